/**
 * What a push or a pull request adds: each commit of the range against all its parents, so that a secret which a later commit
 * takes out again is told, what another side of a merge already held is not, and what the merge's own resolution adds is.
 */

import { UsageError } from "../../core/error.ts";
import type { CommitFacts, Sighting } from "../../core/finding.ts";
import { readObjects } from "../../git/cat-file.ts";
import { commitFacts } from "../../git/commit-object.ts";
import type { GitRepository } from "../../git/run.ts";
import { readOptions, report } from "../blobs.ts";
import type { Shortfall } from "../blobs.ts";
import { scanChanges } from "./changed-blobs.ts";
import type { ReadFirst } from "./changed-blobs.ts";
import { createHeld } from "../find-in-parents.ts";
import type { Held } from "../find-in-parents.ts";
import { scanPath } from "../path-name.ts";
import { changedBlobs, listCommits, resolveRange } from "./range-commits.ts";
import type { Change, RangeCommit } from "./range-commits.ts";
import { scanCommitMessage, scanTagged } from "./range-messages.ts";
import { Collector } from "../result.ts";
import type { SourceOptions, SourceResult } from "../result.ts";
import { place, secretKey } from "../scanner.ts";
import type { Located, Scanner } from "../scanner.ts";

/** Which commits: those that can be reached from `include` and not from `exclude`. */
export interface RangeSpec {
  /** Revisions; an annotated tag's own message is scanned too. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** A remote's name: what its branches held when last fetched is excluded as well (the first push of a new branch). */
  readonly excludeRemote?: string | undefined;
  /** Branches of `excludeRemote` that are known to have moved there since, so that what is remembered of them does not count. */
  readonly excludeRemoteBut?: readonly string[] | undefined;
  /** What any ref of this repository holds is excluded as well (a push that is being received). */
  readonly excludeRefs?: boolean | undefined;
  /** Ids that are known to be commits of the repository, so that git need not be asked what they are. */
  readonly commits?: ReadonlySet<string> | undefined;
}

/** Parses `base..head`; `base...head` means the same here: from the merge base on. A side left out is HEAD. Throws a UsageError. */
export function parseRange(text: string): RangeSpec {
  const parts = /^(.*?)\.{2,3}(.*)$/s.exec(text);
  if (parts === null) {
    throw new UsageError(
      `${JSON.stringify(text)} is not a range`,
      "Write it as <base>..<head>, for example origin/main..HEAD.",
    );
  }
  const [, base, head] = parts;
  return { include: [head || "HEAD"], exclude: [base || "HEAD"] };
}

/**
 * Scans what the commits of a range bring: messages, blobs, new paths, and the messages of tags named in `include`.
 * @throws ScanError `unknown-revision`, `shallow-repository`, or what git fails with
 */
export async function scanRange(
  repo: GitRepository,
  scanner: Scanner,
  spec: RangeSpec,
  options: SourceOptions = {},
): Promise<SourceResult> {
  const collector = new Collector();
  const resolved = await resolveRange(repo, spec);
  await scanTagged(repo, scanner, resolved.included, collector, options);

  const commits = await listCommits(repo, resolved, spec, options);
  collector.commits = commits.length;
  if (commits.length === 0) return collector.result(new Map());

  const changes: RangeCommit[] = [];
  const shortfalls = new Map<string, readonly Shortfall[]>();
  const first: ReadFirst = {
    oids: commits.map(({ oid }) => oid),
    each: (object) => scanCommitMessage(scanner, object, collector),
  };
  const brought = changedBlobs(repo, commits, (commit) => changes.push(commit), options);
  for await (const blob of scanChanges(repo, scanner, first, brought, options)) {
    if (blob.scan !== null) collector.count(blob.size);
    if (blob.shortfalls.length > 0) shortfalls.set(blob.oid, blob.shortfalls);
  }

  const held = createHeld(repo, scanner, collector, options);
  const found = changes.map((commit) => {
    for (const { oid, path } of commit.added) report(collector, path, shortfalls.get(oid) ?? []);
    return { commit, found: foundIn(commit, scanner, collector) };
  });
  const worth = worthOf(
    found.flatMap((one) => one.found),
    options.isWorthTelling,
  );
  for (const one of found) {
    const wanted = one.found.filter(({ located }) => worth?.has(secretKey(located.match)) ?? true);
    collector.sight(await introducedBy(one.commit, wanted, held));
  }
  const result = collector.result();
  return { ...result, commitFacts: await factsOf(repo, result.sightings, options) };
}

/** A match in what a commit brings. */
interface Found {
  readonly located: Located;
  readonly change: Change;
  readonly isPath: boolean;
}

function foundIn(commit: RangeCommit, scanner: Scanner, collector: Collector): readonly Found[] {
  const found: Found[] = [];
  for (const change of commit.added) {
    for (const located of scanner.known(change.oid)?.located ?? []) found.push({ located, change, isPath: false });
    if (!change.isNew) continue;
    for (const located of scanPath(scanner, change, collector)) found.push({ located, change, isPath: true });
  }
  return found;
}

/** Keys of the secrets that are worth telling for any of their matches in the range; `null` where all are. */
function worthOf(found: readonly Found[], isWorthTelling: SourceOptions["isWorthTelling"]): ReadonlySet<string> | null {
  if (isWorthTelling === undefined) return null;
  const worth = found.filter(({ located, change }) => isWorthTelling(located.match, change.path));
  return new Set(worth.map(({ located }) => secretKey(located.match)));
}

/** The sightings of those secrets in a commit's changes that none of its parents holds. */
async function introducedBy(commit: RangeCommit, found: readonly Found[], held: Held): Promise<Sighting[]> {
  if (found.length === 0) return [];
  const wanted = new Set(found.map(({ located }) => secretKey(located.match)));
  const before = await held.among(wanted, commit.parents, commit.oldOids);
  return found
    .filter(({ located }) => !before.has(secretKey(located.match)))
    .flatMap(({ located, change: { path, oid }, isPath }) => {
      const spot = isPath ? ({ source: "path" } as const) : ({ source: "blob", blob: oid } as const);
      return place({ located: [located] }, { ...spot, path, commit: commit.oid });
    });
}

/** Reads the commits that sightings name once more: few, and so nothing is kept of the others. */
async function factsOf(
  repo: GitRepository,
  sightings: readonly Sighting[],
  options: SourceOptions,
): Promise<ReadonlyMap<string, CommitFacts>> {
  const named = new Set(sightings.flatMap(({ place: { commit } }) => commit ?? []));
  const facts = new Map<string, CommitFacts>();
  if (named.size === 0) return facts;
  for await (const object of readObjects(repo, named, readOptions(options))) {
    if (object.bytes !== null) facts.set(object.oid, commitFacts(object.oid, object.bytes));
  }
  return facts;
}
