/**
 * An inflater of our own for streams that zlib gave up on: it keeps what came out before the damage or the bound, and knows
 * where that was. A secret in the sound half of a damaged archive is still a secret.
 */

/** What came out of a deflate stream. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** Offset, in the compressed bytes, of the first one behind the stream; where it broke off, about there. */
  readonly end: number;
  /** `whole`, or why not: the data is damaged or ends too early, or the budget ran out. */
  readonly state: "whole" | "corrupt" | "limit";
}

/** Inflates a raw deflate stream as far as it goes, to at most `limit` bytes. Never throws. */
export function salvage(bytes: Uint8Array, limit: number): Inflated {
  const out = new Output(limit);
  const bits = new Bits(bytes);
  const state = readBlocks(bits, out);
  return { bytes: out.taken(), end: bits.position(), state };
}

function readBlocks(bits: Bits, out: Output): Inflated["state"] {
  for (;;) {
    const header = bits.take(3);
    const type = header >> 1;
    let ok: boolean;
    if (header < 0 || type === 3) return "corrupt";
    if (type === 0) ok = readStored(bits, out);
    else {
      const codes = type === 1 ? fixedCodes() : readCodes(bits);
      ok = codes !== undefined && readCompressed(bits, out, codes);
    }
    if (out.full) return "limit";
    if (!ok) return "corrupt";
    if (header & 1) return "whole";
  }
}

function readStored(bits: Bits, out: Output): boolean {
  bits.align();
  const length = bits.take(16);
  const complement = bits.take(16);
  if (length < 0 || complement !== (length ^ 0xffff)) return false;
  for (let i = 0; i < length; i++) {
    const byte = bits.take(8);
    if (byte < 0) return false;
    if (!out.push(byte)) return false;
  }
  return true;
}

/** Code tables of a block: entries are `symbol << 4 | length`, 0 where no code leads. */
interface Codes {
  readonly literals: Uint16Array;
  readonly distances: Uint16Array;
}

const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthExtra = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readCompressed(bits: Bits, out: Output, codes: Codes): boolean {
  for (;;) {
    const symbol = bits.symbol(codes.literals);
    if (symbol < 0) return false;
    if (symbol < 256) {
      if (!out.push(symbol)) return false;
      continue;
    }
    if (symbol === 256) return true;
    const base = lengthBase[symbol - 257];
    const more = bits.take(lengthExtra[symbol - 257] ?? 0);
    const code = bits.symbol(codes.distances);
    const distance = distanceBase[code];
    if (base === undefined || more < 0 || distance === undefined) return false;
    const farther = bits.take(code < 4 ? 0 : (code >> 1) - 1);
    if (farther < 0 || !out.copy(distance + farther, base + more)) return false;
  }
}

function readCodes(bits: Bits): Codes | undefined {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const count = bits.take(4) + 4;
  if (count < 4) return undefined;
  const order = new Uint8Array(19);
  for (let i = 0; i < count; i++) {
    const length = bits.take(3);
    if (length < 0) return undefined;
    order[codeLengthOrder[i] ?? 0] = length;
  }
  const lengthCodes = table(order);
  if (!lengthCodes) return undefined;
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length;) {
    const symbol = bits.symbol(lengthCodes);
    if (symbol < 0) return undefined;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    if (times < (symbol === 18 ? 11 : 3) || i + times > lengths.length || (symbol === 16 && i === 0)) return undefined;
    lengths.fill(symbol === 16 ? (lengths[i - 1] ?? 0) : 0, i, i + times);
    i += times;
  }
  return both(lengths.subarray(0, literals), lengths.subarray(literals));
}

function fixedCodes(): Codes | undefined {
  const lengths = new Uint8Array(288).fill(8).fill(9, 144, 256).fill(7, 256, 280);
  return both(lengths, new Uint8Array(30).fill(5));
}

function both(literalLengths: Uint8Array, distanceLengths: Uint8Array): Codes | undefined {
  const literals = table(literalLengths);
  const distances = table(distanceLengths);
  return literals && distances && { literals, distances };
}

/** The look-up table of a canonical code, as long as 2 to its longest code; none where the lengths claim too many codes. */
function table(lengths: Uint8Array): Uint16Array | undefined {
  const counts = new Uint16Array(16);
  let longest = 1;
  for (const length of lengths) {
    if (length === 0) continue;
    counts[length]!++;
    if (length > longest) longest = length;
  }
  const next = new Uint16Array(17);
  for (let length = 1, code = 0; length <= 15; length++) {
    next[length] = code;
    code = (code + counts[length]!) << 1;
    if (code > 2 << length) return undefined;
  }
  const entries = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    const code = reversed(next[length]!++, length);
    for (let i = code; i < entries.length; i += 1 << length) entries[i] = (symbol << 4) | length;
  }
  return entries;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let i = 0; i < length; i++) result |= ((code >> i) & 1) << (length - 1 - i);
  return result;
}

/** Reads bits, least significant first. -1 where the bytes end. */
class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;
  #hold = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Takes up to 16 bits. */
  take(count: number): number {
    this.#fill(count);
    if (this.#count < count) return -1;
    const value = this.#hold & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  symbol(entries: Uint16Array): number {
    this.#fill(15);
    const entry = entries[this.#hold & (entries.length - 1)]!;
    const length = entry & 15;
    if (length === 0 || length > this.#count) return -1;
    this.#drop(length);
    return entry >> 4;
  }

  align(): void {
    this.#drop(this.#count & 7);
  }

  /** Offset of the first byte of which nothing was taken. */
  position(): number {
    return this.#at - (this.#count >> 3);
  }

  #fill(count: number): void {
    while (this.#count < count && this.#at < this.#bytes.length) {
      this.#hold |= this.#bytes[this.#at++]! << this.#count;
      this.#count += 8;
    }
  }

  #drop(count: number): void {
    this.#hold >>>= count;
    this.#count -= count;
  }
}

/** Grows with what is pushed; `full` once something did not fit the limit. */
class Output {
  readonly #limit: number;
  #bytes = new Uint8Array(1024);
  #length = 0;
  full = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  push(byte: number): boolean {
    if (!this.#room(1)) return false;
    this.#bytes[this.#length++] = byte;
    return true;
  }

  copy(distance: number, length: number): boolean {
    if (distance > this.#length) return false;
    const fits = this.#room(length) ? length : this.#limit - this.#length;
    const bytes = this.#bytes;
    for (let i = 0, at = this.#length; i < fits; i++, at++) bytes[at] = bytes[at - distance]!;
    this.#length += fits;
    return !this.full;
  }

  taken(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #room(more: number): boolean {
    if (this.#length + more > this.#limit) this.full = true;
    const wanted = Math.min(this.#length + more, this.#limit);
    if (wanted > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(Math.max(this.#bytes.length * 2, wanted), this.#limit));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    return !this.full;
  }
}
