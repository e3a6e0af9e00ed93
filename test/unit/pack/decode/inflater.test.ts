import { constants, deflateRawSync, deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Inflater } from "../../../../src/pack/decode/inflater.ts";

const out = new Uint8Array(100_000);

/** Text of few and of many letters, repeats near and far, and noise: all kinds of blocks. */
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.string({ maxLength: 3000 }).map((text) => Buffer.from(text)),
  fc
    .array(fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 60 })), { maxLength: 12 })
    .map((list) => Buffer.concat(list.flatMap(([part, times]) => Array.from({ length: times }, () => part)))),
);
const strategies = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FILTERED,
];
const streams = fc
  .tuple(contents, fc.integer({ min: 0, max: 9 }), fc.constantFrom(...strategies), fc.integer({ min: 9, max: 15 }))
  .map(([content, level, strategy, windowBits]) => ({
    content,
    packed: deflateSync(content, { level, strategy, windowBits }),
  }));

describe.each([
  ["fast", new Inflater()],
  ["plain", new Inflater(true)],
])("the %s inflater", (name, inflater) => {
  it("is what it says", () => {
    expect(inflater.isFast).toBe(name === "fast");
  });

  it("does what zlib does, wherever the output stands", () => {
    fc.assert(
      fc.property(streams, fc.nat(50), fc.uint8Array({ maxLength: 5 }), ({ content, packed }, at, tail) => {
        inflater.inflateInto(Buffer.concat([packed, tail]), content.length, out, at);
        expect(Buffer.compare(out.subarray(at, at + content.length), content)).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes no stream that was damaged, cut short, or is of another length, and goes on after it", () => {
    fc.assert(
      fc.property(
        streams,
        fc.nat(),
        fc.nat(7),
        fc.integer({ min: -3, max: 3 }),
        ({ content, packed }, at, bit, more) => {
          const flipped = Buffer.from(packed);
          flipped[at % flipped.length]! ^= 1 << bit;
          let isTaken = true;
          try {
            inflater.inflateInto(flipped, content.length, out, 0);
          } catch (error) {
            expect((error as Error).name).toBe("Damage");
            isTaken = false;
          }
          // A bit that fills up the last byte of the blocks, or the header's level, changes nothing.
          if (isTaken) expect(Buffer.compare(out.subarray(0, content.length), content)).toBe(0);
          expect(() => inflater.inflateInto(packed.subarray(0, at % packed.length), content.length, out, 0)).toThrow();
          if (more !== 0 && content.length + more >= 0)
            expect(() => inflater.inflateInto(packed, content.length + more, out, 0)).toThrow();
          inflater.inflateInto(packed, content.length, out, 0);
          expect(Buffer.compare(out.subarray(0, content.length), content)).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("writes nothing outside of its span but one byte behind it", () => {
    const guarded = new Uint8Array(200);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(100), (bytes, size) => {
        guarded.fill(7);
        expect(() =>
          inflater.inflateInto(Buffer.concat([Buffer.from([0x78, 0x9c]), bytes]), size, guarded, 50),
        ).toThrow();
        expect(guarded.subarray(0, 50).every((byte) => byte === 7)).toBe(true);
        expect(guarded.subarray(51 + size).every((byte) => byte === 7)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses preset dictionaries, raw streams and nothing at all", () => {
    expect(() =>
      inflater.inflateInto(deflateSync("text text", { dictionary: Buffer.from("text") }), 9, out, 0),
    ).toThrow();
    expect(() => inflater.inflateInto(deflateRawSync("text text"), 9, out, 0)).toThrow();
    expect(() => inflater.inflateInto(new Uint8Array(0), 0, out, 0)).toThrow();
  });
});
