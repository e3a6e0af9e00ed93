/**
 * Cuts a store into jobs of about equal work. A job is any range of a pack's order, since a range that begins inside a tree
 * rebuilds the few bases that lead to it: so one giant tree does not hold the rest up.
 */

import { duplicateBit, skipBit } from "./forest.ts";
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

/**
 * About `jobs` jobs or a few more, the largest first; `types` is a bit set of the types to cover, what is not known always. What is
 * not to be walked weighs nothing, and where nothing is there is no job.
 * @param loose the kinds of the loose objects
 * @param isAll whether also what another pack or an earlier scan counts is to be walked
 */
export function partition(
  forests: readonly Forest[],
  loose: Uint8Array,
  jobs: number,
  types: number,
  isAll = false,
): Job[] {
  const weightOfLoose = (i: number): number => (isAll || (loose[i]! & duplicateBit) === 0 ? perLooseObject : 0);
  const weightOf = (forest: Forest, position: number): number =>
    !isAll && forest.kind[position]! & skipBit ? 0 : perObject + forest.length[position]!;
  let total = 0;
  for (let i = 0; i < loose.length; i++) total += weightOfLoose(i);
  for (const forest of forests) {
    forEachRange(forest, types, (from, to) => {
      for (let i = from; i < to; i++) total += weightOf(forest, forest.order[i]!);
    });
  }
  const share = Math.max(1, total / Math.max(1, jobs));
  const all: Job[] = [];
  for (const [pack, forest] of forests.entries()) {
    forEachRange(forest, types, (from, to) => cutRange(forest, pack, from, to, share, weightOf, all));
  }
  let weight = 0;
  for (let i = 0, from = 0; i < loose.length; i++) {
    weight += weightOfLoose(i);
    if (weight === 0) from = i + 1;
    else if (weight >= share || i + 1 === loose.length) {
      all.push({ pack: looseJob, from, to: i + 1, weight });
      from = i + 1;
      weight = 0;
    }
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

function cutRange(
  forest: Forest,
  pack: number,
  from: number,
  to: number,
  share: number,
  weightOf: (forest: Forest, position: number) => number,
  jobs: Job[],
): void {
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
    weight += weightOf(forest, position);
    if (weight === 0) start = i + 1;
  }
  if (weight > 0) jobs.push({ pack, from: start, to, weight });
}
