/** What belongs together in one blob: a key id, its secret, its session token. */

import type { Match } from "../core/match.ts";
import type { Span } from "../core/span.ts";
import { nearestOf } from "./locate/nearest.ts";

/** What a rule's match is in an AWS credential. */
function role(match: Match): "id" | "secret" | "token" | undefined {
  if (match.rule === "aws-access-key-id") return "id";
  if (match.rule.startsWith("aws-secret")) return "secret";
  if (match.rule === "aws-session-token") return "token";
  return undefined;
}

/** The matches with `related` filled in: each secret and token with the id nearest to it, and the other way round. */
export function relate(matches: readonly Match[]): readonly Match[] {
  const ids = matches.flatMap((match, index) => (role(match) === "id" ? [{ ...match.span, index }] : []));
  if (ids.length === 0) return matches;
  const related: Set<number>[] = matches.map(() => new Set());
  matches.forEach((match, index) => {
    const kind = role(match);
    if (kind !== "secret" && kind !== "token") return;
    const nearest = ids[nearestOf(ids, match.span, (id) => distance(match.span, id))]?.index;
    if (nearest === undefined) return;
    related[index]?.add(nearest);
    related[nearest]?.add(index);
  });
  return matches.map((match, index) =>
    (related[index] as Set<number>).size > 0
      ? { ...match, related: [...(related[index] as Set<number>)].sort((a, b) => a - b) }
      : match,
  );
}

/** Bytes between two spans. An id stands before its secret more often than behind it. */
function distance(secret: Span, id: Span): number {
  return id.start >= secret.end ? (id.start - secret.end) * 4 + 1 : secret.start - id.end;
}
