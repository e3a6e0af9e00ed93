import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ScanError, UsageError } from "../../../src/core/error.ts";
import {
  type Baseline,
  type BaselineEntry,
  emptyBaseline,
  formatBaseline,
  keyOf,
  parseBaseline,
  readBaseline,
  withEntries,
  writeBaseline,
} from "../../../src/policy/baseline.ts";
import { createFolder } from "../../support/git.ts";

const hex = fc.stringMatching(/^[0-9a-f]{32}$/);
const entry: fc.Arbitrary<BaselineEntry> = fc.record(
  {
    fingerprint: hex,
    rule: fc.string({ minLength: 1 }),
    masked: fc.string({ unit: "grapheme" }),
    check: fc.stringMatching(/^[0-9a-f]{2}$/),
    path: fc.option(fc.string({ unit: "grapheme" })),
    reason: fc.string({ minLength: 1, unit: "grapheme" }),
    addedAt: fc.constant("2026-10-01"),
    accept: fc.constant("live" as const),
  },
  { requiredKeys: ["fingerprint", "rule", "masked", "path", "reason"] },
);
const baseline: fc.Arbitrary<Baseline> = fc.record({
  salt: hex,
  findings: fc.uniqueArray(entry, { selector: keyOf, maxLength: 8 }),
});
const byFingerprint = (a: BaselineEntry, b: BaselineEntry): number => (keyOf(a) < keyOf(b) ? -1 : 1);

test("what is written is read again, whatever the order", () => {
  fc.assert(
    fc.property(baseline, fc.infiniteStream(fc.boolean()), (given, coin) => {
      const shuffled = [...given.findings].sort(() => (coin.next().value ? 1 : -1));
      const source = formatBaseline({ ...given, findings: shuffled });
      expect(source).toBe(formatBaseline(given));
      expect(parseBaseline(source, "b")).toEqual({ ...given, findings: [...given.findings].sort(byFingerprint) });
    }),
  );
});

test("each entry takes one line, so that a new one changes at most the line before it", () => {
  fc.assert(
    fc.property(baseline, entry, (given, added) => {
      const before = new Set(
        formatBaseline(given)
          .split("\n")
          .map((line) => line.replace(/,$/, "")),
      );
      const after = formatBaseline(withEntries(given, [added]))
        .split("\n")
        .map((line) => line.replace(/,$/, ""));
      const fresh = after.filter((line) => !before.has(line) && line.startsWith("    {"));
      expect(fresh.length).toBeLessThanOrEqual(1);
    }),
  );
});

test("an entry of the same fingerprint is replaced", () => {
  const [one] = fc.sample(entry, 1) as [BaselineEntry];
  const other = { ...one, reason: "another" };
  expect(withEntries({ salt: "", findings: [one] }, [other]).findings).toEqual([other]);
});

test("two guessable secrets of one name in one file have an entry each", () => {
  const one = { fingerprint: "0".repeat(32), rule: "r", masked: "****", path: "a", reason: "x", check: "01" };
  const both = withEntries({ salt: "", findings: [one] }, [
    { ...one, check: "02" },
    { ...one, reason: "y" },
  ]);
  expect(both.findings.map(({ check, reason }) => [check, reason])).toEqual([
    ["02", "x"],
    ["01", "y"],
  ]);
  expect(parseBaseline(formatBaseline(both), "b").findings).toHaveLength(2);
});

test.each([
  ['{"version":2,"salt":"","findings":[]}', "has version 2"],
  ['{"version":"1","salt":"","findings":[]}', "version is not valid"],
  ['{"version":1,"salt":"x","findings":[]}', "salt is not valid"],
  ['{"version":1,"salt":"","findings":[{"fingerprint":"x"}]}', "findings.0.fingerprint is not valid"],
  ["[]", "is not a baseline"],
  ["null", "is not a baseline"],
  ["{", "is not valid JSON"],
  ["{\n<<<<<<< HEAD\n", "unresolved merge conflict"],
])("refuses %s", (source, message) => {
  expect(() => parseBaseline(source, ".leakscan-baseline.json")).toThrow(UsageError);
  expect(() => parseBaseline(source, ".leakscan-baseline.json")).toThrow(message);
});

test("is written whole, leaves no draft, keeps the file's mode, and is empty where there is none", async () => {
  const folder = createFolder();
  const path = join(folder, "deep", "b.json");
  expect(await readBaseline(path)).toEqual(emptyBaseline);
  const given = { ...emptyBaseline, salt: "0".repeat(32) };
  await writeBaseline(path, given);
  expect(await readBaseline(path)).toEqual(given);
  expect(readdirSync(join(folder, "deep"))).toEqual(["b.json"]);
  expect(readFileSync(path, "utf8").endsWith("\n")).toBe(true);
  // Windows has no such mode: both sides are what Node makes of it there.
  const plain = join(folder, "plain");
  writeFileSync(plain, "");
  expect(statSync(path).mode).toBe(statSync(plain).mode);
});

test("a baseline that cannot be read or written is an error with a way out, and leaves no draft", async () => {
  const folder = createFolder();
  mkdirSync(join(folder, "b.json"));
  writeFileSync(join(folder, "b.json", "x"), "");
  await expect(readBaseline(join(folder, "b.json"))).rejects.toThrow(ScanError);
  await expect(writeBaseline(join(folder, "b.json"), emptyBaseline)).rejects.toThrow(ScanError);
  await expect(writeBaseline(join(folder, "b.json", "x", "y.json"), emptyBaseline)).rejects.toThrow(ScanError);
  expect(readdirSync(folder)).toEqual(["b.json"]);
});
