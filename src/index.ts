/** The public library: exports only. */

import "./messages/in-english.ts";

export type { CustomRule } from "./core/custom-rule.ts";
export type { Explanation } from "./core/explanation.ts";
export { ScanError, UsageError } from "./core/error.ts";
export type {
  AcceptedUnread,
  IdFacts,
  CommitFacts,
  Exposure,
  Finding,
  Pairing,
  Place,
  PlaceSource,
  Report,
  ScanFacts,
  Sighting,
  Suppression,
  Unread,
  Verdict,
} from "./core/finding.ts";
export { fingerprint } from "./core/fingerprint.ts";
export type { Directive, Encoding, Match, Syntax } from "./core/match.ts";
export { Secret } from "./core/secret.ts";
export type { Confidence, Severity } from "./core/severity.ts";
export { LineIndex, type Position, type Span } from "./core/span.ts";
export { counts, exitCode, type Summary, summarise } from "./core/summary.ts";
export { createEngine } from "./detect/create.ts";
export type { Completed, Engine, RawMatch } from "./detect/engine.ts";
export { allRules } from "./rules/all.ts";
export type { Rule } from "./rules/rule.ts";
export type { Format } from "./report/formats.ts";
export type { Context } from "./scan/context.ts";
export type { RawOptions } from "./scan/options.ts";
export type { Outcome } from "./scan/reports/build-report.ts";
export type { Setting, Settings } from "./scan/settings.ts";
export { type Allowed, allowFindings, type AllowRequest } from "./triage/allow.ts";
export { acceptKnown, type BaselineDone, type BaselineRequest } from "./triage/baseline.ts";
export { type ListedRule, listRules } from "./scan/rules/list-rules.ts";
export { mergeReports } from "./scan/reports/merge-reports.ts";
export { parseReport, readReport } from "./scan/reports/read-report.ts";
export { render, type Surface } from "./scan/reports/render.ts";
export { respond, type Responded, type RespondRequest } from "./scan/reports/respond.ts";
export { verifyOutcome } from "./scan/reports/verify-findings.ts";
export { type VerifiedReport, verifyReport } from "./scan/reports/verify-report.ts";
export { scanMessage } from "./scan/scan-message.ts";
export { scanStdin } from "./scan/scan-stdin.ts";
export {
  type Scan,
  scanFiles,
  scanHistory,
  type ScanOptions,
  scanRange,
  scanStaged,
  scanText,
  type TextOptions,
} from "./scan/library.ts";
export type { Progress } from "./sources/result.ts";
export type { RangeSpec } from "./sources/range/range.ts";
