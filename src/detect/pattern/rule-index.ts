/**
 * Which rules to ask, by what stands in the text. Made of all rules by looking at each of them, here; or by the build, for the rules
 * that leakscan ships: see prepared-index.ts.
 */

import { makeWordTable, type WordTable } from "../prefilter/words.ts";
import { phraseKeys, phraseTexts } from "./compile-phrase.ts";
import type { BuiltInRule, Rule, ShapeRule, TokenRule } from "../../rules/rule.ts";
import { ContextWords } from "../locate/context.ts";
import { type Gate, makeGates } from "../prefilter/gates.ts";
import { compileLayout, type Lead } from "./layout.ts";
import { beginnings, byteBehindLead, lastByte } from "./candidates.ts";
import { addHead, newHeads, runLengths, type ShapeGates, type TokenHeads } from "../prefilter/prefilter.ts";
import { minimumRun } from "../prefilter/triggers.ts";

/** Finds rules by their numbers, in their order. */
export interface RuleIndex {
  readonly heads: TokenHeads;
  readonly gates: ShapeGates;
  readonly words: WordTable;
  /** By {@link headKey} of the three bytes that a token begins with. */
  readonly tokens: Lookup<number, readonly number[]>;
  /** By the length of the run that a token without a beginning of its own begins with. */
  readonly shapes: Lookup<number, readonly number[]>;
  /** By the first of a name's words. */
  readonly named: Lookup<string, readonly number[]>;
  /** By the key of the trigger that a phrase is found by. */
  readonly phrases: Lookup<number, readonly number[]>;
  /** Whether there are rules for values near a word. */
  readonly hasNear: boolean;
  /** By the length of the run: 1 where a rule for values near a word may hold. */
  readonly nearLengths: () => Uint8Array;
  /** What `make` makes of each rule for values near a word, by its words. */
  readonly nearWords: <T>(make: (rule: number) => T) => ContextWords<T>;
  /** Words of names whose keys have one of a provider's forms and no other, each with that provider. */
  readonly exactWords: () => ContextWords<string>;
  readonly builtIn: Partial<Readonly<Record<BuiltInRule["finds"], number>>>;
}

/** What may have something under a key. */
export interface Lookup<K, V> {
  get(key: K): V | undefined;
}

/** The same, made by looking at all rules: its lists are maps, and what its gates are made of stands beside them. */
export interface PlainIndex extends RuleIndex {
  readonly gateList: readonly Gate[];
  readonly tokens: ReadonlyMap<number, readonly number[]>;
  readonly shapes: ReadonlyMap<number, readonly number[]>;
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly phrases: ReadonlyMap<number, readonly number[]>;
}

/**
 * Looks at all rules.
 * @throws Error where a rule is wrong (two of one id, a layout that begins otherwise than its kind asks)
 */
export function indexRules(rules: readonly Rule[]): PlainIndex {
  const heads = newHeads();
  const gates: Gate[] = [];
  const tokens = new Map<number, number[]>();
  const shapes = new Map<number, number[]>();
  const named = new Map<string, number[]>();
  const phrases = new Map<number, number[]>();
  const builtIn: Partial<Record<BuiltInRule["finds"], number>> = {};
  const ids = new Set<string>();
  rules.forEach((rule, index) => {
    if (ids.has(rule.id)) throw new Error(`two rules have the id ${rule.id}`);
    ids.add(rule.id);
    for (const key of phraseKeys(rule)) push(phrases, key, index);
    if (rule.kind === "token") addToken(rule, index);
    else if (rule.kind === "shape") addShape(rule, index);
    else if (rule.kind === "named") for (const [word] of rule.names) push(named, word as string, index);
    else if (rule.kind === "built-in") builtIn[rule.finds] = index;
  });
  const near = (): [rule: Rule & { readonly kind: "near" }, index: number][] =>
    rules.flatMap((rule, index) => (rule.kind === "near" ? [[rule, index] as const] : [])) as [
      Rule & { readonly kind: "near" },
      number,
    ][];
  return {
    heads,
    gates: makeGates(gates),
    gateList: gates,
    words: makeWordTable(rules.flatMap(phraseTexts)),
    tokens,
    shapes,
    named,
    phrases,
    hasNear: rules.some(({ kind }) => kind === "near"),
    nearLengths() {
      const lengths = new Uint8Array(runLengths);
      for (const text of new Set(near().flatMap(([{ layouts }]) => layouts))) {
        const { least, most } = leadOfRun(text);
        // What may begin with less is found under a name that speaks of a secret, not as a run.
        if (least >= minimumRun) lengths.fill(1, least, most + 1);
      }
      return lengths;
    },
    nearWords(make) {
      const words = new ContextWords<ReturnType<typeof make>>();
      for (const [rule, index] of near()) {
        const made = make(index);
        for (const word of rule.words) words.add(word, made);
      }
      return words;
    },
    exactWords() {
      const words = new ContextWords<string>();
      for (const rule of rules) for (const word of rule.exact ?? []) words.add(word, rule.provider);
      return words;
    },
    builtIn,
  };

  function addToken(rule: TokenRule, index: number): void {
    for (const text of rule.layouts) {
      for (const prefix of beginnings(text)) {
        addHead(heads, prefix);
        push(tokens, headKey(prefix.charCodeAt(0), prefix.charCodeAt(1), prefix.charCodeAt(2)), index);
      }
    }
  }

  function addShape(rule: ShapeRule, index: number): void {
    const before = lastByte((rule.led ?? "") + (rule.before ?? ""));
    for (const text of rule.layouts) {
      const { least, most, kinds } = leadOfRun(text);
      if (least < minimumRun || most >= runLengths)
        throw new Error(`layout ${text} does not begin with a run of bounded length`);
      gates.push({ least, most, kinds, before, behind: byteBehindLead(text) });
      for (let length = least; length <= most; length++) push(shapes, length, index);
    }
  }
}

/** The key of the three bytes that a token begins with. */
export function headKey(first: number, second: number, third: number): number {
  return (first << 16) | (second << 8) | third;
}

/** The token characters that a layout begins with. */
export function leadOfRun(layout: string): Lead {
  return compileLayout(layout).lead;
}

/** Adds a rule to a list that is made in the rules' order, once. */
function push<K>(lists: Map<K, number[]>, key: K, rule: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [rule]);
  else if (list[list.length - 1] !== rule) list.push(rule);
}
