import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import wasm from "../../build/prefilter.wasm";
import type { Prefilter, PrefilterFactory } from "../../src/detect/prefilter/prefilter.ts";
import { compileRules } from "../../src/detect/pattern/compile.ts";
import { createEngine } from "../../src/detect/create.ts";
import { look } from "../../src/detect/prefilter/prefilter.ts";
import { createPlainPrefilter } from "../../src/detect/prefilter/plain.ts";
import { isTrigger, minimumRun, tokenCharacter } from "../../src/detect/prefilter/triggers.ts";
import { textWithSecrets } from "../support/random-text.ts";
import { allRules } from "../../src/rules/all.ts";
import { createSimdPrefilter } from "../../src/detect/prefilter/simd.ts";

const { heads, gates, words } = compileRules(allRules);
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
  ...'password PWD Secret toKEN key AUTH cred psk :// -----BEGIN ghp_ sk_live_ SG. AKIAxxxxxxxxxxxxxxxx aGVsbG8gd29ybGQgaGVsbG8gd29ybGQ= 12345678901234567890abcdef 8Q~ 7q~ = " \n abcdefghijklmnop /usr/lib/node_modules/x __ é 漢字 パスワード 密码 contraseña Пароль senha mdp ： \0'.split(
    " ",
  ),
);
const text = fc.oneof(
  textWithSecrets,
  fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }).map((list) => new TextEncoder().encode(list.join(""))),
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.constantFrom(...new TextEncoder().encode('aZ09+/-_ :kKeEyYpPaAsSwWuU$1~=.\t\n"')), { maxLength: 300 })
    .map((l) => Uint8Array.from(l)),
);

/** A prefilter that leaves nothing to itself: every run for every reason, every place where a token may begin, every trigger word. */
const askAll: PrefilterFactory = (tables) => {
  const plain = createPlainPrefilter(tables);
  return (bytes, from, to, sink) => {
    // Half-matches are kept on the prefilter's word alone, so they have no other oracle.
    const halves = new Map<number, number>();
    plain(bytes, from, to, {
      run: (start, _, why) => void halves.set(start, why & (look.encoded | look.bareSecret)),
      head() {},
      word() {},
    });
    let start = from;
    for (let at = from; at <= to; at++) {
      if (at < to && tokenCharacter[bytes[at]!] === 1) continue;
      if (at - start >= minimumRun) {
        for (let head = start; head < at - 2; head++)
          if (head === start || /[+/_-]/.test(String.fromCharCode(bytes[head - 1]!))) sink.head(head, start, at);
        const before = String.fromCharCode(bytes[start - 1] ?? 0);
        const run = String.fromCharCode(...bytes.subarray(start, Math.min(at, start + 600)));
        const isValue =
          at - start <= 512 && /["'= :`>]/.test(before) && /\d.*\d/.test(run) && /[A-Za-z].*[A-Za-z]/.test(run);
        const near = tables.near && isValue ? look.near : 0;
        sink.run(start, at, look.shape | look.scheme | look.before | near | (halves.get(start) ?? 0));
      }
      start = at + 1;
    }
    for (let at = from; at < to - 2; at++) if (isAnnouncing(bytes, at)) sink.word(at);
  };
};

/** Triggers, and of those of English the ones that go on as a word that announces a secret or a phrase. */
function isAnnouncing(bytes: Uint8Array, at: number): boolean {
  if (!isTrigger(bytes, at)) return false;
  const text = String.fromCharCode(...bytes.subarray(at, at + 12));
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 4), at));
  if (/^tif/i.test(text)) return /^iden$/i.test(before) && /^tified/i.test(text);
  if (!/^(?:sec|tok|cre|aut)/i.test(text)) return true;
  return /^(?:secret|securestring|token|cred|auth(?!or(?!i)))/i.test(text);
}

describe("what the prefilter leaves out holds nothing", () => {
  const all = createEngine(allRules, { prefilter: askAll });
  const plain = createEngine(allRules);
  const told = (bytes: Uint8Array, engine: typeof all): string =>
    [...new Set(engine.find(bytes).map(({ rule, start, end }) => `${allRules[rule]?.id ?? rule} ${start}-${end}`))]
      .sort()
      .join("\n");

  it("the engine finds the same with a prefilter that leaves nothing out", () => {
    fc.assert(
      fc.property(textWithSecrets, (bytes) => void expect(told(bytes, plain)).toBe(told(bytes, all))),
      { numRuns: 1000 },
    );
  });
});

describe.each([false, true])("prefilters, with near rules: %s", (near) => {
  const tables = { heads, gates, words, near };
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
