/**
 * A project's own rules, as `.leakscan.json` writes them, checked as far as that goes without compiling an expression. What is
 * wrong names the rule by its id, and the way out.
 */

import * as v from "valibot";
import { UsageError } from "../core/error.ts";
import { type Confidence, confidences, type Severity, severities } from "../core/severity.ts";
import { customProvider, type CustomRule, longestCustomMatch, ownCredentialRule } from "../core/custom-rule.ts";
import { nearest } from "./nearest.ts";
import { quoted, shown } from "./quoted.ts";

const text = v.pipe(v.string("must be a text"), v.trim(), v.nonEmpty("must not be empty"));
const texts = v.array(text, "must be a list of texts");

/** An entry of `requires` as it was written. */
export interface WrittenRequirement {
  readonly rule: string;
  readonly withinLines?: number | undefined;
}

/** An entry of `customRules` as it was written. */
export interface WrittenRule {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly prefix?: string | undefined;
  readonly alphabet?: string | undefined;
  readonly length?: number | string | undefined;
  readonly near?: readonly string[] | undefined;
  readonly regex?: string | undefined;
  readonly secretGroup?: number | undefined;
  readonly keywords?: readonly string[] | undefined;
  readonly minEntropy?: number | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly pathRegex?: string | undefined;
  readonly requires?: readonly WrittenRequirement[] | undefined;
  readonly report?: boolean | undefined;
  readonly revoke?: string | undefined;
  readonly url?: string | undefined;
  readonly examples?: { readonly match: readonly string[]; readonly noMatch: readonly string[] } | undefined;
}

const schema = v.strictObject({
  id: v.pipe(
    text,
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be small letters and digits, parted by single dashes"),
    v.maxLength(80, "must be of at most 80 characters"),
  ),
  description: v.pipe(text, v.maxLength(200, "must be of at most 200 characters")),
  severity: v.optional(v.picklist(severities, `must be one of ${severities.join(", ")}`), "high"),
  confidence: v.optional(v.picklist(confidences, `must be one of ${confidences.join(", ")}`), "high"),
  prefix: v.optional(
    v.pipe(
      v.string("must be a text"),
      v.regex(/^[!-~]*$/, "must be printable ASCII without blanks"),
      v.minLength(3, "must be of at least 3 characters: fewer stand everywhere"),
      v.maxLength(100, "must be of at most 100 characters"),
    ),
  ),
  alphabet: v.optional(text),
  length: v.optional(v.union([v.number(), v.string()], 'must be a number, or a range such as "20-40"')),
  near: v.optional(v.pipe(texts, v.minLength(1, "must hold at least one word"))),
  regex: v.optional(v.pipe(text, v.maxLength(2000, "must be of at most 2000 characters"))),
  secretGroup: v.optional(v.pipe(v.number("must be a number"), v.integer("must be a whole number"), v.minValue(0))),
  keywords: v.optional(
    v.pipe(
      v.array(v.pipe(text, v.maxLength(100, "must be of at most 100 characters")), "must be a list of texts"),
      v.minLength(1, "must hold at least one word"),
    ),
  ),
  minEntropy: v.optional(
    v.pipe(
      v.number("must be a number"),
      v.minValue(0, "must be between 0 and 8 bits"),
      v.maxValue(8, "must be between 0 and 8 bits"),
    ),
  ),
  paths: v.optional(v.pipe(texts, v.minLength(1, "must hold at least one glob"))),
  pathRegex: v.optional(v.pipe(text, v.maxLength(2000, "must be of at most 2000 characters"))),
  requires: v.optional(
    v.array(
      v.strictObject({
        rule: text,
        withinLines: v.optional(
          v.pipe(v.number("must be a number"), v.integer("must be a whole number"), v.minValue(0)),
        ),
      }),
      "must be a list",
    ),
  ),
  report: v.optional(v.boolean("must be true or false")),
  revoke: v.optional(v.pipe(text, v.maxLength(300, "must be of at most 300 characters"))),
  url: v.optional(v.pipe(text, v.regex(/^https:\/\/[!-~]+$/, "must be an https address"))),
  examples: v.optional(v.strictObject({ match: v.optional(texts, []), noMatch: v.optional(texts, []) })),
});

/** Parses an entry of `customRules`. */
export const customRuleSchema: v.GenericSchema<unknown, WrittenRule> = schema;

/** Names of an entry's keys, for error messages and the documentation's test. */
export const customRuleKeys: readonly string[] = Object.keys(schema.entries);

/** Alphabets that `alphabet` may name: those of the built-in rules. */
export const customAlphabets: readonly string[] = [
  "digits",
  "hex-lower",
  "hex-upper",
  "hex",
  "alpha-lower",
  "alpha-upper",
  "alpha",
  "alnum-lower",
  "alnum-upper",
  "alnum",
  "alnum-dash",
  "word",
  "base32-lower",
  "base32-upper",
  "base58",
  "base64",
  "base64url",
  "printable",
];

/** Custom rules at most: more are another scanner's. */
export const mostCustomRules = 500;

/**
 * From what was written to rules.
 * @param nameAt the file's name for error messages, with the place of the rule of an index
 * @param taken ids and providers of the built-in rules
 * @throws UsageError that names the rule and the way out
 */
export function customRulesOf(
  written: readonly WrittenRule[],
  nameAt: (index?: number) => string,
  taken: readonly string[] = [],
): readonly CustomRule[] {
  if (written.length > mostCustomRules)
    throw new UsageError(
      `${nameAt()}: customRules holds ${written.length} rules.`,
      `At most ${mostCustomRules} are allowed.`,
    );
  const ids = new Set<string>();
  return written.map((one, index) => {
    const fail = (what: string, wayOut: string): never => {
      throw new UsageError(`${nameAt(index)}: customRules ${shown(one.id)}: ${what}.`, wayOut);
    };
    if (ids.has(one.id)) fail("there are two rules of this id", "Give each its own.");
    ids.add(one.id);
    if (taken.includes(one.id) || reserved.has(one.id))
      fail(
        "a built-in rule or provider has this name",
        'Choose another, such as one that begins with "own" or a name of yours.',
      );
    return ruleOf(one, fail);
  });
}

/** Words of the command line, and names that mean something already. */
const reserved: ReadonlySet<string> = new Set(["list", "test", customProvider, ownCredentialRule.id]);

type Fail = (what: string, wayOut: string) => never;

function ruleOf(written: WrittenRule, fail: Fail): CustomRule {
  const { id, description, severity, confidence, prefix, regex, secretGroup, near, revoke, url, examples } = written;
  for (const word of near ?? []) {
    if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(word) || word.replace(/[^A-Za-z0-9]/g, "").length < 3)
      fail(
        `the word ${quoted(word)} in near cannot be looked for`,
        "Words are of at least 3 ASCII letters or digits; signs and case do not count.",
      );
    if (word.length > 40) fail("a word in near is longer than 40 characters", "Give its beginning.");
  }
  const parts =
    regex === undefined
      ? { ...(prefix === undefined ? {} : { prefix }), layout: layoutOf(written, fail) }
      : { expression: regex, ...(secretGroup === undefined ? {} : { group: secretGroup }) };
  if (regex !== undefined && (prefix ?? written.alphabet ?? written.length) !== undefined)
    fail(
      "it has a regex, and prefix, alphabet or length as well",
      "Say all of it in the regex, or take the regex out.",
    );
  if (regex === undefined && secretGroup !== undefined)
    fail("secretGroup is of no use without a regex", "Take it out.");
  if (regex === undefined && prefix === undefined && near === undefined)
    fail(
      "nothing tells its secrets from other text",
      'Give a prefix that they begin with, words that stand "near" them, or a regex.',
    );
  return {
    id,
    provider: customProvider,
    severity,
    confidence,
    description,
    ...parts,
    ...(near === undefined ? {} : { near }),
    ...limitsOf(written),
    ...(revoke === undefined ? {} : { revoke }),
    ...(url === undefined ? {} : { url }),
    ...(examples === undefined ? {} : { examples }),
  };
}

/** What a match must hold beyond the rule's own form. */
function limitsOf({ keywords, minEntropy, paths, pathRegex, requires, report }: WrittenRule): Partial<CustomRule> {
  return {
    ...(keywords === undefined ? {} : { keywords: keywords.map((word) => word.toLowerCase()) }),
    ...(minEntropy === undefined ? {} : { minEntropy }),
    ...(paths === undefined ? {} : { paths }),
    ...(pathRegex === undefined ? {} : { pathRegex }),
    ...(requires === undefined
      ? {}
      : {
          requires: requires.map(({ rule, withinLines }) => ({
            rule,
            ...(withinLines === undefined ? {} : { withinLines }),
          })),
        }),
    ...(report === undefined ? {} : { report }),
  };
}

function layoutOf({ prefix = "", alphabet, length }: WrittenRule, fail: Fail): string {
  if (alphabet === undefined || length === undefined)
    return fail(
      `${alphabet === undefined ? "alphabet" : "length"} is missing`,
      'Give "alphabet" and "length" of what stands behind the prefix, or a "regex".',
    );
  if (!customAlphabets.includes(alphabet) && !/^set\((?:\\[!-~]|[!-(*-[\]-~]){1,200}\)$/.test(alphabet)) {
    const meant = nearest(alphabet, customAlphabets);
    fail(
      `there is no alphabet ${quoted(alphabet, meant)}`,
      meant
        ? `Did you mean "${meant}"?`
        : `Known ones: ${customAlphabets.join(", ")}; or the characters themselves, as in "set(A-Z0-9_)".`,
    );
  }
  const [, low, high] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(String(length)) ?? [];
  const [least, greatest] = [Number(low), Number(high ?? low)];
  if (low === undefined || least < 1 || greatest < least)
    fail(`length ${quoted(String(length))} is neither a number nor a range`, 'Write 32, or "20-40".');
  if (prefix.length + greatest > longestCustomMatch)
    fail(
      `its secrets may be longer than ${longestCustomMatch} characters`,
      "What is longer would not be found in a history's windows: give a smaller length.",
    );
  if (prefix.length + least < 8)
    fail(
      `its secrets may be as short as ${prefix.length + least} characters`,
      "Fewer than 8, with the prefix, stand everywhere: give a greater length.",
    );
  return `${prefix.replace(/[\\{}()[\]|]/g, (sign) => `\\${sign}`)}{${alphabet}:${least === greatest ? least : `${least}-${greatest}`}}`;
}
