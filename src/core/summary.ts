/** What a report comes to: which findings count, how many of each kind, and the exit code. One meaning for all formats. */

import type { Finding, Report, Suppression } from "./finding.ts";
import type { Severity } from "./severity.ts";

/** The report in numbers. */
export interface Summary {
  /** Findings that count. */
  readonly findings: number;
  /** Findings that do not count because somebody said so, by how it was said. */
  readonly suppressed: Readonly<Record<Suppression["by"], number>>;
  /** Findings that count, for every severity, worst first. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that count, for every provider that has one, in the order of their names. */
  readonly byProvider: Readonly<Record<string, number>>;
  /** Passwords that a person made up, whether or not they count; without suppressed ones. */
  readonly weakPasswords: number;
}

/** What decides whether a finding counts. */
export type Countable = Pick<Finding, "confidence" | "suppressed">;

/** Whether a finding counts: not suppressed, and its confidence medium or high; with `strict` low as well. */
export function counts(finding: Countable, strict: boolean): boolean {
  return finding.suppressed === undefined && (strict || finding.confidence !== "low");
}

/** The report in numbers. */
export function summarise(report: Pick<Report, "findings">, strict: boolean): Summary {
  const suppressed = { baseline: 0, comment: 0, config: 0 };
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0 };
  const providers = new Map<string, number>();
  let findings = 0;
  let weakPasswords = 0;
  for (const finding of report.findings) {
    if (finding.suppressed) suppressed[finding.suppressed.by]++;
    else if (finding.weak) weakPasswords++;
    if (!counts(finding, strict)) continue;
    findings++;
    bySeverity[finding.severity]++;
    providers.set(finding.provider, (providers.get(finding.provider) ?? 0) + 1);
  }
  const sorted = [...providers].sort(([a], [b]) => (a < b ? -1 : 1));
  // Not an object literal: a provider named __proto__ would otherwise be lost.
  return { findings, suppressed, bySeverity, byProvider: Object.fromEntries(sorted), weakPasswords };
}

/** What decides the exit code beside the report. */
export interface ExitRules {
  /** Low confidence counts too. */
  readonly strict: boolean;
  /** What a limit cut off fails the scan. */
  readonly requireComplete?: boolean | undefined;
  /** What could not be read is a warning. */
  readonly allowIncomplete?: boolean | undefined;
}

/**
 * The exit code of a scan: 1 where a finding counts; otherwise 2 where something in scope could not be read, or with `requireComplete`
 * was cut off; otherwise 0.
 */
export function exitCode({ findings, scan }: Report, rules: ExitRules): 0 | 1 | 2 {
  if (findings.some((finding) => counts(finding, rules.strict))) return 1;
  if (scan.notRead.length > 0 && rules.allowIncomplete !== true) return 2;
  return rules.requireComplete === true && scan.cut.length > 0 ? 2 : 0;
}
