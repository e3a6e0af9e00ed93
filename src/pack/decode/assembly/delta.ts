/**
 * Git's deltas applied in WebAssembly, written in AssemblyScript: a history has millions of copies and inserts of a few dozen bytes,
 * of which each costs more to call for in JavaScript than to do. `../delta.ts` does the same and is the oracle of this file. The
 * memory is the caller's (`../arena.ts`): base, delta, target and operations all lie in it.
 */

// asc: --initialMemory 16 --memoryBase 1024 --use abort=

/** Bytes that a short copy may write behind its end: room for them is the caller's affair. */
const OVERSHOOT: usize = 16;
/** From so many bytes on the engine's own copy is quicker. */
const LONG: usize = 256;

const BASE_SIZE: i32 = -1;
const CUT_SHORT: i32 = -2;
const COPY: i32 = -3;
const INSERT: i32 = -4;
const TARGET_SIZE: i32 = -5;
const NO_ROOM: i32 = -6;

/**
 * Writes the target of the delta at `delta`, whose header was read (`from` is what follows it), and what it is made of: for each
 * operation its length, and the offset in the base that it copies from or `-1 - offset in the delta`. Copies that go on where the
 * last one ended are one.
 * @returns how many operations; negative where the delta is damaged, or the room for operations does not do
 */
export function apply(
  delta: usize,
  from: usize,
  end: usize,
  base: usize,
  baseSize: u32,
  target: usize,
  targetSize: u32,
  operations: usize,
  operationsEnd: usize,
): i32 {
  let at = from;
  let to = target;
  const toEnd = target + targetSize;
  let out = operations;
  let copyEnd: u32 = 0;
  let isCopy = false;
  while (at < end) {
    const op: u32 = load<u8>(at++);
    if (op & 0x80) {
      let offset: u32 = 0;
      let length: u32 = 0;
      if (at + 7 > end) {
        // Near the end each byte may be the one that is missing.
        let need: usize = 0;
        for (let bit: u32 = 1; bit < 0x80; bit <<= 1) if (op & bit) need++;
        if (at + need > end) return CUT_SHORT;
      }
      if (op & 0x01) offset = load<u8>(at++);
      if (op & 0x02) offset |= (load<u8>(at++) as u32) << 8;
      if (op & 0x04) offset |= (load<u8>(at++) as u32) << 16;
      if (op & 0x08) offset |= (load<u8>(at++) as u32) << 24;
      if (op & 0x10) length = load<u8>(at++);
      if (op & 0x20) length |= (load<u8>(at++) as u32) << 8;
      if (op & 0x40) length |= (load<u8>(at++) as u32) << 16;
      if (length === 0) length = 0x10000;
      if ((offset as u64) + length > baseSize) return COPY;
      if (to + length > toEnd) return TARGET_SIZE;
      copy(to, base + offset, length);
      to += length;
      if (isCopy && offset === copyEnd) store<u32>(out - 8, load<u32>(out - 8) + length);
      else {
        if (out + 8 > operationsEnd) return NO_ROOM;
        store<u32>(out, length);
        store<u32>(out, offset, 4);
        out += 8;
      }
      copyEnd = offset + length;
      isCopy = true;
    } else {
      if (op === 0 || at + op > end) return INSERT;
      if (to + op > toEnd) return TARGET_SIZE;
      if (out + 8 > operationsEnd) return NO_ROOM;
      store<u32>(out, op);
      store<i32>(out, -1 - ((at - delta) as i32), 4);
      out += 8;
      copy(to, at, op);
      to += op;
      at += op;
      isCopy = false;
    }
  }
  return to === toEnd ? ((out - operations) >> 3) as i32 : TARGET_SIZE;
}

// @ts-ignore: AssemblyScript's decorator
@inline
function copy(to: usize, from: usize, length: usize): void {
  if (length >= LONG) {
    memory.copy(to, from, length);
    return;
  }
  for (let i: usize = 0; i < length; i += OVERSHOOT) v128.store(to + i, v128.load(from + i));
}
