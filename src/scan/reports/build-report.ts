/** The end that all scans share: sightings are judged, unread things sorted, and a report comes out. */

import { needRoom } from "../../core/memory.ts";
import { pairFindings } from "../../core/pairs.ts";
import type { CustomRule } from "../../core/custom-rule.ts";
import type { CommitFacts, Exposure, Finding, Report, ScanFacts } from "../../core/finding.ts";
import { pairOf } from "../../rules/pairs.ts";
import type { TeamHelp } from "../../policy/config.ts";
import { type Examples, judge, type Judgement, type JudgeOptions } from "../../policy/judge.ts";
import { sortUnread } from "../../policy/unread.ts";
import { leadWithHead } from "../../sources/head-locations.ts";
import type { SourceResult } from "../../sources/result.ts";
import { secretKey } from "../../sources/scanner.ts";
import type { LoadedPolicy } from "../policy/load-policy.ts";
import type { Settings } from "../settings.ts";
import { acceptedLive } from "./verify-findings.ts";

/** What a scan comes to. */
export interface Outcome {
  readonly report: Report;
  readonly settings: Settings;
  /** Places that are suppressed in findings that count for their other places. */
  readonly suppressedPlaces: number;
  /** Allow comments that did not count, because the scanned text is not trusted. */
  readonly untrustedComments: number;
  /** Whether the commit that was scanned would be the repository's first. */
  readonly firstCommit?: boolean;
  /** Whether a hook stopped a push with it, so that the report says how to go on from there. */
  readonly isPush?: boolean;
  /** Commits that the push brings, as `leakscan range` takes them, where it is one range. */
  readonly pushedRange?: string;
  /** Whether a person looks at what is staged by hand, so that nothing was stopped. */
  readonly byHand?: boolean;
  /** What the team's own config says to people who are stopped. */
  readonly help?: TeamHelp;
  /** Whether that hook is a server's. */
  readonly isReceived?: boolean;
  /** Fingerprints that the baseline accepts even where they are proved to live. */
  readonly acceptsLive?: ReadonlySet<string>;
  /** Made-up credentials that were seen, in scans that look for them. */
  readonly examples?: Examples | null;
  /** The project's own rules, which explain themselves. */
  readonly customRules?: readonly CustomRule[];
  /** Whether the config lets comments accept a finding; they do where absent. */
  readonly commentsCount?: boolean;
  /** Scanners whose files are there, where the project says nothing to leakscan. */
  readonly otherScanners?: LoadedPolicy["otherScanners"];
  /** Whether the person stands below the repository's root. */
  readonly belowRoot?: boolean;
}

/** What was scanned, and with what. */
export interface Scanned {
  readonly mode: ScanFacts["mode"];
  readonly repository: string | null;
  readonly engineVersion: string;
  /** `performance.now()` when the scan began. */
  readonly startedAt: number;
  readonly result: SourceResult;
  /** By the key of the secret (`secretKey`), for scans that know it. */
  readonly exposures?: ReadonlyMap<string, Exposure>;
  readonly judging?: JudgeOptions;
  /** What is known of the repository itself. */
  readonly facts?: Pick<ScanFacts, "head" | "remote" | "shard">;
}

/** Judges what a source yielded and makes the report. */
export async function buildReport(scanned: Scanned, loaded: LoadedPolicy, settings: Settings): Promise<Outcome> {
  const { result, mode, repository, engineVersion, startedAt } = scanned;
  const judgement = await judgeBy(result, loaded, scanned.judging);
  const isOld = judgement.notCompared > 0;
  const old = { what: loaded.baselineFrom ?? "", why: `old-entries: ${judgement.notCompared} findings` };
  const cuts = isOld ? [...result.cut, old] : result.cut;
  const { notRead, cut, accepted } = await sortUnread(result.notRead, cuts, loaded.policy.config.acceptUnread);
  const findings = pairFindings(
    judgement.findings.map((finding) => {
      needRoom();
      const key = secretKey(finding);
      const removed = (result.removals?.get(key) ?? []).flatMap((oid) => result.commitFacts?.get(oid) ?? []);
      const traced = {
        ...withHistory(finding, scanned.exposures?.get(key), result.commitFacts),
        ...(removed.length > 0 && { removed }),
      };
      return result.atHead === undefined ? traced : leadWithHead(traced, result.atHead);
    }),
    pairOf,
  );
  const report: Report = {
    tool: { name: "leakscan", version: LEAKSCAN_VERSION, rulesVersion: engineVersion },
    scan: {
      mode,
      repository,
      notRead,
      cut,
      ...(accepted.length === 0 ? {} : { accepted }),
      blobs: result.blobs,
      bytes: result.bytes,
      commits: result.commits,
      durationMs: performance.now() - startedAt,
      at: new Date().toISOString(),
      ...scanned.facts,
    },
    findings,
  };
  return {
    report,
    settings,
    suppressedPlaces: judgement.suppressedPlaces,
    untrustedComments: judgement.untrustedComments,
    examples: judgement.examples,
    acceptsLive: acceptedLive(loaded.policy.baseline.findings),
    customRules: loaded.policy.config.customRules,
    ...(loaded.otherScanners === undefined ? {} : { otherScanners: loaded.otherScanners }),
    ...(loaded.policy.config.help && { help: loaded.policy.config.help }),
  };
}

/** Judges; what other scanners accept by place is looked up only where something counts without it. */
async function judgeBy(
  { sightings }: SourceResult,
  { policy, acceptedElsewhere }: LoadedPolicy,
  judging: JudgeOptions | undefined,
): Promise<Judgement> {
  const judgement = await judge(sightings, policy, judging);
  if (acceptedElsewhere === undefined || judgement.findings.every(({ suppressed }) => suppressed)) return judgement;
  // The project's own entries go before.
  const findings = [...policy.baseline.findings, ...(await acceptedElsewhere())];
  return judge(sightings, { ...policy, baseline: { ...policy.baseline, findings } }, judging);
}

/** Adds the exposure, and the commit of the first place: the one it names, else the first that introduced the secret. */
function withHistory(finding: Finding, exposure: Exposure | undefined, facts: SourceResult["commitFacts"]): Finding {
  const oid = finding.places[0]?.commit;
  const commit: CommitFacts | undefined =
    (oid === undefined ? undefined : (facts?.get(oid) ?? exposure?.introduced.find((one) => one.oid === oid))) ??
    exposure?.introduced[0];
  return { ...finding, ...(commit === undefined ? {} : { commit }), ...(exposure === undefined ? {} : { exposure }) };
}
