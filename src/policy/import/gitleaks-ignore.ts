/** .gitleaksignore: fingerprints of accepted findings, `commit:file:rule:line` or `file:rule:line`. */

import { ScanError } from "../../core/error.ts";
import { ImportDraft, lineSpot, named } from "./draft.ts";
import { linesOf } from "./foreign-text.ts";
import type { ForeignFiles, Imported } from "./importer.ts";
import { ourRules } from "./rule-names.ts";

/** Reads it. Throws a ScanError where a line is no fingerprint. */
export async function readGitleaksIgnore(files: ForeignFiles, path: string): Promise<readonly Imported[]> {
  const source = await files.read(path);
  if (source === null) return [];
  const name = files.nameOf(path);
  const draft = new ImportDraft(name);
  for (const [line, text] of linesOf(source)) {
    const spot = lineSpot(name, line);
    const [, commit, file, rule, row] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d{1,9})$/.exec(text) ?? [];
    if (file === undefined || rule === undefined)
      throw new ScanError(
        "import-failed",
        `${spot.where}: that is no fingerprint`,
        "Write it as commit:file:rule:line, or file:rule:line.",
      );
    const rules = ourRules(rule);
    draft.accept({
      where: spot.where,
      path: file.replaceAll("\\", "/"),
      ...(commit === undefined ? {} : { commit }),
      line: Number(row),
      ...(rules === undefined ? {} : { rules }),
      reason: `accepted in ${path}`,
    });
    if (rules === undefined) draft.row(spot, named(rule), "differs", "unknown-rule");
  }
  return [draft.finish()];
}
