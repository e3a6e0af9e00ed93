/** detect-secrets: `.secrets.baseline`, which knows secrets by their SHA-1. */

import { ownReason } from "../../core/own-reason.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { ImportDraft, spotOf } from "./draft.ts";
import { type ForeignText, readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "detect-secrets",
  files: [".secrets.baseline"],
};

const text = v.string(must("mustBeText"));
const patterns = v.union([text, v.array(text)], must("mustBeTexts"));
const schema = v.strictObject({
  version: v.optional(text),
  generated_at: v.optional(text),
  plugins_used: v.optional(v.array(v.looseObject({ name: text }), must("mustBeList")), []),
  filters_used: v.optional(
    v.array(v.looseObject({ path: text, pattern: v.optional(patterns) }), must("mustBeList")),
    [],
  ),
  results: v.record(
    v.string(),
    v.array(
      v.strictObject({
        type: v.optional(text),
        filename: v.optional(text),
        hashed_secret: v.pipe(text, v.regex(/^[0-9a-f]{40}$/, must("mustBeSha1"))),
        is_verified: v.optional(v.boolean(must("mustBeBoolean"))),
        is_secret: v.optional(v.nullable(v.boolean(must("mustBeBoolean")))),
        is_added: v.optional(v.boolean()),
        is_removed: v.optional(v.boolean()),
        line_number: v.optional(v.nullable(v.number(must("mustBeNumber")))),
        verified_result: v.optional(v.unknown()),
      }),
      must("mustBeList"),
    ),
    must("mustBeLike", '{ "path": [...] }'),
  ),
  // Of versions before 1.0.
  exclude: v.optional(v.strictObject({ files: v.optional(v.nullable(text)), lines: v.optional(v.nullable(text)) })),
  exclude_regex: v.optional(text),
  word_list: v.optional(v.looseObject({})),
  custom_plugin_paths: v.optional(v.array(text)),
});
type Baseline = v.InferOutput<typeof schema>;

/** Reads it. Throws a ScanError where it is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const [path = ""] = about.files;
  const found = await readForeign<Baseline>(files, path, schema as unknown as v.GenericSchema<unknown, Baseline>, {
    how: "x.json",
  });
  if (found === null) return [];
  const { text: source, data } = found;
  const draft = new ImportDraft(source.name);
  addFilters(draft, found);
  for (const [file, findings] of Object.entries(data.results))
    for (const [index, { hashed_secret: value, is_secret: isSecret }] of findings.entries()) {
      const spot = spotOf(source, ["results", file, index]);
      // Anyone who audited it as real wants it gone, not accepted.
      if (isSecret === true) draft.row(spot, "results", "differs", "audited-real");
      else {
        draft.accept({
          where: spot.where,
          path: file.replaceAll("\\", "/"),
          digest: { kind: "sha1", value },
          reason: ownReason(isSecret === false ? "audited-in" : "allowed-in", source.name),
        });
        if (isSecret !== false) draft.row(spot, "results", "differs", "not-audited");
      }
    }
  for (const [index] of (data.custom_plugin_paths ?? []).entries())
    draft.row(spotOf(source, ["custom_plugin_paths", index]), "custom_plugin_paths", "none", "program");
  return [draft.finish()];
}

/** What is left out of a scan by expression. */
function addFilters(draft: ImportDraft, { text: source, data }: ForeignText<Baseline>): void {
  const old = [
    ["should_exclude_file", data.exclude?.files ?? data.exclude_regex, ["exclude", "files"]],
    ["should_exclude_line", data.exclude?.lines, ["exclude", "lines"]],
  ] as const;
  const all = [
    ...data.filters_used.map(
      ({ path, pattern }, index) => [path, pattern, ["filters_used", index, "pattern"]] as const,
    ),
    ...old,
  ];
  for (const [name, pattern, path] of all) {
    const regexes = (typeof pattern === "string" ? [pattern] : (pattern ?? [])).filter((one) => one !== "");
    const spot = spotOf(source, path);
    const [, kind] = /should_exclude_(file|line|secret)$/.exec(name) ?? [];
    if (kind === undefined) {
      if (/\.py(?:::|$)|^file:/.test(name)) draft.row(spot, "filters_used", "none", "program");
      continue;
    }
    if (regexes.length === 0) continue;
    const reason = ownReason("allowed-in", source.name);
    const spots = regexes.map((_, index) => spotOf(source, [...path, ...(typeof pattern === "string" ? [] : [index])]));
    if (kind === "file") draft.allow({ reason, pathRegexes: regexes }, spot, { pathRegexes: spots });
    else draft.allow({ reason, regexes, ...(kind === "line" ? { target: "line" } : {}) }, spot, { regexes: spots });
    draft.row(spot, `exclude ${kind}`, "taken", "allowed");
  }
}
