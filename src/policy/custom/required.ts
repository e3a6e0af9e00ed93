/** Custom rules that count only beside others, and rules that are there only for others. */

import type { CustomRule } from "../../core/custom-rule.ts";
import type { Place, Sighting } from "../../core/finding.ts";

/** Says of each sighting whether it is none: what must stand beside it doesn't, or its rule is only there for others. */
export function missesOthers(
  sightings: readonly Sighting[],
  customRules: readonly CustomRule[],
): (sighting: Sighting) => boolean {
  const special = new Map(
    customRules
      .filter(({ requires, report }) => requires !== undefined || report === false)
      .map((rule) => [rule.id, rule]),
  );
  if (special.size === 0) return () => false;
  const wanted = new Set([...special.values()].flatMap(({ requires = [] }) => requires.map(({ rule }) => rule)));
  /** Lines at which a rule found something, by rule and text; sorted. */
  const lines = new Map<string, number[]>();
  for (const { match, place } of sightings)
    if (wanted.has(match.rule)) {
      const key = keyOf(match.rule, place);
      const known = lines.get(key);
      if (known === undefined) lines.set(key, [place.line]);
      else known.push(place.line);
    }
  for (const list of lines.values()) list.sort((a, b) => a - b);
  return ({ match, place }) => {
    const rule = special.get(match.rule);
    if (rule === undefined) return false;
    if (rule.report === false) return true;
    return !(rule.requires ?? []).every(({ rule: other, withinLines = Infinity }) => {
      const list = lines.get(keyOf(other, place)) ?? [];
      const first = list[firstFrom(list, place.line - withinLines)];
      return first !== undefined && first <= place.line + withinLines;
    });
  };
}

function keyOf(rule: string, { path, blob, commit, source }: Place): string {
  return JSON.stringify([rule, path, blob, commit, source]);
}

/** The index of the first number that is not below the wanted one. */
function firstFrom(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
