/**
 * Finds the wanted leaves by reading each unique tree once. A history's trees are nearly all shared between commits, so this
 * costs a part of what printing every commit's changes costs, and a commit whose root tree holds what its parents' hold is
 * never looked at again. Only names and children that matter are kept: 8 bytes for each subtree of each tree.
 */

import { Buffer } from "node:buffer";
import type { Unread } from "../core/finding.ts";
import { IdTable } from "../git/id-table.ts";
import { pathText } from "../git/path.ts";
import { eachEntry } from "../git/tree-object.ts";
import type { CommitGraph, Ids } from "./commit-graph.ts";
import { positions, sortPaths } from "./holdings.ts";
import type { Holdings, LeafPath, Leaves } from "./holdings.ts";
import type { ReadObjects } from "./objects.ts";
import { emptySet } from "./secret-sets.ts";
import type { SecretSets } from "./secret-sets.ts";

/** What is searched, and for what. */
export interface TreeSearch {
  readonly read: ReadObjects;
  readonly idLength: number;
  readonly graph: CommitGraph;
  readonly leaves: Leaves;
  /** Ids of further trees to search: those that refs name without a commit. */
  readonly trees: readonly string[];
}

/** Reads all trees of the graph's commits and finds the leaves in them. A tree that is missing is named in `notRead`. */
export async function searchTrees(search: TreeSearch): Promise<Holdings> {
  const { graph } = search;
  const forest = await readForest(search);
  const rootOf = graph.treeOf.map((tree) => (tree < 0 ? -1 : forest.findHex(graph.trees.hex(tree))));
  return holdingsOf(forest, rootOf, search);
}

/**
 * Finds the leaves in trees that have been read.
 * @param rootOf for each commit of the graph the number of its tree; -1 where it has none
 */
export function holdingsOf(
  forest: Forest,
  rootOf: Int32Array,
  { graph, leaves, trees: further }: Pick<TreeSearch, "graph" | "leaves" | "trees">,
): Holdings {
  const notRead: Unread[] = Array.from(forest.unreadable, ([tree, why]) => ({ what: forest.hex(tree), why }));
  const { postOrder, cyclic } = sortForest(forest);
  for (const tree of cyclic) notRead.push({ what: forest.hex(tree), why: "corrupt-object" });
  const holdsAny = mark(forest, postOrder, (tree) => forest.hasLeaf[tree] === 1);
  const unreadable = new Set([...forest.unreadable.keys(), ...cyclic]);
  const isPartial = unreadable.size === 0 ? null : mark(forest, postOrder, (tree) => unreadable.has(tree));
  const cut: Unread[] = [];
  return {
    spread(sets, leafSets) {
      const ofTrees = spreadSets(forest, postOrder, holdsAny, sets, leafSets);
      const at = (root: number): number => (root < 0 ? emptySet : (ofTrees[root] as number));
      return { commits: rootOf.map(at), trees: Int32Array.from(further, (oid) => at(forest.findHex(oid))) };
    },
    partial: Uint8Array.from(rootOf, (root) => (root >= 0 && isPartial?.[root] === 1 ? 1 : 0)),
    paths: findPaths(forest, graph, rootOf, holdsAny, leaves, cut),
    notRead,
    cut,
  };
}

/** Trees and what of their entries matters, in flat arrays. */
export interface Forest extends Ids {
  /** Trees have numbers below this. */
  readonly size: number;
  /** Where each tree's entries begin and end in `entries`. */
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Pairs: number of the name; then kind in the lowest bit ({@link kindTree}), and the number of the tree or leaf above it. */
  readonly entries: IntList;
  /** Raw bytes as Latin-1. */
  readonly names: string[];
  /** Whether a leaf stands in the tree itself. */
  readonly hasLeaf: Uint8Array;
  /** Trees that could not be read, and why. */
  readonly unreadable: ReadonlyMap<number, string>;
}

/** Kinds of entries in {@link Forest.entries}. */
export const kindTree = 0;
export const kindLeaf = 1;

async function readForest({ read, idLength, graph, leaves, trees: further }: TreeSearch): Promise<Forest> {
  const ids = new IdTable(idLength);
  const blobs = new IdTable(idLength);
  for (const blob of leaves.blobs) blobs.addHex(blob);
  const wantedNames = new Map(leaves.names.map((name, i) => [name, leaves.blobs.length + i]));
  const names: string[] = [];
  const nameNumbers = new Map<string, number>();
  const nameNumber = (name: string): number => {
    let number = nameNumbers.get(name);
    if (number === undefined) {
      number = names.push(name) - 1;
      nameNumbers.set(name, number);
    }
    return number;
  };
  const starts: number[] = [];
  const ends: number[] = [];
  const entries = new IntList();
  const withLeaf: number[] = [];
  const unreadable = new Map<number, string>();

  const parse = (tree: number, bytes: Buffer): void => {
    starts[tree] = entries.size;
    const intact = eachEntry(bytes, idLength, (kind, nameStart, nameEnd, at) => {
      if (kind === "tree") {
        entries.push(nameNumber(bytes.toString("latin1", nameStart, nameEnd)), (ids.add(bytes, at) << 1) | kindTree);
      } else if (kind === "blob") {
        const leaf = blobs.find(bytes, at);
        if (leaf >= 0) entries.push(nameNumber(bytes.toString("latin1", nameStart, nameEnd)), (leaf << 1) | kindLeaf);
      }
      if (wantedNames.size > 0) {
        const name = bytes.toString("latin1", nameStart, nameEnd);
        const leaf = wantedNames.get(name);
        if (leaf !== undefined) entries.push(nameNumber(name), (leaf << 1) | kindLeaf);
      }
    });
    ends[tree] = entries.size;
    if (!intact) unreadable.set(tree, "corrupt-object");
    for (let i = starts[tree]; i < entries.size; i += 2) {
      if ((entries.at(i + 1) & 1) === kindLeaf) {
        withLeaf.push(tree);
        break;
      }
    }
  };

  for (const commit of graph.order) ids.addHex(graph.trees.hex(graph.treeOf[commit] as number));
  for (const tree of further) ids.addHex(tree);
  for (let from = 0; from < ids.size;) {
    const until = ids.size;
    await read(hexes(ids, from, until), (object) => {
      const tree = ids.findHex(object.oid);
      if (object.bytes !== null && object.type === "tree") parse(tree, object.bytes);
      else {
        starts[tree] = ends[tree] = entries.size;
        unreadable.set(tree, object.bytes === null ? object.why : "corrupt-object");
      }
    });
    from = until;
  }
  const hasLeaf = new Uint8Array(ids.size);
  for (const tree of withLeaf) hasLeaf[tree] = 1;
  return {
    size: ids.size,
    hex: (tree) => ids.hex(tree),
    findHex: (oid) => ids.findHex(oid),
    starts,
    ends,
    entries,
    names,
    hasLeaf,
    unreadable,
  };
}

/** Trees below before trees above; and those that hold themselves, which only objects with wrong ids can. */
function sortForest({ size, starts, ends, entries }: Forest): { postOrder: Int32Array; cyclic: readonly number[] } {
  const postOrder = new Int32Array(size);
  const cyclic: number[] = [];
  const state = new Uint8Array(size); // 0 new, 1 open, 2 done
  let count = 0;
  const stack: number[] = [];
  const cursor: number[] = [];
  for (let root = 0; root < size; root++) {
    if (state[root] !== 0) continue;
    stack.push(root);
    cursor.push(starts[root] as number);
    state[root] = 1;
    while (stack.length > 0) {
      const tree = stack[stack.length - 1] as number;
      let at = cursor[cursor.length - 1] as number;
      const end = ends[tree] as number;
      let below = -1;
      for (; at < end && below < 0; at += 2) {
        const code = entries.at(at + 1);
        if ((code & 1) !== kindTree) continue;
        const child = code >> 1;
        if (state[child] === 0) below = child;
        else if (state[child] === 1) cyclic.push(tree);
      }
      cursor[cursor.length - 1] = at;
      if (below >= 0) {
        stack.push(below);
        cursor.push(starts[below] as number);
        state[below] = 1;
      } else {
        stack.pop();
        cursor.pop();
        state[tree] = 2;
        postOrder[count++] = tree;
      }
    }
  }
  return { postOrder, cyclic };
}

/** Marks the trees for which `is` holds, and all above them. */
function mark(
  { size, starts, ends, entries }: Forest,
  postOrder: Int32Array,
  is: (tree: number) => boolean,
): Uint8Array {
  const marked = new Uint8Array(size);
  for (const tree of postOrder) {
    let found = is(tree);
    for (let i = starts[tree] as number; !found && i < (ends[tree] as number); i += 2) {
      const code = entries.at(i + 1);
      found = (code & 1) === kindTree && marked[code >> 1] === 1;
    }
    if (found) marked[tree] = 1;
  }
  return marked;
}

function spreadSets(
  forest: Forest,
  postOrder: Int32Array,
  holdsAny: Uint8Array,
  sets: SecretSets,
  leafSets: ArrayLike<number>,
): Int32Array {
  const { size, starts, ends, entries } = forest;
  const held = new Int32Array(size);
  for (const tree of postOrder) {
    if (holdsAny[tree] === 0) continue;
    let set = emptySet;
    for (let i = starts[tree] as number; i < (ends[tree] as number); i += 2) {
      const code = entries.at(i + 1);
      set = sets.union(set, ((code & 1) === kindTree ? held[code >> 1] : leafSets[code >> 1]) as number);
    }
    held[tree] = set;
  }
  return held;
}

/** Walks the trees that hold a leaf, each once for each path it stands at, oldest commit first. */
function findPaths(
  forest: Forest,
  graph: CommitGraph,
  rootOf: Int32Array,
  holdsAny: Uint8Array,
  leaves: Leaves,
  cut: Unread[],
): LeafPath[][] {
  const { starts, ends, entries, names } = forest;
  const found: LeafPath[][] = Array.from({ length: leaves.blobs.length + leaves.names.length }, () => []);
  const prefixes = new Prefixes(names);
  // Nearly every tree stands at one path only, so that this is nearly always enough.
  const walkedAt = new Int32Array(forest.size).fill(-1);
  const walked = new Set<number>();
  const seen = new Set<number>();
  const stack: number[] = [];
  let budget = mostWork;
  let tooMany = false;
  const open = (tree: number, prefix: number): void => {
    if (walkedAt[tree] === prefix) return;
    if (walkedAt[tree] === -1) walkedAt[tree] = prefix;
    else {
      // Exact as long as there are fewer than 2^26 paths and 2^27 trees, which the budget sees to.
      const key = prefix * 2 ** 27 + tree;
      if (walked.has(key)) return;
      walked.add(key);
      budget -= 4 + (((ends[tree] as number) - (starts[tree] as number)) >> 4);
    }
    if (prefixes.depth(prefix) > deepestTree) budget = 0;
    stack.push(tree, prefix);
  };
  const meet = (leaf: number, path: number, commit: number): void => {
    const key = path * 2 ** 27 + leaf;
    if (seen.has(key)) return;
    seen.add(key);
    budget -= 4;
    const paths = found[leaf] as LeafPath[];
    if (paths.length >= mostPaths) {
      tooMany = true;
      return;
    }
    const text = pathText(Buffer.from(prefixes.path(path), "latin1"));
    budget -= text.length >> 3;
    paths.push({ path: text, commit });
  };
  const visit = (tree: number, prefix: number, commit: number): void => {
    for (let i = starts[tree] as number; i < (ends[tree] as number) && budget > 0; i += 2) {
      const code = entries.at(i + 1);
      const number = code >> 1;
      if ((code & 1) === kindLeaf) meet(number, prefixes.join(prefix, entries.at(i)), commit);
      else if (holdsAny[number] === 1) open(number, prefixes.join(prefix, entries.at(i)));
    }
  };
  for (const commit of graph.order) {
    const root = rootOf[commit] as number;
    if (root < 0 || holdsAny[root] === 0) continue;
    open(root, 0);
    while (stack.length > 0 && budget > 0) {
      const prefix = stack.pop() as number;
      visit(stack.pop() as number, prefix, commit);
    }
    if (budget <= 0) break;
  }
  if (tooMany || budget <= 0) cut.push({ what: "paths", why: "too-many-paths" });
  const position = positions(graph.order, graph.treeOf.length);
  return found.map((paths) => sortPaths(paths, position));
}

/** More than any honest history needs: trees that hold each other tenfold, ten deep, would take for ever. */
const mostWork = 4_000_000;
/** Paths that are told of one blob. */
const mostPaths = 10_000;
/** As deep as git itself goes. */
const deepestTree = 2048;

/** Paths as numbers, each a name below another path; 0 is the top. */
class Prefixes {
  readonly #names: readonly string[];
  readonly #known = new Map<number, number>();
  readonly #above = new IntList();
  readonly #depths: number[] = [0];

  constructor(names: readonly string[]) {
    this.#names = names;
    this.#above.push(0, 0);
  }

  join(prefix: number, name: number): number {
    const key = prefix * 2 ** 26 + name;
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.#above.size / 2;
      this.#above.push(prefix, name);
      this.#depths.push((this.#depths[prefix] as number) + 1);
      this.#known.set(key, number);
    }
    return number;
  }

  /** How many names a path has. */
  depth(number: number): number {
    return this.#depths[number] as number;
  }

  path(number: number): string {
    const parts: string[] = [];
    for (let at = number; at !== 0; at = this.#above.at(at * 2))
      parts.push(this.#names[this.#above.at(at * 2 + 1)] as string);
    return parts.reverse().join("/");
  }
}

/** A growing list of 32-bit numbers, added in pairs; kept in pages, so that growing copies nothing. */
export class IntList {
  readonly #pages: Int32Array[] = [];
  size = 0;

  push(first: number, second: number): void {
    const at = this.size & pageMask;
    if (at === 0) this.#pages.push(new Int32Array(pageSize));
    const page = this.#pages[this.#pages.length - 1] as Int32Array;
    page[at] = first;
    page[at + 1] = second;
    this.size += 2;
  }

  at(index: number): number {
    return (this.#pages[index >>> pageBits] as Int32Array)[index & pageMask] as number;
  }
}

const pageBits = 16;
const pageSize: number = 1 << pageBits;
const pageMask: number = pageSize - 1;

function* hexes(ids: IdTable, from: number, until: number): Generator<string> {
  for (let i = from; i < until; i++) yield ids.hex(i);
}
