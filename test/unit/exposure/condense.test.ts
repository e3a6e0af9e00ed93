/** Trees condensed, held against the plainest answer: what each tree holds and at which paths, followed entry by entry. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { condense, kindLeaf, kindTree } from "../../../src/exposure/condense.ts";
import type { Condensed, Trees } from "../../../src/exposure/condense.ts";
import { Pairs } from "../../../src/exposure/numbers.ts";

/** An entry: name, kind and number. */
type Entry = readonly [name: number, code: number];

const names = ["a", "b", "c d"];

/** Trees in an order in which each holds only earlier ones, and numbers that put them in any other. */
const forest = fc
  .record({
    size: fc.integer({ min: 1, max: 14 }),
    // A name may stand twice in a tree, and an entry too: nothing sound holds that, and it must make no difference.
    drawn: fc.array(fc.array(fc.tuple(fc.nat(2), fc.nat(40)), { maxLength: 6 }), { minLength: 14, maxLength: 14 }),
    similarTo: fc.array(fc.nat(14), { minLength: 14, maxLength: 14 }),
    bases: fc.array(fc.nat(40), { minLength: 14, maxLength: 14 }),
    order: fc.shuffledSubarray(
      Array.from({ length: 14 }, (_, i) => i),
      { minLength: 14 },
    ),
    baseOrder: fc.shuffledSubarray(
      Array.from({ length: 14 }, (_, i) => i),
      { minLength: 14 },
    ),
    unread: fc.array(fc.nat(13), { maxLength: 2 }),
  })
  .map(({ size, drawn, similarTo, bases, order, baseOrder, unread }) => {
    const numbers = order.filter((number) => number < size);
    const lists: Entry[][] = Array.from({ length: size }, () => []);
    for (let i = 0; i < size; i++) {
      const like = similarTo[i]! < i && similarTo[i]! % 4 <= i % 4 ? lists[numbers[similarTo[i]!]!]! : [];
      const own = drawn[i]!.map(([name, what]): Entry => {
        // Four deep at most, or following each entry would take for ever.
        const lower = numbers.slice(0, i).filter((_, j) => j % 4 < i % 4);
        const below = what % 8 < 5 && lower.length > 0 ? lower[what % lower.length]! : -1;
        return [name, below < 0 ? ((what % 5) << 1) | kindLeaf : (below << 1) | kindTree];
      });
      lists[numbers[i]!] = [...like.slice(0, 4), ...own];
    }
    // What builds on what has nothing to do with what holds what, but that it makes no ring either.
    const rank = baseOrder.filter((number) => number < size);
    const baseOf = lists.map((_, tree) => {
      const place = rank.indexOf(tree);
      const base = bases[place]!;
      return base < place ? rank[base]! : -1;
    });
    return { lists, baseOf, unread: unread.filter((tree) => tree < size) };
  });

test("what is told by differences, or whole, holds what it lists", () => {
  fc.assert(
    fc.property(forest, fc.boolean(), ({ lists, baseOf, unread }, isTwice) => {
      const plain = lists.map((_, tree) => pathsBelow(lists, tree));
      const none = lists.map(() => -1);
      const whole = condense(treesOf(lists, none, unread), 0)!;
      const differing = condense(treesOf(lists, baseOf, [], isTwice))!;
      for (const held of [whole, differing]) {
        expect(held.cyclic).toEqual([]);
        for (const [tree, paths] of plain.entries()) {
          const node = held.nodeOf[tree]!;
          expect(pathsOf(held, node)).toEqual(paths);
          expect(held.hasLeaf[node]).toBe(paths.length > 0 ? 1 : 0);
        }
      }
      for (const [tree, paths] of plain.entries()) {
        const partial = reaches(lists, tree, unread);
        expect(whole.isPartial[whole.nodeOf[tree]!]).toBe(partial ? 1 : 0);
        expect(differing.isPartial[differing.nodeOf[tree]!]).toBe(0);
        // What holds the same is one node; nothing is the first.
        for (const [other, otherPaths] of plain.entries())
          if (sameSets(lists, tree, other)) expect(differing.nodeOf[tree]).toBe(differing.nodeOf[other]);
          else if (paths.join() !== otherPaths.join()) expect(differing.nodeOf[tree]).not.toBe(differing.nodeOf[other]);
        expect(differing.nodeOf[tree] === 0).toBe(paths.length === 0);
      }
    }),
    { numRuns: 400 },
  );
});

test("trees that hold themselves are named, and the rest is told", () => {
  const lists: Entry[][] = [
    [
      [0, 2 | kindTree],
      [1, 6 | kindTree],
    ],
    [[0, 0 | kindTree]],
    [[2, 2 | kindTree]],
    [[2, 2 | kindLeaf]],
  ];
  const held = condense(treesOf(lists, [-1, -1, -1, -1], []))!;
  expect(held.cyclic).toEqual([1]);
  expect(pathsOf(held, held.nodeOf[0]!)).toEqual(["b/c d 1"]);
  expect(Array.from(held.nodeOf, (node) => held.isPartial[node])).toEqual([1, 1, 1, 0]);
});

test("a chain of trees each of which holds what it builds on is written out to a bound", () => {
  const size = 100;
  const lists = Array.from({ length: size }, (_, i): Entry[] => [
    [0, i + 1 < size ? ((i + 1) << 1) | kindTree : kindLeaf],
  ]);
  const trees = treesOf(
    lists,
    lists.map((_, i) => (i + 1 < size ? i + 1 : -1)),
    [],
  );
  expect(pathsOf(condense(trees)!, size)).toEqual([`${"a/".repeat(99)}a 0`]);
  expect(condense(trees, 10_000)).toBeNull();
});

/** As they would be read: each whole, or where it has a base only what differs. */
function treesOf(
  lists: readonly (readonly Entry[])[],
  baseOf: readonly number[],
  unread: readonly number[],
  isTwice = false,
): Trees {
  const [starts, ends]: [number[], number[]] = [[], []];
  const entries = new Pairs();
  for (const [tree, list] of lists.entries()) {
    starts.push(entries.size);
    const base = baseOf[tree]!;
    const gone = base < 0 ? [] : [...lists[base]!];
    const came = [...list];
    // Git may insert anew what it could have copied: then it went and came.
    for (let i = came.length - 1; i >= (isTwice ? 1 : 0); i--) {
      const known = gone.findIndex(([name, code]) => name === came[i]![0] && code === came[i]![1]);
      if (known < 0) continue;
      gone.splice(known, 1);
      came.splice(i, 1);
    }
    for (const [name, code] of came) entries.push(name * 2, code);
    for (const [name, code] of gone) entries.push(name * 2 + 1, code);
    ends.push(entries.size);
  }
  return {
    size: lists.length,
    bases: Int32Array.from(baseOf),
    starts,
    ends,
    entries,
    names,
    unreadable: new Map(unread.map((tree) => [tree, "missing-object"])),
    hex: String,
    findHex: Number,
  };
}

/** Path and leaf of all that a tree holds, as often as it does. */
function pathsBelow(lists: readonly (readonly Entry[])[], tree: number, prefix = ""): string[] {
  return lists[tree]!.flatMap(([name, code]) => {
    const path = `${prefix}${names[name]}`;
    return (code & 1) === kindLeaf ? [`${path} ${code >> 1}`] : pathsBelow(lists, code >> 1, `${path}/`);
  }).sort();
}

function pathsOf(held: Condensed, node: number, prefix = ""): string[] {
  return [...held.edges.subarray(held.starts[node], held.starts[node + 1])]
    .flatMap((edge) => {
      const code = held.edgeCodes[edge]!;
      if (code < 0) return [];
      const path = `${prefix}${held.names[held.edgeNames[edge]!]}`;
      return (code & 1) === kindLeaf ? [`${path} ${code >> 1}`] : pathsOf(held, code >> 1, `${path}/`);
    })
    .sort();
}

function reaches(lists: readonly (readonly Entry[])[], tree: number, wanted: readonly number[]): boolean {
  return (
    wanted.includes(tree) ||
    lists[tree]!.some(([, code]) => (code & 1) === kindTree && reaches(lists, code >> 1, wanted))
  );
}

/** Whether two trees list the same, but for folders that hold nothing: those of equal content count as equal. */
function sameSets(lists: readonly (readonly Entry[])[], one: number, other: number): boolean {
  return shape(lists, one) === shape(lists, other);
}

function shape(lists: readonly (readonly Entry[])[], tree: number): string {
  return lists[tree]!.flatMap(([name, code]) => {
    if ((code & 1) === kindLeaf) return [`${name}=${code >> 1}`];
    const below = shape(lists, code >> 1);
    return below === "" ? [] : [`${name}(${below})`];
  })
    .sort()
    .join(";");
}
