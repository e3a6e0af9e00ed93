/**
 * Finds the wanted leaves by asking git what each commit changed against its first parent, and carrying that forward. Slow and
 * plain: it shares nothing with `trees.ts` but the graph, and tests hold the two against each other.
 */

import type { GitRepository } from "../git/run.ts";
import { emptyTree } from "../git/objects/tree.ts";
import { stream } from "../git/run.ts";
import { pathText } from "../git/path.ts";
import { splitZ } from "../git/raw-diff.ts";
import type { CommitGraph } from "./commit-graph.ts";
import { positions, sortPaths } from "./holdings.ts";
import type { Holdings, LeafPath, Leaves } from "./holdings.ts";
import { emptySet } from "./secret-sets.ts";

/** What is searched, and for what. */
export interface DiffSearch {
  readonly repo: GitRepository;
  readonly graph: CommitGraph;
  readonly leaves: Leaves;
  /** Ids of further trees to search: those that refs name without a commit. */
  readonly trees: readonly string[];
  readonly signal?: AbortSignal;
}

/** Paths (raw bytes as Latin-1) at which a leaf stands in one tree. */
type State = ReadonlyMap<string, readonly number[]>;

/**
 * Finds the leaves in all commits of the graph and in further trees.
 * @throws ScanError, also for a missing tree: this way does not read around what is not there
 */
export async function searchDiffs({ repo, graph, leaves, trees, signal }: DiffSearch): Promise<Holdings> {
  const states: State[] = [];
  const empty: State = new Map();
  const leavesOf = leafFinder(leaves);
  const diffs = readDiffs(repo, requests(graph, trees), signal);
  for (const commit of graph.order) {
    const parent = graph.parentsOf(commit)[0];
    states[commit] = apply(
      parent === undefined ? empty : (states[parent] as State),
      (await diffs.next()).value as Change[],
      leavesOf,
    );
  }
  const further: State[] = [];
  for (const _ of trees) further.push(apply(empty, (await diffs.next()).value as Change[], leavesOf));
  return {
    spread(sets, leafSets) {
      const setOf = (state: State | undefined): number => {
        let set = emptySet;
        for (const leaf of new Set([...(state ?? empty).values()].flat()))
          set = sets.union(set, leafSets[leaf] as number);
        return set;
      };
      return {
        commits: Int32Array.from(graph.treeOf, (_, commit) => setOf(states[commit])),
        trees: Int32Array.from(further, setOf),
      };
    },
    partial: new Uint8Array(graph.treeOf.length),
    paths: findPaths(graph, states, leaves),
    notRead: [],
    cut: [],
  };
}

/** A path that changed: its new mode and blob. */
interface Change {
  readonly mode: string;
  readonly oid: string;
  readonly path: Buffer;
}

/** Pairs of trees to compare, as `git diff-tree --stdin` takes them. */
function* requests(graph: CommitGraph, trees: readonly string[]): Generator<readonly [string | null, string]> {
  for (const commit of graph.order) {
    const parent = graph.parentsOf(commit)[0];
    yield [
      parent === undefined ? null : graph.trees.hex(graph.treeOf[parent] as number),
      graph.trees.hex(graph.treeOf[commit] as number),
    ];
  }
  for (const tree of trees) yield [null, tree];
}

/** Yields the changes of each pair, in order. */
async function* readDiffs(
  repo: GitRepository,
  pairs: Iterable<readonly [string | null, string]>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Change[], void, undefined> {
  // git knows the empty tree without its being in the store.
  const nothing = emptyTree(repo.objectFormat);
  const list = Array.from(pairs, ([before, after]) => `${before ?? nothing} ${after}\n`);
  const args = ["diff-tree", "--stdin", "--raw", "-r", "-z", "--no-renames", "--no-abbrev"];
  const { stdout } = stream(repo, args, { input: list, ...(signal && { signal }) });
  let changes: Change[] | null = null;
  let header: string[] | null = null;
  for await (const field of splitTrees(stdout)) {
    if (header !== null) {
      changes?.push({ mode: header[1] as string, oid: header[3] as string, path: Buffer.from(field) });
      header = null;
    } else if (field[0] === 0x3a) header = field.toString("latin1").slice(1).split(" ");
    else {
      if (changes !== null) yield changes;
      changes = [];
    }
  }
  if (changes !== null) yield changes;
}

/** Between two trees git prints their ids and a newline, NUL only behind what follows: take those lines off. */
async function* splitTrees(stdout: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const pair = /^[0-9a-f]{40,64} [0-9a-f]{40,64}\n/;
  async function* ended(): AsyncGenerator<Buffer, void, undefined> {
    yield* stdout;
    // The last pair may have had no changes, and then nothing ends it.
    yield Buffer.from([0]);
  }
  let isPath = false;
  for await (let field of splitZ(ended())) {
    while (!isPath) {
      const line = pair.exec(field.toString("latin1", 0, 140))?.[0];
      if (line === undefined) break;
      yield field.subarray(0, line.length - 1);
      field = field.subarray(line.length);
    }
    if (field.length === 0) continue;
    yield field;
    isPath = !isPath;
  }
}

function apply(before: State, changes: readonly Change[], leavesOf: (change: Change) => number[]): State {
  const after = new Map(before);
  let changed = false;
  for (const change of changes) {
    const path = change.path.toString("latin1");
    const leaves = change.mode === "000000" ? [] : leavesOf(change);
    changed = changed || leaves.length > 0 || after.has(path);
    if (leaves.length > 0) after.set(path, leaves);
    else after.delete(path);
  }
  return changed ? after : before;
}

/** Which leaves a changed path brings: its blob, and each of its names. */
function leafFinder({ blobs, names }: Leaves): (change: Change) => number[] {
  const ofBlob = new Map(blobs.map((blob, i) => [blob, i]));
  const ofName = new Map(names.map((name, i) => [name, blobs.length + i]));
  return ({ mode, oid, path }) => {
    const found = path
      .toString("latin1")
      .split("/")
      .flatMap((name) => ofName.get(name) ?? []);
    const blob = mode === "160000" ? undefined : ofBlob.get(oid);
    return blob === undefined ? found : [blob, ...found];
  };
}

function findPaths(graph: CommitGraph, states: readonly State[], leaves: Leaves): LeafPath[][] {
  const found: Map<string, number>[] = Array.from(
    { length: leaves.blobs.length + leaves.names.length },
    () => new Map(),
  );
  for (const commit of graph.order) {
    for (const [path, own] of states[commit] as State) {
      for (const leaf of own) {
        // A name's path ends in that name, also where it is a folder's.
        for (const stands of leaf < leaves.blobs.length
          ? [path]
          : upTo(path, leaves.names[leaf - leaves.blobs.length] as string)) {
          if (!found[leaf]?.has(stands)) found[leaf]?.set(stands, commit);
        }
      }
    }
  }
  const position = positions(graph.order, graph.treeOf.length);
  return found.map((paths) =>
    sortPaths(
      Array.from(paths, ([path, commit]) => ({ path: pathText(Buffer.from(path, "latin1")), commit })),
      position,
    ),
  );
}

/** The beginnings of a path that end in a name. */
function upTo(path: string, name: string): string[] {
  const parts = path.split("/");
  return parts.flatMap((part, i) => (part === name ? [parts.slice(0, i + 1).join("/")] : []));
}
