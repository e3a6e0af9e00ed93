/** A rule in words, for a person who asks what it looks for: made from the rule's own facts, in the language of `words`. */

import { type CustomRule, longestCustomMatch } from "../../core/custom-rule.ts";
import { Secret } from "../../core/secret.ts";
import { type Draw, exampleOf, exampleOfLayout } from "../../detect/pattern/example.ts";
import { reachOfPhrase } from "../../detect/pattern/compile-phrase.ts";
import { compileLayout } from "../../detect/pattern/layout.ts";
import { maxGap, maxName, maxValue } from "../../detect/locate/syntax/bytes.ts";
import { type Part, parsePattern } from "../../detect/pattern/parse.ts";
import type { AlphabetWord, BuiltInFinds, RuleSentences } from "../../messages/rule-catalogue.ts";
import { nearReach, type PhraseRule, type Rule } from "../../rules/rule.ts";

/** What a rule looks for, in words. */
export interface RuleDescription {
  /** What its secrets look like, a form each; then what must stand near, and what must not. */
  readonly looksLike: readonly string[];
  /** How far from a secret it looks. */
  readonly reach: string;
  /** A text that it finds, put together now, its secret masked; absent where only an expression tells what it finds. */
  readonly example?: string;
}

/** Describes a rule of a project's own. */
export function describeCustomRule(rule: CustomRule, words: RuleSentences): RuleDescription {
  const { layout, expression, group, near } = rule;
  const form = layout === undefined ? words.expression(expression ?? "", group) : inWords(parsePattern(layout), words);
  const reachOfWord = near ? nearReach : undefined;
  return {
    looksLike: [form, ...(near ? [words.behindWords(near)] : [])],
    reach:
      layout === undefined
        ? words.reach.bytesOnOneLine(longestCustomMatch, reachOfWord)
        : words.reach.characters(compileLayout(layout).maxLength, reachOfWord),
    ...(layout === undefined ? {} : { example: customExample(rule, layout) }),
  };
}

/** Describes the rule of a person's own credentials. */
export function describeOwnCredential({ ownCredential, reach }: RuleSentences): RuleDescription {
  return { looksLike: [ownCredential], reach: reach.bytes(3000) };
}

/** Describes a rule. The example is the same at each call. */
export function describeRule(rule: Rule, words: RuleSentences): RuleDescription {
  return {
    looksLike: [...formsOf(rule, words), ...conditionsOf(rule, words)],
    reach: reachOf(rule, words.reach),
    example: maskedExample(rule),
  };
}

function formsOf(rule: Rule, words: RuleSentences): readonly string[] {
  if (rule.kind === "built-in") return [words.builtIn[rule.finds]];
  if (rule.kind === "phrase") return [words.inPlaceOf(phraseForm(rule))];
  const before = "before" in rule && rule.before !== undefined ? [inWords(parsePattern(rule.before), words)] : [];
  return rule.layouts.map((layout) => words.sequence([...before, inWords(parsePattern(layout), words)]));
}

function conditionsOf(rule: Rule, words: RuleSentences): readonly string[] {
  const conditions: string[] = [];
  if (rule.kind === "named") {
    conditions.push(words.underNames(rule.names));
    if (rule.notNames) conditions.push(words.withoutWords(rule.notNames));
  }
  if (rule.kind === "near")
    conditions.push(rule.between?.isCall ? words.laterArgument(rule.words) : words.behindWords(rule.words));
  if ("near" in rule && rule.near) conditions.push(words.behindWords(rule.near));
  if ("check" in rule && rule.check && /crc32|routable/.test(rule.check)) conditions.push(words.hasChecksum);
  if (rule.identifier) conditions.push(words.isIdentifier);
  return conditions;
}

function reachOf(rule: Rule, words: RuleSentences["reach"]): string {
  if (rule.kind === "built-in") return builtInReach[rule.finds](words);
  if (rule.kind === "phrase") return words.eitherSide(Math.max(...rule.phrases.map(reachOfPhrase)));
  if (rule.kind === "named") return namedReach(words);
  const longest = Math.max(...rule.layouts.map((layout) => compileLayout(layout).maxLength));
  return words.characters(longest, rule.kind === "near" || rule.near !== undefined ? nearReach : undefined);
}

const namedReach = (words: RuleSentences["reach"]): string => words.named(maxName, maxGap, maxValue);

const builtInReach: Readonly<Record<BuiltInFinds, (words: RuleSentences["reach"]) => string>> = {
  "private-key": (words) => words.fromHead(64),
  "private-key-cut-short": (words) => words.fromHead(64),
  password: namedReach,
  secret: namedReach,
  "secret-beside-id": (words) => words.toKeyId(2000),
};

function phraseForm({ example: [before, , after] }: PhraseRule): string {
  return `${before}…${after}`.trim();
}

function maskedExample(rule: Rule): string {
  const { before, secret, after } = exampleOf(rule, seededBy(rule.id));
  // A key id beside it is an example of its own.
  const masked = before.replace(/\bA[KS]IA[A-Z2-7]{16}\b/, (id) => new Secret(id).masked);
  return (masked + new Secret(secret).masked + after).trim().replace(/\s+/g, " ");
}

function customExample({ id, near }: CustomRule, layout: string): string {
  const secret = exampleOfLayout(layout, seededBy(id));
  return `${near ? `${near[0] ?? ""} ` : ""}${new Secret(secret).masked}`;
}

/** Plain text stands as it is written; what varies is put into words. */
function inWords(parts: readonly Part[], words: RuleSentences): string {
  return words.sequence(parts.map((part) => wordsOf(part, words)));
}

function wordsOf(part: Part, words: RuleSentences): string {
  switch (part.kind) {
    case "plain":
      return part.text;
    case "special":
      return words.special[part.name];
    case "either":
      return words.either(part.branches.map((branch) => inWords(branch, words)));
    case "optional":
      return words.optional(inWords(part.parts, words));
    case "characters": {
      const lengths = part.lengths.map(
        ([minimum, maximum]) => [minimum, maximum === Infinity ? null : maximum] as const,
      );
      return words.characters(lengths, alphabetText(part.alphabet, words));
    }
  }
}

/** An alphabet of its own is `set(...)`: its characters say what it is. */
function alphabetText(name: string, { alphabets, charactersOf }: RuleSentences): string {
  return Object.hasOwn(alphabets, name) ? alphabets[name as AlphabetWord] : charactersOf(name.slice(4, -1));
}

/** The same numbers for the same text (mulberry32 over its FNV-1a). */
export function seededBy(text: string): Draw {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
