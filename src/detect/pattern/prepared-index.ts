/** The index of rules as the build writes it and bundles read it: nothing of it is looked at before it is asked for. */

import type { BuiltInRule, Rule } from "../../rules/rule.ts";
import type { PreparedIndex } from "../../rules/prepared.ts";
import { ContextWords, headBytes } from "../locate/context.ts";
import { type Gate, makeGates } from "../prefilter/gates.ts";
import { newHeads, runLengths, type TokenHeads } from "../prefilter/prefilter.ts";
import { wordSlots } from "../prefilter/words.ts";
import type { PlainIndex, RuleIndex } from "./rule-index.ts";
import { rulesHash } from "../rules-hash.ts";

/** Bytes of the tables that are kept as they are, in their order. */
const sizes = { lengths: runLengths, near: headBytes, exact: headBytes };

/**
 * Writes an index.
 * @throws Error where a key or word does not fit into lines
 */
export function prepareIndex(rules: readonly Rule[], index: PlainIndex): PreparedIndex {
  const near = index.nearWords(String).waiting();
  const exact = index.exactWords().waiting();
  return {
    bytes: withoutZeros([...index.nearLengths(), ...near.heads, ...exact.heads]),
    heads: Uint8Array.from([...filled(index.heads.first), ...filled(index.heads.rest)]),
    words: withoutZeros([...index.words.slots, ...index.words.entries]),
    gates: `[${[...new Set(index.gateList.map(gateText))].join()}]`,
    tokens: lines([...index.tokens].map(([key, rules]) => [tokenKey(key), rules])),
    shapes: lines(index.shapes),
    named: lines(index.named),
    phrases: lines(index.phrases),
    near: lines(near.words),
    exact: lines(exact.words),
    builtIn: index.builtIn,
    hash: rulesHash(rules),
  };
}

/** Reads an index. */
export function openIndex(prepared: PreparedIndex): RuleIndex {
  const { near, exact } = prepared;
  const bytes = withZeros(prepared.bytes);
  const wordTable = withZeros(prepared.words);
  let at = 0;
  const take = (size: number): Uint8Array => bytes.subarray(at, (at += size));
  const lengths = take(sizes.lengths);
  const nearHeads = take(sizes.near);
  const exactHeads = take(sizes.exact);
  return {
    heads: readHeads(prepared.heads),
    gates: makeGates(readGates(prepared.gates)),
    words: { slots: wordTable.subarray(0, wordSlots), entries: wordTable.subarray(wordSlots) },
    tokens: { get: (key) => numbers(line(prepared.tokens, tokenKey(key))) },
    shapes: { get: (length) => numbers(line(prepared.shapes, length)) },
    named: { get: (word) => numbers(line(prepared.named, word)) },
    phrases: { get: (key) => numbers(line(prepared.phrases, key)) },
    hasNear: near !== "",
    nearLengths: () => lengths,
    nearWords<T>(make: (rule: number) => T) {
      return new ContextWords<T>({
        heads: nearHeads,
        wordsOf: (head) => words(line(near, head), (rule) => make(Number(rule))),
      });
    },
    exactWords: () =>
      new ContextWords({ heads: exactHeads, wordsOf: (head) => words(line(exact, head), (provider) => provider) }),
    builtIn: prepared.builtIn as Partial<Readonly<Record<BuiltInRule["finds"], number>>>,
  };
}

function gateText({ least, most, kinds, before, behind }: Gate): string {
  return JSON.stringify([least, most, kinds, before, behind]);
}

/** Tables of few values: each run of zeros as a zero and its length. The pre-commit hook's bundle has to be small. */
function withoutZeros(table: readonly number[]): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < table.length;) {
    const start = at;
    while (table[at] === 0 && at - start < 255) at++;
    if (at > start) out.push(0, at - start);
    else out.push(table[at++] as number);
  }
  return Uint8Array.from(out);
}

/** What {@link withoutZeros} was given. */
function withZeros(short: Uint8Array): Uint8Array {
  let length = 0;
  for (let i = 0; i < short.length; i++) length += short[i] === 0 ? (short[++i] as number) : 1;
  const table = new Uint8Array(length);
  for (let i = 0, at = 0; i < short.length; i++)
    if (short[i] === 0) at += short[++i] as number;
    else table[at++] = short[i] as number;
  return table;
}

/** The slots of a table that are not 0, three bytes each, and a last one that cannot be. */
function filled(table: Uint8Array): number[] {
  return [...[...table].flatMap((bits, slot) => (bits === 0 ? [] : [slot & 255, slot >> 8, bits])), 255, 255, 0];
}

function readHeads(bytes: Uint8Array): TokenHeads {
  const heads = newHeads();
  let at = 0;
  for (const table of [heads.first, heads.rest]) {
    for (; bytes[at + 2] !== 0; at += 3)
      table[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)] = bytes[at + 2] as number;
    at += 3;
  }
  return heads;
}

function readGates(text: string): Gate[] {
  return (JSON.parse(text) as [number, number, number, number, number][]).map(
    ([least, most, kinds, before, behind]) => ({ least, most, kinds, before, behind }),
  );
}

function tokenKey(key: number): string {
  return String.fromCharCode(key >> 16, (key >> 8) & 255, key & 255);
}

/** A line for each key, with a line's end before the first as well; what belongs to the key is parted by tabs. */
function lines(lists: Iterable<readonly [key: string | number, list: readonly (number | string)[]]>): string {
  const all = [...lists].map(([key, list]) => [key, ...list]);
  if (all.flat().some((part) => /[\t\n]/.test(String(part)))) throw new Error("a tab or a line's end in a key");
  return all.map((list) => `\n${list.join("\t")}`).join("");
}

/** What belongs to a key. */
function line(text: string, key: string | number): string | undefined {
  const start = text.indexOf(`\n${key}\t`);
  if (start < 0) return undefined;
  const end = text.indexOf("\n", start + 1);
  return text.slice(text.indexOf("\t", start) + 1, end < 0 ? undefined : end);
}

function numbers(list: string | undefined): readonly number[] | undefined {
  return list?.split("\t").map(Number);
}

function words<T>(list = "", make: (value: string) => T): (readonly [word: string, value: T])[] {
  return list.split("\t").map((part) => {
    const blank = part.indexOf(" ");
    return [part.slice(0, blank), make(part.slice(blank + 1))];
  });
}
