/**
 * A share of a repository's objects, so that several machines can scan one giant repository. Which share an object falls into
 * depends on its id alone: clones of one repository pack the same objects differently.
 */

/** One of `count` shares. */
export interface Shard {
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** Larger counts cost every machine a full read of the repository for very few objects of its own. */
export const mostShards = 1000;

/** Whether the object whose raw id begins at `at` falls into the shard. */
export function isInShard(id: Uint8Array, at: number, { index, count }: Shard): boolean {
  // An id is a hash, so its first 48 bits, which a number holds exactly, are as good as all of it.
  let number = 0;
  for (let i = at; i < at + 6; i++) number = number * 256 + id[i]!;
  return number % count === index;
}

/** As {@link isInShard}, of an id in hexadecimal. */
export function isInShardHex(oid: string, { index, count }: Shard): boolean {
  return Number.parseInt(oid.slice(0, 12), 16) % count === index;
}

/** A shard that could not be read. */
export interface FailedShard extends Shard {
  /** A stable word, with detail after a colon. */
  readonly why: string;
}

/** What the report of a shard says of it, so that `merge` can put shards together. */
export interface ShardFacts extends Shard {
  /** Digest of the ids of all objects of the repository: shards of other states do not make one report. */
  readonly objects: string;
  /** Digest of what decides what is found in an object: the program, its rules, the project's own. */
  readonly settings: string;
  readonly identifiers: boolean;
  /** In bytes; `null` for the default. */
  readonly maxSize: number | null;
  readonly part: HistoryPart;
}

/** Where in a part of a history something was found: ids alone, and no text of the repository. */
export interface HistoryPart {
  /** Blobs that hold something, or that a limit cut off. */
  readonly blobs: readonly string[];
  /** Commits and tags, likewise. */
  readonly messages: readonly string[];
  /** Trees with such names, or with a submodule. */
  readonly trees: readonly string[];
  readonly tooLarge: readonly TooLarge[];
  /** Ids that objects name and the store does not have. */
  readonly missing: readonly string[];
  /** What else could not be read. */
  readonly notRead: readonly { readonly what: string; readonly why: string }[];
}

/** An object that was left out by intent, with its size in bytes where it is known. */
export interface TooLarge {
  readonly oid: string;
  readonly size?: number;
}
