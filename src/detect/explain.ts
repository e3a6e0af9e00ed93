/**
 * Why a line's values are, or aren't, reported: the same readers, tables and model as in a scan, asked one by one for what they say.
 * Never part of a scan.
 */

import { scoreUnit, thresholds } from "../core/judged.ts";
import type { Match } from "../core/match.ts";
import type { Said } from "../messages/explain-catalogue.ts";
import { Secret } from "../core/secret.ts";
import type { Rule } from "../rules/rule.ts";
import { createEngine, type EngineOptions } from "./create.ts";
import { evidenceNames, gather } from "./judge/evidence/evidence.ts";
import { scoreOf } from "./judge/model.ts";
import { rejectedBy } from "./judge/reject/reject.ts";
import { matchNameAt } from "./locate/named-match.ts";
import { nameEndAt } from "./locate/syntax/bytes.ts";
import { type NamedValue, readNamedValues } from "./locate/named-value.ts";
import { NameTable } from "./locate/name-table.ts";
import { eachPhrase } from "./locate/phrase.ts";
import { matchToken } from "./locate/token.ts";
import { compileRules, type CompiledRules } from "./pattern/compile.ts";
import { createPlainPrefilter } from "./prefilter/plain.ts";
import { latin1 } from "./text.ts";

/** What one stage decided about a candidate, and the row of its table that decided it. */
export interface Step {
  readonly stage: "locate" | "rule" | "reject" | "model" | "result" | "file" | "policy";
  readonly says: Said;
  readonly row?: string;
}

/** A value that was looked at. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly value: Secret;
  readonly name?: string;
  readonly steps: readonly Step[];
  /** What the model read of it, where it was asked: those that are not zero. */
  readonly evidence?: Readonly<Record<string, number>>;
  /** What the engine reports in its place. */
  readonly match?: Match;
}

/** How far from the line names and values that reach into it may stand, in bytes. */
const around = 4096;

/** The candidates of the bytes from `from` to `to`, a line. */
export function explainSpan(
  rules: readonly Rule[],
  options: EngineOptions,
  bytes: Uint8Array,
  from: number,
  to: number,
): readonly Candidate[] {
  const compiled = compileRules(rules);
  const names = new NameTable(compiled);
  const matches = createEngine(rules, options)
    .scan(bytes)
    .matches.filter(({ span }) => span.start < to && span.end > from);
  const found = new Map<string, Candidate>();
  const add = (start: number, end: number, candidate: Omit<Candidate, "start" | "end" | "value">): void => {
    if (start >= to || end <= from || found.has(`${start}:${end}:${candidate.steps[0]?.row ?? ""}`)) return;
    const match = matches.find(({ span }) => span.start < end && span.end > start);
    const steps = [...candidate.steps, resultOf(match, start, end)];
    const value = new Secret(latin1(bytes, start, end));
    found.set(`${start}:${end}:${candidate.steps[0]?.row ?? ""}`, {
      ...candidate,
      start,
      end,
      value,
      steps,
      ...(match ? { match } : {}),
    });
  };
  const prefilter = createPlainPrefilter({ ...compiled, near: compiled.hasNear });
  prefilter(bytes, Math.max(0, from - around), Math.min(bytes.length, to + around), {
    run() {},
    head: (at) => {
      for (const token of compiled.tokens(bytes, at)) {
        if (latin1(bytes, at, at + token.prefix.length) !== token.prefix) continue;
        const { id } = compiled.rules[token.rule] as Rule;
        const held = matchToken(token, bytes, at, compiled);
        const isPublic = compiled.rules[token.rule]?.identifier === true;
        if (held) add(held.start, held.end, { steps: [{ stage: "rule", says: ["hasForm", isPublic], row: id }] });
        else add(at, tokenEnd(bytes, at), { steps: [{ stage: "rule", says: ["beginsLikeRule"], row: id }] });
      }
    },
    word: (at) => {
      eachPhrase(compiled, bytes, at, false, ({ rule }, { start, end }, outcome) => {
        const says: Said =
          typeof outcome === "string" ? ["refusedInPhrase", outcome] : ["inPhrase", outcome.confidence];
        add(start, end, { steps: [{ stage: "rule", says, row: (compiled.rules[rule] as Rule).id }] });
        return false;
      });
      if (((bytes[at] as number) | 32) < 0x61) return;
      const nameEnd = nameEndAt(bytes, at);
      for (const value of readNamedValues(bytes, at, nameEnd))
        add(value.start, value.end, explainNamed(compiled, names, bytes, value, at, nameEnd));
    },
  });
  // What nothing above looked at: values by their place or by a word near them, and what was decoded.
  for (const { span, rule } of matches)
    if (![...found.values()].some(({ start, end }) => start < span.end && end > span.start))
      add(span.start, span.end, { steps: [{ stage: "rule", says: ["holdsRule"], row: rule }] });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function explainNamed(
  rules: CompiledRules,
  names: NameTable,
  bytes: Uint8Array,
  value: NamedValue,
  at: number,
  nameEnd: number,
): Omit<Candidate, "start" | "end" | "value"> {
  const facts = names.facts(bytes, value.nameStart, value.nameEnd);
  const kind = value.kind ?? facts.kind;
  const text = latin1(bytes, value.start, value.end);
  const { operator, place, quoted } = value;
  const steps: Step[] = [{ stage: "locate", says: ["underName", kind, operator, place, quoted], row: kind }];
  const match = matchNameAt(rules, names, bytes, at, nameEnd).find(
    (one) => one.start >= value.start && one.end <= value.end + 1,
  );
  if (match) {
    const rule = rules.rules[match.rule]?.id;
    steps.push({ stage: "rule", says: ["holdsRuleAt", match.confidence], ...(rule ? { row: rule } : {}) });
  }
  if (kind === "none" || (match && match.judged === undefined)) return { name: facts.name, steps };
  const row = rejectedBy(bytes, value, kind, facts.name, text);
  if (row !== undefined) steps.push({ stage: "reject", says: ["rejected", row], row });
  const read = gather(bytes, value, kind, facts.name, text);
  const score = scoreOf(read);
  const evidence = Object.fromEntries(
    evidenceNames.flatMap((name, i) => (read[i] === 0 ? [] : [[name, read[i] as number] as const])),
  );
  const shown = (one: number): string => (one / scoreUnit).toFixed(2);
  steps.push({ stage: "model", says: ["score", shown(score), shown(thresholds.medium), shown(thresholds.low)] });
  return { name: facts.name, steps, evidence };
}

function resultOf(match: Match | undefined, start: number, end: number): Step {
  if (!match) return { stage: "result", says: ["notReported"] };
  const isSame = match.span.start === start && match.span.end === end;
  return { stage: "result", says: ["reported", match.confidence, isSame, match.note], row: match.rule };
}

/** Where what may be a token ends: a blank, a quote or a bracket. */
function tokenEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (
    end < bytes.length &&
    end < start + 512 &&
    /[^\s"'`<>()[\]{},;]/.test(String.fromCharCode(bytes[end] as number))
  )
    end++;
  return end;
}
