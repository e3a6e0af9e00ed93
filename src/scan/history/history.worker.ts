/**
 * A worker thread of the history scan: attaches to the store that the main thread prepared, and runs the jobs it is given: first
 * those of the scan, then those of tracing what was found.
 */

import { parentPort, workerData } from "node:worker_threads";
import { createTraceRunner } from "../../exposure/trace-job.ts";
import type { TraceResult, TraceSetup, TraceTask } from "../../exposure/trace-job.ts";
import { attachStore, type Job, type SharedStore } from "../../pack/store.ts";
import { createJobRunner, type JobResult, type JobRunner } from "../../sources/history/store-job.ts";
import type { Detection } from "../engine/detection.ts";
import { makeFastEngine } from "../engine/engine.ts";

/** What the main thread hands to a worker when it starts. */
export interface HistoryWorkerData {
  readonly store: SharedStore;
  readonly shallow: readonly string[];
  readonly detection: Detection;
  readonly isShard: boolean;
}

/** What the main thread may ask of a worker; each is answered before the next. */
export type HistoryQuestion =
  | { readonly kind: "scan"; readonly job: Job }
  | { readonly kind: "start-trace"; readonly setup: TraceSetup }
  | { readonly kind: "trace"; readonly task: TraceTask };

/** What a worker answers. */
export type HistoryAnswer = JobResult | TraceResult | null;

const { store: shared, shallow, detection, isShard } = workerData as HistoryWorkerData;
const store = attachStore(shared);
const tracer = createTraceRunner(store);
let scanner: Promise<JobRunner> | undefined;

parentPort?.on("message", (question: HistoryQuestion) => {
  answer(question).then(
    (given) => parentPort?.postMessage(given, given !== null && "trees" in given ? memoryOf(given) : []),
    // Whatever breaks one job breaks the worker: the main thread says what was not read.
    (error: unknown) => {
      throw error;
    },
  );
});

async function answer(question: HistoryQuestion): Promise<HistoryAnswer> {
  if (question.kind === "scan") {
    scanner ??= makeFastEngine(detection).then((engine) =>
      createJobRunner({ store, engine, shallow: new Set(shallow), isShard }),
    );
    return (await scanner).run(question.job);
  }
  if (question.kind === "trace") return tracer.run(question.task);
  tracer.start(question.setup);
  return null;
}

/** What need not be copied from thread to thread. */
function memoryOf({ commits, trees, entries }: TraceResult): ArrayBuffer[] {
  return [commits, trees, entries].map(({ buffer }) => buffer as ArrayBuffer);
}
