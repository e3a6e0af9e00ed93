/**
 * The fallback that finds the wanted leaves: each unique tree is read by its id, once. A history's trees are nearly all shared between
 * commits, so this costs a part of what printing every commit's changes costs. Only names and children that matter are kept: 8 bytes
 * for each subtree of each tree.
 */

import type { Buffer } from "node:buffer";
import { IdTable } from "../git/id-table.ts";
import { eachEntry } from "../git/objects/tree-object.ts";
import { condense, kindLeaf, kindTree } from "./condense.ts";
import type { Trees } from "./condense.ts";
import { holdingsOf } from "./held-trees.ts";
import type { HeldSearch } from "./held-trees.ts";
import type { Holdings } from "./holdings.ts";
import { Pairs } from "./numbers.ts";
import type { ReadObjects } from "./objects.ts";

/** What is searched, and for what. */
export interface TreeSearch extends HeldSearch {
  readonly read: ReadObjects;
  readonly idLength: number;
}

/** Reads all trees of the graph's commits and finds the leaves in them. A tree that is missing is named in `notRead`. */
export async function searchTrees(search: TreeSearch): Promise<Holdings> {
  const { graph } = search;
  const trees = await readTrees(search);
  const rootOf = graph.treeOf.map((tree) => (tree < 0 ? -1 : trees.findHex(graph.trees.hex(tree))));
  const held = condense(trees);
  if (held === null) throw new Error("Trees that were read whole were to be written out: a fault of leakscan.");
  const holdings = holdingsOf(held, rootOf, search);
  const unread = Array.from(trees.unreadable, ([tree, why]) => ({ what: trees.hex(tree), why }));
  return { ...holdings, notRead: [...unread, ...holdings.notRead] };
}

async function readTrees({ read, idLength, graph, leaves, trees: further }: TreeSearch): Promise<Trees> {
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
  const entries = new Pairs();
  const unreadable = new Map<number, string>();

  const parse = (tree: number, bytes: Buffer): void => {
    starts[tree] = entries.size;
    const intact = eachEntry(bytes, idLength, (kind, nameStart, nameEnd, at) => {
      if (kind === "tree") {
        entries.push(
          2 * nameNumber(bytes.toString("latin1", nameStart, nameEnd)),
          (ids.add(bytes, at) << 1) | kindTree,
        );
      } else if (kind === "blob") {
        const leaf = blobs.find(bytes, at);
        if (leaf >= 0)
          entries.push(2 * nameNumber(bytes.toString("latin1", nameStart, nameEnd)), (leaf << 1) | kindLeaf);
      }
      if (wantedNames.size > 0) {
        const name = bytes.toString("latin1", nameStart, nameEnd);
        const leaf = wantedNames.get(name);
        if (leaf !== undefined) entries.push(2 * nameNumber(name), (leaf << 1) | kindLeaf);
      }
    });
    ends[tree] = entries.size;
    if (!intact) unreadable.set(tree, "corrupt-object");
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
  return {
    size: ids.size,
    hex: (tree) => ids.hex(tree),
    findHex: (oid) => ids.findHex(oid),
    bases: new Int32Array(ids.size).fill(-1),
    starts,
    ends,
    entries,
    names,
    unreadable,
  };
}

function* hexes(ids: IdTable, from: number, until: number): Generator<string> {
  for (let i = from; i < until; i++) yield ids.hex(i);
}
