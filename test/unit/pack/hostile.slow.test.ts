/** Stores that no git would write: none may crash, hang, fill the memory, or be taken for sound. */
import { describe, expect, it } from "vitest";
import { allTypes, openStore } from "../../../src/pack/store.ts";
import { craftStore, delta, objectId } from "./craft.ts";
import type { Crafted } from "./craft.ts";

function walk(folder: string, maxObjectBytes = 1 << 24) {
  const store = openStore({ repository: folder, maxObjectBytes });
  const seen: Record<string, string> = {};
  const unread: Record<string, string> = {};
  for (const job of store.partitions(2)) {
    store.walk(job, {
      types: allTypes,
      object: (visit) => (seen[store.id(visit.index)] = Buffer.from(visit.bytes).toString()),
      unread: (index, why) => (unread[store.id(index)] = why),
    });
  }
  return { store, seen, unread };
}

const base = Buffer.from("the base, which is sound");
const baseId = objectId("blob", base);
const sound: Crafted = { id: baseId, kind: 3, content: base };
const ring = ["aa".repeat(20), "bb".repeat(20), "cc".repeat(20)];

describe("a hostile pack", () => {
  it("with deltas in a ring names them and reads the rest", () => {
    const same = delta(base.length, base.length, [{ from: 0, length: base.length }]);
    const folder = craftStore([
      sound,
      ...ring.map((id, i): Crafted => ({ id, kind: 7, baseId: ring[(i + 1) % 3]!, content: same })),
      { id: "dd".repeat(20), kind: 7, baseId: ring[0]!, content: same },
    ]);
    const { store, seen, unread } = walk(folder);
    expect(seen).toEqual({ [baseId]: base.toString() });
    expect(unread).toEqual({
      [ring[0]!]: "delta-cycle",
      [ring[1]!]: "delta-cycle",
      [ring[2]!]: "delta-cycle",
      ["dd".repeat(20)]: "delta-cycle",
    });
    expect(store.read(ring[0]!)).toEqual({ kind: "damaged", why: "delta-cycle" });
  });

  it("with a delta on itself, or on what is not there", () => {
    const folder = craftStore([
      sound,
      { id: ring[0]!, kind: 7, baseId: ring[0]!, content: base },
      { id: ring[1]!, kind: 7, baseId: "ee".repeat(20), content: base },
    ]);
    const { store, seen, unread } = walk(folder);
    expect(Object.keys(seen)).toEqual([baseId]);
    expect(unread).toEqual({ [ring[0]!]: "delta-cycle", [ring[1]!]: "missing-base" });
    expect(store.read(ring[1]!)).toMatchObject({ kind: "damaged", why: `missing-base:${"ee".repeat(20)}` });
  });

  it("that says it inflates to more than a stream of its length can, or less, or more than it does", () => {
    const content = Buffer.alloc(5000, "a");
    const folder = craftStore([
      { id: ring[0]!, kind: 3, content, size: 2 ** 31 },
      { id: ring[1]!, kind: 3, content, size: 4999 },
      { id: ring[2]!, kind: 3, content, size: 5001 },
      sound,
    ]);
    const { store, seen, unread } = walk(folder, 2 ** 32);
    expect(Object.keys(seen)).toEqual([baseId]);
    expect(unread).toEqual({
      [ring[0]!]: "corrupt-header:size",
      [ring[1]!]: "corrupt-zlib:ERR_BUFFER_TOO_LARGE",
      [ring[2]!]: "corrupt-zlib:size",
    });
    for (const id of ring) expect(store.read(id).kind).toBe("damaged");
  });

  it("with objects over the limit names them and what builds on them as too large", () => {
    const content = Buffer.alloc(5000, "a");
    const small = delta(5000, 1, [{ from: 0, length: 1 }]);
    const bomb = delta(
      base.length,
      base.length * 400,
      Array.from({ length: 400 }, () => ({ from: 0, length: base.length })),
    );
    const id = objectId("blob", content);
    const folder = craftStore([
      { id, kind: 3, content },
      { id: ring[0]!, kind: 7, baseId: id, content: small },
      sound,
      { id: ring[1]!, kind: 7, baseId, content: bomb },
    ]);
    const { store, seen, unread } = walk(folder, 4000);
    expect(Object.keys(seen)).toEqual([baseId]);
    expect(unread).toEqual({ [id]: "too-large:5000", [ring[0]!]: "base-too-large", [ring[1]!]: "too-large:9600" });
    expect(store.read(id)).toEqual({ kind: "damaged", why: "too-large:5000" });
    expect(store.read(ring[1]!)).toEqual({ kind: "damaged", why: "too-large:9600" });
  });

  it("in which an id stands for another content: read by id it is refused", () => {
    const { store } = walk(
      craftStore([sound, { id: ring[0]!, kind: 3, content: Buffer.from("not what the id says") }]),
    );
    expect(store.read(ring[0]!)).toEqual({ kind: "damaged", why: "checksum-mismatch" });
  });

  it("with offset deltas that lead out of the pack or between its objects", () => {
    const same = delta(base.length, base.length, [{ from: 0, length: base.length }]);
    const folder = craftStore([
      sound,
      { id: ring[0]!, kind: 6, distance: 3, content: same },
      { id: ring[1]!, kind: 6, distance: 2 ** 33, content: same },
    ]);
    const { store, seen, unread } = walk(folder);
    expect(Object.keys(seen)).toEqual([baseId]);
    expect(unread).toEqual({ [ring[0]!]: "missing-base", [ring[1]!]: "missing-base" });
    for (const id of ring.slice(0, 2)) expect(store.read(id).kind).toBe("damaged");
  });

  it("with a chain of 50,000 deltas is walked without a deep stack or many buffers", () => {
    const count = 50_000;
    const objects: Crafted[] = [sound];
    const id = (i: number): string => i.toString(16).padStart(40, "0");
    const same = delta(base.length, base.length, [{ from: 0, length: base.length }]);
    for (let i = 0; i < count; i++)
      objects.push({ id: id(i), kind: 7, baseId: i === 0 ? baseId : id(i - 1), content: same });
    const { store, seen, unread } = walk(craftStore(objects));
    expect(Object.keys(seen)).toHaveLength(count + 1);
    expect(unread).toEqual({});
    expect(store.read(id(count - 1))).toEqual({ kind: "damaged", why: "delta-cycle" });
  });
});
