/** Bytes around a word, asked for one by one: what both readers of words share. */

import { maxName, NAME } from "../locate/syntax/bytes.ts";

/** A byte of the window, 0 behind it. */
export type ByteAt = (place: number) => number;

/** Whether a name goes on at a place: the marks of Chinese and Japanese (E3 80) end it. */
export function isInName(byte: ByteAt, at: number): boolean {
  const c = byte(at);
  return NAME[c] === 1 && !(c === 0xe3 && byte(at + 1) === 0x80);
}

/** Where the name that holds `at` starts, dots included. */
export function startOf(byte: ByteAt, at: number): number {
  let start = at;
  while (start > at - maxName && (NAME[byte(start - 1)] === 1 || byte(start - 1) === 0x2e)) start--;
  return start;
}

/** The most white space before a literal that is looked over. */
export const maxBlanks = 64;
