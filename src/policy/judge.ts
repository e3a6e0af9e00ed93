/**
 * From sightings to findings: one secret, all its places, and whether it counts. A secret is suppressed only where every one
 * of its places is, for a key that is allowed in a test is still compromised in production code.
 */

import { idReaderOf } from "../core/id-facts.ts";
import type { Evidence, Finding, IdFacts, Place, Sighting, Suppression } from "../core/finding.ts";
import { fingerprint, guessableFingerprint, SlowWork } from "../core/fingerprint.ts";
import { scoreUnit } from "../core/judged.ts";
import { exampleNote, lineMark, type Match } from "../core/match.ts";
import { needRoom } from "../core/memory.ts";
import { compareConfidence, compareSeverity } from "../core/severity.ts";
import { AcceptedFindings } from "./accepted.ts";
import type { BaselineEntry } from "./baseline.ts";
import { digestFinder } from "./foreign-digests.ts";
import type { Policy } from "./policy.ts";
import { compareFindings, comparePlaces, compareText } from "./compare.ts";
import { isTried } from "./tried.ts";
import { shareComments } from "./pair-comments.ts";
import { missesOthers } from "./custom/required.ts";
import { compileRulings, Rulings, type Judged } from "./rulings.ts";

/** What judging yields. */
export interface Judgement {
  /** All findings, worst first, suppressed ones last. */
  readonly findings: readonly Finding[];
  /** Places that are suppressed in findings that still count for their other places. */
  readonly suppressedPlaces: number;
  /** Places whose allow comment did not count, because the scanned text is not trusted. */
  readonly untrustedComments: number;
  /** Findings that were not compared with the baseline's old entries, since that costs too much for so many. They count. */
  readonly notCompared: number;
  /** Made-up and documented credentials that were seen and are no findings. */
  readonly examples: Examples | null;
}

/** Credentials that open nothing, such as AKIA…EXAMPLE. */
export interface Examples {
  readonly count: number;
  /** Where the first one stands. */
  readonly place: Place;
}

interface JudgedPlace {
  readonly place: Place;
  readonly judged: Judged[];
  isActive: boolean;
  /** The surest of `judged`. */
  best: Judged;
}

/** How to judge. */
export interface JudgeOptions {
  readonly signal?: AbortSignal | undefined;
  /** What old baseline entries may cost; shared by all judgements of a run. */
  readonly slowWork?: SlowWork | undefined;
  /** From a path as the report shows it to the repository's own, which globs and baseline entries mean. */
  readonly pathInRepository?: ((path: string) => string) | undefined;
}

/** Groups sightings into findings and applies rules' switches, path globs, comments, kinds of file and the baseline. */
export async function judge(
  found: readonly Sighting[],
  policy: Policy,
  { signal, slowWork = new SlowWork(), pathInRepository = (path) => path }: JudgeOptions = {},
): Promise<Judgement> {
  const sightings = policy.trustComments ? shareComments(found) : found;
  const rulings = new Rulings(policy, await compileRulings(policy.config), pathInRepository);
  const accepted = new AcceptedFindings(policy.baseline, { signal, work: slowWork });
  const findDigest = digestFinder(policy.digests ?? []);
  const misses = missesOthers(sightings, policy.config.customRules);
  const reported = sightings.filter((sighting) => rulings.isReported(sighting) && !misses(sighting));
  const groups = groupBySecret(reported.filter(({ match }) => match.note !== exampleNote));
  const drafts = new Map<string, readonly Draft[]>();
  for (const [value, group] of groups) {
    needRoom();
    drafts.set(
      value,
      draftsOf(
        group.map((one) => rulings.on(one)),
        pathInRepository,
      ),
    );
  }
  let suppressedPlaces = 0;
  let untrustedComments = 0;
  const findings: Finding[] = [];
  // One by one: where old entries need slow digests, an interrupt is heard between them.
  for (const [value, own] of drafts) {
    const group = groups.get(value) ?? [];
    for (const { fingerprint: name, guessable, places, active, best } of own) {
      needRoom();
      const { match } = best.sighting;
      const paths = new Set(places.map(({ place }) => (place.path === null ? null : pathInRepository(place.path))));
      const entry = await accepted.find({ fingerprint: name, secret: match.secret, guessable, paths });
      const foreign = entry ?? findDigest(match.secret, paths);
      const suppressed = foreign
        ? byBaseline(foreign)
        : active.length === 0
          ? places[0]?.judged[0]?.suppression
          : undefined;
      if (!suppressed) suppressedPlaces += places.length - active.length;
      if (!suppressed && !policy.trustComments) untrustedComments += places.filter(hasDirective).length;
      const related = relatedOf(group, groups).flatMap((other) => namesOf(drafts.get(other) ?? [], places));
      const idFacts = idFactsOf(match, group);
      findings.push({
        fingerprint: name,
        rule: match.rule,
        provider: match.provider,
        severity: best.severity,
        confidence: best.confidence,
        secret: match.secret,
        ...(guessable ? { guessable } : {}),
        ...(match.judged?.weak === true ? { weak: true as const } : {}),
        places: places.map(({ place }) => place),
        ...(best.note === undefined ? {} : { note: best.note }),
        evidence: evidenceOf(match),
        related: related.sort(),
        ...(idFacts === undefined ? {} : { idFacts }),
        ...(suppressed === undefined ? {} : { suppressed }),
      });
    }
  }
  findings.sort(compareFindings);
  const examples = examplesOf(reported);
  return { findings, suppressedPlaces, untrustedComments, notCompared: accepted.notCompared, examples };
}

/** How many made-up credentials stand there, and where the first one does; `null` where there is none. */
function examplesOf(reported: readonly Sighting[]): Examples | null {
  const seen = reported.filter(isTried);
  const [first] = seen;
  return first === undefined ? null : { count: groupBySecret(seen).size, place: first.place };
}

/** A finding to be: a secret's places that have one fingerprint. */
interface Draft {
  readonly fingerprint: string;
  readonly guessable: boolean;
  readonly places: readonly JudgedPlace[];
  /** Those that no comment and no config lets pass. */
  readonly active: readonly JudgedPlace[];
  readonly best: Judged;
}

function draftsOf(judged: readonly Judged[], pathInRepository: (path: string) => string): Draft[] {
  const all = placesOf(judged);
  const guessable = judged.some(({ sighting }) => sighting.match.guessable);
  const byName = new Map<string, JudgedPlace[]>();
  for (const one of all) {
    const { match, place } = one.best.sighting;
    const { secret, rule, syntax } = match;
    const path = place.path === null ? null : pathInRepository(place.path);
    const name = guessable
      ? guessableFingerprint({ path, rule, name: syntax.name, masked: secret.masked })
      : fingerprint(secret);
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [one]);
    else known.push(one);
  }
  return Array.from(byName, ([name, places]) => {
    const active = places.filter((place) => place.isActive);
    const counting = active.length > 0 ? active : places;
    const best = bestOf(
      counting.flatMap((one) => one.judged.filter((each) => active.length === 0 || !each.suppression)),
    );
    return { fingerprint: name, guessable, places, active, best };
  });
}

/** Fingerprints of a related secret: of a guessable one, which has several, those at the same paths. */
function namesOf(drafts: readonly Draft[], beside: readonly JudgedPlace[]): string[] {
  const paths = new Set(beside.map(({ place }) => place.path));
  const near = drafts.filter(({ places }) => places.some(({ place }) => paths.has(place.path)));
  return (near.length > 0 ? near : drafts).map((draft) => draft.fingerprint);
}

function groupBySecret(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const value = sighting.match.secret.reveal();
    const group = groups.get(value);
    if (group) group.push(sighting);
    else groups.set(value, [sighting]);
  }
  return groups;
}

/** Places without doubles: those that count first, surest first, then in reading order. */
function placesOf(judged: readonly Judged[]): JudgedPlace[] {
  const byKey = new Map<string, JudgedPlace>();
  for (const one of judged) {
    needRoom();
    const { place } = one.sighting;
    const key = keyOf(place);
    const known = byKey.get(key);
    const active = one.suppression === undefined;
    if (known === undefined) byKey.set(key, { place, judged: [one], isActive: active, best: one });
    else {
      known.judged.push(one);
      known.isActive ||= active;
      if (compareJudged(one, known.best) < 0) known.best = one;
    }
  }
  return [...byKey.values()].sort(
    (a, b) =>
      Number(b.isActive) - Number(a.isActive) ||
      compareConfidence(a.best.confidence, b.best.confidence) ||
      comparePlaces(a.place, b.place),
  );
}

/** The same for equal places only: no path holds a NUL. */
function keyOf({ path, line, column, endLine, endColumn, blob, commit, source, decodedFrom }: Place): string {
  const way = decodedFrom === undefined ? "" : JSON.stringify(decodedFrom);
  return `${line} ${column} ${endLine} ${endColumn} ${source} ${blob ?? "-"} ${commit ?? "-"} ${path === null ? "" : `:${path}`}\0${way}`;
}

function hasDirective(place: JudgedPlace): boolean {
  return place.judged.some((one) => one.sighting.match.directives.some(({ tool }) => tool !== lineMark));
}

/** The surest word; at a tie the worse severity, then a vendor's rule before a generic one. */
function bestOf(judged: readonly Judged[]): Judged {
  const [first, ...rest] = judged;
  if (!first) throw new Error("A place without a match: a fault of leakscan.");
  return rest.reduce((best, one) => (compareJudged(one, best) < 0 ? one : best), first);
}

function compareJudged(a: Judged, b: Judged): number {
  const [left, right] = [a.sighting.match, b.sighting.match];
  return (
    compareConfidence(a.confidence, b.confidence) ||
    Number(left.provider === "generic") - Number(right.provider === "generic") ||
    compareSeverity(a.severity, b.severity) ||
    compareText(left.rule, right.rule)
  );
}

/** Values of the secrets that stand with this one. */
function relatedOf(group: readonly Sighting[], groups: ReadonlyMap<string, readonly Sighting[]>): string[] {
  const found = new Set<string>();
  for (const { match, related } of group) {
    for (const other of related) {
      const value = other.secret.reveal();
      if (value !== match.secret.reveal() && groups.has(value)) found.add(value);
    }
  }
  return [...found];
}

function evidenceOf({ syntax, judged }: Match): Evidence {
  return {
    ...(syntax.name === undefined ? {} : { name: syntax.name }),
    quoted: syntax.quoted,
    random: syntax.random,
    // Two decimals: more would only say which version of the model it was.
    ...(judged === undefined ? {} : { score: Math.round((judged.score / scoreUnit) * 100) / 100 }),
  };
}

/** Facts of the id itself, or for a secret or token those of the one id that it was found with. */
function idFactsOf(match: Match, group: readonly Sighting[]): IdFacts | undefined {
  const read = idReaderOf(match.provider);
  if (read === undefined) return undefined;
  const own = read(match.secret.reveal());
  if (own) return own;
  const ids = new Set(
    group.flatMap(({ related }) => related.map((other) => other.secret.reveal())).filter((value) => read(value)),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? read(only) : undefined;
}

function byBaseline(entry: Pick<BaselineEntry, "reason">): Suppression {
  return { by: "baseline", reason: entry.reason };
}
