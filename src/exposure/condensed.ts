/** Trees as they are read, and what is left of them when they are condensed: flat arrays of numbers. */

import type { Ids } from "./commit-graph.ts";
import type { Pairs } from "./numbers.ts";

/** Kinds of entries, the lowest bit of their codes; above it the number of the tree, or node, or leaf. */
export const kindTree = 0;
export const kindLeaf = 1;

/** Trees as they were read: what of their entries matters, or how that differs from another tree's, in flat arrays. */
export interface Trees extends Ids {
  /** Trees have numbers below this. */
  readonly size: number;
  /** For each tree the one whose entries it has, but for those reported; -1 where all are reported. No ring. */
  readonly bases: Int32Array;
  /** Where each tree's entries begin and end in `entries`. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Pairs: twice the number of the name, and one more where the base has the entry and the tree has not; kind and number. */
  readonly entries: Pairs;
  /** Raw bytes as Latin-1. */
  readonly names: readonly string[];
  /** Trees that could not be read, and why. */
  readonly unreadable: ReadonlyMap<number, string>;
}

/** What trees hold. A node's number is above those of all nodes below it; 0 holds nothing. */
export interface Condensed extends Ids {
  /** For each tree its node. */
  readonly nodeOf: Int32Array;
  /** How many nodes there are. */
  readonly size: number;
  /** Where each node's edges begin in `edges`; one more for where the last one's end. */
  readonly starts: Int32Array;
  /** Numbers of edges. */
  readonly edges: Int32Array;
  /** By edge the number of its name, and kind and number of the node or leaf that it leads to; of edge 0 nothing. */
  readonly edgeNames: Int32Array;
  readonly edgeCodes: Int32Array;
  readonly names: readonly string[];
  /** 1 for each node with a leaf, in itself or below. */
  readonly hasLeaf: Uint8Array;
  /** 1 for each node of trees that could not be read whole, in themselves or below. */
  readonly isPartial: Uint8Array;
  /** Trees that hold themselves, which only objects with wrong ids can; they count as not read. */
  readonly cyclic: readonly number[];
}
