/** The objects of a prepared store by number: those of each pack in the order of its index, then loose ones. */

import { duplicateBit, typeBits } from "./forest.ts";
import { commitKind } from "./known-ids.ts";
import { looseFacts, looseId, type LooseList, loosePath } from "./loose.ts";
import { type ObjectFormat, toHex, type TypeName, typeNames } from "./object-format.ts";
import { idsOf, type Pack } from "./pack.ts";
import { type Job, partition } from "./partition.ts";
import { sizePacked } from "./read.ts";
import { compareIds, mergeIds, type SortedIds } from "./sorted-ids.ts";
import { allTypes } from "./walk.ts";

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

/** See the header of this file. Large tables are shared with workers, not copied. */
export class NumberedObjects {
  readonly packs: readonly Pack[];
  readonly loose: LooseList;
  readonly looseKind: Uint8Array;
  /** The number of the first loose object. */
  readonly looseFirst: number;
  readonly format: ObjectFormat;
  readonly #directories: readonly string[];

  constructor(
    packs: readonly Pack[],
    loose: LooseList,
    looseKind: Uint8Array,
    format: ObjectFormat,
    directories: readonly string[],
  ) {
    let first = 0;
    for (const pack of packs) {
      pack.first = first;
      first += pack.index.count;
    }
    this.packs = packs;
    this.loose = loose;
    this.looseKind = looseKind;
    this.looseFirst = first;
    this.format = format;
    this.#directories = directories;
  }

  /** Number of copies of objects in the store, and so one more than the highest number of one. */
  get count(): number {
    return this.looseFirst + this.loose.count;
  }

  /** The number of an object by the bytes of its id; -1 where it is not in the store. */
  find(id: Uint8Array, at = 0): number {
    const { packs, loose } = this;
    for (const pack of packs) {
      const position = pack.index.find(id, at);
      if (position >= 0) return pack.first + position;
    }
    const i = findLoose(loose, id, at, this.format.idBytes);
    return i < 0 ? -1 : this.looseFirst + i;
  }

  /** The id of an object by its number, in hexadecimal. */
  id(index: number): string {
    const { packs, loose } = this;
    for (const pack of packs) if (index < pack.first + pack.index.count) return pack.index.id(index - pack.first);
    return looseId(loose, index - this.looseFirst, this.format);
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
    const { packs, loose } = this;
    for (const { index: ids, first } of packs)
      if (index < first + ids.count) return { bytes: ids.bytes, at: ids.idAt(index - first) };
    return { bytes: loose.ids, at: (index - this.looseFirst) * this.format.idBytes };
  }

  /** Every object once, in no order that means anything. */
  *objects(): Generator<StoreEntry> {
    const { packs, loose } = this;
    for (const pack of packs) {
      for (let i = 0; i < pack.index.count; i++) {
        if (!(pack.forest.kind[i]! & duplicateBit)) yield { index: pack.first + i, id: pack.index.id(i) };
      }
    }
    for (let i = 0; i < loose.count; i++) {
      if (!(this.looseKind[i]! & duplicateBit))
        yield { index: this.looseFirst + i, id: looseId(loose, i, this.format) };
    }
  }

  /** Type and size of an object by its number, without reading all of it, and so unchecked; `null` where that fails. */
  facts(index: number): { readonly type: TypeName; readonly size: number } | null {
    const { packs, loose } = this;
    try {
      for (const pack of packs) {
        const position = index - pack.first;
        if (position >= pack.index.count) continue;
        const type = pack.forest.kind[position]! & typeBits;
        return type === 0 ? null : { type: typeNames[type] as TypeName, size: sizePacked(pack, position) };
      }
      const i = index - this.looseFirst;
      const facts = looseFacts(loosePath(this.#directories[loose.directory[i]!]!, looseId(loose, i, this.format)));
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
    const { packs } = this;
    return partition(
      packs.map((pack) => pack.forest),
      this.looseKind,
      jobs,
      types,
      isAll,
    );
  }

  /** Numbers objects from 0: loose ones first, of which the type is not known, then those of these types, type by type. */
  numberBy(types: readonly number[]): Numbering {
    const { packs, loose } = this;
    const numbers = new Int32Array(new SharedArrayBuffer(this.count * 4)).fill(-1);
    let count = loose.count;
    for (const { forest } of packs) for (const type of types) count += forest.groups[type + 1]! - forest.groups[type]!;
    const objects = new Int32Array(count);
    let next = 0;
    const add = (index: number): void => {
      numbers[index] = next;
      objects[next++] = index;
    };
    for (let i = 0; i < loose.count; i++) add(this.looseFirst + i);
    for (const type of types) {
      for (const { forest, first } of packs)
        for (let at = forest.groups[type]!; at < forest.groups[type + 1]!; at++) add(first + forest.order[at]!);
    }
    return { numbers, objects };
  }

  /** The number of the copy that counts of the same object: what {@link find} says of its id. */
  copyThatCounts(index: number): number {
    const { packs, loose } = this;
    if (index < (packs[0]?.index.count ?? 0) || packs.length + loose.count === 1) return index;
    const { bytes, at } = this.#place(index);
    return this.find(bytes, at);
  }

  /**
   * Tells each id of the prepared store once, in order, and whether it is a commit's; of a loose object and of what is damaged
   * that is not known without reading it, and so it is asked.
   */
  eachId(isCommit: (id: string) => boolean, use: (bytes: Uint8Array, at: number, kind: number) => void): void {
    const { packs, loose } = this;
    const sources = [...packs.map(idsOf), looseIds(loose, this.format)];
    mergeIds(sources, this.format.idBytes, (source, position, isCopy) => {
      if (isCopy) return;
      const { bytes, idAt } = sources[source]!;
      const type = source < packs.length ? packs[source]!.forest.kind[position]! & typeBits : 0;
      const at = idAt(position);
      const known = type === 0 ? isCommit(toHex(bytes, at, this.format.idBytes)) : type === 1;
      use(bytes, at, known ? commitKind : 0);
    });
  }
}

/** The ids of loose objects, in order. */
export function looseIds({ count, ids }: LooseList, { idBytes }: ObjectFormat): SortedIds {
  return { count, bytes: ids, idAt: (i) => i * idBytes };
}

/** The position of an id in the list of loose objects; -1 where it is not in it. */
export function findLoose(loose: LooseList, id: Uint8Array, at: number, idBytes: number): number {
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
