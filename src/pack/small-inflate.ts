/**
 * Inflates small zlib streams in plain TypeScript. Three quarters of a pack's objects are deltas of under 512 bytes, and for each of
 * these node takes 5.4 µs, nearly all of it to set zlib up; here it is 2.2 µs, into an array that is there already. It decides
 * nothing: where anything is odd it returns false, and zlib has the last word. What it does return holds the Adler-32 of the stream.
 */

/** Above this, zlib is faster. */
export const smallSize = 512;

const fastBits = 9;
const fastSize = 1 << fastBits;

/** A Huffman code: a table for codes of up to {@link fastBits} bits, and counts for the longer ones. */
interface Code {
  /** By the next bits: `symbol << 4 | length`, 0 where the code is longer. */
  readonly fast: Uint16Array;
  /** Symbols in the order of their codes. */
  readonly symbols: Uint16Array;
  /** How many codes have each length. */
  readonly counts: Uint16Array;
}

/** Holds the tables; keep one for many streams. */
export class SmallInflater {
  readonly #reversed = reversedBits();
  readonly #fixedLiterals: Code;
  readonly #fixedDistances: Code;
  readonly #literals = newCode(288);
  readonly #distances = newCode(32);
  readonly #lengthCode = newCode(19);
  readonly #lengths = new Uint8Array(320);
  readonly #offsets = new Uint16Array(16);
  readonly #starts = new Uint16Array(16);
  readonly #lengthBase = Uint16Array.from(lengthBase);
  readonly #lengthExtra = Uint8Array.from(lengthExtra);
  readonly #distanceBase = Uint16Array.from(distanceBase);
  readonly #distanceExtra = Uint8Array.from(distanceExtra);
  #input: Uint8Array = new Uint8Array(0);
  #at = 0;
  #hold = 0;
  #bits = 0;

  constructor() {
    const lengths = this.#lengths;
    this.#fixedLiterals = newCode(288);
    this.#fixedDistances = newCode(32);
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288);
    this.#build(this.#fixedLiterals, 0, 288);
    lengths.fill(5, 0, 30);
    this.#build(this.#fixedDistances, 0, 30);
  }

  /** Writes the `size` bytes that the zlib stream at the start of `input` holds to `outAt` of `out`; false where it would rather not say. */
  inflate(input: Uint8Array, size: number, out: Uint8Array, outAt: number): boolean {
    const first = input[0]!;
    const second = input[1]!;
    if (input.length < 6 || (first & 15) !== 8 || first >> 4 > 7 || ((first << 8) | second) % 31 !== 0 || second & 32) return false;
    this.#input = input;
    this.#at = 2;
    this.#hold = 0;
    this.#bits = 0;
    const end = outAt + size;
    let to = outAt;
    for (let isLast = 0; isLast === 0; ) {
      isLast = this.#take(1);
      const kind = this.#take(2);
      if (kind === 0) to = this.#stored(out, to, end);
      else if (kind === 1) to = this.#block(this.#fixedLiterals, this.#fixedDistances, out, outAt, to, end);
      else if (kind === 2 && this.#readCodes()) to = this.#block(this.#literals, this.#distances, out, outAt, to, end);
      else return false;
      if (to < 0) return false;
    }
    // Whole bytes that were taken too early go back.
    const at = this.#at - (this.#bits >> 3);
    if (to !== end || at + 4 > input.length) return false;
    const expected = ((input[at]! << 24) | (input[at + 1]! << 16) | (input[at + 2]! << 8) | input[at + 3]!) >>> 0;
    return adler32(out, outAt, end) === expected;
  }

  #take(count: number): number {
    while (this.#bits < count) {
      this.#hold |= this.#input[this.#at++]! << this.#bits;
      this.#bits += 8;
    }
    const value = this.#hold & ((1 << count) - 1);
    this.#hold >>>= count;
    this.#bits -= count;
    return value;
  }

  #stored(out: Uint8Array, to: number, end: number): number {
    const input = this.#input;
    let at = this.#at - (this.#bits >> 3);
    this.#hold = this.#bits = 0;
    const length = input[at]! | (input[at + 1]! << 8);
    if (at + 4 > input.length || length !== (~(input[at + 2]! | (input[at + 3]! << 8)) & 0xffff)) return -1;
    at += 4;
    if (at + length > input.length || to + length > end) return -1;
    for (const stop = at + length; at < stop; ) out[to++] = input[at++]!;
    this.#at = at;
    return to;
  }

  /** One block's symbols; the new end of the output, -1 where it cannot be right. */
  #block(literals: Code, distances: Code, out: Uint8Array, start: number, to: number, end: number): number {
    const input = this.#input;
    const limit = input.length + 4;
    const fast = literals.fast;
    const fastDistances = distances.fast;
    let at = this.#at;
    let hold = this.#hold;
    let bits = this.#bits;
    for (;;) {
      while (bits < 15) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      if (at > limit) return -1;
      let entry = fast[hold & (fastSize - 1)]!;
      if (entry === 0 && (entry = slow(literals, hold)) === 0) return -1;
      hold >>>= entry & 15;
      bits -= entry & 15;
      let symbol = entry >> 4;
      if (symbol < 256) {
        if (to >= end) return -1;
        out[to++] = symbol;
        continue;
      }
      if (symbol === 256) break;
      if (symbol > 285) return -1;
      symbol -= 257;
      let extra = this.#lengthExtra[symbol]!;
      while (bits < 20) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      const length = this.#lengthBase[symbol]! + (hold & ((1 << extra) - 1));
      hold >>>= extra;
      bits -= extra;
      entry = fastDistances[hold & (fastSize - 1)]!;
      if (entry === 0 && (entry = slow(distances, hold)) === 0) return -1;
      hold >>>= entry & 15;
      bits -= entry & 15;
      symbol = entry >> 4;
      if (symbol > 29) return -1;
      extra = this.#distanceExtra[symbol]!;
      while (bits < extra) {
        hold |= input[at++]! << bits;
        bits += 8;
      }
      let from = to - this.#distanceBase[symbol]! - (hold & ((1 << extra) - 1));
      hold >>>= extra;
      bits -= extra;
      if (from < start || to + length > end) return -1;
      for (const stop = to + length; to < stop; ) out[to++] = out[from++]!;
    }
    this.#at = at;
    this.#hold = hold;
    this.#bits = bits;
    return to;
  }

  /** Reads the codes of a dynamic block; false where they make none. */
  #readCodes(): boolean {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const count = this.#take(4) + 4;
    if (literals > 286 || distances > 30) return false;
    const lengths = this.#lengths;
    lengths.fill(0, 0, 19);
    for (let i = 0; i < count; i++) lengths[lengthOrder[i]!] = this.#take(3);
    if (!this.#build(this.#lengthCode, 0, 19)) return false;
    const limit = this.#input.length + 4;
    const { fast } = this.#lengthCode;
    const total = literals + distances;
    for (let i = 0; i < total; ) {
      while (this.#bits < 7) {
        this.#hold |= this.#input[this.#at++]! << this.#bits;
        this.#bits += 8;
      }
      if (this.#at > limit) return false;
      const entry = fast[this.#hold & (fastSize - 1)]!;
      if (entry === 0) return false;
      this.#hold >>>= entry & 15;
      this.#bits -= entry & 15;
      const symbol = entry >> 4;
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      if (symbol === 16 && i === 0) return false;
      const length = symbol === 16 ? lengths[i - 1]! : 0;
      const times = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      if (i + times > total) return false;
      for (const stop = i + times; i < stop; ) lengths[i++] = length;
    }
    return lengths[256] !== 0 && this.#build(this.#literals, 0, literals) && this.#build(this.#distances, literals, total);
  }

  /** Makes a code of the lengths `from` to `to`; false where they are no code (too few are: what they leave out decodes to nothing). */
  #build(code: Code, from: number, to: number): boolean {
    const { fast, symbols, counts } = code;
    const lengths = this.#lengths;
    const offsets = this.#offsets;
    const starts = this.#starts;
    counts.fill(0);
    for (let i = from; i < to; i++) counts[lengths[i]!]!++;
    counts[0] = 0;
    let left = 1;
    let start = 0;
    let offset = 0;
    for (let length = 1; length <= 15; length++) {
      left = left * 2 - counts[length]!;
      if (left < 0) return false;
      starts[length] = start;
      offsets[length] = offset;
      offset += counts[length]!;
      start = (start + counts[length]!) * 2;
    }
    fast.fill(0);
    for (let i = from; i < to; i++) {
      const length = lengths[i]!;
      if (length === 0) continue;
      symbols[offsets[length]!++] = i - from;
      const next = starts[length]!++;
      if (length > fastBits) continue;
      const entry = ((i - from) << 4) | length;
      for (let at = this.#reversed[next]! >> (fastBits - length); at < fastSize; at += 1 << length) fast[at] = entry;
    }
    return true;
  }
}

/** A code longer than the table's, bit by bit: `symbol << 4 | length`, 0 where there is none. */
function slow(code: Code, hold: number): number {
  let value = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= 15; length++) {
    value |= hold & 1;
    hold >>>= 1;
    const count = code.counts[length]!;
    if (value - count < first) return (code.symbols[index + value - first]! << 4) | length;
    index += count;
    first = (first + count) << 1;
    value <<= 1;
  }
  return 0;
}

/** Of at most {@link smallSize} bytes, so that the sums stay small until the end. */
function adler32(bytes: Uint8Array, from: number, to: number): number {
  let a = 1;
  let b = 0;
  for (let i = from; i < to; i++) {
    a += bytes[i]!;
    b += a;
  }
  return ((b % 65521) * 65536 + (a % 65521)) >>> 0;
}

function newCode(symbols: number): Code {
  return { fast: new Uint16Array(fastSize), symbols: new Uint16Array(symbols), counts: new Uint16Array(16) };
}

function reversedBits(): Uint16Array {
  const reversed = new Uint16Array(fastSize);
  for (let i = 1; i < fastSize; i++) reversed[i] = (reversed[i >> 1]! >> 1) | ((i & 1) << (fastBits - 1));
  return reversed;
}

const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const lengthBase = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const distanceExtra = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
