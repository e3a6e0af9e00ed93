/**
 * The delta forest of one pack: each delta's base is its parent. It is kept as one order of all objects in which every tree and
 * subtree is a run without gaps (depth first), so that any range of it is a job for a worker: what a range's first object
 * builds on is found by going up its bases, and everything after builds on what came before. In that order
 * - objects are grouped by type (of the tree's root; 0 first, which is what cannot be read),
 * - of the children of one base the one with the largest subtree comes last: a base can be let go when its last child is begun,
 *   so that at most log2(objects) + 2 buffers are held at a time however deep the chains are.
 *
 * Memory an object, in shared arrays: packed length 4, base 4, order 4, kind 1: 13 bytes, beside the index file's 28 (SHA-1) or
 * 40 (SHA-256). While it is built 16 more.
 */

import type { PackIndex } from "./index-file.ts";
import { newEntryHeader, offsetDelta, idDelta, maxHeaderBytes, parseHeader } from "./pack-file.ts";
import type { PackFile } from "./pack-file.ts";

/** Bits of {@link Forest.kind} that hold the type of the tree's root: 1 to 4, or 0 where it cannot be read. */
export const typeBits = 7;
/** Bit of {@link Forest.kind}: a delta (its base is in {@link Forest.base}). */
export const deltaBit = 8;
/** Bit: no later object of the order has the same base. */
export const lastChildBit = 16;
/** Bit: another pack's or an earlier copy of the same object counts. */
export const duplicateBit = 32;
/** Bit: neither this object nor anything that builds on it counts; the whole subtree may be skipped. */
export const skipBit = 64;
/** Bit: header, offset or base are unusable; {@link Forest.base} then holds a {@link fault}. */
export const faultBit = 128;

/** Why an object has no place in the forest, as found in {@link Forest.base}. */
export const fault = { header: -2, missingBase: -3, cycle: -4 } as const;

/** A pack's delta forest, all arrays by position in the index but for `order`. Shared, and not changed once it is built. */
export interface Forest {
  /** Packed bytes, header included; 0xffffffff where there are as many or more. */
  readonly length: Uint32Array;
  /** Position of the base; -1 for what is no delta, a {@link fault} where that is not known. */
  readonly base: Int32Array;
  /** Positions in walking order. */
  readonly order: Uint32Array;
  readonly kind: Uint8Array;
  /** Where in `order` the objects of each type (0 to 4) begin; six numbers, the last is the count. */
  readonly groups: Uint32Array;
}

/**
 * Reads every object's header, in the order of the pack, and builds its forest, in steps of some ten milliseconds. Throws Damage only
 * where the pack itself fails.
 */
export function* buildForest(index: PackIndex, pack: PackFile): Generator<void, Forest> {
  const count = index.count;
  const length = shared(Uint32Array, count);
  const base = shared(Int32Array, count);
  const order = shared(Uint32Array, count);
  const kind = shared(Uint8Array, count);
  const groups = shared(Uint32Array, 6);
  const forest: Forest = { length, base, order, kind, groups };
  sortByOffset(index, order);
  yield;
  yield* readHeaders(index, pack, forest);
  yield* arrange(forest, order.slice());
  return forest;
}

function shared<T>(array: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number }, count: number): T {
  return new array(new SharedArrayBuffer(count * array.BYTES_PER_ELEMENT));
}

const objectsPerStep = 1 << 15;

/** Fills `order` with all positions by rising offset: a radix sort, since comparing by a function takes ten times as long. */
function sortByOffset(index: PackIndex, order: Uint32Array): void {
  const count = index.count;
  let highest = 0;
  for (let i = 0; i < count; i++) highest = Math.max(highest, index.offset(i));
  let from = new Uint32Array(count);
  let to: Uint32Array = order;
  for (let i = 0; i < count; i++) from[i] = i;
  const starts = new Uint32Array(65536);
  for (let scale = 1; scale <= highest; scale *= 65536) {
    starts.fill(0);
    for (let i = 0; i < count; i++) starts[digit(index.offset(i), scale)]!++;
    let sum = 0;
    for (let d = 0; d < 65536; d++) {
      const here = starts[d]!;
      starts[d] = sum;
      sum += here;
    }
    for (let i = 0; i < count; i++) {
      const position = from[i]!;
      to[starts[digit(index.offset(position), scale)]!++] = position;
    }
    [from, to] = [to as Uint32Array<ArrayBuffer>, from];
  }
  if (from !== order) order.set(from);
}

function digit(offset: number, scale: number): number {
  return offset < 0 ? 0 : Math.floor(offset / scale) % 65536;
}

/** Fills length, base and kind (own type and delta bit only); `forest.order` holds the positions by offset. */
function* readHeaders(index: PackIndex, pack: PackFile, forest: Forest): Generator<void> {
  const { length, base, kind, order } = forest;
  const count = index.count;
  const idBytes = index.format.idBytes;
  const end = pack.size - idBytes;
  const header = newEntryHeader();
  // Objects lie side by side: read by the chunk, but jump over what is large.
  const step = 1 << 18;
  let chunk: Uint8Array = new Uint8Array(0);
  let chunkStart = 0;
  let offset = count === 0 ? 0 : index.offset(order[0]!);
  for (let i = 0; i < count; i++) {
    if (i % objectsPerStep === objectsPerStep - 1) yield;
    const position = order[i]!;
    const next = i + 1 < count ? index.offset(order[i + 1]!) : end;
    const here = offset;
    offset = next;
    const stop = Math.min(next, end);
    if (here < 12 || here >= stop) {
      // Two ids at one offset, an offset in the pack's own header or behind its end.
      kind[position] = faultBit;
      base[position] = fault.header;
      continue;
    }
    length[position] = Math.min(stop - here, 0xffffffff);
    const need = Math.min(maxHeaderBytes, stop - here);
    if (here < chunkStart || here + need > chunkStart + chunk.length) {
      chunkStart = here;
      chunk = pack.slice(here, Math.min(step, end - here));
    }
    const at = here - chunkStart;
    if (!parseHeader(chunk, at, at + need, idBytes, header)) {
      kind[position] = faultBit;
      base[position] = fault.header;
    } else if (header.kind === offsetDelta) {
      const found = findOffset(index, order, i, here - header.distance);
      kind[position] = found < 0 ? faultBit : deltaBit;
      base[position] = found < 0 ? fault.missingBase : found;
    } else if (header.kind === idDelta) {
      const found = index.find(chunk, header.baseId);
      kind[position] = found < 0 ? faultBit : deltaBit;
      base[position] = found < 0 ? fault.missingBase : found;
    } else {
      kind[position] = header.kind;
      base[position] = -1;
    }
  }
}

/** The position whose offset is `offset`, which is below that of `order[before]`: bases are mostly near, so it looks near first. */
function findOffset(index: PackIndex, order: Uint32Array, before: number, offset: number): number {
  if (offset < 0) return -1;
  let high = before;
  let low = before - 1;
  for (let stride = 1; low > 0 && index.offset(order[low]!) > offset; stride *= 2) {
    high = low;
    low = Math.max(0, low - stride);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    const position = order[middle]!;
    const there = index.offset(position);
    if (there === offset) return position;
    if (there < offset) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Turns bases into the final order, and fills `groups` and the rest of `kind`. `byOffset` is used up. */
function* arrange(forest: Forest, byOffset: Uint32Array): Generator<void> {
  const { base, order, kind, groups } = forest;
  const count = base.length;
  // Children of each object as linked lists, in the order of their offsets.
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let i = count - 1; i >= 0; i--) {
    const child = byOffset[i]!;
    const parent = base[child]!;
    if (parent < 0) continue;
    next[child] = first[parent]!;
    first[parent] = child;
  }
  // Once through, so that every parent stands before its children; then sizes of subtrees from the back.
  let at = 0;
  for (let i = 0; i < count; i++) if (base[i]! < 0) at = descend(i, first, next, base, order, at);
  yield;
  if (at < count) markRings(forest, first, next, at);
  const size = new Uint32Array(count).fill(1);
  for (let i = count - 1; i >= 0; i--) {
    const position = order[i]!;
    const parent = base[position]!;
    if (parent >= 0) size[parent]! += size[position]!;
  }
  for (let i = 0; i < count; i++) {
    const position = order[i]!;
    const parent = base[position]!;
    if (parent >= 0) kind[position] = deltaBit | (kind[parent]! & typeBits);
  }
  yield;
  for (let i = 0; i < count; i++) heaviestLast(i, first, next, size, kind);
  yield;
  const roots: number[][] = [[], [], [], [], []];
  for (let i = 0; i < count; i++) {
    const position = byOffset[i]!;
    if (base[position]! < 0) roots[kind[position]! & typeBits]!.push(position);
  }
  at = 0;
  for (let type = 0; type <= 4; type++) {
    groups[type] = at;
    for (const root of roots[type]!) at = descend(root, first, next, base, order, at);
  }
  groups[5] = at;
}

/** Depth-first order of the tree of `root` into `order` from `at`, without a stack: the bases lead back up. */
function descend(
  root: number,
  first: Int32Array,
  next: Int32Array,
  base: Int32Array,
  order: Uint32Array,
  at: number,
): number {
  let position = root;
  for (;;) {
    order[at++] = position;
    if (first[position]! >= 0) {
      position = first[position]!;
      continue;
    }
    while (position !== root && next[position]! < 0) position = base[position]!;
    if (position === root) return at;
    position = next[position]!;
  }
}

/** Puts the child with the largest subtree at the end of the list and marks it. */
function heaviestLast(parent: number, first: Int32Array, next: Int32Array, size: Uint32Array, kind: Uint8Array): void {
  let heaviest = -1;
  let beforeHeaviest = -1;
  let last = -1;
  for (let child = first[parent]!, before = -1; child >= 0; before = child, child = next[child]!) {
    if (heaviest < 0 || size[child]! >= size[heaviest]!) {
      heaviest = child;
      beforeHeaviest = before;
    }
    last = child;
  }
  if (heaviest < 0) return;
  kind[heaviest]! |= lastChildBit;
  if (heaviest === last) return;
  if (beforeHeaviest < 0) first[parent] = next[heaviest]!;
  else next[beforeHeaviest] = next[heaviest]!;
  next[last] = heaviest;
  next[heaviest] = -1;
}

/**
 * Deltas by id can be made to build on each other in a ring, which no sound pack holds. What no root leads to is one, or
 * hangs on one: all of it is marked, loses its base, and goes to the end of the order, of which `reached` are there.
 */
function markRings(forest: Forest, first: Int32Array, next: Int32Array, reached: number): void {
  const { base, kind, order } = forest;
  const count = base.length;
  const sound = new Uint8Array(count);
  for (let i = 0; i < reached; i++) sound[order[i]!] = 1;
  for (let i = 0; i < count; i++) {
    if (sound[i] === 1) continue;
    base[i] = fault.cycle;
    kind[i] = faultBit;
    first[i] = next[i] = -1;
    order[reached++] = i;
  }
}
