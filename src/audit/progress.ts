/** How far an audit is, in numbers: what a line of progress shows. */

import type { Step, Watch } from "./queue/queue.ts";
import type { Repository } from "./repository.ts";

/** How far an audit is. */
export interface AuditProgress {
  readonly done: number;
  readonly total: number;
  /** Scanned so far. */
  readonly bytes: number;
  readonly findings: number;
  readonly unread: number;
  /** The repository that has been running longest, and for how many milliseconds. */
  readonly slowest?: { readonly name: string; readonly milliseconds: number; readonly phase: string };
}

/** Counts what a queue tells. */
export class ProgressCount {
  readonly #total: number;
  readonly #tell: (progress: AuditProgress) => void;
  readonly #running = new Map<string, { readonly name: string; readonly since: number; step: Step }>();
  #done: number;
  #bytes = 0;
  #findings: number;
  #unread = 0;

  constructor(
    total: number,
    before: { readonly done: number; readonly findings: number },
    tell: (progress: AuditProgress) => void,
  ) {
    this.#total = total;
    this.#done = before.done;
    this.#findings = before.findings;
    this.#tell = tell;
  }

  started({ id, name }: Repository): void {
    this.#running.set(id, { name, since: performance.now(), step: { phase: "starting", bytes: 0 } });
    this.tell();
  }

  stepped({ id }: Repository, step: Step): void {
    const known = this.#running.get(id);
    if (known !== undefined) known.step = step;
    this.tell();
  }

  failed({ id }: Repository): void {
    this.#running.delete(id);
  }

  ended({ id }: Repository, result: Parameters<Watch["ended"]>[1]): void {
    this.#running.delete(id);
    this.#done++;
    if (result.kind === "read") {
      this.#bytes += result.facts.bytes;
      this.#findings += result.facts.findings;
    } else {
      this.#unread++;
    }
    this.tell();
  }

  tell(): void {
    const running = [...this.#running.values()];
    const slowest = running.reduce<(typeof running)[number] | undefined>(
      (slow, one) => (slow === undefined || one.since < slow.since ? one : slow),
      undefined,
    );
    this.#tell({
      done: this.#done,
      total: this.#total,
      bytes: this.#bytes + running.reduce((sum, { step }) => sum + step.bytes, 0),
      findings: this.#findings,
      unread: this.#unread,
      ...(slowest && {
        slowest: {
          name: slowest.name,
          milliseconds: performance.now() - slowest.since,
          phase: slowest.step.phase,
        },
      }),
    });
  }
}
