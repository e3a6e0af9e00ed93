/**
 * UTF-16 and UTF-32 text, which every other part of leakscan would take for binary: Windows' PowerShell writes it by default,
 * and its `>>` appends it to files that were UTF-8.
 *
 * Without a byte order mark the text's own units must give it away. Three things mislead: plain text read as UTF-16 looks like
 * Chinese, tables of small numbers look like ASCII in UTF-16, and Japanese text may hold whole runs of bytes that look like ASCII
 * (hiragana are `x0` in little endian).
 */

/** What a blob's bytes are, if they are not UTF-8 or another superset of ASCII. `partly`: UTF-16 stands inside other bytes. */
export type Charset = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be" | "partly-utf-16le";

const sampled = 1024;
/** Bytes of the shortest text that is taken for UTF-16 without a mark; a shorter one could hold no secret. */
const shortest = 32;

/** The charset of the bytes, if it is none that the engine can read as it is. Looks at the first KiB and the last bytes only. */
export function charsetOf(bytes: Uint8Array): Charset | undefined {
  const marked = markedCharset(bytes);
  if (marked) return marked;
  if (bytes.length < shortest) return undefined;
  if (!looksLikePlainText(bytes)) {
    const guessed = guess(bytes);
    if (guessed) return guessed;
    if (mayHoldWideStrings(bytes)) return "partly-utf-16le";
  }
  return endsWide(bytes) ? "partly-utf-16le" : undefined;
}

/** By byte order mark. `ff fe` begins some binaries too: see {@link isIllFormed}. */
function markedCharset(bytes: Uint8Array): Charset | undefined {
  const first = bytes[0]!;
  const second = bytes[1]!;
  const wide = bytes.length >= 4 && bytes.length % 4 === 0;
  if (first === 0xff && second === 0xfe) {
    if (wide && bytes[2] === 0 && bytes[3] === 0 && isUtf32(bytes, true)) return "utf-32le";
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (wide && first === 0 && second === 0 && bytes[2] === 0xfe && bytes[3] === 0xff && isUtf32(bytes, false))
    return "utf-32be";
  return undefined;
}

/** Whether marked bytes hold units that no text has in their first KiB: then they may be binary after all. */
export function isIllFormed(bytes: Uint8Array, littleEndian: boolean): boolean {
  return survey(bytes, 2, littleEndian).bad > 0;
}

/** Ends all but a few of the blobs of a history: 32 bytes of ASCII that are not hiragana in UTF-16. */
function looksLikePlainText(bytes: Uint8Array): boolean {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < shortest; i++) {
    const byte = bytes[i]!;
    if (!isText(byte)) return false;
    if (byte === 0x30) zeros[(i & 1) as 0 | 1]++;
  }
  return zeros[0] < 4 && zeros[1] < 4;
}

function guess(bytes: Uint8Array): Charset | undefined {
  const little = survey(bytes, 0, true);
  const big = survey(bytes, 0, false);
  const better = little.sure > big.sure ? little : big;
  if (better.bad > 0 || better.ascii < 2 || better.rare * 16 > better.units || better.sure * 16 < better.units)
    return undefined;
  return better === little ? "utf-16le" : "utf-16be";
}

/** What kinds of units a sample has, read as UTF-16. */
interface Survey {
  units: number;
  /** Printable ASCII and white space. */
  ascii: number;
  /** Units that text has and that other bytes read as UTF-16 seldom yield; ASCII among them. */
  sure: number;
  /** Ideographs stand in none of the counts: text in UTF-8 looks like them. */
  rare: number;
  /** Units that no text has. */
  bad: number;
}

function survey(bytes: Uint8Array, from: number, littleEndian: boolean): Survey {
  const end = Math.min(bytes.length - 1, from + sampled);
  const low = littleEndian ? 0 : 1;
  const result: Survey = { units: 0, ascii: 0, sure: 0, rare: 0, bad: 0 };
  for (let i = from; i < end; i += 2) {
    const unit = bytes[i + low]! | (bytes[i + 1 - low]! << 8);
    result.units++;
    if (unit < 0x80) {
      if (!isText(unit)) result.bad++;
      else {
        result.ascii++;
        result.sure++;
      }
    } else if (isSure(unit)) result.sure++;
    else if (
      unit < 0xa0 ||
      (unit >= 0xe000 && unit <= 0xf8ff) ||
      unit >= 0xfffe ||
      (unit >= 0xfdd0 && unit <= 0xfdef)
    ) {
      // A private use character is possible in marked text, never a proof of any.
      if (unit < 0xe000 || unit > 0xf8ff || from === 0) result.bad++;
    } else if (unit >= 0xd800 && unit <= 0xdbff) {
      if (i + 2 >= end) continue;
      const next = bytes[i + 2 + low]! | (bytes[i + 3 - low]! << 8);
      if (next < 0xdc00 || next > 0xdfff) result.bad++;
      else i += 2;
    } else if (unit >= 0xdc00 && unit <= 0xdfff) result.bad++;
    else if (unit < 0x4e00 || unit > 0x9fff) result.rare++;
  }
  return result;
}

/** Latin, Greek, Cyrillic, Hebrew, Arabic; punctuation, arrows, boxes; kana; hangul; full-width forms. */
function isSure(unit: number): boolean {
  return (
    (unit >= 0xa0 && unit <= 0x6ff) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x2190 && unit <= 0x21ff) ||
    (unit >= 0x2500 && unit <= 0x257f) ||
    (unit >= 0x3000 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xff01 && unit <= 0xffef)
  );
}

function isUtf32(bytes: Uint8Array, littleEndian: boolean): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 4; i < Math.min(bytes.length, sampled); i += 4) {
    const point = view.getUint32(i, littleEndian);
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return false;
  }
  return true;
}

/** Windows programs and old Office files keep their strings in UTF-16: those of a .NET program are its source's literals. */
function mayHoldWideStrings(bytes: Uint8Array): boolean {
  if (bytes[0] === 0x4d && bytes[1] === 0x5a) return bytes.length > 1024 && bytes[3] === 0;
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** Whether the last eight bytes are four ASCII units: what PowerShell's `>>` leaves behind whatever stood there before. */
function endsWide(bytes: Uint8Array): boolean {
  for (let i = bytes.length - 8; i < bytes.length; i += 2) if (bytes[i + 1] !== 0 || !isText(bytes[i]!)) return false;
  return true;
}

/** Printable ASCII, or one of the control characters that texts have. */
export function isText(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x08 && byte <= 0x0d) || byte === 0x1b;
}
