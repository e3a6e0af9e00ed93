/**
 * The whole-blob pass: completes halves (private keys, encoded runs, secrets beside their id), lets the surest of
 * overlapping matches stand, pairs what belongs together and reads the comments beside each match.
 */

import { type Directive, type Match, ownCredentialNote } from "../core/match.ts";
import { Secret } from "../core/secret.ts";
import { type Confidence } from "../core/severity.ts";
import type { Span } from "../core/span.ts";
import type { AddedFacts } from "../core/custom-rule.ts";
import type { Added } from "./runtime/added.ts";
import type { CompiledRules } from "./pattern/compile.ts";
import { brokenBeside } from "./broken-secret.ts";
import { runCheck } from "./check.ts";
import { directivesIn } from "./directive.ts";
import { decodeRun, readRun } from "./decode/encoded-run.ts";
import { half, type Completed, type RawMatch } from "./engine.ts";
import type { NameTable } from "./locate/name-table.ts";
import { isQuote } from "./locate/syntax/bytes.ts";
import { nearestOf } from "./locate/nearest.ts";
import { relate } from "./pairing.ts";
import { isExample } from "./judge/placeholder.ts";
import { chancesOf, looksRandom } from "./judge/rarity.ts";
import { toBytes, utf8 } from "./text.ts";
import { type Draft, withoutIdentifiers, surest, asItsKind, unlessPublished, rank } from "./drafts.ts";
import { describe, privateKey } from "./describe.ts";
import { base64, isMadeOf } from "./characters.ts";

/** Bounds of the whole-blob pass. */
export const completeBounds: { readonly depth: number; readonly decodedBytes: number; readonly matches: number } = {
  /** How deep encodings inside encodings are followed. */
  depth: 3,
  /** Decoded bytes of one blob at most. */
  decodedBytes: 16 * 1024 * 1024,
  /** Matches of one blob at most: a list of a million tokens is one finding's worth of work. */
  matches: 10_000,
};

/** How the whole-blob pass is asked. */
export interface CompleteOptions {
  readonly added: Added | undefined;
  readonly identifiers: boolean;
  /** Whether the bytes were decoded: what counts are the comments beside the run that they stand in. */
  readonly isDecoded: boolean;
}

/** Completes what the local pass found. `scanInner` scans decoded bytes one level deeper; undefined at the last level. */
export function completeRaw(
  rules: CompiledRules,
  names: NameTable,
  bytes: Uint8Array,
  raw: readonly RawMatch[],
  scanInner: ((bytes: Uint8Array) => Completed) | undefined,
  { added, identifiers, isDecoded }: CompleteOptions,
): Completed {
  if (raw.length === 0) return { matches: [], cut: [] };
  const cut = new Set<string>();
  const drafts: Draft[] = [];
  const bare: RawMatch[] = [];
  const marks: number[] = [];
  const ofAdded: RawMatch[] = [];
  const inner: Match[] = [];
  const opened: Span[] = [];
  let decodedBytes = 0;
  let encodedEnd = 0;
  for (const one of sorted(raw)) {
    if (drafts.length + inner.length >= completeBounds.matches) {
      cut.add("matches-per-blob");
      break;
    }
    if (one.rule === half.bareSecret) bare.push(one);
    else if (one.rule === half.block) marks.push(one.start);
    else if (one.rule >= rules.rules.length) ofAdded.push(one);
    else if (one.rule === half.keyHead) {
      const draft = privateKey(rules, bytes, one);
      if (draft) drafts.push(draft);
    } else if (one.rule === half.encoded) {
      if (one.start < encodedEnd) continue; // a line of what was decoded with the line before it
      const run = readRun(bytes, one.start);
      if (!scanInner) {
        cut.add("decoding-depth");
        continue;
      }
      if (decodedBytes + (run.end - one.start) > completeBounds.decodedBytes) {
        cut.add("decoded-size");
        continue;
      }
      decodedBytes += run.end - one.start;
      encodedEnd = run.end;
      const found = decodeRun(bytes, run, scanInner, cut);
      // What stands encoded is written with its padding.
      let padded = run.end;
      while (padded < run.end + 2 && bytes[padded] === 0x3d) padded++;
      for (const match of found)
        inner.push(match.span.end === run.end ? { ...match, span: { ...match.span, end: padded } } : match);
      if (found.length > 0) opened.push({ start: one.start, end: run.end });
    } else {
      const draft = describe(rules, names, bytes, one);
      if (draft) drafts.push(draft);
    }
  }
  for (const draft of besideIds(rules, bytes, drafts, bare)) drafts.push(draft);
  if (added && ofAdded.length > 0) for (const draft of added.complete(bytes, ofAdded, cut)) drafts.push(draft);
  // A run that was opened and holds secrets is no secret by its looks.
  const holds = (span: Span): boolean => {
    const run = opened[nearestOf(opened, span, (one) => Math.abs(one.start - span.start))];
    // A run ends before its padding.
    return run !== undefined && run.start <= span.start && run.end + 2 >= span.end;
  };
  const sure = besideItsPart(rules, drafts);
  const standing = surest(
    rules,
    (identifiers ? drafts : withoutIdentifiers(rules, drafts)).filter(
      (draft) => opened.length === 0 || rank(rules, draft) < 5 || !holds(draft),
    ),
  ).map((draft) =>
    draft.note === ownCredentialNote ? asItsKind(rules, drafts, draft) : unlessPublished(rules, bytes, sure(draft)),
  );
  // In the order in which they stand, each asks little beyond what the one before asked of the text around it.
  standing.sort((a, b) => a.start - b.start);
  const directivesOf = isDecoded ? () => noDirectives : directivesIn(bytes, marks);
  const matches = standing.map((draft) =>
    toMatch(rules.rules[draft.rule] ?? added?.facts(draft.rule), draft, directivesOf),
  );
  // What was decoded under a name is reported under that name: the run is the same span.
  if (inner.length > 0) {
    const told = new Set(standing.filter((draft) => draft.decodedFrom.length > 0).map((draft) => draft.start));
    for (const match of inner) {
      if (!told.has(match.span.start)) matches.push({ ...match, directives: directivesOf(match.span) });
    }
  }
  matches.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { matches: matches.length < 2 ? matches : relate(matches, rules.pairs()), cut: [...cut] };
}

/** Secrets without a name near a key id: the id tells what they are. */
function besideIds(
  rules: CompiledRules,
  bytes: Uint8Array,
  drafts: readonly Draft[],
  bare: readonly RawMatch[],
): Draft[] {
  const rule = rules.builtIn["secret-beside-id"];
  const pair = rule === undefined || drafts.length === 0 ? undefined : rules.rules[rule]?.pair;
  if (rule === undefined || pair === undefined) return [];
  const { within: pairReach = Infinity } = pair;
  const ids = drafts.filter((draft) => rules.rules[draft.rule]?.id === pair.with);
  if (ids.length === 0) return [];
  const found: Draft[] = [];
  // What stands under a name such as `secret` alone is one when an id is near.
  const named = drafts.filter(
    (draft) =>
      rules.builtIn.secret === draft.rule &&
      draft.secret.length === 40 &&
      isMadeOf(draft.secret, base64) &&
      !isExample(draft.secret) &&
      runCheck("mixed", draft.secret) === "right",
  );
  for (const one of named) {
    const distance = distanceTo(ids, one);
    // Its place beside an id says more than what it was judged by.
    const { judged: _, ...rest } = one;
    if (distance <= pairReach) found.push({ ...rest, rule, confidence: distance <= besideReach ? "high" : "medium" });
  }
  for (const one of bare) {
    const distance = distanceTo(ids, one);
    if (distance > pairReach || !looksRandom(bytes, one.start, one.end)) continue;
    const secret = utf8(bytes, one.start, one.end);
    if (isExample(secret)) continue;
    const confidence: Confidence = distance <= besideReach ? "high" : "medium";
    found.push({
      rule,
      start: one.start,
      end: one.end,
      secret,
      decodedFrom: [],
      confidence,
      syntax: { quoted: isQuote(bytes[one.start - 1]) },
    });
  }
  const secrets = [...found, ...drafts.filter((draft) => rules.rules[draft.rule]?.pair?.with === pair.with)];
  secrets.sort((a, b) => a.start - b.start);
  for (const id of ids) {
    if (distanceTo(secrets, id) <= besideReach) continue;
    const broken = brokenBeside(bytes, id, besideReach);
    if (broken)
      found.push({
        rule,
        ...broken,
        decodedFrom: ["joined"],
        confidence: "high",
        syntax: { quoted: isQuote(bytes[broken.start - 1]) },
      });
  }
  return found;
}

/** Makes a secret whose name and form say what it is likely to be a sure one, where the id that it works with stands beside it. */
function besideItsPart(rules: CompiledRules, drafts: readonly Draft[]): (draft: Draft) => Draft {
  const known = new Map<string, readonly Draft[]>();
  const idsOf = (partner: string): readonly Draft[] => {
    const ids =
      known.get(partner) ??
      drafts.filter(({ rule, confidence }) => rules.rules[rule]?.id === partner && confidence === "high");
    known.set(partner, ids);
    return ids;
  };
  return (draft) => {
    const rule = rules.rules[draft.rule];
    const partner = rule?.kind === "named" && draft.confidence === "medium" ? rule.pair?.with : undefined;
    if (partner === undefined || isExample(draft.secret)) return draft;
    return distanceTo(idsOf(partner), draft) <= besideReach ? { ...draft, confidence: "high" } : draft;
  };
}

/** How near an id makes a secret sure, in bytes. */
const besideReach = 300;

/** Bytes between a span and the nearest of the ids, which are sorted; endless where there is none. */
function distanceTo(ids: readonly Draft[], span: Span): number {
  const distance = (id: Span): number => (id.start >= span.end ? id.start - span.end : span.start - id.end);
  const nearest = ids[nearestOf(ids, span, distance)];
  return nearest ? distance(nearest) : Infinity;
}

const noDirectives: readonly Directive[] = [];

function toMatch(
  rule: AddedFacts | undefined,
  draft: Draft,
  directivesOf: (span: Span) => readonly Directive[],
): Match {
  if (!rule) throw new Error(`no rule ${draft.rule}`);
  const span = { start: draft.start, end: draft.end };
  const secretBytes = toBytes(draft.secret);
  const { random, guessable } = chancesOf(secretBytes, 0, secretBytes.length);
  return {
    rule: rule.id,
    provider: rule.provider,
    severity: rule.severity,
    confidence: draft.confidence,
    span,
    secret: new Secret(draft.secret),
    decodedFrom: draft.decodedFrom,
    syntax: { ...draft.syntax, random },
    related: [],
    directives: directivesOf(span),
    guessable,
    ...(draft.judged ? { judged: draft.judged } : {}),
    ...(draft.note ? { note: draft.note } : {}),
  };
}

export function sorted(raw: readonly RawMatch[]): RawMatch[] {
  return [...raw].sort((a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule || a.anchor - b.anchor);
}
