/**
 * What a scan of a history leaves for the next one: the ids of all that it read, so that only what is new is read again, and
 * what it found, so that the same is found. It lies in the user's cache folder, one file a repository, never in the
 * repository, which could lie; it is made by whole scans alone; and it counts only for the same program, rules and
 * bounds. Whatever is wrong with it, the scan goes on without. See docs/cache.md.
 */

import { createHash } from "node:crypto";
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "../../detect/engine.ts";
import type { ExposureResult } from "../../exposure/exposure.ts";
import { defaultMaxSize } from "../../git/objects/cat-file.ts";
import { commitFacts } from "../../git/objects/commit-object.ts";
import { refsState } from "../../git/refs-state.ts";
import type { GitRepository } from "../../git/run.ts";
import { shallowCommits } from "../../git/shallow.ts";
import type { ObjectStore, StoredObject } from "../../pack/store.ts";
import type { HistoryFound, HistoryResult } from "../../sources/history/wanted.ts";
import { fromMemo, numberSecrets, toMemo, witnessesOf } from "../../sources/history/cached-entries.ts";
import type { HistoryMemo, Recalled, CachedScan } from "../../sources/history/cached-entries.ts";
import { scanBlob } from "../../sources/scanner.ts";
import type { BlobScan } from "../../sources/scanner.ts";
import { defaultBounds } from "../../unpack/unpack.ts";
import {
  cacheHome,
  type CacheFolder,
  openCacheFolder,
  readCacheFile,
  sweepCacheFolder,
  touchCacheFile,
  writeCacheFile,
} from "./cache-folder.ts";
import { type ExposureMemo, fromExposureMemo, toExposureMemo } from "./exposure-cache.ts";
import { parseMemory, type SealedMemory, WitnessKey, writeMemory } from "./cache-file.ts";

/** What a memory is of. */
export interface MemorySubject {
  readonly repository: GitRepository;
  /** Not prepared yet. */
  readonly store: ObjectStore;
  readonly engine: Engine;
  /** What the engine was made to look for beside the rules; plain data. */
  readonly lookedFor: unknown;
  /** Of blobs, in bytes. */
  readonly maxSize: number | undefined;
}

/** What is sealed. */
interface Found {
  readonly history: HistoryMemo;
  /** Of {@link refsState}, when the two below were made; `null` where they are not. */
  readonly state: string | null;
  readonly reachable: readonly string[];
  readonly exposure: ExposureMemo | null;
}

/**
 * Opens the memory of a repository, and tells the store what to leave out.
 * @param env where the cache folder is found
 * @returns `null` where nothing can be remembered
 */
export async function openHistoryCache(
  subject: MemorySubject,
  env: Readonly<Record<string, string | undefined>>,
): Promise<HistoryCache | null> {
  const { repository } = subject;
  const home = cacheHome(env);
  if (home === null) return null;
  const folder = await openCacheFolder(home, [
    repository.commonDir,
    ...(repository.workTree ? [repository.workTree] : []),
  ]);
  if (folder === null) return null;
  try {
    const [place, state] = await Promise.all([placeOf(repository), refsState(repository)]);
    const name = `${createHash("sha256").update(place).digest("hex").slice(0, 32)}${fileEnd}`;
    const settings = await settingsOf(subject, place);
    const bytes = await readCacheFile(folder, name);
    const sealed = bytes === null ? null : parseMemory(bytes, settings);
    return new HistoryCache(subject, { folder, name, settings, state }, sealed && tryRecall(subject, sealed, state));
  } catch {
    return null;
  }
}

interface MemoryPlace {
  readonly folder: CacheFolder;
  readonly name: string;
  readonly settings: Uint8Array;
  /** Of the refs before the scan. */
  readonly state: string | null;
}

interface OpenMemory {
  /** Kept where nothing is new. */
  readonly sealed: SealedMemory | null;
  readonly found: Found;
  readonly recalled: Recalled;
  readonly remembered: CachedScan;
}

/** See the module's header. Made by {@link openHistoryCache}. */
export class HistoryCache {
  readonly #subject: MemorySubject;
  readonly #place: MemoryPlace;
  readonly #memory: OpenMemory | null;

  constructor(subject: MemorySubject, place: MemoryPlace, memory: OpenMemory | null) {
    this.#subject = subject;
    this.#place = place;
    this.#memory = memory;
  }

  /** What the scan need not read again. */
  get remembered(): CachedScan | undefined {
    return this.#memory?.remembered;
  }

  /** Whether all is known: nothing is new in the store, and no ref has moved. Then the store need not be prepared. */
  get isKnown(): boolean {
    const { state } = this.#place;
    return this.#isUnchanged && state !== null && this.#memory?.found.state === state;
  }

  /** Whether there is nothing new in the store. */
  get #isUnchanged(): boolean {
    return this.#memory?.remembered.unknown === 0;
  }

  /** The exposure, where neither refs nor objects have changed since it was traced. */
  exposure(history: HistoryResult): ExposureResult | null {
    const exposure = this.isKnown ? this.#memory?.found.exposure : null;
    if (!exposure) return null;
    const { store } = this.#subject;
    const keys = [...numberSecrets(history).keys()];
    return fromExposureMemo(exposure, keys, (oid) => {
      const read = store.read(oid);
      return read.kind === "object" && read.type === "commit" ? commitFacts(oid, read.bytes) : null;
    });
  }

  /** Remembers a scan for the next one, where it was whole; never fails. */
  async remember(history: HistoryResult, traced: ExposureResult): Promise<void> {
    try {
      await this.#remember(history, traced);
    } catch {
      // The next scan reads it all again, that is all.
    }
  }

  async #remember(history: HistoryResult, traced: ExposureResult): Promise<void> {
    if (history.found === undefined) return;
    const { folder, name, settings } = this.#place;
    const { repository, store } = this.#subject;
    const found = this.isKnown ? history.found : { ...history.found, blobs: smallestFirst(history.found.blobs, store) };
    const isTraced = traced.notRead.every(({ why }) => why.startsWith("missing-object"));
    const state = isTraced && found.reachable !== null ? await refsState(repository) : null;
    // A ref that moved meanwhile: who knows which of the two was traced.
    const isStill = state !== null && state === this.#place.state;
    const numbers = numberSecrets({ ...history, found });
    const isSame = this.#isUnchanged && (!isStill || this.#memory?.found.state === state);
    if (isSame) return touchCacheFile(folder, name);
    const key = new WitnessKey();
    const memo = toMemo(found, history, numbers);
    const witnesses = witnessesOf(memo);
    const sealed = this.#memory?.sealed;
    let commits: Set<string> | undefined;
    // Asked of few objects, mostly of none.
    const isCommit = (id: string): boolean => (commits ??= new Set(history.wanted.commits)).has(id);
    const ids: SealedMemory["ids"] = sealed?.ids ?? ((use) => store.eachId(isCommit, use));
    const mostIds = sealed?.known.count ?? store.count;
    if (witnesses.length === 0) witnesses.push(firstOf(ids, store.format.idBytes));
    for (const oid of witnesses) key.add(read(store, oid).bytes);
    const content: Found = {
      history: memo,
      state: isStill ? state : null,
      reachable: isStill ? [...(found.reachable ?? [])] : [],
      exposure: isStill ? toExposureMemo(traced, numbers) : null,
    };
    const { idBytes } = store.format;
    await writeCacheFile(folder, name, (file) =>
      writeMemory(file, { settings, idBytes, ids, mostIds, witnesses, key, found: JSON.stringify(content) }),
    );
    await sweepCacheFolder(folder, (one) => one.endsWith(fileEnd));
  }
}

const fileEnd = ".history";

/** Small blobs are the better witnesses: what they hold is read again by each scan. */
function smallestFirst(blobs: HistoryFound["blobs"], store: ObjectStore): HistoryFound["blobs"] {
  const sized = Array.from(blobs, ([oid, scan]) => {
    const size = store.facts(store.find(Buffer.from(oid, "hex")))?.size ?? Number.MAX_SAFE_INTEGER;
    return { oid, scan, size };
  });
  return new Map(sized.sort((a, b) => a.size - b.size).map(({ oid, scan }) => [oid, scan]));
}

function tryRecall(subject: MemorySubject, sealed: SealedMemory, state: string | null): OpenMemory | null {
  try {
    return recall(subject, sealed, state);
  } catch {
    return null; // another's, or of another shape
  }
}

/** Opens the seal and compares the ids with the store's; `null` where the whole store is to be read. */
function recall({ store, engine }: MemorySubject, sealed: SealedMemory, state: string | null): OpenMemory | null {
  const key = new WitnessKey();
  const rescanned = new Map<string, BlobScan>();
  for (const oid of sealed.witnesses) {
    const object = store.read(oid);
    if (object.kind !== "object") return null;
    key.add(object.bytes);
    if (object.type === "blob") rescanned.set(oid, scanBlob(engine, defaultBounds, object.bytes));
  }
  const text = sealed.open(key);
  if (text === null) return null;
  const found = JSON.parse(text) as Found;
  const recalled = fromMemo(found.history, (oid) => rescanned.get(oid) ?? null);
  if (recalled === null) return null;
  const messages: CachedScan["messages"][number][] = [];
  for (const oid of found.history.messages) {
    const { type, bytes } = read(store, oid);
    if (type !== "commit" && type !== "tag") return null;
    messages.push({ oid, type, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) });
  }
  // Where something is gone, what is left may name it still, and only reading it tells: the whole store then.
  const unknown = store.leaveOut(sealed.known);
  if (unknown === null) return null;
  const commits = sealed.known.commits();
  const isStill = unknown === 0 && state !== null && found.state === state;
  const remembered = {
    history: recalled.history,
    // The ids of all objects need not stay in memory for those of the commits.
    commits: unknown === 0 ? commits : { count: commits.count, ids: [...commits.ids] },
    messages,
    unknown,
    ...(isStill ? { reachable: new Set(found.reachable) } : {}),
  };
  return { sealed: unknown === 0 ? sealed : null, found, recalled, remembered };
}

function read(store: ObjectStore, oid: string): StoredObject & { readonly kind: "object" } {
  const object = store.read(oid);
  if (object.kind !== "object") throw new Error("A remembered object cannot be read.");
  return object;
}

function firstOf(ids: SealedMemory["ids"], idBytes: number): string {
  let first: string | undefined;
  ids((bytes, at) => {
    first ??= Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString("hex");
  });
  if (first === undefined) throw new Error("An empty store is not worth remembering.");
  return first;
}

/** What tells a repository from another: where it is, and the folder itself, should another be put in its place. */
async function placeOf({ commonDir, env }: GitRepository): Promise<string> {
  const place = await realpath(commonDir);
  const { ino } = await stat(path.join(place, "objects"), { bigint: true });
  return JSON.stringify([place, String(ino), env["GIT_OBJECT_DIRECTORY"] ?? ""]);
}

/** A digest of all that decides what is found in an object, and of where a shallow clone ends. */
async function settingsOf(subject: MemorySubject, place: string): Promise<Uint8Array> {
  const { repository, engine, lookedFor, maxSize } = subject;
  const shallow = [...(await shallowCommits(repository))].sort();
  const facts = [LEAKSCAN_VERSION, engine.version, defaultBounds, maxSize ?? defaultMaxSize, repository.objectFormat];
  return createHash("sha256")
    .update(await program())
    .update(JSON.stringify([place, facts, lookedFor, shallow]))
    .digest();
}

/** The program itself: another build may find something else under the same version. */
async function program(): Promise<Buffer> {
  try {
    return await readFile(fileURLToPath(new URL("./history.worker.js", import.meta.url)));
  } catch {
    return readFile(fileURLToPath(import.meta.url));
  }
}
