/** Compiles rules to what the passes need: tables for dispatch by beginning and by name, so that a rule costs nothing until it is near. */

import type { BuiltInRule, NamedRule, Rule, ShapeRule, TokenCheck, TokenRule } from "../rules/rule.ts";
import { ContextWords, wordsIn } from "./context.ts";
import { makeGates, type Gate } from "./gates.ts";
import { compileBefore, compileLayout, type Layout } from "./layout.ts";
import { beginnings, byteBehindLead, lastByte, leadKinds, leadOf, markOf, plainLead } from "./layout-text.ts";
import { addHead, headSlots, runLengths, type ShapeGates, type TokenHeads } from "./prefilter.ts";
import { minimumRun } from "./triggers.ts";

/** A token rule's one layout, found by its beginning. */
export interface CompiledToken {
  readonly rule: number;
  readonly prefix: string;
  readonly layout: () => Layout;
  readonly check: TokenCheck | undefined;
  readonly trim: readonly [number, number];
  readonly before: (() => RegExp) | undefined;
  /** Words one of which must stand before it. */
  readonly near: (() => ContextWords<true>) | undefined;
  /** Whether all behind the beginning is one stretch drawn at random, so that words in it tell that it is none. */
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
  /** Whether its values are drawn from more than hex digits. */
  readonly wide: boolean;
  readonly layouts: () => readonly Layout[];
  readonly check: TokenCheck | undefined;
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
  readonly heads: TokenHeads;
  /** The tokens that begin with the three bytes at `at`. Compiled when first asked for. */
  readonly tokens: (bytes: Uint8Array, at: number) => readonly CompiledToken[];
  readonly gates: ShapeGates;
  /** By the length of the run. */
  readonly shapes: ReadonlyMap<number, readonly CompiledShape[]>;
  /** By one word of the name. */
  readonly named: ReadonlyMap<string, readonly CompiledNamed[]>;
  /** Whether there are rules for values near a word. */
  readonly hasNear: boolean;
  readonly near: () => NearIndex;
  /** Words of names whose keys have one of a provider's forms and no other, each with that provider. */
  readonly exact: () => ContextWords<string>;
  readonly builtIn: Partial<Readonly<Record<BuiltInRule["finds"], number>>>;
}

/** What to compile beside what every rule set has. */
export interface CompileOptions {
  /** Compile rules for identifiers and what is public by design as well. */
  readonly identifiers?: boolean | undefined;
}

/**
 * Compiles rules. Every rule keeps its index, compiled or not.
 * @throws Error where a rule is wrong (unknown alphabet, two rules of one id)
 */
export function compileRules(rules: readonly Rule[], options: CompileOptions = {}): CompiledRules {
  const heads: TokenHeads = { first: new Uint8Array(headSlots), rest: new Uint8Array(headSlots) };
  const beginningWith = new Map<number, { rule: TokenRule; index: number; text: string; prefix: string }[]>();
  const tokens = new Map<number, readonly CompiledToken[]>();
  const gates: Gate[] = [];
  const leads = new Map<string, Uint8Array>();
  const shapes = new Map<number, CompiledShape[]>();
  const named = new Map<string, CompiledNamed[]>();
  const builtIn: Partial<Record<BuiltInRule["finds"], number>> = {};
  const ids = new Set<string>();
  rules.forEach((rule, index) => {
    if (ids.has(rule.id)) throw new Error(`two rules have the id ${rule.id}`);
    ids.add(rule.id);
    if (rule.identifier && !options.identifiers) return;
    if (rule.kind === "token") addToken(rule, index);
    else if (rule.kind === "shape") addShape(rule, index);
    else if (rule.kind === "named") addNamed(rule, index);
    else if (rule.kind === "built-in") builtIn[rule.finds] = index;
  });
  return {
    rules,
    heads,
    tokens: tokensAt,
    gates: makeGates(gates),
    shapes,
    named,
    hasNear: rules.some((rule) => rule.kind === "near"),
    near: lazily(() => nearIndex(rules, options)),
    exact: lazily(() => exactWords(rules)),
    builtIn,
  };

  function addToken(rule: TokenRule, index: number): void {
    for (const text of rule.layouts) {
      for (const prefix of beginnings(text)) {
        addHead(heads, prefix);
        const key = headKey(prefix.charCodeAt(0), prefix.charCodeAt(1), prefix.charCodeAt(2));
        push(beginningWith, key, { rule, index, text, prefix });
      }
    }
  }

  function tokensAt(bytes: Uint8Array, at: number): readonly CompiledToken[] {
    const key = headKey(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number);
    const compiled = tokens.get(key);
    if (compiled) return compiled;
    const beginning = beginningWith.get(key);
    if (!beginning) return none;
    const made = beginning.map(compileToken);
    tokens.set(key, made);
    return made;
  }

  function addShape(rule: ShapeRule, index: number): void {
    const written = rule.before;
    const before = written === undefined ? undefined : lazily(() => compileBefore(written));
    const lastBefore = written === undefined ? -1 : lastByte(written);
    const plainBefore = written !== undefined && /^[^{}()[\]|\\]+$/.test(written) ? written : "";
    const near = nearOf(rule);
    for (const text of rule.layouts) {
      const layout = lazily(() => compileLayout(text));
      const [least, most] = plainLead(text) ?? layout().lead;
      if (least < minimumRun || most >= runLengths)
        throw new Error(`layout ${text} does not begin with a run of bounded length`);
      const shape = {
        rule: index,
        layout,
        ...leadOf(text, leads),
        ...markOf(text),
        behind: byteBehindLead(text),
        before,
        lastBefore,
        plainBefore,
        check: rule.check,
        near,
      };
      gates.push({ least, most, kinds: leadKinds(text), before: lastBefore, behind: shape.behind });
      for (let length = least; length <= most; length++) push(shapes, length, shape);
    }
  }

  function addNamed(rule: NamedRule, index: number): void {
    const layouts = lazily(() => rule.layouts.map(compileLayout));
    const not = new Set(rule.notNames);
    for (const words of rule.names) {
      push(named, words[0] as string, {
        rule: index,
        words,
        not,
        layouts,
        check: rule.check,
        spaceAssigns: rule.spaceAssigns ?? false,
        exclusive: rule.exclusive ?? false,
      });
    }
  }
}

const none: readonly CompiledToken[] = [];

function headKey(first: number, second: number, third: number): number {
  return (first << 16) | (second << 8) | third;
}

function compileToken(token: { rule: TokenRule; index: number; text: string; prefix: string }): CompiledToken {
  const { rule, index, text, prefix } = token;
  const { before } = rule;
  return {
    rule: index,
    prefix,
    layout: lazily(() => compileLayout(text)),
    check: rule.check,
    trim: rule.trim ?? [0, 0],
    before: before === undefined ? undefined : lazily(() => compileBefore(before)),
    near: nearOf(rule),
    drawn: rule.provider !== "aws" && /^[^{}]*\{[^{}]*\}$/.test(text),
  };
}

function nearIndex(rules: readonly Rule[], options: CompileOptions): NearIndex {
  const words = new ContextWords<CompiledNear>();
  const lengths = new Uint8Array(runLengths);
  // A few hundred rules share some forms.
  const forms = new Map<string, { readonly layout: () => Layout; readonly lead: readonly [number, number] }>();
  rules.forEach((rule, index) => {
    if (rule.kind !== "near" || (rule.identifier && !options.identifiers)) return;
    const layouts = rule.layouts.map((text) => {
      let form = forms.get(text);
      if (!form) {
        const layout = lazily(() => compileLayout(text));
        form = { layout, lead: plainLead(text) ?? layout().lead };
        forms.set(text, form);
        const [least, most] = form.lead;
        // What may begin with less is found under a name that speaks of a secret, not as a run.
        if (least >= minimumRun) lengths.fill(1, least, most + 1);
      }
      return form.layout;
    });
    const one: CompiledNear = {
      rule: index,
      wide: !rule.layouts.some((text) => /hex|digits|uuid|set\(/.test(text)),
      layouts: lazily(() => layouts.map((layout) => layout())),
      check: rule.check,
    };
    for (const word of rule.words) words.add(word, one);
  });
  return { words, lengths };
}

function exactWords(rules: readonly Rule[]): ContextWords<string> {
  const words = new ContextWords<string>();
  for (const rule of rules) for (const word of rule.exact ?? []) words.add(word, rule.provider);
  return words;
}

function nearOf(rule: TokenRule | ShapeRule): (() => ContextWords<true>) | undefined {
  const { near } = rule;
  return near && lazily(() => wordsIn(near));
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
