/** A JSON report of gitleaks or betterleaks, which both take as a baseline. */

import { ownReason } from "../../core/own-reason.ts";
import * as v from "valibot";
import { must } from "../must.ts";
import { ImportDraft, spotOf } from "./draft.ts";
import { readForeign } from "./foreign-text.ts";
import type { ForeignFiles, Imported } from "./importer.ts";
import { ourRules } from "./rule-names.ts";

// A report is written by a machine: what newer versions add is no mistyped decision.
const schema = v.array(
  v.looseObject({
    RuleID: v.string(must("mustBeText")),
    File: v.string(must("mustBeText")),
    StartLine: v.optional(v.number(must("mustBeNumber")), 0),
    Secret: v.optional(v.string(must("mustBeText")), ""),
    Commit: v.optional(v.string(must("mustBeText")), ""),
  }),
  must("mustBeList"),
);

/** Reads it. Throws a ScanError where it is no such report. */
export async function readBaselineReport(files: ForeignFiles, path: string): Promise<readonly Imported[]> {
  const read = await readForeign(files, path, schema);
  if (read === null) return [];
  const { text, data } = read;
  const draft = new ImportDraft(text.name);
  for (const [index, { RuleID, File, StartLine, Secret, Commit }] of data.entries()) {
    const rules = ourRules(RuleID);
    const isWhole = Secret !== "" && !/^REDACTED|\.\.\.$|\*\*\*/.test(Secret);
    draft.accept({
      where: spotOf(text, [index]).where,
      path: File.replaceAll("\\", "/"),
      ...(/^[0-9a-f]{40,64}$/.test(Commit) ? { commit: Commit } : {}),
      ...(StartLine > 0 ? { line: StartLine } : {}),
      ...(rules === undefined || isWhole ? {} : { rules }),
      ...(isWhole ? { digest: { kind: "plain", value: Secret } as const } : {}),
      reason: ownReason("allowed-in", path),
    });
  }
  return [draft.finish()];
}
