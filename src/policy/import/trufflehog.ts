/** trufflehog: a config with custom detectors, and files of paths to leave out. */

import { ownReason } from "../../core/own-reason.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { idOf, ImportDraft, lineSpot, named, spotOf } from "./draft.ts";
import { linesOf, readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** What is known of it. The names of its files are given on its command line: these are usual. */
export const about: ImporterFacts = {
  title: "trufflehog",
  files: [
    ".trufflehog.yaml",
    ".trufflehog.yml",
    "trufflehog.yaml",
    "trufflehog.yml",
    ".trufflehogignore",
    ".trufflehog-exclude",
    ".trufflehog-exclude.txt",
    "trufflehog-exclude.txt",
    "trufflehog-exclude-paths.txt",
    ".trufflehog-exclude-paths.txt",
  ],
};

const text = v.string(must("mustBeText"));
const texts = v.array(text, must("mustBeTexts"));
const schema = v.strictObject({
  detectors: v.optional(
    v.array(
      v.strictObject({
        name: text,
        description: v.optional(text),
        keywords: v.optional(texts, []),
        regex: v.record(v.string(), text, must("mustBeLike", '{ "name": "..." }')),
        entropy: v.optional(v.number(must("mustBeNumber"))),
        primary_regex_name: v.optional(text),
        exclude_words: v.optional(texts),
        exclude_regexes_capture: v.optional(texts),
        exclude_regexes_match: v.optional(texts),
        verify: v.optional(v.unknown()),
        validations: v.optional(v.unknown()),
      }),
      must("mustBeList"),
    ),
    [],
  ),
  sources: v.optional(v.unknown()),
});
type Config = v.InferOutput<typeof schema>;

/** Reads its files. Throws a ScanError where one is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const found: Imported[] = [];
  for (const path of about.files)
    found.push(...(/\.ya?ml$/.test(path) ? await readConfig(files, path) : await readExcludes(files, path)));
  return found;
}

async function readExcludes(files: ForeignFiles, path: string): Promise<readonly Imported[]> {
  const source = await files.read(path);
  if (source === null) return [];
  const name = files.nameOf(path);
  const draft = new ImportDraft(name);
  for (const [line, expression] of linesOf(source)) {
    const spot = lineSpot(name, line);
    draft.allow({ reason: ownReason("allowed-in", path), pathRegexes: [expression] }, spot, { pathRegexes: [spot] });
    draft.row(spot, "path", "taken", "allowed");
  }
  return [draft.finish()];
}

async function readConfig(files: ForeignFiles, path: string): Promise<readonly Imported[]> {
  const read = await readForeign<Config>(files, path, schema as unknown as v.GenericSchema<unknown, Config>);
  if (read === null) return [];
  const { text: source, data } = read;
  const draft = new ImportDraft(source.name);
  for (const [index, one] of data.detectors.entries()) {
    const what = `detectors ${named(one.name)}`;
    const names = Object.keys(one.regex);
    const primary = one.primary_regex_name ?? names[0];
    const ids = new Map(
      names.map((name) => [name, idOf(names.length === 1 ? one.name : `${one.name}-${name}`, index)]),
    );
    for (const [name, expression] of Object.entries(one.regex)) {
      const spot = spotOf(source, ["detectors", index, "regex", name]);
      const others = names.filter((other) => other !== name);
      draft.customRule(
        {
          id: ids.get(name) ?? "",
          description: (one.description ?? one.name).trim().slice(0, 200) || one.name,
          regex: expression,
          ...(one.keywords.length === 0 ? {} : { keywords: one.keywords }),
          ...(one.entropy === undefined || one.entropy <= 0 ? {} : { minEntropy: Math.min(one.entropy, 8) }),
          // A detector of several expressions needs all of them; what it reports is the first.
          ...(others.length === 0 || name !== primary
            ? {}
            : { requires: others.map((other) => ({ rule: ids.get(other) ?? "" })) }),
          ...(name === primary ? {} : { report: false }),
        },
        spot,
      );
      draft.row(spot, what, "taken", "custom-rule", ids.get(name));
    }
    const rules = [ids.get(primary ?? "") ?? ""];
    for (const [key, entry] of [
      ["exclude_words", { words: one.exclude_words ?? [] }],
      ["exclude_regexes_capture", { regexes: one.exclude_regexes_capture ?? [] }],
      ["exclude_regexes_match", { regexes: one.exclude_regexes_match ?? [], target: "line" }],
    ] as const) {
      const list = Object.values(entry)[0] as readonly string[];
      if (list.length === 0) continue;
      const spot = spotOf(source, ["detectors", index, key]);
      const spots = list.map((_, at) => spotOf(source, ["detectors", index, key, at]));
      draft.allow({ reason: ownReason("allowed-in", `${source.name}, ${key}`), rules, ...entry }, spot, {
        regexes: spots,
      });
      const isMatch = key === "exclude_regexes_match";
      draft.row(spot, `${what} ${key}`, isMatch ? "differs" : "taken", isMatch ? "line-for-match" : "allowed");
    }
    for (const key of ["verify", "validations"] as const)
      if (one[key] !== undefined)
        draft.row(
          spotOf(source, ["detectors", index, key]),
          `${what} ${key}`,
          "none",
          key === "verify" ? "network" : "program",
        );
  }
  if (data.sources !== undefined) draft.row(spotOf(source, ["sources"]), "sources", "none", "scanner-setting");
  return [draft.finish()];
}
