/**
 * Git's deltas: a list of "copy this span of the base" and "insert these bytes". Parsed once into a reusable list of numbers,
 * since both the applying and the later look at inserts and seams need it; everything a hostile delta could claim is
 * checked here, before a byte is written.
 */

import { Damage } from "../damage.ts";

/** A parsed delta. Its list is used again by the next {@link parseDelta}. */
export interface DeltaOps {
  /**
   * Two numbers for each operation, in the order of the target: its length, and where its bytes come from: for a copy the
   * offset in the base, for an insert `-1 - offset in the delta`. Copies that go on where the last one ended are one.
   */
  list: Int32Array;
  /** Operations in the list. */
  count: number;
  baseSize: number;
  targetSize: number;
}

/** An empty list for {@link parseDelta}. */
export function newDeltaOps(): DeltaOps {
  return { list: new Int32Array(512), count: 0, baseSize: 0, targetSize: 0 };
}

const maxSize = 0x7fffffff;

/** Parses a delta against a base of `baseLength` bytes; its target may have at most `limit`. Throws {@link Damage}. */
export function parseDelta(delta: Uint8Array, baseLength: number, limit: number, into: DeltaOps): void {
  let at = readSizes(delta, into);
  if (into.baseSize !== baseLength) throw new Damage("corrupt-delta", "base size");
  const targetSize = into.targetSize;
  if (targetSize > limit) throw new Damage("too-large", String(targetSize));
  const end = delta.length;
  let list = into.list;
  let used = 0;
  let total = 0;
  let copyEnd = -1;
  while (at < end) {
    const op = delta[at++]!;
    if (used + 2 > list.length) list = into.list = grown(list);
    if (op & 0x80) {
      let offset = 0;
      let length = 0;
      if (op & 0x01) offset = delta[at++]!;
      if (op & 0x02) offset |= delta[at++]! << 8;
      if (op & 0x04) offset |= delta[at++]! << 16;
      if (op & 0x08) offset += delta[at++]! * 0x1000000;
      if (op & 0x10) length = delta[at++]!;
      if (op & 0x20) length |= delta[at++]! << 8;
      if (op & 0x40) length |= delta[at++]! << 16;
      if (at > end) throw new Damage("corrupt-delta", "cut short");
      if (length === 0) length = 0x10000;
      if (offset + length > baseLength) throw new Damage("corrupt-delta", "copy");
      total += length;
      if (offset === copyEnd) list[used - 2]! += length;
      else {
        list[used++] = length;
        list[used++] = offset;
      }
      copyEnd = offset + length;
    } else {
      if (op === 0 || at + op > end) throw new Damage("corrupt-delta", "insert");
      list[used++] = op;
      list[used++] = -1 - at;
      at += op;
      total += op;
      copyEnd = -1;
    }
    // Checked at each step: a sum that only then comes back to the right size could pass 32 bits on the way.
    if (total > targetSize) throw new Damage("corrupt-delta", "target size");
  }
  if (total !== targetSize) throw new Damage("corrupt-delta", "target size");
  into.count = used >> 1;
}

/** Below this a loop beats the call that copies. */
const shortCopy = 24;

/**
 * Writes the target of a parsed delta at `targetAt` of `target`; the base's bytes begin at `baseAt` of `base`, which may be the
 * same array as long as the two spans do not overlap.
 */
export function applyDelta(
  ops: DeltaOps,
  delta: Uint8Array,
  base: Uint8Array,
  baseAt: number,
  target: Uint8Array,
  targetAt: number,
): void {
  const list = ops.list;
  const end = ops.count * 2;
  const same = base === target;
  let to = targetAt;
  for (let i = 0; i < end; i += 2) {
    const length = list[i]!;
    const source = list[i + 1]!;
    if (source < 0) {
      let from = -1 - source;
      for (const stop = to + length; to < stop;) target[to++] = delta[from++]!;
    } else if (length <= shortCopy) {
      let from = baseAt + source;
      for (const stop = to + length; to < stop;) target[to++] = base[from++]!;
    } else {
      const from = baseAt + source;
      if (same) target.copyWithin(to, from, from + length);
      else target.set(base.subarray(from, from + length), to);
      to += length;
    }
  }
}

/** Reads the two sizes at a delta's start into `into`; the offset of what follows. Throws {@link Damage}. */
export function readSizes(delta: Uint8Array, into: DeltaOps): number {
  let at = 0;
  for (let which = 0; which < 2; which++) {
    let size = 0;
    let scale = 1;
    for (;;) {
      const byte = delta[at++];
      if (byte === undefined) throw new Damage("corrupt-delta", "cut short");
      size += (byte & 0x7f) * scale;
      scale *= 128;
      if (size > maxSize) throw new Damage("too-large", "2147483648 or more");
      if (byte < 0x80) break;
      if (at > 20) throw new Damage("corrupt-delta", "size");
    }
    if (which === 0) into.baseSize = size;
    else into.targetSize = size;
  }
  return at;
}

function grown(list: Int32Array): Int32Array {
  const next = new Int32Array(list.length * 2);
  next.set(list);
  return next;
}
