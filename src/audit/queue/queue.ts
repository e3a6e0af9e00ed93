/**
 * What every queue is: something that has each repository scanned and says what became of it. The pool runs on this machine
 * (pool.ts); another queue is one more file of this folder, and one more line in open.ts, which chooses.
 */

import type { FailedShard } from "../../core/shard.ts";
import type { RawOptions } from "../../scan/options.ts";
import type { Repository, Result } from "../repository.ts";

/** How repositories are scanned, the same for all: plain data. */
export interface ScanSetup {
  readonly raw: RawOptions;
  /** Folder that paths in `raw` are relative to. */
  readonly cwd: string;
  /** Where the report of each repository goes. */
  readonly reports: string;
  /** Where clones go. */
  readonly mirrors: string;
  /** Whether clones are kept for the next audit. */
  readonly keepsMirrors: boolean;
  /** The cache's home. */
  readonly cache: string;
  /** Bytes that one clone may have. */
  readonly mostDisk: number;
  /** Packed bytes above which a repository is not scanned whole; it is where absent. */
  readonly mostWhole?: number;
  /** What its shards have come to, where they are put together. */
  readonly shards?: ScannedShards;
}

/** The shards of a repository, each scanned on some machine. */
export interface ScannedShards {
  readonly count: number;
  /** Files with their reports. */
  readonly reports: readonly string[];
  readonly failed: readonly FailedShard[];
}

/** Limits of one repository's process. */
export interface Limits {
  readonly milliseconds: number;
  /** Bytes. */
  readonly memory: number;
}

/** How far the scan of one repository is. */
export interface Step {
  readonly phase: string;
  readonly bytes: number;
}

/** What hears what happens. */
export interface Watch {
  started(repository: Repository): void;
  stepped(repository: Repository, step: Step): void;
  /** A process died over it, or it could not be fetched; it will be tried again. */
  failed(repository: Repository, why: string): Promise<void>;
  /** It is done. The queue waits for this before it goes on. */
  ended(repository: Repository, result: Result): Promise<void>;
}

/** The work. */
export interface Work {
  /** The audit's own id: the same when it goes on after it was stopped. */
  readonly audit: string;
  /** The one before, where it was stopped and does not go on. */
  readonly abandoned?: string | undefined;
  readonly repositories: readonly Repository[];
  readonly setup: ScanSetup;
  readonly limits: Limits;
  /** URLs that were given with credentials, by the repository's id. They never leave this machine. */
  readonly privateUrls: ReadonlyMap<string, string>;
  /** How often a repository was tried before, by its id. */
  readonly tries: ReadonlyMap<string, number>;
  readonly watch: Watch;
  /** Ends the work: what is being scanned is left, as if it had not begun. */
  readonly signal?: AbortSignal | undefined;
}

/** A queue. */
export interface Queue {
  /** Has each repository scanned; returns when all are done or the signal came. */
  run(work: Work): Promise<void>;
}
