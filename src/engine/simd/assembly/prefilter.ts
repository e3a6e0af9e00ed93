/**
 * The prefilter in WebAssembly SIMD, written in AssemblyScript: finds runs of at least 16 token characters and the
 * first three letters of trigger words, 16 bytes at a time. `../../prefilter-plain.ts` says the same in plain
 * TypeScript and is the oracle of this file.
 *
 * Memory: input at INPUT (CHUNK bytes and 16 more of look-ahead), then the runs (pairs of u32), then the words (u32).
 */

/** Bytes that one call may take. */
const CHUNK: i32 = 65536;
const INPUT: i32 = 4096;
const RUNS: i32 = INPUT + CHUNK + 64;
const WORDS: i32 = RUNS + (CHUNK / 8) * 4;

memory.grow(8);

/** Where the run that reaches the end of what was read so far began; -1 where there is none. */
let runStart: i32 = -1;
let wordCount: i32 = 0;

export function inputOffset(): i32 {
  return INPUT;
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

/** Forgets the run under way. */
export function reset(): void {
  runStart = -1;
}

/**
 * Scans `length` bytes at INPUT, which stand at `base` in the blob; the 16 bytes after them must be the blob's next ones
 * or zeros. Returns the number of runs that ended; `words()` then tells the number of words.
 */
export function scan(length: i32, base: i32): i32 {
  // Token characters by nibbles: a byte belongs where the bits of its low and its high nibble meet.
  // All tables are loaded from memory: constants would be made anew in every turn of the loop.
  const lowClass = v128.load(96);
  const highClass = v128.load(112);
  // Trigger words by nibbles of their first three folded bytes, a bit a bucket; see `words` in ../../triggers.ts.
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
  let start: i32 = runStart;
  for (let i: i32 = 0; i < length; i += 16) {
    const bytes = v128.load(INPUT + i);
    const member = v128.and(
      i8x16.swizzle(lowClass, v128.and(bytes, nibble)),
      i8x16.swizzle(highClass, i8x16.shr_u(bytes, 4)),
    );
    const mask: i32 = i8x16.bitmask(i8x16.ne(member, zero));
    if (mask == 0xffff) {
      if (start < 0) start = base + i;
    } else {
      const rest: i32 = ~mask;
      if (start >= 0) {
        const end: i32 = base + i + ctz(rest);
        if (end - start >= 16) {
          store<i32>(runs, start);
          store<i32>(runs, end, 4);
          runs += 8;
        }
      }
      const trailing: i32 = clz(rest << 16);
      start = trailing > 0 ? base + i + 16 - trailing : -1;
    }
    const first = v128.or(bytes, fold);
    const second = v128.or(v128.load(INPUT + i, 1), fold);
    const third = v128.or(v128.load(INPUT + i, 2), fold);
    const hits = v128.and(
      v128.and(
        v128.and(
          i8x16.swizzle(low0, v128.and(first, nibble)),
          i8x16.swizzle(high0, i8x16.shr_u(first, 4)),
        ),
        v128.and(
          i8x16.swizzle(low1, v128.and(second, nibble)),
          i8x16.swizzle(high1, i8x16.shr_u(second, 4)),
        ),
      ),
      v128.and(
        i8x16.swizzle(low2, v128.and(third, nibble)),
        i8x16.swizzle(high2, i8x16.shr_u(third, 4)),
      ),
    );
    if (v128.any_true(hits)) {
      let at: i32 = i8x16.bitmask(i8x16.ne(hits, zero));
      do {
        store<i32>(out, base + i + ctz(at));
        out += 4;
        at &= at - 1;
      } while (at != 0);
    }
  }
  runStart = start;
  wordCount = (out - WORDS) >> 2;
  return (runs - RUNS) >> 3;
}
