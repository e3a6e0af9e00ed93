/** Trees read by their deltas, held against trees read whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { eachEntry } from "../../../../src/git/objects/tree-object.ts";
import type { Visit } from "../../../../src/pack/store.ts";
import { TreeChain } from "../../../../src/pack/store.ts";
import { newVisit } from "../../../../src/pack/walk.ts";

const idBytes = 20;

/** One step of a chain: how deep it stands and how its bytes come from the tree above it, as lengths and offsets. */
const step = fc.record({
  up: fc.nat(3),
  isWhole: fc.boolean(),
  parts: fc.array(
    fc.oneof(
      fc.record({ from: fc.nat(400), length: fc.integer({ min: 1, max: 200 }) }),
      // Copies of whole entries are what git makes; those at any offset are what it may make.
      fc.record({ entry: fc.nat(12), count: fc.integer({ min: 1, max: 8 }) }),
      fc.array(fc.tuple(fc.nat(2), fc.nat(40), fc.nat(255)), { minLength: 1, maxLength: 4 }),
    ),
    { maxLength: 6 },
  ),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

test("a tree says the same whether it is read by its delta or whole", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const chain = new TreeChain(idBytes);
      const held: Uint8Array[] = [];
      const lists: [number, number][][] = [];
      for (const one of steps) {
        held.length = lists.length = Math.max(0, held.length - one.up);
        const visit = build(one, held);
        let told = 0;
        const intact = chain.read(visit, (bytes, kind, nameStart, nameEnd, idAt) => {
          told++;
          chain.first = kind * 1_000_000 + text(bytes, nameStart, nameEnd).length * 1000 + (bytes[idAt] as number);
          chain.second = hash(text(bytes, nameStart, nameEnd));
        });
        const got: [number, number][] = [];
        chain.each((first, second) => got.push([first, second]));
        const expected: [number, number][] = [];
        const kinds = { blob: 0, tree: 1, submodule: 2 };
        const whole = eachEntry(visit.bytes, idBytes, (kind, nameStart, nameEnd, idAt) => {
          const name = text(visit.bytes, nameStart, nameEnd);
          expected.push([kinds[kind] * 1_000_000 + name.length * 1000 + (visit.bytes[idAt] as number), hash(name)]);
        });
        expect(intact).toBe(whole);
        if (whole) {
          expect(got).toEqual(expected);
          expect(told).toBeLessThanOrEqual(expected.length);
          if (chain.isDifference) expect(sorted(differed(lists.at(-1) ?? [], chain))).toEqual(sorted(expected));
        }
        lists.push(got);
        held.push(visit.bytes.slice());
      }
    }),
    { numRuns: 400 },
  );
});

test("what a delta copies is not told again", () => {
  const chain = new TreeChain(idBytes);
  const base = tree([0, 1, 0, 2, 0].map((kind, i) => [kind, i, i]));
  const names: string[] = [];
  const isNew = (bytes: Uint8Array, _kind: number, start: number, end: number): void => {
    names.push(text(bytes, start, end));
  };
  chain.read({ ...newVisit(), bytes: base }, isNew);
  expect(names).toHaveLength(5);
  names.length = 0;
  const added = tree([[0, 30, 7]]);
  const ops = { list: Int32Array.of(base.length, 0, added.length, -1), count: 2, baseSize: base.length, targetSize: 0 };
  chain.read({ ...newVisit(), bytes: Buffer.concat([base, added]), depth: 1, ops, base, baseIndex: 0 }, isNew);
  expect(names).toEqual([nameOf(30)]);
});

test("how a tree differs from its base", () => {
  const chain = new TreeChain(idBytes);
  const entries = [0, 1, 2, 3, 4].map((i): [number, number, number] => [0, i, i]);
  const read = (bytes: Uint8Array, base: Uint8Array | null, list: number[]): void => {
    const ops = { list: Int32Array.from(list), count: list.length / 2, baseSize: base?.length ?? 0, targetSize: 0 };
    const visit = { ...newVisit(), bytes, depth: base === null ? 0 : 1, base, ops: base === null ? null : ops };
    chain.read(visit, (all, _kind, start, end) => {
      chain.second = names.indexOf(text(all, start, end));
    });
  };
  const names = [0, 1, 2, 3, 4, 30].map(nameOf);
  const differences = (): { came: number[]; gone: number[] } => {
    const [came, gone]: [number[], number[]] = [[], []];
    chain.eachCame((_, name) => came.push(name));
    chain.eachGone((_, name) => gone.push(name));
    return { came, gone };
  };
  const base = tree(entries);
  const end = [1, 2, 3, 4, 5].map((count) => tree(entries.slice(0, count)).length);
  const added = tree([[0, 30, 7]]);
  read(base, null, []);
  expect(chain.isDifference).toBe(false);
  const changed = Buffer.concat([base.subarray(end[0], end[1]), added, base.subarray(end[2], end[3])]);
  read(changed, base, [end[1]! - end[0]!, end[0]!, added.length, -1, end[3]! - end[2]!, end[2]!]);
  expect(chain.isDifference).toBe(true);
  expect(differences()).toEqual({ came: [5], gone: [0, 2, 4] });
  // No sound tree takes entries in another order: that is left to `each`.
  const jumbled = Buffer.concat([base.subarray(end[0], end[1]), base.subarray(0, end[0])]);
  read(jumbled, base, [end[1]! - end[0]!, end[0]!, end[0]!, 0]);
  expect(chain.isDifference).toBe(false);
});

/** A tree's base with what came and without what has gone. */
function differed(base: readonly [number, number][], chain: TreeChain): [number, number][] {
  const list = [...base];
  chain.eachCame((first, second) => list.push([first, second]));
  chain.eachGone((first, second) => {
    const at = list.findIndex((one) => one[0] === first && one[1] === second);
    expect(at).toBeGreaterThanOrEqual(0);
    list.splice(at, 1);
  });
  return list;
}

function sorted(list: readonly [number, number][]): string[] {
  return list.map(String).sort();
}

function build(one: Step, held: readonly Uint8Array[]): Visit {
  const base = held.at(-1);
  const visit = { ...newVisit(), depth: held.length };
  const parts: Uint8Array[] = [];
  const list: number[] = [];
  const copyOf = base === undefined || one.isWhole ? new Uint8Array(0) : base;
  const bounds = [0];
  eachEntry(copyOf, idBytes, (_kind, _start, _end, idAt) => bounds.push(idAt + idBytes));
  const copy = (from: number, to: number): void => {
    if (to <= from) return;
    parts.push(copyOf.subarray(from, to));
    list.push(to - from, from);
  };
  for (const part of one.parts) {
    if (Array.isArray(part)) {
      const bytes = tree(part);
      parts.push(bytes);
      list.push(bytes.length, -1);
    } else if ("entry" in part)
      copy(bounds[part.entry] ?? 0, bounds[Math.min(part.entry + part.count, bounds.length - 1)] ?? 0);
    else copy(Math.min(part.from, copyOf.length), Math.min(part.from + part.length, copyOf.length));
  }
  visit.bytes = Buffer.concat(parts);
  if (base === undefined || one.isWhole) return visit;
  visit.base = base;
  visit.baseIndex = 0;
  visit.ops = {
    list: Int32Array.from(list),
    count: list.length / 2,
    baseSize: base.length,
    targetSize: visit.bytes.length,
  };
  return visit;
}

function tree(entries: readonly (readonly number[])[]): Uint8Array {
  return Buffer.concat(
    entries.map(([kind = 0, name = 0, id = 0]) =>
      Buffer.concat([
        Buffer.from(`${["100644", "40000", "160000"][kind]} ${nameOf(name)}\0`),
        Buffer.alloc(idBytes, id),
      ]),
    ),
  );
}

function nameOf(number: number): string {
  return `${"name".repeat(1 + (number % 3))}${number}`;
}

function text(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString("latin1");
}

function hash(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}
