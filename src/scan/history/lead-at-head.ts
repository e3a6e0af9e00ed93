/**
 * History holds a file many times over, and its places say on which lines a secret stood in each. Who points at a line of a file (code
 * scanning) means the file as it is now: of the places in one file, those of HEAD's version lead.
 */

import { Buffer } from "node:buffer";
import { ScanError } from "../../core/error.ts";
import type { Finding, Place } from "../../core/finding.ts";
import { headCommit } from "../../git/revision.ts";
import type { GitRepository } from "../../git/run.ts";
import { ObjectReader } from "../../git/objects/object-reader.ts";
import { findFiles, leadWithHead } from "../../sources/head-locations.ts";
import { secretKey } from "../../sources/scanner.ts";
import type { Outcome } from "../reports/build-report.ts";

/** The outcome with its findings' places in that order; as it is where HEAD cannot be read. */
export async function leadAtHead(outcome: Outcome, repository: GitRepository): Promise<Outcome> {
  const atHead = outcome.report.findings.filter(({ exposure }) => exposure?.atHead);
  if (atHead.length === 0) return outcome;
  const wanted = new Set(
    atHead.flatMap(({ places }) =>
      places.flatMap(({ path, source }) => (source === "blob" && path !== null ? path : [])),
    ),
  );
  const now = await filesAtHead(repository, wanted);
  if (now === null) return outcome;
  const lead = (finding: Finding): Finding =>
    finding.exposure?.atHead === true
      ? leadWithHead(finding, new Map([[secretKey(finding), placesAtHead(finding, now)]]))
      : finding;
  return { ...outcome, report: { ...outcome.report, findings: outcome.report.findings.map(lead) } };
}

async function filesAtHead(
  repository: GitRepository,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string> | null> {
  const reader = new ObjectReader(repository);
  try {
    const head = await headCommit(repository);
    if (head === null) return null;
    const raw = new Map(Array.from(paths, (path) => [Buffer.from(path).toString("latin1"), path]));
    const files = await findFiles(reader, repository, head, raw.keys());
    return new Map(Array.from(files, ([name, oid]) => [raw.get(name) ?? name, oid]));
  } catch (error) {
    if (error instanceof ScanError) return null;
    throw error;
  } finally {
    await reader.close();
  }
}

function placesAtHead({ places }: Finding, now: ReadonlyMap<string, string>): Place[] {
  return places.filter(({ path, source, blob }) => path !== null && source === "blob" && now.get(path) === blob);
}
