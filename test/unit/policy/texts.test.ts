/** Texts of all formats: whatever they hold, parsing ends, and positions are those of the text. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { parseText } from "../../../src/policy/texts/parse.ts";

const formats = ["x.json", "x.jsonc", "x.yaml", "x.toml"] as const;
const sign = fc.constantFrom(
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"',
  "'",
  "#",
  "//",
  "/*",
  "*/",
  "=",
  "\n",
  " ",
  "a",
  "1",
  "- ",
  "&a",
  "*a",
  "\\",
  "\uFEFF",
);

test.each(formats)("%s: any text is data or a UsageError that quotes nothing", async (file) => {
  const value = ["k3Zq", "9vLx", "T7bW"].join("");
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(sign, fc.constant(value), fc.string({ maxLength: 3 })), { maxLength: 30 }),
      async (parts) => {
        try {
          const { data, at } = await parseText(parts.join(""), file, file);
          for (const key of Object.keys(data ?? {}).slice(0, 3)) {
            const position = at([key]);
            if (position !== undefined) expect(position.line).toBeGreaterThan(0);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          expect((error as UsageError).message).not.toContain(value);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("a key stands where the text has it, in every format", async () => {
  const places = await Promise.all(
    [
      ["x.json", '{\n  "a": [1,\n    {"b": 2}]}'],
      ["x.jsonc", '{ // c\n  "a": [1,\n    {"b": 2,},]}'],
      ["x.yaml", "x: 1\na:\n  - 1\n  - b: 2\n".replace("x: 1\n", "# c\n")],
      ["x.toml", "# c\na = [1,\n  { b = 2 }]\n"],
    ].map(async ([file = "", text = ""]) => {
      const { at } = await parseText(text, file, file);
      return [at(["a"]), at(["a", 1, "b"])];
    }),
  );
  expect(places).toEqual([
    [
      { line: 2, column: 3 },
      { line: 3, column: 6 },
    ],
    [
      { line: 2, column: 3 },
      { line: 3, column: 6 },
    ],
    [
      { line: 2, column: 1 },
      { line: 4, column: 5 },
    ],
    // What stands inside of a value is found as its key.
    [
      { line: 2, column: 1 },
      { line: 2, column: 1 },
    ],
  ]);
});
