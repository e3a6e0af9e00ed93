/**
 * The report as it may be shown: plain data in the shape of the JSON report (design, section 8), worst first, every secret
 * masked, also inside paths, subjects, names and reasons. All formats write from this and never see a Secret, so none can leak.
 */

import { needRoom } from "../core/memory.ts";
import type {
  IdFacts,
  CommitFacts,
  Evidence,
  Finding,
  Place,
  Report,
  ScannedRepository,
  Unread,
  Verdict,
} from "../core/finding.ts";
import type { ShardFacts } from "../core/shard.ts";
import { compareConfidence, compareSeverity } from "../core/severity.ts";
import { counts, summarise } from "../core/summary.ts";
import { createMasker } from "./text/masking.ts";
import type { Masker } from "./text/masking.ts";
import type { ReportOptions } from "./writer.ts";
import { schemaVersion, type ToldPlace, type ToldFinding, type ToldReport } from "./reported.ts";

/** What telling depends on. */
export type TellOptions = Pick<ReportOptions, "explain" | "showSecrets" | "strict">;

/** Tells a report: its keys stand in the order in which JSON prints them. */
export function tell(report: Report, options: TellOptions): ToldReport {
  const m = options.showSecrets ? (text: string): string => text : createMasker(report.findings);
  const refs = maskedLists(m);
  const { scan, tool } = report;
  const accepted = scan.accepted ?? [];
  return {
    schemaVersion,
    tool: { name: tool.name, version: tool.version, rulesVersion: tool.rulesVersion },
    scan: {
      mode: scan.mode,
      repository: maskedOrNull(scan.repository, m),
      complete: scan.notRead.length + scan.cut.length + accepted.length === 0,
      notRead: scan.notRead.map((one) => unread(one, m)),
      cut: scan.cut.map((one) => unread(one, m)),
      ...(accepted.length > 0 && { accepted: accepted.map((one) => ({ ...unread(one, m), reason: m(one.reason) })) }),
      blobs: scan.blobs,
      bytes: scan.bytes,
      commits: scan.commits,
      durationMs: Math.round(scan.durationMs),
      ...(scan.at !== undefined && { at: scan.at }),
      ...(scan.head !== undefined && { head: scan.head }),
      ...(scan.remote !== undefined && { remote: m(scan.remote) }),
      ...(scan.repositories && { repositories: scan.repositories.map((one) => scannedRepository(one, m)) }),
      ...(scan.shard && { shard: shard(scan.shard, m) }),
    },
    findings: worstFirst(report.findings, options).map((one) => finding(one, scan.repository, m, refs, options)),
    summary: summarise(report, options.strict),
  };
}

/**
 * Counting before not counting, proved alive before the rest, what a branch or tag holds before what none does (it was never
 * pushed), then by severity, what HEAD holds before what only history does, then by confidence, and a secret before the id that only
 * names it; otherwise as they came.
 */
function worstFirst(findings: readonly Finding[], { strict, explain }: TellOptions): Finding[] {
  const live = (one: Finding): number => (one.verdict?.status === "live" ? 0 : 1);
  const counting = (one: Finding): number => (counts(one, strict) ? 0 : one.suppressed ? 2 : 1);
  const dangling = ({ exposure }: Finding): number => (exposure?.reachable === false && !exposure.atHead ? 1 : 0);
  const gone = (one: Finding): number => (one.exposure?.atHead === false ? 1 : 0);
  const names = (one: Finding): number => (explain(one.rule)?.opens === "half-of-pair" ? 1 : 0);
  return findings.toSorted(
    (a, b) =>
      counting(a) - counting(b) ||
      live(a) - live(b) ||
      dangling(a) - dangling(b) ||
      compareSeverity(a.severity, b.severity) ||
      gone(a) - gone(b) ||
      compareConfidence(a.confidence, b.confidence) ||
      names(a) - names(b),
  );
}

/** Ids and digests, but for what was not read. */
function shard(one: ShardFacts, m: Masker): ShardFacts {
  return { ...one, part: { ...one.part, notRead: one.part.notRead.map((each) => unread(each, m)) } };
}

/** Masks lists of names, each once: secrets share them, and there may be twenty thousand refs. */
function maskedLists(m: Masker): (list: readonly string[]) => readonly string[] {
  const known = new Map<readonly string[], readonly string[]>();
  return (list) => {
    let masked = known.get(list);
    if (masked === undefined) known.set(list, (masked = list.map(m)));
    return masked;
  };
}

function scannedRepository(one: ScannedRepository, m: Masker): ScannedRepository {
  const { repository, at, head, remote } = one;
  return {
    repository: m(repository),
    ...(at !== undefined && { at }),
    ...(head !== undefined && { head }),
    ...(remote !== undefined && { remote: m(remote) }),
  };
}

function finding(
  one: Finding,
  scanned: string | null,
  m: Masker,
  refs: (list: readonly string[]) => readonly string[],
  options: TellOptions,
): ToldFinding {
  needRoom();
  const first = one.places[0];
  if (first === undefined) throw new TypeError(`the finding ${one.fingerprint} has no place`);
  const exposure = one.exposure;
  return {
    fingerprint: one.fingerprint,
    rule: one.rule,
    provider: one.provider,
    description: options.explain(one.rule)?.title ?? one.title ?? one.rule,
    severity: one.severity,
    confidence: one.confidence,
    ...(one.note !== undefined && { note: m(one.note) }),
    masked: one.secret.masked,
    ...(one.guessable && { guessable: one.guessable }),
    ...(one.weak && { weak: one.weak }),
    // A report that was read from a file knows only masked forms.
    ...(options.showSecrets && one.secret.length > 0 && { secret: one.secret.reveal() }),
    repository: maskedOrNull(first.repository ?? scanned, m),
    path: maskedOrNull(first.path, m),
    ...position(first),
    places: one.places.map((each) => place(each, m)),
    ...(one.evidence && { evidence: evidence(one.evidence, m) }),
    ...(one.commit && { commit: commit(one.commit, m) }),
    ...(one.removed && { removed: one.removed.map((each) => commit(each, m)) }),
    ...(exposure && {
      exposure: {
        introduced: exposure.introduced.map((each) => commit(each, m)),
        removed: exposure.removed.map((each) => commit(each, m)),
        atHead: exposure.atHead,
        reachable: exposure.reachable,
        refs: refs(exposure.refs),
        commits: exposure.commits,
      },
    }),
    ...(one.related.length > 0 && { related: one.related }),
    ...(one.pairing &&
      one.pairing.length > 0 && {
        pairing: one.pairing.map((pair) => ({ with: pair.with, by: pair.by, confidence: pair.confidence })),
      }),
    ...(one.idFacts && { aws: idFacts(one.idFacts) }),
    ...(one.verdict && { verdict: verdict(one.verdict, m) }),
    ...(one.suppressed && { suppressed: { by: one.suppressed.by, reason: m(one.suppressed.reason) } }),
  };
}

function maskedOrNull(text: string | null, m: Masker): string | null {
  return text === null ? null : m(text);
}

function place(one: Place, m: Masker): ToldPlace {
  return {
    path: maskedOrNull(one.path, m),
    ...position(one),
    ...(one.blob !== undefined && { blob: one.blob }),
    ...(one.commit !== undefined && { commit: one.commit }),
    source: one.source,
    ...(one.repository !== undefined && { repository: m(one.repository) }),
    ...(one.atHead === true && { atHead: true }),
    ...(one.decodedFrom && one.decodedFrom.length > 0 && { decodedFrom: one.decodedFrom.map(m) }),
  };
}

function position(one: Place): Pick<ToldPlace, "line" | "column" | "endLine" | "endColumn"> {
  return { line: one.line, column: one.column, endLine: one.endLine, endColumn: one.endColumn };
}

function commit(one: CommitFacts, m: Masker): CommitFacts {
  return { oid: one.oid, author: m(one.author), email: m(one.email), date: one.date, subject: m(one.subject) };
}

function evidence({ name, quoted, random, score }: Evidence, m: Masker): Evidence {
  return { ...(name !== undefined && { name: m(name) }), quoted, random, ...(score !== undefined && { score }) };
}

function idFacts(one: IdFacts): IdFacts {
  return { keyType: one.keyType, ...(one.accountId !== undefined && { accountId: one.accountId }), canary: one.canary };
}

function verdict(one: Verdict, m: Masker): Verdict {
  return {
    status: one.status,
    checkedAt: one.checkedAt,
    ...(one.arn !== undefined && { arn: m(one.arn) }),
    ...(one.principal !== undefined && { principal: one.principal }),
    ...(one.accountId !== undefined && { accountId: one.accountId }),
    ...(one.reason !== undefined && { reason: m(one.reason) }),
  };
}

function unread(one: Unread, m: Masker): Unread {
  return { what: m(one.what), why: m(one.why) };
}
