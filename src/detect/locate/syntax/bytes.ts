/** Classes of bytes that names and values are distinguished by, and how far the readers of this folder look. */

import * as byte from "./chars.ts";
import { charactersIn } from "../../characters.ts";

/** The longest name that is looked at, in bytes. */
export const maxName = 80;
/** The most bytes between a name and its value. */
export const maxGap = 120;
/** The longest value that is looked at, in bytes. */
export const maxValue = 512;
/** How far behind its name a value may begin that a block, a list, a table or a manifest ties to it. */
export const maxAhead = 1200;
/** How far before its name a value may begin. */
export const maxBehind = 600;

/** What names are made of. Letters outside ASCII are two and three bytes of UTF-8; punctuation outside it (E2, EF) is none of a name. */
export const NAME: Uint8Array = charactersIn("A-Za-z0-9_-");
for (let code = 0x80; code < 0xf0; code++) NAME[code] = code === 0xc2 || code === 0xe2 || code === 0xef ? 0 : 1;
/** Letters and `_`. */
export const LETTER: Uint8Array = charactersIn("A-Za-z_");
/** Letters, digits and `_`. */
export const ALNUM: Uint8Array = charactersIn("A-Za-z0-9_");
/** Ends an unquoted value inside code, a URL or markup; A0 is the second byte of a no-break space. */
export const DELIMITER: Uint8Array = charactersIn("\t-\r \xa0\"'`<>,;)]}&|");

/** Whether a name goes on at a place: the marks of Chinese and Japanese (E3 80) end it. */
export function isInName(bytes: Uint8Array, at: number): boolean {
  const c = bytes[at] as number;
  return NAME[c] === 1 && !(c === 0xe3 && bytes[at + 1] === 0x80);
}

/** Where the identifier around `at` ends; used to look at each name once however many trigger words it holds. */
export function nameEndAt(bytes: Uint8Array, at: number): number {
  let end = at;
  const limit = Math.min(bytes.length, at + maxName);
  while (end < limit && isInName(bytes, end)) end++;
  return end;
}

/** Where the name that holds `at` starts, dots included; -1 where it is longer than {@link maxName}. */
export function nameStartAt(bytes: Uint8Array, at: number): number {
  let start = at;
  const limit = Math.max(0, at - maxName);
  while (
    start > limit &&
    (NAME[bytes[start - 1] as number] === 1 ||
      (bytes[start - 1] === byte.dot && start > 1 && NAME[bytes[start - 2] as number] === 1))
  )
    start--;
  if (start === limit && limit > 0) return -1;
  // Behind a mark outside ASCII stands the rest of its bytes, which begin no letter.
  while (start < at && ((bytes[start] as number) & 0xc0) === 0x80) start++;
  // An escape's letter (`\nPASSWORD=`) is not part of the name, nor are the dashes of a flag.
  if (start > 0 && bytes[start - 1] === byte.backslash && start < at) {
    const letter = bytes[start] as number;
    if (isEscapeLetter(letter)) start++;
    else if (letter === 0x75 && start + 5 < at && bytes[start + 1] === 0x30) start += 5; // \u0022name
    else if (letter === 0x78 && start + 3 < at && bytes[start + 1] === 0x32) start += 3; // \x22name
  }
  if (start > 0 && bytes[start - 1] === byte.percent && start + 1 < at) start += 2; // %22name
  while (start < at && bytes[start] === byte.dash) start++;
  return start;
}

function isEscapeLetter(c: number): boolean {
  return c === 0x6e || c === 0x72 || c === 0x74;
}

/** Whether a byte is one of those that plain words of prose and code are made of. */
export function isPlain(c: number): boolean {
  const folded = c | 32;
  return (
    (folded >= 0x61 && folded <= 0x7a) ||
    (c >= byte.comma && c <= byte.slash) ||
    c === byte.open ||
    c === byte.close ||
    c === byte.colon ||
    c === byte.semicolon ||
    c === byte.underscore
  );
}

/** Whether a byte is a quote of any kind. */
export function isQuote(c: number | undefined): boolean {
  return c === byte.double || c === byte.single || c === byte.backtick;
}

/** Whether a byte is a blank or a tab. */
export function isBlank(c: number | undefined): boolean {
  return c === byte.space || c === byte.tab;
}

/** Whether a byte is a blank, a tab or ends a line. */
export function isSpace(c: number | undefined): boolean {
  return isBlank(c) || isLineEnd(c);
}

/** Whether a byte ends a line. */
export function isLineEnd(c: number | undefined): boolean {
  return c === byte.lf || c === byte.cr;
}

/** How many bytes of blanks stand at `from`, those of Unicode among them: no-break (C2 A0) and ideographic (E3 80 80). */
export function skipBlanks(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit) {
    const c = bytes[p];
    if (isBlank(c)) p++;
    else if (c === 0xc2 && bytes[p + 1] === 0xa0) p += 2;
    else if (c === 0xe3 && bytes[p + 1] === 0x80 && bytes[p + 2] === 0x80) p += 3;
    else break;
  }
  return Math.min(p, limit);
}

/** Where what is no white space begins. */
export function skipSpace(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit && isSpace(bytes[p])) p++;
  return p;
}

/** Where the line that holds `from` ends, or `limit`. */
export function lineEndAt(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit && !isLineEnd(bytes[p])) p++;
  return p;
}

/** Where the line that holds `at` begins; -1 where that is before `limit`. */
export function lineStartAt(bytes: Uint8Array, at: number, limit: number): number {
  let p = at;
  while (p > limit && !isLineEnd(bytes[p - 1])) p--;
  return p === limit && p > 0 && !isLineEnd(bytes[p - 1]) ? -1 : p;
}

/** Where the next line begins behind the line end at `at`. */
export function nextLine(bytes: Uint8Array, at: number): number {
  return bytes[at] === byte.cr && bytes[at + 1] === byte.lf ? at + 2 : at + 1;
}

/** Whether small letters stand at a place, in either case. */
export function spells(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if (((bytes[at + i] ?? 0) | 32) !== word.charCodeAt(i)) return false;
  return true;
}
