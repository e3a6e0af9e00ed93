/**
 * Which alerts a report makes in code scanning. There an alert is a line of a file that somebody has to fix, so a secret has one
 * wherever it stands; but history holds a file many times over, and of all its versions only one may speak. What an alert is known by
 * depends on the secret, the file and how many of that secret came before in it, never on the line: moved lines neither close nor open one.
 */

import { createHash } from "node:crypto";
import type { ToldFinding, ToldPlace } from "./reported.ts";

/** One line of a file that holds a secret. */
export interface Alert {
  readonly finding: ToldFinding;
  readonly place: ToldPlace;
  /** Of the secret and the file. */
  readonly key: string;
  /** Which of the secret's occurrences in that file it is, from 1. */
  readonly ordinal: number;
  /** The finding's other places, on its first alert alone. */
  readonly others: readonly ToldPlace[];
}

/**
 * The alerts of these findings: first one of each finding, so that no secret is cut off while another is reported a hundred times, then
 * the rest; both in the findings' order. At most `mostOfOne` of a finding.
 */
export function alertsOf(findings: readonly ToldFinding[], mostOfOne: number): Alert[] {
  const first: Alert[] = [];
  const rest: Alert[] = [];
  for (const finding of findings) {
    const [own, ...more] = ofFinding(finding, mostOfOne);
    if (own === undefined) continue;
    first.push(own);
    rest.push(...more);
  }
  return [...first, ...rest];
}

function ofFinding(finding: ToldFinding, most: number): Alert[] {
  const files = new Map<string, ToldPlace[]>();
  for (const place of finding.places) {
    const file = fileOf(place);
    const known = files.get(file);
    if (known === undefined) files.set(file, [place]);
    else known.push(place);
  }
  const alerts: Alert[] = [];
  for (const [file, places] of files) {
    if (alerts.length >= most) break;
    const key = createHash("sha256").update(`${finding.fingerprint}\0${file}`).digest("hex").slice(0, 32);
    for (const [index, place] of inOneVersion(places).entries()) {
      const others = alerts.length === 0 ? finding.places.filter((other) => other !== place) : [];
      alerts.push({ finding, place, key, ordinal: index + 1, others });
    }
  }
  return alerts.slice(0, most);
}

/** The file as alerts know it: its path; the object where it has none; a name that is itself the secret stands apart. */
function fileOf(place: ToldPlace): string {
  return place.repository === undefined ? inRepository(place) : `${place.repository}\0${inRepository(place)}`;
}

function inRepository(place: ToldPlace): string {
  if (place.path === null) return place.blob === undefined ? "" : `\0${place.blob}`;
  return place.source === "path" ? `${place.path}\0name` : place.path;
}

/** The places in the version of the file that the report leads with, each once however many commits brought it. */
function inOneVersion(places: readonly ToldPlace[]): ToldPlace[] {
  const version = places[0]?.blob;
  const byPosition = new Map<string, ToldPlace>();
  for (const place of places) {
    if (place.blob !== version) continue;
    const position = JSON.stringify([place.line, place.column, place.endLine, place.endColumn, place.decodedFrom]);
    if (!byPosition.has(position)) byPosition.set(position, place);
  }
  return [...byPosition.values()];
}
