/** `leakscan worker` */

import type { WorkerEvent } from "../../audit/worker/run-worker.ts";
import { runWorker } from "../../audit/worker/run-worker.ts";
import { type WorkerRaw, workerSettings } from "../../audit/worker/settings.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { rawOf } from "../../scan/options.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { startInterrupt } from "../interrupt.ts";
import { processWorld } from "../process-world.ts";
import { loadSpoken } from "../spoken.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 4.6,
  arguments: [],
  example: "leakscan worker --queue redis://queue.example.com:6379 --storage /mnt/leakscan",
};

/** Milliseconds that a worker may take to stop beyond what its scans are given. */
const patience = 10_000;

/** A worker, until it is stopped. */
export async function run(typed: Typed): Promise<number> {
  const { stderr, env } = process;
  const cwd = process.cwd();
  const raw: WorkerRaw = rawOf(typed);
  const settings = workerSettings(raw, { cwd, env });
  const { worker: words } = await loadSpoken();
  const where = settings.queue.address.shown;
  const texts: Readonly<Record<WorkerEvent, (count: number, detail: string) => string>> = {
    started: (count) => words.started(count, where),
    disconnected: () => words.disconnected(where),
    connected: () => words.connected(where),
    evicts: (_, policy) => words.evicts(where, policy),
    refused: (_, code) => words.refused(where, code),
    stopping: words.stopping,
    stopped: words.stopped,
  };
  const interrupt = startInterrupt(settings.grace + patience);
  try {
    const wasStopped = await runWorker(settings, {
      ...processWorld(),
      cwd,
      env,
      signal: interrupt.signal,
      onEvent: (event, count, detail = "") => {
        if (raw.quiet !== true) void writeText(stderr, `leakscan: ${texts[event](count, detail)}\n`);
      },
    });
    return wasStopped ? 0 : 2;
  } finally {
    interrupt.end();
  }
}
