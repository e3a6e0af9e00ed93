/** How runs are compared, and what the gate asks for. */
import { describe, expect, test } from "vitest";
import { compare, countOf, describe as inWords } from "../../../scripts/golden/compare.mjs";
import { findingLines, readGolden, writeGolden } from "../../../scripts/golden/format.mjs";
import { complaint, nextVersion } from "../../../scripts/golden/gate.mjs";
import type { Golden } from "../../../scripts/golden/golden.d.mts";

function run(files: Readonly<Record<string, readonly string[]>>, version = "3", digest = "0a"): Golden {
  return {
    head: { version },
    items: new Map(Object.entries(files).map(([name, findings]) => [name, { digest, findings }])),
  };
}

test("a run is read back as it was written, files sorted", () => {
  const golden = run({ "b c.env": ["1:1-1:9 jwt high", "2:1-2:9 jwt low gzip"], "a.env": [] });
  const text = writeGolden(golden);
  expect(readGolden(text)).toEqual(golden);
  expect(text.split("\n")[1]).toBe("a.env 0a");
});

test("a finding's places are lines of their own, in the file's order", () => {
  const place = { path: "x", source: "file" as const, endLine: 2, endColumn: 30 };
  const places = [
    { ...place, line: 2, column: 20, decodedFrom: ["base64"] },
    { ...place, line: 2, column: 4 },
  ];
  expect(findingLines([{ rule: "jwt", confidence: "high", places }])).toEqual([
    "2:4-2:30 jwt high",
    "2:20-2:30 jwt high base64",
  ]);
});

describe("differences by kind", () => {
  test.each([
    ["new", [], ["1:1-1:9 jwt high"]],
    ["gone", ["1:1-1:9 jwt high"], []],
    ["span moved", ["1:1-1:9 jwt high"], ["1:1-1:8 jwt high"]],
    ["span moved", ["1:1-1:9 jwt high"], ["1:2-3:1 jwt low"]],
    ["confidence changed", ["1:1-1:9 jwt high"], ["1:1-1:9 jwt low"]],
    ["rule changed", ["1:1-1:9 jwt high"], ["1:1-1:9 generic-secret medium"]],
    ["rule changed", ["1:1-1:9 jwt high"], ["1:4-1:9 generic-secret medium"]],
  ])("%s", (kind, before, now) => {
    const differences = compare(run({ a: before }), run({ a: now }));
    expect(countOf(differences)).toBe(1);
    expect(differences[kind]).toHaveLength(1);
    expect(inWords(differences, 5)).toContain(`${kind}: 1 (1 jwt`);
  });

  test("two at one line are told apart by their place", () => {
    const differences = compare(
      run({ a: ["1:1-1:9 jwt high", "1:20-1:30 jwt high"] }),
      run({ a: ["1:20-1:31 jwt high", "1:1-1:9 jwt high"] }),
    );
    expect(differences["span moved"]).toEqual(["a:1:20-1:30 jwt high -> 1:20-1:31 jwt high"]);
    expect(countOf(differences)).toBe(1);
  });

  test("a changed file is no difference in what is found; one that a sparse run leaves out holds nothing", () => {
    const finding = ["1:1-1:9 jwt high"];
    expect(countOf(compare(run({ a: finding }, "3", "0a"), run({ a: [] }, "3", "0b")))).toBe(0);
    expect(compare(run({}), run({ a: finding })).otherFiles).toEqual(["a: new"]);
    expect(compare(run({}), run({ a: finding }), { isSparse: true }).new).toHaveLength(1);
    expect(compare(run({ a: finding }), run({}), { isSparse: true }).gone).toHaveLength(1);
  });
});

describe("the gate", () => {
  const old = run({ a: ["1:1-1:9 jwt high"], b: [] });
  const other = { a: ["1:1-1:9 jwt low"], b: [] };

  test("is content with the same findings under the same version", () => {
    expect(complaint(old, run({ a: ["1:1-1:9 jwt high"], b: [] }))).toBe("");
  });

  test("other findings under the same version: says to raise it, and the update does", () => {
    expect(complaint(old, run(other))).toMatch(/detectionVersion .*still 3[^]*--update[^]*confidence changed: 1/);
    expect(nextVersion(old, run(other))).toBe(4);
  });

  test("other findings under a raised version, and new files: only out of date", () => {
    expect(complaint(old, run(other, "4"))).toMatch(/^fixtures\/golden.txt is out of date/);
    expect(nextVersion(old, run(other, "4"))).toBe(4);
    const more = run({ a: ["1:1-1:9 jwt high"], b: [], c: ["1:1-1:9 jwt high"] });
    expect(complaint(old, more)).toMatch(/out of date[^]*c: new/);
    expect(nextVersion(old, more)).toBe(3);
  });
});
