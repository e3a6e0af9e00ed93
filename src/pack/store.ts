/**
 * A repository's object store, read without git: half the time that git needs to print a history goes into printing it.
 * Two ways in: `read` takes one object by its id, with nothing loaded that it does not need (for the hook); `prepare` indexes
 * everything once, so that workers can walk all of it side by side over the same shared memory.
 * Every object is checked before it is shown. What is damaged is named, and the rest is read.
 */

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Unread } from "../core/finding.ts";
import { Damage, asDamage, damageWhy } from "./damage.ts";
import { markDuplicates, markSkipped } from "./duplicates.ts";
import type { IdSource } from "./duplicates.ts";
import { buildForest, duplicateBit, typeBits } from "./forest.ts";
import type { Forest } from "./forest.ts";
import { PackIndex, loadPackIndex } from "./index-file.ts";
import { locateStore } from "./locate.ts";
import type { StoreLocation } from "./locate.ts";
import { listLoose, looseFacts, looseId, loosePath, readLoose } from "./loose.ts";
import type { LooseList } from "./loose.ts";
import { fromHex, objectFormat, toHex, typeNames } from "./object-format.ts";
import type { ObjectFormat, TypeName } from "./object-format.ts";
import { type Bits, commitKind, type KnownIds } from "./known-ids.ts";
import { BlockCache, PackFile } from "./pack-file.ts";
import { allTypes, newVisit, Walker } from "./walk.ts";
import type { Visitor, WalkedPack } from "./walk.ts";
import { looseJob, partition } from "./partition.ts";
import type { Job } from "./partition.ts";
import { readPacked, sizePacked } from "./read.ts";
import { compareIds, mergeIds, type SortedIds } from "./sorted-ids.ts";

export { KnownIds } from "./known-ids.ts";
export type { StoreLocation } from "./locate.ts";
export type { Job } from "./partition.ts";
export type { Visit, Visitor } from "./walk.ts";
export type { DeltaOps } from "./delta.ts";
export { allTypes } from "./walk.ts";
export { entryKind, TreeChain } from "./tree-chain.ts";

/** How to open a store. */
export interface StoreOptions extends StoreLocation {
  /** Objects with more bytes than this are named as `too-large` instead of read; 512 MiB by default. */
  readonly maxObjectBytes?: number;
}

/** An object, or why there is none. */
export type StoredObject =
  | { readonly kind: "object"; readonly type: TypeName; readonly bytes: Uint8Array }
  /** Not in the store; `promised` in a partial clone, where a remote has it. */
  | { readonly kind: "missing"; readonly promised: boolean }
  | { readonly kind: "damaged"; readonly why: string };

/** An object's place in the store. */
export interface StoreEntry {
  readonly index: number;
  readonly id: string;
}

/** Numbers for tables of some objects. */
export interface Numbering {
  /** By the object's number in the store; -1 for what packs say is of another type. Shared, to be sent to workers. */
  readonly numbers: Int32Array;
  /** The other way. */
  readonly objects: Int32Array;
}

/** A prepared store's whole state, to be sent to workers: all that is large is shared, not copied. */
export interface SharedStore {
  readonly format: "sha1" | "sha256";
  readonly directories: readonly string[];
  readonly promised: boolean;
  readonly limit: number;
  readonly packs: readonly {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly trusted: boolean;
    readonly forest: Forest;
  }[];
  readonly loose: LooseList;
  readonly looseKind: Uint8Array;
}

const defaultLimit = 512 << 20;

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

interface Settings {
  readonly format: ObjectFormat;
  readonly directories: readonly string[];
  readonly promised: boolean;
  readonly limit: number;
}

/** See the module's header. Made by {@link openStore} and {@link attachStore}. */
export class ObjectStore {
  readonly format: ObjectFormat;
  /** Object directories, the repository's own first. */
  readonly directories: readonly string[];
  readonly #limit: number;
  #promised: boolean;
  #packs: Pack[] | null = null;
  #loose: LooseList | null = null;
  #looseKind: Uint8Array = new Uint8Array(0);
  #looseFirst = 0;
  #isPrepared = false;
  #walker: Walker | null = null;
  readonly #unread: Unread[];
  readonly #blocks = new BlockCache();

  constructor(settings: Settings, problems: readonly Unread[]) {
    this.format = settings.format;
    this.directories = settings.directories;
    this.#promised = settings.promised;
    this.#limit = settings.limit;
    this.#unread = [...problems];
  }

  /** Whether a remote has promised objects that are missing here (a partial clone). */
  get promised(): boolean {
    this.#list();
    return this.#promised;
  }

  /** Packs, indexes and alternates that could not be read at all, so far. Objects are named where they are asked for. */
  get unread(): readonly Unread[] {
    return this.#unread;
  }

  /** Reads one object by its id in hexadecimal, from wherever a sound copy is. */
  read(id: string): StoredObject {
    const bytes = fromHex(id, this.format);
    if (bytes === null) return { kind: "missing", promised: false };
    let damage: Damage | null = null;
    const note = (found: Damage): void => {
      damage ??= found;
    };
    const found =
      this.#readAny(id, bytes, new Set(), note) ?? (this.#refresh() ? this.#readAny(id, bytes, new Set(), note) : null);
    if (found) return { kind: "object", type: typeNames[found.type] as TypeName, bytes: found.bytes };
    // A copy that could not be read is worse news than none, and so is an index that cannot be trusted to know it: the caller must
    // not take it for a promised one.
    if (damage === null && this.#list().some((pack) => !pack.isSound())) damage = new Damage("corrupt-index");
    return damage === null ? { kind: "missing", promised: this.promised } : { kind: "damaged", why: damageWhy(damage) };
  }

  /**
   * Compares the store with ids that are known already, by its indexes alone. Where the store is prepared afterwards, walks
   * leave out what is known; what others build on is shown as not their own.
   * @returns how many copies of objects are not known; `null` where an index cannot be relied on or something known is gone: then
   * nothing is left out
   */
  leaveOut(known: KnownIds): number | null {
    try {
      const packs = this.#list();
      if (this.#unread.length > 0 || !packs.every((pack) => pack.isWhole())) return null;
      const loose = this.#listLoose();
      const compared = known.compare([...packs.map(idsOf), this.#idsOfLoose(loose)]);
      if (this.#unread.length > 0 || compared.gone > 0) return null;
      this.#known = new Map(packs.map((pack, i) => [pack, compared.known[i]!]));
      this.#knownLoose = compared.known[packs.length]!;
      return compared.unknown;
    } catch {
      return null; // what is wrong is named when the store is prepared
    }
  }

  /** Whether the store has an object, by its indexes alone. */
  has(id: string): boolean {
    const bytes = fromHex(id, this.format);
    if (bytes === null) return false;
    if (findLoose(this.#listLoose(), bytes, 0, this.format.idBytes) >= 0) return true;
    return this.#list().some((pack) => !pack.isBroken && pack.load().find(bytes) >= 0);
  }

  /**
   * Tells each id of the prepared store once, in order, and whether it is a commit's; of a loose object and of what is damaged
   * that is not known without reading it, and so it is asked.
   */
  eachId(isCommit: (id: string) => boolean, use: (bytes: Uint8Array, at: number, kind: number) => void): void {
    const { packs, loose } = this.#prepared();
    const sources = [...packs.map(idsOf), this.#idsOfLoose(loose)];
    mergeIds(sources, this.format.idBytes, (source, position, isCopy) => {
      if (isCopy) return;
      const { bytes, idAt } = sources[source]!;
      const type = source < packs.length ? packs[source]!.forest.kind[position]! & typeBits : 0;
      const at = idAt(position);
      const known = type === 0 ? isCommit(toHex(bytes, at, this.format.idBytes)) : type === 1;
      use(bytes, at, known ? commitKind : 0);
    });
  }

  /** Indexes the whole store; needed before anything below. Reads each pack once from end to end. */
  prepare(): void {
    for (const _ of this.prepareBySteps());
  }

  /** As {@link prepare}, in steps between which a caller may do something else; only the last makes it whole. */
  *prepareBySteps(): Generator<void> {
    if (this.#isPrepared) return;
    const usable: Pack[] = [];
    for (const pack of this.#list()) {
      try {
        if (!(yield* pack.prepare())) this.#unreadable(pack.indexPath, new Damage("checksum-mismatch"));
        usable.push(pack);
      } catch (error) {
        this.#unreadable(pack.path, asDamage(error));
      }
    }
    usable.sort((a, b) => b.index.count - a.index.count || (a.path < b.path ? -1 : 1));
    const loose = this.#listLoose();
    this.#number(usable, loose, new Uint8Array(new SharedArrayBuffer(loose.count)));
    const sources: IdSource[] = usable.map((pack) => ({
      ...idsOf(pack),
      find: (id, at) => pack.index.find(id, at),
      kind: pack.forest.kind,
    }));
    const idBytes = this.format.idBytes;
    const find = (id: Uint8Array, at: number): number => findLoose(loose, id, at, idBytes);
    sources.push({ ...this.#idsOfLoose(loose), find, kind: this.#looseKind });
    markDuplicates(sources, idBytes);
    for (const pack of usable) markKnown(pack.forest.kind, this.#known?.get(pack));
    markKnown(this.#looseKind, this.#knownLoose);
    this.#known = this.#knownLoose = undefined;
    for (const pack of usable) markSkipped(pack.forest);
  }

  /** What {@link leaveOut} was told, until the store is prepared. */
  #known: Map<Pack, Bits> | undefined;
  #knownLoose: Bits | undefined;

  #idsOfLoose(loose: LooseList): SortedIds {
    return { count: loose.count, bytes: loose.ids, idAt: (i) => i * this.format.idBytes };
  }

  /** Number of copies of objects in the store, and so one more than the highest number of one. */
  get count(): number {
    return this.#looseFirst + this.#prepared().loose.count;
  }

  /** The number of an object by the bytes of its id; -1 where it is not in the store. */
  find(id: Uint8Array, at = 0): number {
    const { packs, loose } = this.#prepared();
    for (const pack of packs) {
      const position = pack.index.find(id, at);
      if (position >= 0) return pack.first + position;
    }
    const i = findLoose(loose, id, at, this.format.idBytes);
    return i < 0 ? -1 : this.#looseFirst + i;
  }

  /** The id of an object by its number, in hexadecimal. */
  id(index: number): string {
    const { packs, loose } = this.#prepared();
    for (const pack of packs) if (index < pack.first + pack.index.count) return pack.index.id(index - pack.first);
    return looseId(loose, index - this.#looseFirst, this.format);
  }

  /** Below 0 where the id of the first comes before that of the second. */
  compareIds(first: number, second: number): number {
    const [one, other] = [this.#place(first), this.#place(second)];
    // An index is sorted by id.
    if (one.bytes === other.bytes) return one.at - other.at;
    return compareIds(one.bytes, one.at, other.bytes, other.at, this.format.idBytes);
  }

  /** Where the id of an object stands. */
  #place(index: number): { readonly bytes: Uint8Array; readonly at: number } {
    const { packs, loose } = this.#prepared();
    for (const { index: ids, first } of packs)
      if (index < first + ids.count) return { bytes: ids.bytes, at: ids.idAt(index - first) };
    return { bytes: loose.ids, at: (index - this.#looseFirst) * this.format.idBytes };
  }

  /** Every object once, in no order that means anything. */
  *objects(): Generator<StoreEntry> {
    const { packs, loose } = this.#prepared();
    for (const pack of packs) {
      for (let i = 0; i < pack.index.count; i++) {
        if (!(pack.forest.kind[i]! & duplicateBit)) yield { index: pack.first + i, id: pack.index.id(i) };
      }
    }
    for (let i = 0; i < loose.count; i++) {
      if (!(this.#looseKind[i]! & duplicateBit))
        yield { index: this.#looseFirst + i, id: looseId(loose, i, this.format) };
    }
  }

  /** Type and size of an object by its number, without reading all of it, and so unchecked; `null` where that fails. */
  facts(index: number): { readonly type: TypeName; readonly size: number } | null {
    const { packs, loose } = this.#prepared();
    try {
      for (const pack of packs) {
        const position = index - pack.first;
        if (position >= pack.index.count) continue;
        const type = pack.forest.kind[position]! & typeBits;
        return type === 0 ? null : { type: typeNames[type] as TypeName, size: sizePacked(pack, position) };
      }
      const i = index - this.#looseFirst;
      const facts = looseFacts(loosePath(this.directories[loose.directory[i]!]!, looseId(loose, i, this.format)));
      return facts && { type: typeNames[facts.type] as TypeName, size: facts.size };
    } catch {
      return null;
    }
  }

  /**
   * About `jobs` jobs that together cover all objects; with `types` (bits, `1 << type`) only those of these types, as far as packs
   * tell them. `isAll` must be what the visitor says.
   */
  partitions(jobs: number, types: number = allTypes, isAll = false): Job[] {
    const { packs } = this.#prepared();
    return partition(
      packs.map((pack) => pack.forest),
      this.#looseKind,
      jobs,
      types,
      isAll,
    );
  }

  /** Numbers objects from 0: loose ones first, of which the type is not known, then those of these types, type by type. */
  numberBy(types: readonly number[]): Numbering {
    const { packs, loose } = this.#prepared();
    const numbers = new Int32Array(new SharedArrayBuffer(this.count * 4)).fill(-1);
    let count = loose.count;
    for (const { forest } of packs) for (const type of types) count += forest.groups[type + 1]! - forest.groups[type]!;
    const objects = new Int32Array(count);
    let next = 0;
    const add = (index: number): void => {
      numbers[index] = next;
      objects[next++] = index;
    };
    for (let i = 0; i < loose.count; i++) add(this.#looseFirst + i);
    for (const type of types) {
      for (const { forest, first } of packs)
        for (let at = forest.groups[type]!; at < forest.groups[type + 1]!; at++) add(first + forest.order[at]!);
    }
    return { numbers, objects };
  }

  /** The number of the copy that counts of the same object: what {@link find} says of its id. */
  copyThatCounts(index: number): number {
    const { packs, loose } = this.#prepared();
    if (index < (packs[0]?.index.count ?? 0) || packs.length + loose.count === 1) return index;
    const { bytes, at } = this.#place(index);
    return this.find(bytes, at);
  }

  /** Shows a job's objects to the visitor, bases before what builds on them, and names those that cannot be read. */
  walk(job: Job, visitor: Visitor): void {
    const { packs } = this.#prepared();
    if (job.pack === looseJob) return this.#walkLoose(job, visitor);
    this.#walker ??= new Walker(this.#limit, (id, pack) => this.#rescue(id, pack));
    this.#walker.run(packs[job.pack]!, job.from, job.to, visitor);
  }

  /**
   * Reads many objects in the order in which they are stored; the bytes are valid during the call only.
   * @param unread is told the ids that no copy in the store yields
   */
  readMany(
    ids: Iterable<string>,
    each: (id: string, type: TypeName, bytes: Uint8Array) => void,
    unread: (id: string) => void,
  ): void {
    const { packs } = this.#prepared();
    const wanted: number[][] = packs.map(() => []);
    for (const id of ids) {
      const bytes = fromHex(id, this.format);
      const index = bytes === null ? -1 : this.find(bytes);
      const number = packs.findIndex((pack) => index >= pack.first && index < pack.first + pack.index.count);
      if (index >= 0 && number >= 0) {
        const pack = packs[number]!;
        wanted[number]!.push(placeOf(pack)[index - pack.first]!);
        continue;
      }
      const found = this.read(id);
      if (found.kind === "object") each(id, found.type, found.bytes);
      else unread(id);
    }
    this.#walker ??= new Walker(this.#limit, (id, pack) => this.#rescue(id, pack));
    for (const [number, places] of wanted.entries()) {
      this.#walker.runSome(packs[number]!, Int32Array.from(places).sort(), {
        types: allTypes,
        object: (visit) => {
          if (visit.own) each(this.id(visit.index), typeNames[visit.type] as TypeName, visit.bytes);
        },
        unread: (index) => unread(this.id(index)),
      });
    }
  }

  /** What a worker needs to {@link attachStore}. */
  share(): SharedStore {
    const { packs, loose } = this.#prepared();
    return {
      format: this.format.name,
      directories: this.directories,
      promised: this.#promised,
      limit: this.#limit,
      packs: packs.map(({ path: file, index, trusted, forest }) => ({
        path: file,
        bytes: index.bytes,
        trusted,
        forest,
      })),
      loose,
      looseKind: this.#looseKind,
    };
  }

  /** Takes over what another thread prepared. */
  adopt(shared: SharedStore): void {
    const packs = shared.packs.map((given) => {
      const pack = new Pack(given.path, this.format, this.#blocks);
      pack.adopt(new PackIndex(given.bytes, this.format), given.trusted, given.forest);
      return pack;
    });
    // A list of its own: packs that a later look finds have no number.
    this.#packs = [...packs];
    this.#number(packs, shared.loose, shared.looseKind);
  }

  /** Closes the packs. */
  close(): void {
    for (const pack of this.#packs ?? []) pack.close();
  }

  #number(packs: Pack[], loose: LooseList, looseKind: Uint8Array): void {
    let first = 0;
    for (const pack of packs) {
      pack.first = first;
      first += pack.index.count;
    }
    this.#prepareds = { packs, loose };
    this.#loose = loose;
    this.#looseKind = looseKind;
    this.#looseFirst = first;
    this.#isPrepared = true;
  }

  #prepareds: { packs: Pack[]; loose: LooseList } | null = null;

  #prepared(): { packs: Pack[]; loose: LooseList } {
    this.prepare();
    return this.#prepareds!;
  }

  #listLoose(): LooseList {
    return (this.#loose ??= listLoose(this.directories, this.format, (what, damage) => this.#unreadable(what, damage)));
  }

  #walkLoose(job: Job, visitor: Visitor): void {
    const { loose } = this.#prepared();
    const visit = newVisit();
    for (let i = job.from; i < job.to; i++) {
      if (visitor.isAll !== true && this.#looseKind[i]! & duplicateBit) continue;
      const found = this.read(looseId(loose, i, this.format));
      const index = this.#looseFirst + i;
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

  /** A sound copy outside of one pack. */
  #rescue(id: string, pack: WalkedPack): { type: number; bytes: Uint8Array } | null {
    const bytes = fromHex(id, this.format)!;
    const without = new Set<unknown>([pack]);
    const ignore = (): void => {};
    return (
      this.#readAny(id, bytes, without, ignore) ?? (this.#refresh() ? this.#readAny(id, bytes, without, ignore) : null)
    );
  }

  /** Tries each copy outside of `without`, loose ones first: they need nothing loaded. */
  #readAny(
    id: string,
    bytes: Uint8Array,
    without: Set<unknown>,
    note: (damage: Damage) => void,
  ): { type: number; bytes: Uint8Array } | null {
    for (const directory of this.directories) {
      try {
        const found = readLoose(loosePath(directory, id), id, this.format, this.#limit);
        if (found) return found;
      } catch (error) {
        note(asDamage(error));
      }
    }
    for (const pack of this.#list()) {
      if (without.has(pack)) continue;
      try {
        const position = pack.load().find(bytes);
        if (position < 0) continue;
        const elsewhere = (base: string): { type: number; bytes: Uint8Array } | null =>
          this.#readAny(base, fromHex(base, this.format)!, new Set([...without, pack]), () => {});
        return readPacked(pack, position, this.#limit, elsewhere);
      } catch (error) {
        const damage = asDamage(error);
        if (pack.isBroken) this.#unreadable(pack.path, damage);
        note(damage);
      }
    }
    return null;
  }

  #list(): Pack[] {
    if (this.#packs) return this.#packs;
    this.#packs = [];
    this.#refresh();
    // A pack gets its index last: look again before saying that it has none.
    const lone = this.#lone;
    if (lone.length > 0) this.#refresh();
    for (const file of this.#lone)
      this.#unreadable(file, new Damage(file.endsWith(".idx") ? "missing-pack" : "missing-index"));
    return this.#packs;
  }

  #lone: string[] = [];

  /** Lists the packs again; whether there are new ones. */
  #refresh(): boolean {
    const packs = this.#packs!;
    const known = new Set(packs.map((pack) => pack.path));
    let isNew = false;
    this.#lone = [];
    for (const directory of this.directories) {
      const folder = path.join(directory, "pack");
      const files = new Set(packNames(folder, (damage) => this.#unreadable(folder, damage)));
      for (const file of files) {
        const stem = file.replace(/\.(pack|idx|promisor)$/, "");
        if (file.endsWith(".promisor")) this.#promised = true;
        if (file.endsWith(".idx") && !files.has(`${stem}.pack`)) this.#lone.push(path.join(folder, file));
        if (!file.endsWith(".pack")) continue;
        if (!files.has(`${stem}.idx`)) this.#lone.push(path.join(folder, file));
        else if (!known.has(path.join(folder, file))) {
          packs.push(new Pack(path.join(folder, file), this.format, this.#blocks));
          isNew = true;
        }
      }
    }
    return isNew;
  }

  #unreadable(what: string, damage: Damage): void {
    if (!this.#unread.some((known) => known.what === what)) this.#unread.push({ what, why: damageWhy(damage) });
  }
}

/** A pack with its index, each loaded when first needed. */
class Pack implements WalkedPack {
  readonly path: string;
  first = 0;
  trusted = false;
  /** See {@link placeOf}. */
  places: Int32Array | null = null;
  /** Its index could not be read: nothing in it can be found. */
  isBroken = false;
  readonly #format: ObjectFormat;
  readonly #cache: BlockCache;
  #index: PackIndex | null = null;
  #forest: Forest | null = null;
  #file: PackFile | null = null;
  #holds: boolean | null = null;

  constructor(file: string, format: ObjectFormat, cache: BlockCache) {
    this.path = file;
    this.#format = format;
    this.#cache = cache;
  }

  /** The index, once loaded. */
  get index(): PackIndex {
    return this.load();
  }

  get forest(): Forest {
    return this.#forest!;
  }

  load(): PackIndex {
    if (this.#index) return this.#index;
    if (this.isBroken) throw new Damage("corrupt-index");
    try {
      return (this.#index = loadPackIndex(this.indexPath, this.#format));
    } catch (error) {
      this.isBroken = true;
      throw error;
    }
  }

  open(): PackFile {
    return (this.#file ??= new PackFile(this.path, this.#cache));
  }

  get indexPath(): string {
    return this.path.replace(/\.pack$/, ".idx");
  }

  /** Whether the index's own checksum holds. What is read through one that does not is checked by its id. */
  isSound(): boolean {
    return (this.#holds ??= this.load().checksumHolds());
  }

  /** Whether the index is sound, and of this very pack: both end in the same checksum. */
  isWhole(): boolean {
    return this.isSound() && this.open().endsIn(this.load().packChecksum);
  }

  /** Builds the forest; whether the index is sound. */
  *prepare(): Generator<void, boolean> {
    const index = this.load();
    this.trusted = this.isSound() && index.hasChecksums;
    yield;
    this.#forest = yield* buildForest(index, this.open());
    return this.isSound();
  }

  adopt(index: PackIndex, trusted: boolean, forest: Forest): void {
    this.#index = index;
    this.trusted = trusted;
    this.#forest = forest;
  }

  close(): void {
    this.#file?.close();
    this.#file = null;
  }
}

function idsOf({ index }: Pack): SortedIds {
  return { count: index.count, bytes: index.bytes, idAt: (i) => index.idAt(i) };
}

/** What is known counts as a copy of what was seen elsewhere. */
function markKnown(kind: Uint8Array, known: Bits | undefined): void {
  if (known === undefined) return;
  for (let i = 0; i < kind.length; i++) if (known.has(i)) kind[i]! |= duplicateBit;
}

/** Where each position of a pack's index stands in its forest's order; made when first asked for, 4 bytes an object. */
function placeOf(pack: Pack): Int32Array {
  if (pack.places) return pack.places;
  const { order } = pack.forest;
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) places[order[at]!] = at;
  return (pack.places = places);
}

/** Names in a pack directory that belong to whole packs: not `tmp_pack_*`, nor anything else. */
function packNames(folder: string, onDamage: (damage: Damage) => void): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^pack-[^/\\]+\.(pack|idx|promisor)$/.test(name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") onDamage(asDamage(error));
    return [];
  }
}

function findLoose(loose: LooseList, id: Uint8Array, at: number, idBytes: number): number {
  let low = 0;
  let high = loose.count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compareIds(loose.ids, middle * idBytes, id, at, idBytes);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
