/**
 * What makes the engine look closer: runs of token characters, and words that announce what holds no long run
 * (passwords, URLs with credentials, private keys). Both implementations of the prefilter are made from these tables.
 */

import { foreignTriggers } from "./foreign.ts";

/** Runs of this many token characters or more are looked at. Nearly every credential holds one. */
export const minimumRun = 16;

/**
 * The first three letters of the trigger words, folded by `byte | 0x20`, each list in its own bucket (a bit) of the
 * SIMD tables. Where a bucket has several, the prefilter may report a mix of their letters; `isTrigger` decides.
 */
export const triggerBuckets: readonly (readonly string[])[] = [
  ["pas", "pwd", "psk"], // pass, password, passphrase; pwd; psk
  ["sec", "-be"], // secret; -----BEGIN
  ["tok", "tif"], // token; identified (by, in SQL)
  ["key"],
  ["aut", "$1$", "$5$", "$6$"], // auth, authorization; hashes in crypt's form, whose dots may leave no run
  ["cre"], // cred, credential
  ["://", "pw=", "pw:", "pw ", 'pw"', "pw'"], // URLs with credentials; DB_PW, bindpw
  // Azure client secrets, which may hold no long run; curl's -u and --user, also where a line begins with it (folded, a tab is a
  // parenthesis and a line's end an asterisk). Which share a bucket was counted: fewest mixes.
  ["8q~", "7q~", "9q~", " -u", ")-u", "*-u", "--u"],
].map((words, bucket) => [...words, ...foreignTriggers.flatMap(([own, word]) => (own === bucket ? [word] : []))]);

/** Triggers of words in other languages, as a number. */
const foreign: ReadonlySet<number> = new Set(foreignTriggers.map(([, word]) => foldedBytes((i) => word.charCodeAt(i))));

function foldedBytes(byte: (i: number) => number): number {
  return ((byte(0) | 32) << 16) | ((byte(1) | 32) << 8) | byte(2) | 32;
}

/** 1 where a byte is a token character: letters, digits, `+`, `/`, `-`, `_`. */
export const tokenCharacter: Uint8Array = makeTable((c) => /[A-Za-z0-9+/_-]/.test(c));

/** Where the token characters from `start` on end. */
export function runEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && tokenCharacter[bytes[end] as number] === 1) end++;
  return end;
}

/** Whether the folded three bytes at `at` begin a trigger word. Reads nothing past the end. */
export function isTrigger(bytes: Uint8Array, at: number): boolean {
  return isEnglishTrigger(bytes, at) || isForeignTrigger(bytes, at);
}

/** Whether they are those of a word of another language. */
export function isForeignTrigger(bytes: Uint8Array, at: number): boolean {
  return at + 3 <= bytes.length && foreign.has(foldedBytes((i) => bytes[at + i] as number));
}

/** Whether they are none of another language's. */
export function isEnglishTrigger(bytes: Uint8Array, at: number): boolean {
  const first = (bytes[at] ?? 0) | 32;
  const second = (bytes[at + 1] ?? 0) | 32;
  const third = (bytes[at + 2] ?? 0) | 32;
  switch (first) {
    case 0x70: // p
      return (
        (second === 0x61 && third === 0x73) ||
        (second === 0x77 && (third === 0x64 || endsName(bytes[at + 2] ?? 0))) ||
        (second === 0x73 && third === 0x6b)
      );
    case 0x73: // s
      return second === 0x65 && third === 0x63;
    case 0x74: // t
      return (second === 0x6f && third === 0x6b) || (second === 0x69 && third === 0x66);
    case 0x6b: // k
      return second === 0x65 && third === 0x79;
    case 0x61: // a
      return second === 0x75 && third === 0x74;
    case 0x63: // c
      return second === 0x72 && third === 0x65;
    case 0x3a: // :
      return second === 0x2f && third === 0x2f;
    case 0x2d: // -
      return (second === 0x62 && third === 0x65) || (second === 0x2d && third === 0x75);
    case 0x20: // blank
    case 0x29: // tab
    case 0x2a: // line's end
      return second === 0x2d && third === 0x75 && (bytes[at] as number) <= 0x20;
    case 0x24: // $
      return bytes[at] === 0x24 && bytes[at + 2] === 0x24 && (second === 0x31 || second === 0x35 || second === 0x36);
    case 0x39: // 9
    case 0x38: // 8
    case 0x37: // 7
      return second === 0x71 && third === 0x7e;
    default:
      return false;
  }
}

/** Whether a byte stands behind a name: `=`, `:`, a blank, a quote. Not folded: zeros, which stand behind a window, would be blanks. */
function endsName(byte: number): boolean {
  return byte === 0x3d || byte === 0x3a || byte === 0x20 || byte === 0x22 || byte === 0x27;
}

function makeTable(holds: (character: string) => boolean): Uint8Array {
  const table = new Uint8Array(256);
  for (let byte = 0; byte < 128; byte++) table[byte] = holds(String.fromCharCode(byte)) ? 1 : 0;
  return table;
}
