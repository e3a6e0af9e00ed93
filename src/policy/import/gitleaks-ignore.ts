/** .gitleaksignore: fingerprints of accepted findings, `commit:file:rule:line` or `file:rule:line`. */

import { ownReason } from "../../core/own-reason.ts";
import { says } from "../../messages/errors.ts";
import { ScanError } from "../../core/error.ts";
import { idOf, ImportDraft, lineSpot, named } from "./draft.ts";
import { linesOf } from "./foreign-text.ts";
import type { ForeignFiles, Imported } from "./importer.ts";
import { ourRules } from "./rule-names.ts";

/**
 * Reads it.
 * @param config what the scanner's config comes to: its own rules have names of ours
 * @throws ScanError where a line is no fingerprint
 */
export async function readGitleaksIgnore(
  files: ForeignFiles,
  path: string,
  config: readonly Imported[],
): Promise<readonly Imported[]> {
  const source = await files.read(path);
  if (source === null) return [];
  const own = new Set(
    config.flatMap(({ config: { data } }) =>
      ((data as { readonly customRules?: readonly { readonly id: string }[] }).customRules ?? []).map(({ id }) => id),
    ),
  );
  const name = files.nameOf(path);
  const draft = new ImportDraft(name);
  for (const [line, text] of linesOf(source)) {
    const spot = lineSpot(name, line);
    const [, commit, file, rule, row] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d{1,9})$/.exec(text) ?? [];
    if (file === undefined || rule === undefined)
      throw new ScanError("import-failed", says("importNoFingerprint", spot.where));
    const rules = ourRules(rule) ?? [idOf(rule, 0)].filter((id) => own.has(id));
    draft.accept({
      where: spot.where,
      path: file.replaceAll("\\", "/"),
      ...(commit === undefined ? {} : { commit }),
      line: Number(row),
      ...(rules.length === 0 ? {} : { rules }),
      reason: ownReason("allowed-in", path),
    });
    if (rules.length === 0) draft.row(spot, named(rule), "differs", "unknown-rule");
  }
  return [draft.finish()];
}
