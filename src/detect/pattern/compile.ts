/** Compiles rules to what the passes need: tables for dispatch by beginning and by name, so that a rule costs nothing until it is near. */

import type { Pair } from "../../core/pair.ts";
import { preparedIndexOf } from "../../rules/prepared.ts";
import type { BuiltInRule, NamedRule, NearRule, Rule, ShapeRule, TokenCheck, TokenRule } from "../../rules/rule.ts";
import { type ContextWords, foldWord, wordsIn } from "../locate/context.ts";
import { compileBefore, compileLayout, type Layout } from "./layout.ts";
import {
  beginnings,
  bodyOf,
  byteBehindLead,
  lastByte,
  leadSetOf,
  markOf,
  plainText,
  type TokenBody,
} from "./candidates.ts";
import type { ShapeGates, TokenHeads } from "../prefilter/prefilter.ts";
import { triggerKey } from "../prefilter/triggers.ts";
import type { WordTable } from "../prefilter/words.ts";
import { compilePhrases, type CompiledPhrase } from "./compile-phrase.ts";
import { openIndex } from "./prepared-index.ts";
import { headKey, indexRules, leadOfRun, type Lookup, type RuleIndex } from "./rule-index.ts";

/** A token rule's one layout, found by its beginning. */
export interface CompiledToken {
  readonly rule: number;
  readonly prefix: string;
  readonly layout: () => Layout;
  /** What any of its bodies begins with. */
  readonly body: () => TokenBody;
  /** Whether the layout is one that people make up. */
  readonly isMadeUp: boolean;
  readonly check: TokenCheck | undefined;
  readonly trim: readonly [number, number];
  /** Whether what follows belongs to the secret, so that it may go on as it likes. */
  readonly wholeRun: boolean;
  readonly before: (() => RegExp) | undefined;
  /** Words one of which must stand before it. */
  readonly near: (() => ContextWords<true>) | undefined;
  /** Whether all behind the beginning is one random stretch, so that words in it tell that it is none. */
  readonly drawn: boolean;
}

/** A rule for values under a name. */
export interface CompiledNamed {
  readonly rule: number;
  readonly words: readonly string[];
  readonly not: ReadonlySet<string>;
  readonly layouts: () => readonly Layout[];
  readonly check: TokenCheck | undefined;
  readonly spaceAssigns: boolean;
  readonly exclusive: boolean;
}

/** A rule for values near a word. */
export interface CompiledNear {
  readonly rule: number;
  /** Whether its values are taken from more than hex digits. */
  readonly wide: boolean;
  readonly layouts: () => readonly Layout[];
  readonly check: TokenCheck | undefined;
  /** How names that the vendor gives it end, folded; whether only these count. */
  readonly called: readonly string[];
  readonly calledOnly: boolean;
  /** What stands between the word and the value, where the rule says it. */
  readonly between: RegExp | undefined;
}

/** All rules for values near a word; made when the first value asks for it. */
export interface NearIndex {
  readonly words: ContextWords<CompiledNear>;
  /** By the length of the run: 1 where a rule may hold. */
  readonly lengths: Uint8Array;
}

/** A shape rule's one layout, found by the length of the run it begins with. */
export interface CompiledShape {
  readonly rule: number;
  /** Token characters that it begins with: so many at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly layout: () => Layout;
  /** The characters that it begins with, {@link leadCount} of them at least. */
  readonly lead: Uint8Array;
  readonly leadCount: number;
  /** Plain text at a fixed place of the token, empty where it has none. */
  readonly mark: string;
  readonly markAt: number;
  readonly before: (() => RegExp) | undefined;
  /** The last byte of `before` where it is plain, else -1. */
  readonly lastBefore: number;
  /** All of `before` where it is plain, else empty. */
  readonly plainBefore: string;
  /** The byte behind the run where it is plain, else -1. */
  readonly behind: number;
  readonly check: TokenCheck | undefined;
  /** Words one of which must stand before it. */
  readonly near: (() => ContextWords<true>) | undefined;
}

/** Rules, compiled. */
export interface CompiledRules {
  readonly rules: readonly Rule[];
  /** Whether made-up and documented tokens are found as well, noted as such. */
  readonly examples: boolean;
  readonly heads: TokenHeads;
  /** The tokens that begin with the three bytes at `at`. Compiled when first asked for. */
  readonly tokens: (bytes: Uint8Array, at: number) => readonly CompiledToken[];
  readonly gates: ShapeGates;
  readonly words: WordTable;
  /** By the length of the run. */
  readonly shapes: Lookup<number, readonly CompiledShape[]>;
  /** By one word of the name. */
  readonly named: Lookup<string, readonly CompiledNamed[]>;
  /** The phrases that may stand around the trigger at `at`. Compiled when first asked for. */
  readonly phrases: (bytes: Uint8Array, at: number) => readonly CompiledPhrase[];
  /** Those that are found at a run of token characters. */
  readonly phrasesOfRuns: () => readonly CompiledPhrase[];
  /** Whether there are rules for values near a word. */
  readonly hasNear: boolean;
  readonly near: () => NearIndex;
  /** Words of names whose keys have one of a provider's forms and no other, each with that provider. */
  readonly exact: () => ContextWords<string>;
  readonly builtIn: Partial<Readonly<Record<BuiltInRule["finds"], number>>>;
  /** By the id of the rule; made when the first match asks for it. */
  readonly pairs: () => ReadonlyMap<string, Pair>;
}

/**
 * Compiles rules. Every rule keeps its index.
 * @throws Error where a rule is wrong (unknown alphabet, two rules of one id)
 */
export function compileRules(rules: readonly Rule[], examples = false): CompiledRules {
  const prepared = preparedIndexOf(rules);
  if (prepared) return compileIndexed(rules, openIndex(prepared), examples);
  let index = indexes.get(rules);
  if (!index) indexes.set(rules, (index = indexRules(rules)));
  return compileIndexed(rules, index, examples);
}

/** Engines of the same rules share their index. */
const indexes = new WeakMap<readonly Rule[], RuleIndex>();

/** The same, where what finds the rules is known: each is looked at when text first asks for it. */
function compileIndexed(rules: readonly Rule[], index: RuleIndex, examples: boolean): CompiledRules {
  const { heads, gates, words, hasNear, builtIn } = index;
  const sets = new Map<string, Uint8Array>();
  const shapesOf = remembering((rule: number) => compileShapes(rules[rule] as ShapeRule, rule, sets));
  const shapes = remembering((length: number) =>
    index.shapes
      .get(length)
      ?.flatMap(shapesOf)
      .filter(({ least, most }) => least <= length && length <= most),
  );
  const named = remembering((word: string) =>
    index.named.get(word)?.flatMap((rule) => compileNamed(rules[rule] as NamedRule, rule, word)),
  );
  const phrases = remembering((key: number) =>
    index.phrases.get(key)?.flatMap((rule) => compilePhrases(rules[rule] as Rule, rule, key)),
  );
  const tokens = remembering((key: number) =>
    index.tokens.get(key)?.flatMap((rule) => compileTokens(rules[rule] as TokenRule, rule, key, examples, sets)),
  );
  return {
    rules,
    examples,
    heads,
    tokens: (bytes, at) =>
      tokens(headKey(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)) ?? none,
    gates,
    words,
    shapes: { get: shapes },
    named: { get: named },
    phrases: (bytes, at) =>
      phrases(triggerKey(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)) ?? noPhrases,
    phrasesOfRuns: () => phrases(0) ?? noPhrases,
    hasNear,
    near: lazily(() => {
      // A few hundred rules share some forms.
      const layout = remembering(compileLayout);
      const words = index.nearWords(remembering((rule) => compileNear(rules[rule] as NearRule, rule, layout)));
      return { words, lengths: index.nearLengths() };
    }),
    exact: lazily(index.exactWords),
    builtIn,
    pairs: lazily(() => new Map(rules.flatMap(({ id, pair }) => (pair ? [[id, pair] as const] : [])))),
  };
}

const none: readonly CompiledToken[] = [];
const noPhrases: readonly CompiledPhrase[] = [];

/** The rule's layouts that begin with the three bytes of a key, one for each of their beginnings. */
function compileTokens(
  rule: TokenRule,
  index: number,
  key: number,
  examples: boolean,
  sets: Map<string, Uint8Array>,
): CompiledToken[] {
  const { before, madeUp = [] } = rule;
  const isMadeUp = (layout: number): boolean => layout >= rule.layouts.length;
  return [...rule.layouts, ...(examples ? madeUp : [])].flatMap((text, layout) =>
    beginnings(text)
      .filter((prefix) => headKey(prefix.charCodeAt(0), prefix.charCodeAt(1), prefix.charCodeAt(2)) === key)
      .map((prefix) => ({
        rule: index,
        prefix,
        layout: lazily(() => compileLayout(text)),
        body: lazily(() => bodyOf(text, prefix, sets)),
        isMadeUp: isMadeUp(layout),
        check: rule.check,
        trim: rule.trim ?? [0, 0],
        wholeRun: rule.wholeRun ?? false,
        before: before === undefined ? undefined : lazily(() => compileBefore(before)),
        near: nearOf(rule),
        drawn: rule.wordy !== true && /^[^{}]*\{[^{}]*\}$/.test(text),
      })),
  );
}

function compileShapes(rule: ShapeRule, index: number, sets: Map<string, Uint8Array>): CompiledShape[] {
  const written = (rule.led ?? "") + (rule.before ?? "");
  const before = written === "" ? undefined : lazily(() => compileBefore(rule.before ?? "", rule.led));
  const lastBefore = lastByte(written);
  const plainBefore = plainText(written);
  const near = nearOf(rule);
  return rule.layouts.map((text) => {
    const { least, most } = leadOfRun(text);
    return {
      rule: index,
      least,
      most,
      layout: lazily(() => compileLayout(text)),
      ...leadSetOf(text, sets),
      ...markOf(text),
      behind: byteBehindLead(text),
      before,
      lastBefore,
      plainBefore,
      check: rule.check,
      near,
    };
  });
}

function compileNamed(rule: NamedRule, index: number, first: string): CompiledNamed[] {
  const layouts = lazily(() => rule.layouts.map(compileLayout));
  const not = new Set(rule.notNames);
  return rule.names
    .filter(([word]) => word === first)
    .map((words) => ({
      rule: index,
      words,
      not,
      layouts,
      check: rule.check,
      spaceAssigns: rule.spaceAssigns ?? false,
      exclusive: rule.exclusive ?? false,
    }));
}

function compileNear(rule: NearRule, index: number, layout: (text: string) => Layout): CompiledNear {
  return {
    rule: index,
    wide: !rule.layouts.some((text) => /hex|digits|uuid|set\(/.test(text)),
    layouts: lazily(() => rule.layouts.map(layout)),
    check: rule.check,
    called: rule.called?.map(foldWord) ?? [],
    calledOnly: rule.calledOnly ?? (rule.between !== undefined || rule.identifier === true),
    between: rule.between && new RegExp(`^(?:${rule.between.text})$`, "i"),
  };
}

function nearOf(rule: TokenRule | ShapeRule): (() => ContextWords<true>) | undefined {
  const { near } = rule;
  return near && lazily(() => wordsIn(near));
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** So many keys without anything are remembered at most: text that is made for it holds any number. */
const mostRemembered = 0x4000;

/** Remembers what was made for a key, and where there is nothing to make. */
function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as V;
    const value = make(key);
    if (value !== undefined || made.size < mostRemembered) made.set(key, value);
    return value;
  };
}
