/** Evidence of a value's characters: which, how many, in what order, and how rare they are among what people write. */

import { rarity, randomnessOf } from "../rarity.ts";

/** The order in which {@link valueEvidence} writes. */
export const valueEvidenceNames: readonly string[] = [
  "length",
  "small",
  "capitals",
  "digits",
  "underscores",
  "dashes",
  "dots",
  "slashes",
  "colons",
  "blanks",
  "brackets",
  "angles",
  "dollars",
  "percents",
  "stops",
  "password-signs",
  "pluses",
  "equals",
  "backslashes",
  "pipes",
  "other-scripts",
  "turns",
  "different",
  "first",
  "last",
  "longest-run",
  "longest-letters",
  "longest-digits",
  "hex",
  "rarity",
  "bits-per-character",
  "randomness",
  "run-bits",
  "run-bits-per-character",
  "letters-bits-per-character",
];

/** What bits a character count in. */
export const bitsUnit = 24;

const kindOf = kinds();
const counted = 21;
const counts = new Uint16Array(counted);
const seen = new Int32Array(256);
let mark = 0;

/** Writes what is known about the characters from `start` to `end`. */
export function valueEvidence(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): void {
  counts.fill(0);
  if (++mark > 0x3fff_ffff) {
    seen.fill(0);
    mark = 1;
  }
  const length = end - start;
  let turns = 0;
  let different = 0;
  let before = -1;
  let run = start;
  let letters = start;
  let digits = start;
  let longestRun = 0;
  let runStart = start;
  let longestLetters = 0;
  let lettersStart = start;
  let longestDigits = 0;
  let hex = 1;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    const kind = kindOf[byte] as number;
    counts[kind]!++;
    if (kind !== before) turns++;
    before = kind;
    if (seen[byte] !== mark) {
      seen[byte] = mark;
      different++;
    }
    if (kind > 3) run = i + 1;
    else if (i + 1 - run > longestRun) {
      longestRun = i + 1 - run;
      runStart = run;
    }
    if (kind !== 1 && kind !== 2) letters = i + 1;
    else if (i + 1 - letters > longestLetters) {
      longestLetters = i + 1 - letters;
      lettersStart = letters;
    }
    if (kind !== 3) digits = i + 1;
    else if (i + 1 - digits > longestDigits) longestDigits = i + 1 - digits;
    if (kind !== 3 && ((byte | 32) < 0x61 || (byte | 32) > 0x66)) hex = 0;
  }
  let p = at;
  into[p++] = Math.min(255, length);
  for (let kind = 1; kind < counted; kind++) into[p++] = Math.min(255, counts[kind] as number);
  into[p++] = Math.round((255 * turns) / Math.max(1, length));
  into[p++] = Math.min(255, different);
  into[p++] = length > 0 ? (kindOf[bytes[start] as number] as number) : 0;
  into[p++] = length > 0 ? (kindOf[bytes[end - 1] as number] as number) : 0;
  into[p++] = Math.min(255, longestRun);
  into[p++] = Math.min(255, longestLetters);
  into[p++] = Math.min(255, longestDigits);
  into[p++] = hex;
  const bits = rarity(bytes, start, end);
  into[p++] = Math.min(255, Math.round(bits));
  into[p++] = Math.min(255, Math.round((bits / Math.max(1, length)) * bitsUnit));
  into[p++] = Math.max(0, Math.min(255, 128 + Math.round(randomnessOf(bits, bytes, start, end))));
  const runBits = longestRun === length ? bits : rarity(bytes, runStart, runStart + longestRun);
  into[p++] = Math.min(255, Math.round(runBits));
  into[p++] = Math.min(255, Math.round((runBits / Math.max(1, longestRun)) * bitsUnit));
  const letterBits =
    longestLetters === longestRun ? runBits : rarity(bytes, lettersStart, lettersStart + longestLetters);
  into[p] = Math.min(255, Math.round((letterBits / Math.max(1, longestLetters)) * bitsUnit));
}

/** The kind of each byte, by the order of {@link valueEvidenceNames}. */
function kinds(): Uint8Array {
  const made = new Uint8Array(256).fill(20);
  for (let byte = 0; byte < 0x20; byte++) made[byte] = 9;
  for (let i = 0; i < 26; i++) {
    made[0x61 + i] = 1;
    made[0x41 + i] = 2;
  }
  for (let i = 0; i < 10; i++) made[0x30 + i] = 3;
  const signs = ["_", "-", ".", "/", ":", " ", "()[]{}", "<>", "$", "%", ",;?'\"`", "!@#^*&~", "+", "=", "\\", "|"];
  signs.forEach((group, i) => {
    for (const sign of group) made[sign.charCodeAt(0)] = 4 + i;
  });
  return made;
}
