/** What a newcomer types to try a scanner, and what documentation prints: it passes, and one line says that it was seen. */

import type { PlaceSource, Sighting } from "../core/finding.ts";
import { exampleNote } from "../core/match.ts";
import { confidenceIn, kindOfFile } from "./kind-of-file.ts";

/** Whether a sighting is of such a value: one that the engine notes, or a weak one that does not count where a person is at work. */
export function isTried({ match, place }: Sighting): boolean {
  if (match.note === exampleNote) return true;
  if (!atWork.has(place.source)) return false;
  const kind = kindOfFile(place.path);
  if (confidenceIn(match, kind) !== "low") return false;
  if (match.note === "published-by-vendor") return true;
  if (match.judged === undefined || kind?.inUse === "no") return false;
  const { standIn, common } = match.judged;
  return standIn || (common && typed.test(match.secret.reveal()));
}

/** Sources of what a person has before them; not a history, where such values are everywhere. */
const atWork: ReadonlySet<PlaceSource> = new Set<PlaceSource>(["file", "index", "stdin"]);

/** Digits behind small letters, or a word that anyone types first: no label, and no name of a table. */
const typed =
  /^(?:[a-z@$!_.-]*\d[a-z\d@$!_.-]*|(?:my|the)?[-_]?(?:password|passwd|passphrase|secret|change[-_]?me|changeit|letmein|admin|root|test|qwerty|welcome|postgres|mysql)[!@#$.]?)$/;
