/** A project's own rules: what they find, and that windows find what the whole does. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CustomRule } from "../../../../src/core/custom-rule.ts";
import type { Match } from "../../../../src/core/match.ts";
import { createEngine } from "../../../../src/detect/create.ts";
import type { EngineOptions } from "../../../../src/detect/create.ts";
import { ContextWords } from "../../../../src/detect/locate/context.ts";
import { customBounds } from "../../../../src/detect/runtime/custom.ts";
import { standsBefore } from "../../../../src/detect/locate/near.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { compileExpressions } from "../../../../src/policy/custom/expressions.ts";
import { seeded } from "../../../support/secrets.ts";

const facts = { provider: "custom", severity: "high", confidence: "high", description: "Acme key" } as const;
const prefixed: CustomRule = { ...facts, id: "acme-prefix", prefix: "acme_", layout: "acme_{alnum:12-20}" };
const short: CustomRule = { ...facts, id: "acme-short", prefix: "zq-", layout: "zq-{digits:6}" };
const near: CustomRule = { ...facts, id: "acme-near", layout: "{hex-lower:24}", near: ["acme vault"] };
const literal: CustomRule = { ...facts, id: "acme-regex", expression: 'acme-key = "([a-z0-9]{16})"', group: 1 };
const wordy: CustomRule = { ...facts, id: "acme-wordy", expression: "[A-Z]{6}[0-9]{8}[A-Z]{2}", near: ["acmepin"] };
const anywhere: CustomRule = { ...facts, id: "acme-any", expression: "[A-Z]{4}-[0-9]{4}-[a-f0-9]{10}" };
const all = [prefixed, short, near, literal, wordy, anywhere];

const draw = seeded(5);
const of = (alphabet: string, length: number): string =>
  Array.from({ length }, () => alphabet.charAt(draw(alphabet.length))).join("");
const alnum = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
const secrets = {
  prefixed: `acme_${of(alnum, 14)}`,
  short: `zq-${"482917"}`,
  near: of("0123456789abcdef", 24),
  literal: of("abcdefghijklmnopqrstuvwxyz0123456789", 16),
  wordy: `${of("ABCDEFGH", 6)}${"58213947"}XQ`,
  anywhere: `${of("KLMNOPQR", 4)}-7294-${of("0123456789abcdef", 10)}`,
};

async function engineOf(rules: readonly CustomRule[], options: EngineOptions = {}) {
  return createEngine([], { customRules: rules, expressions: await compileExpressions(rules, "test"), ...options });
}

const engine = await engineOf(all);
const scan = (text: string): readonly Match[] => engine.scan(toBytes(text)).matches;
const found = (text: string): string[] => scan(text).map(({ rule, secret }) => `${rule} ${secret.reveal()}`);

describe("what is found", () => {
  test.each([
    ["a prefix", `token: ${secrets.prefixed};`, "acme-prefix", secrets.prefixed],
    ["a prefix at the very beginning and end", secrets.prefixed, "acme-prefix", secrets.prefixed],
    ["a prefix behind an escape", `"a\\n${secrets.prefixed}"`, "acme-prefix", secrets.prefixed],
    ["a token too short for a run", `pin ${secrets.short}`, "acme-short", secrets.short],
    ["a value near its words, however they are joined", `ACME_VAULT: "${secrets.near}"`, "acme-near", secrets.near],
    ["a value on the line below its word", `# acme-vault\nid = ${secrets.near}\n`, "acme-near", secrets.near],
    ["an expression's group", `x acme-key = "${secrets.literal}"`, "acme-regex", secrets.literal],
    [
      "an expression behind two-byte characters",
      `é漢 acme-key = "${secrets.literal}" é`,
      "acme-regex",
      secrets.literal,
    ],
    ["an expression near a word", `acmePin -> ${secrets.wordy}`, "acme-wordy", secrets.wordy],
    ["an expression without plain text", `a\r\nb ${secrets.anywhere}\r\n`, "acme-any", secrets.anywhere],
    [
      "an expression in a line of 100 kB",
      `${"x, ".repeat(20_000)}${secrets.anywhere}${" y".repeat(20_000)}`,
      "acme-any",
      secrets.anywhere,
    ],
  ])("%s", (_, text, rule, secret) => {
    expect(found(text)).toEqual([`${rule} ${secret}`]);
    const [match] = scan(text);
    const bytes = toBytes(text);
    expect(new TextDecoder().decode(bytes.subarray(match?.span.start, match?.span.end))).toBe(secret);
  });

  test("an expression that asks for the line's end, before CR and LF", async () => {
    const ends = await engineOf([{ ...facts, id: "ends", expression: "[a-z]{4}-[0-9]{6}$" }]);
    expect(ends.scan(toBytes(`a\r\nqwzx-${"582910"}\r\nb`)).matches).toHaveLength(1);
  });

  test.each([
    ["a prefix in the midst of a word", `x${secrets.prefixed}`],
    ["more of its alphabet", `${secrets.prefixed}${of(alnum, 20)}`],
    ["a value far from its word", `acme vault ${". ".repeat(60)}${secrets.near}`],
    ["a value without its word", `the vault: ${secrets.near}`],
    ["an example", `acme_${"EXAMPLE"}${of(alnum, 7)}`],
    ["a filler", `acme_${"x".repeat(14)}`],
    ["an expression over two lines", `acme-key =\n"${secrets.literal}"`],
    ["an expression far from its word", `acmepin ${". ".repeat(60)}${secrets.wordy}`],
  ])("not %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test("inside base64, with the way into it", () => {
    const text = `data: ${btoa(`key=${secrets.prefixed} and some more words`)}`;
    expect(scan(text)).toMatchObject([{ rule: "acme-prefix", decodedFrom: ["base64"] }]);
  });
});

describe("bounds", () => {
  test("a match longer than the bound is not found, and said to be left out", async () => {
    const long = await engineOf([{ ...facts, id: "long", expression: "acme-long: ([a-z]+)", group: 1 }]);
    const secret = (length: number): string => of("abcdefghijklmnopqrstuvwxyz", length);
    expect(long.scan(toBytes(`acme-long: ${secret(900)}`)).matches).toHaveLength(1);
    expect(long.scan(toBytes(`acme-long: ${secret(1200)}`))).toMatchObject({ matches: [], cut: ["match-too-long"] });
  });

  test("an expression that is dear ends where its steps do, and says so", () => {
    const cost = customBounds.steps / 100;
    const dear = createEngine([], {
      customRules: [anywhere],
      expressions: new Map([[anywhere.id, { cost, mayMatch: () => true, eachMatch: () => {} }]]),
    });
    expect(dear.scan(toBytes("x".repeat(49))).cut).toEqual([]);
    expect(dear.scan(toBytes("x".repeat(500))).cut).toEqual(["time"]);
  });
});

test("the version tells rule sets apart", async () => {
  const versions = await Promise.all([engineOf([]), engineOf([prefixed]), engineOf([prefixed, short]), engineOf(all)]);
  expect(new Set(versions.map(({ version }) => version)).size).toBe(4);
  expect((await engineOf([prefixed])).version).toBe((await engineOf([prefixed])).version);
});

test("plain texts of every length are found at every place, in any case where case does not count", async () => {
  for (const prefix of ["qzx", "Qzxw", "q_zxwv", "qzxwvutsrq_"]) {
    const rule = { ...facts, id: "one", prefix, layout: `${prefix}{digits:8}` };
    const letters = prefix.replaceAll("_", "");
    const word = { ...facts, id: "two", layout: "{digits:8}", near: [prefix] };
    const byPrefix = await engineOf([rule]);
    const byWord = await engineOf([word]);
    for (let before = 0; before < 12; before++) {
      const lead = " ".repeat(before);
      expect(byPrefix.scan(toBytes(`${lead}${prefix}58213947`)).matches, `${prefix} at ${before}`).toHaveLength(1);
      for (const written of [prefix.toUpperCase(), letters.replace(/^(..)/, "$1-"), letters.replace(/(.)$/, "_$1")])
        expect(byWord.scan(toBytes(`${lead}${written} 58213947`)).matches, `${written} at ${before}`).toHaveLength(1);
    }
  }
});

test("values near words are all those that stand behind one, however the words stand", async () => {
  const pins = await engineOf([{ ...facts, id: "pins", layout: "{digits:8-9}", near: ["pin", "code"] }]);
  const word = fc.constantFrom(
    "pin ",
    "PIN_",
    "code",
    "Code: ",
    "spin ",
    " ",
    "58213947",
    "582139476",
    "5",
    "x",
    ". ".repeat(30),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const text = words.join("");
      const bytes = toBytes(text);
      const near = new ContextWords<true>();
      for (const one of ["pin", "code"]) near.add(one, true);
      const expected = [...text.matchAll(/(?<![0-9A-Za-z])[0-9]{8,9}(?![0-9A-Za-z])/g)]
        .filter(({ index }) => standsBefore(near, bytes, index))
        .map(({ 0: held, index }) => `${index} ${index + held.length}`);
      const found = pins.find(bytes).filter(({ rule }) => rule >= 0);
      expect(found.map(({ start, end }) => `${start} ${end}`)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("windows find what the whole does", () => {
  const word = fc.constantFrom(
    ...Object.values(secrets),
    "acme_",
    "acme vault ",
    'acme-key = "',
    "acmepin ",
    "zq-",
    '"',
    "\n",
    " ",
    "é",
    "x",
    "acme-vault: ",
    "AB",
    "y".repeat(150),
    "z ".repeat(700),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const bytes = toBytes(words.join(""));
      const [from, to] = [a % bytes.length, b % bytes.length].sort((one, other) => one - other) as [number, number];
      const touching = engine.find(bytes).filter(({ start, end }) => start < to && end > from);
      const key = ({ rule, start, end }: { rule: number; start: number; end: number }) => `${rule} ${start} ${end}`;
      expect(engine.find(bytes, from, to).map(key).sort()).toEqual(touching.map(key).sort());
      // And what lies farther away than the reach changes nothing.
      const left = Math.max(0, from - engine.reach);
      const right = Math.min(bytes.length, to + engine.reach);
      const cut = bytes.slice(left, right);
      const inCut = engine.find(cut, from - left, to - left).map((one) => ({
        ...one,
        start: one.start + left,
        end: one.end + left,
      }));
      // What may stand anywhere is marked at the beginning, which a part of the text has elsewhere.
      const isLocal = ({ rule }: { rule: number }): boolean => rule !== all.indexOf(anywhere);
      const inWindow = inCut.filter(({ start, end }) => start < to && end > from);
      expect(inWindow.filter(isLocal).map(key).sort()).toEqual(touching.filter(isLocal).map(key).sort());
    }),
  );
});
