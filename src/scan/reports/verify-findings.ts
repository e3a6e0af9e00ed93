/**
 * Asks whether what was found lives. The vendors' SDKs are loaded here and nowhere else, only when somebody asks. A secret that is
 * proved to live counts whatever was said of it before, unless the baseline accepts it with `"accept": "live"`.
 */

import type { Finding, Report, Verdict } from "../../core/finding.ts";
import type { BaselineEntry } from "../../policy/baseline.ts";
import { pairOf } from "../../rules/pairs.ts";
import type { OpenedVerifier } from "../../verify/verifier.ts";
import type { Context } from "../context.ts";
import { watchNetwork } from "./offline.ts";
import type { Outcome } from "./build-report.ts";

/** The outcome of a scan with verdicts. Throws a UsageError where the environment names endpoints or proxies that are none. */
export async function verifyOutcome(outcome: Outcome, context: Context): Promise<Outcome> {
  const verdicts = await askAll(outcome.report.findings, context);
  return { ...outcome, report: withVerdicts(outcome.report, verdicts, outcome.acceptsLive ?? new Set()) };
}

/** Fingerprints that the baseline accepts although they live. */
export function acceptedLive(entries: readonly BaselineEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ accept, fingerprint, parts = [] }) => (accept === "live" ? [fingerprint, ...parts] : [])),
  );
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

/** Asks each vendor about what was found of it. */
async function askAll(findings: readonly Finding[], context: Context): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const { onProgress } = context;
  const watch = watchNetwork(context.signal);
  const { signal, onAnswer } = watch;
  const ask = async (verifier: OpenedVerifier): Promise<void> => {
    try {
      const options = {
        signal,
        onProgress: (done: number, total: number) => onProgress?.({ phase: "checking", done, total, bytes: 0 }),
      };
      for (const [fingerprint, verdict] of await verifier.verify(findings, options))
        verdicts.set(fingerprint, watch.isOffline() ? unreached(verdict) : verdict);
    } finally {
      verifier.close();
    }
  };
  try {
    // At the same time, so that a network which is not there is waited for once.
    await Promise.all((await openVerifiers(findings, { ...context, signal }, onAnswer)).map(ask));
  } finally {
    watch.end();
  }
  return verdicts;
}

/** What was given up was not interrupted by the person. */
function unreached(verdict: Verdict): Verdict {
  return verdict.reason === "interrupted" ? { ...verdict, reason: "vendor-unreachable" } : verdict;
}

/** Opens the verifiers that know how to ask about what was found: those of vendors with code of their own, and the one for all others. */
export async function openVerifiers(
  findings: readonly Pick<Finding, "provider" | "rule">[],
  { env, signal }: Context,
  onAnswer?: () => void,
): Promise<readonly OpenedVerifier[]> {
  if (findings.length === 0) return [];
  const [{ vendorIndex }, { openHttpVerifier }, { liveChecks }] = await Promise.all([
    import("../../verify/vendor-index.ts"),
    import("../../verify/http.ts"),
    import("../../rules/live.ts"),
  ]);
  const providers = new Set(findings.map(({ provider }) => provider));
  const own = Object.entries(vendorIndex).filter(([provider]) => providers.has(provider));
  const opened = await Promise.all(own.map(async ([, load]) => (await load()).openVerifier({ env, signal, onAnswer })));
  return [...opened, openHttpVerifier({ env, signal, onAnswer, checks: liveChecks, pairOf })];
}
