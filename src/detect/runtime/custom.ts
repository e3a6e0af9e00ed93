/**
 * A project's own rules. What they begin with, and the words that must stand near, are looked for in one pass over the bytes by
 * the first two characters, so that a hundred such rules cost little more than one. Expressions belong to the whole-blob
 * pass: the local one only marks where their plain text or a word stands.
 */

import type { CustomRule, LinearExpression } from "../../core/custom-rule.ts";
import { longestCustomMatch } from "../../core/custom-rule.ts";
import { nearReach } from "../../rules/rule.ts";
import type { Keep } from "./added.ts";
import type { Draft } from "../drafts.ts";
import { type ContextWords, wordsIn } from "../locate/context.ts";
import type { RawMatch } from "../engine.ts";
import { compileLayout, type Layout } from "../pattern/layout.ts";
import { linesOf } from "../lines.ts";
import { isQuote } from "../locate/syntax/bytes.ts";
import { standsBefore } from "../locate/near.ts";
import { isExample } from "../judge/placeholder.ts";
import { plainTextOf } from "../pattern/required-text.ts";
import { isLetter, latin1, utf8 } from "../text.ts";
import { keep, lettersAndDigits } from "../characters.ts";

/** Bounds of the whole-blob pass over expressions. */
export const customBounds: { readonly steps: number } = {
  /** Bytes of text times an expression's cost, of all expressions in one blob: some seconds at worst. */
  steps: 2 ** 29,
};

/** Finds what custom rules hold. */
export interface CustomFinder {
  readonly reach: number;
  find(bytes: Uint8Array, from: number, to: number, keep: Keep): void;
  complete(bytes: Uint8Array, raw: readonly RawMatch[], cut: Set<string>): Draft[];
}

/** A rule, compiled. */
interface Compiled {
  readonly index: number;
  readonly rule: CustomRule;
  readonly layout: Layout | undefined;
  readonly words: ContextWords<true> | undefined;
  readonly expression: LinearExpression | undefined;
}

/** What makes the local pass look closer. */
interface Trigger {
  readonly compiled: Compiled;
  readonly text: string;
  readonly anyCase: boolean;
  /** Whether one sign may stand between two of its characters: `sumo_logic` is the word `sumologic`. */
  readonly isWord: boolean;
}

/**
 * Makes a finder of custom rules.
 * @param base index of the first rule
 * @throws Error where a rule has an expression and none is given for it
 */
export function createCustomFinder(
  base: number,
  rules: readonly CustomRule[],
  expressions: ReadonlyMap<string, LinearExpression>,
): CustomFinder {
  const compiled = rules.map((rule, i) => compile(rule, base + i, expressions));
  const triggers = compiled.flatMap(triggersOf);
  /** Rules for which nothing tells where to look. */
  const everywhere = compiled.filter(({ index }) => !triggers.some((one) => one.compiled.index === index));
  // One pair of bytes in so many is looked at: every text holds one that is.
  const stride = Math.min(4, ...triggers.map(({ text }) => text.length - 1));
  const byPair = new Map<number, Set<Trigger>>();
  const slots = new Uint8Array(0x10000);
  for (const trigger of triggers) {
    for (const slot of pairsOf(trigger, stride)) {
      slots[slot] = 1;
      const known = byPair.get(slot);
      if (known) known.add(trigger);
      else byPair.set(slot, new Set([trigger]));
    }
  }

  return {
    reach: longestCustomMatch + nearReach + 32,
    find(bytes, from, to, keep) {
      if (from <= 0 && bytes.length > 0) for (const { index } of everywhere) keep(index, 0, 1, 0);
      if (triggers.length === 0) return;
      const seenTo = new Map<number, number>();
      const first = Math.max(0, from - longestCustomMatch - nearReach);
      const last = Math.min(bytes.length - 1, to + stride);
      for (let at = first; at < last; at += stride) {
        const slot = (((bytes[at] as number) | 32) << 8) | ((bytes[at + 1] as number) | 32);
        if (slots[slot] === 0) continue;
        const triggersHere = byPair.get(slot) as ReadonlySet<Trigger>;
        for (let start = Math.max(first, at - stride + 1); start <= at; start++)
          for (const trigger of triggersHere) if (stands(bytes, start, trigger)) look(trigger, start);
      }

      function look({ compiled: one, text, isWord }: Trigger, at: number): void {
        if (one.expression) keep(one.index, at, at + text.length, at);
        else if (isWord) behindWord(one, at);
        else tryAt(one, at);
      }

      function tryAt(one: Compiled, at: number): void {
        const end = beginsToken(bytes, at) ? heldAt(one, bytes, at) : -1;
        if (end >= 0) keep(one.index, at, end, at);
      }

      /** Looks at each run of the value's characters that begins within reach of a word, once however many words there are. */
      function behindWord(one: Compiled, word: number): void {
        const { last, minLength, maxLength } = one.layout as Layout;
        const limit = Math.min(bytes.length, word + nearReach + 1);
        let start = Math.max(word + 1, seenTo.get(one.index) ?? 0);
        while (start < limit) {
          if (last[bytes[start] as number] === 0 || last[bytes[start - 1] as number] === 1) {
            start++;
            continue;
          }
          let end = start + 1;
          while (end - start <= maxLength && last[bytes[end] ?? 0] === 1) end++;
          if (end - start >= minLength && end - start <= maxLength) tryAt(one, start);
          start = end;
        }
        seenTo.set(one.index, limit);
      }
    },
    complete(bytes, raw, cut) {
      const drafts: Draft[] = [];
      const budget = { left: customBounds.steps };
      for (const one of compiled) {
        const own = raw.filter(({ rule }) => rule === one.index);
        if (own.length === 0 || !holdsKeyword(one.rule, bytes)) continue;
        if (one.expression) matchLines(one, one.expression, bytes, own, budget, cut, drafts);
        else for (const { start, end } of own) keepDraft(drafts, draftOf(one, bytes, start, end), one.rule);
      }
      return drafts;
    },
  };
}

function compile(rule: CustomRule, index: number, expressions: ReadonlyMap<string, LinearExpression>): Compiled {
  const expression = rule.expression === undefined ? undefined : expressions.get(rule.id);
  if (rule.expression !== undefined && expression === undefined)
    throw new Error(`the expression of rule ${rule.id} is not compiled`);
  const words = rule.near && wordsIn(rule.near);
  return { index, rule, words, expression, layout: rule.layout === undefined ? undefined : compileLayout(rule.layout) };
}

function triggersOf(compiled: Compiled): Trigger[] {
  const { prefix, expression, near = [] } = compiled.rule;
  if (prefix !== undefined) return [{ compiled, text: prefix, anyCase: false, isWord: false }];
  const plain = expression === undefined ? undefined : plainTextOf(expression);
  if (plain) return [{ compiled, ...plain, isWord: false }];
  return near.map((word) => ({ compiled, text: keep(word, lettersAndDigits), anyCase: true, isWord: true }));
}

/** The pairs of bytes, folded, that may stand at the first places of a text; a word may have a joint between any two of its letters. */
function pairsOf({ text, isWord }: Trigger, places: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < places; i++) {
    const [one, other] = [text.charCodeAt(i) | 32, text.charCodeAt(i + 1) | 32];
    found.add((one << 8) | other);
    if (!isWord) continue;
    for (const joint of joints) {
      found.add((one << 8) | joint | 32);
      found.add(((joint | 32) << 8) | other);
    }
  }
  return found;
}

function stands(bytes: Uint8Array, from: number, { text, anyCase, isWord }: Trigger): boolean {
  let at = from;
  for (let i = 0; i < text.length; i++, at++) {
    const wanted = text.charCodeAt(i);
    if (isWord && i > 0 && joints.includes(bytes[at] as number)) at++;
    const byte = bytes[at] as number;
    if (byte !== wanted && !(anyCase && isLetter(wanted) && (byte | 32) === (wanted | 32))) return false;
  }
  return true;
}

/** What may stand between two parts of a word, as in {@link ContextWords}: `_`, `-`, `.`, a blank. */
const joints: readonly number[] = [0x5f, 0x2d, 0x2e, 0x20];

/** Where what the rule's layout holds at `at` ends; -1 where it does not, is made up, or stands near none of the words. */
function heldAt({ rule, layout, words }: Compiled, bytes: Uint8Array, at: number): number {
  if (!layout) return -1;
  const held = layout.expression.exec(latin1(bytes, at, at + layout.maxLength))?.[0];
  if (held === undefined || layout.last[bytes[at + held.length] ?? 0] === 1) return -1;
  if (isExample(held.slice(rule.prefix?.length ?? 0))) return -1;
  // Without a beginning of its own it must not begin in the midst of its alphabet.
  if (rule.prefix === undefined && layout.last[bytes[at - 1] ?? 0] === 1) return -1;
  return words && !standsBefore(words, bytes, at) ? -1 : at + held.length;
}

/** Whether no letter or digit goes before, or only one that belongs to an escape: `\n`. */
function beginsToken(bytes: Uint8Array, at: number): boolean {
  const before = bytes[at - 1] ?? 0;
  return !isLetter(before) && !(before >= 0x30 && before <= 0x39) ? true : bytes[at - 2] === 0x5c;
}

function matchLines(
  compiled: Compiled,
  expression: LinearExpression,
  bytes: Uint8Array,
  raw: readonly RawMatch[],
  budget: { left: number },
  cut: Set<string>,
  drafts: Draft[],
): void {
  const { rule, words } = compiled;
  // What is marked at the very beginning may stand anywhere: no plain text is known.
  const isEverywhere = rule.near === undefined && plainTextOf(rule.expression ?? "") === undefined;
  const places = isEverywhere ? undefined : raw.map(({ start }) => start);
  if (isEverywhere && !spend(bytes.length)) return;
  if (isEverywhere && !expression.mayMatch(bytes)) return;
  for (const { start: lineStart, end: lineEnd } of linesOf(bytes, places, longestCustomMatch, nearReach)) {
    if (!spend(lineEnd - lineStart)) return;
    const line = bytes.subarray(lineStart, lineEnd);
    expression.eachMatch(line, (start, end, secretStart, secretEnd) => {
      if (secretStart < 0 || secretEnd <= secretStart) return;
      if (end - start > longestCustomMatch) return void cut.add("match-too-long");
      const at = lineStart + secretStart;
      if (words && !standsBefore(words, bytes, at)) return;
      const draft = draftOf(compiled, bytes, at, lineStart + secretEnd);
      if (!isExample(draft.secret)) keepDraft(drafts, draft, rule);
    });
  }

  function spend(length: number): boolean {
    budget.left -= length * expression.cost;
    if (budget.left >= 0) return true;
    cut.add("time");
    return false;
  }
}

/** Keeps a draft whose secret is as random as the rule asks for. */
function keepDraft(drafts: Draft[], draft: Draft, { minEntropy }: CustomRule): void {
  if (minEntropy === undefined || entropyOf(draft.secret) >= minEntropy) drafts.push(draft);
}

/** Shannon entropy of a text, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let total = 0;
  for (const count of counts.values()) total += count;
  let bits = 0;
  for (const count of counts.values()) bits -= (count / total) * Math.log2(count / total);
  return bits;
}

/** Whether a text holds one of the words that a rule asks for, whatever their case. Texts are looked through once a rule. */
function holdsKeyword({ keywords }: CustomRule, bytes: Uint8Array): boolean {
  if (keywords === undefined) return true;
  let lower = lowerTexts.get(bytes);
  if (lower === undefined) lowerTexts.set(bytes, (lower = utf8(bytes, 0, bytes.length).toLowerCase()));
  const text = lower;
  return keywords.some((word) => text.includes(word));
}

const lowerTexts = new WeakMap<Uint8Array, string>();

function draftOf({ index, rule }: Compiled, bytes: Uint8Array, start: number, end: number): Draft {
  return {
    rule: index,
    start,
    end,
    secret: utf8(bytes, start, end),
    decodedFrom: [],
    confidence: rule.confidence,
    syntax: { quoted: isQuote(bytes[start - 1]) },
  };
}
