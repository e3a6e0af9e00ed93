/**
 * The locality contract (design section 5): a window with its context yields what the whole yields there. History scans
 * rest on it: they look at what a delta inserts, not at the whole of each version.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import wasm from "../../../build/prefilter.wasm";
import { createEngine } from "../../../src/engine/create.ts";
import { maxReach, type Engine, type RawMatch } from "../../../src/engine/engine.ts";
import { createSimdPrefilter } from "../../../src/engine/simd/prefilter-simd.ts";
import { toBytes } from "../../../src/engine/text.ts";
import { allRules } from "../../../src/rules/all.ts";
import { textsOf } from "../../support/rule-texts.ts";
import { seeded } from "../../support/secrets.ts";

const engines: readonly (readonly [string, Engine])[] = [
  ["the plain prefilter", createEngine(allRules)],
  ["the SIMD prefilter", createEngine(allRules, { prefilter: createSimdPrefilter(wasm) })],
];

/** An example of any rule in any syntax. */
const example = fc
  .tuple(fc.integer({ min: 0, max: allRules.length - 1 }), fc.nat(), fc.constantFrom("shortest", "longest", "any"))
  .map(([index, seed, length]) => {
    const texts = textsOf(allRules[index]!, seeded(seed), length as "any");
    return texts[seed % texts.length]!.text;
  });
const tokenCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/-_";
const drawn = (alphabet: string, max: number): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(), fc.integer({ min: 1, max })).map(([seed, length]) => {
    const draw = seeded(seed);
    return Array.from({ length }, () => alphabet.charAt(draw(alphabet.length))).join("");
  });
const name = fc.constantFrom(
  ..."password PASSWORD db_password secret client_secret secretAccessKey aws_secret_access_key AWS_SECRET_KEY token auth_token apiKey key twilio github_token authorization credentials passphrase my.app.secret".split(
    " ",
  ),
);
const tie = fc.constantFrom(
  "=",
  " = ",
  ": ",
  '": "',
  "=>",
  " => '",
  "(",
  '("',
  '", "',
  "||",
  " ?? '",
  ">",
  " ",
  "\n  value: ",
  " := `",
  '\\": \\"',
  "=\n  '",
  "|",
);
const around = fc.constantFrom(
  "\n",
  " ",
  '"',
  "'",
  ",",
  ";",
  "\\n",
  "\t",
  "://",
  "@",
  ".",
  "-----BEGIN ",
  "Bearer ",
  "Basic ",
  "\r\n",
  "é漢字😀",
  "{",
  "}",
  "export ",
  "&",
  "%3D",
  "\\u003d",
  "$",
  "|",
);
const long = fc.oneof(
  drawn(tokenCharacters, 6000),
  drawn("abcdefghijklmnopqrstuvwxyz_.-key=:passwordtokensecret ", 3000),
  fc
    .tuple(fc.constantFrom("a", " ", "=", "\\", '"', "A", "key", "-", "."), fc.integer({ min: 1, max: 5000 }))
    .map(([piece, count]) => piece.repeat(Math.ceil(count / piece.length))),
  drawn(" \t\\\"'", 400),
  drawn("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", 200).map((text) =>
    btoa(`password: ${text}`),
  ),
);
/** A name and its value as far from each other, and as long, as is looked at and a little more. */
const apart = fc
  .tuple(
    name,
    fc.nat({ max: 90 }),
    fc.nat({ max: 130 }),
    fc.constantFrom("=", ":", "=>", "("),
    fc.boolean(),
    fc.nat({ max: 130 }),
    fc.integer({ min: 4, max: 560 }),
    fc.nat(),
  )
  .map(([word, prefix, gap, operator, isNextLine, indent, length, seed]) => {
    const draw = seeded(seed);
    const value = Array.from({ length }, () =>
      tokenCharacters.charAt(draw(draw(2) === 0 ? 62 : tokenCharacters.length)),
    ).join("");
    return `\n${"n".repeat(prefix)}_${word}${" ".repeat(draw(3) === 0 ? gap : 1)}${operator}${isNextLine ? "\n" : ""}${" ".repeat(draw(3) === 0 ? indent : 1)}"${value}"\n`;
  });
const text = fc
  .array(
    fc.oneof(
      { arbitrary: example, weight: 4 },
      { arbitrary: apart, weight: 3 },
      { arbitrary: name, weight: 4 },
      { arbitrary: tie, weight: 4 },
      { arbitrary: around, weight: 3 },
      { arbitrary: drawn(tokenCharacters, 80), weight: 3 },
      { arbitrary: long, weight: 1 },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((pieces) => toBytes(pieces.join("")));

describe.each(engines)("with %s", (_, engine) => {
  test("the reach is within what the design allows", () => {
    expect(engine.reach).toBeGreaterThan(0);
    expect(engine.reach).toBeLessThanOrEqual(maxReach);
  });

  test("a window yields what the whole yields there", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 4, maxLength: 4 }), (bytes, cuts) => {
        const whole = engine.find(bytes);
        for (const [a, b] of windows(bytes.length, whole, cuts)) {
          const expected = whole.filter(({ start, end }) => start < b && end > a);
          if (told(engine.find(bytes, a, b)) !== told(expected))
            expect(told(engine.find(bytes, a, b)), `${a}-${b}`).toBe(told(expected));
        }
      }),
      { numRuns: 250 },
    );
  });

  test("what is farther away than the reach changes nothing", () => {
    fc.assert(
      fc.property(text, (bytes) => {
        for (const match of engine.find(bytes)) {
          const from = Math.max(0, match.start - engine.reach);
          const slice = bytes.slice(from, match.end + engine.reach);
          const again = engine.find(slice).map((one) => told([moved(one, from)]));
          if (!again.includes(told([match])))
            expect(again, `${allRules[match.rule]?.id ?? match.rule}`).toContain(told([match]));
        }
      }),
      { numRuns: 250 },
    );
  });
});

/** Random windows, and those whose edges cut through a match or touch it. */
function windows(
  length: number,
  matches: readonly RawMatch[],
  cuts: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const edges = [
    ...cuts.flat().map((cut) => cut % (length + 1)),
    ...matches.flatMap(({ start, end }) => [start, start + 1, end - 1, end]),
  ];
  return cuts.flatMap(([a, b], i) => {
    const from = edges[(a + i) % edges.length]!;
    const to = edges[(b + i) % edges.length]!;
    return [[Math.min(from, to), Math.max(from, to)] as const, [from, from + 1] as const];
  });
}

function moved(match: RawMatch, by: number): RawMatch {
  return { rule: match.rule, start: match.start + by, end: match.end + by, anchor: match.anchor + by };
}

function told(matches: readonly RawMatch[]): string {
  return [
    ...new Set(
      matches.map(({ rule, start, end, anchor }) => `${allRules[rule]?.id ?? rule} ${start}-${end} @${anchor}`),
    ),
  ]
    .sort()
    .join("\n");
}
