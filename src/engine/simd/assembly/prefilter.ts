/**
 * The prefilter in WebAssembly SIMD, written in AssemblyScript: finds runs of at least 16 token characters that are
 * worth a look, the places in them where tokens may begin, and the first three letters of trigger words, 16 bytes at a time.
 * `../../prefilter-plain.ts` says the same in plain TypeScript and is the oracle of this file.
 *
 * Memory: tables (see `makeTables` in ../prefilter-simd.ts), the gates of shapes, the heads of tokens, LEFT bytes of context
 * before the input, the input (CHUNK bytes), the runs (four u32 each), the heads found (u32), the words (u32).
 */

/** Bytes that one call may take. */
const CHUNK: i32 = 65536;
/** Bytes before the input that the blob holds there. */
const LEFT: i32 = 64;
/** 256 bytes: the class of a byte beside a run. */
const CLASSES: i32 = 1024;
/** 4,096 bytes: by length and class before, the classes that may stand behind. */
const GATES: i32 = 4096;
const HEADS: i32 = 8192;
const INPUT: i32 = HEADS + 32768 + LEFT;
const RUNS: i32 = INPUT + CHUNK + 64;
const FOUND: i32 = RUNS + (CHUNK / 16 + 1) * 16;
const WORDS: i32 = FOUND + (CHUNK / 2 + 1) * 4;

/** The bits of `look` in ../../prefilter.ts. */
const SHAPE: i32 = 1;
const NEAR: i32 = 2;
const ENCODED: i32 = 4;
const SCHEME: i32 = 8;
const BEFORE: i32 = 16;
const BARE_SECRET: i32 = 32;
/** The run began in an earlier chunk, whose bytes are gone. */
const UNSEEN: i32 = 64;

memory.grow(10);

/** Where the run that reaches the end of what was read so far began; that end itself where there is none. */
let runStart: i32 = 0;
let wordCount: i32 = 0;
/** Where the next head found is written. */
let headsOut: i32 = FOUND;
/** Whether values near a word are looked for as well. */
let near: bool = false;

export function headsOffset(): i32 {
  return HEADS;
}

export function classesOffset(): i32 {
  return CLASSES;
}

export function gatesOffset(): i32 {
  return GATES;
}

export function foundOffset(): i32 {
  return FOUND;
}

export function inputOffset(): i32 {
  return INPUT;
}

export function leftContext(): i32 {
  return LEFT;
}

export function runsOffset(): i32 {
  return RUNS;
}

export function wordsOffset(): i32 {
  return WORDS;
}

export function chunkSize(): i32 {
  return CHUNK;
}

export function words(): i32 {
  return wordCount;
}

/** Begins at `from`, with no run under way. */
export function reset(from: i32, lookNear: bool): void {
  runStart = from;
  near = lookNear;
}

/**
 * Scans `length` bytes at INPUT, a multiple of 16, which stand at `base` in the blob; the LEFT bytes before them must be
 * the blob's or zeros. Returns the number of runs worth a look that ended: of each start, end, why, and how many heads were
 * found up to its own. `words()` then tells the number of words that ended: a word may begin up to two bytes before `base`.
 */
export function scan(length: i32, base: i32): i32 {
  // All tables are loaded from memory: constants would be made anew in every turn of the loop.
  const lowClass = v128.load(96);
  const highClass = v128.load(112);
  const low0 = v128.load(0);
  const high0 = v128.load(16);
  const low1 = v128.load(32);
  const high1 = v128.load(48);
  const low2 = v128.load(64);
  const high2 = v128.load(80);
  const nibble = v128.load(128);
  const fold = v128.load(144);
  const zero = v128.load(160);
  let runs: i32 = RUNS;
  let out: i32 = WORDS;
  headsOut = FOUND;
  let start: i32 = runStart;
  const context = v128.load(INPUT - 16);
  const contextLow = v128.and(context, nibble);
  const contextHigh = v128.or(v128.and(i16x8.shr_u(context, 4), nibble), fold);
  let firstBefore = v128.and(i8x16.swizzle(low0, contextLow), i8x16.swizzle(high0, contextHigh));
  let secondBefore = v128.and(i8x16.swizzle(low1, contextLow), i8x16.swizzle(high1, contextHigh));
  for (let i: i32 = 0; i < length; i += 16) {
    const bytes = v128.load(INPUT + i);
    const low = v128.and(bytes, nibble);
    const high = v128.and(i16x8.shr_u(bytes, 4), nibble);
    const member = v128.and(i8x16.swizzle(lowClass, low), i8x16.swizzle(highClass, high));
    const rest: i32 = i8x16.bitmask(i8x16.eq(member, zero));
    if (rest != 0) {
      const end: i32 = base + i + ctz(rest);
      if (end - start >= 16) {
        const before = headsOut;
        const why = start < base ? UNSEEN : whyLook(start - base + INPUT, end - base + INPUT, base - INPUT);
        if (why != 0 || headsOut != before) {
          store<i32>(runs, start);
          store<i32>(runs, end, 4);
          store<i32>(runs, why, 8);
          store<i32>(runs, (headsOut - FOUND) >> 2, 12);
          runs += 16;
        }
      }
      start = base + i + 16 - clz(rest << 16);
    }
    // A word's letters are looked up where they stand and moved under its third: the same bytes are never read again.
    const folded = v128.or(high, fold);
    const first = v128.and(i8x16.swizzle(low0, low), i8x16.swizzle(high0, folded));
    const second = v128.and(i8x16.swizzle(low1, low), i8x16.swizzle(high1, folded));
    const third = v128.and(i8x16.swizzle(low2, low), i8x16.swizzle(high2, folded));
    const hits = v128.and(
      v128.and(
        v128.shuffle<u8>(firstBefore, first, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
        v128.shuffle<u8>(secondBefore, second, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
      ),
      third,
    );
    firstBefore = first;
    secondBefore = second;
    if (v128.any_true(hits)) {
      let at: i32 = i8x16.bitmask(i8x16.ne(hits, zero));
      do {
        store<i32>(out, base + i + ctz(at) - 2);
        out += 4;
        at &= at - 1;
      } while (at != 0);
    }
  }
  runStart = start;
  wordCount = (out - WORDS) >> 2;
  return (runs - RUNS) >> 4;
}

/** See `lookAtRun` in ../../prefilter-plain.ts. Addresses, not offsets; `shift` turns one into the other. */
function whyLook(start: i32, end: i32, shift: i32): i32 {
  const length: i32 = end - start;
  const before: i32 = load<u8>(start - 1);
  let why: i32 = 0;
  if (
    length < 512 &&
    ((load<u8>(GATES + length * 8 + load<u8>(CLASSES + before)) >> load<u8>(CLASSES + load<u8>(end))) & 1) != 0
  )
    why = SHAPE;
  if (length >= 24 && (beginsAsText(start) || beginsAsWideText(start) || (length >= 32 && beginsAsHexText(start))))
    why |= ENCODED;
  if (before == 0x7c || before == 0x24 || before == 0x5c || before == 0x25) why |= BEFORE;
  else if (before == 0x2e && headBefore(start)) why |= BEFORE;
  else if (before == 0x20) {
    const letter: i32 = load<u8>(start - 2) | 32;
    if (letter == 0x72 || letter == 0x63 || letter == 0x6d) why |= SCHEME;
  }
  if (isHead(start)) {
    store<i32>(headsOut, start + shift);
    headsOut += 4;
  }
  const value: bool = near && length <= 512 && mayAssign(before);
  const plus = i8x16.splat(0x2b);
  const slash = i8x16.splat(0x2f);
  const dash = i8x16.splat(0x2d);
  const underscore = i8x16.splat(0x5f);
  const nine = i8x16.splat(0x3a);
  const at64 = i8x16.splat(0x40);
  let digits: i32 = 0;
  let letters: i32 = 0;
  for (let at: i32 = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const left: i32 = end - at;
    const within: i32 = left < 16 ? (1 << left) - 1 : 0xffff;
    const underscores = i8x16.eq(bytes, underscore);
    let mask: i32 =
      i8x16.bitmask(
        v128.or(
          v128.or(i8x16.eq(bytes, plus), i8x16.eq(bytes, slash)),
          v128.or(i8x16.eq(bytes, dash), underscores),
        ),
      ) & within;
    if (value) {
      digits += popcnt(i8x16.bitmask(v128.and(i8x16.lt_u(bytes, nine), i8x16.gt_u(bytes, slash))) & within);
      letters += popcnt(i8x16.bitmask(v128.andnot(i8x16.gt_u(bytes, at64), underscores)) & within);
    }
    while (mask != 0) {
      const head: i32 = at + ctz(mask) + 1;
      if (head < end - 2 && isHead(head)) {
        store<i32>(headsOut, head + shift);
        headsOut += 4;
      }
      mask &= mask - 1;
    }
  }
  if (value && digits >= 2 && letters >= 2) why |= NEAR;
  if (length == 40 && isBareSecret(start)) why |= BARE_SECRET;
  return why;
}

function mayAssign(before: i32): bool {
  return before == 0x22 || before == 0x27 || before == 0x3d || before == 0x20 || before == 0x3a || before == 0x60 || before == 0x3e;
}

/** Whether 40 characters are small and large letters and a digit or sign of base64. */
function isBareSecret(start: i32): bool {
  let small: i32 = 0;
  let capitals: i32 = 0;
  let other: i32 = 0;
  for (let at: i32 = start; at < start + 40; at++) {
    const byte: i32 = load<u8>(at);
    if (byte >= 0x61) small++;
    else if (byte == 0x5f || byte == 0x2d) return false;
    else if (byte >= 0x41) capitals++;
    else other++;
  }
  return small > 3 && capitals > 3 && other > 0;
}

function isHead(at: i32): bool {
  const slot: i32 = ((<i32>load<u8>(at) << 10) ^ (<i32>load<u8>(at + 1) << 5) ^ <i32>load<u8>(at + 2)) & 0x7fff;
  return load<u8>(HEADS + slot) != 0;
}

/** Whether a token may begin in the short dotted parts before a run. */
function headBefore(start: i32): bool {
  const limit: i32 = start - 56;
  let at: i32 = start;
  do {
    at--; // the dot
    while (at > limit && isToken(load<u8>(at - 1))) {
      at--;
      if (isHead(at) && !isAlnum(load<u8>(at - 1))) return true;
    }
  } while (at > limit && load<u8>(at - 1) == 0x2e);
  return at > limit && load<u8>(at - 1) == 0x24;
}

function isToken(byte: i32): bool {
  const folded: i32 = byte | 32;
  return (folded >= 0x61 && folded <= 0x7a) || (byte >= 0x2f && byte <= 0x39) || byte == 0x2b || byte == 0x2d || byte == 0x5f;
}

function isAlnum(byte: i32): bool {
  const folded: i32 = byte | 32;
  return (folded >= 0x61 && folded <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

/** Whether the first 24 characters decode from base64 to printable text. */
function beginsAsText(start: i32): bool {
  for (let at: i32 = start; at < start + 24; at += 4) {
    const a: i32 = sextet(load<u8>(at));
    const b: i32 = sextet(load<u8>(at + 1));
    const c: i32 = sextet(load<u8>(at + 2));
    const d: i32 = sextet(load<u8>(at + 3));
    if (!isText((a << 2) | (b >> 4)) || !isText(((b & 15) << 4) | (c >> 2)) || !isText(((c & 3) << 6) | d)) return false;
  }
  return true;
}

/** Whether 24 characters decode from base64 to text in UTF-16: every second byte is zero. */
function beginsAsWideText(start: i32): bool {
  for (let at: i32 = start; at < start + 24; at += 8) {
    const b: i32 = sextet(load<u8>(at + 1));
    const c: i32 = sextet(load<u8>(at + 2));
    if ((b & 15) != 0 || c >> 2 != 0) return false;
    if (!isText((sextet(load<u8>(at)) << 2) | (b >> 4)) || !isText(((c & 3) << 6) | sextet(load<u8>(at + 3)))) return false;
    const g: i32 = sextet(load<u8>(at + 5));
    const h: i32 = sextet(load<u8>(at + 6));
    if (sextet(load<u8>(at + 4)) != 0 || g >> 4 != 0 || (h & 3) != 0 || sextet(load<u8>(at + 7)) != 0) return false;
    if (!isText(((g & 15) << 4) | (h >> 2))) return false;
  }
  return true;
}

/** Whether 24 hex digits are those of 12 printable characters. */
function beginsAsHexText(start: i32): bool {
  for (let at: i32 = start; at < start + 24; at += 2) {
    const high: i32 = load<u8>(at);
    const low: i32 = load<u8>(at + 1);
    if (high < 0x32 || high > 0x37) return false;
    if (!((low >= 0x30 && low <= 0x39) || ((low | 32) >= 0x61 && (low | 32) <= 0x66))) return false;
  }
  return true;
}

function sextet(byte: i32): i32 {
  if (byte >= 0x61) return byte - 71;
  if (byte >= 0x41) return byte == 0x5f ? 63 : byte - 65;
  if (byte >= 0x30) return byte + 4;
  return byte == 0x2b || byte == 0x2d ? 62 : 63;
}

function isText(byte: i32): bool {
  return (byte >= 32 && byte < 127) || byte == 10 || byte == 9 || byte == 13;
}
