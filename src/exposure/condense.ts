/**
 * Trees condensed to what they hold of the wanted, each distinct content once. Of two versions of a folder that differ in nothing
 * wanted only one is left, so that some thousand nodes stand for the millions of trees of a long history, and whatever is asked
 * about commits afterwards is asked of those. A tree may come as what differs from another tree; it is never written out:
 * where the difference touches nothing wanted, both have the same node. So time and memory go with what changed between trees
 * rather than with what they list.
 */

import type { Ids } from "./commit-graph.ts";
import { mixed, Numbers } from "./numbers.ts";
import type { Pairs } from "./numbers.ts";

/** Kinds of entries, the lowest bit of their codes; above it the number of the tree, or node, or leaf. */
export const kindTree = 0;
export const kindLeaf = 1;

/** Trees as they were read: what of their entries matters, or how that differs from another tree's, in flat arrays. */
export interface Trees extends Ids {
  /** Trees have numbers below this. */
  readonly size: number;
  /** For each tree the one whose entries it has, but for those told; -1 where all are told. No ring. */
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

/** Stands among a node's edges where its trees could not be read; it leads nowhere. */
const hole = 0;
const unvisited = -1;
const open = -2;

/**
 * Condenses trees. Where some are `cyclic` that is sound only if none was told by its difference.
 * @param mostWritten how many entries of differences may be written out: a tenth of all in honest histories, but one that is made for
 * it could have each tree's to be written out from the first on
 * @returns `null` where that is not enough
 */
export function condense(trees: Trees, mostWritten: number = 1 << 27): Condensed | null {
  const { size, bases, starts, ends, entries, unreadable } = trees;
  const nodeOf = new Int32Array(size).fill(unvisited);
  const nodes = new Nodes();
  const cyclic = new Set<number>();
  // The trees that are open, from the top down: how far each was looked through, and where it does not differ from a tree that is
  // done, all in which it does from the nearest such tree above it, written out.
  const stack: number[] = [];
  const cursors: number[] = [];
  const written: (Int32Array | null)[] = [];
  const nodesAbove: number[] = [];
  let toWrite = mostWritten;

  const enter = (tree: number): void => {
    nodeOf[tree] = open;
    let above = bases[tree] as number;
    let list: Int32Array | null = null;
    if (above >= 0 && (nodeOf[above] as number) < 0) {
      const chain = [tree];
      for (; above >= 0 && (nodeOf[above] as number) < 0; above = bases[above] as number) chain.push(above);
      const count = chain.reduce((sum, one) => sum + (((ends[one] as number) - (starts[one] as number)) >> 1), 0);
      toWrite -= chain.length + count;
      list = toWrite < 0 ? new Int32Array(0) : sumOf(chain, count, trees);
    }
    stack.push(tree);
    cursors.push(list === null ? (starts[tree] as number) : 0);
    written.push(list);
    nodesAbove.push(above < 0 ? 0 : (nodeOf[above] as number));
  };
  const leave = (): void => {
    const tree = stack.pop() as number;
    cursors.pop();
    const list = written.pop() ?? null;
    const above = nodesAbove.pop() as number;
    const from = list === null ? (starts[tree] as number) : 0;
    const to = list === null ? (ends[tree] as number) : list.length;
    for (let at = from; at < to; at += 2) {
      const name = list === null ? entries.at(at) : (list[at] as number);
      const code = list === null ? entries.at(at + 1) : (list[at + 1] as number);
      let held = code;
      if ((code & 1) === kindTree) {
        const node = nodeOf[code >> 1] as number;
        if (node <= 0) continue; // holds nothing, or itself
        held = (node << 1) | kindTree;
      }
      nodes.differ(name >> 1, held, (name & 1) === 1);
    }
    if (unreadable.has(tree) || cyclic.has(tree)) nodes.differInHole();
    nodeOf[tree] = nodes.of(above);
  };

  for (let root = 0; root < size; root++) {
    if (nodeOf[root] !== unvisited) continue;
    enter(root);
    while (stack.length > 0) {
      if (toWrite < 0) return null;
      const top = stack.length - 1;
      const list = written[top] as Int32Array | null;
      const end = list === null ? (ends[stack[top] as number] as number) : list.length;
      let at = cursors[top] as number;
      let below = -1;
      for (; at < end && below < 0; at += 2) {
        const name = list === null ? entries.at(at) : (list[at] as number);
        const code = list === null ? entries.at(at + 1) : (list[at + 1] as number);
        if ((code & 1) !== kindTree || (name & 1) === 1) continue;
        const state = nodeOf[code >> 1] as number;
        if (state === unvisited) below = code >> 1;
        else if (state === open) cyclic.add(stack[top] as number);
      }
      cursors[top] = at;
      if (below < 0) leave();
      else enter(below);
    }
  }
  return { ...nodes.take(), hex: trees.hex, findHex: trees.findHex, nodeOf, names: trees.names, cyclic: [...cyclic] };
}

/**
 * All in which the first tree of a chain differs from what the last one builds on, as entries: what came and went again is left out.
 * @param count of all their entries
 */
function sumOf(chain: readonly number[], count: number, { starts, ends, entries }: Trees): Int32Array {
  // Whatever comes and goes under the same key is one and the same; how often each came less how often it went.
  const keys = new Float64Array(count);
  let next = 0;
  for (const tree of chain) {
    for (let at = starts[tree] as number; at < (ends[tree] as number); at += 2) {
      const name = entries.at(at);
      keys[next++] = ((name >> 1) * codes + entries.at(at + 1)) * 2 + (name & 1);
    }
  }
  keys.sort();
  const sum = new Numbers();
  for (let from = 0, to = 0; from < count; from = to) {
    const key = Math.floor((keys[from] as number) / 2);
    let times = 0;
    for (to = from; to < count && Math.floor((keys[to] as number) / 2) === key; to++)
      times += (keys[to] as number) % 2 === 0 ? 1 : -1;
    const name = Math.floor(key / codes) * 2 + (times < 0 ? 1 : 0);
    for (; times !== 0; times -= Math.sign(times)) sum.push2(name, key % codes);
  }
  return sum.take();
}

/** Codes are below this, where there are differences. */
const codes: number = 2 ** 31;
/** So many names leave keys exact in {@link sumOf}: whoever has more must tell each tree whole. */
export const mostNames: number = 2 ** 21;

/** Interned edges and, as sorted lists of them, nodes. */
class Nodes {
  readonly #edgeNames = new Numbers();
  readonly #edgeCodes = new Numbers();
  readonly #edgeTable = new HashTable();
  readonly #starts = new Numbers();
  readonly #edges = new Numbers();
  readonly #hasLeaf = new Numbers();
  readonly #isPartial = new Numbers();
  readonly #nodeTable = new HashTable();
  /** Edges in which the node to be differs. */
  readonly #came: number[] = [];
  readonly #gone: number[] = [];

  constructor() {
    this.#edgeNames.push(-1);
    this.#edgeCodes.push(-1);
    this.#starts.push(0);
    this.#add(0);
  }

  /** Says in what the next node differs. */
  differ(name: number, code: number, isGone: boolean): void {
    (isGone ? this.#gone : this.#came).push(this.#edge(name, code));
  }

  /** Says that the next node could not be read. */
  differInHole(): void {
    this.#came.push(hole);
  }

  /** The node that differs from this one in what was said. */
  of(node: number): number {
    const came = this.#came;
    const gone = this.#gone;
    sort(came);
    sort(gone);
    cancel(came, gone);
    if (came.length + gone.length === 0) return node;
    // Merged behind the edges of all nodes: there it stays if it is a new one.
    const edges = this.#edges;
    const before = edges.size;
    const end = this.#starts.at(node + 1);
    let own = this.#starts.at(node);
    let [nextCame, nextGone] = [0, 0];
    while (own < end || nextCame < came.length) {
      const mine = own < end ? edges.at(own) : none;
      const theirs = nextCame < came.length ? (came[nextCame] as number) : none;
      const edge = Math.min(mine, theirs);
      if (mine <= theirs) own++;
      else nextCame++;
      while (nextGone < gone.length && (gone[nextGone] as number) < edge) nextGone++;
      if (nextGone < gone.length && gone[nextGone] === edge) nextGone++;
      else edges.push(edge);
    }
    came.length = gone.length = 0;
    return this.#intern(before);
  }

  take(): Omit<Condensed, "nodeOf" | "names" | "cyclic" | keyof Ids> {
    return {
      size: this.#hasLeaf.size,
      starts: this.#starts.take(),
      edges: this.#edges.take(),
      edgeNames: this.#edgeNames.take(),
      edgeCodes: this.#edgeCodes.take(),
      hasLeaf: Uint8Array.from(this.#hasLeaf.take()),
      isPartial: Uint8Array.from(this.#isPartial.take()),
    };
  }

  #edge(name: number, code: number): number {
    const names = this.#edgeNames;
    const all = this.#edgeCodes;
    const hash = mixed(mixed(0, name), code);
    return this.#edgeTable.findOrAdd(
      hash,
      (edge) => names.at(edge) === name && all.at(edge) === code,
      () => {
        names.push(name);
        all.push(code);
        return names.size - 1;
      },
    );
  }

  /** The node whose edges are those from here to the last; they are taken off again where it is there. */
  #intern(from: number): number {
    const edges = this.#edges;
    const starts = this.#starts;
    const length = edges.size - from;
    if (length === 0) return 0;
    let hash = length;
    for (let i = from; i < edges.size; i++) hash = mixed(hash, edges.at(i));
    const found = this.#nodeTable.findOrAdd(
      hash,
      (node) => {
        const start = starts.at(node);
        if (starts.at(node + 1) - start !== length) return false;
        for (let i = 0; i < length; i++) if (edges.at(start + i) !== edges.at(from + i)) return false;
        return true;
      },
      () => this.#add(from),
    );
    edges.size = starts.at(starts.size - 1);
    return found;
  }

  #add(from: number): number {
    let [hasLeaf, isPartial] = [0, 0];
    for (let i = from; i < this.#edges.size; i++) {
      const edge = this.#edges.at(i);
      const code = this.#edgeCodes.at(edge);
      if (edge === hole) isPartial = 1;
      else if ((code & 1) === kindLeaf) hasLeaf = 1;
      else {
        hasLeaf |= this.#hasLeaf.at(code >> 1);
        isPartial |= this.#isPartial.at(code >> 1);
      }
    }
    this.#hasLeaf.push(hasLeaf);
    this.#isPartial.push(isPartial);
    this.#starts.push(this.#edges.size);
    return this.#hasLeaf.size - 1;
  }
}

const none: number = 2 ** 31;

/** Nearly always of one or two numbers. */
function sort(list: number[]): void {
  if (list.length === 2) {
    const [first, second] = list as [number, number];
    if (first > second) [list[0], list[1]] = [second, first];
  } else if (list.length > 2) list.sort((a, b) => a - b);
}

/** Takes out of two sorted lists what stands in both, each as often as it does. */
function cancel(came: number[], gone: number[]): void {
  let [keptCame, keptGone, own] = [0, 0, 0];
  for (let i = 0; i < came.length; i++) {
    const edge = came[i] as number;
    while (own < gone.length && (gone[own] as number) < edge) gone[keptGone++] = gone[own++] as number;
    if (own < gone.length && gone[own] === edge) own++;
    else came[keptCame++] = edge;
  }
  while (own < gone.length) gone[keptGone++] = gone[own++] as number;
  came.length = keptCame;
  gone.length = keptGone;
}

/** Numbers by the hashes of what they stand for. */
class HashTable {
  #slots = new Int32Array(1024).fill(-1);
  #hashes = new Int32Array(1024);
  #size = 0;

  findOrAdd(hash: number, is: (number: number) => boolean, add: () => number): number {
    let slot = hash & (this.#slots.length - 1);
    for (; this.#slots[slot] !== -1; slot = (slot + 1) & (this.#slots.length - 1))
      if (this.#hashes[slot] === hash && is(this.#slots[slot] as number)) return this.#slots[slot] as number;
    const number = add();
    this.#slots[slot] = number;
    this.#hashes[slot] = hash;
    if (++this.#size * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = slots.length * 2 - 1;
    this.#slots = new Int32Array(mask + 1).fill(-1);
    this.#hashes = new Int32Array(mask + 1);
    for (let i = 0; i < slots.length; i++) {
      if (slots[i] === -1) continue;
      const hash = hashes[i] as number;
      let slot = hash & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = slots[i] as number;
      this.#hashes[slot] = hash;
    }
  }
}
