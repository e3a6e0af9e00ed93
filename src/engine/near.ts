/** Values that nothing but their shape and a vendor's word before them give away. */

import { nearReach } from "../rules/rule.ts";
import { runCheck } from "./check.ts";
import type { CompiledRules } from "./compile.ts";
import { isPlaceholder } from "./placeholder.ts";
import { looksRandom } from "./rarity.ts";
import { latin1 } from "./text.ts";

/** A value near a word. */
export interface NearMatch {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** The rule whose word stands before the run and whose layout is the whole run. */
export function matchNear(rules: CompiledRules, bytes: Uint8Array, start: number, end: number): NearMatch | undefined {
  if (rules.nearLengths[end - start] !== 1 || !mayBeValue(bytes, start, end)) return undefined;
  const context = latin1(bytes, start - nearReach, start);
  // The line of the value and the one before it.
  const lines = context.split("\n");
  const near = lines.slice(-2).join(" ").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  let text: string | undefined;
  for (const word of near.split(/[^a-z0-9]+/)) {
    const list = word === "" ? undefined : rules.near.get(word);
    if (!list) continue;
    text ??= latin1(bytes, start, end);
    for (const rule of list) {
      const fits = rule.layouts().some((layout) => layout.expression.exec(text as string)?.[0].length === end - start);
      if (!fits || (rule.check && runCheck(rule.check, text) === "no")) continue;
      if (!looksRandom(bytes, start, end) || isPlaceholder(text, true)) continue;
      return { rule: rule.rule, start, end };
    }
  }
  return undefined;
}

/** Quick: a value stands behind a quote, an operator or a blank, and has a digit or changes case like no name does. */
function mayBeValue(bytes: Uint8Array, start: number, end: number): boolean {
  const before = bytes[start - 1];
  if (before !== 0x22 && before !== 0x27 && before !== 0x3d && before !== 0x20 && before !== 0x3a && before !== 0x60 && before !== 0x3e) return false;
  let digits = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const c = bytes[i] as number;
    if (c >= 0x30 && c <= 0x39) digits++;
    else if (c >= 0x41) letters++;
  }
  return digits >= 2 && letters >= 2;
}
