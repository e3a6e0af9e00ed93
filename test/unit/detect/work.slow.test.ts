import { expect, test } from "vitest";
import { LineIndex } from "../../../src/core/span.ts";
import { createEngine } from "../../../src/detect/create.ts";
import { directivesIn, isBlockMark } from "../../../src/detect/directive.ts";
import { allRules } from "../../../src/rules/all.ts";
import { countedBytes } from "../../support/counted-bytes.ts";
import { slowInputs } from "../../support/slow-inputs.ts";

const engine = createEngine(allRules);
const inputs = slowInputs();

/** Looks at bytes that something takes with a text of a size. */
function looksFor(make: (size: number) => Uint8Array, size: number, run: (bytes: Uint8Array) => void): number {
  const counted = countedBytes(make(size));
  run(counted.bytes);
  return counted.looks();
}

test("there are at least 150 texts made to be slow, none like another", () => {
  expect(inputs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
});

// What is bounded by a distance (a line's part, a neighbourhood) grows until the text is longer than that.
const small = 18_000;

test.each(inputs.filter((_, index) => index % 6 === 0).map(({ name, make }) => [name, make] as const))(
  "twice the text takes at most about twice the looks: %s",
  (_name, make) => {
    const looks = (size: number): number => looksFor(make, size, (bytes) => engine.scan(bytes));
    expect(looks(2 * small) / looks(small)).toBeLessThan(2.4);
  },
);

const onOneLine = (size: number): Uint8Array => new TextEncoder().encode("é password=x ".repeat(size / 14));

test("lines and columns of many places on one line take looks in proportion to the line and the places", () => {
  const looks = (size: number): number =>
    looksFor(onOneLine, size, (bytes) => {
      const lines = new LineIndex(bytes);
      for (let at = size - 30; at > 0; at -= 14) lines.position(at);
    });
  expect(looks(64_000) / looks(32_000)).toBeLessThan(2.1);
});

test.each([
  ["on one line", onOneLine],
  ["on lines", (size: number) => new TextEncoder().encode("password = 123\n".repeat(size / 15))],
  [
    "among marks of secretlint",
    (size: number) => new TextEncoder().encode("/* secretlint-disable */ x\n".repeat(size / 27)),
  ],
])("comments beside many matches take looks in proportion to the text: %s", (_name, make) => {
  const looks = (size: number): number =>
    looksFor(make, size, (bytes) => {
      const marks: number[] = [];
      for (let at = 0; at < size; at++) if (isBlockMark(bytes, at)) marks.push(at);
      const directivesOf = directivesIn(bytes, marks);
      for (let at = 0; at < size - 30; at += 14) directivesOf({ start: at, end: at + 3 });
    });
  expect(looks(64_000) / looks(32_000)).toBeLessThan(2.1);
});
