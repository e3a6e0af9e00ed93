/** A config of gitleaks or betterleaks. */

import { ownReason } from "../../core/own-reason.ts";
import { says } from "../../messages/errors.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { ScanError } from "../../core/error.ts";
import type { AllowEntry } from "../config.ts";
import { placeOf } from "../texts/located.ts";
import { type DraftRule, idOf, ImportDraft, named, spotOf } from "./draft.ts";
import { type ForeignText, readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported, Spot } from "./importer.ts";
import { ourRules } from "./rule-names.ts";

const text = v.string(must("mustBeText"));
const texts = v.array(text, must("mustBeTexts"));
const number = v.number(must("mustBeNumber"));
const allowlist = v.strictObject({
  id: v.optional(text),
  description: v.optional(text),
  condition: v.optional(
    v.pipe(text, v.toUpperCase(), v.picklist(["AND", "OR", "&&", "||"], must("mustBeOneOf", "AND, OR"))),
  ),
  commits: v.optional(texts),
  paths: v.optional(texts),
  regexTarget: v.optional(v.picklist(["secret", "match", "line", ""], must("mustBeOneOf", "match, line"))),
  regexes: v.optional(texts),
  stopwords: v.optional(texts),
  targetRules: v.optional(texts),
});
const rule = v.strictObject({
  id: text,
  description: v.optional(text),
  regex: v.optional(text),
  path: v.optional(text),
  secretGroup: v.optional(number),
  entropy: v.optional(number),
  keywords: v.optional(texts),
  tags: v.optional(texts),
  skipReport: v.optional(v.boolean(must("mustBeBoolean"))),
  allowlist: v.optional(allowlist),
  allowlists: v.optional(v.array(allowlist, must("mustBeList"))),
  required: v.optional(
    v.array(
      v.strictObject({ id: text, withinLines: v.optional(number), withinColumns: v.optional(number) }),
      must("mustBeList"),
    ),
  ),
  // betterleaks asks a vendor, or filters by an expression of its own.
  validate: v.optional(v.unknown()),
  filter: v.optional(v.unknown()),
  prefilter: v.optional(v.unknown()),
  tokenEfficiency: v.optional(v.unknown()),
});
const schema = v.strictObject({
  title: v.optional(text),
  description: v.optional(text),
  version: v.optional(v.union([text, number])),
  minVersion: v.optional(text),
  betterleaksMinVersion: v.optional(text),
  extend: v.optional(
    v.strictObject({
      useDefault: v.optional(v.boolean(must("mustBeBoolean"))),
      path: v.optional(text),
      url: v.optional(text),
      disabledRules: v.optional(texts),
    }),
  ),
  rules: v.optional(v.array(rule, must("mustBeList")), []),
  allowlist: v.optional(allowlist),
  allowlists: v.optional(v.array(allowlist, must("mustBeList"))),
  filter: v.optional(v.unknown()),
  prefilter: v.optional(v.unknown()),
});
type Config = v.InferOutput<typeof schema>;
type Rule = v.InferOutput<typeof rule>;
type Allowlist = v.InferOutput<typeof allowlist>;

/** Case makes no difference in their keys. */
const keys = [schema, rule, allowlist]
  .flatMap((part) => Object.keys(part.entries))
  .concat(["useDefault", "disabledRules", "withinLines", "withinColumns"]);

/** Files that may extend each other, as the scanner itself has it. */
const deepest = 3;

/** Reads a config with what it extends. Throws a ScanError where it is wrong. */
export async function readGitleaksConfig(files: ForeignFiles, path: string, depth = 0): Promise<readonly Imported[]> {
  const read = await readForeign<Config>(files, path, schema as unknown as v.GenericSchema<unknown, Config>, {
    how: "x.toml",
    keys,
  });
  if (read === null) return [];
  const { text: source, data } = read;
  const draft = new ImportDraft(source.name);
  const base = await readExtended(files, read, draft, depth);
  const own = new Map<string, string>();
  for (const [index, one] of data.rules.entries()) addRule(draft, read, one, index, own);
  const targets = (ids: readonly string[] | undefined): readonly string[] | undefined =>
    ids?.flatMap((id) => own.get(id) ?? ourRules(id) ?? []);
  for (const [list, keyPath] of [
    [data.allowlist === undefined ? [] : [data.allowlist], ["allowlist"]],
    [data.allowlists ?? [], ["allowlists"]],
  ] as const)
    for (const [index, one] of list.entries()) {
      const at = keyPath[0] === "allowlist" ? [...keyPath] : [...keyPath, index];
      addAllowlist(draft, read, one, at, targets(one.targetRules));
    }
  for (const key of ["filter", "prefilter"] as const)
    if (data[key] !== undefined) draft.row(spotOf(source, [key]), key, "none", "program");
  if (data.extend?.useDefault !== true && data.rules.length > 0)
    draft.row(spotOf(source, ["rules"]), "rules", "differs", "built-in-stay-on");
  return [...base, draft.finish()];
}

async function readExtended(
  files: ForeignFiles,
  { text: source, data }: ForeignText<Config>,
  draft: ImportDraft,
  depth: number,
): Promise<readonly Imported[]> {
  const { path, url, disabledRules = [] } = data.extend ?? {};
  if (url) draft.row(spotOf(source, ["extend", "url"]), "extend.url", "none", "network");
  for (const [index, id] of disabledRules.entries()) {
    const spot = spotOf(source, ["extend", "disabledRules", index]);
    const ours = ourRules(id);
    if (ours === undefined) draft.row(spot, `extend.disabledRules ${named(id)}`, "none", "unknown-rule");
    else {
      draft.switchRule(ours, "off", spot);
      draft.row(spot, `extend.disabledRules ${named(id)}`, "taken", "switched-off", ours.join(", "));
    }
  }
  // To gitleaks an empty one is none.
  if (!path) return [];
  const where = placeOf(source, ["extend", "path"]);
  const inside = path.replace(/^\.\//, "");
  if (/^(?:[A-Za-z]:|\/|\\)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(inside) || depth + 1 >= deepest)
    throw new ScanError("import-failed", says("importBaseOutside", where));
  const base = await readGitleaksConfig(files, inside, depth + 1);
  if (base.length === 0) throw new ScanError("import-failed", says("importBaseMissing", where));
  return base;
}

function addRule(
  draft: ImportDraft,
  read: ForeignText<Config>,
  one: Rule,
  index: number,
  own: Map<string, string>,
): void {
  const { text: source } = read;
  const spot = spotOf(source, ["rules", index]);
  const what = `rules ${named(one.id)}`;
  const ours = ourRules(one.id);
  for (const key of ["validate", "filter", "prefilter", "tokenEfficiency"] as const)
    if (one[key] !== undefined) draft.row(spotOf(source, ["rules", index, key]), `${what} ${key}`, "none", "program");
  let ids: readonly string[] | undefined = ours;
  if (ours !== undefined) draft.row(spot, what, "taken", "our-rule", ours.join(", "));
  else if (one.regex === undefined) {
    if (one.path !== undefined) draft.row(spot, what, "none", "path-only");
    // Without a regex it only adds allowlists to a rule of the base.
    else draft.row(spot, what, "none", "unknown-rule");
    return;
  } else {
    const id = idOf(one.id, index);
    own.set(one.id, id);
    ids = [id];
    draft.customRule(customRuleOf(one, id, own), spotOf(source, ["rules", index, "regex"]));
    draft.row(spot, what, "taken", "custom-rule", id);
  }
  for (const [list, keyPath] of [
    [one.allowlist === undefined ? [] : [one.allowlist], "allowlist"],
    [one.allowlists ?? [], "allowlists"],
  ] as const)
    for (const [at, entry] of list.entries())
      addAllowlist(draft, read, entry, ["rules", index, keyPath, ...(keyPath === "allowlist" ? [] : [at])], ids);
}

function customRuleOf(one: Rule, id: string, own: ReadonlyMap<string, string>): DraftRule {
  const { description, regex = "", secretGroup, entropy, keywords, path, required, skipReport } = one;
  return {
    id,
    description: (description ?? "").trim().slice(0, 200) || one.id,
    regex,
    ...(secretGroup === undefined || secretGroup === 0 ? {} : { secretGroup }),
    ...(entropy === undefined || entropy <= 0 ? {} : { minEntropy: Math.min(entropy, 8) }),
    ...(keywords === undefined || keywords.length === 0 ? {} : { keywords }),
    ...(path === undefined ? {} : { pathRegex: path }),
    ...(required === undefined
      ? {}
      : {
          requires: required.map((other) => ({
            rule: own.get(other.id) ?? ourRules(other.id)?.[0] ?? idOf(other.id, 0),
            ...(other.withinLines === undefined ? {} : { withinLines: other.withinLines }),
          })),
        }),
    ...(skipReport === true ? { report: false } : {}),
  };
}

/** An allowlist lets pass where one of its kinds of condition holds, or with AND all of them. */
function addAllowlist(
  draft: ImportDraft,
  { text: source }: ForeignText<Config>,
  one: Allowlist,
  path: readonly (string | number)[],
  rules: readonly string[] | undefined,
): void {
  const spot = spotOf(source, path);
  const what = path.filter((part) => typeof part === "string").join(".");
  if (rules !== undefined && rules.length === 0) return draft.row(spot, what, "none", "unknown-rule");
  const { regexTarget = "", regexes = [], commits = [], stopwords = [], paths = [], condition = "OR" } = one;
  const spots = (key: string, list: readonly unknown[]): readonly Spot[] =>
    list.map((_, index) => spotOf(source, [...path, key, index]));
  const isLine = regexTarget === "line" || regexTarget === "match";
  const parts: Partial<AllowEntry>[] = [
    ...(paths.length === 0 ? [] : [{ pathRegexes: paths }]),
    ...(commits.length === 0 ? [] : [{ commits: commits.map((id) => id.toLowerCase()) }]),
    ...(regexes.length === 0 ? [] : [{ regexes, ...(isLine ? { target: "line" as const } : {}) }]),
    ...(stopwords.length === 0 ? [] : [{ words: stopwords }]),
  ];
  if (parts.length === 0) return draft.row(spot, what, "none", "unknown-rule");
  const common = {
    reason: one.description?.trim() || ownReason("allowed-in", `${source.name}, ${what}`),
    ...(rules === undefined ? {} : { rules }),
  };
  const isAnd = condition === "AND" || condition === "&&";
  const where = { pathRegexes: spots("paths", paths), regexes: spots("regexes", regexes) };
  for (const part of isAnd ? [Object.assign({}, ...parts) as Partial<AllowEntry>] : parts)
    draft.allow({ ...common, ...part }, spot, where);
  draft.row(
    spot,
    what,
    regexTarget === "match" ? "differs" : "taken",
    regexTarget === "match" ? "line-for-match" : "allowed",
  );
}
