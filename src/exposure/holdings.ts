/** What the two readers of trees have in common: which wanted leaves (blobs, entry names) stand in which commit's tree. */

import type { Unread } from "../core/finding.ts";
import type { SecretSets } from "./secret-sets.ts";

/** What trees are searched for. Leaves are numbered: blobs first, then names. */
export interface Leaves {
  /** Blob ids in hex. */
  readonly blobs: readonly string[];
  /** Names of tree entries, raw bytes as Latin-1. */
  readonly names: readonly string[];
}

/** A path at which a leaf stands. */
export interface LeafPath {
  readonly path: string;
  /** Number of the first commit, in history order, that has it there. */
  readonly commit: number;
}

/** Where the leaves stand. */
export interface Holdings {
  /**
   * Joins the sets of the leaves that stand in each commit's tree.
   * @param leafSets the set of each leaf
   * @returns the set of each commit of the graph, and of each of the further trees asked for
   */
  spread(sets: SecretSets, leafSets: ArrayLike<number>): { readonly commits: Int32Array; readonly trees: Int32Array };
  /** 1 for each commit whose tree could not be read whole. */
  readonly partial: Uint8Array;
  /** For each leaf its paths, by history order of their commits, then by path. */
  readonly paths: readonly (readonly LeafPath[])[];
  readonly notRead: readonly Unread[];
  readonly cut: readonly Unread[];
}

/** Sorts paths as {@link Holdings.paths} promises. */
export function sortPaths(paths: LeafPath[], position: ArrayLike<number>): LeafPath[] {
  return paths.sort(
    (a, b) =>
      (position[a.commit] as number) - (position[b.commit] as number) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}

/** For each commit its place in history order. */
export function positions(order: Int32Array, size: number): Int32Array {
  const position = new Int32Array(size);
  for (let i = 0; i < order.length; i++) position[order[i] as number] = i;
  return position;
}
