/** Searches the whole store for what was found, as the use case does, but in this thread. */
import type { TraceWorker } from "../../src/exposure/store-search.ts";
import { createTraceRunner } from "../../src/exposure/trace-job.ts";
import type { ObjectStore } from "../../src/pack/store.ts";

/** A worker that is no thread. */
export function createTracer(store: ObjectStore): TraceWorker {
  const runner = createTraceRunner(store);
  return { startTrace: async (setup) => runner.start(setup), trace: async (task) => runner.run(task) };
}
