/** What a worker has done, in numbers. */

import type { JobEnd } from "./scan-job.ts";

/** Upper ends of the classes that times of scans are counted in, in seconds. */
export const classes = [0.1, 0.5, 1, 5, 10, 60, 300, 1800] as const;

/** Counts. */
export class WorkerCount {
  readonly processes: number;
  isStopping = false;
  running = 0;
  read = 0;
  unread = 0;
  /** Tries that failed and are worth another. */
  failed = 0;
  /** Repositories that now wait for their shards. */
  divided = 0;
  /** Jobs that went back or to another worker. */
  lost = 0;
  bytes = 0;
  findings = 0;
  /** Seconds of all scans together, and how many took at most so long, by {@link classes}. */
  seconds = 0;
  readonly within: number[] = classes.map(() => 0);

  constructor(processes: number) {
    this.processes = processes;
  }

  started(): void {
    this.running++;
  }

  ended(end: JobEnd, milliseconds: number): void {
    this.running--;
    if (end.kind === "read") {
      this.read++;
      this.bytes += end.facts.bytes;
      this.findings += end.facts.findings;
    } else if (end.kind === "unread") this.unread++;
    else if (end.kind === "failed") this.failed++;
    else if (end.kind === "divided") this.divided++;
    else this.lost++;
    const seconds = milliseconds / 1000;
    this.seconds += seconds;
    for (const [i, most] of classes.entries()) if (seconds <= most) this.within[i] = (this.within[i] ?? 0) + 1;
  }
}
