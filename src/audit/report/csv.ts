/** The joined report for a spreadsheet: a row for each secret and repository; what was not read stands in it too. */

import { byteOrderMark, cell } from "../../report/csv.ts";
import type { AuditReport } from "../audit-report.ts";
import type { JoinedOccurrence, JoinedSecret } from "../join/joined.ts";
import type { AuditWriter } from "./formats.ts";

const columns = [
  "kind",
  "repository",
  "fingerprint",
  "rule",
  "provider",
  "description",
  "severity",
  "confidence",
  "masked",
  "counts",
  "change",
  "resolved",
  "verdict",
  "suppressed_by",
  "suppressed_reason",
  "state",
  "repository_count",
  "at_head_count",
  "at_head",
  "reachable",
  "commits",
  "first_seen",
  "last_seen",
  "as_of",
  "owners",
  "branches",
  "path",
  "line",
  "place_count",
  "why",
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null | undefined>>;

/** Writes it as CSV (RFC 4180) with a header row. */
export const write: AuditWriter = async function* (report) {
  yield `${byteOrderMark}${columns.join(",")}\r\n`;
  for await (const secret of report.secrets()) for (const one of secret.repositories) yield lineOf(rowOf(secret, one));
  for (const row of unreadRows(report)) yield lineOf(row);
};

function lineOf(row: Row): string {
  return `${columns.map((column) => cell(row[column])).join(",")}\r\n`;
}

function rowOf(secret: JoinedSecret, one: JoinedOccurrence): Row {
  const [place] = one.places;
  return {
    kind: "secret",
    repository: one.repository,
    fingerprint: secret.fingerprint,
    rule: secret.rule,
    provider: secret.provider,
    description: secret.description,
    severity: secret.severity,
    confidence: secret.confidence,
    masked: secret.masked,
    counts: one.counts && secret.state !== "gone",
    change: secret.change,
    resolved: secret.resolved?.why,
    verdict: secret.verdict?.status,
    suppressed_by: one.suppressed?.by,
    suppressed_reason: one.suppressed?.reason,
    state: secret.state,
    repository_count: secret.repositoryCount,
    at_head_count: secret.atHeadCount,
    at_head: one.atHead && secret.state !== "gone",
    reachable: one.reachable,
    commits: one.commits,
    first_seen: one.firstSeen,
    last_seen: one.lastSeen,
    as_of: one.asOf,
    owners: one.owners.join(" "),
    branches: namesOf(one.branches, one.branchCount),
    path: place?.path,
    line: place?.line,
    place_count: one.placeCount,
  };
}

function namesOf(names: readonly string[], count: number): string {
  return names.join(" ") + (count > names.length ? ` (${count - names.length} more)` : "");
}

function* unreadRows({ repositories }: AuditReport): Generator<Row> {
  for (const { repository, status, why, asOf } of repositories)
    if (status !== "read") yield { kind: status, repository: repository.name, why, as_of: asOf };
}
