/** secretlint: `.secretlintrc` in JSON or YAML, and `.secretlintignore`. */

import { ownReason } from "../../core/own-reason.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { severities } from "../../core/severity.ts";
import { globOf } from "../ignore-file.ts";
import type { Path } from "../texts/located.ts";
import { idOf, ImportDraft, lineSpot, named, spotOf } from "./draft.ts";
import { asScanError, type ForeignText, linesOf, readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported, ImporterFacts, Spot } from "./importer.ts";
import { javascriptExpression } from "./javascript-expression.ts";
import { ourSecretlintRules } from "./rule-names.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "secretlint",
  files: [
    ".secretlintrc.json",
    ".secretlintrc.yaml",
    ".secretlintrc.yml",
    ".secretlintrc",
    ".secretlintrc.js",
    ".secretlintrc.cjs",
    ".secretlintrc.mjs",
    ".secretlintignore",
  ],
};

const text = v.string(must("mustBeText"));
const texts = v.array(text, must("mustBeTexts"));
const yesOrNo = v.boolean(must("mustBeBoolean"));
const common = {
  id: text,
  disabled: v.optional(yesOrNo),
  severity: v.optional(v.picklist(["error", "warning", "info"], must("mustBeOneOf", "error, warning, info"))),
  allowMessageIds: v.optional(texts),
  options: v.optional(v.record(v.string(), v.unknown(), must("mustBeLike", "{ ... }")), {}),
};
const rule = v.strictObject(common);
const preset = v.strictObject({ ...common, rules: v.optional(v.array(rule, must("mustBeList")), []) });
const schema = v.strictObject({
  sharedOptions: v.optional(v.record(v.string(), v.unknown())),
  rules: v.array(preset, must("mustBeList")),
});
type Config = v.InferOutput<typeof schema>;
type Rule = v.InferOutput<typeof rule>;

const pattern = v.strictObject({
  name: text,
  pattern: v.optional(text),
  patterns: v.optional(texts),
  filePathGlobs: v.optional(texts),
});

/** Reads its files. Throws a ScanError where one is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const found: Imported[] = [];
  for (const path of about.files) {
    if (path === ".secretlintignore") found.push(...(await readIgnore(files, path)));
    else if (/\.[cm]?js$/.test(path)) {
      if ((await files.read(path)) === null) continue;
      const draft = new ImportDraft(files.nameOf(path));
      draft.row(lineSpot(files.nameOf(path), 1), path, "none", "program");
      found.push(draft.finish());
    } else found.push(...(await readConfig(files, path)));
  }
  return found;
}

async function readIgnore(files: ForeignFiles, path: string): Promise<readonly Imported[]> {
  const source = await files.read(path);
  if (source === null) return [];
  const name = files.nameOf(path);
  const draft = new ImportDraft(name);
  for (const [line, written] of linesOf(source)) {
    const spot = lineSpot(name, line);
    draft.ignore(globOf(written), spot);
    draft.row(spot, path, "taken", "ignored");
  }
  return [draft.finish()];
}

async function readConfig(files: ForeignFiles, path: string): Promise<readonly Imported[]> {
  const found = await readForeign<Config>(files, path, schema as unknown as v.GenericSchema<unknown, Config>, {
    // The bare name may hold either: JSON is YAML as well.
    how: path.endsWith(".json") ? path : "x.yaml",
  });
  if (found === null) return [];
  const draft = new ImportDraft(found.text.name);
  for (const [index, { rules, ...one }] of found.data.rules.entries()) {
    await asScanError(() => addRule(draft, found, one, ["rules", index]));
    for (const [at, inner] of rules.entries())
      await asScanError(() => addRule(draft, found, inner, ["rules", index, "rules", at]));
  }
  return [draft.finish()];
}

function addRule(draft: ImportDraft, { text: source, data }: ForeignText<Config>, one: Rule, path: Path): void {
  const spot = spotOf(source, path);
  const name = one.id.replace(/^@[^/]+\//, "").replace(/^secretlint-rule-/, "");
  const what = `rules ${named(name)}`;
  if (name === "pattern") return addPatterns(draft, { text: source, data }, one, path);
  const isPreset = name.startsWith("preset-");
  const ours = isPreset ? undefined : ourSecretlintRules(name);
  if (one.disabled === true) {
    if (ours === undefined) return draft.row(spot, what, "none", "unknown-rule");
    draft.switchRule(ours, "off", spot);
    draft.row(spot, what, "taken", "switched-off", ours.join(", "));
  } else if (ours !== undefined) draft.row(spot, what, "taken", "our-rule", ours.join(", "));
  else if (!isPreset) draft.row(spot, what, "none", "unknown-rule");
  else draft.row(spot, what, "differs", "built-in-stay-on");
  if (one.severity !== undefined && ours !== undefined && one.disabled !== true) {
    const severity = severities[{ error: 1, warning: 2, info: 3 }[one.severity]] ?? "high";
    draft.switchRule(ours, severity, spot);
    draft.row(spot, `${what} severity`, "taken", "severity", severity);
  }
  if (one.allowMessageIds !== undefined) draft.row(spot, `${what} allowMessageIds`, "none", "unknown-rule");
  for (const [key, value] of Object.entries(one.options)) {
    const at = [...path, "options", key];
    if (key !== "allows") {
      draft.row(spotOf(source, at), `${what} ${named(key)}`, "none", "scanner-setting");
      continue;
    }
    const allows = v.parse(texts, Array.isArray(value) ? value.map(String) : [String(value)]);
    const spots = allows.map((_, index) => spotOf(source, [...at, index]));
    const regexes = allows.map((allowed, index) => javascriptExpression(allowed, spots[index]?.where ?? spot.where));
    if (regexes.length === 0) continue;
    const reason = ownReason("allowed-in", source.name);
    draft.allow({ reason, regexes, ...(ours === undefined ? {} : { rules: ours }) }, spot, { regexes: spots });
    draft.row(spot, `${what} allows`, "taken", "allowed");
  }
}

/** The rule with which people write patterns of their own. */
function addPatterns(draft: ImportDraft, { text: source }: ForeignText<Config>, one: Rule, path: Path): void {
  const list = one.options["patterns"];
  for (const [index, written] of (Array.isArray(list) ? (list as readonly unknown[]) : []).entries()) {
    const at = [...path, "options", "patterns", index];
    const spot: Spot = spotOf(source, at);
    const parsed = v.safeParse(pattern, written);
    if (!parsed.success) {
      draft.row(spot, "patterns", "none", "scanner-setting");
      continue;
    }
    const { name, pattern: single, patterns = [], filePathGlobs } = parsed.output;
    for (const [number, expression] of [...(single === undefined ? [] : [single]), ...patterns].entries()) {
      const id = idOf(number === 0 ? name : `${name}-${number}`, index);
      draft.customRule(
        {
          id,
          description: name.trim().slice(0, 200) || id,
          regex: javascriptExpression(expression, spot.where),
          ...(filePathGlobs === undefined ? {} : { paths: filePathGlobs }),
        },
        spot,
      );
      draft.row(spot, `patterns ${named(name)}`, "taken", "custom-rule", id);
    }
  }
}
