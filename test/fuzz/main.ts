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
/** CPU seconds after which an input is taken for one that never ends. */
const mostWait = 30;
/** A target that fails so often waits for its code to be right. */
const mostFailures = 20;

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
    const { executions, kept, reached, failures } = await run(one, seconds, Number(seed));
    console.log(
      `${one.padEnd(10)} ${executions} executions, ${(reached * 100).toFixed(1)}% of ${targets[one]?.code.join(" ")} reached, ${kept} inputs kept, ${failures.length} failures`,
    );
    for (const { what: problem, input } of failures) {
      console.log(`  ${keep(folderOf(one), input, "failure-")}\n    ${problem.replaceAll("\n", "\n    ")}`);
      process.exitCode = 1;
    }
  }
}

/** Runs a target for so long, again from another seed where an input has ended the thread. */
async function run(name: string, seconds: number, seed: number): Promise<FuzzResult> {
  const end = performance.now() + seconds * 1000;
  let sum: FuzzResult = { executions: 0, kept: 0, reached: 0, failures: [] };
  for (let round = 0; round === 0 || performance.now() < end - 1000; round++) {
    const left = (end - performance.now()) / 1000;
    const { executions, kept, reached, failures } = await watched({ name, seconds: left, seed: seed + round });
    sum = {
      executions: sum.executions + executions,
      kept: sum.kept + kept,
      reached: Math.max(sum.reached, reached),
      failures: [...sum.failures, ...failures],
    };
    if (failures.length > mostFailures) break;
  }
  return sum;
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
    const seconds = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
    let since = seconds();
    const failed = (what: string): void => {
      clearInterval(timer);
      const input = new Uint8Array(current, 8, head[1]).slice();
      keep(folderOf(job.name), input, "failure-");
      resolve({ executions: head[0] ?? 0, kept: 0, reached: 0, failures: [{ what, input }] });
    };
    const timer = setInterval(() => {
      const now = Atomics.load(head, 0);
      if (now !== last) [last, since] = [now, seconds()];
      else if (seconds() - since > mostWait) void worker.terminate().then(() => failed("does not end"));
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
    coverage: new Coverage(fileURLToPath(import.meta.url)),
    before(input) {
      bytes.set(input.subarray(0, longestInput));
      head[1] = input.length;
      Atomics.add(head, 0, 1);
    },
  });
  parentPort?.postMessage(result);
}
