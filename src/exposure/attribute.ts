/**
 * From "which commit's tree holds which secrets" to the exposure of each secret. One pass over the graph, oldest commit first:
 * what a commit can reach is what it holds and what its parents can reach, so no ref costs a walk of its own.
 */

import type { CommitGraph } from "./commit-graph.ts";
import type { Tip } from "./refs.ts";
import { emptySet } from "./secret-sets.ts";
import type { SecretSets } from "./secret-sets.ts";

/** What is known of a batch of secrets; sets are numbers of `sets`. */
export interface Held {
  readonly sets: SecretSets;
  /** How many secrets the batch has. */
  readonly secrets: number;
  /** For each commit what its tree holds. */
  readonly byTree: Int32Array;
  /** For each commit what its own message holds. */
  readonly byMessage: Int32Array;
  /** For each tip what it holds beside its commits: the tree or blob it names, the messages of its tags. */
  readonly byTip: Int32Array;
  /** 1 for each commit whose tree could not be read whole. */
  readonly partial: Uint8Array;
}

/** The exposure of one secret, with commits as numbers in history order. */
export interface Trace {
  readonly introduced: number[];
  readonly removed: number[];
  atHead: boolean;
  refs: readonly string[];
  commits: number;
}

/** Traces each secret of a batch through the graph. */
export function trace(graph: CommitGraph, tips: readonly Tip[], head: number, held: Held): Trace[] {
  const { sets, byTree, byMessage, partial } = held;
  const traces: Trace[] = Array.from({ length: held.secrets }, () => ({
    introduced: [],
    removed: [],
    atHead: false,
    refs: [],
    commits: 0,
  }));
  const reach = new Int32Array(byTree.length);
  const counts = new Map<number, number>();
  for (const commit of graph.order) {
    const parents = graph.parentsOf(commit);
    const tree = byTree[commit] as number;
    const own = sets.union(tree, byMessage[commit] as number);
    let [before, always, reached] = [emptySet, emptySet, own];
    for (let i = 0; i < parents.length; i++) {
      const parent = parents[i] as number;
      before = sets.union(before, byTree[parent] as number);
      always = i === 0 ? (byTree[parent] as number) : sets.intersection(always, byTree[parent] as number);
      reached = sets.union(reached, reach[parent] as number);
    }
    reach[commit] = reached;
    if (own !== emptySet) counts.set(own, (counts.get(own) ?? 0) + 1);
    const introduced = sets.union(sets.difference(tree, before), byMessage[commit] as number);
    if (introduced !== emptySet) for (const secret of sets.members(introduced)) traces[secret]?.introduced.push(commit);
    // What could not be read may still hold it: never say "removed" of that.
    const removed = partial[commit] === 1 ? emptySet : sets.difference(always, tree);
    if (removed !== emptySet) for (const secret of sets.members(removed)) traces[secret]?.removed.push(commit);
  }
  for (const [set, count] of counts) {
    for (const secret of sets.members(set)) (traces[secret] as Trace).commits += count;
  }
  if (head >= 0) for (const secret of sets.members(byTree[head] as number)) (traces[secret] as Trace).atHead = true;
  addRefs(traces, tips, held, (commit) => reach[commit] as number, graph);
  return traces;
}

/** Secrets that the same refs reach share one list: ten thousand refs times a thousand secrets would not fit otherwise. */
function addRefs(
  traces: Trace[],
  tips: readonly Tip[],
  held: Held,
  reachOf: (commit: number) => number,
  graph: CommitGraph,
): void {
  const groups = new Map<number, number[]>();
  for (const [i, tip] of tips.entries()) {
    const commit = tip.type === "commit" ? graph.commits.findHex(tip.target) : -1;
    const set = held.sets.union(held.byTip[i] as number, commit < 0 ? emptySet : reachOf(commit));
    if (set === emptySet) continue;
    const group = groups.get(set);
    if (group === undefined) groups.set(set, [i]);
    else group.push(i);
  }
  const groupsOf: number[][] = traces.map(() => []);
  for (const set of groups.keys()) for (const secret of held.sets.members(set)) groupsOf[secret]?.push(set);
  const lists = new Map<string, readonly string[]>();
  for (const [secret, own] of groupsOf.entries()) {
    const key = own.join(",");
    let list = lists.get(key);
    if (list === undefined) {
      // Tips are sorted by name, so their numbers are too.
      list = own
        .flatMap((set) => groups.get(set) ?? [])
        .sort((a, b) => a - b)
        .map((i) => (tips[i] as Tip).name);
      lists.set(key, list);
    }
    (traces[secret] as Trace).refs = list;
  }
}
