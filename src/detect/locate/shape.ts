/** Tokens without a beginning of their own: found by the length of the run they begin with, recognized by their whole form. */

import type { MatchNote } from "../../core/match.ts";
import type { Confidence } from "../../core/severity.ts";
import { runCheck } from "../check.ts";
import type { CompiledRules, CompiledShape } from "../pattern/compile.ts";
import { standsBefore } from "./near.ts";
import { isExample } from "../judge/placeholder.ts";
import { looksRandom } from "../judge/rarity.ts";
import { latin1 } from "../text.ts";
import { maxBefore, type FoundToken } from "./token.ts";

/** The shapes that the run from `start` to `end` begins. */
export function findShapes(rules: CompiledRules, bytes: Uint8Array, start: number, end: number): readonly FoundToken[] {
  const shapes = rules.shapes.get(end - start);
  if (!shapes) return none;
  const before = bytes[start - 1];
  const next = bytes[end];
  let found: FoundToken[] | undefined;
  for (const shape of shapes) {
    // Quick: most runs of a length are something else, such as the hashes of a lock file.
    if (shape.lastBefore >= 0 && before !== shape.lastBefore) continue;
    if (shape.behind >= 0 && next !== shape.behind) continue;
    if (shape.mark !== "" && !standsAt(bytes, start + shape.markAt, shape.mark)) continue;
    if (shape.plainBefore !== "" && !standsAt(bytes, start - shape.plainBefore.length, shape.plainBefore)) continue;
    if (!leads(bytes, start, shape)) continue;
    const layout = shape.layout();
    const held = layout.expression.exec(latin1(bytes, start, start + layout.maxLength))?.[0];
    if (held === undefined || layout.last[bytes[start + held.length] ?? 0] === 1) continue;
    let from = start;
    if (shape.before) {
      const led = shape.before().exec(latin1(bytes, start - maxBefore, start));
      if (!led) continue;
      from -= (led[1] as string).length;
    }
    if (isExample(held) || (shape.near && !standsBefore(shape.near(), bytes, start))) continue;
    // A word near it and so many letters: words have that form as well.
    if (shape.near && !looksRandom(bytes, start, start + held.length)) continue;
    let { confidence } = rules.rules[shape.rule] as { confidence: Confidence };
    let note: MatchNote | undefined;
    if (shape.check) {
      const result = runCheck(shape.check, latin1(bytes, from, start + held.length));
      if (result === "no") continue;
      if (result === "wrong") {
        confidence = "low";
        note = "checksum-wrong";
      }
    }
    (found ??= []).push({
      rule: shape.rule,
      anchor: start,
      start: from,
      end: start + held.length,
      confidence,
      ...(note ? { note } : {}),
    });
  }
  return found ?? none;
}

const none: readonly FoundToken[] = [];

function leads(bytes: Uint8Array, start: number, shape: CompiledShape): boolean {
  for (let at = start; at < start + shape.leadCount; at++) if (shape.lead[bytes[at] as number] === 0) return false;
  return true;
}

function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
