/** A worker thread of the history scan: attaches to the store that the main thread prepared and runs the jobs it is given. */

import { parentPort, workerData } from "node:worker_threads";
import { attachStore, type Job, type SharedStore } from "../pack/store.ts";
import { createJobRunner } from "../source/store-job.ts";
import type { Detection } from "./detection.ts";
import { makeFastEngine } from "./engine.ts";

/** What the main thread hands to a worker when it starts. */
export interface HistoryWorkerData {
  readonly store: SharedStore;
  readonly shallow: readonly string[];
  readonly detection: Detection;
}

const { store, shallow, detection } = workerData as HistoryWorkerData;
const runner = makeFastEngine(detection).then((engine) =>
  createJobRunner({ store: attachStore(store), engine, shallow: new Set(shallow) }),
);
parentPort?.on("message", (job: Job) => {
  runner.then(
    (ready) => parentPort?.postMessage(ready.run(job)),
    // Whatever breaks one job breaks the worker: the main thread says what was not read.
    (error: unknown) => {
      throw error;
    },
  );
});
