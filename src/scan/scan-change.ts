/**
 * Use case: a change under review. It is judged by what its base says; what it says itself (comments, config, baseline) is judged as
 * well, so that a reviewer sees what it would let pass, and it counts only where somebody who may decide has said so.
 */

import { ownReason } from "../core/own-reason.ts";
import { ScanError, UsageError } from "../core/error.ts";
import type { AcceptedUnread, Finding, Report, Suppression, Unread } from "../core/finding.ts";
import { SlowWork } from "../core/fingerprint.ts";
import type { Match } from "../core/match.ts";
import { counts } from "../core/summary.ts";
import { lookUp } from "../git/revision.ts";
import type { GitRepository } from "../git/run.ts";
import { lineExpressionsOf } from "../policy/allow.ts";
import { emptyBaseline } from "../policy/baseline.ts";
import { emptyConfig } from "../policy/config.ts";
import { baselineName, configNames, ignoreFileName, packageFile } from "../policy/file-names.ts";
import { compareFindings } from "../policy/compare.ts";
import { countsIn, kindOfFile } from "../policy/kind-of-file.ts";
import { loosened, type Loosening } from "../policy/policy-diff.ts";
import { allRules } from "../rules/all.ts";
import { createFindInParents, type FindInParents } from "../sources/find-in-parents.ts";
import { scanRange as scanCommits } from "../sources/range/range.ts";
import { Collector } from "../sources/result.ts";
import { secretKey } from "../sources/scanner.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeFastScanner } from "./engine/engine.ts";
import { type LoadedPolicy, loadPolicy, type Trust } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome, type Scanned } from "./reports/build-report.ts";
import { repositoryFacts } from "./reports/repository-facts.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/** Which commits, by object ids that are in the repository. */
export interface Change {
  /** A commit, or a tag with its own message. */
  readonly head: string;
  /** The commit that the head names; `null` where it is a tag of something else. */
  readonly tip: string | null;
  /** The commit whose config and baseline count; `null` where there is none: then nothing of the repository's counts. */
  readonly base: string | null;
  /** Commits whose history is not scanned. */
  readonly exclude: readonly string[];
  /** Full names of the branches or tags that bring it; those of this repository that point into the change where absent. */
  readonly refs?: readonly string[] | undefined;
  /** Whether base or tip hold a config or a baseline of the standard names; asked of git where absent. */
  readonly holdsPolicy?: boolean | undefined;
  /** HEAD's commit; asked of git where absent. */
  readonly atHead?: string | undefined;
}

/** A finding that the change itself would let pass. */
export interface OwnSuppression {
  readonly finding: Finding;
  /** By what, and the reason that the change gives. */
  readonly suppression: Suppression;
}

/** What a change comes to. */
export interface ChangeOutcome extends Outcome {
  /** Worst first. They count in the report unless they were said to be allowed. */
  readonly ownSuppressions: readonly OwnSuppression[];
  /** What could not be read and the change itself accepts. */
  readonly ownAccepted: readonly AcceptedUnread[];
  /** What the change's own config and baseline let pass that the base's do not, whether or not it is there yet. */
  readonly loosenings: readonly Loosening[];
  /** Fingerprints of findings that count, in files, and that the change's last commit does not hold any more. */
  readonly goneAtHead: ReadonlySet<string>;
  /** What is wrong with the config or baseline that the change brings; after it every scan would fail. */
  readonly ownFault: UsageError | null;
  /** What is wrong with the base's, where the change fixes it: then none of the base's counts. */
  readonly baseFault: UsageError | null;
}

/**
 * Scans a change.
 * @param options.allowOwn whether what it suppresses itself is allowed
 * @param options.tellsUnsure whether findings are reported that count for nothing, since we are not sure of them
 * @throws ScanError where git fails; UsageError where options are wrong, or the base's config is and the change does not fix it
 */
export async function scanChange(
  repository: GitRepository,
  change: Change,
  raw: RawOptions,
  context: Context,
  options: { readonly allowOwn: boolean; readonly tellsUnsure: boolean },
): Promise<ChangeOutcome> {
  const startedAt = performance.now();
  const policies = await loadPolicies(repository, change, raw, context.cwd);
  const { base, own } = policies;
  const settings = settingsOf(raw, base, context);
  const detection = detectionOf(base, settings, context);
  // What the change itself would let pass by the line is known only where the engine has looked.
  const ownLines = own === null ? [] : lineExpressionsOf(own.policy.config);
  const lineExpressions = [...new Set([...detection.lineExpressions, ...ownLines])];
  const scanner = await makeFastScanner({ ...detection, lineExpressions });
  const strict = settings.strict.value;
  // What lives counts, however unsure we were: then all of it has to be reported right.
  const isWorthTelling = options.tellsUnsure || strict || raw.verify === true ? undefined : mayCount;
  const source = { ...sourceOptions(settings, context), isWorthTelling };
  const commits = new Set([change.tip, ...change.exclude].filter((id) => id !== null));
  const spec = { include: [change.head], exclude: change.exclude, commits, refs: change.refs };
  const result = await scanCommits(repository, scanner, spec, source);
  const scanned: Scanned = {
    mode: "range",
    repository: repository.workTree ?? repository.gitDir,
    engineVersion: scanner.engineVersion,
    startedAt,
    result,
    judging: { signal: context.signal, slowWork: new SlowWork() },
    facts: await repositoryFacts(repository, change.atHead),
  };
  const outcome = await buildReport(scanned, base, settings);
  const { ownFault, baseFault } = policies;
  const loosenings = own === null ? [] : loosened(base.policy, own.policy, allRules);
  const { scan } = outcome.report;
  const counting = outcome.report.findings.filter((finding) => counts(finding, strict));
  if (counting.length + scan.notRead.length + scan.cut.length === 0)
    return { ...outcome, ownFault, baseFault, loosenings, ownSuppressions: [], ownAccepted: [], goneAtHead: new Set() };
  const { report } = outcome;
  const said = own === null ? null : await buildReport(scanned, own, settingsOf(raw, own, context));
  const ownSuppressions = said === null ? [] : suppressedBy(outcome, said);
  const ownAccepted = said === null ? [] : acceptedBy(report, said.report);
  const unseen = counting.filter(({ places }) => !places.some(({ atHead }) => atHead));
  return {
    ...outcome,
    report: options.allowOwn ? allowed(report, ownSuppressions, ownAccepted) : report,
    ownFault,
    baseFault,
    loosenings,
    ownSuppressions,
    ownAccepted,
    goneAtHead: await goneAt(change.tip, unseen, createFindInParents(repository, scanner, new Collector(), source)),
  };
}

function mayCount(match: Match, path: string): boolean {
  return countsIn(match, kindOfFile(path));
}

/** Fingerprints of the findings in files, of which the commit's tree holds none any more. */
async function goneAt(
  tip: string | null,
  findings: readonly Finding[],
  findIn: FindInParents,
): Promise<ReadonlySet<string>> {
  const inFiles = findings.filter(({ places }) => places.some(({ source }) => source === "blob" || source === "path"));
  if (tip === null || inFiles.length === 0) return new Set();
  const still = await findIn(new Set(inFiles.map(secretKey)), [tip], []);
  return new Set(inFiles.filter((one) => !still.has(secretKey(one))).map(({ fingerprint }) => fingerprint));
}

interface Policies extends Pick<ChangeOutcome, "ownFault" | "baseFault"> {
  readonly base: LoadedPolicy;
  /** `null` where the change's own is wrong, or is the base. */
  readonly own: LoadedPolicy | null;
}

/**
 * The base's policy and the change's own. A base whose config is wrong would fail the very change that fixes it: where the change's
 * own is right, the base counts as having none.
 */
async function loadPolicies(
  repository: GitRepository,
  { base, tip, holdsPolicy }: Change,
  raw: RawOptions,
  cwd: string,
): Promise<Policies> {
  const at = (oid: string | null, comments: boolean): Trust =>
    oid === null ? { kind: "none" } : { kind: "commit", repository, oid, comments };
  const load = (trust: Trust, mayMiss: boolean): Promise<LoadedPolicy | UsageError> =>
    loadPolicy(trust, raw, cwd, { mayMiss }).catch((error: unknown) => {
      if (error instanceof UsageError) return error;
      // Whatever the change brings is judged all the same.
      if (error instanceof ScanError && (error.code === "policy-too-large" || error.code === "policy-not-a-file"))
        return new UsageError(error.sentence);
      throw error;
    });
  // A file that is named may be missing on one side; in neither it is a mistake in the name.
  const isNamed = raw.config !== undefined || raw.baseline !== undefined;
  const isAny = isNamed || (holdsPolicy ?? (await lookUp(repository, policyFilesOf([base, tip]))).some(Boolean));
  const own = isAny ? await load(at(tip, true), false) : ownNothing;
  const before = isAny ? await load(at(base, false), !(own instanceof UsageError)) : nothingLoaded;
  if (raw.trustRepoConfig === true) {
    if (own instanceof UsageError) throw own;
    return { base: own, own: null, ownFault: null, baseFault: null };
  }
  if (own instanceof UsageError) {
    if (before instanceof UsageError) throw before;
    return { base: before, own: null, ownFault: own, baseFault: null };
  }
  const baseFault = before instanceof UsageError ? before : null;
  const counting = before instanceof UsageError ? nothingLoaded : before;
  return { base: counting, own: withCommentsOf(counting, own), ownFault: null, baseFault };
}

/** What to ask git for, to learn whether the commits hold a config or a baseline. */
export function policyFilesOf(commits: readonly (string | null)[]): readonly string[] {
  const names = [...configNames, packageFile, ignoreFileName, baselineName];
  return commits.flatMap((oid) => (oid === null ? [] : names.map((name) => `${oid}:${name}`)));
}

const nothingLoaded: LoadedPolicy = {
  policy: { config: emptyConfig, baseline: emptyBaseline, trustComments: false },
  configFrom: null,
  baselineFrom: null,
};

const ownNothing: LoadedPolicy = {
  ...nothingLoaded,
  policy: { ...nothingLoaded.policy, trustComments: true },
};

/** Whether comments count at all is the base's to say, also where the change's own words are listened to. */
function withCommentsOf(base: LoadedPolicy, own: LoadedPolicy): LoadedPolicy {
  const { allowComments: _, ...config } = own.policy.config;
  const { allowComments = true } = base.policy.config;
  return { ...own, policy: { ...own.policy, config: { ...config, allowComments } } };
}

/** What counts by the base and does not by the change itself. */
function suppressedBy(base: Outcome, own: Outcome): OwnSuppression[] {
  const strict = own.settings.strict.value;
  const byName = new Map(own.report.findings.map((finding) => [nameOf(finding), finding]));
  return base.report.findings.flatMap((finding) => {
    const other = byName.get(nameOf(finding));
    if (!counts(finding, base.settings.strict.value) || other === undefined || counts(other, strict)) return [];
    const isLoosened = base.settings.strict.value && !strict;
    const reason = ownReason(isLoosened ? "strict-off" : "surest-ignored");
    return [{ finding, suppression: other.suppressed ?? { by: "config", reason } }];
  });
}

/** A guessable secret has a finding for each of its places, and two such secrets may have one fingerprint. */
function nameOf(finding: Finding): string {
  return `${finding.fingerprint} ${secretKey(finding)}`;
}

/** What fails the scan by the base and that the change itself accepts. */
function acceptedBy(base: Report, own: Report): AcceptedUnread[] {
  const key = ({ what, why }: Unread): string => `${what}\0${why}`;
  const accepted = new Map((own.scan.accepted ?? []).map((one) => [key(one), one]));
  return [...base.scan.notRead, ...base.scan.cut].flatMap((one) => accepted.get(key(one)) ?? []);
}

function allowed(report: Report, suppressions: readonly OwnSuppression[], unread: readonly AcceptedUnread[]): Report {
  const byName = new Map(suppressions.map(({ finding, suppression }) => [nameOf(finding), suppression]));
  const findings = report.findings.map((finding) => {
    const suppressed = byName.get(nameOf(finding));
    return suppressed === undefined ? finding : { ...finding, suppressed };
  });
  const isLeft = ({ what, why }: Unread): boolean => !unread.some((one) => one.what === what && one.why === why);
  const { scan } = report;
  const accepted = [...(scan.accepted ?? []), ...unread];
  return {
    ...report,
    scan: {
      ...scan,
      notRead: scan.notRead.filter(isLeft),
      cut: scan.cut.filter(isLeft),
      ...(accepted.length === 0 ? {} : { accepted }),
    },
    findings: findings.sort(compareFindings),
  };
}
