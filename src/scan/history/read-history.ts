/** Reads a history and traces what was found in it: from the object store itself, or through git where that cannot be. */

import path from "node:path";
import { UsageError } from "../../core/error.ts";
import type { Exposure, Unread } from "../../core/finding.ts";
import type { Shard, ShardFacts } from "../../core/shard.ts";
import {
  type ExposureOptions,
  type ExposureResult,
  leavesOf,
  traceExposure,
  type Wanted,
} from "../../exposure/exposure.ts";
import type { ReadObjects } from "../../exposure/objects.ts";
import { storeReader } from "../../exposure/store-reader.ts";
import { beginStoreSearch, reachableBlobs } from "../../exposure/store-search.ts";
import type { BegunSearch, TraceWorker } from "../../exposure/store-search.ts";
import { defaultMaxSize } from "../../git/objects/cat-file.ts";
import type { GitRepository } from "../../git/run.ts";
import { listRefs } from "../../git/refs.ts";
import { shallowCommits } from "../../git/shallow.ts";
import { says } from "../../messages/errors.ts";
import { type ObjectStore, openStore } from "../../pack/store.ts";
import type { CachedScan } from "../../sources/history/cached-entries.ts";
import { scanHistory as scanStore } from "../../sources/history/history.ts";
import { placeHistory } from "../../sources/history/history-places.ts";
import { scanStoreHistory } from "../../sources/history/store-history.ts";
import { type HistoryResult } from "../../sources/history/wanted.ts";
import type { SourceOptions, SourceResult } from "../../sources/result.ts";
import { createScanner } from "../../sources/scanner.ts";
import { openHistoryCache } from "../cache/history-cache.ts";
import type { EngineFor } from "../engine/engine.ts";
import { makeHistoryWorkers } from "./history-workers.ts";
import { type Parts, recallParts } from "./recall-parts.ts";
import { objectsDigest, settingsDigest, shardFacts } from "./shard-facts.ts";

/** What a history holds, placed, and the exposure of each secret by its key. */
export interface ReadHistory {
  readonly result: SourceResult;
  readonly exposures: ReadonlyMap<string, Exposure>;
  /** Where only a shard was read. */
  readonly shard?: ShardFacts;
}

/** What else a history is read with. */
export interface HistoryReading {
  /** Where to remember what was read; nothing is remembered where absent. */
  readonly cache?: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;
  /** Which objects to read, where not all. */
  readonly shard?: Shard | undefined;
  /** What all shards found: nothing else is read. */
  readonly parts?: Parts | undefined;
}

/**
 * Reads a history and traces what was found in it: from the object store itself, or through git where that cannot be.
 * @param jobs threads to use; one a core where `null`
 */
export async function readHistory(
  repository: GitRepository,
  engine: EngineFor,
  options: SourceOptions,
  jobs: number | null,
  { cache, shard, parts }: HistoryReading = {},
): Promise<ReadHistory> {
  const scanner = createScanner(engine);
  const opened = openStoreOf(repository, options);
  if (shard !== undefined) opened?.keepShard(shard);
  const refs = opened === null ? undefined : await listRefs(repository);
  const memory =
    opened === null || cache === undefined
      ? null
      : await openHistoryCache(
          { repository, store: opened, engine, lookedFor: engine.detection, maxSize: options.maxSize },
          cache.env,
        );
  const isKnown = memory?.isKnown === true;
  if (!isKnown) options.onProgress?.({ phase: "listing", done: 0, bytes: 0 });
  const store = opened === null || isKnown || (await prepare(opened, options.signal)) ? opened : null;
  const isPart = shard !== undefined || parts !== undefined;
  const objects = isPart && options.signal?.aborted !== true ? await objectsDigest(repository, store) : "";
  const { detection, version: engineVersion } = engine;
  const scanned = { detection, engineVersion, maxSize: options.maxSize, objects };
  if (parts !== undefined) checkParts(parts, scanned);
  const remembered =
    parts === undefined || store === null ? memory?.remembered : await recallParts(parts, store, engine, options);
  const workers =
    store === null || isKnown || options.signal?.aborted === true
      ? []
      : await makeHistoryWorkers(repository, store, engine, jobs, {
          objects: objectsToRead(store, remembered),
          isShard: shard !== undefined,
        });
  const tracing = store === null ? null : new Tracing(repository, store, workers, options.signal);
  const leadsTo = tracing === null ? undefined : tracing.leadsTo.bind(tracing);
  let history: HistoryResult;
  let traced: ExposureResult;
  try {
    history =
      store === null
        ? await scanStore(repository, scanner, options, shard)
        : await scanStoreHistory(repository, store, scanner, workers, options, { remembered, leadsTo, shard, refs });
    traced = memory?.exposure(history) ?? (await trace(repository, history, options, tracing));
  } finally {
    for (const worker of workers) worker.close();
  }
  const placed = placeHistory(history, traced);
  if (options.signal?.aborted !== true) await memory?.remember(history, traced);
  store?.close();
  const notRead = eachOnce([...placed.notRead, ...traced.notRead]);
  const cut = eachOnce([...placed.cut, ...traced.cut]);
  const facts = shard && shardFacts(history, { ...scanned, shard });
  return {
    result: { ...history, ...placed, notRead, cut },
    exposures: traced.exposures,
    ...(facts && { shard: facts }),
  };
}

/** Shards of another state of the repository, or scanned otherwise than it would be here, are not put together. */
function checkParts(parts: Parts, here: Parameters<typeof settingsDigest>[0] & { readonly objects: string }): void {
  // Nothing is known of the objects where a person has interrupted.
  if (here.objects !== "" && here.objects !== parts.objects) throw new UsageError(says("shardsNotHere"));
  if (settingsDigest(here) !== parts.settings) throw new UsageError(says("shardsOtherSettings"));
}

/** Workers tell things in another order each time, and scanning and tracing may both come upon the same. */
function eachOnce(all: readonly Unread[]): Unread[] {
  return [...new Map(all.map((one) => [`${one.what}\0${one.why}`, one])).values()].sort(byWhat);
}

function byWhat(a: Unread, b: Unread): number {
  return compareText(a.what, b.what) || compareText(a.why, b.why);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is new; where something was found before, tracing it reads the rest. */
function objectsToRead(store: ObjectStore, remembered: CachedScan | undefined): number {
  return remembered === undefined || remembered.history.found.blobs.size > 0 ? store.count : remembered.unknown;
}

/** The repository's own store; `null` where only git can read it. */
function openStoreOf(repository: GitRepository, { maxSize }: SourceOptions): ObjectStore | null {
  try {
    const { GIT_OBJECT_DIRECTORY: own, GIT_ALTERNATE_OBJECT_DIRECTORIES: others } = repository.env;
    return openStore({
      repository: repository.commonDir,
      objectFormat: repository.objectFormat,
      maxObjectBytes: maxSize ?? defaultMaxSize,
      ...(own === undefined ? {} : { objectDirectory: own }),
      ...(others === undefined ? {} : { alternateObjectDirectories: others.split(path.delimiter).filter(Boolean) }),
    });
  } catch {
    return null; // git says what is wrong, or reads it
  }
}

/** Indexes the store, with a pause now and then for what waits, an interrupt above all; whether that went well. */
async function prepare(store: ObjectStore, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    for (const _ of store.prepareBySteps()) {
      await pause();
      if (signal?.aborted === true) return true; // and nothing is asked of it any more
    }
    return true;
  } catch {
    return false;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** How the store itself is searched for what was found: once, whichever asks first. */
class Tracing {
  readonly #repository: GitRepository;
  readonly #store: ObjectStore;
  readonly #workers: readonly TraceWorker[];
  readonly #signal: AbortSignal | undefined;
  readonly #read: ReadObjects;
  #search: BegunSearch | undefined;

  constructor(
    repository: GitRepository,
    store: ObjectStore,
    workers: readonly TraceWorker[],
    signal: AbortSignal | undefined,
  ) {
    this.#repository = repository;
    this.#store = store;
    this.#workers = workers;
    this.#signal = signal;
    this.#read = storeReader(store, repository, signal);
  }

  async options(wanted: Wanted): Promise<Pick<ExposureOptions, "read" | "search">> {
    const search = await this.#begun(wanted, []);
    return { read: this.#read, ...(search && { search }) };
  }

  /** Which of these ids, that no one has, a ref leads to. */
  async leadsTo(missing: readonly string[], wanted: Wanted): Promise<ReadonlySet<string> | undefined> {
    const search = await this.#begun(wanted, missing);
    return search && reachableBlobs(this.#repository, this.#read, search, missing);
  }

  async #begun(wanted: Wanted, missing: readonly string[]): Promise<BegunSearch | undefined> {
    const { blobs, names } = leavesOf(wanted);
    const leaves = { blobs: [...new Set([...blobs, ...missing])], names };
    // It costs nothing where nothing was found.
    if (this.#workers.length === 0 || leaves.blobs.length + leaves.names.length === 0) return undefined;
    const shallow = await shallowCommits(this.#repository);
    return (this.#search ??= beginStoreSearch(
      { store: this.#store, workers: this.#workers },
      leaves,
      shallow,
      this.#signal,
    ));
  }
}

/** Traces what was found; an interrupt leaves it without paths and commits, but found. */
async function trace(
  repository: GitRepository,
  { wanted }: HistoryResult,
  { signal, onProgress }: SourceOptions,
  tracing: Tracing | null,
): Promise<ExposureResult> {
  const untraced: ExposureResult = {
    exposures: new Map(),
    paths: new Map(),
    namePaths: new Map(),
    notRead: [],
    cut: [],
  };
  if (signal?.aborted === true) return untraced;
  onProgress?.({ phase: "tracing", done: 0, bytes: 0 });
  try {
    return await traceExposure(repository, wanted, { ...(signal && { signal }), ...(await tracing?.options(wanted)) });
  } catch (error) {
    if (signal === undefined || error !== signal.reason) throw error;
    return { ...untraced, notRead: [{ what: repository.workTree ?? repository.gitDir, why: "interrupted" }] };
  }
}
