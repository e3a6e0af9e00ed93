/** Use case: everything that a repository has ever held, with who brought it, who took it out, and what still holds it. */

import path from "node:path";
import type { Exposure, Unread } from "../core/finding.ts";
import {
  type ExposureOptions,
  type ExposureResult,
  leavesOf,
  traceExposure,
  type Wanted,
} from "../exposure/exposure.ts";
import { storeReader } from "../exposure/store-reader.ts";
import { beginStoreSearch, reachableBlobs } from "../exposure/store-search.ts";
import type { BegunSearch, TraceWorker } from "../exposure/store-search.ts";
import type { ReadObjects } from "../exposure/objects.ts";
import { defaultMaxSize } from "../git/objects/cat-file.ts";
import { type GitRepository, openRepository } from "../git/run.ts";
import { listRefs } from "../git/refs.ts";
import { shallowCommits } from "../git/shallow.ts";
import { isUrl, shownUrl, splitUrl } from "../git/url.ts";
import { type ObjectStore, openStore } from "../pack/store.ts";
import { scanHistory as scanStore } from "../sources/history/history.ts";
import { type HistoryResult } from "../sources/history/wanted.ts";
import { placeHistory } from "../sources/history/history-places.ts";
import type { CachedScan } from "../sources/history/cached-entries.ts";
import type { SourceOptions, SourceResult } from "../sources/result.ts";
import { createScanner } from "../sources/scanner.ts";
import { scanStoreHistory } from "../sources/history/store-history.ts";
import { withCloneOf } from "./history/clone-of.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { type EngineFor, makeFastEngine } from "./engine/engine.ts";
import { openHistoryCache } from "./cache/history-cache.ts";
import { makeHistoryWorkers } from "./history/history-workers.ts";
import { leadAtHead } from "./history/lead-at-head.ts";
import { loadPolicy, type Trust } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { repositoryFacts } from "./reports/repository-facts.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";
import { trustStoodIn } from "./history/trust.ts";

/**
 * Scans a repository's whole store.
 * @param where a folder in the repository, or a URL to clone it from; the current folder where absent
 * @param trust whose config, baseline and comments count; by default those of the repository that one stands in
 * @throws ScanError where git fails, UsageError where options or config are wrong
 */
export async function scanHistory(
  where: string | undefined,
  raw: RawOptions,
  context: Context,
  trust?: (repository: GitRepository) => Promise<Trust>,
): Promise<Outcome> {
  if (where === undefined || !isUrl(where)) {
    const folder = where === undefined ? context.cwd : path.resolve(context.cwd, where);
    return scanClone({ folder }, raw, context, trust);
  }
  const url = shownUrl(splitUrl(where).url);
  // What is remembered belongs to a folder, and this one goes.
  return withCloneOf(where, context, (folder) =>
    scanClone({ folder, name: url }, { ...raw, cache: false }, context, trust),
  );
}

/** As {@link scanHistory}, of a clone that is here. `name` is what the report calls it. */
export async function scanClone(
  clone: { readonly folder: string; readonly name?: string },
  raw: RawOptions,
  context: Context,
  trust?: (repository: GitRepository) => Promise<Trust>,
): Promise<Outcome> {
  const startedAt = performance.now();
  const repository = await openRepository(clone.folder, context.env);
  const trusted =
    trust === undefined || raw.trustRepoConfig === true ? trustStoodIn(repository, raw, context) : trust(repository);
  const loaded = await loadPolicy(await trusted, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const engine = await makeFastEngine(detectionOf(loaded, settings, context));
  const facts = repositoryFacts(repository);
  const name = clone.name ?? repository.workTree ?? repository.gitDir;
  context.onStart?.({ mode: "history", repository: name, engineVersion: engine.version });
  const { result, exposures } = await readHistory(
    repository,
    engine,
    sourceOptions(settings, context),
    settings.jobs.value,
    raw.cache === false ? {} : { cache: { env: context.env } },
  );
  const scanned = {
    mode: "history",
    repository: name,
    engineVersion: engine.version,
    startedAt,
    result,
    facts: await facts,
  } as const;
  const outcome = await buildReport({ ...scanned, exposures, judging: { signal: context.signal } }, loaded, settings);
  return leadAtHead(outcome, repository);
}

/** What a history holds, placed, and the exposure of each secret by its key. */
export interface ReadHistory {
  readonly result: SourceResult;
  readonly exposures: ReadonlyMap<string, Exposure>;
}

/** What else a history is read with. */
export interface HistoryReading {
  /** Where to remember what was read; nothing is remembered where absent. */
  readonly cache?: {
    readonly env: Readonly<Record<string, string | undefined>>;
  };
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
  { cache }: HistoryReading = {},
): Promise<ReadHistory> {
  const scanner = createScanner(engine);
  const opened = openStoreOf(repository, options);
  const refs = opened === null ? undefined : await listRefs(repository);
  const memory =
    opened === null || cache === undefined
      ? null
      : await openHistoryCache(
          { repository, store: opened, engine, lookedFor: engine.detection, maxSize: options.maxSize },
          cache.env,
        );
  const remembered = memory?.remembered;
  const isKnown = memory?.isKnown === true;
  if (!isKnown) options.onProgress?.({ phase: "listing", done: 0, bytes: 0 });
  const store = opened === null || isKnown || (await prepare(opened, options.signal)) ? opened : null;
  const workers =
    store === null || isKnown || options.signal?.aborted === true
      ? []
      : await makeHistoryWorkers(repository, store, engine, jobs, objectsToRead(store, remembered));
  const tracing = store === null ? null : new Tracing(repository, store, workers, options.signal);
  const leadsTo = tracing === null ? undefined : tracing.leadsTo.bind(tracing);
  let history: HistoryResult;
  let traced: ExposureResult;
  try {
    history =
      store === null
        ? await scanStore(repository, scanner, options)
        : await scanStoreHistory(repository, store, scanner, workers, { ...options, refs }, remembered, leadsTo);
    traced = memory?.exposure(history) ?? (await trace(repository, history, options, tracing));
  } finally {
    for (const worker of workers) worker.close();
  }
  const placed = placeHistory(history, traced);
  if (options.signal?.aborted !== true) await memory?.remember(history, traced);
  store?.close();
  const notRead = eachOnce([...placed.notRead, ...traced.notRead]);
  const cut = eachOnce([...placed.cut, ...traced.cut]);
  return { result: { ...history, ...placed, notRead, cut }, exposures: traced.exposures };
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
