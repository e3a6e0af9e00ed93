/** ggshield: `.gitguardian.yaml`, of version 2 and of version 1. */

import { ownReason } from "../../core/own-reason.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { globOf } from "../ignore-file.ts";
import type { Path } from "../texts/located.ts";
import { ImportDraft, spotOf } from "./draft.ts";
import { type ForeignText, readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "ggshield",
  files: [".gitguardian.yaml", ".gitguardian.yml"],
};

const text = v.string(must("mustBeText"));
const texts = v.array(text, must("mustBeTexts"));
const matches = v.array(
  v.union(
    [text, v.strictObject({ name: v.optional(v.nullable(text)), match: text })],
    must("mustBeLike", '{ "name": "...", "match": "..." }'),
  ),
  must("mustBeList"),
);
const any = v.optional(v.unknown());
const secret = v.strictObject({
  ignoredPaths: v.optional(texts),
  ignoredMatches: v.optional(matches),
  ignoredDetectors: v.optional(texts),
  ignoreKnownSecrets: any,
  showSecrets: any,
  withIncidentDetails: any,
  prereceiveRemediationMessage: any,
  sourceUuid: any,
  allSecrets: any,
});
const schema = v.strictObject({
  version: v.optional(v.union([v.number(), text], must("mustBeOneOf", "1, 2"))),
  secret: v.optional(v.nullable(secret)),
  // Version 1.
  pathsIgnore: v.optional(texts),
  matchesIgnore: v.optional(matches),
  banlistedDetectors: v.optional(texts),
  apiUrl: any,
  allPolicies: any,
  ignoreDefaultExcludes: any,
  showSecrets: any,
  // What says how the program runs, not what it lets pass.
  exitZero: any,
  verbose: any,
  debug: any,
  instance: any,
  maxCommitsForHook: any,
  insecure: any,
  allowSelfSigned: any,
  iac: any,
  sca: any,
});
type Config = v.InferOutput<typeof schema>;

const keys = [schema, secret].flatMap((part) => Object.keys(part.entries));

/** Reads it. Throws a ScanError where it is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const found: Imported[] = [];
  for (const path of about.files) {
    const read = await readForeign<Config>(files, path, schema as unknown as v.GenericSchema<unknown, Config>, {
      keys,
    });
    if (read !== null) found.push(imported(read));
  }
  return found;
}

function imported({ text: source, data }: ForeignText<Config>): Imported {
  const draft = new ImportDraft(source.name);
  const { secret: own, pathsIgnore, matchesIgnore, banlistedDetectors, version: _, ...rest } = data;
  const { ignoredPaths, ignoredMatches, ignoredDetectors, ...settings } = own ?? {};
  const lists = [
    [["secret", "ignoredPaths"], ignoredPaths],
    [["pathsIgnore"], pathsIgnore],
  ] as const;
  for (const [path, globs = []] of lists)
    for (const [index, glob] of globs.entries()) {
      const spot = spotOf(source, [...path, index]);
      draft.ignore(globOf(glob), spot);
      draft.row(spot, path.at(-1) ?? "", "taken", "ignored");
    }
  addMatches(draft, source, ["secret", "ignoredMatches"], ignoredMatches ?? []);
  addMatches(draft, source, ["matchesIgnore"], matchesIgnore ?? []);
  for (const [path, names = []] of [
    [["secret", "ignoredDetectors"], ignoredDetectors],
    [["banlistedDetectors"], banlistedDetectors],
  ] as const)
    for (const [index] of names.entries())
      draft.row(spotOf(source, [...path, index]), path.at(-1) ?? "", "none", "unknown-rule");
  for (const key of Object.keys(settings))
    draft.row(spotOf(source, ["secret", key]), `secret.${key}`, "none", "scanner-setting");
  for (const key of Object.keys(rest)) draft.row(spotOf(source, [key]), key, "none", "scanner-setting");
  return draft.finish();
}

/** A match is the secret itself, or a digest: ours where it is that of the value alone, else one of values and kinds together. */
function addMatches(
  draft: ImportDraft,
  source: ForeignText<Config>["text"],
  path: Path,
  list: readonly (string | { readonly name?: string | null | undefined; readonly match: string })[],
): void {
  for (const [index, one] of list.entries()) {
    const spot = spotOf(source, [...path, index]);
    const { match: value, name } = typeof one === "string" ? { match: one, name: undefined } : one;
    const isDigest = /^[0-9a-f]{64}$/.test(value);
    draft.accept({
      where: spot.where,
      digest: { kind: isDigest ? "sha256" : "plain", value },
      reason: (name ?? "").trim() || ownReason("allowed-in", source.name),
    });
    if (isDigest) draft.row(spot, String(path.at(-1)), "differs", "own-digest");
  }
}
