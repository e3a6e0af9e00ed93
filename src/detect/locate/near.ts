/** Values that nothing but their form and a vendor's word before them give away: as long runs, and under a name. */

import type { Confidence } from "../../core/severity.ts";
import { nearReach } from "../../rules/rule.ts";
import { runCheck } from "../check.ts";
import type { CompiledNear, CompiledRules } from "../pattern/compile.ts";
import { type ContextWords, foldWord } from "./context.ts";
import { isMadeFrom } from "../judge/made-from.ts";
import { linkKey } from "../judge/link-key.ts";
import { isPlaceholder } from "../judge/placeholder.ts";
import { looksRandom } from "../judge/rarity.ts";
import { latin1 } from "../text.ts";
import { tokenCharacter } from "../prefilter/triggers.ts";
import { isMadeOf, upperHex } from "../characters.ts";

/** A value near a word. */
export interface NearMatch {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** A rule's word before a value. */
interface Sighting {
  readonly rule: CompiledNear;
  readonly end: number;
}

/** The rule whose word is tied to the value that begins with the run from `start` to `end`. */
export function matchNear(rules: CompiledRules, bytes: Uint8Array, start: number, end: number): NearMatch | undefined {
  const index = rules.near();
  if (index.lengths[end - start] !== 1 || isChecksum(bytes, start)) return undefined;
  let text: string | undefined;
  let random: boolean | undefined;
  for (const { rule, end: wordEnd } of sightings(index.words, bytes, contextStart(bytes, start), start)) {
    text ??= latin1(bytes, start, start + 512);
    const length = heldWhole(rule, text, bytes, start, end);
    if (length === undefined || isNarrower(rule, text.slice(0, length))) continue;
    const tie = rule.between
      ? tieBetween(rule.between, bytes, wordEnd, start, start + length)
      : tieOf(rule, bytes, wordEnd, start);
    if (tie === undefined || isIdByItsName(bytes, start, text.slice(0, length))) continue;
    random ??= looksRandom(bytes, start, end) && !isPlaceholder(text.slice(0, length), true);
    if (!random) return undefined;
    const confidence = tie === "secret" ? (rules.rules[rule.rule] as { confidence: Confidence }).confidence : "low";
    return { rule: rule.rule, start, end: start + length, confidence };
  }
  return undefined;
}

/**
 * The rule whose word stands in the name or close before it, and whose form the whole value under the name has. A name that
 * speaks of no secret must be one that the rule's vendor gives its own.
 */
export function matchNearNamed(
  rules: CompiledRules,
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  text: string,
  isSecretName: boolean,
  inName = false,
  seen?: SeenWords,
): CompiledNear | undefined {
  if (!rules.hasNear) return undefined;
  return seenWords(rules, bytes, nameStart, nameEnd, inName, seen).find(
    ({ rule }) =>
      ((isSecretName && !rule.calledOnly) || isCalled(rule, latin1(bytes, nameStart, nameEnd))) &&
      fits(rule, text) &&
      !isNarrower(rule, text),
  )?.rule;
}

/** The words of one name, which are the same for each of its values: a list has many. */
export interface SeenWords {
  nameStart: number;
  inName: boolean;
  words: readonly Sighting[];
}

function seenWords(
  rules: CompiledRules,
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  inName: boolean,
  seen: SeenWords | undefined,
): readonly Sighting[] {
  if (seen !== undefined && seen.nameStart === nameStart && seen.inName === inName) return seen.words;
  const from = inName ? nameStart : Math.max(contextStart(bytes, nameStart), nameStart - 48);
  const words = sightings(rules.near().words, bytes, from, nameEnd);
  if (seen !== undefined) Object.assign(seen, { nameStart, inName, words });
  return words;
}

/**
 * A UUID is no password, whatever product's name it stands under (LastPass = "…"), and opens one public file behind `alt=media`. Algolia's
 * search keys are for every visitor's browser.
 */
function isIdByItsName(bytes: Uint8Array, start: number, text: string): boolean {
  const isUuid = text.length === 36 && text[8] === "-";
  const before = latin1(bytes, start - 40, start);
  const own = before.slice(before.lastIndexOf("\n") + 1);
  // A UUID too, which may be cut where a line ends.
  if (bytes[start - 1] === 0x3d && /alt=media&(?:amp;)?token=$/.test(own)) return true;
  if (!isUuid) return text.length === 32 && /algolia.{0,6}search/i.test(own);
  return isMadeFrom(own) || (/pass/i.test(own) && !/token|secret|key|api|auth|cred|role/i.test(own));
}

/** Quick: what a lock file or an image's name says of itself, `sha256:…`, Go's `h1:…` and Terraform's `zh:…`, is no secret. */
function isChecksum(bytes: Uint8Array, start: number): boolean {
  return (
    bytes[start - 1] === 0x3a &&
    endsChecksumName[bytes[start - 2] ?? 0] === 1 &&
    checksumName.test(latin1(bytes, start - 8, start - 1))
  );
}

const checksumName = /(?:h1|zh|[Ss][Hh][Aa]-?(?:1|256|384|512)|[Mm][Dd]5)$/;
const endsChecksumName: Uint8Array = new Uint8Array(256);
for (const last of "1h6425") endsChecksumName[last.charCodeAt(0)] = 1;

/** Whether one of the words stands within reach before `start`. */
export function standsBefore(words: ContextWords<true>, bytes: Uint8Array, start: number): boolean {
  let found = false;
  words.each(bytes, start - nearReach, start, () => {
    found = true;
  });
  return found;
}

/** Words before a value, the nearest first; of rules with one word, in their order. */
function sightings(
  words: ContextWords<CompiledNear>,
  bytes: Uint8Array,
  from: number,
  to: number,
): readonly Sighting[] {
  let found: Sighting[] | undefined;
  words.each(bytes, from, to, (rule, end) => {
    (found ??= []).push({ rule, end });
  });
  return found ? found.sort((a, b) => b.end - a.end) : none;
}

const none: readonly Sighting[] = [];

/** Where the line before the one of `at` begins, at most {@link nearReach} bytes before it. */
function contextStart(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - nearReach);
  let lines = 0;
  for (let i = at - 1; i >= limit; i--) if (bytes[i] === 0x0a && ++lines === 2) return i + 1;
  return limit;
}

/** The length of the value where the rule holds it whole: nothing of a token's characters goes on behind it. */
function heldWhole(
  rule: CompiledNear,
  text: string,
  bytes: Uint8Array,
  start: number,
  end: number,
): number | undefined {
  for (const layout of rule.layouts()) {
    const held = layout.expression.exec(text)?.[0].length;
    if (held === undefined || held < end - start) continue;
    const next = bytes[start + held] ?? 0;
    if (
      layout.last[next] === 1 ||
      tokenCharacter[next] === 1 ||
      next === 0x3d ||
      next === 0x25 ||
      next === 0x7e ||
      next === 0x40
    )
      continue;
    if (next === 0x2e && tokenCharacter[bytes[start + held + 1] ?? 0] === 1) continue;
    if (rule.check && runCheck(rule.check, text.slice(0, held)) === "no") continue;
    return held;
  }
  return undefined;
}

/** Capital hex digits alone under a rule that draws from letters: an id of Xcode's projects, a fingerprint. */
function isNarrower(rule: CompiledNear, text: string): boolean {
  return rule.wide && text.length >= 16 && isMadeOf(text, upperHex);
}

function fits(rule: CompiledNear, text: string): boolean {
  return (
    rule
      .layouts()
      .some(
        (layout) =>
          text.length >= layout.minLength &&
          text.length <= layout.maxLength &&
          layout.expression.exec(text)?.[0].length === text.length,
      ) &&
    (rule.check === undefined || runCheck(rule.check, text) !== "no")
  );
}

/** Ties the word that ends at `wordEnd` to the value from `start` to `end` by what stands between; a quote before it is the one behind it. */
function tieBetween(
  between: RegExp,
  bytes: Uint8Array,
  wordEnd: number,
  start: number,
  end: number,
): "secret" | undefined {
  const quote = bytes[start - 1];
  if ((quote === 0x22 || quote === 0x27) && bytes[end] !== quote) return undefined;
  return between.test(latin1(bytes, wordEnd, start)) ? "secret" : undefined;
}

/**
 * How a word that ends at `wordEnd` is tied to the value at `start`: `secret` where what stands between, or around the
 * word, speaks of a secret; `plain` where it only assigns; undefined where nothing ties them.
 */
function tieOf(rule: CompiledNear, bytes: Uint8Array, wordEnd: number, start: number): "secret" | "plain" | undefined {
  let at = start - 1;
  while (at >= wordEnd && isQuoteOrBlank(bytes[at] as number)) at--;
  if (at < wordEnd - 1) return undefined;
  const operator = bytes[at] as number;
  // = : , > ( | and the blank behind a flag or a word such as "key"
  const assigns =
    operator === 0x3d ||
    operator === 0x3a ||
    operator === 0x2c ||
    operator === 0x3e ||
    operator === 0x28 ||
    operator === 0x7c;
  const line = latin1(bytes, Math.max(0, wordEnd - 40), at + 1);
  const own = line.slice(line.lastIndexOf("\n") + 1);
  const called = isCalled(rule, own);
  if (!called && (rule.calledOnly || notSecretName.test(own) || endsInLinkKey(own))) return undefined;
  const secretive = called || secretName.test(own);
  if (own.length < line.length && line.indexOf("\n", line.length - (at + 1 - wordEnd)) >= 0)
    return assigns && secretive ? "secret" : undefined;
  if (!assigns) {
    if (!secretive || at - wordEnd >= 24) return undefined;
    return /(?:^|\s)(?:--?[a-z][\w-]*|operator unseal)$/i.test(own) ? "secret" : "plain"; // --vendor-key VALUE
  }
  return secretive ? "secret" : "plain";
}

/** Whether a name is one that the vendor gives the value. */
function isCalled(rule: CompiledNear, name: string): boolean {
  if (rule.called.length === 0) return false;
  const folded = foldWord(name);
  return rule.called.some((end) => folded.endsWith(end));
}

const secretName = /key|unseal|token|secret|pass|auth|cred|api|bearer|licen[sc]e|pat[^a-z]/i;
const notSecretName =
  /hash(?!icorp)|sha-?\d|digest|checksum|(?<![a-z])commit|integrity|uuid|guid|revision|etag|(?:pub(?:lic)?|peer|site|sort|cache)[_-]?key|(?:[a-z_-]|\b)id["' ]*[:=>]$|[?&;]state=$/i;

/** Whether a line ends in such a parameter of a link. */
function endsInLinkKey(line: string): boolean {
  return linkKey.test(/[?&;](\w{6,8})=$/.exec(line)?.[1] ?? "");
}

function isQuoteOrBlank(byte: number): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x20 || byte === 0x09 || byte === 0x5c;
}
