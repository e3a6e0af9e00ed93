/** Matches in the making, and which of them stand where several claim the same bytes. */

import { type Encoding, type MatchNote, ownCredentialNote, type Syntax } from "../core/match.ts";
import type { Judged } from "../core/judged.ts";
import { confidences, type Confidence } from "../core/severity.ts";
import type { CompiledRules } from "./pattern/compile.ts";
import { isPrinted } from "./judge/documented.ts";
import { isPublished } from "./judge/published.ts";
import { latin1 } from "./text.ts";

/** A match in the making. */
export interface Draft {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly secret: string;
  readonly decodedFrom: readonly Encoding[];
  readonly confidence: Confidence;
  readonly syntax: Omit<Syntax, "random">;
  readonly judged?: Judged | undefined;
  readonly note?: MatchNote | undefined;
  /** Whether base64 that belongs to it may go on behind it, farther than the local pass looks. */
  readonly goesOn?: boolean;
}

/** Drafts that are secrets: without identifiers, and without what only a name or a word says of the same value. */
export function withoutIdentifiers(rules: CompiledRules, drafts: readonly Draft[]): readonly Draft[] {
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
export function surest(rules: CompiledRules, drafts: readonly Draft[]): Draft[] {
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
export function asItsKind(rules: CompiledRules, drafts: readonly Draft[], own: Draft): Draft {
  let kind: Draft | undefined;
  for (const draft of drafts) {
    if (draft.start !== own.start || draft.end !== own.end || draft.secret !== own.secret) continue;
    const rule = rules.rules[draft.rule];
    if (!rule || rule.provider === "generic") continue;
    if (!kind || rank(rules, draft) < rank(rules, kind)) kind = draft;
  }
  return kind ? { ...own, rule: kind.rule, syntax: kind.syntax } : own;
}

/** Asked last, of what stands: a text without a match never pays for it. What all can read is of low confidence. */
export function unlessPublished(rules: CompiledRules, bytes: Uint8Array, draft: Draft): Draft {
  const digests = rules.rules[draft.rule]?.published;
  const isKnown = isPrinted(draft.secret) || (digests !== undefined && isPublished(digests, draft.secret));
  if (!isKnown && !isShownAsSample(rules, bytes, draft)) return draft;
  // What a name says of it counts no longer.
  const { judged: _, ...rest } = draft;
  return { ...rest, confidence: "low", note: isKnown ? "published-by-vendor" : "shown-as-sample" };
}

/** Whether the name says that the value is shown as a sample. A right checksum or the other half of a pair says more than that. */
function isShownAsSample(rules: CompiledRules, bytes: Uint8Array, { rule: index, start, confidence }: Draft): boolean {
  const rule = rules.rules[index];
  if (rule === undefined || rule.kind === "built-in" || confidence === "low") return false;
  if (!sampleName.test(latin1(bytes, start - sampleReach, start))) return false;
  const isHalf = rule.pair !== undefined || [...rules.pairs().values()].some((pair) => pair.with === rule.id);
  return !isHalf && (!("check" in rule) || rule.check === undefined);
}

/** A name that says that a value is shown as a sample: placeholder="…", example: "…", secret_key_example: '…'. */
const sampleName = /(?:placeholder|example|sample)["'`]?\]?\s{0,4}(?:=>|[:=])\s{0,4}(?:\[ ?)?\\{0,2}["'`]{1,2}$/i;
const sampleReach = 32;

/** Lower is surer. A form that asks for its vendor's word is surer than one that does not. A token whose checksum is wrong loses to what its name says. */
export function rank(rules: CompiledRules, draft: Draft): number {
  if (draft.note === ownCredentialNote) return -1;
  const rule = rules.rules[draft.rule];
  if (!rule) return 1; // a project's own
  if (rule.kind === "built-in" && rule.finds.startsWith("private-key")) return 0;
  if (rule.kind === "token" || rule.kind === "shape") return draft.note === "checksum-wrong" ? 6 : rule.near ? 0.5 : 1;
  if (rule.kind === "named") return 2;
  // What a name says of a value is surer than a word that only stands near.
  if (rule.kind === "near") return draft.confidence === "low" ? 6 : 4;
  // What stands where only a secret stands, whatever it looks like.
  if (rule.kind === "phrase") return rule.anyones ? 5 : 3;
  return rule.finds === "secret-beside-id" ? 3 : 5;
}
