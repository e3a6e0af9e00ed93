/**
 * What commits hold, from trees that were condensed: whatever way they were read. A node stands for all trees that hold the same, so
 * each is looked at once.
 */

import { Buffer } from "node:buffer";
import type { Unread } from "../core/finding.ts";
import { deepestPath, pathText } from "../git/path.ts";
import type { CommitGraph } from "./commit-graph.ts";
import { kindLeaf, kindTree } from "./condense.ts";
import type { Condensed } from "./condense.ts";
import { positions, sortPaths } from "./holdings.ts";
import type { Holdings, LeafPath, Leaves } from "./holdings.ts";
import { Pairs } from "./numbers.ts";
import { emptySet } from "./secret-sets.ts";
import type { SecretSets } from "./secret-sets.ts";

/** What is asked of the trees. */
export interface HeldSearch {
  readonly graph: CommitGraph;
  readonly leaves: Leaves;
  /** Ids of further trees: those that refs name without a commit. */
  readonly trees: readonly string[];
}

/**
 * Finds the leaves that commits hold.
 * @param rootOf for each commit of the graph the number of its tree; -1 where it has none
 */
export function holdingsOf(
  held: Condensed,
  rootOf: Int32Array,
  { graph, leaves, trees: further }: HeldSearch,
): Holdings {
  const nodeAt = (tree: number): number => (tree < 0 ? 0 : (held.nodeOf[tree] as number));
  const top = rootOf.map(nodeAt);
  const cut: Unread[] = [];
  return {
    spread(sets, leafSets) {
      const ofNodes = spreadSets(held, sets, leafSets);
      const at = (node: number): number => ofNodes[node] as number;
      return { commits: top.map(at), trees: Int32Array.from(further, (oid) => at(nodeAt(held.findHex(oid)))) };
    },
    partial: Uint8Array.from(top, (node) => held.isPartial[node] as number),
    paths: findPaths(held, graph, top, leaves, cut),
    notRead: held.cyclic.map((tree) => ({ what: held.hex(tree), why: "corrupt-object" })),
    cut,
  };
}

function spreadSets(
  { size, starts, edges, edgeCodes }: Condensed,
  sets: SecretSets,
  leafSets: ArrayLike<number>,
): Int32Array {
  const held = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    let set = emptySet;
    for (let i = starts[node] as number; i < (starts[node + 1] as number); i++) {
      const code = edgeCodes[edges[i] as number] as number;
      if (code < 0) continue;
      set = sets.union(set, ((code & 1) === kindTree ? held[code >> 1] : leafSets[code >> 1]) as number);
    }
    held[node] = set;
  }
  return held;
}

/** Walks the nodes that hold a leaf, each once for each path it stands at, oldest commit first. */
function findPaths(
  { size, starts, edges, edgeNames, edgeCodes, names, hasLeaf }: Condensed,
  graph: CommitGraph,
  top: Int32Array,
  leaves: Leaves,
  cut: Unread[],
): LeafPath[][] {
  const found: LeafPath[][] = Array.from({ length: leaves.blobs.length + leaves.names.length }, () => []);
  const prefixes = new Prefixes(names);
  // Nearly every node stands at one path only, so that this is nearly always enough.
  const walkedAt = new Int32Array(size).fill(-1);
  const walked = new Set<number>();
  const seen = new Set<number>();
  const stack: number[] = [];
  let budget = mostWork;
  let tooMany = false;
  const open = (node: number, prefix: number): void => {
    if (walkedAt[node] === prefix) return;
    if (walkedAt[node] === -1) walkedAt[node] = prefix;
    else {
      // Exact as long as there are fewer than 2^26 paths and 2^27 nodes, which the budget sees to.
      const key = prefix * 2 ** 27 + node;
      if (walked.has(key)) return;
      walked.add(key);
      budget -= 4 + (((starts[node + 1] as number) - (starts[node] as number)) >> 3);
    }
    if (prefixes.depth(prefix) > deepestPath) budget = 0;
    stack.push(node, prefix);
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
  const visit = (node: number, prefix: number, commit: number): void => {
    for (let i = starts[node] as number; i < (starts[node + 1] as number) && budget > 0; i++) {
      const edge = edges[i] as number;
      const code = edgeCodes[edge] as number;
      if (code < 0) continue;
      const number = code >> 1;
      const name = edgeNames[edge] as number;
      if ((code & 1) === kindLeaf) meet(number, prefixes.join(prefix, name), commit);
      else if (hasLeaf[number] === 1) open(number, prefixes.join(prefix, name));
    }
  };
  for (const commit of graph.order) {
    const root = top[commit] as number;
    if (hasLeaf[root] === 0) continue;
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
export const mostWork = 4_000_000;
/** Paths that are reported for one blob. */
export const mostPaths = 10_000;

/** Paths as numbers, each a name below another path; 0 is the top. */
class Prefixes {
  readonly #names: readonly string[];
  readonly #known = new Map<number, number>();
  readonly #above = new Pairs();
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
