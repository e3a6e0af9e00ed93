/**
 * Cuts a store into jobs of about equal work. A job is any range of a pack's order, since a range that begins inside a tree
 * rebuilds the few bases that lead to it: so one giant tree does not hold the rest up.
 */

import type { Forest } from "./forest.ts";

/** A share of the store's objects for {@link ObjectStore.walk}: plain numbers, to be sent to a worker. */
export interface Job {
  /** Number of the pack, or -1 for loose objects. */
  readonly pack: number;
  /** Range of the pack's order or of the list of loose objects. */
  readonly from: number;
  readonly to: number;
  /** Estimate of the work, in packed bytes. */
  readonly weight: number;
}

/** The pack's number in jobs of loose objects. */
export const looseJob = -1;

/** What one object costs beside its packed bytes, in those. */
const perObject = 400;
const perLooseObject = 4000;

/** About `jobs` jobs or a few more, the largest first; `types` is a bit set of the types to cover, what cannot be told always. */
export function partition(forests: readonly Forest[], loose: number, jobs: number, types: number): Job[] {
  let total = loose * perLooseObject;
  for (const forest of forests) {
    forEachRange(forest, types, (from, to) => {
      for (let i = from; i < to; i++) total += perObject + forest.length[forest.order[i]!]!;
    });
  }
  const share = Math.max(1, total / Math.max(1, jobs));
  const all: Job[] = [];
  for (const [pack, forest] of forests.entries()) {
    forEachRange(forest, types, (from, to) => cutRange(forest, pack, from, to, share, all));
  }
  const each = Math.max(1, Math.floor(share / perLooseObject));
  for (let from = 0; from < loose; from += each) {
    const to = Math.min(loose, from + each);
    all.push({ pack: looseJob, from, to, weight: (to - from) * perLooseObject });
  }
  return all.sort((a, b) => b.weight - a.weight);
}

/** Runs of the order whose types are wanted. */
function forEachRange(forest: Forest, types: number, use: (from: number, to: number) => void): void {
  let from = 0;
  for (let type = 0; type <= 4; type++) {
    const isWanted = type === 0 || ((types >> type) & 1) === 1;
    const end = forest.groups[type + 1]!;
    if (isWanted) continue;
    if (from < forest.groups[type]!) use(from, forest.groups[type]!);
    from = end;
  }
  if (from < forest.groups[5]!) use(from, forest.groups[5]!);
}

function cutRange(forest: Forest, pack: number, from: number, to: number, share: number, jobs: Job[]): void {
  let weight = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const position = forest.order[i]!;
    // At the start of a tree a little early, inside of one only when it must be: that costs the rebuilding of its bases.
    if (weight > share * 1.25 || (weight > share * 0.9 && forest.base[position]! < 0)) {
      jobs.push({ pack, from: start, to: i, weight });
      start = i;
      weight = 0;
    }
    weight += perObject + forest.length[position]!;
  }
  if (start < to) jobs.push({ pack, from: start, to, weight });
}
