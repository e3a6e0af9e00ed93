/** A comment on one part of a credential stands for the other: nobody writes two for a key id and the secret on the next line. */

import type { Sighting } from "../core/finding.ts";
import { lineMark } from "../core/match.ts";
import type { Span } from "../core/span.ts";

/** Bytes between two parts at most: a person who reads one sees the other. */
const reach = 500;

/** The sightings, each with the comments on the parts that belong to it and stand near it as well. */
export function shareComments(sightings: readonly Sighting[]): readonly Sighting[] {
  return sightings.map((sighting) => {
    const { match, related } = sighting;
    const shared = related
      .filter((other) => gap(match.span, other.span) <= reach)
      .flatMap((other) => other.directives.filter(({ tool }) => tool !== lineMark));
    return shared.length === 0
      ? sighting
      : { ...sighting, match: { ...match, directives: [...match.directives, ...shared] } };
  });
}

function gap(one: Span, other: Span): number {
  return one.start <= other.start ? other.start - one.end : one.start - other.end;
}
