import fc from "fast-check";
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { salvage } from "../../../src/unpack/salvage.ts";
import { defaultBounds, isContainer, unpack } from "../../../src/unpack/unpack.ts";
import { tar, unpacked, zip } from "./archives.ts";

const small = { ...defaultBounds, maxBytes: 1 << 20, maxEntries: 100 };
const content = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ maxLength: 300 }).map((text) => Buffer.from(text)),
  fc.nat({ max: 5000 }).map((length) => Buffer.alloc(length, "some text that repeats\n")),
);
const entryName = fc
  .string({ unit: fc.constantFrom(..."abcé日/._ -"), minLength: 1, maxLength: 30 })
  .filter((name) => !name.endsWith("/"));
/** Contents that are taken as they stand: others would be unpacked further, or be told apart by it. */
const plain = content.filter((bytes) => !isContainer(bytes));
const zips = fc.array(fc.record({ name: entryName, bytes: plain, stored: fc.boolean(), streamed: fc.boolean() }), {
  maxLength: 8,
});
const archive = fc.oneof(
  zips.map((entries) => zip(entries)),
  fc.array(content, { minLength: 1, maxLength: 4 }).map((parts) => Buffer.concat(parts.map((part) => gzipSync(part)))),
  fc
    .array(fc.record({ name: entryName, bytes: content }), { minLength: 1, maxLength: 5 })
    .map((entries) => tar(entries)),
  content.map((bytes) => deflateSync(bytes)),
  content.map((bytes) => gzipSync(tar([{ name: "a.zip", bytes: zip([{ name: "b", bytes }]) }]))),
);

describe("what was packed comes out", () => {
  it("zip", () => {
    fc.assert(
      fc.property(zips, (entries) => {
        const named = entries.map((entry, i) => ({ ...entry, name: `${i}${entry.name}` }));
        const { layers, cuts } = unpacked(zip(named));
        // A streamed, stored entry can only be told from what follows by the directory, which these have.
        expect(layers).toEqual(named.map((entry) => ({ via: `zip:${entry.name}`, bytes: entry.bytes })));
        expect(cuts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("tar", () => {
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (contents) => {
        const { layers, cuts } = unpacked(tar(contents.map((bytes, i) => ({ name: `entry-${i}`, bytes }))));
        expect(layers).toEqual(contents.map((bytes, i) => ({ via: `tar:entry-${i}`, bytes })));
        expect(cuts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile bytes", () => {
  it("an archive cut off at any byte never throws, and the loss is always told", () => {
    const text = Buffer.from("text that compresses only a little: 8fJ2kd9sLq0xZ\n".repeat(3));
    const blobs = [
      gzipSync(text),
      zip([
        { name: "a", bytes: text },
        { name: "b", bytes: text, streamed: true },
      ]),
      gzipSync(tar([{ name: "a", bytes: text }])),
    ];
    for (const blob of blobs) {
      for (let length = 4; length < blob.length; length++) {
        const { cuts, layers } = unpacked(blob.subarray(0, length));
        expect([length, cuts.length > 0]).toEqual([length, true]);
        expect([length, layers.length > 0]).toEqual([length, true]);
      }
    }
  });

  it("any byte changed anywhere, or bytes put in, never throw and stay within the bounds", () => {
    const change = fc.record({
      at: fc.nat(),
      with: fc.uint8Array({ minLength: 1, maxLength: 6 }),
      insert: fc.boolean(),
    });
    fc.assert(
      fc.property(archive, fc.array(change, { minLength: 1, maxLength: 4 }), (bytes, changes) => {
        const blob = changes.reduce((blob, { at, with: by, insert }) => {
          const from = at % (blob.length + 1);
          return Buffer.concat([blob.subarray(0, from), by, blob.subarray(from + (insert ? 0 : by.length))]);
        }, bytes);
        expect(staysWithinBounds(blob)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("random bytes behind any magic never throw", () => {
    const magics = [
      "\x1f\x8b\x08\0",
      "PK\x03\x04",
      "PK\x05\x06",
      "x\x9c",
      "BZh91AY",
      "\xff\xfe",
      "\xfe\xff",
      "\xff\xfe\0\0",
      "MZ\0\0",
      "(\xb5/\xfd",
      "",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...magics),
        fc.uint8Array({ maxLength: 1200, size: "max" }),
        fc.constantFrom("", "PK\x05\x06", "a\0b\0c\0d\0"),
        (magic, bytes, tail) => {
          const blob = Buffer.concat([
            Buffer.from(magic, "latin1"),
            bytes,
            Buffer.from(tail + "\0".repeat(tail.startsWith("PK") ? 18 : 0), "latin1"),
          ]);
          expect(staysWithinBounds(blob)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("what is no container by isContainer is one layer of the very same bytes", () => {
    fc.assert(
      fc.property(fc.oneof(archive, content), (blob) => {
        const cuts: unknown[] = [];
        const layers = [...unpack(blob, small, (cut) => cuts.push(cut))];
        if (isContainer(blob)) return;
        expect(layers).toHaveLength(1);
        expect(layers[0]!.bytes).toBe(blob);
        expect(cuts).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("a file of nothing but headers ends soon", () => {
    const header = zip([{ name: "a", bytes: Buffer.alloc(0), stored: true }], "", false);
    const blob = Buffer.alloc(header.length * 300_000, header);
    const { cuts } = unpacked(blob, { maxEntries: 1000 });
    expect(cuts).toEqual([": corrupt-zip", ": too-many-entries"]);
  });

  it("a file of end records and magics only ends soon", () => {
    for (const part of ["PK\x05\x06", "PK\x03\x04", "PK\x01\x02", "PK", "\x1f\x8b\x08\0"]) {
      const blob = Buffer.alloc(4 << 20, part, "latin1");
      expect(unpacked(blob).layers.at(-1)!.bytes.length).toBeGreaterThan(1 << 20);
    }
  });
});

describe("the inflater for broken streams", () => {
  it("agrees with zlib on every sound stream, at every level and strategy", () => {
    const options = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(
        fc.oneof(
          content,
          fc.uint8Array({ minLength: 20_000, maxLength: 70_000, size: "max" }).map((b) => Buffer.from(b)),
        ),
        options,
        fc.uint8Array({ maxLength: 9 }),
        (bytes, how, behind) => {
          const packed = deflateRawSync(bytes, how);
          const read = salvage(Buffer.concat([packed, behind]), 1 << 20);
          expect(Buffer.from(read.bytes).equals(bytes)).toBe(true);
          expect(read).toMatchObject({ end: packed.length, state: "whole" });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("stops at its limit to the byte", () => {
    fc.assert(
      fc.property(content, fc.nat({ max: 400 }), (bytes, limit) => {
        const read = salvage(deflateRawSync(bytes), limit);
        expect(Buffer.from(read.bytes).equals(bytes.subarray(0, limit))).toBe(true);
        expect(read.state).toBe(bytes.length > limit ? "limit" : "whole");
      }),
    );
  });

  it("keeps what came out before a stream was cut", () => {
    fc.assert(
      fc.property(content, fc.nat(), (bytes, at) => {
        const packed = deflateRawSync(bytes);
        const read = salvage(packed.subarray(0, at % packed.length), 1 << 20);
        expect(bytes.subarray(0, read.bytes.length).equals(read.bytes)).toBe(true);
        expect(read.state).toBe("corrupt");
      }),
    );
  });
});

/** Whether a blob unpacks, without throwing, to no more than its bounds allow. */
function staysWithinBounds(blob: Buffer): boolean {
  let total = 0;
  let count = 0;
  for (const layer of unpack(blob, small, () => {})) {
    total += layer.bytes.length;
    count++;
  }
  // Every level may yield its raw bytes beside what came out of them.
  return total <= (small.maxBytes + blob.length) * (small.maxDepth + 1) && count <= (small.maxEntries + 1) * 4;
}
