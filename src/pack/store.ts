/**
 * A repository's object store, read without git: half the time that git needs to print a history goes into printing it.
 * Two ways in: `read` takes one object by its id, with nothing loaded that it does not need (for the hook); `prepare` indexes
 * everything once, so that workers can walk all of it side by side over the same shared memory.
 * Every object is checked before it is shown. What is damaged is named, and the rest is read.
 */

import type { Unread } from "../core/finding.ts";
import type { Shard } from "../core/shard.ts";
import { CopyReader, type StoredObject } from "./copy-reader.ts";
import { duplicateBit } from "./forest.ts";
import { PackIndex } from "./index-file.ts";
import type { KnownIds } from "./known-ids.ts";
import { locateStore } from "./locate.ts";
import { listLoose, looseId } from "./loose.ts";
import type { LooseList } from "./loose.ts";
import { type KnownObjects, numberObjects } from "./number-objects.ts";
import { findLoose, looseIds, NumberedObjects, type Numbering, type StoreEntry } from "./numbered.ts";
import { fromHex, objectFormat, typeNames } from "./object-format.ts";
import type { ObjectFormat, TypeName } from "./object-format.ts";
import { idsOf, Pack } from "./pack.ts";
import { BlockCache } from "./pack-file.ts";
import { PackList } from "./pack-list.ts";
import { looseJob } from "./partition.ts";
import { readMany } from "./read-many.ts";
import type { Job } from "./partition.ts";
import { newVisit, Walker } from "./walk.ts";
import type { SharedStore } from "./shared-store.ts";
import type { Visitor } from "./walk.ts";
import { type StoreOptions, type Settings, defaultLimit } from "./open-options.ts";

export type { StoreOptions } from "./open-options.ts";

export { KnownIds } from "./known-ids.ts";
export type { StoredObject } from "./copy-reader.ts";
export type { Numbering, StoreEntry } from "./numbered.ts";
export type { Job } from "./partition.ts";
export type { SharedStore } from "./shared-store.ts";
export type { Visit, Visitor } from "./walk.ts";
export type { DeltaOps } from "./decode/delta.ts";
export { allTypes } from "./walk.ts";
export { entryKind, TreeChain } from "./decode/tree-chain.ts";

/** Opens a repository's store; reads nothing yet but where it is. Throws ScanError `not-a-repository`, `unknown-object-format`. */
export function openStore(options: StoreOptions): ObjectStore {
  const located = locateStore(options);
  return new ObjectStore(
    {
      format: located.format,
      directories: located.objectDirectories,
      promised: located.promised,
      limit: options.maxObjectBytes ?? defaultLimit,
    },
    located.problems,
  );
}

/** The same store in a worker, from what {@link ObjectStore.share} gave; it opens the packs by itself. */
export function attachStore(shared: SharedStore): ObjectStore {
  const format = objectFormat(shared.format)!;
  const store = new ObjectStore(
    { format, directories: shared.directories, promised: shared.promised, limit: shared.limit },
    [],
  );
  store.adopt(shared);
  return store;
}

/** See the module's header. Made by {@link openStore} and {@link attachStore}. */
export class ObjectStore {
  readonly format: ObjectFormat;
  /** Object directories, the repository's own first. */
  readonly directories: readonly string[];
  readonly #limit: number;
  readonly #blocks = new BlockCache();
  readonly #packs: PackList;
  readonly #copies: CopyReader;
  readonly #walker: Walker;
  #loose: LooseList | null = null;
  #numbered: NumberedObjects | null = null;
  /** What {@link leaveOut} was given, until the store is prepared. */
  #known: KnownObjects | undefined;
  /** What {@link keepShard} was given. */
  #shard: Shard | undefined;

  constructor({ format, directories, promised, limit }: Settings, problems: readonly Unread[]) {
    this.format = format;
    this.directories = directories;
    this.#limit = limit;
    this.#packs = new PackList(directories, format, this.#blocks, promised, problems);
    this.#copies = new CopyReader(this.#packs, directories, format, limit);
    this.#walker = new Walker(limit, (id, pack) => this.#copies.outside(pack, id));
  }

  /** Whether a remote has promised objects that are missing here (a partial clone). */
  get promised(): boolean {
    return this.#packs.promised;
  }

  /** Packs, indexes and alternates that could not be read at all, so far. Objects are named where they are asked for. */
  get unread(): readonly Unread[] {
    return this.#packs.unread;
  }

  /** Reads one object by its id in hexadecimal, from wherever a sound copy is. */
  read(id: string): StoredObject {
    return this.#copies.read(id);
  }

  /**
   * Compares the store with ids that are known already, by its indexes alone. Where the store is prepared afterwards, walks
   * leave out what is known; what others build on is shown as not their own.
   * @returns how many copies of objects are not known; `null` where an index cannot be relied on or something known is gone: then
   * nothing is left out
   */
  leaveOut(known: KnownIds): number | null {
    try {
      const packs = this.#packs.all();
      if (this.unread.length > 0 || !packs.every((pack) => pack.isWhole())) return null;
      const loose = this.#listLoose();
      const compared = known.compare([...packs.map(idsOf), looseIds(loose, this.format)]);
      if (this.unread.length > 0 || compared.gone > 0) return null;
      const inPacks = new Map(packs.map((pack, i) => [pack, compared.known[i]!]));
      this.#known = { inPacks, loose: compared.known[packs.length]! };
      return compared.unknown;
    } catch {
      return null; // what is wrong is named when the store is prepared
    }
  }

  /** Where the store is prepared afterwards, walks show only this shard's objects as their own. */
  keepShard(shard: Shard): void {
    this.#shard = shard;
  }

  /** Whether the store has an object, by its indexes alone. */
  has(id: string): boolean {
    const bytes = fromHex(id, this.format);
    if (bytes === null) return false;
    if (findLoose(this.#listLoose(), bytes, 0, this.format.idBytes) >= 0) return true;
    return this.#packs.all().some((pack) => !pack.isBroken && pack.load().find(bytes) >= 0);
  }

  /** Indexes the whole store; needed before anything below. Reads each pack once from end to end. */
  prepare(): void {
    for (const _ of this.prepareBySteps());
  }

  /** As {@link prepare}, in steps between which a caller may do something else; only the last makes it whole. */
  *prepareBySteps(): Generator<void> {
    if (this.#numbered !== null) return;
    const numbered = yield* numberObjects(
      this.#packs,
      () => this.#listLoose(),
      this.#known,
      this.#shard,
      this.format,
      this.directories,
    );
    this.#known = undefined;
    this.#numbered = numbered;
  }

  get #prepared(): NumberedObjects {
    this.prepare();
    return this.#numbered!;
  }

  /** As {@link NumberedObjects.count}. */
  get count(): number {
    return this.#prepared.count;
  }

  /** As {@link NumberedObjects.find}. */
  find(id: Uint8Array, at = 0): number {
    return this.#prepared.find(id, at);
  }

  /** As {@link NumberedObjects.id}. */
  id(index: number): string {
    return this.#prepared.id(index);
  }

  /** As {@link NumberedObjects.compareIds}. */
  compareIds(first: number, second: number): number {
    return this.#prepared.compareIds(first, second);
  }

  /** As {@link NumberedObjects.objects}. */
  objects(): Generator<StoreEntry> {
    return this.#prepared.objects();
  }

  /** As {@link NumberedObjects.facts}. */
  facts(index: number): { readonly type: TypeName; readonly size: number } | null {
    return this.#prepared.facts(index);
  }

  /** As {@link NumberedObjects.partitions}. */
  partitions(jobs: number, types?: number, isAll?: boolean): Job[] {
    return this.#prepared.partitions(jobs, types, isAll);
  }

  /** As {@link NumberedObjects.numberBy}. */
  numberBy(types: readonly number[]): Numbering {
    return this.#prepared.numberBy(types);
  }

  /** As {@link NumberedObjects.copyThatCounts}. */
  copyThatCounts(index: number): number {
    return this.#prepared.copyThatCounts(index);
  }

  /** As {@link NumberedObjects.eachId}. */
  eachId(isCommit: (id: string) => boolean, use: (bytes: Uint8Array, at: number, kind: number) => void): void {
    this.#prepared.eachId(isCommit, use);
  }

  /** Shows a job's objects to the visitor, bases before what builds on them, and names those that cannot be read. */
  walk(job: Job, visitor: Visitor): void {
    if (job.pack === looseJob) return this.#walkLoose(job, visitor);
    this.#walker.run(this.#prepared.packs[job.pack]!, job.from, job.to, visitor);
  }

  /**
   * Reads many objects in the order in which they are stored; the bytes are valid during the call only.
   * @param unread is called with the ids that no copy in the store yields
   */
  readMany(
    ids: Iterable<string>,
    each: (id: string, type: TypeName, bytes: Uint8Array) => void,
    unread: (id: string) => void,
  ): void {
    readMany(this.#prepared, this.#walker, (id) => this.read(id), ids, each, unread);
  }

  /** What a worker needs to {@link attachStore}. */
  share(): SharedStore {
    const { packs, loose, looseKind } = this.#prepared;
    return {
      format: this.format.name,
      directories: this.directories,
      promised: this.promised,
      limit: this.#limit,
      packs: packs.map(({ path, index, trusted, forest }) => ({ path, bytes: index.bytes, trusted, forest })),
      loose,
      looseKind,
    };
  }

  /** Takes over what another thread prepared. */
  adopt(shared: SharedStore): void {
    const packs = shared.packs.map((given) => {
      const pack = new Pack(given.path, this.format, this.#blocks);
      pack.adopt(new PackIndex(given.bytes, this.format), given.trusted, given.forest);
      return pack;
    });
    // Packs that a later look finds have no number.
    this.#packs.adopt(packs);
    this.#loose = shared.loose;
    this.#numbered = new NumberedObjects(packs, shared.loose, shared.looseKind, this.format, this.directories);
  }

  /** Closes the packs. */
  close(): void {
    this.#packs.close();
  }

  #listLoose(): LooseList {
    return (this.#loose ??= listLoose(this.directories, this.format, (what, damage) =>
      this.#packs.unreadable(what, damage),
    ));
  }

  #walkLoose(job: Job, visitor: Visitor): void {
    const { loose, looseFirst, looseKind } = this.#prepared;
    const visit = newVisit();
    for (let i = job.from; i < job.to; i++) {
      if (visitor.isAll !== true && looseKind[i]! & duplicateBit) continue;
      const found = this.read(looseId(loose, i, this.format));
      const index = looseFirst + i;
      if (found.kind !== "object") {
        visitor.unread(index, found.kind === "damaged" ? found.why : "missing-object");
        continue;
      }
      const type = typeNames.indexOf(found.type);
      if (!((visitor.types >> type) & 1)) continue;
      visit.index = index;
      visit.type = type;
      visit.bytes = found.bytes;
      visitor.object(visit);
    }
  }
}
