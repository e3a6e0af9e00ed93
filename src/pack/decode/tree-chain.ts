/**
 * Trees read in the order in which a walk shows them, bases before what builds on them. Of a tree that git keeps as a delta nearly
 * all entries are its base's: those are taken over with what was made of them there, and only the others are parsed. On
 * terraform that is a tenth of 12 million entries.
 */

import type { Visit } from "../walk.ts";

/** Below this a loop beats the calls that copy. */
const fewEntries = 32;

/** What a tree's entry is: a blob may also be a symlink. */
export const entryKind = { blob: 0, tree: 1, submodule: 2 } as const;

/**
 * Called for an entry that no tree above it in the chain held: offsets of its name and of its raw id in `bytes`. Two numbers are kept for
 * it, from here to whatever takes the entry over: what it sets as {@link TreeChain.first} and `second`.
 */
export type NewEntry = (bytes: Uint8Array, kind: number, nameStart: number, nameEnd: number, idAt: number) => void;

/** Reads the trees of walks; one for a thread, for any number of jobs. Each job's walk must be passed in whole. */
export class TreeChain {
  readonly #idBytes: number;
  /** For each entry of each tree of the chain: where it ends in its tree, and the two numbers that were kept for it. */
  #ends = new Int32Array(1 << 12);
  #firsts = new Int32Array(1 << 12);
  #seconds = new Int32Array(1 << 12);
  /** By depth, where each tree's entries begin in these; one more for where the last one's end. */
  readonly #begins: number[] = [0];
  /** By depth, whether it is known where entries begin: not in what is no tree. */
  readonly #isTree: boolean[] = [];
  /** How the tree read last differs from its base: places of entries that are its own, and of ranges of the base's that it left out. */
  readonly #came: number[] = [];
  readonly #gone: number[] = [];
  #differs = false;
  /** Set these two in {@link NewEntry}: they are kept for the entry. */
  first = 0;
  second = 0;

  /** @param idBytes bytes of an object id */
  constructor(idBytes: number) {
    this.#idBytes = idBytes;
  }

  /** Reads a tree; `false` where it is no whole tree, and then what came before was reported. */
  read(visit: Visit, isNew: NewEntry): boolean {
    const { bytes, depth, ops } = visit;
    const start = this.#begins[depth] ?? 0;
    const isDelta = ops !== null && depth > 0 && this.#isTree[depth - 1] === true;
    this.#differs = isDelta;
    this.#came.length = this.#gone.length = 0;
    // The least an entry has: a space, a NUL and an id.
    this.#reserve(start + Math.floor(bytes.length / (this.#idBytes + 2)) + 1);
    const end = isDelta ? this.#readDelta(visit, start, isNew) : this.#readWhole(bytes, start, isNew);
    this.#begins[depth] = start;
    this.#begins[depth + 1] = end < 0 ? start : end;
    this.#begins.length = depth + 2;
    this.#isTree[depth] = end >= 0;
    return end >= 0;
  }

  /** Shows the two numbers kept for each entry of the tree that was read last. */
  each(use: (first: number, second: number) => void): void {
    const top = this.#begins.length - 1;
    const end = this.#begins[top]!;
    for (let i = this.#begins[top - 1]!; i < end; i++) use(this.#firsts[i]!, this.#seconds[i]!);
  }

  /** Whether {@link eachCame} and {@link eachGone} tell the tree that was read last: how it comes from its base, entry by entry. */
  get isDifference(): boolean {
    return this.#differs;
  }

  /** As {@link each}, but only what was not taken over from the base; where it stood there all the same it is also reported as gone. */
  eachCame(use: (first: number, second: number) => void): void {
    for (const i of this.#came) use(this.#firsts[i]!, this.#seconds[i]!);
  }

  /** As {@link each}, of the base's entries that were not taken over. */
  eachGone(use: (first: number, second: number) => void): void {
    const gone = this.#gone;
    for (let range = 0; range < gone.length; range += 2)
      for (let i = gone[range]!; i < gone[range + 1]!; i++) use(this.#firsts[i]!, this.#seconds[i]!);
  }

  #readWhole(bytes: Uint8Array, start: number, isNew: NewEntry): number {
    let count = start;
    for (let at = 0; at < bytes.length;) {
      at = this.#parse(bytes, at, isNew);
      if (at < 0) return -1;
      this.#ends[count] = at;
      this.#firsts[count] = this.first;
      this.#seconds[count++] = this.second;
    }
    return count;
  }

  #readDelta({ bytes, depth, ops }: Visit, start: number, isNew: NewEntry): number {
    const ends = this.#ends;
    const baseStart = this.#begins[depth - 1]!;
    const { list, count: opCount } = ops!;
    const came = this.#came;
    const gone = this.#gone;
    let next = baseStart;
    let count = start;
    let at = 0;
    let op = 0;
    let opEnd = list[0] ?? 0;
    while (at < bytes.length) {
      while (opEnd <= at) opEnd += list[++op * 2]!;
      const source = op < opCount ? list[op * 2 + 1]! : -1;
      if (source >= 0) {
        // Where this entry would begin in the base, and how much of it is copied.
        const shift = opEnd - list[op * 2]! - source;
        const from = at - shift;
        const to = opEnd - shift;
        const taken = this.#entryAt(from, baseStart, start);
        const behind = taken < 0 ? taken : this.#endOfTaken(taken, to, start);
        if (behind > taken) {
          count = this.#take(taken, behind, count, shift);
          at = ends[count - 1]!;
          // Trees are sorted, so that only a odd one takes its base's entries in another order, or twice.
          if (taken < next) this.#differs = false;
          else if (taken > next) gone.push(next, taken);
          next = behind;
          continue;
        }
      }
      at = this.#parse(bytes, at, isNew);
      if (at < 0) return -1;
      ends[count] = at;
      this.#firsts[count] = this.first;
      came.push(count);
      this.#seconds[count++] = this.second;
    }
    if (next < start) gone.push(next, start);
    return count;
  }

  /** Takes over the base's entries `from` to `behind`, `shift` bytes further on, as those from `count` on; how many entries there are then. */
  #take(from: number, behind: number, count: number, shift: number): number {
    const ends = this.#ends;
    const firsts = this.#firsts;
    const seconds = this.#seconds;
    if (behind - from >= fewEntries) {
      // Folders of thousands of entries change by a few of them, again and again.
      firsts.copyWithin(count, from, behind);
      seconds.copyWithin(count, from, behind);
      if (shift === 0) ends.copyWithin(count, from, behind);
      else for (let entry = from, to = count; entry < behind; entry++) ends[to++] = ends[entry]! + shift;
      return count + behind - from;
    }
    for (let entry = from; entry < behind; entry++) {
      ends[count] = ends[entry]! + shift;
      firsts[count] = firsts[entry]!;
      seconds[count++] = seconds[entry]!;
    }
    return count;
  }

  /** The first entry of the base from `entry` on, and before `limit`, that ends behind the offset `to`. */
  #endOfTaken(entry: number, to: number, limit: number): number {
    const ends = this.#ends;
    let low = entry;
    let high = limit;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ends[middle]! <= to) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The entry of the base that begins at this offset of it; -1 where none does. The base's entries lie at `from` to `to`. */
  #entryAt(offset: number, from: number, to: number): number {
    if (offset === 0) return from < to ? from : -1;
    const ends = this.#ends;
    let low = from;
    let high = to - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const end = ends[middle]!;
      if (end === offset) return middle + 1 < to ? middle + 1 : -1;
      if (end < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Tells the entry at `at`; where it ends, or -1 where it is cut short. */
  #parse(bytes: Uint8Array, at: number, isNew: NewEntry): number {
    // Loops, not indexOf: names are short, and a call into native code costs more than they do.
    let space = at;
    while (space < bytes.length && bytes[space] !== 0x20) space++;
    let end = space;
    while (end < bytes.length && bytes[end] !== 0) end++;
    if (end + 1 + this.#idBytes > bytes.length) return -1;
    this.first = this.second = 0;
    isNew(bytes, kindOf(bytes, at, space), space + 1, end, end + 1);
    return end + 1 + this.#idBytes;
  }

  #reserve(size: number): void {
    if (size <= this.#ends.length) return;
    const length = Math.max(size, this.#ends.length * 2);
    this.#ends = grown(this.#ends, length);
    this.#firsts = grown(this.#firsts, length);
    this.#seconds = grown(this.#seconds, length);
  }
}

/** Modes are 40000 (040000 from old tools), 100644 and its kin, 120000, and 160000 for submodules. */
function kindOf(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start] === 0x30 ? bytes[start + 1] : bytes[start];
  if (first === 0x34) return entryKind.tree;
  return bytes[start + 1] === 0x36 && end - start === 6 ? entryKind.submodule : entryKind.blob;
}

function grown(list: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(length);
  next.set(list);
  return next;
}
