/**
 * CSV for a spreadsheet (RFC 4180): one row a place. What was not read stands in it too: a table that is only empty would
 * look clean. A cell that a spreadsheet would run as a formula is defused.
 */

import { counts } from "../core/summary.ts";
import { introducedBy } from "./describe.ts";
import { plainText } from "./text/plain-text.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding, ToldReport } from "./reported.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "csv",
};

const columns = [
  "kind",
  "fingerprint",
  "rule",
  "provider",
  "description",
  "severity",
  "confidence",
  "counts",
  "suppressed_by",
  "suppressed_reason",
  "masked",
  "path",
  "line",
  "column",
  "end_line",
  "end_column",
  "source",
  "decoded_from",
  "blob",
  "commit",
  "author",
  "email",
  "date",
  "subject",
  "at_head",
  "reachable",
  "commits",
  "ref_count",
  "refs",
  "verdict",
  "what",
  "why",
  "repository",
  "weak",
] as const;

type Row = Partial<Record<(typeof columns)[number], string | number | boolean | null>>;

/** Names of refs in a cell: a spreadsheet takes 32,767 characters, and a finding may be on twenty thousand branches. */
const mostRefs = 50;

/** Excel reads a file as UTF-8 only where it begins so. */
export const byteOrderMark = "\ufeff";

/** Writes the report as CSV with a header row. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const all = [...told.findings.flatMap((finding) => rowsOf(finding, options)), ...unreadRows(told)];
  const lines = [columns.join(","), ...all.map((row) => columns.map((column) => cell(row[column])).join(","))];
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join("");
};

function rowsOf(finding: ToldFinding, options: ReportOptions): Row[] {
  const { exposure, suppressed } = finding;
  const commit = introducedBy(finding);
  return finding.places.map((place, number) => ({
    kind: "finding",
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    provider: finding.provider,
    description: finding.description,
    severity: finding.severity,
    confidence: finding.confidence,
    counts: counts(finding, options.strict),
    ...(suppressed && { suppressed_by: suppressed.by, suppressed_reason: suppressed.reason }),
    masked: finding.secret ?? finding.masked,
    path: place.path,
    line: place.line,
    column: place.column,
    end_line: place.endLine,
    end_column: place.endColumn,
    source: place.source,
    decoded_from: place.decodedFrom?.join(" > ") ?? "",
    blob: place.blob ?? "",
    ...(commit && {
      commit: commit.oid,
      author: commit.author,
      email: commit.email,
      date: commit.date,
      subject: commit.subject,
    }),
    ...(exposure && {
      at_head: exposure.atHead,
      reachable: exposure.reachable,
      commits: exposure.commits,
      ref_count: exposure.refs.length,
      // They are the finding's, not the place's: in its first row only.
      ...(number === 0 && { refs: namesOf(exposure.refs) }),
    }),
    ...(finding.verdict && { verdict: finding.verdict.status }),
    repository: place.repository ?? finding.repository,
    ...(finding.weak && { weak: finding.weak }),
  }));
}

function namesOf(refs: readonly string[]): string {
  const more = refs.length - mostRefs;
  return refs.slice(0, mostRefs).join(" ") + (more > 0 ? ` (${more} more)` : "");
}

function unreadRows({ scan }: ToldReport): Row[] {
  const { repository } = scan;
  return [
    ...scan.notRead.map(({ what, why }) => ({ kind: "not-read", what, why, repository })),
    ...scan.cut.map(({ what, why }) => ({ kind: "cut", what, why, repository })),
    ...(scan.accepted ?? []).map(({ what, why }) => ({ kind: "accepted", what, why, repository })),
  ];
}

/** A value as a cell: quoted where it must be, and never a formula. */
export function cell(value: string | number | boolean | null | undefined): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") return String(value);
  let text = plainText(value);
  // Spreadsheets run what starts so, also in full width and after spaces; the apostrophe makes it text.
  if (/^[\s\u3000]*[=+\-@|%＝＋－＠]/u.test(text)) text = `'${text}`;
  return /[",;\s]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
