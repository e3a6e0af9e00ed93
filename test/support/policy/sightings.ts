/** Matches, places and sightings to be judged. */
import type { Place } from "../../../src/core/finding.ts";
import type { Match } from "../../../src/core/match.ts";
import { Secret } from "../../../src/core/secret.ts";

export function match(value: string, more: Partial<Match> = {}): Match {
  return {
    rule: "vendor-token",
    provider: "vendor",
    severity: "high",
    confidence: "high",
    span: { start: 0, end: value.length },
    secret: new Secret(value),
    decodedFrom: [],
    syntax: { quoted: false, random: false },
    related: [],
    directives: [],
    guessable: false,
    ...more,
  };
}

export function place(path: string | null, line = 1, more: Partial<Place> = {}): Place {
  return { path, line, column: 1, endLine: line, endColumn: 9, source: "blob", ...more };
}
