/**
 * The prefilter in WebAssembly SIMD, written in AssemblyScript: finds runs of at least 16 token characters that are
 * worth a look, the places in them where tokens may begin, and the first three letters of trigger words, 16 bytes at a time.
 * `../plain.ts` says the same in plain TypeScript and is the oracle of this file.
 *
 * Memory: tables (see `makeTables` in ../prefilter-simd.ts), the gates of shapes, the heads of tokens, LEFT bytes of context
 * before the input, the input (CHUNK bytes), the runs (four u32 each), the heads found (u32), the words (u32).
 */

import { slotFactor } from "./slot-factor";

/** Bytes that one call may take. */
const CHUNK: i32 = 65536;
/** Bytes before the input that the blob holds there. */
const LEFT: i32 = 256;
/** Bytes behind the input that the blob holds there, or zeros behind its end. */
const RIGHT: i32 = 1024;
/** 676 bytes: see `KEY_ENDS` in ../word.ts. */
const KEY_ENDS: i32 = 256;
/** 256 bytes: the class of a byte beside a run. */
const CLASSES: i32 = 1024;
/** 256 bytes each: 1 for what names and hosts are made of. */
const NAMES: i32 = 1280;
const HOSTS: i32 = 1536;
/** The words: see `WordTable` in ../words.ts. */
const WORD_SLOTS: i32 = 1792;
const WORD_TABLE: i32 = 2048;
const WORD_ENTRY: i32 = 32;
/** The bits of `wordKind` in ../words.ts. */
const AUTH: i32 = 1;
const SURE: i32 = 2;
const URL: i32 = 3;
/** 32,768 bytes: by length, kind and class before, the classes that may stand behind. */
const GATES: i32 = 8192;
/** 32,768 bytes each: see `TokenHeads`. */
const HEADS: i32 = GATES + 32768;
const TAILS: i32 = HEADS + 32768;
/** 256 bytes: see `MAY_OPEN` in ../literal.ts. */
const MAY_OPEN: i32 = TAILS + 32768;
const INPUT: i32 = MAY_OPEN + 256 + LEFT;
const RUNS: i32 = INPUT + CHUNK + RIGHT;
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

/** The longest name that is looked at, the most bytes between it and its value, user and password of a URL, its host: as in the readers. */
const MAX_NAME: i32 = 80;
/** ENV SECRET …: letters alone, longer than most words. */
const LONG_WORD: i32 = 16;
const MAX_GAP: i32 = 120;
const MAX_BLANKS: i32 = 64;
/** See ../idle.ts. */
const SHORTEST: i32 = 6;
const SHORTEST_OF_KEY: i32 = 16;
const LONGEST_NAME: i32 = 19;
const MAX_TYPE: i32 = 64;
const MAX_USER_INFO: i32 = 300;
const LONGEST_AUTHORITY: i32 = 120;
const LONGEST_COLUMNS: i32 = 416;
/** How far before a run a token may have begun. */
const DOTTED_START: i32 = 56;

memory.grow(11);

/** Where the run that reaches the end of what was read so far began; that end itself where there is none. */
let runStart: i32 = 0;
/** Where the window begins. */
let from: i32 = 0;
let wordCount: i32 = 0;
/** Where the next head found is written. */
let headsOut: i32 = FOUND;
/** Whether values near a word are looked for as well. */
let near: bool = false;

export function headsOffset(): i32 {
  return HEADS;
}

export function tailsOffset(): i32 {
  return TAILS;
}

export function keyEndsOffset(): i32 {
  return KEY_ENDS;
}

export function mayOpenOffset(): i32 {
  return MAY_OPEN;
}

export function namesOffset(): i32 {
  return NAMES;
}

export function hostsOffset(): i32 {
  return HOSTS;
}

export function wordSlotsOffset(): i32 {
  return WORD_SLOTS;
}

export function wordTableOffset(): i32 {
  return WORD_TABLE;
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

export function rightContext(): i32 {
  return RIGHT;
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

/** Begins a window at `start`, with no run under way. */
export function reset(start: i32, lookNear: bool): void {
  runStart = start;
  from = start;
  near = lookNear;
}

/**
 * Scans `length` bytes at INPUT, a multiple of 16, which stand at `base` in the blob; the LEFT bytes before them and the RIGHT bytes
 * behind them must be the blob's, or zeros where the window ends. Returns the number of runs worth a look that ended: of each
 * start, end, why, and how many heads were found up to its own. `words()` then tells the number of words worth a look of which the
 * third letter was read: a word may begin up to two bytes before `base`, but not before `from`.
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
  const shift: i32 = base - INPUT;
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
        const why = start < base ? UNSEEN : whyLook(start - shift, end - shift, shift);
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
      let found: i32 = i8x16.bitmask(i8x16.ne(hits, zero));
      do {
        const at: i32 = INPUT + i + ctz(found) - 2;
        if (at + shift >= from && isWordWorthLook(at)) {
          store<i32>(out, at + shift);
          out += 4;
        }
        found &= found - 1;
      } while (found != 0);
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
  if (length >= 24 && (beginsAsText(start) || beginsAsWideText(start) || (length >= 32 && beginsAsHexText(start))))
    why |= ENCODED;
  if (before == 0x20) {
    if (endsScheme(start - 1)) why |= SCHEME;
  } else if (isHeadBefore(start, before)) why |= BEFORE;
  if (isHead(start)) {
    store<i32>(headsOut, start + shift);
    headsOut += 4;
  }
  const checksum: bool = before == 0x3a && isChecksum(start);
  const value: bool = near && !checksum && length <= 512 && mayAssign(before);
  const plus = i8x16.splat(0x2b);
  const slash = i8x16.splat(0x2f);
  const dash = i8x16.splat(0x2d);
  const underscore = i8x16.splat(0x5f);
  const nine = i8x16.splat(0x3a);
  const at64 = i8x16.splat(0x40);
  const fifth = i8x16.splat(0x5b);
  const hex = i8x16.splat(0x66);
  let digits: i32 = 0;
  let letters: i32 = 0;
  let capitals: i32 = 0;
  let small: i32 = 0;
  let signs: i32 = 0;
  for (let at: i32 = start; at < end; at += 16) {
    const bytes = v128.load(at);
    const left: i32 = end - at;
    const within: i32 = left < 16 ? (1 << left) - 1 : 0xffff;
    const underscores = i8x16.eq(bytes, underscore);
    let mask: i32 =
      i8x16.bitmask(
        v128.or(v128.or(i8x16.eq(bytes, plus), i8x16.eq(bytes, slash)), v128.or(i8x16.eq(bytes, dash), underscores)),
      ) & within;
    const overAt = i8x16.gt_u(bytes, at64);
    signs |= mask;
    capitals |= i8x16.bitmask(v128.and(overAt, i8x16.lt_u(bytes, fifth))) & within;
    small |= i8x16.bitmask(i8x16.gt_u(bytes, hex)) & within;
    if (value) {
      digits += popcnt(i8x16.bitmask(v128.and(i8x16.lt_u(bytes, nine), i8x16.gt_u(bytes, slash))) & within);
      letters += popcnt(i8x16.bitmask(v128.andnot(overAt, underscores)) & within);
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
  if (length < 512 && !checksum) {
    const kind: i32 = (capitals != 0 ? 1 : 0) | (small != 0 ? 2 : 0) | (signs != 0 ? 4 : 0);
    const open: i32 = load<u8>(GATES + (length * 8 + kind) * 8 + load<u8>(CLASSES + before));
    if (((open >> load<u8>(CLASSES + load<u8>(end))) & 1) != 0) why |= SHAPE;
  }
  if (value && digits >= 2 && letters >= 2) why |= NEAR;
  if (length == 40 && isBareSecret(start)) why |= BARE_SECRET;
  return why;
}

function mayAssign(before: i32): bool {
  return (
    before == 0x22 ||
    before == 0x27 ||
    before == 0x3d ||
    before == 0x20 ||
    before == 0x3a ||
    before == 0x60 ||
    before == 0x3e
  );
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

/** See `isHead` in ../../prefilter.ts. */
function isHead(at: i32): bool {
  const slot: i32 = (((<i32>load<u8>(at)) << 10) ^ ((<i32>load<u8>(at + 1)) << 5) ^ <i32>load<u8>(at + 2)) & 0x7fff;
  const bits: i32 = load<u8>(HEADS + slot);
  if (bits == 0) return false;
  if ((bits & 1) != 0) return true;
  const four: i32 = load<i32>(at);
  if ((bits & 2) != 0 && (load<u8>(tail(four, 0)) & 2) != 0) return true;
  if ((bits & 4) != 0 && (load<u8>(tail(four, load<u8>(at + 4))) & 4) != 0) return true;
  return (bits & 8) != 0 && (load<u8>(tail(four, load<i32>(at + 4))) & 8) != 0;
}

function tail(four: i32, more: i32): i32 {
  return TAILS + (((four ^ (more * 0x85ebca6b)) * 0x9e3779b1) >>> 17);
}

function isHeadBefore(start: i32, before: i32): bool {
  if (before == 0x2e || before == 0x7c) return isHeadInParts(start);
  if (before == 0x24) return isHeadInParts(start) || isHeadOfHash(start);
  if (before == 0x25) return isHead(start + 2) || isHeadInParts(start);
  if (before != 0x5c) return false;
  const first: i32 = load<u8>(start);
  return isHead(start + 1) || (first == 0x75 && isHead(start + 5)) || (first == 0x78 && isHead(start + 3));
}

function isHeadInParts(start: i32): bool {
  const limit: i32 = start - DOTTED_START;
  let at: i32 = start;
  do {
    at--; // the sign
    while (at > limit && isToken(load<u8>(at - 1))) {
      at--;
      if (isHead(at) && !isAlnum(load<u8>(at - 1))) return true;
    }
    if (load<u8>(at - 1) == 0x24) return isHeadOfHash(at);
  } while (at > limit && (load<u8>(at - 1) == 0x2e || load<u8>(at - 1) == 0x25));
  return false;
}

function isHeadOfHash(start: i32): bool {
  const limit: i32 = start - DOTTED_START;
  let parts: i32 = 0;
  for (let at: i32 = start - 2; at >= limit && parts < 4; at--) {
    const byte: i32 = load<u8>(at);
    const before: i32 = load<u8>(at - 1);
    if (byte == 0x24) {
      parts++;
      if (isHead(at) && !isAlnum(before)) return true;
    } else if (byte <= 0x20 || byte == 0x22 || byte == 0x27) return false;
    else if (parts > 0 && isAlnum(byte) && !isToken(before) && before != 0x24 && isHead(at)) return true;
  }
  return false;
}

function isChecksum(start: i32): bool {
  const first: i32 = load<u8>(start - 3);
  const second: i32 = load<u8>(start - 2);
  return ((first == 0x68 && second == 0x31) || (first == 0x7a && second == 0x68)) && !isToken(load<u8>(start - 4));
}

/** Whether the blank at `at` ends `Bearer `, `Basic ` or `NTLM `. */
function endsScheme(at: i32): bool {
  const last: i32 = load<u8>(at - 1) | 32;
  const second: i32 = load<u8>(at - 2) | 32;
  const third: i32 = load<u8>(at - 3) | 32;
  return (
    (last == 0x72 && second == 0x65 && third == 0x72) ||
    (last == 0x63 && second == 0x69 && third == 0x73) ||
    (last == 0x6d && second == 0x6c && third == 0x74)
  );
}

/** See `isWordWorthLook` in ../../word.ts, and `someWord` in ../../words.ts. The buckets may mix the letters of their words. */
function isWordWorthLook(at: i32): bool {
  const number: i32 = load<u8>(WORD_SLOTS + ((((load<i32>(at) & 0xffffff) | 0x202020) * slotFactor) >>> 24));
  if (number == 0) return false;
  let entry: i32 = WORD_TABLE + (number - 1) * WORD_ENTRY;
  let flags: i32 = 1;
  for (; (flags & 1) != 0; entry += WORD_ENTRY) {
    const start: i32 = at - <i32>load<u8>(entry, 1);
    const length: i32 = load<u8>(entry);
    flags = load<u8>(entry, 3);
    let i: i32 = load<u8>(entry, 2);
    while (i < length && isSame(load<u8>(start + i), load<u8>(entry + i, 4), flags)) i++;
    if (i == length) {
      const kind: i32 = (flags >> 1) & 3;
      if (kind == SURE) return true;
      if (kind == URL) return mayHoldCredentials(at) || maySign(at);
      if (kind != AUTH || !isAuthor(at)) {
        if (tiesValue(at, (flags & 8) != 0)) return true;
      }
    }
  }
  return false;
}

function isAuthor(at: i32): bool {
  return (
    (load<u8>(at + 4) | 32) == 0x6f && (load<u8>(at + 5) | 32) == 0x72 && (load<u8>(at + 6) | 32) != 0x69
  );
}

function isSame(written: i32, word: i32, flags: i32): bool {
  return (
    written == word ||
    (word >= 0x61 && word <= 0x7a && (written | 32) == word) ||
    (word == 0x20 && (flags & 4) != 0 && (written == 0x09 || written == 0x0a))
  );
}

function tiesValue(at: i32, isPassword: bool): bool {
  let p: i32 = at + 2;
  while (p < at + MAX_NAME && isInName(p)) p++;
  const nameEnd: i32 = p;
  const limit: i32 = p + MAX_GAP;
  let next: i32 = load<u8>(p);
  if (next == 0x25) return true;
  if (next == 0x5c) return isEscapedQuote(p);
  if (next == 0x26) return isEntity(load<u8>(p + 1));
  const quoted: bool = isQuote(next);
  if (quoted) next = load<u8>(++p);
  const ends: i32 = p;
  let closed: bool = false;
  if (next == 0x5d || (quoted && next == 0x29)) {
    closed = true;
    next = load<u8>(++p);
    if (next == 0x29 || next == 0x5d) next = load<u8>(++p);
  } else if (next == 0x7d) {
    closed = true;
    next = load<u8>(++p);
  } else if (next == 0x2a) {
    while (load<u8>(p) == 0x2a && p < nameEnd + 4) p++;
    next = load<u8>(p);
  }
  if (next == 0x5b && !quoted && !closed) {
    const open: i32 = p++;
    while (p < open + 8 && load<u8>(p) >= 0x30 && load<u8>(p) <= 0x39) p++;
    if (load<u8>(p) != 0x5d) return false;
    next = load<u8>(++p);
  }
  if (next == 0x3f || next == 0x21) {
    const behind: i32 = load<u8>(p + 1);
    if (closed || behind == 0x3f) return true;
    if (behind == 0x3a || behind == 0x3d) next = load<u8>(++p);
  }
  if ((load<u8>(ends) == 0x29 || load<u8>(ends) == 0x5d) && endsColumns(ends)) return true;
  const blanksFrom: i32 = p;
  while (p < limit && isBlank(load<u8>(p))) p++;
  const blanks: bool = p > blanksFrom;
  next = load<u8>(p);
  if (next == 0xc2 || next == 0xe3 || next == 0xef) return true;
  const second: i32 = load<u8>(p + 1);
  switch (next) {
    case 0x3e:
    case 0x7c:
      return true;
    case 0x3d:
      if (second == 0x3d) {
        const start: i32 = p + (load<u8>(p + 2) == 0x3d ? 3 : 2);
        return mayBeLiteral(start) && (isPassword || !isShortBehind(at, nameEnd, start));
      }
      return second != 0x7e && (isPassword || !isIdle(at, nameEnd, second == 0x3e ? p + 2 : p + 1));
    case 0x3a:
      if (second == 0x3a)
        return (
          load<u8>(p + 2) == 0x3d ||
          (load<u8>(p + 2) == 0x3a && load<u8>(p + 3) == 0x3d) ||
          (!blanks && isBlank(load<u8>(p + 2)))
        );
      return isPassword || !isIdle(at, nameEnd, second == 0x3d ? p + 2 : p + 1);
    case 0x2c: {
      if (endsColumns(p) || mayBeHeader(at, ends)) return true;
      if (quoted) {
        const opener: i32 = openerOf(at);
        if (opener == at || mayBeArgument(opener, p)) return true;
        break;
      }
      if (isQuote(load<u8>(afterBlanks(p + 1))) || load<u8>(afterBlanks(p + 1)) == 0x3c) return true;
      const before: i32 = load<u8>(startOf(at) - 1);
      if (before == 0x3a || before == 0x7b) return true;
      break;
    }
    case 0x28:
      return !quoted && mayBeLiteral(p + 1) && (isPassword || !isShortBehind(at, nameEnd, p + 1));
    case 0x2e:
      if (second == 0x3d || (quoted && closed)) return true;
      break;
    case 0x3f:
      if (second == 0x3d || second == 0x3f || second == 0x3a || (quoted && closed)) return true;
      break;
    case 0x21:
    case 0x2b:
      if (second == 0x3d) return true;
      break;
    case 0x2f:
      if (second == 0x2f && (closed || load<u8>(startOf(at) - 1) == 0x24)) return true;
      break;
    case 0x3c:
      if (second == 0x2d || second == 0x2f || second == 0x3c) return true;
      break;
    case 0x7b:
      if (quoted || closed || isQuote(second)) return true;
      return blanks && isAssignedBehind(p, limit);
    case 0x3b:
      if (quoted ? second == 0x73 : mayBeHeader(at, ends)) return true;
      break;
    case 0x4f:
    case 0x6f:
      if ((second | 32) == 0x72 && isSpace(load<u8>(p + 2))) return true;
      break;
    case 0x2d:
      if (quoted) return true;
      break;
    case 0x74:
      if (quoted && second == 0x6f) return true;
      break;
    case 0x29:
      return second == 0x3a || endsColumns(p);
    case 0x0a:
    case 0x0d:
      if (mayBeHeader(at, ends) || (quoted && closed) || isLastCell(at)) return true;
      if (isFlagOfList(at)) return true;
      break;
    default:
      break;
  }
  if (quoted && closed && blanks && (isQuote(next) || (next | 32) >= 0x61)) return true;
  if (load<u8>(ends) == 0x09 && mayBeHeader(at, ends)) return true;
  if (quoted || next < 0x20 || next == 0x2c || next == 0x7d || next == 0x2f) {
    if (isValueOfName(quoted ? openerOf(at) : startOf(at))) return true;
  }
  return blanks && (isTag(at) || (!quoted && mayTieByBlank(at, p, limit)));
}

function isInName(at: i32): bool {
  const c: i32 = load<u8>(at);
  return load<u8>(NAMES + c) != 0 && !(c == 0xe3 && load<u8>(at + 1) == 0x80);
}

function isEntity(c: i32): bool {
  return c == 0x23 || (c | 32) == 0x71 || (c | 32) == 0x61;
}

function startOf(at: i32): i32 {
  let start: i32 = at;
  while (start > at - MAX_NAME) {
    const c: i32 = load<u8>(start - 1);
    if (load<u8>(NAMES + c) == 0 && c != 0x2e) break;
    start--;
  }
  return start;
}

function openerOf(at: i32): i32 {
  let p: i32 = at - 1;
  while (p > at - 2 * MAX_NAME && load<u8>(p) >= 0x20 && !isQuote(load<u8>(p))) p--;
  return isQuote(load<u8>(p)) ? p : at;
}

function isValueOfName(opener: i32): bool {
  let p: i32 = opener - 1;
  const limit: i32 = opener - 48;
  if (load<u8>(p) == 0x40) p--;
  while (p > limit && (isBlank(load<u8>(p)) || load<u8>(p) == 0x5c)) p--;
  if (load<u8>(p) == 0x3e && load<u8>(p - 1) == 0x3d) p -= 2;
  else if (load<u8>(p) == 0x3a || load<u8>(p) == 0x3d) p--;
  else return false;
  while (p > limit && (isBlank(load<u8>(p)) || load<u8>(p) == 0x5c || isQuote(load<u8>(p)))) p--;
  const last: i32 = load<u8>(p);
  if (load<u8>(NAMES + last) == 0) return false;
  if (!isLetter(last)) return true;
  const second: i32 = load<u8>(p - 1);
  if (!isLetter(second)) return (last | 32) == 0x6b || (last | 32) == 0x6e;
  return load<u8>(KEY_ENDS + ((second | 32) - 0x61) * 26 + (last | 32) - 0x61) != 0;
}

function isEscapedQuote(start: i32): bool {
  let p: i32 = start;
  while (p < start + 8 && load<u8>(p) == 0x5c) p++;
  const c: i32 = load<u8>(p);
  return isQuote(c) || c == 0x75 || c == 0x78;
}

function isShortBehind(at: i32, nameEnd: i32, start: i32): bool {
  let p: i32 = start;
  while (p < start + MAX_BLANKS && isSpace(load<u8>(p))) p++;
  return isQuote(load<u8>(p)) && isShortLiteral(p, shortestUnder(at, nameEnd));
}

function isAssignedBehind(open: i32, limit: i32): bool {
  let p: i32 = open + 1;
  while (p < limit && p < open + 60 && (isSpace(load<u8>(p)) || isPlain(load<u8>(p)))) p++;
  return load<u8>(p) == 0x7d && load<u8>(afterBlanks(p + 1)) == 0x3d;
}

/** See ../idle.ts. */
function isIdle(at: i32, nameEnd: i32, start: i32): bool {
  const p: i32 = afterBlanks(start);
  const first: i32 = load<u8>(p);
  if (isQuote(first)) return first != 0x60 && isShortLiteral(p, shortestUnder(at, nameEnd));
  if (first == 0x5b) return load<u8>(p + 1) == 0x5d && endsValue(load<u8>(p + 2));
  if (first == 0x7b) return isIdleInBraces(p);
  let end: i32 = first == 0x24 ? p + 1 : p;
  if (!isWordByte(load<u8>(end))) return false;
  let digits: i32 = 0;
  for (; end < p + LONGEST_NAME; end++) {
    const c: i32 = load<u8>(end);
    if (isDigit(c)) digits++;
    else if (!isWordByte(c) && c != 0x2e) break;
  }
  const length: i32 = end - p;
  const close: i32 = load<u8>(end);
  if (close == 0x28) return first != 0x24 && digits == 0 && isPlainCall(end);
  if (!endsValue(close) && close != 0x5d && !(close == 0x20 && isOperator(load<u8>(end + 1)))) return false;
  if ((close == 0x2c || close == 0x5d || close == 0x20) && reachesEquals(end)) return false;
  const isShort: bool = length < shortestUnder(at, nameEnd);
  const isRest: bool = isLineEnd(close) || ((close == 0x2c || close == 0x3b) && isLineEnd(load<u8>(end + 1)));
  if (isShort && isRest) return true;
  return (isShort || digits == 0) && isInsideLine(at);
}

function isIdleInBraces(open: i32): bool {
  const second: i32 = load<u8>(open + 2);
  const isTemplate: bool = load<u8>(open + 1) == 0x7b && (second == 0x20 || second == 0x2d);
  let p: i32 = isTemplate ? open + 3 : open + 1;
  const limit: i32 = p + (isTemplate ? MAX_TYPE : LONGEST_NAME);
  for (; p < limit; p++) {
    const c: i32 = load<u8>(p);
    if (!isLetterOrLine(c) && c != 0x2e && !(isTemplate && (c == 0x20 || c == 0x7c || c == 0x2d))) break;
  }
  if (load<u8>(p) != 0x7d || (isTemplate && load<u8>(p + 1) != 0x7d)) return false;
  const behind: i32 = load<u8>(isTemplate ? p + 2 : p + 1);
  return endsValue(behind) || behind == 0x20 || behind == 0x3e || behind == 0x2f;
}

function isPlainCall(open: i32): bool {
  let p: i32 = open + 1;
  for (; p < open + MAX_TYPE; p++) {
    const c: i32 = load<u8>(p);
    if (!isLetterOrLine(c) && c != 0x2e && c != 0x2c && c != 0x20 && c != 0x24) break;
  }
  return load<u8>(p) == 0x29 && endsValue(load<u8>(p + 1));
}

function isOperator(c: i32): bool {
  return c == 0x3f || c == 0x7c || c == 0x26 || c == 0x2b || c == 0x3c || c == 0x3e || c == 0x2a || c == 0x21;
}

function isLetterOrLine(c: i32): bool {
  return isLetter(c) || c == 0x5f;
}

function isShortLiteral(p: i32, least: i32): bool {
  const quote: i32 = load<u8>(p);
  let end: i32 = p + 1;
  for (; end <= p + least; end++) {
    const c: i32 = load<u8>(end);
    if (c == quote) break;
    if (c == 0x5c || c < 0x20) return false;
  }
  if (end == p + 1 || end > p + least || load<u8>(p + 1) == 0x7b) return false;
  let behind: i32 = afterBlanks(end + 1);
  if (isLineEnd(load<u8>(behind))) {
    const line: i32 = behind;
    while (behind < line + MAX_BLANKS && isSpace(load<u8>(behind))) behind++;
  }
  const c: i32 = load<u8>(behind);
  return c > 0x20 && !isQuote(c) && c != 0x2b && c != 0x2e && c != 0x26 && c != 0x5c && c != 0x5f;
}

function shortestUnder(at: i32, nameEnd: i32): i32 {
  const first: i32 = load<u8>(at) | 32;
  const length: i32 = nameEnd - at;
  const isAlone: bool =
    (first == 0x6b && (length == 3 || (length == 4 && (load<u8>(at + 3) | 32) == 0x73))) ||
    (first == 0x61 && length == 4);
  return isAlone && startOf(at) == at ? SHORTEST_OF_KEY : SHORTEST;
}

function endsValue(c: i32): bool {
  return c == 0x2c || c == 0x3b || c == 0x29 || c == 0x7d || isLineEnd(c);
}

function reachesEquals(start: i32): bool {
  for (let p: i32 = start; p < start + MAX_TYPE; p++) {
    const c: i32 = load<u8>(p);
    if (c == 0x3d) return true;
    if (c == 0x28) return isDigit(load<u8>(p + 1));
    if ((c < 0x20 && c != 0x09) || c == 0x22 || c == 0x29 || c == 0x3b || c == 0x7b || c == 0x7d) return false;
  }
  return true;
}

function isInsideLine(at: i32): bool {
  let p: i32 = startOf(at) - 1;
  const limit: i32 = p - 16;
  while (p > limit && isBlank(load<u8>(p))) p--;
  const c: i32 = load<u8>(p);
  if (isLetter(c) || c == 0x5f) {
    const last: i32 = p;
    while (p > last - 8 && (isLetter(load<u8>(p)) || load<u8>(p) == 0x5f)) p--;
    if (load<u8>(p) == 0x2d || c == 0x5f) return false;
    if (c == 0x74) return load<u8>(last - 2) == 0x6c || load<u8>(last - 2) == 0x6e;
    const folded: i32 = c | 32;
    return folded != 0x74 && folded != 0x76 && folded != 0x67 && folded != 0x6c && folded != 0x79 && folded != 0x78;
  }
  return c > 0x20 && c != 0x23 && c != 0x2a && c != 0x2d && c != 0x2f && c != 0x3a && c != 0x3b && c < 0x80;
}

function mayBeArgument(opener: i32, comma: i32): bool {
  let q: i32 = opener - 1;
  while (q > opener - MAX_BLANKS && isSpace(load<u8>(q))) q--;
  const before: i32 = load<u8>(q);
  if (before == 0x28) return !isHandedOn(comma + 1);
  return (
    before == 0x2c ||
    before == 0x7b ||
    before == 0x5b ||
    isSpace(before) ||
    (q < opener - 1 && (isLetter(before) || before == 0x5f))
  );
}

function isHandedOn(start: i32): bool {
  let p: i32 = start;
  while (p < start + MAX_BLANKS && isSpace(load<u8>(p))) p++;
  const word: i32 = p;
  for (; p < word + 2 * LONGEST_NAME; p++) {
    const c: i32 = load<u8>(p);
    if (!isWordByte(c) && c != 0x2e && c != 0x24) break;
  }
  return p > word && load<u8>(p) == 0x29 && load<u8>(p + 1) != 0x2e;
}

function isPlainWord(start: i32): bool {
  let p: i32 = start;
  while (p < start + MAX_NAME && isPlain(load<u8>(p))) p++;
  return isSpace(load<u8>(p));
}

function isLetter(c: i32): bool {
  const folded: i32 = c | 32;
  return folded >= 0x61 && folded <= 0x7a;
}

function isDigit(c: i32): bool {
  return c >= 0x30 && c <= 0x39;
}

/** Letters, digits and `_`. */
function isWordByte(c: i32): bool {
  return isAlnum(c) || c == 0x5f;
}

function isLineEnd(c: i32): bool {
  return c == 0x0a || c == 0x0d;
}

function endsColumns(start: i32): bool {
  let p: i32 = start;
  while (p < start + LONGEST_COLUMNS && isInColumns(p)) {
    if (
      load<u8>(p) == 0x20 &&
      load<u8>(NAMES + <i32>load<u8>(p + 1)) != 0 &&
      load<u8>(NAMES + <i32>load<u8>(p - 1)) != 0
    )
      return false;
    p++;
  }
  if (load<u8>(p) != 0x29) return false;
  const close: i32 = ++p;
  while (p < close + MAX_BLANKS && isSpace(load<u8>(p))) p++;
  const c: i32 = load<u8>(p) | 32;
  return c == 0x76 || c == 0x66 || isSpace(load<u8>(p));
}

function isInColumns(p: i32): bool {
  const c: i32 = load<u8>(p);
  return (
    isInName(p) || isSpace(c) || isQuote(c) || c == 0x2c || c == 0x2e || c == 0x5b || c == 0x5c || c == 0x5d
  );
}

function afterBlanks(start: i32): i32 {
  let p: i32 = start;
  while (p < start + MAX_BLANKS && isBlank(load<u8>(p))) p++;
  return p;
}

function isLastCell(at: i32): bool {
  let p: i32 = startOf(at) - 1;
  const limit: i32 = p - MAX_BLANKS;
  while (p > limit) {
    const c: i32 = load<u8>(p);
    if (!isBlank(c) && load<u8>(NAMES + c) == 0 && c != 0x2a && c != 0x60) break;
    p--;
  }
  return load<u8>(p) == 0x7c;
}

function mayBeHeader(at: i32, ends: i32): bool {
  let start: i32 = startOf(at);
  if (isQuote(load<u8>(start - 1))) start--;
  const before: i32 = load<u8>(start - 1);
  const end: i32 = load<u8>(ends);
  if (before == 0x20) return load<u8>(NAMES + <i32>load<u8>(ends + 1)) != 0;
  if (before == 0x7c) return true;
  if (isSpace(end) && end != 0x09) return before == 0x2c || before == 0x3b || before == 0x09;
  return before == 0x2c || before == 0x3b || before == 0x09 || before == 0x0a || before == 0x0d || before == 0;
}

function isTag(at: i32): bool {
  const before: i32 = load<u8>(startOf(at) - 1);
  return before == 0x3c || before == 0x3a;
}

/** See ../literal.ts. */
function mayBeLiteral(start: i32): bool {
  let p: i32 = start;
  for (let depth: i32 = 0; depth < 3; depth++) {
    const space: i32 = p;
    while (p < space + MAX_BLANKS && isSpace(load<u8>(p))) p++;
    const first: i32 = load<u8>(p);
    if (!isLetterOrLine(first)) {
      if (first == 0x24) return isSigned(load<u8>(p + 1), load<u8>(p + 2));
      return load<u8>(MAY_OPEN + first) != 0 || (depth > 0 && first == 0x2f);
    }
    const word: i32 = p;
    for (; p < word + MAX_NAME; p++) {
      const c: i32 = load<u8>(p);
      if (!isWordByte(c) && c != 0x2e && c != 0x3a && c != 0x5c) break;
    }
    const next: i32 = load<u8>(p);
    if (next == 0x20) return load<u8>(p + 1) == 0x7b || (p - word > 2 && p - word < 7);
    if (next == 0x5b) return load<u8>(p + 1) == 0x5d;
    if (next == 0x7c) return (first | 32) == 0x71;
    if (next != 0x28) return isQuote(next) || next == 0x23 || next == 0x21 || next == 0x3c || next == 0x7b;
    if (first == 0x71 && p - word < 3) return true;
    p++;
  }
  return true;
}

function isSigned(next: i32, second: i32): bool {
  return isQuote(next) || next == 0x28 || ((next == 0x24 || next == 0x40) && (isQuote(second) || next == 0x24));
}

function mayTieByBlank(at: i32, first: i32, limit: i32): bool {
  let c: i32 = load<u8>(first);
  if (c == 0x26) return load<u8>(first + 1) != 0x26;
  if (isQuote(c) || c == 0x2d || c == 0x3c) return true;
  if (c == 0x7d || c == 0x5d) return false;
  const letter: i32 = c | 32;
  if (
    letter == 0x61 &&
    (load<u8>(first + 1) | 32) == 0x73 &&
    isBlank(load<u8>(first + 2)) &&
    reachesEquals(first + 3)
  )
    return true;
  const verb: i32 = verbLength(first);
  if (verb > 0 && (isBlank(load<u8>(first + verb)) || load<u8>(first + verb) == 0x3a)) {
    const behind: i32 = afterBlanks(first + verb + 1);
    return !isPlainWord(load<u8>(behind) == 0x3a ? afterBlanks(behind + 1) : behind);
  }
  const fourth: i32 = load<u8>(first + 3);
  if (c == 0x50 && load<u8>(first + 1) == 0x49 && isBlank(fourth)) return true;
  if (c == 0x54 && load<u8>(first + 1) == 0x59 && fourth == 0x45) return true;
  if (c == 0x2a && load<u8>(first + 1) == 0x2f) return false;
  let start: i32 = at;
  while (start > at - MAX_NAME && load<u8>(NAMES + <i32>load<u8>(start - 1)) != 0) start--;
  if (load<u8>(start) == 0x2d) return true;
  let p: i32 = first;
  for (; p < limit; p++) {
    c = load<u8>(p);
    if (isSpace(c)) break;
    if (!isPlain(c)) return true;
  }
  if (p - first >= LONG_WORD) return true;
  while (p < limit && isBlank(load<u8>(p))) p++;
  return load<u8>(p) == 0x3d;
}

function isFlagOfList(at: i32): bool {
  let p: i32 = at;
  while (p > at - MAX_NAME && load<u8>(NAMES + <i32>load<u8>(p - 1)) != 0) p--;
  if (load<u8>(p) != 0x2d) return false;
  if (isQuote(load<u8>(p - 1))) p--;
  return load<u8>(p - 1) == 0x20 && load<u8>(p - 2) == 0x2d;
}

function verbLength(start: i32): i32 {
  const first: i32 = load<u8>(start) | 32;
  const second: i32 = load<u8>(start + 1) | 32;
  const third: i32 = load<u8>(start + 2) | 32;
  if (first == 0x69 || first == 0x65) return second != 0x73 ? 0 : third == 0x74 ? 3 : 2;
  if (first == 0x74) return second == 0x6f ? 2 : 0;
  if (first == 0x6c) return second == 0x61 && third == 0x75 ? 6 : 0;
  if (first == 0x6a) return second == 0x65 && third == 0x73 ? 4 : 0;
  return 0;
}

function isPlain(c: i32): bool {
  const folded: i32 = c | 32;
  return (
    (folded >= 0x61 && folded <= 0x7a) ||
    (c >= 0x2c && c <= 0x2f) ||
    c == 0x28 ||
    c == 0x29 ||
    c == 0x3a ||
    c == 0x3b ||
    c == 0x5f
  );
}

function mayHoldCredentials(at: i32): bool {
  for (let p: i32 = at + 3; p < at + 3 + MAX_USER_INFO; p++) {
    const c: i32 = load<u8>(p);
    if (c == 0x40) return true;
    if (c <= 32 || isQuote(c) || c == 0x3c || c == 0x3e || c == 0x5c || c == 0x2f || c == 0x7f) return false;
  }
  return false;
}

function maySign(at: i32): bool {
  let end: i32 = at + 3;
  while (end < at + LONGEST_AUTHORITY && load<u8>(HOSTS + <i32>load<u8>(end)) != 0) end++;
  const close: i32 = load<u8>(end);
  if ((close != 0x2f && close != 0x3f) || end - at < 20) return false;
  const last: i32 = load<u8>(end - 1);
  const fifth: i32 = load<u8>(end - 5);
  if (last == 0x74) return fifth == 0x73 || fifth == 0x69;
  if (last == 0x6d) return fifth == 0x65 || fifth == 0x6d;
  return last == 0x6e || last == 0x33;
}

function isQuote(c: i32): bool {
  return c == 0x22 || c == 0x27 || c == 0x60;
}

function isSpace(c: i32): bool {
  return isBlank(c) || c == 0x0a || c == 0x0d;
}

function isBlank(c: i32): bool {
  return c == 0x20 || c == 0x09;
}

function isToken(byte: i32): bool {
  const folded: i32 = byte | 32;
  return (
    (folded >= 0x61 && folded <= 0x7a) || (byte >= 0x2f && byte <= 0x39) || byte == 0x2b || byte == 0x2d || byte == 0x5f
  );
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
    if (!isText((a << 2) | (b >> 4)) || !isText(((b & 15) << 4) | (c >> 2)) || !isText(((c & 3) << 6) | d))
      return false;
  }
  return true;
}

/** Whether 24 characters decode from base64 to text in UTF-16: every second byte is zero. */
function beginsAsWideText(start: i32): bool {
  for (let at: i32 = start; at < start + 24; at += 8) {
    const b: i32 = sextet(load<u8>(at + 1));
    const c: i32 = sextet(load<u8>(at + 2));
    if ((b & 15) != 0 || c >> 2 != 0) return false;
    if (!isText((sextet(load<u8>(at)) << 2) | (b >> 4)) || !isText(((c & 3) << 6) | sextet(load<u8>(at + 3))))
      return false;
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
