/** Where the jobs of a history scan run: worker threads where the program was built with them, else this thread. */

import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { GitRepository } from "../../git/run.ts";
import { shallowCommits } from "../../git/shallow.ts";
import { createTraceRunner, type TraceResult } from "../../exposure/trace-job.ts";
import type { TraceWorker } from "../../exposure/store-search.ts";
import type { ObjectStore } from "../../pack/store.ts";
import { createJobRunner, type JobResult } from "../../sources/history/store-job.ts";
import type { JobWorker } from "../../sources/history/store-history.ts";
import type { EngineFor } from "../engine/engine.ts";
import type { HistoryAnswer, HistoryQuestion, HistoryWorkerData } from "./history.worker.ts";

/** Fewer objects than this are read before a thread has started. */
const worthThreads = 3000;

/** Runs both kinds of jobs of a history. */
export interface HistoryWorker extends JobWorker, TraceWorker {
  close(): void;
}

/**
 * Makes the workers for a prepared store.
 * @param jobs how many threads; one a core where `null`
 * @param options.objects how many are to be read
 * @param options.isShard whether the store was prepared for a part of its objects
 */
export async function makeHistoryWorkers(
  repository: GitRepository,
  store: ObjectStore,
  engine: EngineFor,
  jobs: number | null,
  { objects = store.count, isShard = false }: { readonly objects?: number; readonly isShard?: boolean } = {},
): Promise<readonly HistoryWorker[]> {
  const shallow = await shallowCommits(repository);
  const count = jobs ?? availableParallelism();
  const file = new URL("./history.worker.js", import.meta.url);
  if (count < 2 || objects < worthThreads || file.protocol !== "file:" || !existsSync(fileURLToPath(file)))
    return [ownThread(store, engine, shallow, isShard)];
  const { detection } = engine;
  const data: HistoryWorkerData = { store: store.share(), shallow: [...shallow], detection, isShard };
  return Array.from({ length: count }, () => threadWorker(file, data));
}

function ownThread(
  store: ObjectStore,
  engine: EngineFor,
  shallow: ReadonlySet<string>,
  isShard: boolean,
): HistoryWorker {
  const runner = createJobRunner({ store, engine, shallow, isShard });
  const tracer = createTraceRunner(store);
  return {
    run: (job) => pause().then(() => runner.run(job)),
    startTrace: async (setup) => tracer.start(setup),
    trace: (task) => pause().then(() => tracer.run(task)),
    close: () => store.close(),
  };
}

function threadWorker(file: URL, data: HistoryWorkerData): HistoryWorker {
  const worker = new Worker(file, { workerData: data });
  let fail: (error: Error) => void = () => {};
  let done: (answer: HistoryAnswer) => void = () => {};
  let died: Error | undefined;
  worker.on("message", (answer: HistoryAnswer) => done(answer));
  worker.on("error", (error) => {
    died = error;
    fail(error);
  });
  worker.on("exit", () => {
    died ??= new Error("the worker ended");
    fail(died);
  });
  const ask = (question: HistoryQuestion): Promise<HistoryAnswer> =>
    new Promise((resolve, reject) => {
      if (died) return reject(died);
      done = resolve;
      fail = reject;
      worker.postMessage(question);
    });
  return {
    run: (job) => ask({ kind: "scan", job }) as Promise<JobResult>,
    startTrace: async (setup) => void (await ask({ kind: "start-trace", setup })),
    trace: (task) => ask({ kind: "trace", task }) as Promise<TraceResult>,
    close: () => void worker.terminate(),
  };
}

/** Lets what waits have its turn between two jobs: an interrupt, the progress. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
