/**
 * One repository of an audit, and what became of it: plain data without credentials, so that a queue may carry it to another machine
 * and a journal may keep it.
 */

import type { FailedShard } from "../core/shard.ts";

/** Where a repository is. */
export type RepositorySource =
  | { readonly kind: "folder"; readonly path: string }
  | {
      readonly kind: "remote";
      /** Without credentials. */
      readonly url: string;
      /** Whose token from the environment opens it: the name of an inventory. Absent where the URL is not its host's. */
      readonly forge?: string;
      /** Its number on that host, which stays when it is renamed. */
      readonly number?: string;
    };

/** A repository as the inventory lists it. */
export interface Repository {
  /** Stays the same from one audit to the next, where the inventory can tell also when it is renamed. Names its files. */
  readonly id: string;
  /** What reports call it. */
  readonly name: string;
  readonly source: RepositorySource;
  readonly isPrivate?: boolean;
  readonly isArchived?: boolean;
  readonly isFork?: boolean;
  /** Nothing was ever pushed. */
  readonly isEmpty?: boolean;
  /** A wiki, which its host may name although nobody ever wrote in it. */
  readonly isWiki?: true;
  /** Bytes, as its host says. */
  readonly size?: number;
  /** ISO 8601. */
  readonly pushedAt?: string;
}

/** What is known of a repository that was read. */
export interface ReadFacts {
  readonly rulesVersion: string;
  readonly head?: string;
  readonly commits: number;
  readonly blobs: number;
  readonly bytes: number;
  readonly durationMs: number;
  /** When the scan ended, ISO 8601, UTC. */
  readonly at: string;
  /** Findings that count. */
  readonly findings: number;
  /** Parts that could not be read, and parts that a limit cut off. */
  readonly notRead: number;
  readonly cut: number;
  /** Length of the file with its secrets: one that is not whole is not used. */
  readonly secretsBytes: number;
  /** Where it was scanned in shards: those that could not be read. */
  readonly failedShards?: readonly FailedShard[];
}

/** Why a repository could not be read: a stable word, with detail after a colon. */
export type UnreadReason = string;

/** What became of a repository. */
export type Result =
  | { readonly kind: "read"; readonly facts: ReadFacts }
  | {
      readonly kind: "unread";
      readonly why: UnreadReason;
      /** Whether trying again may help: a network that failed, a process that died. */
      readonly isWorthAnotherTry: boolean;
    }
  /** The state folder cannot be written: no other repository could be done either. */
  | { readonly kind: "stop"; readonly code: string };

/** A repository that was not scanned, because it is too large for one job. */
export interface TooLargeForOne {
  readonly kind: "large";
  /** Of its packs. */
  readonly bytes: number;
}

/** How often a repository is tried. */
export const mostTries = 3;
