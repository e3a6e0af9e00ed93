/** Sorts what was not read into what fails the scan and what the config names as known. */

import type { AcceptedUnread, Unread } from "../core/finding.ts";
import type { AcceptUnread } from "./config.ts";
import { compileGlobs } from "./globs/globs.ts";
import { GlobWork } from "./globs/walk.ts";

/** What is left after `acceptUnread`, and what it took out. */
export interface SortedUnread {
  readonly notRead: readonly Unread[];
  readonly cut: readonly Unread[];
  readonly accepted: readonly AcceptedUnread[];
}

/** Applies `acceptUnread`: the first entry whose glob or object id names a thing accepts it. */
export async function sortUnread(
  notRead: readonly Unread[],
  cut: readonly Unread[],
  accept: readonly AcceptUnread[],
): Promise<SortedUnread> {
  if (accept.length === 0 || notRead.length + cut.length === 0) return { notRead, cut, accepted: [] };
  const work = new GlobWork();
  const entries = await Promise.all(
    accept.map(async (entry) => ({ ...entry, matches: await compileGlobs([entry.what], work) })),
  );
  const accepted: AcceptedUnread[] = [];
  const left = (unread: Unread): boolean => {
    const entry = entries.find(
      ({ what, matches }) => unread.what === what || isObjectId(what, unread.what) || matches(pathOf(unread.what)),
    );
    if (entry) accepted.push({ ...unread, reason: entry.reason });
    return !entry;
  };
  return { notRead: notRead.filter(left), cut: cut.filter(left), accepted };
}

/** A container's member is named `path!member`: the glob may name the container. */
function pathOf(what: string): string {
  return what.split("!", 1)[0] ?? what;
}

function isObjectId(accepted: string, what: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(accepted) && /^[0-9a-f]{40,64}$/.test(what) && what.startsWith(accepted);
}
