/**
 * What makes the engine look closer: runs of token characters, and the three bytes that both implementations of the prefilter look for to
 * find a word (./words.ts).
 */

import { charactersIn } from "../characters.ts";
import { triggerBuckets } from "./buckets.ts";

/** Runs of this many token characters or more are looked at. Nearly every credential holds one. */
export const minimumRun = 16;

/** The three bytes of English words and of the marks that rules' phrases are found by, folded by `byte | 0x20`. */
export const asciiTriggers: readonly string[] = [
  ..."pas psk sec tok key aut cre pwd".split(" "),
  "pw=",
  "pw:",
  "pw ",
  'pw"',
  "pw'",
  ..."://|-be|tif|alg|8q~|7q~|9q~|$1$|$5$|$6$|@tc|qlp|sud|pdo|qli|jdb|dbi|pdp|uel|in(".split("|"),
  // A blank before an option may be a tab, which folds to a parenthesis, or a line's end, which folds to an asterisk.
  " -u",
  ")-u",
  "*-u",
  "--u",
];

const all: ReadonlySet<number> = new Set(triggerBuckets.flat().map(keyOfTrigger));

/** The key of three bytes, folded. */
export function triggerKey(first: number, second: number, third: number): number {
  return ((first | 32) << 16) | ((second | 32) << 8) | third | 32;
}

/** The key of a trigger, a character a byte. */
export function keyOfTrigger(trigger: string): number {
  return triggerKey(trigger.charCodeAt(0), trigger.charCodeAt(1), trigger.charCodeAt(2));
}

/** Whether the three bytes at `at` may begin a word. Reads nothing past the end. */
export function isTrigger(bytes: Uint8Array, at: number): boolean {
  return (
    at + 3 <= bytes.length && all.has(triggerKey(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number))
  );
}

/**
 * Where the first trigger begins in a word or in the plain text of a phrase, a character a byte, at `from` or behind it.
 * @throws Error where none does: the prefilter would never find it
 */
export function triggerIn(text: string, from = 0): number {
  for (let at = from; at + 3 <= text.length; at++) if (all.has(keyOfTrigger(text.slice(at, at + 3)))) return at;
  throw new Error(`${text} holds no trigger: run scripts/triggers.mjs`);
}

/** 1 where a byte is a token character: letters, digits, `+`, `/`, `-`, `_`. */
export const tokenCharacter: Uint8Array = charactersIn("A-Za-z0-9+/_-");

/** Where the token characters from `start` on end. */
export function runEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && tokenCharacter[bytes[end] as number] === 1) end++;
  return end;
}
