import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { allTypes, openStore } from "../../../src/pack/store.ts";
import { same, type FuzzTarget } from "../target.ts";
import { plainly } from "./delta.ts";

const folder = mkdtempSync(join(tmpdir(), "leakscan-fuzz-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** An object as it stands in a pack that is whole on the outside: the input says what it claims to be and what it builds on. */
interface Entry {
  readonly type: number;
  readonly claimed: number;
  readonly base: number;
  readonly content: Uint8Array;
}

/** Objects and deltas of any order in a pack whose streams, checksums and index are right. */
export const target: FuzzTarget = {
  help: "objects and deltas, packed soundly: what can be read is what a plain reader reads, the rest is named",
  code: ["src/pack/forest.ts", "src/pack/walk.ts", "src/pack/read.ts", "src/pack/partition.ts", "src/pack/decode/"],
  seeds: () => [
    written([3, 0, 0, "some text\n"], [6, 0, 1, delta(10, 5, "hello")], [7, 0, 1, delta(5, 3, "abc")]),
    written([1, 0, 0, "tree x\n"], [2, 0, 0, "entry"], [4, 0, 0, "tag"], [3, 1, 0, "longer than it says"]),
    written([7, 0, 2, delta(3, 3, "xyz")], [7, 0, 255, delta(3, 3, "xyz")], [3, 0, 0, "abc"]),
  ],
  run(input) {
    const entries = entriesOf(input);
    const contents = entries.map((_, i) => contentOf(entries, i, 0));
    const ids = contents.map((one, i) => one?.id ?? createHash("sha1").update(`unreadable ${i}`).digest("hex"));
    write(entries, ids);
    const store = openStore({ repository: join(folder, "store"), maxObjectBytes: 1 << 20 });
    const seen = new Map<string, string>();
    const unread = new Set<string>();
    for (const job of store.partitions(2))
      store.walk(job, {
        types: allTypes,
        object: ({ index, bytes, own, type }) => {
          if (own) seen.set(store.id(index), `${type} ${Buffer.from(bytes).toString("hex")}`);
        },
        unread: (index) => unread.add(store.id(index)),
      });
    store.close();
    const expected = new Map(
      contents.flatMap((one) => (one === null ? [] : [[one.id, `${one.type} ${one.content.toString("hex")}`]])),
    );
    const order = (map: ReadonlyMap<string, string>): unknown => [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
    same(order(seen), order(expected), "what the walk shows and what is there");
    const missing = ids.filter((id) => !expected.has(id) && !unread.has(id));
    if (missing.length > 0) throw new Error(`not read, and not named: ${missing.length}`);
  },
};

function entriesOf(input: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + 4 < input.length && entries.length < 40;) {
    const [kind = 0, claimed = 0, base = 0, length = 0] = input.subarray(at, at + 4);
    const content = input.subarray(at + 4, at + 4 + length);
    at += 4 + length;
    entries.push({
      type: [1, 2, 3, 4, 6, 7][kind % 6] ?? 3,
      claimed: claimed % 16 === 1 ? content.length + 1 : content.length,
      base,
      content,
    });
  }
  return entries;
}

/** What an entry is, by following its bases; `null` where it is damaged, or builds on itself. */
function contentOf(
  entries: readonly Entry[],
  i: number,
  depth: number,
): { readonly type: number; readonly content: Buffer; readonly id: string } | null {
  const entry = entries[i];
  if (entry === undefined || entry.claimed !== entry.content.length || depth > entries.length) return null;
  let { type } = entry;
  let content: Buffer | null = Buffer.from(entry.content);
  if (type > 4) {
    const base = contentOf(entries, baseOf(entries, i), depth + 1);
    if (base === null) return null;
    type = base.type;
    content = plainly(content, base.content);
    if (content === null) return null;
  }
  const name = ["", "commit", "tree", "blob", "tag"][type] ?? "";
  return { type, content, id: createHash("sha1").update(`${name} ${content.length}\0`).update(content).digest("hex") };
}

/** Which entry one builds on: an earlier one by its offset, any by its id. */
function baseOf(entries: readonly Entry[], i: number): number {
  const { type = 0, base = 0 } = entries[i] ?? {};
  return type === 6 ? i - 1 - (base % Math.max(i, 1)) : base % (entries.length + 1);
}

/** Writes the pack and its index. */
function write(entries: readonly Entry[], ids: readonly string[]): void {
  const offsets: number[] = [];
  const parts: Buffer[] = [Buffer.from("PACK\0\0\0\u0002"), Buffer.alloc(4)];
  parts[1]?.writeUInt32BE(entries.length);
  let at = 12;
  const crcs = entries.map(({ type, claimed, content }, i) => {
    offsets.push(at);
    const base = baseOf(entries, i);
    const head = [...header(type, claimed)];
    if (type === 6) head.push(...distance(at - (offsets[base] ?? 0)));
    if (type === 7) head.push(...Buffer.from(ids[base] ?? "f".repeat(40), "hex"));
    const whole = Buffer.concat([Buffer.from(head), deflateSync(content)]);
    parts.push(whole);
    at += whole.length;
    return crc32(whole);
  });
  const sum = (bytes: Buffer): Buffer => createHash("sha1").update(bytes).digest();
  const body = Buffer.concat(parts);
  const trailer = sum(body);
  const order = ids.map((_, i) => i).toSorted((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  const words = (list: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(list.length * 4);
    for (const [i, word] of list.entries()) bytes.writeUInt32BE(word, i * 4);
    return bytes;
  };
  const fanout = Array.from(
    { length: 256 },
    (_, first) => ids.filter((id) => parseInt(id.slice(0, 2), 16) <= first).length,
  );
  const index = Buffer.concat([
    words([0xff744f63, 2, ...fanout]),
    Buffer.from(order.map((i) => ids[i]).join(""), "hex"),
    words(order.map((i) => crcs[i] ?? 0)),
    words(order.map((i) => offsets[i] ?? 0)),
    trailer,
  ]);
  const packs = join(folder, "store/objects/pack");
  mkdirSync(packs, { recursive: true });
  writeFileSync(join(folder, "store/HEAD"), "ref: refs/heads/main\n");
  writeFileSync(join(packs, "pack-1.pack"), Buffer.concat([body, trailer]));
  writeFileSync(join(packs, "pack-1.idx"), Buffer.concat([index, sum(index)]));
}

function header(type: number, size: number): number[] {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = size >> 4; rest > 0; rest >>= 7) {
    bytes[bytes.length - 1]! |= 128;
    bytes.push(rest & 127);
  }
  return bytes;
}

function distance(number: number): number[] {
  const bytes = [number & 127];
  for (let rest = number >> 7; rest > 0; rest >>= 7) bytes.unshift(128 | (--rest & 127));
  return bytes;
}

/** A seed of entries: type, whether the size is a lie, base, content. */
function written(...entries: readonly (readonly [number, number, number, string | Buffer])[]): Buffer {
  return Buffer.concat(
    entries.map(([type, lie, base, content]) =>
      Buffer.concat([
        Buffer.of([1, 2, 3, 4, 6, 7].indexOf(type), lie, base, content.length),
        Buffer.from(content as string),
      ]),
    ),
  );
}

/** A delta that keeps nothing of its base. */
function delta(from: number, to: number, text: string): Buffer {
  return Buffer.concat([Buffer.of(from, to, text.length), Buffer.from(text)]);
}
