/** Values under names: which rule holds, plain or through one encoding, and what is left for the generic judgement. */

import type { Confidence } from "../../core/severity.ts";
import { type Judged } from "../../core/judged.ts";
import { type Encoding, type MatchNote } from "../../core/match.ts";
import type { CompiledRules } from "../pattern/compile.ts";
import { placeAgainst } from "../judge/reject/reject.ts";
import { isInConnectionString } from "../judge/evidence/place.ts";
import { joinLiterals, type Joined } from "./joined.ts";
import { rulesOf, type NameFacts, type NameTable } from "./name-table.ts";
import { nameStartAt } from "./syntax/bytes.ts";
import { matchNearNamed, type SeenWords } from "./near.ts";
import { readNamedValues, type NamedValue } from "./named-value.ts";
import { isPlaceholder } from "../judge/placeholder.ts";
import { bitsPerCharacter, looksRandom } from "../judge/rarity.ts";
import { isLetter, latin1, toBytes } from "../text.ts";
import { findTokens, type FoundToken } from "./token.ts";
import { proseBefore, byRule, decodings } from "./named-rule.ts";
import { holdsAny, letters, lower, digits } from "../characters.ts";
import { matchGeneric } from "./generic-match.ts";

/** A value under a name that is a secret. */
export interface NamedMatch {
  readonly rule: number;
  /** The bytes that are the secret, or its encoded form. */
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly decodedFrom: readonly Encoding[];
  readonly confidence: Confidence;
  /** What a value that only its name gives away was judged by. */
  readonly judged?: Judged | undefined;
  readonly name: string;
  readonly note?: MatchNote | undefined;
  readonly quoted: boolean;
}

/**
 * Reads the value under the name that ends at `nameEnd` and holds `at`, joins its literals, and finds the best rule for
 * it; undefined where there is no value or it is no secret.
 */
export function matchNameAt(
  rules: CompiledRules,
  names: NameTable,
  bytes: Uint8Array,
  at: number,
  nameEnd: number,
): readonly NamedMatch[] {
  const nameStart = nameStartAt(bytes, at);
  if (nameStart < 0) return nothing;
  const facts = names.facts(bytes, nameStart, nameEnd);
  if (!mayPromise(facts)) return nothing;
  let found: NamedMatch[] | undefined;
  const values = readNamedValues(bytes, at, nameEnd);
  const seen: SeenWords | undefined = values.length > 1 ? { nameStart: -1, inName: false, words: [] } : undefined;
  for (const value of values) {
    // A manifest's values stand under names of their own.
    const said = value.nameStart === nameStart ? facts : names.facts(bytes, value.nameStart, value.nameEnd);
    const joined = joinLiterals(bytes, value);
    const match = joined
      ? matchJoined(rules, names, said, bytes, value, joined)
      : matchNamed(rules, names, said, bytes, value, seen);
    if (match) (found ??= []).push(match);
  }
  return found ?? nothing;
}

const nothing: readonly NamedMatch[] = [];

/** Whether a name says of a value that it may be a secret, or an id whose token is put together from literals. */
function mayPromise({ kind, rules, words }: NameFacts): boolean {
  return kind !== "none" || rules.length > 0 || words.at(-1) === "id";
}

/** Judges joined literals as if they had been written in one: over bytes that hold just name and value. */
function matchJoined(
  rules: CompiledRules,
  names: NameTable,
  facts: NameFacts,
  bytes: Uint8Array,
  value: NamedValue,
  joined: Joined,
): NamedMatch | undefined {
  const name = latin1(bytes, value.nameStart, value.nameEnd);
  const whole = toBytes(`${name}="${joined.text}"`);
  const start = name.length + 2;
  const inner: NamedValue = { ...value, nameStart: 0, nameEnd: name.length, start, end: whole.length - 1 };
  let token: FoundToken | undefined;
  // A token within one literal is found there by itself; the rest may hold another secret, as in 'AKIA…''…'.
  const isJoined = (found: FoundToken): boolean =>
    joined.seams.some((seam) => found.start < start + seam && found.end > start + seam);
  findTokens(rules, whole, start, inner.end, (found) => {
    if (isJoined(found)) token ??= found;
  });
  const match: NamedMatch | undefined = token
    ? {
        rule: token.rule,
        start: 0,
        end: 0,
        secret: latin1(whole, token.start, token.end),
        decodedFrom: [],
        confidence: token.confidence,
        name,
        quoted: value.quoted,
      }
    : matchNamed(rules, names, facts, whole, inner);
  return match && { ...match, start: value.start, end: joined.end, decodedFrom: ["joined", ...match.decodedFrom] };
}

/** The best rule for a value under a name; undefined where it is no secret. */
function matchNamed(
  rules: CompiledRules,
  names: NameTable,
  said: NameFacts,
  bytes: Uint8Array,
  value: NamedValue,
  seen?: SeenWords,
): NamedMatch | undefined {
  const { start, end } = value;
  const facts = value.kind === undefined ? said : { ...said, kind: value.kind };
  const length = end - start;
  // Quick: too short for what the name promises, or plain code.
  if (length < (facts.kind === "none" ? 8 : facts.kind === "secret" ? 6 : 0)) return undefined;
  if (length < 16 && (facts.kind === "weak" || facts.kind === "none")) {
    // `key: "…"` is everywhere; only a vendor's word in the name and digits in the value say that it is a secret.
    if (length < 8 || facts.words.length < 2 || !mixesDigits(bytes, start, end)) return undefined;
    return nearMatch(rules, facts, bytes, value, false, seen);
  }
  if (
    !value.quoted &&
    !value.wholeLine &&
    length < 40 &&
    isIdentifier(bytes, start, end) &&
    // Letters that no word has, where a shell or a page writes them bare: ${TOKEN:-…}, <code>…</code>.
    !(length >= 20 && looksRandom(bytes, start, end)) &&
    !(facts.kind === "password" && isInConnectionString(bytes, value))
  )
    return undefined;
  const ruled = length >= 16 ? vendorMatch(rules, names, facts, bytes, value) : undefined;
  // A vendor's word in the name itself says more than a form that several vendors' secrets have.
  const own = ruled?.confidence === "medium" ? nearMatch(rules, facts, bytes, value, true, seen) : undefined;
  if (ruled) return own ?? ruled;
  const near = nearMatch(rules, facts, bytes, value, false, seen);
  if (near) return near;
  return facts.kind === "none" ? undefined : matchGeneric(rules, facts, bytes, value);
}

function vendorMatch(
  rules: CompiledRules,
  names: NameTable,
  facts: NameFacts,
  bytes: Uint8Array,
  value: NamedValue,
): NamedMatch | undefined {
  const proseStart = proseBefore(bytes, value.nameStart);
  const prose = proseStart < value.nameStart ? names.facts(bytes, proseStart, value.nameStart - 1) : undefined;
  if (facts.rules.length === 0 && (prose === undefined || prose.rules.length === 0)) return undefined;
  const words = prose ? [...prose.words, ...facts.words] : facts.words;
  const candidates = prose && prose.rules.length > 0 ? rulesOf(rules, words) : facts.rules;
  const { start, end, quoted } = value;
  const { name } = facts;
  const text = latin1(bytes, start, end);
  const ruled = byRule(rules, candidates, words, text, value);
  if (ruled) return { ...ruled, start, end, secret: text, decodedFrom: [], name, quoted };
  for (const [encoding, decoded] of decodings(text)) {
    const inner = byRule(rules, candidates, words, decoded, value);
    if (inner) return { ...inner, start, end, secret: decoded, decodedFrom: [encoding], name, quoted };
  }
  return undefined;
}

/** A form that only a vendor's word in the name or before it gives away. */
function nearMatch(
  rules: CompiledRules,
  facts: NameFacts,
  bytes: Uint8Array,
  value: NamedValue,
  inName: boolean,
  seen: SeenWords | undefined,
): NamedMatch | undefined {
  if (value.operator === "space" || value.operator === "compare") return undefined;
  const { start, end } = value;
  const text = latin1(bytes, start, end);
  const near = matchNearNamed(rules, bytes, value.nameStart, value.nameEnd, text, facts.kind !== "none", inName, seen);
  if (!near || isPlaceholder(text, true) || placeAgainst(bytes, value, facts.name, text) !== undefined)
    return undefined;
  if (end - start >= 16 ? !looksRandom(bytes, start, end) : !isMixed(text)) return undefined;
  return {
    rule: near.rule,
    start,
    end,
    secret: text,
    decodedFrom: [],
    confidence: (rules.rules[near.rule] as { confidence: Confidence }).confidence,
    name: facts.name,
    quoted: value.quoted,
  };
}

/** Whether digits and letters stand in the value, and nothing that parts words. */
function mixesDigits(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let i = start; i < end; i++) {
    const c = bytes[i] as number;
    if (c >= 0x30 && c <= 0x39) digits++;
    else if ((c | 32) < 0x61 || (c | 32) > 0x7a) return false;
  }
  return digits > 0 && digits < end - start;
}

/** Whether a short value mixes classes like no word does. */
function isMixed(text: string): boolean {
  return (
    holdsAny(text, letters) &&
    (holdsAny(text, digits) ||
      (holdsAny(text, lower) &&
        /[A-Z]{2}/.test(text.slice(1)) &&
        bitsPerCharacter(toBytes(text), 0, text.length) >= 4.2))
  );
}

/** Letters, `_`, `$` and `.` alone: an identifier of the code around it. */
function isIdentifier(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = bytes[i] as number;
    if (!isLetter(c) && c !== 0x5f && c !== 0x24 && c !== 0x2e) return false;
  }
  return true;
}
