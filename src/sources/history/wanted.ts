/** What the scan of a history is asked for, and what it yields. */

import type { Sighting } from "../../core/finding.ts";
import type { HistoryPart } from "../../core/shard.ts";
import type { SourceResult } from "../result.ts";
import type { BlobScan } from "../scanner.ts";

/** What exposure is asked; secrets are named by {@link secretKey}. */
export interface HistoryWanted {
  /** Blob id → keys of its secrets; empty for a blob of which only the path is of interest, since it was not wholly read. */
  readonly blobs: ReadonlyMap<string, readonly string[]>;
  /** Commit or tag id → keys of the secrets in it. */
  readonly messages: ReadonlyMap<string, readonly string[]>;
  /** Name of a tree entry, raw bytes as Latin-1 → keys of its secrets. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Ids of all commits of the store. */
  readonly commits: Iterable<string>;
}

/** What a history holds; its sightings have no paths yet: `placeHistory` gives them theirs. */
export interface HistoryResult extends SourceResult {
  readonly wanted: HistoryWanted;
  /** What stands in names of paths, by name (raw bytes as Latin-1). */
  readonly inNames: ReadonlyMap<string, readonly Sighting[]>;
  /** Only of a scan that read everything that the store has. */
  readonly found?: HistoryFound;
  /** Only of the scan of a shard. */
  readonly part?: HistoryPart;
}

/** Where something was found or cut off, so that a later scan can leave all else of what was read out. */
export interface HistoryFound {
  readonly blobs: ReadonlyMap<string, BlobScan>;
  /** Ids of commits and tags. */
  readonly messages: readonly string[];
  /** Names of tree entries, raw bytes as Latin-1. */
  readonly names: readonly string[];
  readonly submodules: readonly string[];
  /** Objects that were not read by intent, with their size in bytes where it is known. */
  readonly tooLarge: ReadonlyMap<string, number | undefined>;
  /** Ids that something names and the store does not have. */
  readonly missing: readonly string[];
  /** Which of those a ref leads to; `null` where git could not tell. */
  readonly reachable: ReadonlySet<string> | null;
}
