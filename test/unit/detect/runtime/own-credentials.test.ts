/** Own credentials over bytes: found at every place, in windows as in the whole, and nothing is asked where nothing agrees. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createEngine } from "../../../../src/detect/create.ts";
import {
  charactersOf,
  type OwnCredential,
  type OwnCredentials,
  slotOf,
  windowLength,
} from "../../../../src/detect/runtime/own-credentials.ts";
import { toBytes } from "../../../../src/detect/text.ts";
import { characters, seeded } from "../../../support/secrets.ts";

const random = seeded(3);
const seeds = [random(2 ** 31), random(2 ** 31)] as const;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const values = [
  characters(random, 12, `${letters}0123456789`),
  characters(random, 40, `${letters}0123456789+/`),
  `${characters(random, 20, letters)}&${characters(random, 9, "0123456789")}`,
  characters(random, 700, "0123456789abcdef"),
  `é${characters(random, 16, letters)}é`,
];

function ownOf(list: readonly string[]): OwnCredentials & { readonly asked: () => number } {
  let asked = 0;
  return {
    id: String(list.length),
    seeds,
    list: list.map((value): OwnCredential => {
      const bytes = toBytes(value);
      const windowAt = (bytes.length - windowLength) >> 1;
      const slot = slotOf(bytes, windowAt, seeds);
      return { length: bytes.length, windowAt, slot, characters: charactersOf(bytes), spelling: "plain" };
    }),
    isOwn(bytes, index) {
      asked++;
      return new TextDecoder().decode(bytes) === list[index];
    },
    asked: () => asked,
  };
}

const engine = createEngine([], { ownCredentials: ownOf(values) });
const found = (text: string): string[] => engine.scan(toBytes(text)).matches.map(({ secret }) => secret.reveal());

test.each(values.map((value) => [value.length, value] as const))("of %d characters, wherever it stands", (_, value) => {
  for (let before = 0; before < 90; before++) {
    for (const filler of ["x", " ", "x ", "é"]) {
      const lead = filler.repeat(before).slice(0, before);
      expect(found(`${lead}${value}${filler.repeat(before % 7)}`), `${before} of ${filler}`).toEqual([value]);
    }
  }
  expect(found(value.slice(1))).toEqual([]);
  expect(found(value.slice(0, -1))).toEqual([]);
});

test("one behind the other", () => {
  expect(found(values.join(""))).toEqual(values);
  expect(found(values.join("\n"))).toEqual(values);
});

test("the digest is not asked for ordinary text", () => {
  const own = ownOf(values);
  const quiet = createEngine([], { ownCredentials: own });
  const words = Array.from({ length: 40_000 }, () => characters(random, 1 + random(11), letters)).join(" ");
  expect(quiet.scan(toBytes(words)).matches).toEqual([]);
  expect(own.asked()).toBe(0);
});

test("windows find what the whole does", () => {
  const word = fc.constantFrom(...values, "x", " ", "\n", "0".repeat(30), "Zz9 ".repeat(100), "k".repeat(800));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (words, a, b) => {
      const bytes = toBytes(words.join(""));
      const [from, to] = [a % bytes.length, b % bytes.length].sort((one, other) => one - other) as [number, number];
      const touching = engine.find(bytes).filter(({ start, end }) => start < to && end > from);
      const left = Math.max(0, from - engine.reach);
      const part = bytes.slice(left, Math.min(bytes.length, to + engine.reach));
      const shifted = (list: readonly { start: number; end: number }[], by: number): string[] =>
        list.map(({ start, end }) => `${start + by} ${end + by}`).sort();
      expect(shifted(engine.find(bytes, from, to), 0)).toEqual(shifted(touching, 0));
      expect(shifted(engine.find(part, from - left, to - left), left)).toEqual(shifted(touching, 0));
    }),
  );
});
