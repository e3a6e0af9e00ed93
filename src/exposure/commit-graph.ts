/**
 * The commits of the store and how they hang together, as numbers in flat arrays. Read from the commit objects themselves,
 * reachable or not: `git log` starts from refs, and what was dropped from all refs is just what leaks are.
 */

import { parseCommitHeader, parseIdent } from "../git/commit-object.ts";
import { IdTable } from "../git/id-table.ts";
import type { Unread } from "../core/finding.ts";
import type { ReadObjects } from "./objects.ts";

/** Commits as numbers from 0, with their parents and root trees. */
export interface CommitGraph {
  /** Commit ids; some may be of commits that are missing. */
  readonly commits: IdTable;
  /** Root trees' ids; a commit's tree is a number in it. */
  readonly trees: IdTable;
  /** For each commit the number of its root tree; -1 for a commit that could not be read. */
  readonly treeOf: Int32Array;
  /** Parents of each commit that could be read, those that exist only: none for roots and at a shallow boundary. */
  parentsOf(commit: number): readonly number[];
  /** All commits that could be read, parents before children, older before younger, the same on every run. */
  readonly order: Int32Array;
  readonly notRead: readonly Unread[];
  readonly cut: readonly Unread[];
}

/** What the graph is read from. */
export interface GraphSource {
  readonly read: ReadObjects;
  /** Bytes of an object id. */
  readonly idLength: number;
  /** Ids of commits; parents that are not among them are read too. */
  readonly commits: Iterable<string>;
  /** Commits whose parents a shallow clone left out. */
  readonly shallow: ReadonlySet<string>;
}

/** Reads the commit graph. A commit that cannot be read is named in `notRead`, and its children lose that parent. */
export async function readCommitGraph({ read, idLength, commits: wanted, shallow }: GraphSource): Promise<CommitGraph> {
  const commits = new IdTable(idLength);
  const trees = new IdTable(idLength);
  const treeOf: number[] = [];
  const parents: number[][] = [];
  const times: number[] = [];
  const notRead: Unread[] = [];
  const cut: Unread[] = [];

  const number = (oid: string): number => {
    const known = commits.size;
    const commit = commits.addHex(oid);
    if (commit === known) {
      treeOf.push(-1);
      parents.push([]);
      times.push(0);
    }
    return commit;
  };
  for (const oid of wanted) number(oid);
  for (let from = 0; from < commits.size;) {
    const until = commits.size;
    await read(idsOf(commits, from, until), (object) => {
      const { oid } = object;
      const commit = number(oid);
      const header = object.bytes !== null && object.type === "commit" ? parseCommitHeader(object.bytes) : null;
      if (header === null || [header.tree, ...header.parents].some((id) => id.length !== idLength * 2)) {
        notRead.push({ what: oid, why: object.bytes === null ? object.why : "corrupt-object" });
        return;
      }
      treeOf[commit] = trees.addHex(header.tree);
      times[commit] = parseIdent(header.committer).seconds;
      if (shallow.has(oid)) {
        if (header.parents.length > 0) cut.push({ what: oid, why: "shallow" });
      } else parents[commit] = [...new Set(header.parents.map(number))];
    });
    from = until;
  }
  for (const [commit, list] of parents.entries()) {
    if (list.some((parent) => treeOf[parent] === -1)) parents[commit] = list.filter((parent) => treeOf[parent] !== -1);
  }
  const order = historyOrder(commits, parents, times, treeOf);
  let readable = 0;
  for (const tree of treeOf) if (tree !== -1) readable++;
  // Only objects that do not match their ids can be their own ancestors.
  if (order.length < readable) {
    const ordered = new Set(order);
    for (let commit = 0; commit < commits.size; commit++) {
      if (treeOf[commit] === -1 || ordered.has(commit)) continue;
      notRead.push({ what: commits.hex(commit), why: "corrupt-object" });
    }
  }
  return {
    commits,
    trees,
    treeOf: Int32Array.from(treeOf),
    parentsOf: (commit) => parents[commit] ?? [],
    order,
    notRead,
    cut,
  };
}

function* idsOf(ids: IdTable, from: number, until: number): Generator<string> {
  for (let i = from; i < until; i++) yield ids.hex(i);
}

/** Parents before children; among those that are free to come next the one with the earliest committer date, then the least id. */
function historyOrder(
  commits: IdTable,
  parents: readonly (readonly number[])[],
  times: readonly number[],
  treeOf: readonly number[],
): Int32Array {
  const byAge = Array.from(parents.keys()).filter((commit) => treeOf[commit] !== -1);
  const keys = byAge.map((commit) => commits.hex(commit));
  const positions = byAge.map((_, position) => position);
  positions.sort((a, b) => {
    const age = (times[byAge[a] as number] as number) - (times[byAge[b] as number] as number);
    return age !== 0 ? age : (keys[a] as string) < (keys[b] as string) ? -1 : 1;
  });
  const sorted = positions.map((position) => byAge[position] as number);
  const rank = new Int32Array(parents.length);
  for (const [place, commit] of sorted.entries()) rank[commit] = place;

  const children: number[][] = parents.map(() => []);
  const waiting = new Int32Array(parents.length);
  for (const commit of sorted) {
    for (const parent of parents[commit] as readonly number[]) {
      (children[parent] as number[]).push(commit);
      waiting[commit] = (waiting[commit] as number) + 1;
    }
  }
  const heap = new RankHeap();
  for (const commit of sorted) if (waiting[commit] === 0) heap.push(rank[commit] as number);
  const order: number[] = [];
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const commit = sorted[next] as number;
    order.push(commit);
    for (const child of children[commit] as number[]) {
      const left = (waiting[child] as number) - 1;
      waiting[child] = left;
      if (left === 0) heap.push(rank[child] as number);
    }
  }
  return Int32Array.from(order);
}

/** A heap of numbers, the least on top. */
class RankHeap {
  readonly #items: number[] = [];

  push(item: number): void {
    const items = this.#items;
    let at = items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((items[up] as number) <= item) break;
      items[at] = items[up] as number;
      at = up;
    }
    items[at] = item;
  }

  pop(): number | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return top;
    let at = 0;
    for (;;) {
      let down = at * 2 + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && (items[down + 1] as number) < (items[down] as number)) down++;
      if ((items[down] as number) >= last) break;
      items[at] = items[down] as number;
      at = down;
    }
    items[at] = last;
    return top;
  }
}
