/** What trees hold of the wanted, each distinct content once: a node is a sorted list of edges, and both are interned. */

import type { Ids } from "./commit-graph.ts";
import { type Condensed, kindLeaf } from "./condensed.ts";
import { HashTable } from "./hash-table.ts";
import { mixed, Numbers } from "./numbers.ts";

/** Stands among a node's edges where its trees could not be read; it leads nowhere. */
const hole = 0;

/** Interned edges and, as sorted lists of them, nodes. */
export class Nodes {
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
