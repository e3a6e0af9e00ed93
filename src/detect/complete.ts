/**
 * The whole-blob pass: completes halves (private keys, encoded runs, secrets beside their id), lets the surest of
 * overlapping matches stand, pairs what belongs together and reads the comments beside each match.
 */

import { type Encoding, type Match, type MatchNote, ownCredentialNote, type Syntax } from "../core/match.ts";
import type { Judged } from "../core/judged.ts";
import { Secret } from "../core/secret.ts";
import { confidences, type Confidence } from "../core/severity.ts";
import type { Span } from "../core/span.ts";
import type { AddedFacts } from "../core/custom-rule.ts";
import type { BuiltInRule } from "../rules/rule.ts";
import type { Added } from "./runtime/added.ts";
import type { CompiledRules } from "./pattern/compile.ts";
import { runCheck } from "./check.ts";
import { findClientPassword } from "./locate/client-password.ts";
import { findCurlUser } from "./locate/curl-user.ts";
import { findDirectives } from "./directive.ts";
import { decodePercent } from "./decode/encoding.ts";
import { decodeRun, readRun } from "./decode/encoded-run.ts";
import { half, type Completed, type RawMatch } from "./engine.ts";
import { matchNameAt, type ReadNames } from "./locate/named-match.ts";
import type { NameTable } from "./locate/name-table.ts";
import { matchNear } from "./locate/near.ts";
import { isQuote, nameEndAt } from "./locate/syntax/bytes.ts";
import { nearestOf } from "./locate/nearest.ts";
import { relate } from "./pairing.ts";
import { isExample } from "./judge/placeholder.ts";
import { readKey, undoKey } from "./locate/private-key.ts";
import { isPublished } from "./judge/published.ts";
import { isGuessable, looksRandom } from "./judge/rarity.ts";
import { findSchemeCredential } from "./locate/scheme-credential.ts";
import { findShapes } from "./locate/shape.ts";
import { utf8 } from "./text.ts";
import { matchToken } from "./locate/token.ts";
import { runEnd, tokenCharacter } from "./prefilter/triggers.ts";
import { findUrlCredentials } from "./locate/url-credentials.ts";

/** A match in the making. */
export interface Draft {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly decodedFrom: readonly Encoding[];
  readonly confidence: Confidence;
  readonly syntax: Omit<Syntax, "random">;
  readonly judged?: Judged;
  readonly note?: MatchNote;
}

/** Bounds of the whole-blob pass. */
export const completeBounds: { readonly depth: number; readonly decodedBytes: number; readonly matches: number } = {
  /** How deep encodings inside encodings are followed. */
  depth: 3,
  /** Decoded bytes of one blob at most. */
  decodedBytes: 16 * 1024 * 1024,
  /** Matches of one blob at most: a list of a million tokens is one finding's worth of work. */
  matches: 20_000,
};

/** Completes what the local pass found. `scanInner` scans decoded bytes one level deeper; undefined at the last level. */
export function completeRaw(
  rules: CompiledRules,
  names: NameTable,
  bytes: Uint8Array,
  raw: readonly RawMatch[],
  scanInner: ((bytes: Uint8Array) => Completed) | undefined,
  {
    added,
    identifiers,
    read,
  }: { readonly added: Added | undefined; readonly identifiers: boolean; readonly read?: ReadNames },
): Completed {
  if (raw.length === 0) return { matches: [], cut: [] };
  const cut = new Set<string>();
  const drafts: Draft[] = [];
  const bare: RawMatch[] = [];
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
      for (const match of found) inner.push(match);
      if (found.length > 0) opened.push({ start: one.start, end: run.end });
    } else {
      const draft = describe(rules, names, bytes, one, read);
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
  const standing = surest(
    rules,
    (identifiers ? drafts : withoutIdentifiers(rules, drafts)).filter(
      (draft) => opened.length === 0 || rank(rules, draft) < 5 || !holds(draft),
    ),
  ).map((draft) =>
    draft.note === ownCredentialNote ? asItsKind(rules, drafts, draft) : unlessPublished(rules, draft),
  );
  // In the order in which they stand, each asks little beyond what the one before asked of the text around it.
  standing.sort((a, b) => a.start - b.start);
  const matches = standing.map((draft) => toMatch(rules.rules[draft.rule] ?? added?.facts(draft.rule), bytes, draft));
  // What was decoded under a name is told by that name: the run is the same span.
  const told = new Set(standing.filter((draft) => draft.decodedFrom.length > 0).map((draft) => draft.start));
  for (const match of inner) {
    if (!told.has(match.span.start)) matches.push({ ...match, directives: findDirectives(bytes, match.span) });
  }
  matches.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { matches: matches.length < 2 ? matches : relate(matches, rules.pairs()), cut: [...cut] };
}

/** Runs the rule of a raw match again, now for all it can tell. */
function describe(
  rules: CompiledRules,
  names: NameTable,
  bytes: Uint8Array,
  raw: RawMatch,
  read: ReadNames | undefined,
): Draft | undefined {
  const rule = rules.rules[raw.rule];
  if (!rule) return undefined;
  const plain = {
    rule: raw.rule,
    start: raw.start,
    end: raw.end,
    secret: utf8(bytes, raw.start, raw.end),
    decodedFrom: [],
  };
  const syntax = { quoted: isQuote(bytes[raw.start - 1]) };
  if (rule.kind === "token") {
    for (const token of rules.tokens(bytes, raw.anchor)) {
      if (token.rule !== raw.rule) continue;
      const found = matchToken(token, bytes, raw.anchor, rules);
      if (found && token.wholeRun && found.end === raw.end) {
        const end = base64End(bytes, raw.end);
        return { ...plain, end, secret: utf8(bytes, raw.start, end), confidence: found.confidence, syntax };
      }
      if (found && found.end === raw.end)
        return { ...plain, confidence: found.confidence, syntax, ...(found.note ? { note: found.note } : {}) };
    }
    if (raw.anchor === raw.start) return undefined; // else it was put together from literals under a name
  }
  if (rule.kind === "shape") {
    const found = findShapes(rules, bytes, raw.anchor, runEnd(bytes, raw.anchor)).find(
      (shape) => shape.rule === raw.rule && shape.start === raw.start && shape.end === raw.end,
    );
    return found && { ...plain, confidence: found.confidence, syntax, ...(found.note ? { note: found.note } : {}) };
  }
  if (rule.kind === "near" && raw.anchor === raw.start) {
    const found = matchNear(rules, bytes, raw.start, runEnd(bytes, raw.start));
    return found && { ...plain, confidence: found.confidence, syntax };
  }
  if (rule.kind === "built-in" && rule.finds === "url-credentials") {
    const found = findUrlCredentials(bytes, raw.anchor);
    if (!found) return undefined;
    return { ...withoutPercent(plain), confidence: found.confidence, syntax: { ...syntax, name: found.user } };
  }
  if (rule.kind === "built-in" && rule.finds === "url-signature") {
    return { ...withoutPercent(plain), confidence: rule.confidence, syntax: { ...syntax, name: "sig" } };
  }
  if (rule.kind === "built-in" && rule.finds === "client-password") {
    const found = findClientPassword(bytes, raw.anchor);
    return found && { ...plain, confidence: rule.confidence, syntax: { ...syntax, name: found.user } };
  }
  if (rule.kind === "built-in" && rule.finds === "curl-user") {
    const found = findCurlUser(bytes, raw.anchor);
    return found && { ...plain, confidence: rule.confidence, syntax: { ...syntax, name: found.user } };
  }
  if (rule.kind === "built-in" && rule.finds === "http-authorization") {
    const found = findSchemeCredential(rules, bytes, raw.anchor, runEnd(bytes, raw.anchor));
    return found ? { ...plain, confidence: found.confidence, syntax } : undefined;
  }
  const found = read?.get(raw.anchor) ?? matchNameAt(rules, names, bytes, raw.anchor, nameEndAt(bytes, raw.anchor));
  const match = found.find((one) => one.rule === raw.rule && one.start === raw.start && one.end === raw.end);
  if (!match) return undefined;
  return {
    rule: match.rule,
    start: match.start,
    end: match.end,
    secret: match.secret,
    decodedFrom: match.decodedFrom,
    confidence: match.confidence,
    syntax: { name: match.name, quoted: match.quoted },
    ...(match.judged ? { judged: match.judged } : {}),
  };
}

/** A draft's secret as it is without its percent-encoding, which URLs ask for. */
function withoutPercent<T extends Pick<Draft, "secret" | "decodedFrom">>(draft: T): T {
  const secret = decodePercent(draft.secret);
  return secret === undefined ? draft : { ...draft, secret, decodedFrom: ["percent"] };
}

/** Where the base64 that goes on at `at` ends, padding included. */
function base64End(bytes: Uint8Array, at: number): number {
  let end = at;
  while (tokenCharacter[bytes[end] ?? 0] === 1 && bytes[end] !== 0x2d && bytes[end] !== 0x5f) end++;
  for (let padding = 0; padding < 2 && bytes[end] === 0x3d; padding++) end++;
  return end;
}

function privateKey(rules: CompiledRules, bytes: Uint8Array, raw: RawMatch): Draft | undefined {
  const key = readKey(bytes, raw.start);
  if (!key) return undefined;
  const kind: BuiltInRule["finds"] = key.whole ? "private-key" : "private-key-cut-short";
  const rule = rules.builtIn[kind] ?? rules.builtIn["private-key"];
  if (rule === undefined) return undefined;
  const written = utf8(bytes, key.start, key.end);
  const undone = undoKey(written);
  return {
    rule,
    start: key.start,
    end: key.end,
    secret: undone?.secret ?? written,
    decodedFrom: undone ? [undone.decodedFrom] : [],
    confidence: key.encrypted ? "low" : (rules.rules[rule] as BuiltInRule).confidence,
    syntax: { quoted: isQuote(bytes[key.start - 1]) },
    ...(key.encrypted ? { note: "passphrase-protected" } : {}),
  };
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
      /^[A-Za-z0-9+/]{40}$/.test(draft.secret) &&
      runCheck("mixed", draft.secret) === "right",
  );
  for (const one of named) {
    const distance = distanceTo(ids, one);
    // Its place beside an id says more than what it was judged by.
    const { judged: _, ...rest } = one;
    if (distance <= pairReach) found.push({ ...rest, rule, confidence: distance <= 300 ? "high" : "medium" });
  }
  for (const one of bare) {
    const distance = distanceTo(ids, one);
    if (distance > pairReach || !looksRandom(bytes, one.start, one.end)) continue;
    const secret = utf8(bytes, one.start, one.end);
    if (isExample(secret)) continue;
    const confidence: Confidence = distance <= 300 ? "high" : "medium";
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
  return found;
}

/** Bytes between a span and the nearest of the ids, which are sorted; endless where there is none. */
function distanceTo(ids: readonly Draft[], span: Span): number {
  const distance = (id: Span): number => (id.start >= span.end ? id.start - span.end : span.start - id.end);
  const nearest = ids[nearestOf(ids, span, distance)];
  return nearest ? distance(nearest) : Infinity;
}

/** Drafts that are secrets: without identifiers, and without what only a name or a word says of the same value. */
function withoutIdentifiers(rules: CompiledRules, drafts: readonly Draft[]): readonly Draft[] {
  const isIdentifier = (draft: Draft): boolean => rules.rules[draft.rule]?.identifier === true;
  const identifiers = drafts.filter(isIdentifier).sort((a, b) => a.start - b.start);
  if (identifiers.length === 0) return drafts;
  return drafts.filter((draft) => {
    if (isIdentifier(draft)) return false;
    const held = identifiers[insertion(identifiers, draft.start) - 1];
    return held === undefined || held.end < draft.end || rank(rules, draft) <= rank(rules, held);
  });
}

/** Of matches that overlap, the surest stands: by the kind of rule, then by confidence, then by length. */
function surest(rules: CompiledRules, drafts: readonly Draft[]): Draft[] {
  const order = [...drafts].sort(
    (a, b) =>
      rank(rules, a) - rank(rules, b) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      a.rule - b.rule,
  );
  const standing: Draft[] = [];
  const taken: Draft[] = []; // sorted by start; spans do not overlap
  for (const draft of order) {
    const at = insertion(taken, draft.start);
    const before = taken[at - 1];
    const after = taken[at];
    if ((before && before.end > draft.start) || (after && after.start < draft.end)) continue;
    taken.splice(at, 0, draft);
    standing.push(draft);
  }
  return standing;
}

function insertion(list: readonly Draft[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Draft).start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A person's own credential under the rule of its vendor, where one holds at the same span: it pairs, and tells how to revoke it. */
function asItsKind(rules: CompiledRules, drafts: readonly Draft[], own: Draft): Draft {
  let kind: Draft | undefined;
  for (const draft of drafts) {
    if (draft.start !== own.start || draft.end !== own.end || draft.secret !== own.secret) continue;
    const rule = rules.rules[draft.rule];
    if (!rule || rule.provider === "generic") continue;
    if (!kind || rank(rules, draft) < rank(rules, kind)) kind = draft;
  }
  return kind ? { ...own, rule: kind.rule, syntax: kind.syntax } : own;
}

/** Asked last, of what stands: a text without a match never pays for it. */
function unlessPublished(rules: CompiledRules, draft: Draft): Draft {
  const digests = rules.rules[draft.rule]?.published;
  return digests !== undefined && isPublished(digests, draft.secret)
    ? { ...draft, confidence: "low", note: "published-by-vendor" }
    : draft;
}

/** What stands where only a secret stands, whatever it looks like. */
const byPlace: ReadonlySet<BuiltInRule["finds"]> = new Set([
  "url-credentials",
  "url-signature",
  "curl-user",
  "client-password",
]);

/** Lower is surer. A form that asks for its vendor's word is surer than one that does not. A token whose checksum is wrong loses to what its name says. */
function rank(rules: CompiledRules, draft: Draft): number {
  if (draft.note === ownCredentialNote) return -1;
  const rule = rules.rules[draft.rule];
  if (!rule) return 1; // a project's own
  if (rule.kind === "built-in" && rule.finds.startsWith("private-key")) return 0;
  if (rule.kind === "token" || rule.kind === "shape") return draft.note === "checksum-wrong" ? 6 : rule.near ? 0.5 : 1;
  if (rule.kind === "named") return 2;
  // What a name says of a value is surer than a word that only stands near.
  if (rule.kind === "near") return draft.confidence === "low" ? 6 : 4;
  if (rule.finds === "secret-beside-id") return 3;
  return byPlace.has(rule.finds) ? 3 : 5;
}

function toMatch(rule: AddedFacts | undefined, bytes: Uint8Array, draft: Draft): Match {
  if (!rule) throw new Error(`no rule ${draft.rule}`);
  const span = { start: draft.start, end: draft.end };
  const secretBytes = new TextEncoder().encode(draft.secret);
  return {
    rule: rule.id,
    provider: rule.provider,
    severity: rule.severity,
    confidence: draft.confidence,
    span,
    secret: new Secret(draft.secret),
    decodedFrom: draft.decodedFrom,
    syntax: { ...draft.syntax, random: looksRandom(secretBytes, 0, secretBytes.length) },
    related: [],
    directives: findDirectives(bytes, span),
    guessable: isGuessable(secretBytes, 0, secretBytes.length),
    ...(draft.judged ? { judged: draft.judged } : {}),
    ...(draft.note ? { note: draft.note } : {}),
  };
}

function sorted(raw: readonly RawMatch[]): RawMatch[] {
  return [...raw].sort((a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule || a.anchor - b.anchor);
}
