import { constants, deflateRawSync, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SmallInflater } from "../../../src/pack/small-inflate.ts";

const inflater = new SmallInflater();
const out = new Uint8Array(100_000);

/** Text of few and of many letters, repeats near and far, and noise: all kinds of blocks and codes of all lengths. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.string({ maxLength: 3000 }).map((text) => Buffer.from(text)),
  fc
    .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
    .map((list) => Buffer.concat(list.flatMap(([part, times]) => Array.from({ length: times }, () => part)))),
  // Letters as rare as powers of two need codes longer than the fast table's.
  fc.shuffledSubarray(Array.from({ length: 13 }, (_, i) => i), { minLength: 13 }).map((order) =>
    Buffer.concat(order.map((power) => Buffer.alloc(1 << power, 65 + power))),
  ),
);
const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_FILTERED];
const streams = fc
  .tuple(contents, fc.integer({ min: 0, max: 9 }), fc.constantFrom(...strategies), fc.integer({ min: 9, max: 15 }))
  .map(([content, level, strategy, windowBits]) => ({ content, packed: deflateSync(content, { level, strategy, windowBits }) }));

describe("the small inflater", () => {
  it("does what zlib does, wherever the output stands", () => {
    fc.assert(
      fc.property(streams, fc.nat(50), fc.uint8Array({ maxLength: 5 }), ({ content, packed }, at, tail) => {
        expect(inflater.inflate(Buffer.concat([packed, tail]), content.length, out, at)).toBe(true);
        expect(Buffer.compare(out.subarray(at, at + content.length), content)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("never takes a stream that was damaged, cut short, or is of another length", () => {
    fc.assert(
      fc.property(streams, fc.nat(), fc.nat(7), fc.integer({ min: -3, max: 3 }), ({ content, packed }, at, bit, more) => {
        const flipped = Buffer.from(packed);
        flipped[at % flipped.length]! ^= 1 << bit;
        const says = inflater.inflate(flipped, content.length, out, 0);
        // A bit that fills up the last byte of the blocks, or the header's level, changes nothing.
        if (says) expect(Buffer.compare(out.subarray(0, content.length), content)).toBe(0);
        expect(inflater.inflate(packed.subarray(0, at % packed.length), content.length, out, 0)).toBe(false);
        if (more !== 0 && content.length + more >= 0) expect(inflater.inflate(packed, content.length + more, out, 0)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("never does more than say no, and writes nothing outside of its span", () => {
    const guarded = new Uint8Array(200);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(100), (bytes, size) => {
        guarded.fill(7);
        inflater.inflate(Buffer.concat([Buffer.from([0x78, 0x9c]), bytes]), size, guarded, 50);
        expect(guarded.subarray(0, 50).every((byte) => byte === 7)).toBe(true);
        expect(guarded.subarray(50 + size).every((byte) => byte === 7)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("leaves preset dictionaries and raw streams to zlib", () => {
    expect(inflater.inflate(deflateSync("text text", { dictionary: Buffer.from("text") }), 9, out, 0)).toBe(false);
    expect(inflater.inflate(deflateRawSync("text text"), 9, out, 0)).toBe(false);
    expect(inflater.inflate(new Uint8Array(0), 0, out, 0)).toBe(false);
  });
});
