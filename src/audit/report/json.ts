/** The joined report as JSON (docs/audit.schema.json), in parts: neither secrets nor repositories are held at once. */

import { safeJson } from "../../report/json.ts";
import type { AuditedRepository, AuditReport } from "../audit-report.ts";
import type { JoinedSecret } from "../join/joined.ts";
import type { AuditWriter } from "./formats.ts";

/** Version of the shape; changes only when a reader would break. */
export const auditSchemaVersion = 1;

/** Writes the report as JSON: one repository and one secret a line. */
export const write: AuditWriter = async function* (report: AuditReport) {
  const { rulesVersion, number, startedAt, endedAt, previousAt, isPartial } = report;
  yield `{\n"schemaVersion": ${auditSchemaVersion},\n"tool": ${safeJson({ name: "leakscan", version: LEAKSCAN_VERSION, rulesVersion })},\n`;
  yield `"audit": ${safeJson({ number, startedAt, endedAt, previousAt, complete: isComplete(report), partial: isPartial })},\n`;
  yield `"summary": ${safeJson(report.summary)},\n`;
  yield '"repositories": [';
  let before = "\n";
  for (const one of report.repositories) {
    yield `${before}${safeJson(repositoryOf(one))}`;
    before = ",\n";
  }
  yield '\n],\n"secrets": [';
  before = "\n";
  for await (const one of report.secrets()) {
    yield `${before}${safeJson(secretOf(one))}`;
    before = ",\n";
  }
  yield "\n]\n}\n";
};

/** Whether everything in scope was read whole. */
function isComplete({ summary }: AuditReport): boolean {
  const { unread, left } = summary.repositories;
  return unread + left + summary.incomplete + summary.cut === 0;
}

function repositoryOf({ repository, status, why, facts, asOf, change, previousName }: AuditedRepository): object {
  const { id, name, source, isPrivate, isArchived, isFork } = repository;
  return {
    id,
    name,
    ...(source.kind === "folder" ? { path: source.path } : { url: source.url }),
    status,
    ...(why !== undefined && { why }),
    ...(asOf !== undefined && { asOf }),
    ...(change !== undefined && { change }),
    ...(previousName !== undefined && { previousName }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...(isArchived !== undefined && { archived: isArchived }),
    ...(isFork !== undefined && { fork: isFork }),
    ...(facts && {
      ...(facts.head !== undefined && { head: facts.head }),
      commits: facts.commits,
      blobs: facts.blobs,
      bytes: facts.bytes,
      durationMs: facts.durationMs,
      findings: facts.findings,
      notRead: facts.notRead,
      cut: facts.cut,
      ...(facts.failedShards && { failedShards: facts.failedShards }),
    }),
  };
}

function secretOf({ key: _, ...secret }: JoinedSecret): object {
  return secret;
}
