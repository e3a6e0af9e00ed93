/** Packs and indexes written byte by byte, for what git itself would never write. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { createFolder } from "../../support/git.ts";

/** One object of a crafted pack. `id` is what the index calls it. */
export interface Crafted {
  readonly id: string;
  /** 1 to 4, 6 or 7. */
  readonly kind: number;
  /** What is deflated: content or delta. */
  readonly content: Uint8Array;
  /** For kind 6: how far before; for kind 7: the base's id. */
  readonly distance?: number;
  readonly baseId?: string;
  /** A size for the header that is not the content's. */
  readonly size?: number;
}

export function objectId(type: string, content: Uint8Array): string {
  return createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex");
}

/** The bytes of an object in a pack. */
export function entry(object: Crafted): Buffer {
  const parts: Buffer[] = [];
  const head: number[] = [];
  let size = object.size ?? object.content.length;
  let byte = (object.kind << 4) | (size & 15);
  for (size = Math.floor(size / 16); size > 0; size = Math.floor(size / 128)) {
    head.push(byte | 0x80);
    byte = size % 128;
  }
  head.push(byte);
  parts.push(Buffer.from(head));
  if (object.kind === 6) {
    let distance = object.distance!;
    const bytes = [distance % 128];
    while ((distance = Math.floor(distance / 128)) > 0) bytes.unshift(0x80 | (--distance % 128));
    parts.push(Buffer.from(bytes));
  }
  if (object.kind === 7) parts.push(Buffer.from(object.baseId!, "hex"));
  parts.push(deflateSync(object.content));
  return Buffer.concat(parts);
}

/** Makes a git directory with a pack for each list of objects, in this order; returns its path. */
export function craftStore(...packs: readonly (readonly Crafted[])[]): string {
  const folder = createFolder("crafted");
  mkdirSync(path.join(folder, "objects/pack"), { recursive: true });
  writeFileSync(path.join(folder, "HEAD"), "ref: refs/heads/main\n");
  for (const [i, objects] of packs.entries()) writePack(path.join(folder, `objects/pack/pack-${i}`), objects);
  return folder;
}

function writePack(stem: string, objects: readonly Crafted[]): void {
  const header = Buffer.alloc(12);
  header.write("PACK", "latin1");
  header.writeUInt32BE(2, 4);
  header.writeUInt32BE(objects.length, 8);
  const entries = objects.map(entry);
  const body = Buffer.concat([header, ...entries]);
  const pack = Buffer.concat([body, sha1(body)]);
  let at = 12;
  const listed = objects.map((object, i) => {
    const place = { id: object.id, crc: crc32(entries[i]!), offset: at };
    at += entries[i]!.length;
    return place;
  });
  listed.sort((a, b) => (a.id < b.id ? -1 : 1));
  const words = (numbers: number[]): Buffer => {
    const bytes = Buffer.alloc(numbers.length * 4);
    for (const [i, number] of numbers.entries()) bytes.writeUInt32BE(number >>> 0, i * 4);
    return bytes;
  };
  const fanout = Array.from(
    { length: 256 },
    (_, first) => listed.filter((place) => Number.parseInt(place.id.slice(0, 2), 16) <= first).length,
  );
  const index = Buffer.concat([
    words([0xff744f63, 2, ...fanout]),
    Buffer.from(listed.map((place) => place.id).join(""), "hex"),
    words(listed.map((place) => place.crc)),
    words(listed.map((place) => place.offset)),
    sha1(body),
  ]);
  writeFileSync(`${stem}.pack`, pack);
  writeFileSync(`${stem}.idx`, Buffer.concat([index, sha1(index)]));
}

/** A number as deltas write sizes. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80);
  return [...bytes, value];
}

/** A delta from operations: bytes to insert, or a span of the base to copy. */
export function delta(
  baseSize: number,
  targetSize: number,
  ops: readonly (Uint8Array | { from: number; length: number })[],
): Uint8Array {
  const bytes = [...varint(baseSize), ...varint(targetSize)];
  for (const op of ops) {
    if (op instanceof Uint8Array) {
      for (let at = 0; at < op.length; at += 127)
        bytes.push(Math.min(127, op.length - at), ...op.subarray(at, at + 127));
    } else {
      for (let from = op.from, left = op.length; left > 0; from += 0xffffff, left -= 0xffffff) {
        const length = Math.min(left, 0xffffff);
        const numbers = [0, 8, 16, 24]
          .map((shift) => (from >>> shift) & 255)
          .concat([0, 8, 16].map((shift) => (length >>> shift) & 255));
        // Length 0x10000 can be written as none at all.
        if (length === 0x10000) numbers.splice(4, 3, 0, 0, 0);
        bytes.push(
          numbers.reduce((mask, number, i) => (number === 0 ? mask : mask | (1 << i)), 0x80),
          ...numbers.filter((number) => number !== 0),
        );
      }
    }
  }
  return Uint8Array.from(bytes);
}

function sha1(bytes: Uint8Array): Buffer {
  return createHash("sha1").update(bytes).digest();
}
