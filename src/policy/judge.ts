/**
 * From sightings to findings: one secret, all its places, and whether it counts. A secret is suppressed only where every one
 * of its places is, for a key that is allowed in a test is still burnt in production code.
 */

import { awsFacts } from "../core/aws.ts";
import type { AwsFacts, Finding, Place, Sighting, Suppression } from "../core/finding.ts";
import { Fingerprints } from "../core/fingerprint.ts";
import { type Match, ownCredentialNote } from "../core/match.ts";
import { type Confidence, compareConfidence, compareSeverity, type Severity } from "../core/severity.ts";
import type { BaselineEntry } from "./baseline.ts";
import { type RuleSwitch, switchOf } from "./config.ts";
import { compileGlobs, type PathMatcher } from "./globs/globs.ts";
import { GlobWork } from "./globs/walk.ts";
import { allowedByComment } from "./inline.ts";
import { confidenceIn, type FileKind, kindOfFile } from "./kind-of-file.ts";
import type { Policy } from "./policy.ts";

/** What judging yields. */
export interface Judgement {
  /** All findings, worst first, suppressed ones last. */
  readonly findings: readonly Finding[];
  /** Places that are suppressed in findings that still count for their other places. */
  readonly suppressedPlaces: number;
  /** Places whose allow comment did not count, because the scanned text is not trusted. */
  readonly untrustedComments: number;
}

/** One rule's word on one place. */
interface Judged {
  readonly sighting: Sighting;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly suppression?: Suppression;
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
  /** Fingerprints under the baseline's salt, where some were begun before. */
  readonly fingerprints?: Fingerprints;
  /**
   * Whether findings of low confidence get their fingerprint (the default). A report that only numbers them can do without the
   * slow digests, which are 80 ms each: those then have a name that is no fingerprint and holds in this run alone.
   */
  readonly namesUnsure?: boolean;
}

/** Groups sightings into findings and applies rules' switches, path globs, comments, kinds of file and the baseline. */
export async function judge(
  sightings: readonly Sighting[],
  policy: Policy,
  { fingerprints = new Fingerprints(policy.baseline.salt), namesUnsure = true }: JudgeOptions = {},
): Promise<Judgement> {
  const rulings = new Rulings(policy, await compileIgnores(policy));
  const baseline = new Map(policy.baseline.findings.map((entry) => [entry.fingerprint, entry]));
  const otherwise = new OtherFingerprints(policy, fingerprints);
  const groups = groupBySecret(sightings.filter((sighting) => rulings.isReported(sighting)));
  let suppressedPlaces = 0;
  let untrustedComments = 0;

  const judged = new Map<string, { places: JudgedPlace[]; active: JudgedPlace[]; best: Judged; guessable: boolean }>();
  for (const [value, group] of groups) {
    const places = placesOf(group.map((sighting) => rulings.on(sighting)));
    const active = places.filter((place) => place.isActive);
    const best = bestOf(
      (active.length > 0 ? active : places).flatMap((place) =>
        place.judged.filter((one) => active.length === 0 || !one.suppression),
      ),
    );
    judged.set(value, { places, active, best, guessable: isGuessable(group) });
  }
  const known = new Set(policy.baseline.findings.map(({ masked }) => masked));
  const provisional = new Map<string, string>();
  const nameOf = (value: string): Promise<string> | string => {
    const own = judged.get(value);
    if (own === undefined) throw new Error("A secret without a place: a fault of leakscan.");
    const { secret } = own.best.sighting.match;
    if (namesUnsure || !own.guessable || own.best.confidence !== "low" || known.has(secret.masked))
      return fingerprints.of(secret, own.guessable);
    let name = provisional.get(value);
    if (name === undefined) provisional.set(value, (name = `unsure ${provisional.size}`));
    return name;
  };

  const findings = await Promise.all(
    [...judged].map(async ([value, { places, active, best }]) => {
      const { match } = best.sighting;
      const group = groups.get(value) ?? [];
      const fingerprint = await nameOf(value);
      const entry = baseline.get(fingerprint) ?? (await otherwise.find(match));
      const suppressed = entry
        ? byBaseline(entry)
        : active.length === 0
          ? places[0]?.judged[0]?.suppression
          : undefined;
      if (!suppressed) suppressedPlaces += places.length - active.length;
      if (!suppressed && !policy.trustComments) untrustedComments += places.filter(hasDirective).length;
      const related = await Promise.all(relatedOf(group, groups).map(nameOf));
      const aws = awsOf(match, group);
      return {
        fingerprint,
        rule: match.rule,
        provider: match.provider,
        severity: best.severity,
        confidence: best.confidence,
        secret: match.secret,
        places: places.map(({ place }) => place),
        ...(best.note === undefined ? {} : { note: best.note }),
        related: related.sort(),
        ...(aws === undefined ? {} : { aws }),
        ...(suppressed === undefined ? {} : { suppressed }),
      } satisfies Finding;
    }),
  );
  return { findings: findings.sort(compareFindings), suppressedPlaces, untrustedComments };
}

/** Worst first: what counts before what is suppressed, then severity, confidence, place and fingerprint. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(a.suppressed !== undefined) - Number(b.suppressed !== undefined) ||
    compareSeverity(a.severity, b.severity) ||
    compareConfidence(a.confidence, b.confidence) ||
    comparePlaces(a.places[0], b.places[0]) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

interface CompiledIgnore {
  readonly matches: PathMatcher;
  readonly rules?: readonly string[];
  readonly reason: string;
}

async function compileIgnores(policy: Policy): Promise<CompiledIgnore[]> {
  const work = new GlobWork();
  // Plain globs are one list, so that `!` in one takes back what another ignored; an entry with rules stands for itself.
  const plain = policy.config.ignore.filter((entry) => !entry.rules && !entry.reason).flatMap((entry) => entry.paths);
  const special = policy.config.ignore.filter((entry) => entry.rules || entry.reason);
  const compiled = await Promise.all(
    special.map(async (entry) => ({
      matches: await compileGlobs(entry.paths, work),
      ...(entry.rules ? { rules: entry.rules } : {}),
      reason: entry.reason ?? "path ignored in the config",
    })),
  );
  return [...compiled, { matches: await compileGlobs(plain, work), reason: "path ignored in the config" }];
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

/** Judges sightings one by one. What a path or a rule says is asked once: a history shows the same few thousands of times. */
class Rulings {
  readonly #policy: Policy;
  readonly #ignores: readonly CompiledIgnore[];
  readonly #kinds = new Map<string | null, FileKind | undefined>();
  /** By rule: the entries that name it, found once, since a config may hold thousands of entries. */
  readonly #ignoresOf = new Map<string, readonly CompiledIgnore[]>();
  readonly #ignored = new Map<string, CompiledIgnore | undefined>();
  readonly #switches = new Map<string, RuleSwitch>();

  constructor(policy: Policy, ignores: readonly CompiledIgnore[]) {
    this.#policy = policy;
    this.#ignores = ignores;
  }

  /** Whether a sighting is reported at all, at whatever confidence: in some kinds of file a value that only its name gives away is not. */
  isReported({ match, place }: Sighting): boolean {
    return confidenceIn(match, this.#kindOf(place)) !== undefined;
  }

  #kindOf({ path }: Place): FileKind | undefined {
    return remembered(this.#kinds, path, () => kindOfFile(path));
  }

  on(sighting: Sighting): Judged {
    const { match, place } = sighting;
    const written = remembered(this.#switches, match.rule, () =>
      switchOf(this.#policy.config, match.rule, match.provider),
    );
    const kind = this.#kindOf(place);
    const confidence = confidenceIn(match, kind) ?? "low";
    const note = confidence === match.confidence ? match.note : `file-kind:${kind?.name ?? ""}`;
    const suppression = this.#suppression(sighting, written === "off");
    return {
      sighting,
      severity: written === "on" || written === "off" ? match.severity : written,
      confidence,
      ...(note === undefined ? {} : { note }),
      ...(suppression === undefined ? {} : { suppression }),
    };
  }

  #suppression({ match, place }: Sighting, off: boolean): Suppression | undefined {
    // Whose credential it is knows that it is one: only the baseline, which names it alone, may let it pass.
    if (match.note === ownCredentialNote) return undefined;
    if (off) return { by: "config", reason: `rule ${match.rule} switched off` };
    if (place.path !== null) {
      const path = place.path;
      const ignores = remembered(this.#ignoresOf, match.rule, () =>
        this.#ignores.filter(({ rules }) => !rules || rules.includes(match.rule) || rules.includes(match.provider)),
      );
      const ignore = remembered(this.#ignored, `${match.rule}\0${path}`, () =>
        ignores.find(({ matches }) => matches(path)),
      );
      if (ignore) return { by: "config", reason: ignore.reason };
    }
    if (!this.#policy.trustComments) return undefined;
    return allowedByComment(match.directives, this.#policy.config.allowComments ?? true);
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (known.has(key)) return known.get(key) as V;
  const made = make();
  known.set(key, made);
  return made;
}

/** Places without doubles: those that count first, surest first, then in reading order. */
function placesOf(judged: readonly Judged[]): JudgedPlace[] {
  const byKey = new Map<string, JudgedPlace>();
  for (const one of judged) {
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
  return place.judged.some((one) => one.sighting.match.directives.length > 0);
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

/** Facts of the key id itself, or for a secret or token those of the one id that it was found with. */
function awsOf(match: Match, group: readonly Sighting[]): AwsFacts | undefined {
  if (match.provider !== "aws") return undefined;
  const own = awsFacts(match.secret.reveal());
  if (own) return own;
  const ids = new Set(
    group.flatMap(({ related }) => related.map((other) => other.secret.reveal())).filter((value) => awsFacts(value)),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? awsFacts(only) : undefined;
}

function byBaseline(entry: BaselineEntry): Suppression {
  return { by: "baseline", reason: entry.reason };
}

/** One secret has one fingerprint, also where rules disagree about it: the slow one then. */
function isGuessable(group: readonly Sighting[]): boolean {
  return group.some(({ match }) => match.guessable);
}

/**
 * Baseline entries under another fingerprint of the same secret: made before there was a salt, or when a rule thought
 * otherwise of how guessable it is. Looked up only for secrets whose masked form stands in the baseline, as it is slow.
 */
class OtherFingerprints {
  readonly #salts: readonly Fingerprints[];
  readonly #entries: readonly BaselineEntry[];

  constructor({ baseline }: Policy, own: Fingerprints) {
    this.#salts = [own, ...(baseline.salt === "" ? [] : [new Fingerprints("", own.signal)])];
    this.#entries = baseline.findings;
  }

  async find({ secret }: Match): Promise<BaselineEntry | undefined> {
    const entries = this.#entries.filter((entry) => entry.masked === secret.masked);
    if (entries.length === 0) return undefined;
    for (const guessable of [false, true]) {
      for (const salt of this.#salts) {
        const fingerprint = await salt.of(secret, guessable);
        const entry = entries.find((known) => known.fingerprint === fingerprint);
        if (entry) return entry;
      }
    }
    return undefined;
  }
}

const sourceOrder: Readonly<Record<Place["source"], number>> = {
  index: 0,
  file: 1,
  stdin: 2,
  blob: 3,
  path: 4,
  "commit-message": 5,
  "tag-message": 6,
  note: 7,
};

function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    Number(a.path === null) - Number(b.path === null) ||
    sourceOrder[a.source] - sourceOrder[b.source] ||
    compareText(a.path ?? "", b.path ?? "") ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.commit ?? "", b.commit ?? "") ||
    compareText(a.blob ?? "", b.blob ?? "")
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
