/** A rule in words, for a person who asks what it looks for: made from the rule's own facts, so that it is never stale. */

import { type CustomRule, longestCustomMatch } from "../../core/custom-rule.ts";
import { Secret } from "../../core/secret.ts";
import { type Draw, exampleOf, exampleOfLayout } from "../../detect/pattern/example.ts";
import { reachOfPhrase } from "../../detect/pattern/compile-phrase.ts";
import { compileLayout } from "../../detect/pattern/layout.ts";
import { maxGap, maxName, maxValue } from "../../detect/locate/syntax/bytes.ts";
import { type Part, parsePattern } from "../../detect/pattern/parse.ts";
import { type BuiltInRule, nearReach, type PhraseRule, type Rule } from "../../rules/rule.ts";

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
export function describeCustomRule(rule: CustomRule): RuleDescription {
  const { layout, expression, group, near } = rule;
  const form =
    layout === undefined
      ? `the expression ${expression ?? ""}${group === undefined ? "" : `, of which group ${group} is the secret`}`
      : inWords(parsePattern(layout));
  const longest = layout === undefined ? longestCustomMatch : compileLayout(layout).maxLength;
  const length = `${longest} ${layout === undefined ? "bytes at most, on one line" : "characters at most"}`;
  return {
    looksLike: [form, ...(near ? [`behind one of the words: ${near.join(", ")}`] : [])],
    reach: `${length}${near ? `; a word at most ${nearReach} bytes before them` : ""}`,
    ...(layout === undefined ? {} : { example: customExample(rule, layout) }),
  };
}

/** Describes the rule of a person's own credentials. */
export function describeOwnCredential(): RuleDescription {
  return {
    looksLike: ["any of your credentials that `leakscan init --my-credentials` remembers, however it is named"],
    reach: "3000 bytes",
  };
}

/** Describes a rule. The example is the same at each call. */
export function describeRule(rule: Rule): RuleDescription {
  return { looksLike: [...formsOf(rule), ...conditionsOf(rule)], reach: reachOf(rule), example: maskedExample(rule) };
}

function formsOf(rule: Rule): readonly string[] {
  if (rule.kind === "built-in") return [builtIns[rule.finds].form];
  if (rule.kind === "phrase") return [`what stands in its place in ${phraseForm(rule)}`];
  const led = "before" in rule && rule.before !== undefined ? `${inWords(parsePattern(rule.before))}, then ` : "";
  return rule.layouts.map((layout) => led + inWords(parsePattern(layout)));
}

function conditionsOf(rule: Rule): readonly string[] {
  const conditions: string[] = [];
  if (rule.kind === "named") {
    conditions.push(`under a name with the words: ${rule.names.map((words) => words.join(" + ")).join("; ")}`);
    if (rule.notNames) conditions.push(`but with none of: ${rule.notNames.join(", ")}`);
  }
  if (rule.kind === "near")
    conditions.push(
      `${rule.argument ? "as a later argument of a call of" : "behind one of the words"}: ${rule.words.join(", ")}`,
    );
  if ("near" in rule && rule.near) conditions.push(`behind one of the words: ${rule.near.join(", ")}`);
  if ("check" in rule && rule.check && /crc32|routable/.test(rule.check)) {
    conditions.push("it ends in its own checksum: where that is wrong it is of low confidence");
  }
  if (rule.identifier) conditions.push("it is no secret by itself: reported only with --identifiers");
  return conditions;
}

function reachOf(rule: Rule): string {
  if (rule.kind === "built-in") return builtIns[rule.finds].reach;
  if (rule.kind === "phrase") return `${Math.max(...rule.phrases.map(reachOfPhrase))} bytes on either side`;
  if (rule.kind === "named") return namedReach;
  const longest = Math.max(...rule.layouts.map((layout) => compileLayout(layout).maxLength));
  const near = rule.kind === "near" || rule.near !== undefined;
  return `${longest} characters at most${near ? `; a word at most ${nearReach} bytes before them` : ""}`;
}

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

function inWords(parts: readonly Part[]): string {
  let text = "";
  for (const part of parts) {
    const next = wordsOf(part);
    // Plain text and a choice of it stand as they are written; what varies is reported.
    text += text === "" ? next : `, then ${next}`;
  }
  return text;
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case "plain":
      return part.text;
    case "special":
      return part.name === "uuid"
        ? "a UUID"
        : part.name === "jwt"
          ? "a JSON Web Token"
          : "a JSON Web Token without its signature";
    case "either":
      return part.branches.map(inWords).join(" or ");
    case "optional":
      return `perhaps ${inWords(part.parts)}`;
    case "characters": {
      const lengths = part.lengths.map(([minimum, maximum]) =>
        minimum === maximum ? `${minimum}` : maximum === Infinity ? `${minimum} or more` : `${minimum} to ${maximum}`,
      );
      return `${lengths.join(" or ")} ${alphabetWords[part.alphabet] ?? `of ${part.alphabet.slice(4, -1)}`}`;
    }
  }
}

const alphabetWords: Readonly<Record<string, string>> = {
  digits: "digits",
  "hex-lower": "hex digits",
  "hex-upper": "hex digits (capitals)",
  hex: "hex digits",
  "alpha-lower": "small letters",
  "alpha-upper": "capitals",
  alpha: "letters",
  "alnum-lower": "small letters or digits",
  "alnum-upper": "capitals or digits",
  alnum: "letters or digits",
  "alnum-dash": "letters, digits or -",
  word: "letters, digits or _",
  "base32-lower": "small letters or 2 to 7",
  "base32-upper": "capitals or 2 to 7",
  base58: "characters of base58",
  base64: "characters of base64",
  base64url: "characters of base64url",
  printable: "printable characters",
};

const namedReach = `a name of ${maxName} bytes, ${maxGap} bytes to its value, a value of ${maxValue} bytes`;

const builtIns: Readonly<Record<BuiltInRule["finds"], { readonly form: string; readonly reach: string }>> = {
  "private-key": {
    form: "a private key in PEM or PGP armour, from its head to its end",
    reach: "64 KiB from its head",
  },
  "private-key-cut-short": {
    form: "the beginning of a private key in PEM or PGP armour",
    reach: "64 KiB from its head",
  },
  password: { form: "a value under a name such as password, DB_PASS or passphrase", reach: namedReach },
  secret: {
    form: "a value that looks random under a name such as secret, api_key or token",
    reach: namedReach,
  },
  "secret-beside-id": {
    form: "40 characters of base64 without a name of their own, near an AWS access key id",
    reach: "2000 bytes to the key id",
  },
};

/** Draws the same numbers for the same text (mulberry32 over its FNV-1a). */
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
