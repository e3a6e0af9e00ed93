/** What belongs together in one blob: a key id, its secret, its session token. */

import type { Match } from "../core/match.ts";
import type { Pair } from "../core/pair.ts";
import type { Span } from "../core/span.ts";
import { nearestOf } from "./locate/nearest.ts";

/** The matches with `related` filled in: each secret and token with the id nearest to it, and the other way round. */
export function relate(matches: readonly Match[], pairs: ReadonlyMap<string, Pair>): readonly Match[] {
  const idsOf = new Map<string, (Span & { readonly index: number })[]>();
  for (const { rule } of matches) {
    const pair = pairs.get(rule);
    if (pair) idsOf.set(pair.with, []);
  }
  if (idsOf.size === 0) return matches;
  matches.forEach((match, index) => idsOf.get(match.rule)?.push({ ...match.span, index }));
  const related: Set<number>[] = matches.map(() => new Set());
  matches.forEach((match, index) => {
    const pair = pairs.get(match.rule);
    const ids = pair ? (idsOf.get(pair.with) ?? []) : [];
    const nearest = ids[nearestOf(ids, match.span, (id) => distance(match.span, id))];
    if (nearest === undefined || gap(match.span, nearest) > (pair?.within ?? Infinity)) return;
    related[index]?.add(nearest.index);
    related[nearest.index]?.add(index);
  });
  return matches.map((match, index) =>
    (related[index] as Set<number>).size > 0
      ? { ...match, related: [...(related[index] as Set<number>)].sort((a, b) => a - b) }
      : match,
  );
}

function gap(one: Span, other: Span): number {
  return other.start >= one.end ? other.start - one.end : one.start - other.end;
}

/** Bytes between two spans. An id stands before its secret more often than behind it. */
function distance(secret: Span, id: Span): number {
  return id.start >= secret.end ? (id.start - secret.end) * 4 + 1 : secret.start - id.end;
}
