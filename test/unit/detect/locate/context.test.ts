/** Context words: found whole or as a long word's beginning, whatever signs and case they are written with. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ContextWords } from "../../../../src/detect/locate/context.ts";
import { toBytes } from "../../../../src/detect/text.ts";

function found(words: readonly string[], text: string): readonly string[] {
  const trie = new ContextWords<string>();
  for (const word of words) trie.add(word, word);
  const bytes = toBytes(text);
  const out: string[] = [];
  trie.each(bytes, 0, bytes.length, (word) => out.push(word));
  return out;
}

describe("a word is found", () => {
  test.each(["acme_key", "ACME-KEY", "the acme", "x.acme.io", "myAcmeKey", "https://acme.com"])("in %s", (text) => {
    expect(found(["acme"], text)).toEqual(["acme"]);
  });

  test.each(["sumologic", "SumoLogic", "SUMO_LOGIC", "sumo-logic", "sumo logic", "sumo.logic"])(
    "written as %s, of several parts",
    (text) => {
      expect(found(["sumologic"], `x = ${text}: 1`)).toEqual(["sumologic"]);
    },
  );

  test("as the beginning of a longer one, where it is long enough to mean itself", () => {
    expect(found(["algolia"], "algoliakey")).toEqual(["algolia"]);
    expect(found(["lob"], "lobby")).toEqual([]);
    expect(found(["lob"], "lob_key lobKey")).toEqual(["lob", "lob"]);
  });

  test("beside another that it begins", () => {
    expect(found(["sumo", "sumologic"], "sumo_logic")).toEqual(["sumo", "sumologic"]);
  });
});

test("a word of one letter is found where it stands alone, one without any never", () => {
  expect(found(["x", "__", "xy"], "x_key xKey xy axe")).toEqual(["x", "x", "xy"]);
});

test("many words together find what each finds alone", () => {
  const word = fc.stringMatching(/^[ab1][ab1-]{0,4}$/);
  const text = fc.stringMatching(/^[abAB1_. -]{0,60}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 8 }), text, (words, written) => {
      expect(found(words, written).toSorted()).toEqual(words.flatMap((one) => found([one], written)).toSorted());
    }),
  );
});

describe("a word is not found", () => {
  test.each(["bacme", "xacme_key", "ac me2e", "acm", "ac  me", "a_c"])("in %s", (text) => {
    expect(found(["acme"], text)).toEqual([]);
  });

  test("over the edge of what is looked at", () => {
    const trie = new ContextWords<string>();
    trie.add("acme", "acme");
    const out: string[] = [];
    trie.each(toBytes("acme"), 0, 3, (word) => out.push(word));
    expect(out).toEqual([]);
  });
});

test("a thousand words are told apart", () => {
  const words = Array.from({ length: 1000 }, (_, i) => `vendor${i.toString(36)}x`);
  for (const word of words.filter((_, i) => i % 97 === 0)) expect(found(words, `${word}_key`)).toContain(word);
  expect(found(words, "nothing here")).toEqual([]);
});
