/**
 * From "which commit's tree holds which secrets" to the exposure of each secret. One pass over the graph, oldest commit first:
 * what a commit can reach is what it holds and what its parents can reach, so no ref costs a walk of its own.
 */

import type { CommitGraph } from "./commit-graph.ts";
import { mixed, Numbers } from "./numbers.ts";
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
  // The group of each tip: all that lead to the same secrets; -1 for those that lead to none.
  const groups = new Map<number, number>();
  const groupOf = Int32Array.from(tips, (tip, i) => {
    const commit = tip.type === "commit" ? graph.commits.findHex(tip.target) : -1;
    const set = held.sets.union(held.byTip[i] as number, commit < 0 ? emptySet : reachOf(commit));
    if (set === emptySet) return -1;
    const group = groups.get(set) ?? groups.size;
    groups.set(set, group);
    return group;
  });
  // By secret the groups that lead to it, and what they come to, by which equal ones are looked for.
  const groupsOf = traces.map(() => new Numbers(16));
  const hashes = new Int32Array(traces.length);
  for (const [set, group] of groups) {
    held.sets.eachMember(set, (secret) => {
      groupsOf[secret]?.push(group);
      hashes[secret] = mixed(hashes[secret] as number, group);
    });
  }
  const known = new Map<number, { readonly own: Numbers; readonly names: readonly string[] }[]>();
  const isOwn = new Uint8Array(groups.size);
  for (const [secret, own] of groupsOf.entries()) {
    const hash = hashes[secret] as number;
    const alike = known.get(hash) ?? [];
    let list = alike.find((one) => one.own.equals(own));
    if (list === undefined) {
      for (let i = 0; i < own.size; i++) isOwn[own.at(i)] = 1;
      const names: string[] = [];
      // Tips are sorted by name.
      for (let i = 0; i < groupOf.length; i++) if (isOwn[groupOf[i] as number] === 1) names.push((tips[i] as Tip).name);
      isOwn.fill(0);
      list = { own, names };
      known.set(hash, [...alike, list]);
    }
    (traces[secret] as Trace).refs = list.names;
  }
}
