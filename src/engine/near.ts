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
  if (!mayBeValue(bytes, start, end)) return undefined;
  // What the run itself says comes first: hardly any has the layout, while to look at what stands before it costs ten times as much.
  const text = latin1(bytes, start, end);
  const fitting = rulesOf(rules).filter((rule) => {
    const fits = rule.layouts().some((layout) => layout.expression.exec(text)?.[0].length === end - start);
    return fits && !(rule.check && runCheck(rule.check, text) === "no");
  });
  if (fitting.length === 0 || !looksRandom(bytes, start, end) || isPlaceholder(text, true)) return undefined;
  const context = latin1(bytes, start - nearReach, start);
  // The line of the value and the one before it.
  const lines = context.split("\n");
  const near = lines.slice(-2).join(" ").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  for (const word of near.split(/[^a-z0-9]+/)) {
    const rule = word === "" ? undefined : rules.near.get(word)?.find((one) => fitting.includes(one));
    if (rule) return { rule: rule.rule, start, end };
  }
  return undefined;
}

type NearRule = NonNullable<ReturnType<CompiledRules["near"]["get"]>>[number];

const ruleLists = new WeakMap<CompiledRules, readonly NearRule[]>();

/** Each rule once, whatever its words. */
function rulesOf(rules: CompiledRules): readonly NearRule[] {
  let list = ruleLists.get(rules);
  if (!list) ruleLists.set(rules, (list = [...new Set([...rules.near.values()].flat())]));
  return list;
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
