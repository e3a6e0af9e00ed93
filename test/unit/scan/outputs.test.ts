import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { outputsOf } from "../../../src/scan/outputs.ts";

const outputs = (formats: string[], files: string[]): readonly object[] => outputsOf(formats, files, (name) => name);

test("without a file the report goes to standard output", () => {
  expect(outputs([], [])).toEqual([{ format: "human", file: null }]);
  expect(outputs(["json"], [])).toEqual([{ format: "json", file: null }]);
});

test("a file's extension says which format, where nothing else does", () => {
  expect(outputs([], ["a/b.sarif", "c.html", "plain", "d.JSON"])).toEqual([
    { format: "sarif", file: "a/b.sarif" },
    { format: "html", file: "c.html" },
    { format: "human", file: "plain" },
    { format: "json", file: "d.JSON" },
  ]);
});

test("formats and files go together in their order; - is standard output", () => {
  expect(outputs(["csv", "json"], ["a.txt", "-"])).toEqual([
    { format: "csv", file: "a.txt" },
    { format: "json", file: null },
  ]);
});

test.each([
  [["json", "csv"], []],
  [["json"], ["a", "b"]],
  [["json", "csv"], ["a"]],
])("%j with %j is refused: nobody can say which belongs to which", (formats, files) => {
  expect(() => outputs(formats, files)).toThrow(UsageError);
});
