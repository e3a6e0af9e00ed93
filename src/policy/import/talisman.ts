/** talisman: `.talismanrc`. */

import { ownReason } from "../../core/own-reason.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { globOf } from "../ignore-file.ts";
import { type DraftRule, ImportDraft, spotOf } from "./draft.ts";
import { type ForeignText, readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "talisman",
  files: [".talismanrc"],
};

const text = v.string(must("mustBeText"));
const texts = v.array(text, must("mustBeTexts"));
const schema = v.strictObject({
  version: v.optional(v.union([text, v.number()])),
  fileignoreconfig: v.optional(
    v.nullable(
      v.array(
        v.strictObject({
          filename: text,
          checksum: v.optional(text),
          ignore_detectors: v.optional(texts),
          allowed_patterns: v.optional(texts),
        }),
        must("mustBeList"),
      ),
    ),
  ),
  scopeconfig: v.optional(v.nullable(v.array(v.strictObject({ scope: text }), must("mustBeList")))),
  allowed_patterns: v.optional(v.nullable(texts)),
  custom_patterns: v.optional(v.nullable(texts)),
  custom_severities: v.optional(
    v.nullable(v.array(v.strictObject({ detector: text, severity: v.unknown() }), must("mustBeList"))),
  ),
  threshold: v.optional(v.unknown()),
  experimental: v.optional(v.unknown()),
});
type Config = v.InferOutput<typeof schema>;

/** Reads it. Throws a ScanError where it is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const [path = ""] = about.files;
  const found = await readForeign<Config>(files, path, schema as unknown as v.GenericSchema<unknown, Config>, {
    how: "x.yaml",
  });
  if (found === null) return [];
  const { text: source, data } = found;
  const draft = new ImportDraft(source.name);
  addFiles(draft, found);
  const allowed = data.allowed_patterns ?? [];
  if (allowed.length > 0) {
    const spot = spotOf(source, ["allowed_patterns"]);
    const spots = allowed.map((_, index) => spotOf(source, ["allowed_patterns", index]));
    draft.allow({ reason: ownReason("allowed-in", source.name), regexes: allowed, target: "line" }, spot, {
      regexes: spots,
    });
    draft.row(spot, "allowed_patterns", "taken", "allowed");
  }
  for (const [index, regex] of (data.custom_patterns ?? []).entries()) {
    const spot = spotOf(source, ["custom_patterns", index]);
    const rule: DraftRule = {
      id: `own-talisman-${index + 1}`,
      description: "talisman pattern",
      regex,
      secretGroup: 0,
    };
    draft.customRule(rule, spot);
    draft.row(spot, "custom_patterns", "taken", "custom-rule", rule.id);
  }
  for (const [index, { scope }] of (data.scopeconfig ?? []).entries())
    draft.row(spotOf(source, ["scopeconfig", index]), `scopeconfig ${scope.slice(0, 20)}`, "none", "scanner-setting");
  for (const [index] of (data.custom_severities ?? []).entries())
    draft.row(spotOf(source, ["custom_severities", index]), "custom_severities", "none", "unknown-rule");
  for (const key of ["threshold", "experimental"] as const)
    if (data[key] !== undefined) draft.row(spotOf(source, [key]), key, "none", "scanner-setting");
  return [draft.finish()];
}

/**
 * Files that are let pass. A checksum means the file as it was then, so what stands there now is accepted, secret by secret, and what
 * comes later is not.
 */
function addFiles(draft: ImportDraft, { text: source, data }: ForeignText<Config>): void {
  for (const [index, one] of (data.fileignoreconfig ?? []).entries()) {
    const { filename, checksum, ignore_detectors: detectors, allowed_patterns: patterns = [] } = one;
    const spot = spotOf(source, ["fileignoreconfig", index]);
    if (patterns.length > 0) {
      const spots = patterns.map((_, at) => spotOf(source, ["fileignoreconfig", index, "allowed_patterns", at]));
      const reason = ownReason("allowed-in", source.name);
      draft.allow({ reason, paths: [globOf(filename)], regexes: patterns, target: "line" }, spot, { regexes: spots });
      draft.row(spot, "fileignoreconfig allowed_patterns", "taken", "allowed");
    }
    const isForContent = detectors === undefined || detectors.includes("filecontent");
    if (!isForContent) draft.row(spot, "fileignoreconfig", "none", "path-only");
    else if (checksum !== undefined && !/[*?[{]/.test(filename)) {
      draft.accept({ where: spot.where, path: filename, reason: ownReason("allowed-in", source.name) });
      draft.row(spot, "fileignoreconfig", "differs", "whole-file");
    } else if (checksum !== undefined || detectors !== undefined) {
      draft.ignore(globOf(filename), spot);
      draft.row(spot, "fileignoreconfig", "taken", "ignored");
    }
  }
}
