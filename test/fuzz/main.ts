/**
 * Fuzzes what reads bytes from anyone, guided by V8's own coverage:
 *
 *     npm run fuzz -- TARGET SECONDS [SEED]     one target
 *     npm run fuzz -- all SECONDS               each in turn
 *     npm run fuzz                              lists the targets
 *
 * Inputs that reached new code are kept in build/fuzz/TARGET and used again; what failed lies there as failure-DIGEST, and
 * `npm run fuzz -- TARGET FILE` runs just that. Exit code 1 where something failed.
 */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Coverage } from "./coverage.ts";
import { fuzz, keep, longestInput, type FuzzResult } from "./loop.ts";
import { targets } from "./targets.ts";

interface Job {
  readonly name: string;
  readonly seconds: number;
  readonly seed: number;
  /** Of the input that is being run: its number, its length, then its bytes. */
  readonly current: SharedArrayBuffer;
}

const folderOf = (name: string): string => join("build/fuzz", name);
const mostWait = 60_000;

await (isMainThread ? main() : work(workerData as Job));

async function main(): Promise<void> {
  const [name, what = "", seed = "1"] = process.argv.slice(2);
  const all = Object.keys(targets);
  if (name === undefined || (name !== "all" && !all.includes(name))) {
    for (const one of all) console.log(`${one.padEnd(12)} ${targets[one]?.help}`);
    process.exitCode = name === undefined ? 0 : 64;
    return;
  }
  if (existsSync(what)) {
    await targets[name]?.run(readFileSync(what));
    console.log(`${name}: ${what} does no harm`);
    return;
  }
  const seconds = Number(what);
  if (!(seconds > 0)) {
    console.error("for how many seconds? npm run fuzz -- TARGET SECONDS");
    process.exitCode = 64;
    return;
  }
  for (const one of name === "all" ? all : [name]) {
    const { executions, kept, blocks, failures } = await watched({ name: one, seconds, seed: Number(seed) });
    console.log(
      `${one.padEnd(12)} ${executions} executions, ${blocks} blocks reached, ${kept} inputs kept, ${failures.length} failures`,
    );
    for (const { what: problem, input } of failures) {
      console.log(`  ${keep(folderOf(one), input, "failure-")}\n    ${problem.replaceAll("\n", "\n    ")}`);
      process.exitCode = 1;
    }
  }
}

/** Runs a job in a thread, which can be ended where an input never ends. */
function watched(job: Omit<Job, "current">): Promise<FuzzResult> {
  const current = new SharedArrayBuffer(8 + longestInput);
  const worker = new Worker(fileURLToPath(import.meta.url), {
    workerData: { ...job, current } satisfies Job,
    execArgv: ["--enable-source-maps"],
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  const head = new Int32Array(current, 0, 2);
  return new Promise((resolve, reject) => {
    let last = -1;
    let since = performance.now();
    const failed = (what: string): void => {
      clearInterval(timer);
      const input = new Uint8Array(current, 8, head[1]).slice();
      resolve({ executions: head[0] ?? 0, kept: 0, blocks: 0, failures: [{ what, input }] });
    };
    const timer = setInterval(() => {
      const now = Atomics.load(head, 0);
      if (now !== last) [last, since] = [now, performance.now()];
      else if (performance.now() - since > mostWait) void worker.terminate().then(() => failed("does not end"));
    }, 1000);
    worker.once("message", (result: FuzzResult) => {
      clearInterval(timer);
      resolve(result);
    });
    worker.once("error", (error) => {
      if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") failed("takes more than 2 GiB");
      else reject(error);
    });
  });
}

async function work({ name, seconds, seed, current }: Job): Promise<void> {
  const target = targets[name];
  if (target === undefined) throw new TypeError(name);
  const head = new Int32Array(current, 0, 2);
  const bytes = new Uint8Array(current, 8);
  const result = await fuzz(target, {
    seconds,
    seed,
    folder: folderOf(name),
    coverage: new Coverage(import.meta.url.slice(import.meta.url.lastIndexOf("/"))),
    before(input) {
      bytes.set(input.subarray(0, longestInput));
      head[1] = input.length;
      Atomics.add(head, 0, 1);
    },
  });
  parentPort?.postMessage(result);
}
