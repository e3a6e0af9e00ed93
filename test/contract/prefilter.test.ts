import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import wasm from "../../build/prefilter.wasm";
import type { Prefilter, PrefilterFactory } from "../../src/engine/prefilter.ts";
import { compileRules } from "../../src/engine/compile.ts";
import { createPlainPrefilter } from "../../src/engine/prefilter-plain.ts";
import { allRules } from "../../src/rules/all.ts";
import { createSimdPrefilter } from "../../src/engine/simd/prefilter-simd.ts";

const { heads, gates } = compileRules(allRules);
const factory = createSimdPrefilter(wasm) as PrefilterFactory;

function record(prefilter: Prefilter, bytes: Uint8Array, from = 0, to = bytes.length): unknown {
  const runs: number[][] = [];
  const heads: number[][] = [];
  const words: number[] = [];
  prefilter(bytes, from, to, {
    run: (...run) => void runs.push(run),
    head: (...head) => void heads.push(head),
    word: (at) => void words.push(at),
  });
  return { runs, heads, words };
}

const pieces = fc.constantFrom(
  ...'password PWD Secret toKEN key AUTH cred psk :// -----BEGIN ghp_ sk_live_ SG. AKIAxxxxxxxxxxxxxxxx aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ= 12345678901234567890abcdef 8Q~ 7q~ = " \n abcdefghijklmnop /usr/lib/node_modules/x __ é 漢字 \0'.split(
    " ",
  ),
);
const text = fc.oneof(
  fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((list) => new TextEncoder().encode(list.join(""))),
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.constantFrom(...new TextEncoder().encode('aZ09+/-_ :kKeEyYpPaAsSwWuU$1~=.\t\n"')), { maxLength: 300 })
    .map((l) => Uint8Array.from(l)),
);

describe.each([false, true])("prefilters, with near rules: %s", (near) => {
  const tables = { heads, gates, near };
  const simd = factory(tables);
  const prefilterPlain = createPlainPrefilter(tables);

  it("the SIMD one is available here", () => {
    expect(createSimdPrefilter(wasm)).toBeTypeOf("function");
  });

  it("SIMD finds what the plain one finds, in any window", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (bytes, a, b) => {
        const from = a % (bytes.length + 1);
        const to = from + (b % (bytes.length - from + 1));
        expect(record(simd, bytes, from, to)).toEqual(record(prefilterPlain, bytes, from, to));
        expect(record(simd, bytes)).toEqual(record(prefilterPlain, bytes));
      }),
      { numRuns: 150 },
    );
  });

  it("they agree over chunk borders and on a run longer than a chunk", () => {
    const source = readFileSync(new URL("../../package-lock.json", import.meta.url));
    expect(record(simd, source)).toEqual(record(prefilterPlain, source));
    const long = new Uint8Array(200_000).fill(0x61);
    long.set(new TextEncoder().encode("password"), 65_533);
    expect(record(simd, long)).toEqual(record(prefilterPlain, long));
    long.set(new TextEncoder().encode(["-g", "hp_"].join("")), 65_533);
    expect(record(simd, long)).toEqual(record(prefilterPlain, long));
    expect((record(simd, long) as { heads: unknown }).heads).toContainEqual([65_534, 0, 200_000]);
  });

  it("a platform without WebAssembly gets none", () => {
    expect(createSimdPrefilter(new Uint8Array([1, 2, 3]))).toBeUndefined();
  });
});
