/**
 * The default engine over fixtures/: exact spans, values and confidence, the provider under rules/, quiet where nothing is marked. And
 * the gate: what it finds there changes only with the version of detection.
 */
import { beforeAll, expect, test } from "vitest";
import { loadDetector } from "../../scripts/accuracy/detect.mjs";
import { readFixtures } from "../../scripts/fixtures/read.mjs";
import { knownWrong } from "../../scripts/fixtures/known.mjs";
import { committedGolden, complaint, detectionVersion } from "../../scripts/golden/gate.mjs";
import { fixturesGolden } from "../../scripts/golden/inputs.mjs";
import { allRules } from "../../src/rules/all.ts";

let run: Awaited<ReturnType<typeof fixturesGolden>>;

beforeAll(async () => {
  run = await fixturesGolden(await loadDetector());
});

test("each file is scanned, and there are many", () => {
  expect(run.items.size).toBeGreaterThan(140);
});

test("each provider that is reported has a value under its own variable names", () => {
  const marked = new Set(readFixtures("rules").flatMap(({ group, expected }) => (expected.length > 0 ? [group] : [])));
  const providers = allRules.filter(({ identifier }) => !identifier).map(({ provider }) => provider);
  expect([...new Set(providers)].filter((provider) => !marked.has(provider))).toEqual([]);
});

test("what is found is what the fixtures mark, but for what is known to be wrong", () => {
  const known = knownWrong();
  expect(run.wrong.filter((line) => !known.includes(line))).toEqual([]);
  // What is right now no longer stands in fixtures/known-wrong.txt: `npm run golden -- --update` takes it out.
  expect(known.filter((line) => !run.wrong.includes(line))).toEqual([]);
});

test("findings change only with the version of detection", () => {
  expect(complaint(committedGolden(), { head: { version: String(detectionVersion()) }, items: run.items })).toBe("");
});
