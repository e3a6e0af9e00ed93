/**
 * Inflate (RFC 1950, 1951) in WebAssembly, written in AssemblyScript: what a loose object needs. Loading node:zlib costs a hook a
 * tenth of its time, and fifty small objects are read before it would pay. Where this gives up, node:zlib is asked. Memory: tables,
 * then from `dataOffset` on what the caller puts there.
 */

// Small, with nothing inlined: V8 compiles what loops a second time, in other threads, which took 6 ms and now takes 3.
// asc: --memoryBase 6784 --initialMemory 32 --use abort= -Oz

const LITERAL_COUNTS: usize = 0;
const LITERAL_SYMBOLS: usize = 64;
const LITERAL_FAST: usize = 1024;
const DISTANCE_COUNTS: usize = 3072;
const DISTANCE_SYMBOLS: usize = 3136;
const DISTANCE_FAST: usize = 3584;
const LENGTHS: usize = 5632;
const NEXT: usize = 6144;
const DATA: usize = 8192;
/** Bits that are looked up at once; longer codes are walked. */
const FAST: i32 = 9;

let source: usize = 0;
let sourceEnd: usize = 0;
let buffer: u64 = 0;
let bits: i32 = 0;

export function dataOffset(): usize {
  return DATA;
}

/**
 * Inflates a zlib stream, and holds what comes out against its checksum.
 * @returns the number of bytes written; negative where the stream is none that it reads, is damaged, or the room does not do
 */
export function inflate(from: usize, fromEnd: usize, to: usize, toEnd: usize): i32 {
  if (fromEnd - from < 6) return -1;
  const method = load<u8>(from);
  const flags = load<u8>(from + 1);
  if ((method & 15) !== 8 || ((((method as u32) << 8) | flags) % 31) !== 0 || (flags & 32) !== 0) return -1;
  source = from + 2;
  sourceEnd = fromEnd;
  buffer = 0;
  bits = 0;
  let at = to;
  while (true) {
    refill();
    const last = take(1);
    const kind = take(2);
    if (bits < 0) return -1;
    if (kind === 0) {
      take(bits & 7);
      refill();
      const length: u32 = take(16);
      if (length !== (take(16) ^ 0xffff) || bits < 0) return -1;
      // What was read ahead is given back.
      source -= (bits >> 3) as usize;
      buffer = 0;
      bits = 0;
      if (source + length > sourceEnd || at + length > toEnd) return -1;
      memory.copy(at, source, length);
      at += length;
      source += length;
    } else {
      if (kind === 3) return -1;
      if (kind === 1) fixedCodes();
      else if (!dynamicCodes()) return -1;
      at = codes(to, at, toEnd);
      if (at === 0) return -1;
    }
    if (!last) continue;
    // Bits that fill the last byte are passed over, whole bytes that were read ahead given back.
    source -= (bits >> 3) as usize;
    if (source + 4 > sourceEnd || bswap<u32>(load<u32>(source)) !== adler32(to, at - to)) return -1;
    return (at - to) as i32;
  }
}

/** Adler-32 (RFC 1950) of `length` bytes at `from`, sixteen at a time: its sums are linear, so they can be taken in any order. */
function adler32(from: usize, length: usize): u32 {
  const front = i16x8(16, 15, 14, 13, 12, 11, 10, 9);
  const back = i16x8(8, 7, 6, 5, 4, 3, 2, 1);
  let a: u32 = 1;
  let b: u32 = 0;
  const end = from + length;
  let at = from;
  while (at < end) {
    // So many bytes leave both sums below 2^32 without a division.
    const stop = min(end, at + 5552);
    const blocks = (stop - at) / 16;
    let sums = i32x4.splat(0);
    let before = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    for (const last = at + blocks * 16; at < last; at += 16) {
      const bytes = v128.load(at);
      before = i32x4.add(before, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), front));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), back));
    }
    b += a * 16 * (blocks as u32) + lanes(weighted) + 16 * lanes(before);
    a += lanes(sums);
    for (; at < stop; at++) {
      a += load<u8>(at);
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return (b << 16) | a;
}

function lanes(sums: v128): u32 {
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}

function refill(): void {
  if (source + 8 <= sourceEnd) {
    // Whole bytes behind `bits` stay in the buffer, and the next time are read again to where they are.
    buffer |= load<u64>(source) << (bits as u64);
    source += ((63 - bits) >> 3) as usize;
    bits |= 56;
    return;
  }
  while (bits <= 48 && source < sourceEnd) {
    buffer |= (load<u8>(source) as u64) << (bits as u64);
    source++;
    bits += 8;
  }
}

/** Takes up to 16 bits; `bits` is negative where there were not as many. */
function take(count: i32): u32 {
  const taken = (buffer & ((1 << (count as u64)) - 1)) as u32;
  buffer >>= count as u64;
  bits -= count;
  return taken;
}

function symbol(counts: usize, symbols: usize, fast: usize): i32 {
  const found: i32 = load<u16>(fast + (((buffer & ((1 << FAST) - 1)) as usize) << 1));
  if (found !== 0) {
    const length = found & 15;
    buffer >>= length as u64;
    bits -= length;
    return found >> 4;
  }
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length: usize = 1; length <= 15; length++) {
    code |= take(1) as i32;
    const count: i32 = load<u16>(counts + (length << 1));
    if (code - count < first) return load<u16>(symbols + ((index + (code - first)) << 1));
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  return -1;
}

/** Makes the tables of a code from the lengths of its symbols; false where they are too many. */
function construct(counts: usize, symbols: usize, fast: usize, lengths: usize, count: i32): bool {
  memory.fill(counts, 0, 32);
  memory.fill(fast, 0, 2 << FAST);
  for (let i = 0; i < count; i++) {
    const at = counts + ((load<u8>(lengths + i) as usize) << 1);
    store<u16>(at, load<u16>(at) + 1);
  }
  store<u16>(counts, 0);
  let left = 1;
  let offset = 0;
  let code = 0;
  // Where the symbols of each length begin (u16), and from 32 on their next code (u16).
  for (let length: usize = 1; length <= 15; length++) {
    const many: i32 = load<u16>(counts + (length << 1));
    left = (left << 1) - many;
    if (left < 0) return false;
    store<u16>(NEXT + (length << 1), offset as u16);
    store<u16>(NEXT + 32 + (length << 1), code as u16);
    offset += many;
    code = (code + many) << 1;
  }
  for (let i = 0; i < count; i++) {
    const length: i32 = load<u8>(lengths + i);
    if (length === 0) continue;
    const slot = NEXT + ((length as usize) << 1);
    const place: i32 = load<u16>(slot);
    store<u16>(slot, (place + 1) as u16);
    store<u16>(symbols + (place << 1), i as u16);
    const own: i32 = load<u16>(slot + 32);
    store<u16>(slot + 32, (own + 1) as u16);
    if (length > FAST) continue;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) if (own & (1 << bit)) reversed |= 1 << (length - 1 - bit);
    for (; reversed < 1 << FAST; reversed += 1 << length) store<u16>(fast + (reversed << 1), ((i << 4) | length) as u16);
  }
  return true;
}

function fixedCodes(): void {
  for (let i = 0; i < 288; i++) store<u8>(LENGTHS + i, (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8) as u8);
  construct(LITERAL_COUNTS, LITERAL_SYMBOLS, LITERAL_FAST, LENGTHS, 288);
  for (let i = 0; i < 30; i++) store<u8>(LENGTHS + i, 5);
  construct(DISTANCE_COUNTS, DISTANCE_SYMBOLS, DISTANCE_FAST, LENGTHS, 30);
}

/** The order in which the lengths of the code of lengths are given. */
const order: StaticArray<u8> = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function dynamicCodes(): bool {
  refill();
  const literals = (take(5) as i32) + 257;
  const distances = (take(5) as i32) + 1;
  const codeLengths = (take(4) as i32) + 4;
  if (literals > 286 || distances > 30) return false;
  memory.fill(LENGTHS, 0, 320);
  for (let i = 0; i < codeLengths; i++) {
    refill();
    store<u8>(LENGTHS + order[i], take(3) as u8);
  }
  if (bits < 0 || !construct(LITERAL_COUNTS, LITERAL_SYMBOLS, LITERAL_FAST, LENGTHS, 19)) return false;
  const all = literals + distances;
  memory.fill(LENGTHS, 0, 320);
  for (let i = 0; i < all;) {
    refill();
    const found = symbol(LITERAL_COUNTS, LITERAL_SYMBOLS, LITERAL_FAST);
    if (found < 0 || bits < 0) return false;
    if (found < 16) {
      store<u8>(LENGTHS + i++, found as u8);
      continue;
    }
    if (found === 16 && i === 0) return false;
    const value: u8 = found === 16 ? load<u8>(LENGTHS + i - 1) : 0;
    let repeat = found === 16 ? 3 + (take(2) as i32) : found === 17 ? 3 + (take(3) as i32) : 11 + (take(7) as i32);
    if (i + repeat > all) return false;
    for (; repeat > 0; repeat--) store<u8>(LENGTHS + i++, value);
  }
  return (
    bits >= 0 &&
    construct(DISTANCE_COUNTS, DISTANCE_SYMBOLS, DISTANCE_FAST, LENGTHS + literals, distances) &&
    construct(LITERAL_COUNTS, LITERAL_SYMBOLS, LITERAL_FAST, LENGTHS, literals)
  );
}

const lengthBase: StaticArray<u16> = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const lengthExtra: StaticArray<u8> = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase: StaticArray<u16> = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];
const distanceExtra: StaticArray<u8> = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

/** Writes what a block holds; returns where it ends, 0 where it cannot be read or the room does not do. */
function codes(to: usize, start: usize, toEnd: usize): usize {
  let at = start;
  while (true) {
    refill();
    const found = symbol(LITERAL_COUNTS, LITERAL_SYMBOLS, LITERAL_FAST);
    if (found < 0 || bits < 0) return 0;
    if (found < 256) {
      if (at >= toEnd) return 0;
      store<u8>(at++, found as u8);
      continue;
    }
    if (found === 256) return at;
    if (found > 285) return 0;
    const length: i32 = (lengthBase[found - 257] as i32) + (take(lengthExtra[found - 257]) as i32);
    refill();
    const far = symbol(DISTANCE_COUNTS, DISTANCE_SYMBOLS, DISTANCE_FAST);
    if (far < 0 || far > 29) return 0;
    const distance: usize = (distanceBase[far] as usize) + take(distanceExtra[far]);
    if (bits < 0 || distance > at - to || at + length > toEnd) return 0;
    const stop = at + length;
    if (distance >= 8 && stop + 8 <= toEnd) {
      for (; at < stop; at += 8) store<u64>(at, load<u64>(at - distance));
      at = stop;
    } else for (; at < stop; at++) store<u8>(at, load<u8>(at - distance));
  }
}
