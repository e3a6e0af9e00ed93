/**
 * An exposure as plain data, for as long as no ref moves and no object comes: commits by their ids, since who made them and
 * what they say is read again from the commits themselves, and each list of refs once.
 */

import type { CommitFacts, Exposure, Unread } from "../../core/finding.ts";
import type { BlobPath, ExposureResult } from "../../exposure/exposure.ts";

/** {@link ExposureResult} without secrets and without what commits say. */
export interface ExposureMemo {
  /** Ids, named below by their places here. */
  readonly commits: readonly string[];
  readonly refs: readonly string[];
  /** Each by the places of its refs, as the differences between one and the next. */
  readonly refLists: readonly (readonly number[])[];
  readonly exposures: readonly (readonly [secret: number, exposure: MemoExposure])[];
  readonly paths: readonly MemoPaths[];
  readonly namePaths: readonly MemoPaths[];
  readonly notRead: readonly Unread[];
  readonly cut: readonly Unread[];
}

type MemoExposure = Pick<Exposure, "atHead" | "reachable" | "commits"> & {
  readonly introduced: readonly number[];
  readonly removed: readonly number[];
  readonly refs: number;
};
type MemoPaths = readonly [key: string, paths: readonly (readonly [path: string, commit: number])[]];

/**
 * Takes secrets and commits' words out.
 * @param numbers of the secrets by their keys
 */
export function toExposureMemo(traced: ExposureResult, numbers: ReadonlyMap<string, number>): ExposureMemo {
  const commits = new Places<string>();
  const refs = new Places<string>();
  const lists = new Places<readonly string[]>();
  const memoPaths = (all: ReadonlyMap<string, readonly BlobPath[]>): MemoPaths[] =>
    Array.from(all, ([key, paths]) => [key, paths.map(({ path, commit }) => [path, commits.of(commit)])]);
  const exposures = Array.from(traced.exposures, ([key, one]) => {
    const exposure = {
      introduced: one.introduced.map(({ oid }) => commits.of(oid)),
      removed: one.removed.map(({ oid }) => commits.of(oid)),
      atHead: one.atHead,
      reachable: one.reachable,
      refs: lists.of(one.refs),
      commits: one.commits,
    };
    return [numbers.get(key) ?? -1, exposure] as const;
  });
  return {
    exposures,
    paths: memoPaths(traced.paths),
    namePaths: memoPaths(traced.namePaths),
    commits: commits.items,
    refLists: lists.items.map((list) => {
      let before = 0;
      return list.map((name) => {
        const place = refs.of(name);
        const step = place - before;
        before = place;
        return step;
      });
    }),
    refs: refs.items,
    notRead: traced.notRead,
    cut: traced.cut,
  };
}

/**
 * Puts them in again.
 * @param keys of the secrets by their numbers
 * @param facts reads what a commit says; `null` where it cannot be read
 * @returns `null` where something is not known any more
 */
export function fromExposureMemo(
  memo: ExposureMemo,
  keys: readonly string[],
  facts: (oid: string) => CommitFacts | null,
): ExposureResult | null {
  const told = new Map<number, CommitFacts | null>();
  const commit = (place: number): CommitFacts | null => {
    if (!told.has(place)) told.set(place, facts(memo.commits[place]!));
    return told.get(place)!;
  };
  const lists = memo.refLists.map((steps) => {
    let place = 0;
    return steps.map((step) => memo.refs[(place += step)]!);
  });
  const exposures = new Map<string, Exposure>();
  for (const [secret, one] of memo.exposures) {
    const key = keys[secret];
    const introduced = one.introduced.map(commit);
    const removed = one.removed.map(commit);
    if (key === undefined || !isWhole(introduced) || !isWhole(removed)) return null;
    const { atHead, reachable, commits } = one;
    exposures.set(key, { introduced, removed, atHead, reachable, refs: lists[one.refs]!, commits });
  }
  const paths = (all: readonly MemoPaths[]): ReadonlyMap<string, readonly BlobPath[]> =>
    new Map(all.map(([key, list]) => [key, list.map(([path, place]) => ({ path, commit: memo.commits[place]! }))]));
  return {
    exposures,
    paths: paths(memo.paths),
    namePaths: paths(memo.namePaths),
    notRead: memo.notRead,
    cut: memo.cut,
  };
}

function isWhole(facts: readonly (CommitFacts | null)[]): facts is readonly CommitFacts[] {
  return facts.every((one) => one !== null);
}

/** Things in the order in which they were first named. */
class Places<T> {
  readonly items: T[] = [];
  readonly #places = new Map<T, number>();

  of(item: T): number {
    let place = this.#places.get(item);
    if (place === undefined) {
      place = this.items.push(item) - 1;
      this.#places.set(item, place);
    }
    return place;
  }
}
