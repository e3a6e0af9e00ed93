/**
 * One blob through unpack and engine, once in a run however many paths it has. What depends on a path comes afterwards, in
 * `place`. Positions are computed only where something was found, and whatever throws makes the blob unread, never clean.
 */

import type { Excerpt, PlaceSource, Sighting } from "../core/finding.ts";
import type { Match } from "../core/match.ts";
import { LineIndex } from "../core/span.ts";
import type { Position } from "../core/span.ts";
import type { Engine, RawMatch } from "../detect/engine.ts";
import { defaultBounds, unpack } from "../unpack/unpack.ts";
import { bringsNothing } from "./changed-part.ts";
import { excerptOf } from "./excerpt.ts";
import type { Layer, UnpackBounds } from "../unpack/unpack.ts";

/** A match with its position in the layer it stands in. */
export interface Located {
  readonly match: Match;
  readonly start: Position;
  readonly end: Position;
  /** The way into the layer, outermost first. */
  readonly via: readonly string[];
  readonly related: readonly Match[];
  readonly excerpt?: Excerpt;
}

/** What scanning one blob yields. */
export interface BlobScan {
  readonly located: readonly Located[];
  /** What a bound cut off, as `<word>` or `<word>: <way in>`. */
  readonly cut: readonly string[];
  /** Why the blob was not scanned to its end; `null` where it was. */
  readonly failure: string | null;
}

/** Scans blobs and remembers those that have an id. */
export interface Scanner {
  readonly engineVersion: string;
  /** @param oid object id of the blob: the second time its result is remembered */
  scan(bytes: Uint8Array, oid?: string): BlobScan;
  /** What was found in a blob that was scanned before. */
  known(oid: string): BlobScan | undefined;
  /** Whether nothing can be found in a new version of a file that the old one does not hold: see changed-part.ts. */
  bringsNothing(bytes: Uint8Array, old: Uint8Array): boolean;
}

/**
 * Makes a scanner for one run.
 * @param withExcerpts keeps the line of code around each match, for reports that show it
 */
export function createScanner(engine: Engine, bounds: UnpackBounds = defaultBounds, withExcerpts = false): Scanner {
  const remembered = new Map<string, BlobScan>();
  return {
    get engineVersion() {
      return engine.version;
    },
    known: (oid) => remembered.get(oid),
    bringsNothing: (bytes, old) => bringsNothing(engine, bytes, old),
    scan(bytes, oid) {
      const before = oid === undefined ? undefined : remembered.get(oid);
      if (before !== undefined) return before;
      const scan = scanBlob(engine, bounds, bytes, undefined, undefined, withExcerpts);
      if (oid !== undefined) remembered.set(oid, scan);
      return scan;
    },
  };
}

/** Where a scanned blob stands. */
export interface Spot {
  readonly path: string | null;
  readonly source: PlaceSource;
  readonly blob?: string | undefined;
  readonly commit?: string | undefined;
}

/** The sightings of a scanned blob at one place. */
export function place(scan: Pick<BlobScan, "located">, spot: Spot): Sighting[] {
  return scan.located.map(({ match, start, end, via, related, excerpt }) => {
    const decodedFrom = [...via, ...match.decodedFrom];
    return {
      match,
      related,
      place: {
        path: spot.path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        source: spot.source,
        ...(spot.blob === undefined ? {} : { blob: spot.blob }),
        ...(spot.commit === undefined ? {} : { commit: spot.commit }),
        ...(decodedFrom.length === 0 ? {} : { decodedFrom }),
        ...(excerpt === undefined ? {} : { excerpt }),
      },
    };
  });
}

/** What makes two matches the same secret, whatever rule found them. Never leaves the process. */
export function secretKey(match: Pick<Match, "secret">): string {
  return match.secret.reveal();
}

/** Shared by all blobs in which nothing was found: nearly all. */
const nothing: BlobScan = { located: [], cut: [], failure: null };

/**
 * Scans one blob, remembering nothing.
 * @param raw what the local pass found in these bytes, where it has been done: they are then no container
 * @param linesOf tells lines and columns of these bytes; asked only where something was found
 */
export function scanBlob(
  engine: Engine,
  bounds: UnpackBounds,
  bytes: Uint8Array,
  raw?: readonly RawMatch[],
  linesOf: (bytes: Uint8Array) => Lines = (text) => new LineIndex(text),
  withExcerpts = false,
): BlobScan {
  const located: Located[] = [];
  const cut = new Set<string>();
  let failure: string | null = null;
  try {
    if (isLfsPointer(bytes)) cut.add("lfs-pointer");
    const layers =
      raw === undefined ? unpack(bytes, bounds, ({ via, why }) => cut.add(withWay(why, via))) : [{ bytes, via: [] }];
    for (const layer of layers) {
      const completed = raw === undefined ? engine.scan(layer.bytes) : engine.complete(layer.bytes, raw);
      for (const word of completed.cut) cut.add(withWay(word, layer.via));
      if (completed.matches.length > 0) located.push(...locate(completed.matches, layer, linesOf, withExcerpts));
    }
  } catch (error) {
    // The message of whatever threw may quote what it read, so only its kind is reported.
    failure = `scan-failed: ${error instanceof Error ? error.name : typeof error}`;
  }
  if (located.length === 0 && cut.size === 0 && failure === null) return nothing;
  return { located, cut: [...cut], failure };
}

/** What tells where an offset stands. */
export type Lines = Pick<LineIndex, "position">;

function locate(
  matches: readonly Match[],
  layer: Layer,
  linesOf: (bytes: Uint8Array) => Lines,
  withExcerpts: boolean,
): Located[] {
  const lines = linesOf(layer.bytes);
  // More than fit a screen are never shown; and each looks at all matches of the blob.
  const most = withExcerpts ? 100 : 0;
  return matches.map((match, index) => ({
    match,
    start: lines.position(match.span.start),
    end: lines.position(match.span.end),
    via: layer.via,
    related: match.related.flatMap((other) => matches[other] ?? []),
    ...(index < most && layer.via.length === 0 ? { excerpt: excerptOf(layer.bytes, matches, match) } : {}),
  }));
}

function withWay(word: string, via: readonly string[]): string {
  return via.length === 0 ? word : `${word}: ${via.join(" > ")}`;
}

/** Git LFS keeps the content elsewhere; a pointer is at most 1024 bytes (its specification, "The Pointer"). */
function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > 1024 || bytes.length < lfsVersion.length) return false;
  for (let i = 0; i < lfsVersion.length; i++) if (bytes[i] !== lfsVersion.charCodeAt(i)) return false;
  return true;
}

const lfsVersion = "version https://git-lfs.github.com/spec/v1\n";
