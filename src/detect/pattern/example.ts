/**
 * Puts together a text that a rule finds, from the rule's own facts, at run time: no file of ours may hold anything that
 * looks like a secret, and an example that is made from a rule cannot grow stale.
 */

import type { BuiltInRule, NearRule, Rule, TokenCheck } from "../../rules/rule.ts";
import { base36Checksum, base62Checksum, runCheck, withNatsChecksum } from "../check.ts";
import { compileLayout } from "./layout.ts";
import { parsePattern, type Part } from "./parse.ts";
import { toBytes } from "../text.ts";
import { isTrigger, minimumRun } from "../prefilter/triggers.ts";

/** A source of whole numbers from 0 to `below` - 1. */
export type Draw = (below: number) => number;

/** A text that a rule finds. */
export interface Example {
  /** Before the secret. */
  readonly before: string;
  readonly secret: string;
  /** Behind the secret. */
  readonly after: string;
}

/** How long a part of several lengths is made. */
export type ExampleLength = "shortest" | "longest" | "any";

/** A text that the rule finds, as a person would write it. */
export function exampleOf(rule: Rule, draw: Draw, length: ExampleLength = "any"): Example {
  if (rule.kind === "token") {
    const led = rule.before === undefined ? "" : exampleOfLayout(rule.before, draw, undefined, length);
    const token = led + exampleOfLayout(pick(rule.layouts, draw), draw, rule.check, length);
    const [before, after] = rule.trim ?? [0, 0];
    const end = token.length - after;
    return {
      before: wordNear(rule.near, draw) + token.slice(0, before),
      secret: token.slice(before, end),
      after: token.slice(end),
    };
  }
  if (rule.kind === "shape") {
    const led = rule.before === undefined ? "" : exampleOfLayout(rule.before, draw, undefined, length);
    return {
      before: wordNear(rule.near, draw) + exampleOfLayout(rule.led ?? "", draw, undefined, length),
      secret: led + exampleOfLayout(pick(rule.layouts, draw), draw, rule.check, length),
      after: "",
    };
  }
  if (rule.kind === "named") {
    const value = exampleOfLayout(pick(rule.layouts, draw), draw, rule.check, length);
    return { before: `${exampleName(pick(rule.names, draw))}=`, secret: value, after: "\n" };
  }
  if (rule.kind === "near") {
    const layout = pick(rule.layouts, draw);
    const value = nearExample(layout, draw, rule.check, length);
    if (rule.between) {
      const [before, after] = rule.between.example;
      return { before: before.replace("{word}", () => pick(rule.words, draw)), secret: value, after };
    }
    return {
      before: `${pick(rule.words, draw)} ${nearName(rule, layout).replaceAll(" ", "_")}: "`,
      secret: value,
      after: '"\n',
    };
  }
  if (rule.kind === "phrase") {
    const [before, layout, after] = rule.example;
    return { before, secret: exampleOfLayout(layout, draw, undefined, length), after };
  }
  return builtIn(rule.finds, draw);
}

/**
 * A text of this layout, right by this check.
 * @throws Error where no text of the layout passes the check: a fault of the rule, found by its test
 */
export function exampleOfLayout(layout: string, draw: Draw, check?: TokenCheck, length: ExampleLength = "any"): string {
  const parts = parsePattern(layout);
  for (let attempt = 0; attempt < 1000; attempt++) {
    const text = withChecksum(written(parts, draw, length), check);
    if (check === undefined || runCheck(check, text) === "right") return text;
  }
  throw new Error(`layout ${layout}: nothing passes the check ${check}`);
}

/** A name that ties a word to a value of this layout: the vendor's own, or one that speaks of a secret where the value alone would not be looked at. */
export function nearName({ called }: Pick<NearRule, "called">, layout: string): string {
  return called?.[0] ?? (isLong(layout) ? "api" : "secret");
}

/** Whether every text of the layout is a run that is looked at whatever its name. */
function isLong(layout: string): boolean {
  return compileLayout(layout).lead.least >= minimumRun;
}

/**
 * A text of this layout with digits and letters enough to be looked at where nothing but a word near it speaks for it.
 * @throws Error where a layout yields none: a fault of the rule, found by its test
 */
export function nearExample(layout: string, draw: Draw, check?: TokenCheck, length: ExampleLength = "any"): string {
  const enough = isLong(layout)
    ? /^(?=[\w+/-]*\d[\w+/-]*\d)(?=[\w+/-]*[A-Za-z][\w+/-]*[A-Za-z])/
    : /^[A-Za-z0-9](?=.*\d)(?=.*[A-Za-z])/;
  for (let attempt = 0; attempt < 1000; attempt++) {
    const text = exampleOfLayout(layout, draw, check, length);
    if (enough.test(text)) return text;
  }
  throw new Error(`layout ${layout}: no text of it holds two digits and two letters`);
}

/** A name that holds these words, as an environment variable is written. */
export function exampleName(words: readonly string[]): string {
  const name = words.join("_").toUpperCase();
  const bytes = toBytes(name);
  // A name is looked at where it holds a word that announces a secret: TWILIO alone does not, TWILIO_KEY does.
  return bytes.some((_, at) => isTrigger(bytes, at)) ? name : `${name}_KEY`;
}

function wordNear(words: readonly string[] | undefined, draw: Draw): string {
  return words === undefined ? "" : `${pick(words, draw)} `;
}

function written(parts: readonly Part[], draw: Draw, length: ExampleLength): string {
  let text = "";
  for (const part of parts) {
    if (part.kind === "plain") text += part.text;
    else if (part.kind === "characters") text += random(draw, lengthOf(part.lengths, draw, length), part.characters);
    else if (part.kind === "special") text += special(part.name, draw);
    else if (part.kind === "either") text += written(pick(part.branches, draw), draw, length);
    else if (length === "longest" || (length === "any" && draw(2) === 1)) text += written(part.parts, draw, length);
  }
  return text;
}

/** How much longer than its least an open-ended length (`100+`) is made at most. */
const openEnd = 100;

function lengthOf(open: readonly (readonly [number, number])[], draw: Draw, length: ExampleLength): number {
  const lengths = open.map(([least, most]) => [least, most === Infinity ? least + openEnd : most] as const);
  if (length === "shortest") return Math.min(...lengths.map(([minimum]) => minimum));
  if (length === "longest") return Math.max(...lengths.map(([, maximum]) => maximum));
  const [minimum, maximum] = pick(lengths, draw);
  return minimum + draw(maximum - minimum + 1);
}

function special(name: string, draw: Draw): string {
  if (name === "uuid") return [8, 4, 4, 4, 12].map((length) => random(draw, length, hexDigits)).join("-");
  if (name === "jwt" || name === "jwt-without-signature") {
    const claims = { sub: random(draw, 12, base62), iat: 1_700_000_000 + draw(1e8) };
    const signature = name === "jwt" ? `.${random(draw, 43, `${base62}-_`)}` : "";
    return `${base64urlJson({ alg: "HS256", typ: "JWT" })}.${base64urlJson(claims)}${signature}`;
  }
  throw new Error(`no example of {${name}}`);
}

function withChecksum(token: string, check: TokenCheck | undefined): string {
  if (check === "github-crc32" || check === "npm-crc32") {
    const body = token.slice(0, -6);
    return body + base62Checksum(body.slice(body.lastIndexOf("_") + 1));
  }
  if (check === "nats-crc16") return withNatsChecksum(token);
  return check === "gitlab-routable" ? token.slice(0, -7) + base36Checksum(token.slice(0, -7)) : token;
}

function builtIn(finds: BuiltInRule["finds"], draw: Draw): Example {
  switch (finds) {
    case "private-key":
      return { before: "", secret: `${keyLine("BEGIN")}\n${keyBody(draw)}\n${keyLine("END")}`, after: "\n" };
    case "private-key-cut-short":
      return { before: "", secret: `${keyLine("BEGIN")}\n${keyBody(draw)}`, after: "\n" };
    case "password":
      return {
        before: 'password = "',
        secret: `${random(draw, 13, base62)}!${random(draw, 2, "0123456789")}`,
        after: '"\n',
      };
    case "secret":
      return { before: 'client_secret = "', secret: random(draw, 32, base62), after: '"\n' };
    case "secret-beside-id": {
      const id = exampleOfLayout("(AKIA|ASIA){base32-upper:16}", draw);
      return { before: `${id}:`, secret: exampleOfLayout("{base64:40}", draw, "mixed"), after: "\n" };
    }
  }
}

/** Joined from pieces: the marks of a key stand nowhere in our own files. */
function keyLine(mark: "BEGIN" | "END"): string {
  return ["-----", mark, " PRIVATE", " KEY-----"].join("");
}

function keyBody(draw: Draw): string {
  return Array.from({ length: 6 }, () => random(draw, 64, `${base62}+/`)).join("\n");
}

const hexDigits = "0123456789abcdef";
const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

function random(draw: Draw, length: number, alphabet: string): string {
  let text = "";
  for (let i = 0; i < length; i++) text += alphabet.charAt(draw(alphabet.length));
  return text;
}

function pick<T>(list: readonly T[], draw: Draw): T {
  const one = list[draw(list.length)];
  if (one === undefined) throw new Error("nothing to choose from");
  return one;
}

function base64urlJson(value: unknown): string {
  return btoa(JSON.stringify(value)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
