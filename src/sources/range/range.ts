/**
 * What a push or a pull request adds: each commit of the range against all its parents, so that a secret which a later commit
 * takes out again is reported, what another side of a merge already held is not, and what the merge's own resolution adds is.
 */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { CommitFacts, Sighting } from "../../core/finding.ts";
import { commitFacts } from "../../git/objects/commit-object.ts";
import { ObjectReader } from "../../git/objects/object-reader.ts";
import { refsAt } from "../../git/refs.ts";
import type { GitRepository } from "../../git/run.ts";
import { readOptions, report, shortfallsOf, unreadBlob } from "../blobs.ts";
import { createFindInParents } from "../find-in-parents.ts";
import type { FindInParents } from "../find-in-parents.ts";
import { findAtHeads } from "../head-locations.ts";
import { MessageScanner } from "../message.ts";
import { annotatedAt, inPath } from "../path-name.ts";
import { scanRefNames } from "../ref-names.ts";
import { Collector } from "../result.ts";
import type { SourceOptions, SourceResult } from "../result.ts";
import { place, secretKey } from "../scanner.ts";
import type { Scanner } from "../scanner.ts";
import { listCommits, resolveRange } from "./range-commits.ts";
import type { Included } from "./range-commits.ts";
import { scanMessageOf } from "./range-messages.ts";
import { findRemovals } from "./removals.ts";
import { RangeTrees } from "./range-trees.ts";
import type { Found, FoundCommit } from "./range-trees.ts";
import { pathOf, rawPathOf } from "./tree-diff.ts";

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
  /** Full names of the refs that are pushed; where absent, those of this repository that point into the range. */
  readonly refs?: readonly string[] | undefined;
}

/** Parses `base..head`; `base...head` means the same here: from the merge base on. A side left out is HEAD. Throws a UsageError. */
export function parseRange(text: string): RangeSpec {
  const parts = /^(.*?)\.{2,3}(.*)$/s.exec(text);
  if (parts === null) {
    throw new UsageError(says("notARange", JSON.stringify(text)));
  }
  const [, base, head] = parts;
  return { include: [head || "HEAD"], exclude: [base || "HEAD"] };
}

/**
 * Scans what the commits of a range bring: every place of places.ts that a commit, a tag or a ref has.
 * @throws ScanError `unknown-revision`, `shallow-repository`, or what git fails with
 */
export async function scanRange(
  repo: GitRepository,
  scanner: Scanner,
  spec: RangeSpec,
  options: SourceOptions = {},
): Promise<SourceResult> {
  const reader = new ObjectReader(repo, readOptions(options));
  try {
    return await scanWith(reader, repo, scanner, spec, options);
  } finally {
    await reader.close();
  }
}

async function scanWith(
  reader: ObjectReader,
  repo: GitRepository,
  scanner: Scanner,
  spec: RangeSpec,
  options: SourceOptions,
): Promise<SourceResult> {
  const collector = new Collector(options);
  const messages = new MessageScanner(scanner);
  const trees = new RangeTrees(reader, repo.objectFormat, scanner, collector, options);
  const { included, excluded } = await resolveRange(repo, spec);
  for (const tag of included.tags) scanMessageOf("tag", { ...tag, type: "tag" }, messages, collector);
  await scanOthers(included, reader, trees, scanner, collector);
  const commits = await listCommits(repo, { included, excluded }, spec, options);
  collector.commits = commits.length;
  const tips = new Set([...commits, ...included.tags].map(({ oid }) => oid));
  collector.sight(scanRefNames(scanner, spec.refs ?? (await refsAt(repo, tips)), collector));
  if (commits.length === 0) return collector.result(new Map());

  const found: FoundCommit[] = [];
  const onCommit = (object: Parameters<typeof scanMessageOf>[1]): void =>
    scanMessageOf("commit", object, messages, collector);
  for await (const commit of trees.scan(commits, onCommit)) found.push(commit);
  const worth = worthOf(
    found.flatMap((one) => one.found),
    options.isWorthTelling,
  );
  const findInParents = createFindInParents(repo, scanner, collector, options, reader);
  const sighted = new Set<string>();
  for (const one of found) {
    const wanted = one.found.filter(({ located }) => worth?.has(secretKey(located.match)) ?? true);
    const sightings = await introducedBy(one, wanted, findInParents);
    for (const { match } of sightings) sighted.add(secretKey(match));
    collector.sight(sightings);
  }
  const result = collector.result();
  const candidates = candidatesOf(found, sighted);
  const atHead = await findAtHeads(reader, repo, scanner, included.commits, candidates);
  const removals = await findRemovals(reader, repo, scanner, commits, candidates, atHead);
  const named = result.sightings.flatMap(({ place: { commit } }) => commit ?? []);
  return {
    ...result,
    atHead,
    removals,
    commitFacts: await factsOf(reader, [...named, ...[...removals.values()].flat()]),
  };
}

/** Scans the trees and blobs that tags or refs point to without a commit. */
async function scanOthers(
  { others }: Included,
  reader: ObjectReader,
  trees: RangeTrees,
  scanner: Scanner,
  collector: Collector,
): Promise<void> {
  for (const { oid, type } of others) {
    if (type === "tree") {
      for (const one of await trees.scanTree(oid)) collector.sight(sightingsOf(one, undefined));
      continue;
    }
    await reader.read([oid], (object) => {
      if (object.bytes === null) report(collector, oid, unreadBlob(object).shortfalls);
      else {
        collector.count(object.bytes.length);
        const scan = scanner.scan(object.bytes, oid);
        report(collector, oid, shortfallsOf(scan));
        collector.sight(place(scan, { path: null, source: "blob", blob: oid }));
      }
    });
  }
}

/** Keys of the secrets that are worth telling for any of their matches in the range; `null` where all are. */
function worthOf(found: readonly Found[], isWorthTelling: SourceOptions["isWorthTelling"]): ReadonlySet<string> | null {
  if (isWorthTelling === undefined) return null;
  const worth = found.filter(({ located, change }) => isWorthTelling(located.match, pathOf(change)));
  return new Set(worth.map(({ located }) => secretKey(located.match)));
}

/** The sightings of those secrets in a commit's changes that none of its parents holds. */
async function introducedBy(
  commit: FoundCommit,
  found: readonly Found[],
  findInParents: FindInParents,
): Promise<Sighting[]> {
  if (found.length === 0) return [];
  const wanted = new Set(found.map(({ located }) => secretKey(located.match)));
  const before = await findInParents(wanted, commit.parents, commit.old);
  return found
    .filter(({ located }) => !before.has(secretKey(located.match)))
    .flatMap((one) => sightingsOf(one, commit.oid));
}

function sightingsOf({ located, change, isName }: Found, commit: string | undefined): Sighting[] {
  const path = pathOf(change);
  if (isName) return place({ located: [inPath(located, change.name, path)] }, { source: "path", path, commit });
  const annotated = annotatedAt(path);
  const where =
    annotated === null ? ({ source: "blob", path } as const) : ({ source: "note", path: annotated } as const);
  return place({ located: [located] }, { ...where, blob: change.oid, commit });
}

/** By raw path: the secrets that may stand there in the end, since some commit of the range had them there. */
function candidatesOf(found: readonly FoundCommit[], keys: ReadonlySet<string>): ReadonlyMap<string, Set<string>> {
  const candidates = new Map<string, Set<string>>();
  for (const { found: all } of found) {
    for (const { located, change, isName } of all) {
      const key = secretKey(located.match);
      if (isName || !keys.has(key)) continue;
      const path = rawPathOf(change);
      const known = candidates.get(path);
      if (known === undefined) candidates.set(path, new Set([key]));
      else known.add(key);
    }
  }
  return candidates;
}

/** Reads the commits that are named once more: few, and so nothing is kept of the others. */
async function factsOf(reader: ObjectReader, named: readonly string[]): Promise<ReadonlyMap<string, CommitFacts>> {
  const facts = new Map<string, CommitFacts>();
  await reader.read([...new Set(named)], (object) => {
    if (object.bytes !== null) facts.set(object.oid, commitFacts(object.oid, object.bytes));
  });
  return facts;
}
