/**
 * Trees condensed to what they hold of the wanted, each distinct content once. Of two versions of a folder that differ in nothing
 * wanted only one is left, so that some thousand nodes stand for the millions of trees of a long history, and whatever is asked
 * about commits afterwards is asked of those. A tree may come as what differs from another tree; it is never written out:
 * where the difference touches nothing wanted, both have the same node. So time and memory go with what changed between trees
 * rather than with what they list.
 */

import { type Condensed, kindTree, type Trees } from "./condensed.ts";
import { Nodes } from "./nodes.ts";
import { Numbers } from "./numbers.ts";

export { type Condensed, kindLeaf, kindTree, type Trees } from "./condensed.ts";

const unvisited = -1;
const open = -2;

/**
 * Condenses trees. Where some are `cyclic` that is sound only if none was given by its difference.
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
/** So many names leave keys exact in {@link sumOf}: anyone who has more must tell each tree whole. */
export const mostNames: number = 2 ** 21;
