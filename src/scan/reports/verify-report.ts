/** Use case: whether the findings of a report live. Their secrets are read again from the repository; a report holds none. */

import type { Finding } from "../../core/finding.ts";
import type { Context } from "../context.ts";
import { loadPolicyHere } from "../policy/load-policy.ts";
import type { RawOptions } from "../options.ts";
import type { Outcome } from "./build-report.ts";
import { readReport } from "./read-report.ts";
import { rereadSecrets } from "./reread.ts";
import { settingsOf } from "../settings.ts";
import { acceptedLive, openVerifiers, verifyOutcome } from "./verify-findings.ts";

/** What a check of a report comes to. */
export interface VerifiedReport extends Outcome {
  /** Findings whose secret could not be read again. */
  readonly gone: number;
  /** Findings that were asked about, whatever came of it. */
  readonly asked: number;
}

/**
 * Verifies the report in a file.
 * @throws ScanError where it cannot be read or git fails, UsageError where it is no report or an option is wrong
 */
export async function verifyReport(file: string, raw: RawOptions, context: Context): Promise<VerifiedReport> {
  const report = await readReport(file, context.cwd);
  const loaded = await loadPolicyHere(raw, context);
  const settings = settingsOf(raw, loaded, context);
  const verifiers = await openVerifiers(report.findings, context);
  const isAskedAbout = ({ rule }: Pick<Finding, "rule">): boolean => verifiers.some((one) => one.asksAbout(rule));
  const { findings, gone } = await rereadSecrets(report, isAskedAbout, raw, context);
  for (const verifier of verifiers) verifier.close();
  const outcome: Outcome = {
    report: { ...report, findings },
    settings,
    suppressedPlaces: 0,
    untrustedComments: 0,
    acceptsLive: acceptedLive(loaded.policy.baseline.findings),
  };
  const verified = await verifyOutcome(outcome, context);
  const asked = verified.report.findings.filter(({ verdict }) => verdict !== undefined).length;
  return { ...verified, gone: gone.length, asked };
}
