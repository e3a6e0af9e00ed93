/** Tokens without a beginning of their own: found by the length of the run they begin with, told by their whole form. */

import type { Confidence } from "../core/severity.ts";
import { runCheck } from "./check.ts";
import type { CompiledRules } from "./compile.ts";
import { standsBefore } from "./near.ts";
import { isExample } from "./placeholder.ts";
import { looksRandom } from "./rarity.ts";
import { latin1 } from "./text.ts";
import { maxBefore, type FoundToken } from "./token.ts";

/** The shapes that the run from `start` to `end` begins. */
export function findShapes(rules: CompiledRules, bytes: Uint8Array, start: number, end: number): readonly FoundToken[] {
  const found: FoundToken[] = [];
  for (const shape of rules.shapes.get(end - start) ?? []) {
    const { mark, lastBefore, plainBefore, behind } = shape;
    // Quick: most runs of a length are something else, such as the hashes of a lock file.
    if (lastBefore >= 0 && bytes[start - 1] !== lastBefore) continue;
    if (behind >= 0 && bytes[end] !== behind) continue;
    if (mark && !standsAt(bytes, start + mark.at, mark.text)) continue;
    if (plainBefore !== "" && !standsAt(bytes, start - plainBefore.length, plainBefore)) continue;
    const { layout } = shape;
    const held = layout.expression.exec(latin1(bytes, start, start + layout.maxLength))?.[0];
    if (held === undefined || layout.last[bytes[start + held.length] ?? 0] === 1) continue;
    let from = start;
    if (shape.before) {
      const led = shape.before.exec(latin1(bytes, start - maxBefore, start));
      if (!led) continue;
      from -= led[0].length;
    }
    if (isExample(held) || (shape.near && !standsBefore(shape.near(), bytes, start))) continue;
    // A word near it and so many letters: words have that form as well.
    if (shape.near && !looksRandom(bytes, start, start + held.length)) continue;
    let { confidence } = rules.rules[shape.rule] as { confidence: Confidence };
    let note: string | undefined;
    if (shape.check) {
      const result = runCheck(shape.check, latin1(bytes, from, start + held.length));
      if (result === "no") continue;
      if (result === "wrong") {
        confidence = "low";
        note = "checksum-wrong";
      }
    }
    found.push({
      rule: shape.rule,
      anchor: start,
      start: from,
      end: start + held.length,
      confidence,
      ...(note ? { note } : {}),
    });
  }
  return found;
}

function standsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}
