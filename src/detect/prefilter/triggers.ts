/**
 * What makes the engine look closer: runs of token characters, and the three bytes that both implementations of the prefilter look for to
 * find a word (./words.ts).
 */

import { foreignWords } from "../locate/foreign-names.ts";
import { charactersIn } from "../characters.ts";

/** Runs of this many token characters or more are looked at. Nearly every credential holds one. */
export const minimumRun = 16;

/**
 * The three bytes of each word, folded by `byte | 0x20`, each list in its own bucket (a bit) of the SIMD tables. Where a bucket has several,
 * that prefilter may report a mix of their letters; the table of words decides. Which share a bucket was counted: fewest mixes.
 */
const ownTriggers: readonly (readonly string[])[] = [
  ["pas", "psk"],
  ["sec", "-be"],
  ["tok", "tif"],
  ["key", "alg"],
  ["aut", "$1$", "$5$", "$6$"],
  ["cre"],
  ["://", "pwd", "pw=", "pw:", "pw ", 'pw"', "pw'"],
  // A blank before an option may be a tab, which folds to a parenthesis, or a line's end, which folds to an asterisk.
  ["8q~", "7q~", "9q~", " -u", ")-u", "*-u", "--u"],
];

const encoder = new TextEncoder();

/** All of them, those of words in other languages too, as text of a character a byte. */
export const triggerBuckets: readonly (readonly string[])[] = ownTriggers.map((own, bucket) => [
  ...own,
  ...foreignWords.flatMap(({ word, trigger, bucket: other }) =>
    other === bucket ? [String.fromCharCode(...encoder.encode(word).subarray(trigger, trigger + 3))] : [],
  ),
]);

const own: ReadonlySet<number> = new Set(ownTriggers.flat().map(keyOf));
const all: ReadonlySet<number> = new Set(triggerBuckets.flat().map(keyOf));

/** The key of three bytes, folded. */
export function triggerKey(first: number, second: number, third: number): number {
  return ((first | 32) << 16) | ((second | 32) << 8) | third | 32;
}

function keyOf(trigger: string): number {
  return triggerKey(trigger.charCodeAt(0), trigger.charCodeAt(1), trigger.charCodeAt(2));
}

/** Whether the three bytes at `at` may begin a word. Reads nothing past the end. */
export function isTrigger(bytes: Uint8Array, at: number): boolean {
  return (
    at + 3 <= bytes.length && all.has(triggerKey(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number))
  );
}

/**
 * Where the first trigger begins in the plain text of a phrase.
 * @throws Error where none does: the prefilter would never find it
 */
export function triggerIn(text: string): number {
  for (let at = 0; at + 3 <= text.length; at++) if (own.has(keyOf(text.slice(at, at + 3)))) return at;
  throw new Error(`phrase ${text} holds no trigger`);
}

/** 1 where a byte is a token character: letters, digits, `+`, `/`, `-`, `_`. */
export const tokenCharacter: Uint8Array = charactersIn("A-Za-z0-9+/_-");

/** Where the token characters from `start` on end. */
export function runEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && tokenCharacter[bytes[end] as number] === 1) end++;
  return end;
}
