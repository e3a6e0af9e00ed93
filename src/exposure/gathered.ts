/** What the jobs of a store search yielded, put together: the graph of commits, and the trees condensed. */

import { Buffer } from "node:buffer";
import type { Numbering, ObjectStore } from "../pack/store.ts";
import { type CommitGraph, historyOrder } from "./commit-graph.ts";
import { condense, type Condensed, kindTree, mostNames, type Trees } from "./condense.ts";
import { Pairs } from "./numbers.ts";
import type { TraceResult } from "./trace-job.ts";

/** See the header of this file. */
export class Gathered {
  isSound = true;
  readonly #store: ObjectStore;
  readonly #numbers: Int32Array;
  readonly #objects: Int32Array;
  readonly #commits: Int32Array[] = [];
  readonly #shallow: number[] = [];
  #trees: ReadTrees;
  readonly #names: string[] = [];
  readonly #nameNumbers = new Map<string, number>();
  #roots: Int32Array = new Int32Array(0);

  constructor(store: ObjectStore, { numbers, objects }: Numbering) {
    this.#store = store;
    this.#numbers = numbers;
    this.#objects = objects;
    this.#trees = newTrees(objects.length);
  }

  /** @param names by number of the worker's names what they are here; grows */
  add(result: TraceResult, names: number[]): void {
    if (!result.isSound) this.isSound = false;
    if (!this.isSound) return;
    if (result.commits.length > 0) this.#commits.push(result.commits);
    for (const commit of result.shallow) this.#shallow.push(commit);
    for (const name of result.names) names.push(this.#nameNumber(name));
    const { trees, entries } = result;
    const all = this.#trees;
    let at = 0;
    for (let i = 0; i < trees.length; i += 3) {
      const tree = trees[i] as number;
      all.isRead[tree] = 1;
      all.bases[tree] = trees[i + 1] as number;
      all.starts[tree] = all.entries.size;
      for (const end = at + (trees[i + 2] as number) * 2; at < end; at += 2) {
        const name = entries[at] as number;
        all.entries.push((names[name >> 1] as number) * 2 + (name & 1), entries[at + 1] as number);
      }
      all.ends[tree] = all.entries.size;
    }
  }

  graph(): CommitGraph | null {
    if (!this.isSound) return null;
    const list = joined(this.#commits.splice(0));
    // Commits have the lowest numbers but for loose objects.
    let size = 0;
    for (let at = 0; at < list.length; at += 5 + (list[at + 4] as number))
      size = Math.max(size, (list[at] as number) + 1);
    const treeOf = new Int32Array(size).fill(-1);
    const times = new Float64Array(size);
    const parentsAt = new Int32Array(size);
    let count = 0;
    for (let at = 0; at < list.length; at += 5 + (list[at + 4] as number)) {
      const commit = list[at] as number;
      treeOf[commit] = list[at + 1] as number;
      times[commit] = (list[at + 2] as number) * 2 ** 31 + (list[at + 3] as number);
      parentsAt[commit] = at + 5;
      count++;
    }
    for (let at = 0; at < list.length; at += 5 + (list[at + 4] as number)) {
      // A parent that is no commit.
      for (let i = 0; i < (list[at + 4] as number); i++)
        if ((treeOf[list[at + 5 + i] as number] ?? -1) === -1) return null;
    }
    const parentsOf = (commit: number): Int32Array => {
      const at = parentsAt[commit] as number;
      return at === 0 ? none : list.subarray(at, at + (list[at - 1] as number));
    };
    const order = historyOrder({ treeOf, times, parentsOf, isBefore: (a, b) => this.#isBefore(a, b) });
    // Only objects that do not match their ids can be their own ancestors.
    if (order.length < count) return null;
    this.#roots = treeOf;
    return {
      commits: {
        hex: (commit) => this.#hex(commit),
        findHex: (oid) => {
          const number = this.#find(oid);
          return number >= 0 && (treeOf[number] ?? -1) !== -1 ? number : -1;
        },
      },
      trees: { hex: (tree) => this.#hex(tree), findHex: (oid) => this.#find(oid) },
      treeOf,
      parentsOf,
      order,
      notRead: this.#shallow.map((commit) => ({ what: this.#hex(commit), why: "shallow" })),
    };
  }

  /** To be asked once, in the end. */
  held(): Condensed | null {
    const { isRead, bases, starts, ends, entries } = this.#trees;
    this.#trees = newTrees(0);
    const isUnread = (tree: number): boolean => tree !== -1 && isRead[tree] === 0;
    if (!this.isSound || this.#roots.some(isUnread) || bases.some(isUnread)) return null;
    for (let i = 1; i < entries.size; i += 2) {
      const code = entries.at(i);
      if ((code & 1) === kindTree && isUnread(code >> 1)) return null;
    }
    if (this.#names.length > mostNames) return null;
    const held = condense({
      size: this.#objects.length,
      hex: (tree) => this.#hex(tree),
      findHex: (oid) => this.#find(oid),
      bases,
      starts,
      ends,
      entries,
      names: this.#names,
      unreadable: new Map(),
    });
    return held === null || held.cyclic.length > 0 ? null : held;
  }

  /** By id. */
  #isBefore(a: number, b: number): boolean {
    return this.#store.compareIds(this.#objects[a] as number, this.#objects[b] as number) < 0;
  }

  #hex(number: number): string {
    return this.#store.id(this.#objects[number] as number);
  }

  #find(oid: string): number {
    const id = Buffer.from(oid, "hex");
    const index = id.length === this.#store.format.idBytes ? this.#store.find(id) : -1;
    return index < 0 ? -1 : (this.#numbers[index] as number);
  }

  #nameNumber(name: string): number {
    let number = this.#nameNumbers.get(name);
    if (number === undefined) {
      number = this.#names.push(name) - 1;
      this.#nameNumbers.set(name, number);
    }
    return number;
  }
}

/** Trees as they come in, and which have come. */
interface ReadTrees extends Pick<Trees, "bases" | "entries"> {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly isRead: Uint8Array;
}

function newTrees(size: number): ReadTrees {
  return {
    bases: new Int32Array(size).fill(-1),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    entries: new Pairs(),
    isRead: new Uint8Array(size),
  };
}

const none = new Int32Array(0);

function joined(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
