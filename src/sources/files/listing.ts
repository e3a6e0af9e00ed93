/**
 * What git knows below a directory and does not ignore, asked within a limit of time: how long git compares a path with the patterns of a
 * .gitignore may grow with a power of the path's length, and the file may be anyone's.
 */

import { realpath } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { splitZ } from "../../git/raw-diff.ts";
import { type Environment, type GitOptions, type GitRepository, openRepository, stream } from "../../git/run.ts";

/** How git is asked. */
export interface ListingOptions {
  readonly env?: Environment | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly time: ListingTime;
}

/** How long a run waits for git's lists, in milliseconds: a repository of a million files needs a few seconds. */
export const mostListing = 60_000;

/** What is left of it, for all directories of a run. */
export class ListingTime {
  left: number;

  constructor(most: number = mostListing) {
    this.left = most;
  }
}

/** Thrown out of a list where no time is left. */
export class ListingTooSlow extends Error {}

/** What git lists. */
export interface Listing {
  /** Relative to the directory. */
  readonly paths: AsyncIterable<Buffer>;
  /** Folders that git could not list, relative to the directory; known once the paths have ended. */
  readonly unlisted: readonly string[];
  /** Whether the ignore rules of the person's own git config count: only git knows where they are. */
  readonly hasGlobalRules: boolean;
}

/** The files of a directory; `null` where no repository of its own is there. Throws {@link ListingTooSlow}, or a ScanError. */
export async function listedByGit(directory: Buffer, options: ListingOptions): Promise<Listing | null> {
  const dir = directory.toString();
  if (Buffer.compare(Buffer.from(dir), directory) !== 0) return null;
  try {
    const repo = await openRepository(dir, options.env);
    const inside = repo.workTree === null ? null : path.relative(await realpath(repo.workTree), dir);
    if (inside === null || inside.startsWith("..") || path.isAbsolute(inside)) return null;
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const unlisted: string[] = [];
    // Git names them from the top, wherever it runs.
    const below = inside === "" ? "" : `${inside.split(path.sep).join("/")}/`;
    const onUnlisted = (folder: string): void => {
      if (folder === "" || folder.startsWith(below)) unlisted.push(folder === "" ? "" : folder.slice(below.length));
    };
    return {
      paths: unique(splitZ(withinTime(repo, args, { ...options, onUnlisted }))),
      unlisted,
      hasGlobalRules: repo.without === undefined,
    };
  } catch (error) {
    if (error instanceof ScanError && error.code === "not-a-repository") return null;
    throw error;
  }
}

/** Git's output. Only the time that is spent waiting for it counts. */
async function* withinTime(
  repo: GitRepository,
  args: readonly string[],
  { signal, time, onUnlisted }: ListingOptions & Pick<GitOptions, "onUnlisted">,
): AsyncGenerator<Buffer, void, undefined> {
  const late = new AbortController();
  const stop = signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]);
  const chunks = stream(repo, args, { signal: stop, ...(onUnlisted && { onUnlisted }) }).stdout[Symbol.asyncIterator]();
  try {
    for (;;) {
      const startedAt = performance.now();
      const timer = setTimeout(() => late.abort(new ListingTooSlow()), Math.max(0, time.left));
      const next = await chunks.next().finally(() => clearTimeout(timer));
      time.left -= performance.now() - startedAt;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Leaving early stops git.
    await chunks.return?.();
  }
}

/** A conflict is listed once for each stage. */
async function* unique(fields: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  let last: Buffer | null = null;
  for await (const field of fields) {
    if (last === null || Buffer.compare(last, field) !== 0) yield field;
    last = field;
  }
}
