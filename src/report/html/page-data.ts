/**
 * What the page's program reads: the masked report with everything that repeats (commits, refs, paths, rules) written once, every
 * text made plain. 10,000 findings stay far below 8 MB.
 */

import type { IdFacts, CommitFacts, Evidence, ScannedRepository, Suppression, Verdict } from "../../core/finding.ts";
import type { PlaceSource } from "../../core/places.ts";
import type { Confidence, Severity } from "../../core/severity.ts";
import { counts } from "../../core/summary.ts";
import type { StateWord } from "../../messages/html-catalogue.ts";
import type { Language } from "../../messages/report-catalogue.ts";
import type { ToldFinding, ToldPlace, ToldReport } from "../reported.ts";
import { plainText } from "../text/plain-text.ts";
import type { ReportOptions } from "../writer.ts";
import { webAddress } from "../text/host-links.ts";

/** A rule and what explains it; words that the page's languages have sentences for. */
export interface PageRule {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly opens: string;
  readonly revoke: string;
  readonly url?: string;
}

/** A place; path and commit are numbers in the lists of {@link PageData}. */
export interface PagePlace {
  readonly path?: number;
  readonly line: number;
  readonly column: number;
  /** Absent for `blob`, which most are. */
  readonly source?: PlaceSource;
  /** Short. */
  readonly blob?: string;
  readonly commit?: number;
  readonly atHead?: true;
  readonly decodedFrom?: readonly string[];
  /** In a joined report. */
  readonly repository?: number;
}

/** A finding; rule, commits and refs are numbers in the lists of {@link PageData}. */
export interface PageFinding {
  readonly fingerprint: string;
  readonly rule: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly value: string;
  readonly state: StateWord;
  readonly places: readonly PagePlace[];
  /** Places that were left out to keep the file small. */
  readonly morePlaces?: number;
  readonly introduced?: readonly number[];
  readonly removed?: readonly number[];
  readonly commits?: number;
  readonly refs?: number;
  readonly note?: string;
  readonly weak?: true;
  readonly evidence?: Evidence;
  readonly verdict?: Verdict;
  readonly aws?: IdFacts;
  readonly related?: readonly string[];
  readonly suppressed?: Suppression;
}

/** One of several repositories. */
export interface PageRepository {
  readonly name: string;
  readonly web?: string;
  readonly head?: string;
}

/** Something unread, cut off or accepted as such. */
export interface PageUnread {
  readonly what: string;
  readonly why: string;
}

/** All that the page shows. */
export interface PageData {
  readonly language: Language;
  readonly version: string;
  readonly rulesVersion: string;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly mode: string;
  readonly repository: string | null;
  readonly head?: string;
  /** Where the repository is on the web. */
  readonly web?: string;
  /** Of a joined report. */
  readonly repositories?: readonly PageRepository[];
  readonly blobs: number;
  readonly readCommits: number;
  /** How leakscan is called, for commands. */
  readonly command: string;
  readonly commits: readonly CommitFacts[];
  readonly refs: readonly string[];
  readonly refLists: readonly (readonly number[])[];
  readonly paths: readonly string[];
  readonly rules: readonly PageRule[];
  readonly findings: readonly PageFinding[];
  readonly notRead: readonly PageUnread[];
  readonly cut: readonly PageUnread[];
  readonly accepted: readonly PageUnread[];
}

/** Makes the data; of each finding at most so many places. */
export function pageData(told: ToldReport, madeAt: Date, options: ReportOptions, mostPlaces: number): PageData {
  const paths = new Numbered<string, string>((path) => path, plainText);
  const refs = new Numbered<string, string>((ref) => ref, plainText);
  const commits = new Numbered<CommitFacts, CommitFacts>((commit) => commit.oid, plainCommit);
  const rules = new Numbered<ToldFinding, PageRule>(
    ({ rule }) => rule,
    (one) => ruleOf(one, options),
  );
  const refLists = new Numbered<readonly string[], readonly number[]>(
    (list) => list,
    (list) => list.map((ref) => refs.number(ref)),
  );
  const oids = new Map(
    told.findings
      .flatMap(({ exposure, commit }) => [
        ...(exposure ? [...exposure.introduced, ...exposure.removed] : []),
        ...(commit ? [commit] : []),
      ])
      .map((commit) => [commit.oid, commit]),
  );
  const repositories = told.scan.repositories ?? [];
  const numberOf = new Map(repositories.map(({ repository }, number) => [repository, number]));
  const placeOf = (place: ToldPlace): PagePlace => {
    const known = place.commit === undefined ? undefined : oids.get(place.commit);
    return {
      ...(place.path !== null && { path: paths.number(place.path) }),
      line: place.line,
      column: place.column,
      ...(place.source !== "blob" && { source: place.source }),
      ...(place.blob !== undefined && { blob: plainText(place.blob).slice(0, 10) }),
      ...(place.commit !== undefined && { commit: commits.number(known ?? unknownCommit(place.commit)) }),
      ...(place.atHead && { atHead: true }),
      ...(place.decodedFrom && { decodedFrom: place.decodedFrom.map(plainText) }),
      ...(place.repository !== undefined && numbered(numberOf.get(place.repository))),
    };
  };
  const numbers = (list: readonly CommitFacts[]): number[] => list.map((commit) => commits.number(commit));
  const findings = told.findings.map((one): PageFinding => {
    const { exposure, verdict, suppressed } = one;
    const removed = exposure?.removed ?? one.removed ?? [];
    const introduced =
      exposure && exposure.introduced.length > 0 ? exposure.introduced : one.commit ? [one.commit] : [];
    return {
      fingerprint: plainText(one.fingerprint),
      rule: rules.number(one),
      severity: one.severity,
      confidence: one.confidence,
      value: plainText(one.secret ?? one.masked),
      state: stateOf(one, options.strict),
      places: one.places.slice(0, mostPlaces).map(placeOf),
      ...(one.places.length > mostPlaces && { morePlaces: one.places.length - mostPlaces }),
      ...(introduced.length > 0 && { introduced: numbers(introduced) }),
      ...(removed.length > 0 && { removed: numbers(removed) }),
      ...(exposure && { commits: exposure.commits }),
      ...(exposure && exposure.refs.length > 0 && { refs: refLists.number(exposure.refs) }),
      ...(one.note !== undefined && { note: plainText(one.note) }),
      ...(one.weak && { weak: one.weak }),
      ...(one.evidence && { evidence: plainEvidence(one.evidence) }),
      ...(verdict && { verdict: plainVerdict(verdict) }),
      ...(one.aws && { aws: one.aws }),
      ...(one.related && { related: one.related.map(plainText) }),
      ...(suppressed && { suppressed: { by: suppressed.by, reason: plainText(suppressed.reason) } }),
    };
  });
  const { scan, tool } = told;
  const unread = (list: readonly PageUnread[]): PageUnread[] =>
    list.map(({ what, why }) => ({ what: plainText(what), why: plainText(why) }));
  const web = scan.remote === undefined ? undefined : webAddress(scan.remote);
  return {
    language: options.messages.language,
    version: tool.version,
    rulesVersion: tool.rulesVersion,
    madeAt: madeAt.toISOString(),
    mode: plainText(scan.mode),
    repository: scan.repository === null ? null : plainText(scan.repository),
    ...(scan.head !== undefined && { head: plainText(scan.head) }),
    ...(web !== undefined && { web }),
    ...(repositories.length > 0 && { repositories: repositories.map(repositoryOf) }),
    blobs: scan.blobs,
    readCommits: scan.commits,
    command: options.command ?? "leakscan",
    commits: commits.all,
    refLists: refLists.all,
    refs: refs.all,
    paths: paths.all,
    rules: rules.all,
    findings,
    notRead: unread(scan.notRead),
    cut: unread(scan.cut),
    accepted: unread(scan.accepted ?? []),
  };
}

/** What has become of a finding; those that don't count say why. */
function stateOf(finding: ToldFinding, strict: boolean): StateWord {
  if (finding.suppressed) return "suppressed";
  if (!counts(finding, strict)) return "unsure";
  const { exposure } = finding;
  if (exposure === undefined) return "here";
  return exposure.atHead ? "head" : exposure.reachable ? "history" : "unreachable";
}

function ruleOf(one: ToldFinding, options: ReportOptions): PageRule {
  const explanation = options.explain(one.rule);
  const url = explanation?.url;
  return {
    id: plainText(one.rule),
    provider: plainText(one.provider),
    title: plainText(one.description),
    opens: explanation?.opens ?? "unknown",
    revoke: explanation?.revoke ?? "rotate",
    ...(url?.startsWith("https://") && { url }),
  };
}

function repositoryOf({ repository, head, remote }: ScannedRepository): PageRepository {
  const web = remote === undefined ? undefined : webAddress(remote);
  return {
    name: plainText(repository),
    ...(head !== undefined && { head: plainText(head) }),
    ...(web !== undefined && { web }),
  };
}

function numbered(repository: number | undefined): Pick<PagePlace, "repository"> {
  return repository === undefined ? {} : { repository };
}

function plainCommit({ oid, author, email, date, subject }: CommitFacts): CommitFacts {
  return {
    oid: plainText(oid),
    author: plainText(author),
    email: plainText(email),
    date: plainText(date),
    subject: plainText(subject),
  };
}

function unknownCommit(oid: string): CommitFacts {
  return { oid, author: "", email: "", date: "", subject: "" };
}

function plainEvidence(evidence: Evidence): Evidence {
  return { ...evidence, ...(evidence.name !== undefined && { name: plainText(evidence.name) }) };
}

function plainVerdict(verdict: Verdict): Verdict {
  return {
    ...verdict,
    ...(verdict.arn !== undefined && { arn: plainText(verdict.arn) }),
    ...(verdict.reason !== undefined && { reason: plainText(verdict.reason) }),
  };
}

/** A list in which each thing stands once, by its key. */
class Numbered<Given, Kept> {
  readonly all: Kept[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #keyOf: (one: Given) => unknown;
  readonly #keep: (one: Given) => Kept;

  constructor(keyOf: (one: Given) => unknown, keep: (one: Given) => Kept) {
    this.#keyOf = keyOf;
    this.#keep = keep;
  }

  number(one: Given): number {
    const key = this.#keyOf(one);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const kept = this.#keep(one);
    const number = this.all.push(kept) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
