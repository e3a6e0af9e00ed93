/** Which vendor's rule holds for a value under a name, plain or through one encoding. */

import type { Confidence } from "../../core/severity.ts";
import type { Encoding } from "../../core/match.ts";
import { runCheck } from "../check.ts";
import type { CompiledNamed, CompiledRules } from "../pattern/compile.ts";
import { decodeBase64, decodeEscapes, decodePercent, isPrintable } from "../decode/encoding.ts";
import type { Layout } from "../pattern/layout.ts";
import { type NameFacts } from "./name-table.ts";
import { type NamedValue } from "./named-value.ts";
import { isExample } from "../judge/placeholder.ts";
import { isTemplate } from "../judge/templates.ts";
import { isLetter, latin1, toBytes, utf8 } from "../text.ts";

/** Whether a value holds a key id and its secret side by side. */
export function isIdAndSecret(text: string): boolean {
  return /^(?:AKIA|ASIA|A3T[A-Z0-9])[A-Z0-9]{16}[:;,|/ ]?[A-Za-z0-9+/]{40}$/.test(text);
}

/** Whether the name is a vendor's own and says no more than key or token, and that vendor's keys have known forms. */
export function isExactName(rules: CompiledRules, facts: NameFacts, bytes: Uint8Array, value: NamedValue): boolean {
  let provider: string | undefined;
  rules.exact().each(bytes, value.nameStart, value.nameEnd, (found) => {
    provider = found;
  });
  return (
    provider !== undefined &&
    !beginsLikeToken(rules, provider, bytes, value) &&
    facts.words.filter((word) => !plainNameWords.has(word)).length <= 1
  );
}

/** Whether a value begins like a token of the provider and is no shorter: its vendor may have changed what follows. */
function beginsLikeToken(rules: CompiledRules, provider: string, bytes: Uint8Array, value: NamedValue): boolean {
  const { start, end } = value;
  return rules
    .tokens(bytes, start)
    .some(
      ({ rule, prefix, layout }) =>
        rules.rules[rule]?.provider === provider &&
        end - start >= layout().minLength &&
        latin1(bytes, start, start + prefix.length) === prefix,
    );
}

const plainNameWords: ReadonlySet<string> = new Set(
  "api key keys token tokens access bot ai sdk cloud auth client server live prod test my".split(" "),
);

/** Where up to three words before a name begin, each with a blank behind it: "AWS secret access key: …". At most 48 bytes before it. */
export function proseBefore(bytes: Uint8Array, nameStart: number): number {
  const limit = Math.max(0, nameStart - 48);
  let start = nameStart;
  for (let words = 0; words < 3 && start - 1 > limit && bytes[start - 1] === 0x20; words++) {
    let at = start - 1;
    while (at > limit && isWordByte(bytes[at - 1] as number)) at--;
    let first = at;
    while (first < start - 1 && !isLetter(bytes[first] as number)) first++;
    if (first === start - 1) break;
    start = first;
    if (first > at) break;
  }
  return start;
}

function isWordByte(byte: number): boolean {
  return isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f;
}

export function byRule(
  rules: CompiledRules,
  candidates: readonly CompiledNamed[],
  words: readonly string[],
  text: string,
  value: NamedValue,
): { readonly rule: number; readonly confidence: Confidence } | undefined {
  for (const named of candidates) {
    if (holds(named, words, text, value))
      return { rule: named.rule, confidence: (rules.rules[named.rule] as { confidence: Confidence }).confidence };
  }
  return undefined;
}

export function holds(named: CompiledNamed, words: readonly string[], text: string, value: NamedValue): boolean {
  if (value.operator === "space" && !named.spaceAssigns) return false;
  for (const word of named.words) if (!words.includes(word)) return false;
  for (const word of words) if (named.not.has(word)) return false;
  if (!named.layouts().some((layout) => isWhole(layout, text))) return false;
  if (isExample(text) || isTemplate(text)) return false;
  return named.check === undefined || runCheck(named.check, text) !== "no";
}

function isWhole(layout: Layout, text: string): boolean {
  if (text.length < layout.minLength || text.length > layout.maxLength) return false;
  return layout.expression.exec(text)?.[0].length === text.length;
}

export function* decodings(text: string): Generator<readonly [Encoding, string]> {
  const percent = decodePercent(text);
  if (percent !== undefined) yield ["percent", percent];
  const escaped = decodeEscapes(text);
  if (escaped !== undefined) yield ["escapes", escaped];
  const base64 = base64Text(text);
  if (base64 !== undefined) yield ["base64", base64];
}

/** The text that a padded base64 value stands for; undefined where it is none. */
export function base64Text(text: string): string | undefined {
  if (text.length < 8 || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const source = toBytes(text);
  const decoded = decodeBase64(source, 0, source.length);
  if (!decoded || decoded.length < 5 || !isPrintable(decoded)) return undefined;
  const plain = utf8(decoded, 0, decoded.length);
  return plain.replace(/[\r\n]+$/, "");
}
