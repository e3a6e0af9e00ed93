/** Brings together what history found and where exposure says that it stood: a sighting for each path of each blob. */

import { needRoom } from "../../core/memory.ts";
import type { Place, Sighting, Unread } from "../../core/finding.ts";
import { annotatedAt } from "../path-name.ts";
import type { HistoryResult } from "./wanted.ts";

/** Where a blob stands, or a name; as exposure tells it. */
export interface KnownPath {
  readonly path: string;
  readonly commit: string;
}

/** What exposure tells of paths. */
export interface KnownPaths {
  /** By blob id. */
  readonly paths: ReadonlyMap<string, readonly KnownPath[]>;
  /** By name, raw bytes as Latin-1. */
  readonly namePaths: ReadonlyMap<string, readonly KnownPath[]>;
}

/** What of a history result depends on paths, with them. */
export type PlacedHistory = Pick<HistoryResult, "sightings" | "notRead" | "cut">;

/** Gives sightings their paths; a blob that no commit's tree holds keeps a `null` path. Objects not read are named by path. */
export function placeHistory(history: HistoryResult, known: KnownPaths): PlacedHistory {
  const sightings: Sighting[] = [];
  const keep = (sighting: Sighting): void => {
    needRoom();
    sightings.push(sighting);
  };
  for (const sighting of history.sightings) {
    const { blob, source } = sighting.place;
    const paths = source === "blob" && blob !== undefined ? known.paths.get(blob) : undefined;
    if (paths === undefined) sightings.push(sighting);
    else for (const one of paths) keep({ ...sighting, place: at(sighting.place, one) });
  }
  for (const [name, own] of history.inNames) {
    for (const one of known.namePaths.get(name) ?? []) {
      for (const sighting of own) keep({ ...sighting, place: inPath(sighting.place, one) });
    }
  }
  const named = (list: readonly Unread[]): Unread[] =>
    list.flatMap(
      (one) => known.paths.get(one.what)?.map(({ path }) => ({ what: `${path} (${one.what})`, why: one.why })) ?? [one],
    );
  return { sightings, notRead: named(history.notRead), cut: named(history.cut) };
}

function at(place: Place, { path, commit }: KnownPath): Place {
  const annotated = annotatedAt(path);
  if (annotated !== null) return { ...place, path: annotated, commit, source: "note" };
  return { ...place, path, commit };
}

/** Positions in a name become positions in the path that ends in it. */
function inPath(place: Place, { path, commit }: KnownPath): Place {
  const name = place.path ?? "";
  const before = path.endsWith(name) ? path.slice(0, path.length - name.length) : "";
  const lines = before.split("\n").length - 1;
  const column = lines === 0 ? before.length : before.length - before.lastIndexOf("\n") - 1;
  return {
    ...place,
    path,
    commit,
    line: place.line + lines,
    endLine: place.endLine + lines,
    column: place.line === 1 ? place.column + column : place.column,
    endColumn: place.endLine === 1 ? place.endColumn + column : place.endColumn,
  };
}
