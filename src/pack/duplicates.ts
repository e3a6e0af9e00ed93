/** One object may lie in several packs and loose beside them; it counts once. */

import { duplicateBit, skipBit } from "./forest.ts";
import type { Forest } from "./forest.ts";

/** A sorted list of ids, with a byte of bits for each. */
export interface IdSource {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Where in `bytes` the id at `i` begins. */
  idAt(i: number): number;
  find(id: Uint8Array, at: number): number;
  readonly kind: Uint8Array;
}

/** Marks every copy but the first in the order of `sources` (the largest should come first: it is only searched, never read through). */
export function markDuplicates(sources: readonly IdSource[], idBytes: number): void {
  const [largest, ...others] = sources.filter((source) => source.count > 0);
  if (!largest || others.length === 0) return;
  // A heap of cursors over the others, so that equal ids come out side by side, the earlier source first.
  const at = new Uint32Array(others.length);
  const before = (a: number, b: number): boolean => {
    const order = compareIds(others[a]!, at[a]!, others[b]!, at[b]!, idBytes);
    return order === 0 ? a < b : order < 0;
  };
  const heap = others.map((_, i) => i);
  for (let i = heap.length >> 1; i >= 0; i--) sink(heap, i, before);
  let previous = -1;
  let previousAt = 0;
  while (heap.length > 0) {
    const top = heap[0]!;
    const source = others[top]!;
    const i = at[top]!;
    const seen = previous >= 0 && compareIds(others[previous]!, previousAt, source, i, idBytes) === 0;
    if (seen || largest.find(source.bytes, source.idAt(i)) >= 0) source.kind[i]! |= duplicateBit;
    previous = top;
    previousAt = i;
    if (++at[top]! === source.count) {
      const last = heap.pop()!;
      if (heap.length > 0) heap[0] = last;
    }
    sink(heap, 0, before);
  }
}

/** Marks the subtrees in which nothing counts. */
export function markSkipped(forest: Forest): void {
  const { order, base, kind } = forest;
  if (!kind.some((bits) => bits & duplicateBit)) return;
  for (let i = 0; i < kind.length; i++) kind[i]! |= skipBit;
  for (let i = order.length - 1; i >= 0; i--) {
    const position = order[i]!;
    if ((kind[position]! & (duplicateBit | skipBit)) === (duplicateBit | skipBit)) continue;
    kind[position]! &= ~skipBit;
    const parent = base[position]!;
    if (parent >= 0) kind[parent]! &= ~skipBit;
  }
}

function compareIds(a: IdSource, i: number, b: IdSource, j: number, idBytes: number): number {
  let from = a.idAt(i);
  let to = b.idAt(j);
  for (const stop = from + idBytes; from < stop; from++, to++) {
    const order = a.bytes[from]! - b.bytes[to]!;
    if (order !== 0) return order;
  }
  return 0;
}

function sink(heap: number[], at: number, before: (a: number, b: number) => boolean): void {
  for (;;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2])
      if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
