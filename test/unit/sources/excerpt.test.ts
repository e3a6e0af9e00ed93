import fc from "fast-check";
import { expect, test } from "vitest";
import type { Match } from "../../../src/core/match.ts";
import { Secret } from "../../../src/core/secret.ts";
import { excerptOf } from "../../../src/sources/excerpt.ts";
import { alnum, seeded } from "../../support/secrets.ts";

const random = seeded(31);

/** A match of this text's `value`, with what an excerpt does not look at left out. */
function matchOf(text: string, value: string): Match {
  const start = Buffer.byteLength(text.slice(0, text.indexOf(value)));
  return { span: { start, end: start + Buffer.byteLength(value) }, secret: new Secret(value) } as Match;
}

test("every secret on the line is masked, and the place of this one is said", () => {
  const [one, other] = [alnum(random, 24), alnum(random, 24)];
  const text = `first\n\tkey = "${one}", other = '${other}' // 日本\nlast`;
  const matches = [matchOf(text, one), matchOf(text, other)] as const;
  const excerpt = excerptOf(Buffer.from(text), matches, matches[1]);
  expect(excerpt.text).toBe(`key = "${new Secret(one).masked}", other = '${new Secret(other).masked}' // 日本`);
  expect(excerpt.text.slice(excerpt.column, excerpt.column + excerpt.length)).toBe(new Secret(other).masked);
});

test("nothing of a secret ever stands in an excerpt, however long the line and whatever is in it", () => {
  const noise = fc.string({ unit: fc.constantFrom("a", " ", "日", "é", "\n", "\t", '"'), maxLength: 120 });
  fc.assert(
    fc.property(noise, noise, fc.integer({ min: 12, max: 200 }), (left, right, length) => {
      const value = alnum(random, length);
      const text = left + value + right;
      const match = matchOf(text, value);
      const { text: shown, column, length: width } = excerptOf(Buffer.from(text), [match], match);
      expect(shown).not.toContain(value);
      expect(shown).not.toMatch(/[\n\t]/);
      expect(shown.slice(column, column + width)).toBe(match.secret.masked);
      expect(shown.length).toBeLessThan(140);
    }),
  );
});

test("of a key over many lines the first line is shown", () => {
  const key = ["-----BEGIN", "PRIVATE KEY-----\nabc\ndef\n-----END PRIVATE KEY-----"].join(" ");
  const text = `key: |\n  ${key}\n`;
  const match = matchOf(text, key);
  expect(excerptOf(Buffer.from(text), [match], match).text).toBe(match.secret.masked);
});
