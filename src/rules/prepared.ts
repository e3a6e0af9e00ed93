/**
 * Rules as the build writes them into the bundles: making a thousand objects and looping over them took a third of what a hook adds to
 * Node's own start. A rule is a line of text here, read when it is first asked for, and beside the rules stands what finds them
 * (src/detect/pattern/prepared-index.ts). From source there is none of this: the fallback is the oracle of this one.
 */

import type { Rule } from "./rule.ts";

/** Which rules to ask, by what stands in the text: each list a text of lines, `key`, a tab and what belongs to it. */
export interface PreparedIndex {
  /** Tables, one behind the other: see src/detect/pattern/prepared-index.ts. */
  readonly bytes: Uint8Array;
  /** What is in the tables of tokens' beginnings. */
  readonly heads: Uint8Array;
  /** The words that the prefilter tells of: see src/detect/prefilter/words.ts. */
  readonly words: Uint8Array;
  /** What the gates of tokens without a beginning are made of, in JSON. */
  readonly gates: string;
  /** Rules by the three characters that a token begins with. */
  readonly tokens: string;
  /** Rules by the length of the run that a token without a beginning begins with. */
  readonly shapes: string;
  /** Rules by the first of a name's words. */
  readonly named: string;
  /** Rules by the key of the trigger that their phrases are found by. */
  readonly phrases: string;
  /** Words with their rules, by their first two letters. */
  readonly near: string;
  /** Words with their providers, by their first two letters. */
  readonly exact: string;
  readonly builtIn: Readonly<Record<string, number>>;
  /** Tells these rules from others: see src/detect/rules-hash.ts. */
  readonly hash: string;
}

/** All rules, and their index. */
export interface PreparedRules {
  readonly count: number;
  /**
   * Lines: the long values that rules share; the number of kinds of rule; each kind's keys, with the values that it shares; then each
   * rule's kind and its own values; kinds and values with {@link phrases} in short.
   */
  readonly text: string;
  readonly index: PreparedIndex;
}

const indexes = new WeakMap<readonly Rule[], PreparedIndex>();

/** The index that was prepared for these rules, as they were. */
export function preparedIndexOf(rules: readonly Rule[]): PreparedIndex | undefined {
  return indexes.get(rules);
}

/** What rules of one kind share is written once. */
const shared: ReadonlySet<string> = new Set(["kind", "severity", "confidence"]);

/** A value longer than this is written once for all rules that have it. */
const longValue = 200;

/** Stands for a long value: its number. */
interface LongValue {
  readonly long: number;
}

/** Values that are lists: one of a single text is written as that text. */
const lists: ReadonlySet<string> = new Set(["layouts", "words", "near", "exact", "called"]);

/** A value in short: a provider that its rule's id begins with as its length, a word that is the provider's name as 0. */
function shorten(key: string, value: unknown, { id, provider }: Writable): unknown {
  if (key === "provider") return id?.startsWith(`${provider}-`) === true ? provider.length : value;
  if (!lists.has(key) || !Array.isArray(value) || value.length !== 1) return value;
  return value[0] === wordOf(provider) ? 0 : (value[0] as unknown);
}

/** The value that {@link shorten} wrote. */
function lengthen(key: string, short: unknown, { id = "", provider = "" }: Partial<Rule>): unknown {
  if (key === "provider") return typeof short === "number" ? id.slice(0, short) : short;
  if (!lists.has(key) || Array.isArray(short)) return short;
  return [short === 0 ? wordOf(provider) : short];
}

function wordOf(provider: string): string {
  return provider.replaceAll("-", "");
}

/** What many rules hold, longer before what they hold of it: each is written as {@link mark} and its number. */
const phrases: readonly string[] = [
  '-api-key",',
  "-api-token",
  "-access-token",
  "-client-secret",
  "-client-id",
  "-secret-key",
  "{hex-lower:",
  "{hex-upper:",
  "{alnum-lower:",
  "{alnum-upper:",
  "{alnum-dash:",
  "{base64url:",
  "{base64:",
  "{digits:",
  "{alnum:",
  "{word:",
  "{alpha:",
  "{hex:",
  "{set(",
  "-token",
  "-secret",
  "-access-",
  "-webhook",
  "-key",
  '}",0]',
  '}"]]',
  '}"]',
  '","',
  "provider,severity=",
  ",confidence=",
  ",layouts",
  "kind=",
  "0-9A-Za-z",
];

/** Stands in no rule. */
const mark = "`";

function spelledOut(line: string): string {
  return line.replace(/`(.)/g, (_, number: string) => phrases[Number.parseInt(number, 36)] as string);
}

/** A rule to be written; one without an id is called by its place. */
type Writable = Pick<Rule, "provider"> & Partial<Pick<Rule, "id">>;

/** Writes rules as {@link openRules} reads them. */
export function rulesText(rules: readonly Writable[]): string {
  const kinds: string[] = [];
  const longValues: string[] = [];
  const written = (value: unknown): unknown => {
    if (typeof value !== "string" || value.length <= longValue) return value;
    if (!longValues.includes(value)) longValues.push(value);
    return { long: longValues.indexOf(value) } satisfies LongValue;
  };
  const lines = rules.map((rule) => {
    const entries = Object.entries(rule);
    const kind = entries.map(([key, value]) => (shared.has(key) ? `${key}=${String(value)}` : key)).join();
    if (!kinds.includes(kind)) kinds.push(kind);
    const own = entries.filter(([key]) => !shared.has(key)).map(([key, value]) => written(shorten(key, value, rule)));
    const line = JSON.stringify(own);
    if (line.includes(mark)) throw new Error(`${mark} stands in ${line}`);
    return `${kinds.indexOf(kind)}${inShort(line)}`;
  });
  return [JSON.stringify(longValues), kinds.length, ...kinds.map(inShort), ...lines].join("\n");
}

function inShort(line: string): string {
  return phrases.reduce((text, phrase, at) => text.replaceAll(phrase, mark + at.toString(36)), line);
}

/** The rules: a list whose elements are made when they are asked for. */
export function openRules({ count, text, index }: PreparedRules): readonly Rule[] {
  let lines: readonly string[] | undefined;
  const rules: Rule[] = [];
  rules.length = count;
  const make = (at: number): Rule => {
    lines ??= text.split("\n");
    const [longValues, kinds] = lines as [string, string];
    const line = lines[2 + Number(kinds) + at] as string;
    const kind = spelledOut(lines[2 + Number.parseInt(line, 10)] as string);
    const own = (JSON.parse(spelledOut(line.slice(line.indexOf("[")))) as readonly unknown[]).values();
    const read = (value: unknown): unknown =>
      isLong(value) ? (JSON.parse(longValues) as readonly string[])[value.long] : value;
    const rule: Record<string, unknown> = {};
    for (const part of kind.split(",")) {
      const [key = "", value] = part.split("=");
      rule[key] = value ?? lengthen(key, read(own.next().value), rule);
    }
    rule["id"] ??= String(at);
    return rule as unknown as Rule;
  };
  const isIndex = (key: string | symbol): key is string => typeof key === "string" && Number(key) < count;
  const list = new Proxy(rules, {
    get: (target, key) => (isIndex(key) ? (target[Number(key)] ??= make(Number(key))) : Reflect.get(target, key)),
    has: (target, key) => isIndex(key) || Reflect.has(target, key),
    set: () => false,
  });
  indexes.set(list, index);
  return list;
}

function isLong(value: unknown): value is LongValue {
  return typeof value === "object" && value !== null && "long" in value;
}
