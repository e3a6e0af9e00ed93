/**
 * A history read from the object store itself: each object once, deltas only where they differ from their bases, in jobs that
 * workers share. Yields what `scanHistory` over git yields; what the store cannot read is asked of git, the fallback.
 */

import type { Shard } from "../../core/shard.ts";
import { readObjects } from "../../git/objects/cat-file.ts";
import { listRefs, type Ref } from "../../git/refs.ts";
import type { GitRepository } from "../../git/run.ts";
import { shallowCommits } from "../../git/shallow.ts";
import type { Job, ObjectStore } from "../../pack/store.ts";
import { readOptions } from "../blobs.ts";
import { HistoryScan } from "./history-scan.ts";
import { reportStrayPacks } from "./stray-packs.ts";
import { type HistoryResult, type HistoryWanted } from "./wanted.ts";
import type { SourceOptions } from "../result.ts";
import type { Scanner } from "../scanner.ts";
import { mostNamed, reportMissing, type AskReachable, type Missing } from "./store-check.ts";
import type { CachedScan } from "./cached-entries.ts";
import type { JobResult } from "./store-job.ts";
import { deserializeScan } from "./serialize-scan.ts";

/** Runs jobs somewhere: in a thread of its own or in this one. */
export interface JobWorker {
  /** Rejects where the worker died. */
  run(job: Job): Promise<JobResult>;
}

/**
 * Jobs a worker: small enough that none is left with a large one at the end, and that an interrupt loses little; starting one costs
 * nothing that could be measured (12 and 40 a worker take the same CPU time).
 */
const jobsPerWorker = 40;

/** What else a store's history is read with. */
export interface StoreReading {
  /** What an earlier scan, or other machines, found in the objects that the store has to leave out. */
  readonly remembered?: CachedScan | undefined;
  /** Which of these a ref leads to, where that is known without git; `wanted` is what exposure will be asked. */
  readonly leadsTo?: ((missing: readonly string[], wanted: HistoryWanted) => ReturnType<AskReachable>) | undefined;
  /** Which objects the store was prepared for, where not for all. */
  readonly shard?: Shard | undefined;
  /** The refs as they stood before the store was listed: what comes while it is read is the next scan's. Asked for where absent. */
  readonly refs?: readonly Ref[] | undefined;
}

/**
 * Scans a prepared store.
 * @param workers at least one; none where all of the store is remembered
 * @throws ScanError where git fails
 */
export async function scanStoreHistory(
  repo: GitRepository,
  store: ObjectStore,
  scanner: Scanner,
  workers: readonly JobWorker[],
  options: SourceOptions = {},
  { remembered, leadsTo, shard, refs: knownRefs }: StoreReading = {},
): Promise<HistoryResult> {
  const scan = new HistoryScan(repo, scanner, await shallowCommits(repo), options);
  const gathered = new Gathered(scan, shard === undefined ? undefined : (tree) => store.id(tree));
  let missing: Missing;
  try {
    options.signal?.throwIfAborted();
    if (remembered !== undefined) replay(remembered, gathered);
    await runJobs(store, workers, gathered, remembered?.unknown ?? store.count, options);
    await readPlainly(repo, gathered, options);
    for (const { what, why } of store.unread) scan.collector.notRead(what, why);
    scan.allNames();
    const check = {
      has: (oid: string): boolean => store.has(oid),
      // What was missing when it was remembered may have come since.
      missing: (): string[] => [...gathered.missing].filter((oid) => !store.has(oid)),
    };
    const known = remembered?.reachable;
    const refs = knownRefs ?? (await listRefs(repo));
    scan.refNames(refs);
    missing = await reportMissing(
      repo,
      refs,
      check,
      scan.collector,
      async (ids) => known ?? (ids.length > mostNamed ? undefined : leadsTo?.(ids, scan.result().wanted)),
    );
  } catch (error) {
    scan.collector.interrupted(error, options.signal, repo.workTree ?? repo.gitDir);
    return scan.result([], shard);
  }
  scan.askPaths(missing.named);
  await reportStrayPacks(repo, scan.collector);
  const result = scan.result(missing.all, shard);
  // What is missing, or where a shallow clone ends, is asked for again each time; what else was not read makes a scan that nothing may be built on.
  const isAskedAgain = (why: string): boolean => why === "shallow" || why.startsWith("missing-object");
  const isWhole = !gathered.isBroken && result.notRead.every(({ why }) => isAskedAgain(why));
  return isWhole ? { ...result, found: scan.found(missing.all, missing.reachable) } : result;
}

/** Tells the scan again what was found before. */
function replay({ history, commits, messages, notRead = [] }: CachedScan, gathered: Gathered): void {
  const { scan } = gathered;
  scan.collector.blobs = history.blobs;
  scan.collector.bytes = history.bytes;
  scan.rememberedCommits(commits);
  for (const [oid, found] of history.found.blobs) scan.scanned(oid, found);
  for (const { oid, type, bytes } of messages) scan.message(oid, type, bytes);
  for (const name of history.found.names) scan.name(name);
  for (const name of history.found.submodules) scan.name(name, "submodule");
  for (const [oid, size] of history.found.tooLarge) scan.unread(oid, "too-large", size);
  for (const oid of history.found.missing) gathered.missing.add(oid);
  for (const { what, why } of notRead) {
    scan.collector.notRead(what, why);
    if (objectId.test(what)) scan.askPaths([what]);
    gathered.isBroken = true;
  }
}

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** What jobs found, put together. */
class Gathered {
  readonly scan: HistoryScan;
  readonly missing = new Set<string>();
  readonly unread = new Map<string, string>();
  /** Whether something that the store has was not read. */
  isBroken = false;

  readonly #treeId: ((tree: number) => string) | undefined;

  /** @param treeId the id of a tree by its number, where it matters which trees have a name */
  constructor(scan: HistoryScan, treeId?: (tree: number) => string) {
    this.scan = scan;
    this.#treeId = treeId;
  }

  add(result: JobResult): void {
    const { scan } = this;
    scan.collector.blobs += result.blobs;
    scan.collector.bytes += result.bytes;
    for (const oid of result.commits) scan.commit(oid);
    for (const found of result.found) scan.scanned(found.oid, deserializeScan(found.scan));
    for (const { oid, type, bytes } of result.messages) scan.message(oid, type, Buffer.from(bytes));
    for (const { name, tree } of result.names) scan.name(name, undefined, this.#treeId?.(tree));
    for (const { name, tree } of result.submodules) scan.name(name, "submodule", this.#treeId?.(tree));
    for (const oid of result.missing) this.missing.add(oid);
    for (const oid of result.corruptTrees) scan.collector.notRead(oid, "corrupt-object");
    for (const { oid, why } of result.unread) this.unread.set(oid, why);
  }
}

async function runJobs(
  store: ObjectStore,
  workers: readonly JobWorker[],
  gathered: Gathered,
  total: number,
  { signal, onProgress }: SourceOptions,
): Promise<void> {
  if (workers.length === 0 || total === 0) return;
  const jobs = store.partitions(workers.length * jobsPerWorker);
  const weight = jobs.reduce((sum, job) => sum + job.weight, 0);
  let next = 0;
  let weighed = 0;
  const aborted = abortion(signal);
  const work = async (worker: JobWorker): Promise<void> => {
    for (;;) {
      const job = jobs[next++];
      if (job === undefined) return;
      let result: JobResult;
      try {
        result = await Promise.race([worker.run(job), aborted.promise]);
      } catch (error) {
        if (signal?.aborted === true) throw signal.reason;
        // The rest goes on without it: a scan with a hole, and it says so.
        gathered.scan.collector.notRead(
          `objects ${job.from}..${job.to}, pack ${job.pack}`,
          `worker-failed: ${kindOf(error)}`,
        );
        return;
      }
      gathered.add(result);
      weighed += job.weight;
      onProgress?.({
        phase: "reading",
        done: Math.floor((total * weighed) / Math.max(1, weight)),
        total,
        bytes: gathered.scan.collector.bytes,
      });
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    aborted.release();
  }
  signal?.throwIfAborted(); // an interrupt during the last job
  if (next < jobs.length)
    gathered.scan.collector.notRead(".git/objects", `worker-failed: ${jobs.length - next}/${jobs.length}`);
}

/** Its message may quote what it read, so only its kind is reported: `ERR_WORKER_OUT_OF_MEMORY`, `RangeError`. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return (error as NodeJS.ErrnoException).code ?? error.name;
}

/** Asks git for what the store could not read: it may know better, and its word for what it cannot read is the one people know. */
async function readPlainly(repo: GitRepository, gathered: Gathered, options: SourceOptions): Promise<void> {
  const { scan, unread } = gathered;
  if (unread.size === 0) return;
  for await (const object of readObjects(repo, [...unread.keys()], readOptions(options))) {
    if (object.bytes !== null) scan.object(object);
    else if (object.why === "too-large") scan.unread(object.oid, object.why, object.size);
    else {
      scan.collector.notRead(object.oid, unread.get(object.oid) ?? object.why);
      gathered.isBroken = true;
    }
  }
  scan.askPaths([...unread.keys()]);
}

/** A promise that rejects when the signal aborts, and can be let go. */
function abortion(signal: AbortSignal | undefined): { readonly promise: Promise<never>; release(): void } {
  let release = (): void => {};
  const promise = new Promise<never>((_, reject) => {
    if (signal === undefined) return;
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    release = () => signal.removeEventListener("abort", stop);
  });
  promise.catch(() => {});
  return { promise, release: () => release() };
}
