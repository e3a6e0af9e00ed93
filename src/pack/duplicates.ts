/** One object may lie in several packs and loose beside them; it counts once. */

import { duplicateBit, skipBit } from "./forest.ts";
import type { Forest } from "./forest.ts";
import { mergeIds, type SortedIds } from "./sorted-ids.ts";

/** A sorted list of ids, with a byte of bits for each. */
export interface IdSource extends SortedIds {
  find(id: Uint8Array, at: number): number;
  readonly kind: Uint8Array;
}

/** Marks every copy but the first in the order of `sources` (the largest should come first: it is only searched, never read through). */
export function markDuplicates(sources: readonly IdSource[], idBytes: number): void {
  const [largest, ...others] = sources.filter((source) => source.count > 0);
  if (!largest || others.length === 0) return;
  mergeIds(others, idBytes, (from, i, isCopy) => {
    const source = others[from]!;
    if (isCopy || largest.find(source.bytes, source.idAt(i)) >= 0) source.kind[i]! |= duplicateBit;
  });
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
