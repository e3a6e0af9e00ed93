/**
 * History holds a file many times over, and its places say on which lines a secret stood in each. Who points at a line of a file (code
 * scanning) means the file as it is now: of the places in one file, those of HEAD's version lead.
 */

import { ScanError } from "../../core/error.ts";
import type { Finding, Place } from "../../core/finding.ts";
import type { GitRepository } from "../../git/run.ts";
import { listTree } from "../../git/tree.ts";
import { secretKey } from "../../sources/scanner.ts";
import { leadWith } from "../../sources/head-locations.ts";
import type { Outcome } from "../reports/build-report.ts";

/** The outcome with its findings' places in that order; as it is where HEAD cannot be read. */
export async function leadAtHead(outcome: Outcome, repository: GitRepository): Promise<Outcome> {
  const standing = outcome.report.findings.filter(({ exposure, places }) => exposure?.atHead && places.length > 1);
  if (standing.length === 0) return outcome;
  const wanted = new Set(standing.flatMap(({ places }) => places.map(({ path }) => path)));
  const now = new Map<string, string>();
  try {
    for await (const { path, oid } of listTree(repository, "HEAD")) if (wanted.has(path)) now.set(path, oid);
  } catch (error) {
    if (error instanceof ScanError) return outcome;
    throw error;
  }
  const lead = (finding: Finding): Finding =>
    finding.exposure?.atHead === true
      ? leadWith(finding, new Map([[secretKey(finding), atHead(finding, now)]]))
      : finding;
  return { ...outcome, report: { ...outcome.report, findings: outcome.report.findings.map(lead) } };
}

function atHead({ places }: Finding, now: ReadonlyMap<string, string>): Map<string, Place[]> {
  const files = new Map<string, Place[]>();
  for (const place of places)
    if (place.path !== null && place.source === "blob" && now.get(place.path) === place.blob)
      files.set(place.path, [place]);
  return files;
}
