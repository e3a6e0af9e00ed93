/**
 * Exposure: which commits introduced each secret, which removed it, what still holds it, and at which paths its blobs stand.
 * Asked only once the scan is over, for what it found; a repository without findings pays nothing.
 */

import type { CommitFacts, Exposure, Unread } from "../core/finding.ts";
import { commitFacts } from "../git/objects/commit-object.ts";
import type { GitRepository } from "../git/run.ts";
import { shallowCommits } from "../git/shallow.ts";
import { trace } from "./attribute.ts";
import type { Trace } from "./attribute.ts";
import { readCommitGraph } from "./commit-graph.ts";
import type { CommitGraph } from "./commit-graph.ts";
import { holdingsOf } from "./held-trees.ts";
import type { Holdings, Leaves } from "./holdings.ts";
import { catFileReader } from "./objects.ts";
import type { ReadObjects } from "./objects.ts";
import { searchDiffs } from "./plain.ts";
import { readTips } from "./refs.ts";
import type { Tip } from "./refs.ts";
import { SecretSets, emptySet } from "./secret-sets.ts";
import type { BegunSearch } from "./store-search.ts";
import { searchTrees } from "./trees.ts";

/** What to trace. Secrets are named by ids of the caller's choosing, such as fingerprints. */
export interface Wanted {
  /** Blob id → ids of the secrets it holds; none where only its paths are asked for. */
  readonly blobs: ReadonlyMap<string, readonly string[]>;
  /** Commit or tag id → ids of the secrets in its message or header. */
  readonly messages?: ReadonlyMap<string, readonly string[]>;
  /** Name of a tree entry, raw bytes as Latin-1 → ids of the secrets it holds. */
  readonly names?: ReadonlyMap<string, readonly string[]>;
  /** Ids of the commits to look at: all of the store, reachable or not. */
  readonly commits: Iterable<string>;
}

/** A path at which a blob stands, or one that ends in a name. */
export interface BlobPath {
  readonly path: string;
  /** Id of the first commit, in history order, that has it at this path. */
  readonly commit: string;
}

/** What was traced. Commits stand in history order: parents first, older before younger. */
export interface ExposureResult {
  /** Secret id → its exposure; an entry for every secret wanted. */
  readonly exposures: ReadonlyMap<string, Exposure>;
  /** Blob id → where it stands; no entry for a blob that no commit's tree holds. */
  readonly paths: ReadonlyMap<string, readonly BlobPath[]>;
  /** Name → paths that end in it. */
  readonly namePaths: ReadonlyMap<string, readonly BlobPath[]>;
  readonly notRead: readonly Unread[];
  readonly cut: readonly Unread[];
}

/** How to trace. */
export interface ExposureOptions {
  /** `trees` (the default) reads each unique tree once; `diffs` asks git for each commit's changes, slow and plain. */
  readonly method?: "trees" | "diffs";
  /** Reads objects; git's own `cat-file` by default. */
  readonly read?: ReadObjects;
  /** A search of the whole store for all that is wanted, if not more; where it finds anything odd, `method` and `read` take over. */
  readonly search?: BegunSearch;
  readonly signal?: AbortSignal;
}

/**
 * Traces secrets through the history of a repository.
 * @throws ScanError; or the signal's reason
 */
export async function traceExposure(
  repo: GitRepository,
  wanted: Wanted,
  options: ExposureOptions = {},
): Promise<ExposureResult> {
  const secrets = [...new Set([...values(wanted.blobs), ...values(wanted.messages), ...values(wanted.names)])];
  if (secrets.length === 0 && wanted.blobs.size === 0 && (wanted.names?.size ?? 0) === 0)
    return { exposures: new Map(), paths: new Map(), namePaths: new Map(), notRead: [], cut: [] };
  const read = options.read ?? catFileReader(repo, options.signal);
  const idLength = repo.objectFormat === "sha256" ? 32 : 20;
  const shallow = await shallowCommits(repo);
  const begun = options.search;
  const leaves = begun?.leaves ?? leavesOf(wanted);
  const first = (await begun?.graph) ?? (await readCommitGraph({ read, idLength, commits: wanted.commits, shallow }));
  const isCommit = (oid: string): boolean => isRead(first, oid);
  const { tips, head, notRead } = await (begun === undefined
    ? readTips(repo, read, isCommit)
    : begun.tips(repo, read, isCommit));
  // A caller that lists too few commits must not make a ref look clean.
  const unlisted = tips
    .filter((tip) => tip.type === "commit" && first.commits.findHex(tip.target) < 0)
    .map((tip) => tip.target);
  const graph =
    unlisted.length === 0
      ? first
      : await readCommitGraph({ read, idLength, commits: [...wanted.commits, ...unlisted], shallow });

  const trees = tips.filter((tip) => tip.type === "tree").map((tip) => tip.target);
  const search = {
    repo,
    read,
    idLength,
    graph,
    leaves,
    trees,
    ...(options.signal && { signal: options.signal }),
  };
  const held = graph === (await begun?.graph) ? ((await begun?.held) ?? null) : null;
  const holdings =
    held !== null && trees.every((tree) => held.findHex(tree) >= 0)
      ? holdingsOf(held, graph.treeOf, search)
      : await (options.method === "diffs" ? searchDiffs : searchTrees)(search);
  const traces = traceAll(graph, tips, head, wanted, secrets, leaves, trees, holdings);
  const facts = await readFacts(read, graph, traces);
  return {
    exposures: new Map(secrets.map((secret, i) => [secret, exposureOf(graph, traces[i] as Trace, facts)])),
    paths: pathsOf(graph, leaves.blobs, holdings.paths, 0),
    namePaths: pathsOf(graph, leaves.names, holdings.paths, leaves.blobs.length),
    notRead: distinct([...graph.notRead, ...notRead, ...holdings.notRead]),
    cut: distinct(holdings.cut),
  };
}

/** What a search for all that is wanted looks for. */
export function leavesOf({ blobs, names }: Pick<Wanted, "blobs" | "names">): Leaves {
  return { blobs: [...blobs.keys()], names: [...(names?.keys() ?? [])] };
}

/** Secrets traced in one pass. Bounds the memory that sets take, whatever a hostile repository holds. */
const batch = 4096;

function traceAll(
  graph: CommitGraph,
  tips: readonly Tip[],
  head: string | null,
  wanted: Wanted,
  secrets: readonly string[],
  leaves: Leaves,
  trees: readonly string[],
  holdings: Holdings,
): Trace[] {
  const traces: Trace[] = [];
  const headCommit = head === null ? -1 : graph.commits.findHex(head);
  for (let from = 0; from < secrets.length; from += batch) {
    const own = new Map(secrets.slice(from, from + batch).map((secret, i) => [secret, i]));
    const sets = new SecretSets(own.size);
    const setOf = (ids: readonly string[] | undefined): number =>
      ids === undefined ? emptySet : sets.of(ids.flatMap((id) => own.get(id) ?? []));
    const leafSets = [
      ...leaves.blobs.map((blob) => setOf(wanted.blobs.get(blob))),
      ...leaves.names.map((name) => setOf(wanted.names?.get(name))),
    ];
    const spread = holdings.spread(sets, leafSets);
    const byMessage = new Int32Array(graph.treeOf.length);
    for (const [oid, ids] of wanted.messages ?? []) {
      const commit = graph.commits.findHex(oid);
      if (commit >= 0) byMessage[commit] = setOf(ids);
    }
    const treeSets = new Map(trees.map((oid, i) => [oid, spread.trees[i] as number]));
    const byTip = Int32Array.from(tips, (tip) => {
      let set = tip.type === "blob" ? setOf(wanted.blobs.get(tip.target)) : (treeSets.get(tip.target) ?? emptySet);
      for (const tag of tip.tags) set = sets.union(set, setOf(wanted.messages?.get(tag)));
      return set;
    });
    traces.push(
      ...trace(graph, tips, headCommit, {
        sets,
        secrets: own.size,
        byTree: spread.commits,
        byMessage,
        byTip,
        partial: holdings.partial,
      }),
    );
  }
  return traces;
}

/** Reads who, when and what of the commits that introduced or removed something. */
async function readFacts(
  read: ReadObjects,
  graph: CommitGraph,
  traces: readonly Trace[],
): Promise<ReadonlyMap<string, CommitFacts>> {
  const commits = new Set<string>();
  for (const one of traces)
    for (const commit of [...one.introduced, ...one.removed]) commits.add(graph.commits.hex(commit));
  const facts = new Map<string, CommitFacts>();
  await read(commits, (object) => {
    if (object.bytes !== null) facts.set(object.oid, commitFacts(object.oid, object.bytes));
  });
  return facts;
}

function exposureOf(graph: CommitGraph, one: Trace, facts: ReadonlyMap<string, CommitFacts>): Exposure {
  const named = (commit: number): CommitFacts => {
    const oid = graph.commits.hex(commit);
    return facts.get(oid) ?? commitFacts(oid, new Uint8Array());
  };
  return {
    introduced: one.introduced.map(named),
    removed: one.removed.map(named),
    atHead: one.atHead,
    reachable: one.refs.length > 0,
    refs: one.refs,
    commits: one.commits,
  };
}

function pathsOf(
  graph: CommitGraph,
  keys: readonly string[],
  paths: Holdings["paths"],
  from: number,
): ReadonlyMap<string, readonly BlobPath[]> {
  const found = new Map<string, readonly BlobPath[]>();
  for (const [i, key] of keys.entries()) {
    const own = paths[from + i] ?? [];
    if (own.length > 0)
      found.set(
        key,
        own.map((one) => ({ path: one.path, commit: graph.commits.hex(one.commit) })),
      );
  }
  return found;
}

function isRead(graph: CommitGraph, oid: string): boolean {
  const commit = graph.commits.findHex(oid);
  return commit >= 0 && graph.treeOf[commit] !== -1;
}

function values(map: ReadonlyMap<string, readonly string[]> | undefined): string[] {
  return [...(map?.values() ?? [])].flat();
}

function distinct(list: readonly Unread[]): Unread[] {
  return [...new Map(list.map((one) => [`${one.what}\0${one.why}`, one])).values()];
}
