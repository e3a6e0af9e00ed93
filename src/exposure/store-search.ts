/**
 * Reads the commits and trees of a prepared store in workers, each once, in the order in which they are stored: no id is looked up to
 * be read, and of a tree that is kept as a delta only what differs is parsed. Commits come first, so that their graph is
 * built while trees are read. Where anything in the store is odd it yields nothing, and the fallback decides.
 */

import type { Job, ObjectStore } from "../pack/store.ts";
import type { CommitGraph } from "./commit-graph.ts";
import type { GitRepository } from "../git/run.ts";
import type { Leaves } from "./holdings.ts";
import type { ReadObjects } from "./objects.ts";
import { readTips } from "./refs.ts";
import type { Tips } from "./refs.ts";
import type { TraceResult, TraceSetup, TraceTask } from "./trace-job.ts";
import { type Condensed, kindTree } from "./condense.ts";
import { Gathered } from "./gathered.ts";

/** Runs jobs somewhere: in a thread of its own or in this one. Rejects where that died. */
export interface TraceWorker {
  startTrace(setup: TraceSetup): Promise<void>;
  trace(task: TraceTask): Promise<TraceResult>;
}

/** Where to search. */
export interface StoreSearch {
  readonly store: ObjectStore;
  /** At least one. */
  readonly workers: readonly TraceWorker[];
}

/** A search that has begun. What it reads is `null` where the fallback has to be used. */
export interface BegunSearch {
  /** What it searches for: all that it will be asked about. */
  readonly leaves: Leaves;
  readonly graph: Promise<CommitGraph | null>;
  /** What the trees hold. */
  readonly held: Promise<Condensed | null>;
  /** As `readTips`, but once. */
  tips(repo: GitRepository, read: ReadObjects, isCommit: (oid: string) => boolean): Promise<Tips>;
}

const commitBits: number = 1 << 1;
const treeBits: number = 1 << 2;
const jobsPerWorker = 8;
/** Commits and trees in a job, about: what a job yields is held twice until it is put to the rest. */
const mostInJob = 16_384;

/**
 * Begins to read all commits and trees.
 * @param shallow commits at which a shallow clone ends
 */
export function beginStoreSearch(
  { store, workers }: StoreSearch,
  leaves: Leaves,
  shallow: ReadonlySet<string>,
  signal?: AbortSignal,
): BegunSearch {
  const numbering = store.numberBy([1, 2]);
  const setup: TraceSetup = {
    numbers: numbering.numbers,
    blobs: Buffer.concat(leaves.blobs.map((oid) => Buffer.from(oid, "hex"))),
    names: leaves.names,
    shallow: [...shallow],
  };
  const gathered = new Gathered(store, numbering);
  const isPacked = (job: Job): boolean => job.pack >= 0;
  // Of a loose object the type is known once it is read: all of them come with the trees, and the graph has to wait for those.
  const first = store.partitions(workers.length * 4, commitBits, true).filter(isPacked);
  const jobs = Math.max(workers.length * jobsPerWorker, Math.ceil(numbering.objects.length / mostInJob));
  const second = store.partitions(jobs, treeBits, true);
  const all: TraceTask[] = [
    ...first.map((job) => ({ job, types: commitBits })),
    ...second.map((job) => ({ job, types: isPacked(job) ? treeBits : commitBits | treeBits })),
  ];
  const commitTasks = second.every(isPacked) ? first.length : all.length;
  let next = 0;
  let undone = commitTasks;
  let graphReady: () => void = () => {};
  const allCommits = new Promise<void>((resolve) => {
    graphReady = resolve;
    if (undone === 0) resolve();
  });
  const work = async (worker: TraceWorker): Promise<void> => {
    await worker.startTrace(setup);
    const names: number[] = [];
    while (gathered.isSound && signal?.aborted !== true) {
      const at = next++;
      const task = all[at];
      if (task === undefined) return;
      gathered.add(await worker.trace(task), names);
      if (at < commitTasks && --undone === 0) graphReady();
    }
  };
  const done = Promise.all(workers.map(work))
    .catch(() => {
      // A worker that died is named by the scan; here the fallback takes over.
      gathered.isSound = false;
    })
    .finally(graphReady);
  const held = done.then(() => {
    signal?.throwIfAborted();
    return gathered.held();
  });
  // Anyone who waits for it later hears of it then.
  held.catch(() => {});
  let tips: Promise<Tips> | undefined;
  return {
    leaves,
    held,
    tips: (...args) => (tips ??= readTips(...args)),
    graph: allCommits.then(() => {
      signal?.throwIfAborted();
      const graph = gathered.graph();
      if (graph === null) gathered.isSound = false;
      return graph;
    }),
  };
}

/**
 * Which of these blobs a ref leads to; `undefined` where that is not known here.
 * @param blobs ids, all of them leaves of the search
 */
export async function reachableBlobs(
  repo: GitRepository,
  read: ReadObjects,
  search: BegunSearch,
  blobs: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  const graph = await search.graph;
  if (graph === null) return undefined;
  const { tips, notRead } = await search.tips(repo, read, (oid) => graph.commits.findHex(oid) >= 0);
  const held = await search.held;
  if (held === null || notRead.length > 0) return undefined;
  const found = new Set<string>();
  const isSeen = new Uint8Array(held.size);
  const open: number[] = [];
  const see = (node: number): void => {
    if (isSeen[node] === 1) return;
    isSeen[node] = 1;
    open.push(node);
  };
  const seeTree = (tree: number): void => {
    if (tree >= 0) see(held.nodeOf[tree] as number);
  };
  const isReached = new Uint8Array(graph.treeOf.length);
  for (const { type, target, name } of tips) {
    // To git itself older entries of the stash are not refs.
    if (name.startsWith("refs/stash@{")) continue;
    if (type === "blob") found.add(target);
    else if (type === "tree") seeTree(held.findHex(target));
    else isReached[graph.commits.findHex(target)] = 1;
  }
  for (let i = graph.order.length - 1; i >= 0; i--) {
    const commit = graph.order[i] as number;
    if (isReached[commit] === 0) continue;
    seeTree(graph.treeOf[commit] as number);
    const parents = graph.parentsOf(commit);
    for (let j = 0; j < parents.length; j++) isReached[parents[j] as number] = 1;
  }
  const leaves = search.leaves.blobs;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let i = held.starts[node] as number; i < (held.starts[node + 1] as number); i++) {
      const code = held.edgeCodes[held.edges[i] as number] as number;
      if (code < 0) continue;
      if ((code & 1) === kindTree) see(code >> 1);
      else if (code >> 1 < leaves.length) found.add(leaves[code >> 1] as string);
    }
  }
  return new Set(blobs.filter((oid) => found.has(oid)));
}
