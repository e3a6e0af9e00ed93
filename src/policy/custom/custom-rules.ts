/**
 * A project's own rules, as `.leakscan.json` writes them, checked as far as that goes without compiling an expression. What is
 * wrong names the rule by its id, and the way out.
 */

import * as v from "valibot";
import { type Sentence, UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { type Confidence, confidences, type Severity, severities } from "../../core/severity.ts";
import { customProvider, type CustomRule, longestCustomMatch, ownCredentialRule } from "../../core/custom-rule.ts";
import { nearest } from "../nearest.ts";
import { must } from "../must.ts";
import { quoted, shown } from "../quoted.ts";

const text = v.pipe(v.string(must("mustBeText")), v.trim(), v.nonEmpty(must("mustNotBeEmpty")));
const texts = v.array(text, must("mustBeTexts"));

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
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, must("mustBeId")),
    v.maxLength(80, must("atMostCharacters", 80)),
  ),
  description: v.pipe(text, v.maxLength(200, must("atMostCharacters", 200))),
  severity: v.optional(v.picklist(severities, must("mustBeOneOf", severities.join(", "))), "high"),
  confidence: v.optional(v.picklist(confidences, must("mustBeOneOf", confidences.join(", "))), "high"),
  prefix: v.optional(
    v.pipe(
      v.string(must("mustBeText")),
      v.regex(/^[!-~]*$/, must("mustBePrintable")),
      v.minLength(3, must("atLeastCharacters", 3)),
      v.maxLength(100, must("atMostCharacters", 100)),
    ),
  ),
  alphabet: v.optional(text),
  length: v.optional(v.union([v.number(), v.string()], must("mustBeNumberOrRange"))),
  near: v.optional(v.pipe(texts, v.minLength(1, must("mustHoldAWord")))),
  regex: v.optional(v.pipe(text, v.maxLength(2000, must("atMostCharacters", 2000)))),
  secretGroup: v.optional(v.pipe(v.number(must("mustBeNumber")), v.integer(must("mustBeWhole")), v.minValue(0))),
  keywords: v.optional(
    v.pipe(
      v.array(v.pipe(text, v.maxLength(100, must("atMostCharacters", 100))), must("mustBeTexts")),
      v.minLength(1, must("mustHoldAWord")),
    ),
  ),
  minEntropy: v.optional(
    v.pipe(v.number(must("mustBeNumber")), v.minValue(0, must("mustBeBits")), v.maxValue(8, must("mustBeBits"))),
  ),
  paths: v.optional(v.pipe(texts, v.minLength(1, must("mustHoldOne")))),
  pathRegex: v.optional(v.pipe(text, v.maxLength(2000, must("atMostCharacters", 2000)))),
  requires: v.optional(
    v.array(
      v.strictObject({
        rule: text,
        withinLines: v.optional(v.pipe(v.number(must("mustBeNumber")), v.integer(must("mustBeWhole")), v.minValue(0))),
      }),
      must("mustBeList"),
    ),
  ),
  report: v.optional(v.boolean(must("mustBeBoolean"))),
  revoke: v.optional(v.pipe(text, v.maxLength(300, must("atMostCharacters", 300)))),
  url: v.optional(v.pipe(text, v.regex(/^https:\/\/[!-~]+$/, must("mustBeHttps")))),
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
    throw new UsageError(says("customRulesTooMany", nameAt(), written.length, mostCustomRules));
  const ids = new Set<string>();
  return written.map((one, index) => {
    const fail: Fail = (what) => {
      throw new UsageError(says("customRule", nameAt(index), shown(one.id), what));
    };
    if (ids.has(one.id)) fail(says("twoRulesOfThisId"));
    ids.add(one.id);
    if (taken.includes(one.id) || reserved.has(one.id)) fail(says("ruleNameTaken"));
    return ruleOf(one, fail);
  });
}

/** Words of the command line, and names that mean something already. */
const reserved: ReadonlySet<string> = new Set(["list", "test", customProvider, ownCredentialRule.id]);

type Fail = (what: Sentence) => never;

function ruleOf(written: WrittenRule, fail: Fail): CustomRule {
  const { id, description, severity, confidence, prefix, regex, secretGroup, near, revoke, url, examples } = written;
  for (const word of near ?? []) {
    if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(word) || word.replace(/[^A-Za-z0-9]/g, "").length < 3)
      fail(says("nearWordUnusable", quoted(word)));
    if (word.length > 40) fail(says("nearWordTooLong", 40));
  }
  const parts =
    regex === undefined
      ? { ...(prefix === undefined ? {} : { prefix }), layout: layoutOf(written, fail) }
      : { expression: regex, ...(secretGroup === undefined ? {} : { group: secretGroup }) };
  if (regex !== undefined && (prefix ?? written.alphabet ?? written.length) !== undefined) fail(says("regexAndParts"));
  if (regex === undefined && secretGroup !== undefined) fail(says("secretGroupWithoutRegex"));
  if (regex === undefined && prefix === undefined && near === undefined) fail(says("nothingDistinctive"));
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
    return fail(says("rulePartMissing", alphabet === undefined ? "alphabet" : "length"));
  if (!customAlphabets.includes(alphabet) && !/^set\((?:\\[!-~]|[!-(*-[\]-~]){1,200}\)$/.test(alphabet)) {
    const meant = nearest(alphabet, customAlphabets);
    fail(says("unknownAlphabet", quoted(alphabet, meant), meant, customAlphabets.join(", ")));
  }
  const [, low, high] = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(String(length)) ?? [];
  const [least, greatest] = [Number(low), Number(high ?? low)];
  if (low === undefined || least < 1 || greatest < least) fail(says("lengthWrong", quoted(String(length))));
  if (prefix.length + greatest > longestCustomMatch) fail(says("secretsTooLong", longestCustomMatch));
  if (prefix.length + least < 8) fail(says("secretsTooShort", prefix.length + least));
  return `${prefix.replace(/[\\{}()[\]|]/g, (sign) => `\\${sign}`)}{${alphabet}:${least === greatest ? least : `${least}-${greatest}`}}`;
}
