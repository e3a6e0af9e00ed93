/** What belongs together in one blob: a key id, its secret, its session token. */

import type { Match } from "../core/match.ts";

/** What a rule's match is in an AWS credential. */
function role(match: Match): "id" | "secret" | "token" | undefined {
  if (match.rule === "aws-access-key-id") return "id";
  if (match.rule.startsWith("aws-secret")) return "secret";
  if (match.rule === "aws-session-token") return "token";
  return undefined;
}

/** The matches with `related` filled in: each secret and token with the id nearest to it, and the other way round. */
export function relate(matches: readonly Match[]): readonly Match[] {
  const ids = matches.map((match, index) => ({ match, index })).filter(({ match }) => role(match) === "id");
  if (ids.length === 0) return matches;
  const related: Set<number>[] = matches.map(() => new Set());
  matches.forEach((match, index) => {
    const kind = role(match);
    if (kind !== "secret" && kind !== "token") return;
    let nearest: number | undefined;
    let least = Infinity;
    for (const id of ids) {
      const gap = distance(match, id.match);
      if (gap < least) {
        least = gap;
        nearest = id.index;
      }
    }
    if (nearest === undefined) return;
    related[index]?.add(nearest);
    related[nearest]?.add(index);
  });
  return matches.map((match, index) => ((related[index] as Set<number>).size > 0 ? { ...match, related: [...(related[index] as Set<number>)].sort((a, b) => a - b) } : match));
}

/** Bytes between two spans. An id stands before its secret more often than behind it. */
function distance(secret: Match, id: Match): number {
  return id.span.start >= secret.span.end ? (id.span.start - secret.span.end) * 2 + 1 : secret.span.start - id.span.end;
}
