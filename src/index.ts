/** The public library: exports only. */

export type { CustomRule } from "./core/custom-rule.ts";
export type { Explanation } from "./core/explanation.ts";
export { ScanError, UsageError } from "./core/error.ts";
export type {
  AcceptedUnread,
  AwsFacts,
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
export { createEngine } from "./engine/create.ts";
export type { Completed, Engine, RawMatch } from "./engine/engine.ts";
export { allRules } from "./rules/all.ts";
export type { Rule } from "./rules/rule.ts";
export type { Format } from "./report/formats.ts";
export type { Context } from "./app/context.ts";
export type { RawOptions } from "./app/options.ts";
export type { Outcome } from "./app/outcome.ts";
export type { Setting, Settings } from "./app/settings.ts";
export { type Allowed, allowFinding, type AllowRequest } from "./app/allow.ts";
export { acceptKnown, type BaselineDone, type BaselineRequest } from "./app/baseline.ts";
export { type ListedRule, listRules } from "./app/list-rules.ts";
export { mergeReports } from "./app/merge-reports.ts";
export { parseReport, readReport } from "./app/read-report.ts";
export { render, type Surface } from "./app/render.ts";
export { type FilesRaw, scanFiles } from "./app/scan-files.ts";
export { respond, type Responded, type RespondRequest } from "./app/respond.ts";
export { verifyOutcome } from "./app/verify-findings.ts";
export { type VerifiedReport, verifyReport } from "./app/verify-report.ts";
export { scanHistory } from "./app/scan-history.ts";
export { scanMessage } from "./app/scan-message.ts";
export { scanRange } from "./app/scan-range.ts";
export { scanStaged, type StagedRaw } from "./app/scan-staged.ts";
export { scanStdin } from "./app/scan-stdin.ts";
