/** Tokens with a form of their own: found by their beginning at a boundary of a run. */

import { exampleNote, type MatchNote } from "../../core/match.ts";
import type { Confidence } from "../../core/severity.ts";
import { runCheck } from "../check.ts";
import type { CompiledRules, CompiledToken } from "../pattern/compile.ts";
import type { Layout } from "../pattern/layout.ts";
import { standsBefore } from "./near.ts";
import { isDocumented, isExample } from "../judge/placeholder.ts";
import { dottedStart } from "../prefilter/plain.ts";
import { looksRandom } from "../judge/rarity.ts";
import { latin1 } from "../text.ts";
import { tokenCharacter } from "../prefilter/triggers.ts";
import { base64, holdsAny, lettersAndDigits, lower, upper } from "../characters.ts";

/** A token that holds. */
export interface FoundToken {
  readonly rule: number;
  /** Where its first character stands; the span may begin later. */
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly note?: MatchNote;
  /** Its base64 goes on behind its end, and belongs to the secret. */
  readonly goesOn?: boolean;
}

/** Runs longer than this are bulk (encoded data): only tokens with a long beginning of their own are looked for inside, in bytes. */
export const bulkRun = 512;

/** Bytes before a token or a shape that its `before` may take. */
export const maxBefore = 33;

/** Calls `found` for each token that begins in the run, or in the parts before it. */
export function findTokens(
  rules: CompiledRules,
  bytes: Uint8Array,
  start: number,
  end: number,
  found: (token: FoundToken) => void,
): void {
  findTokensBefore(rules, bytes, start, found);
  for (let at = start; at < end - 2; at++)
    if (at === start || lettersAndDigits[bytes[at - 1] as number] === 0)
      tokenAt(rules, bytes, at, found, shortestBeginning(bytes, at, start, end));
}

/** Calls `found` for each token that begins before the run: in its dotted or other short parts, or behind an escape that the run begins with. */
export function findTokensBefore(
  rules: CompiledRules,
  bytes: Uint8Array,
  start: number,
  found: (token: FoundToken) => void,
): void {
  const before = bytes[start - 1];
  if (before === 0x2e || before === 0x7c || before === 0x24 || before === 0x25) beforeRun(rules, bytes, start, found);
  if (before === 0x24) beforeHash(rules, bytes, start, found);
  // An escape's own characters stand before the token: \n, \u003d, \x3d, %3D.
  if (before === 0x5c) {
    tokenAt(rules, bytes, start + 1, found);
    if (bytes[start] === 0x75) tokenAt(rules, bytes, start + 5, found);
    if (bytes[start] === 0x78) tokenAt(rules, bytes, start + 3, found);
  } else if (before === 0x25) tokenAt(rules, bytes, start + 2, found);
}

/**
 * How long the beginning of a token at `at` must be: inside bulk data, such as an image in base64, chance makes one of three or four
 * letters; inside the checksum of a lock file (`sha512-…`) nothing is a token.
 */
export function shortestBeginning(bytes: Uint8Array, at: number, start: number, end: number): number {
  if (at === start) return 0;
  if (isIntegrity(bytes, start)) return Infinity;
  return end - start > bulkRun ? fewestInData : 0;
}

/** Characters that a token's beginning must have to be no chance inside encoded data. */
const fewestInData = 5;

/** Whether a run is a subresource integrity: `sha256-`, `sha384-`, `sha512-` and base64. */
function isIntegrity(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === 0x73 && /^sha(?:1|256|384|512)-/.test(latin1(bytes, start, start + 7));
}

/** The parts before a dot (or a percent-encoded sign) are shorter than a run, so no run event tells of them. */
function beforeRun(
  rules: CompiledRules,
  bytes: Uint8Array,
  runStart: number,
  found: (token: FoundToken) => void,
): void {
  const limit = runStart - dottedStart; // below 0 at the start of the bytes, which is a fine start of a token
  let end = runStart - 1;
  for (;;) {
    let start = end;
    while (start > limit && tokenCharacter[bytes[start - 1] ?? 0] === 1) start--;
    if (end - start >= 16 || start === limit) return; // a run of its own
    for (let at = start; at < end; at++)
      if (at === start || lettersAndDigits[bytes[at - 1] as number] === 0) tokenAt(rules, bytes, at, found);
    if (bytes[start - 1] === 0x24) beforeHash(rules, bytes, start, found);
    if (bytes[start - 1] !== 0x2e && bytes[start - 1] !== 0x25) return;
    end = start - 1;
  }
}

/** Hashes in crypt's form have short parts between dollar signs before the run: `$6$salt$…`, `pbkdf2_sha256$260000$salt$…`. */
function beforeHash(
  rules: CompiledRules,
  bytes: Uint8Array,
  runStart: number,
  found: (token: FoundToken) => void,
): void {
  const limit = Math.max(0, runStart - dottedStart);
  for (let at = runStart - 2, parts = 0; at >= limit && parts < 4; at--) {
    const byte = bytes[at] as number;
    if (byte !== 0x24) {
      if (byte <= 0x20 || byte === 0x22 || byte === 0x27) return;
      if (
        parts > 0 &&
        lettersAndDigits[byte] === 1 &&
        tokenCharacter[bytes[at - 1] ?? 0] === 0 &&
        bytes[at - 1] !== 0x24
      )
        tokenAt(rules, bytes, at, found);
      continue;
    }
    parts++;
    if (lettersAndDigits[bytes[at - 1] ?? 0] === 0) tokenAt(rules, bytes, at, found);
  }
}

/** Calls `found` for each token that begins at exactly `at`. */
export function tokenAt(
  rules: CompiledRules,
  bytes: Uint8Array,
  at: number,
  found: (token: FoundToken) => void,
  shortest = 0,
): void {
  const begun = begin();
  for (const token of rules.tokens(bytes, at)) {
    if (token.prefix.length < shortest) continue;
    const one = matchToken(token, bytes, at, rules, begun);
    if (one) found(one);
  }
}

/** What was read at one place: a dozen vendors' tokens begin with `eyJ`, and each may be a thousand bytes long. */
interface Begun {
  text: string;
  /** How many bytes of it were asked for. */
  size: number;
  /** How many bytes stand there up to a blank; -1 where that is not known, {@link Infinity} where it is far. */
  word: number;
  /** What was found to be made up, or not. */
  body: string | undefined;
  isExample: boolean;
}

function begin(): Begun {
  return { text: "", size: 0, word: -1, body: undefined, isExample: false };
}

/** Bytes that are read first of a layout that may be longer. */
const firstLook = 1024;
/** Layouts up to this are read as they are, in bytes. */
const shortLook = 64;

/**
 * What a layout holds at `at`. Most of what may be thousands of bytes long is shorter: the rest is read only where that may change the
 * end, and nothing behind a blank where the layout has none. Else each of many beginnings in a row would read the thousands behind it.
 */
function heldAt(layout: Layout, bytes: Uint8Array, at: number, begun: Begun): string | undefined {
  const { expression, maxLength } = layout;
  const most =
    maxLength <= shortLook || layout.mayHoldBlank ? maxLength : Math.min(maxLength, wordAt(bytes, at, begun));
  const size = Math.min(firstLook, most);
  if (begun.size < size) {
    begun.size = size;
    begun.text = latin1(bytes, at, at + size);
  }
  const first = expression.exec(begun.text)?.[0];
  if (most <= firstLook || (first !== undefined && first.length < firstLook - 1)) return first;
  return at + firstLook >= bytes.length ? first : expression.exec(latin1(bytes, at, at + most))?.[0];
}

/** How many bytes stand at `at` up to a blank, where that is within {@link firstLook}. */
function wordAt(bytes: Uint8Array, at: number, begun: Begun): number {
  if (begun.word >= 0) return begun.word;
  const limit = Math.min(bytes.length, at + firstLook);
  let end = at;
  while (end < limit && (bytes[end] as number) > 0x20) end++;
  return (begun.word = end < limit ? end - at : Infinity);
}

/** Whether random base64 without a joint stands on both sides: `…B1C/BSACfE1ih…TMSF/I6LEQQ…` is part of an image. */
function isInData(bytes: Uint8Array, start: number, end: number): boolean {
  const [before, behind] = [bytes[start - 1], bytes[end]];
  if ((before !== 0x2f && before !== 0x2b) || (behind !== 0x2f && behind !== 0x2b)) return false;
  return isRandomBase64(bytes, start - 2, -1) && isRandomBase64(bytes, end + 1, 1);
}

/** So many bytes on each side show that the data goes on; fewer where its line ends. */
const dataSide = 20;
const dataAtLineEnd = 12;

/** Whether random base64 goes on from `at` in the direction of `step`. */
function isRandomBase64(bytes: Uint8Array, at: number, step: 1 | -1): boolean {
  let size = 0;
  while (size < dataSide && base64[bytes[at + size * step] ?? 0] === 1) size++;
  if (size < dataSide && (size < dataAtLineEnd || (bytes[at + size * step] ?? 0) > 0x20)) return false;
  return step === 1 ? looksRandom(bytes, at, at + size) : looksRandom(bytes, at - size + 1, at + 1);
}

/** So many characters of both cases hold one of each. */
const surelyMixed = 24;

/** Whether a token that may hold letters of both cases is in capitals: `BSA` begins much that is written so. */
function isInCapitals(held: string, body: string, set: Uint8Array): boolean {
  return set[0x61] === 1 && body.length >= surelyMixed && holdsAny(body, upper) && !holdsAny(held, lower);
}

/** Whether the token holds at exactly `at`. */
export function matchToken(
  token: CompiledToken,
  bytes: Uint8Array,
  at: number,
  rules: CompiledRules,
  begun: Begun = begin(),
): FoundToken | undefined {
  const { prefix } = token;
  for (let i = 3; i < prefix.length; i++) if (bytes[at + i] !== prefix.charCodeAt(i)) return undefined;
  // Quick: `api_version` begins like a token, and is none at its eighth character.
  const { set, least } = token.body();
  const bodyStart = at + prefix.length;
  for (let i = bodyStart; i < bodyStart + least; i++) if (set[bytes[i] ?? 0] === 0) return undefined;
  const layout = token.layout();
  const held = heldAt(layout, bytes, at, begun);
  if (held === undefined || (!token.wholeRun && layout.last[bytes[at + held.length] ?? 0] === 1)) return undefined;
  // What stands for a secret stands behind the beginning; a beginning may itself hold words (`bedrock-api-key-`).
  const body = held.slice(prefix.length);
  if (body !== begun.body) {
    begun.body = body;
    begun.isExample = isExample(body);
  }
  const example = token.isMadeUp || begun.isExample || isDocumented(held);
  if (example && !rules.examples) return undefined;
  if (prefix.length < fewestInData && (isInData(bytes, at, at + held.length) || isInCapitals(held, body, set)))
    return undefined;
  if (token.near && !standsBefore(token.near(), bytes, at)) return undefined;
  let confidence = (rules.rules[token.rule] as { confidence: Confidence }).confidence;
  let note: MatchNote | undefined;
  if (example) {
    confidence = "low";
    note = exampleNote;
  } else if (token.check) {
    const result = runCheck(token.check, held);
    if (result === "no") return undefined;
    if (result === "wrong") {
      confidence = "low";
      note = "checksum-wrong";
    } else if (result === "encrypted") confidence = "low";
  }
  // A random body that looks written was written: `sk_live_ThisIsMyFakeKey1234`. Short ones cannot be distinguished.
  if (token.drawn && at + held.length - bodyStart >= 16 && !looksRandom(bytes, bodyStart, at + held.length)) {
    confidence = "low";
    note ??= "looks-made-up";
  }
  let whole = at;
  if (token.before) {
    const led = token.before().exec(latin1(bytes, at - maxBefore, at));
    if (!led) return undefined;
    whole -= (led[1] as string).length;
  }
  const [before, after] = token.trim;
  return {
    rule: token.rule,
    anchor: at,
    start: whole + before,
    end: at + held.length - after,
    confidence,
    ...(note ? { note } : {}),
    ...(token.wholeRun ? { goesOn: true } : {}),
  };
}
