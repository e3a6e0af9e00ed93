/** What every source hands on, and how it is collected: findings are data, and so is what could not be read. */

import { needRoom } from "../core/memory.ts";
import type { CommitFacts, Sighting, Unread } from "../core/finding.ts";
import type { Match } from "../core/match.ts";
import type { HeadLocations } from "./head-locations.ts";

/** What a scan of a source yields. */
export interface SourceResult {
  readonly sightings: readonly Sighting[];
  readonly notRead: readonly Unread[];
  readonly cut: readonly Unread[];
  /** Blobs, messages and files that were scanned. */
  readonly blobs: number;
  readonly bytes: number;
  readonly commits: number;
  /** The commits that sightings name. */
  readonly commitFacts?: ReadonlyMap<string, CommitFacts>;
  /** Of a range: where its secrets stand in the last commit. */
  readonly atHead?: HeadLocations;
  /** Of a range: the commits that took a secret out again, by its key. */
  readonly removals?: ReadonlyMap<string, readonly string[]>;
}

/** How far a scan has come. */
export interface Progress {
  /**
   * `cloning` what is somewhere else (of 100 percent), `listing` what there is, `reading` what is to be scanned, `comparing` with what parents already held, `tracing` what was found
   * through the history, `checking` whether it is active.
   */
  readonly phase: "cloning" | "listing" | "reading" | "comparing" | "tracing" | "checking";
  /** 0 without a total where only the phase is known. */
  readonly done: number;
  /** Absent where it is not known yet. */
  readonly total?: number;
  /** How much of the phase is done, from 0 to 1, where that is known and the total is not. */
  readonly share?: number;
  /** Scanned so far in this phase. */
  readonly bytes: number;
}

/** What every source takes. */
export interface SourceOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called for each blob: anyone who prints it must hold back. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Called with what is found as soon as it is; a history's has no paths yet. */
  readonly onSightings?: ((sightings: readonly Sighting[]) => void) | undefined;
  /** Larger blobs and files are not read but named, in bytes; 64 MiB by default. */
  readonly maxSize?: number | undefined;
  /**
   * Which matches of a range are worth telling, by their path. Secrets none of whose matches are worth it are left out: whether
   * parents held them is not asked, for which whole trees would have to be read.
   */
  readonly isWorthTelling?: ((match: Match, path: string) => boolean) | undefined;
}

/** Collects a result; tells the same thing once. */
export class Collector {
  readonly #sightings: Sighting[] = [];
  readonly #notRead = new Map<string, Unread>();
  readonly #cut = new Map<string, Unread>();
  readonly #onSightings: SourceOptions["onSightings"];
  blobs = 0;
  bytes = 0;
  commits = 0;

  constructor({ onSightings }: Pick<SourceOptions, "onSightings"> = {}) {
    this.#onSightings = onSightings;
  }

  sight(sightings: readonly Sighting[]): void {
    if (sightings.length > 0) this.#onSightings?.(sightings);
    for (const sighting of sightings) {
      needRoom();
      this.#sightings.push(sighting);
    }
  }

  /** Could not be read at all: the scan is not complete. */
  notRead(what: string, why: string): void {
    this.#notRead.set(`${what}\0${why}`, { what, why });
  }

  /** A bound cut something off. */
  cut(what: string, why: string): void {
    this.#cut.set(`${what}\0${why}`, { what, why });
  }

  /** A person's interrupt is no failure: what was collected stands, and that the rest was not read is reported. Rethrows all else. */
  interrupted(error: unknown, signal: AbortSignal | undefined, what: string): void {
    if (signal?.aborted !== true || error !== signal.reason) throw error;
    this.notRead(what, "interrupted");
  }

  count(bytes: number): void {
    this.blobs++;
    this.bytes += bytes;
  }

  result(commitFacts?: ReadonlyMap<string, CommitFacts>): SourceResult {
    return {
      sightings: this.#sightings,
      notRead: [...this.#notRead.values()],
      cut: [...this.#cut.values()],
      blobs: this.blobs,
      bytes: this.bytes,
      commits: this.commits,
      ...(commitFacts === undefined ? {} : { commitFacts }),
    };
  }
}
