/**
 * The commits of the store and how they hang together, as numbers in flat arrays. Read from the commit objects themselves,
 * reachable or not: `git log` starts from refs, and what was dropped from all refs is just what leaks are.
 */

import { parseCommitHeader, parseIdent } from "../git/objects/commit-object.ts";
import { IdTable } from "../git/id-table.ts";
import type { Unread } from "../core/finding.ts";
import type { ReadObjects } from "./objects.ts";

/** Object ids as numbers. */
export interface Ids {
  /** The id of a number in hex. */
  hex(number: number): string;
  /** The number of an id; -1 where it has none. */
  findHex(hex: string): number;
}

/** Commits as numbers from 0, with their parents and root trees. */
export interface CommitGraph {
  /** Commit ids; some may be of commits that are missing. */
  readonly commits: Ids;
  /** Root trees' ids; a commit's tree is a number in it. */
  readonly trees: Ids;
  /** For each commit the number of its root tree; -1 for a commit that could not be read. */
  readonly treeOf: Int32Array;
  /** Parents of each commit that could be read, those that exist only: none for roots and at a shallow boundary. */
  parentsOf(commit: number): ArrayLike<number>;
  /** All commits that could be read, parents before children, older before younger, the same on every run. */
  readonly order: Int32Array;
  readonly notRead: readonly Unread[];
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
        if (header.parents.length > 0) notRead.push({ what: oid, why: "shallow" });
      } else parents[commit] = [...new Set(header.parents.map(number))];
    });
    from = until;
  }
  for (const [commit, list] of parents.entries()) {
    if (list.some((parent) => treeOf[parent] === -1)) parents[commit] = list.filter((parent) => treeOf[parent] !== -1);
  }
  const order = historyOrder({
    treeOf: Int32Array.from(treeOf),
    times: Float64Array.from(times),
    parentsOf: (commit) => parents[commit] ?? [],
    isBefore: (a, b) => commits.hex(a) < commits.hex(b),
  });
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
  };
}

function* idsOf(ids: IdTable, from: number, until: number): Generator<string> {
  for (let i = from; i < until; i++) yield ids.hex(i);
}

/** What the order of commits depends on. */
export interface Ordered {
  /** -1 for what is no commit that could be read. */
  readonly treeOf: Int32Array;
  /** Seconds since 1970 of each. */
  readonly times: Float64Array;
  parentsOf(commit: number): ArrayLike<number>;
  /** Which of two commits of one second goes first. */
  isBefore(a: number, b: number): boolean;
}

/** Parents before children; among those that are free to come next the one with the earliest committer date, then the least id. */
export function historyOrder({ treeOf, times, parentsOf, isBefore }: Ordered): Int32Array {
  let count = 0;
  for (const tree of treeOf) if (tree !== -1) count++;
  const sorted = new Int32Array(count);
  for (let commit = 0, at = 0; commit < treeOf.length; commit++) if (treeOf[commit] !== -1) sorted[at++] = commit;
  sortByAge(sorted, times, isBefore);
  const rank = new Int32Array(treeOf.length);
  for (const [place, commit] of sorted.entries()) rank[commit] = place;

  // Children of each commit as linked lists.
  const first = new Int32Array(treeOf.length).fill(-1);
  const next: number[] = [];
  const child: number[] = [];
  const waiting = new Int32Array(treeOf.length);
  for (const commit of sorted) {
    const parents = parentsOf(commit);
    waiting[commit] = parents.length;
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i] as number;
      child.push(commit);
      next.push(first[parent] as number);
      first[parent] = next.length - 1;
    }
  }
  const heap = new RankHeap();
  for (const commit of sorted) if (waiting[commit] === 0) heap.push(rank[commit] as number);
  const order = new Int32Array(count);
  let done = 0;
  for (let place = heap.pop(); place !== undefined; place = heap.pop()) {
    const commit = sorted[place] as number;
    order[done++] = commit;
    for (let link = first[commit] as number; link >= 0; link = next[link] as number) {
      const one = child[link] as number;
      const left = (waiting[one] as number) - 1;
      waiting[one] = left;
      if (left === 0) heap.push(rank[one] as number);
    }
  }
  return order.subarray(0, done);
}

/** Sorts by numbers where it can: calling back for each comparison takes ten times as long. */
function sortByAge(commits: Int32Array, times: Float64Array, isBefore: Ordered["isBefore"]): void {
  const place = 2 ** Math.ceil(Math.log2(commits.length + 1));
  const keys = new Float64Array(commits.length);
  for (let i = 0; i < keys.length; i++) {
    const key = (times[commits[i] as number] as number) * place + i;
    // Years that no calendar holds: what a number cannot hold exactly is compared.
    if (key > Number.MAX_SAFE_INTEGER) {
      commits.sort((a, b) => (times[a] as number) - (times[b] as number) || (isBefore(a, b) ? -1 : 1));
      return;
    }
    keys[i] = key;
  }
  keys.sort();
  const before = commits.slice();
  for (let i = 0; i < keys.length; i++) commits[i] = before[(keys[i] as number) % place] as number;
  for (let from = 0, to = 0; from < commits.length; from = to) {
    const time = times[commits[from] as number];
    for (to = from + 1; to < commits.length && times[commits[to] as number] === time;) to++;
    if (to > from + 1) commits.subarray(from, to).sort((a, b) => (isBefore(a, b) ? -1 : 1));
  }
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
