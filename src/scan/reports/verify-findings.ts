/**
 * Asks whether what was found lives. The vendors' SDKs are loaded here and nowhere else, only when somebody asks. A secret that is
 * proved to live counts whatever was said of it before, unless the baseline accepts it with `"accept": "live"`.
 */

import type { Finding, Report, Verdict } from "../../core/finding.ts";
import type { BaselineEntry } from "../../policy/baseline.ts";
import type { Context } from "../context.ts";
import type { Outcome } from "./build-report.ts";

/** The outcome of a scan with verdicts. Throws a UsageError where the environment names endpoints or proxies that are none. */
export async function verifyOutcome(outcome: Outcome, context: Context): Promise<Outcome> {
  const verdicts = await askAll(outcome.report.findings, context);
  return { ...outcome, report: withVerdicts(outcome.report, verdicts, outcome.acceptsLive ?? new Set()) };
}

/** Fingerprints that the baseline accepts although they live. */
export function acceptedLive(entries: readonly BaselineEntry[]): ReadonlySet<string> {
  return new Set(entries.filter(({ accept }) => accept === "live").map(({ fingerprint }) => fingerprint));
}

/** The report with verdicts: what lives is certain, as bad as can be, and counts. */
export function withVerdicts(
  report: Report,
  verdicts: ReadonlyMap<string, Verdict>,
  acceptsLive: ReadonlySet<string>,
): Report {
  return { ...report, findings: report.findings.map((one) => judged(one, verdicts.get(one.fingerprint), acceptsLive)) };
}

function judged(finding: Finding, verdict: Verdict | undefined, acceptsLive: ReadonlySet<string>): Finding {
  if (verdict === undefined) return finding;
  if (verdict.status !== "live") return { ...finding, verdict };
  const { suppressed, ...rest } = finding;
  const isAccepted = suppressed?.by === "baseline" && acceptsLive.has(finding.fingerprint);
  return {
    ...rest,
    verdict,
    confidence: "high",
    severity: "critical",
    ...(isAccepted && suppressed !== undefined ? { suppressed } : {}),
  };
}

async function askAll(findings: readonly Finding[], { env, signal }: Context): Promise<ReadonlyMap<string, Verdict>> {
  if (!findings.some(({ provider }) => provider === "aws")) return new Map();
  const [{ createSts }, { endpointsFrom }, { createAwsVerifier }] = await Promise.all([
    import("../../verify/aws/sts.ts"),
    import("../../verify/aws/sts-endpoints.ts"),
    import("../../verify/aws/aws.ts"),
  ]);
  const endpoints = endpointsFrom(env);
  const sts = createSts({ env, signal });
  try {
    return await createAwsVerifier({ sts, endpoints }).verify(findings, { signal });
  } finally {
    sts.close();
  }
}
