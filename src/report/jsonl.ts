/**
 * JSON Lines: what is scanned in the first line, a finding a line, how it went in the last one, so that a reader need not hold the
 * whole report. A scan writes it while it goes (`scan/reports/early-lines.ts`): then what was found so far stands between.
 */

import type { Sighting } from "../core/finding.ts";
import { fingerprint, guessableFingerprint } from "../core/fingerprint.ts";
import { safeJson } from "./json.ts";
import { tell } from "./masked-report.ts";
import { schemaVersion } from "./reported.ts";
import type { ToldFinding, ToldPlace, ToldReport, ToldScan } from "./reported.ts";
import type { Masker } from "./text/masking.ts";
import type { FormatFacts, FormatWriter, PartsWriter } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "jsonl",
};

/** Writes the report as JSON Lines; each line says its `type`. */
export const write: FormatWriter = (report, options) => Array.from(writeParts(report, options)).join("");

/** As {@link write}, a line each. */
export const writeParts: PartsWriter = function* (report, options) {
  const told = tell(report, options);
  yield line(startOf(told.tool, told.scan));
  yield* endLines(told);
};

/** The first line of a scan that has just begun. */
export function startLine(tool: ToldReport["tool"], scan: Pick<ToldScan, "mode" | "repository">): string {
  return line(startOf(tool, scan));
}

/** A secret, as soon as it is found: not judged yet by config, baseline and comments, and in a history without its paths. */
export function matchLine({ match, place }: Sighting, mask: Masker, showSecrets: boolean): string {
  const { rule, provider, severity, confidence, secret, syntax, guessable } = match;
  const masked = secret.masked;
  const name = guessable
    ? guessableFingerprint({ path: place.path, rule, name: syntax.name, masked })
    : fingerprint(secret);
  return line({
    type: "match",
    fingerprint: name,
    rule,
    provider,
    severity,
    confidence,
    masked,
    ...(guessable && { guessable }),
    ...(showSecrets && { secret: secret.reveal() }),
    path: place.path === null ? null : mask(place.path),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    source: place.source,
    ...(place.blob !== undefined && { blob: place.blob }),
    ...(place.commit !== undefined && { commit: place.commit }),
    ...(place.decodedFrom && { decodedFrom: place.decodedFrom.map(mask) }),
  } satisfies MatchLine);
}

/** The lines that only the end of a scan can tell. */
export function* endLines({ scan, findings, summary }: ToldReport): Generator<string> {
  for (const finding of findings) yield line({ type: "finding", ...finding } satisfies FindingLine);
  yield line({ type: "summary", scan, summary } satisfies SummaryLine);
}

/** The first line: what is known before anything was read. */
export interface StartLine {
  readonly type: "scan";
  readonly schemaVersion: typeof schemaVersion;
  readonly tool: ToldReport["tool"];
  readonly scan: Pick<ToldScan, "mode" | "repository">;
}

/** A secret that was found while the scan went on; once each. */
export type MatchLine = Pick<
  ToldFinding,
  "fingerprint" | "rule" | "provider" | "severity" | "confidence" | "masked" | "guessable" | "secret"
> &
  Omit<ToldPlace, "repository" | "atHead"> & { readonly type: "match" };

/** A finding, as the JSON report has it. */
export type FindingLine = ToldFinding & { readonly type: "finding" };

/** The last line: a file without it was torn. */
export type SummaryLine = Pick<ToldReport, "scan" | "summary"> & { readonly type: "summary" };

function startOf(tool: ToldReport["tool"], { mode, repository }: Pick<ToldScan, "mode" | "repository">): StartLine {
  return { type: "scan", schemaVersion, tool, scan: { mode, repository } };
}

function line(value: StartLine | MatchLine | FindingLine | SummaryLine): string {
  return `${safeJson(value)}\n`;
}
