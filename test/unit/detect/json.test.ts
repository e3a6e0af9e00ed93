import fc from "fast-check";
import { expect, test } from "vitest";
import { isJsonObject } from "../../../src/detect/json.ts";

function isParsed(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.stringify(value, null, 1));

test("an object is one", () => {
  fc.assert(
    fc.property(object, (text) => {
      expect(isJsonObject(text)).toBe(true);
    }),
  );
});

test("an object of which a character is another, missing or twice there is one where JSON.parse says so", () => {
  fc.assert(
    fc.property(
      object,
      fc.nat(),
      fc.oneof(fc.constantFrom(...' {}[]",:\\-+.0123eEtfnu\n\t\x01'), fc.string({ maxLength: 2 })),
      fc.nat(1),
      (text, at, other, left) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + other + text.slice(place + left);
        expect(isJsonObject(changed), changed).toBe(isParsed(changed));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  "",
  "{",
  "[]",
  "1",
  '"x"',
  '{"a":01}',
  '{"a":1.}',
  '{"a":.5}',
  '{"a":-}',
  '{"a":1e}',
  '{"a":tru}',
  '{"a" "b"}',
  '{"a":1,}',
  '{"a":"\\x"}',
  '{"a":"\\u12G4"}',
])("%s is none", (text) => {
  expect(isJsonObject(text)).toBe(false);
  expect(isParsed(text)).toBe(false);
});

test("what lies deeper than any token is none, and ends", () => {
  expect(isJsonObject(`${'{"a":'.repeat(50)}1${"}".repeat(50)}`)).toBe(true);
  expect(isJsonObject('{"a":'.repeat(100_000))).toBe(false);
});
