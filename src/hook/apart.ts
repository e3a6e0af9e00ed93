/**
 * Where memory is scarce, a call runs in a thread of its own: a thread that runs out of it ends with an error, which is reported like any other.
 * The process itself would be aborted by V8, with a trace and without a word of ours.
 */

import { Worker } from "node:worker_threads";
import { lastWords } from "../messages/last-words.ts";

/** Runs a call in the thread whose entry is given; yields its exit code. Never throws. */
export function runApart(entry: URL, argv: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const worker = new Worker(entry, { argv: [...argv], stdin: true });
    if (worker.stdin !== null) process.stdin.pipe(worker.stdin);
    let failed = false;
    worker.once("error", (error) => {
      failed = true;
      console.error(lastWords(error, process.env));
    });
    worker.once("exit", (code) => {
      process.stdin.destroy();
      resolve(failed ? 2 : code);
    });
  });
}
