/** Two branches change the baseline at the same place, and git merges them; what is read afterwards is what both meant. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import fc from "fast-check";
import {
  type BaselineEntry,
  emptyBaseline,
  formatBaseline,
  parseBaseline,
  readBaseline,
  withEntries,
} from "../../src/policy/baseline.ts";
import { baselineName } from "../../src/policy/file-names.ts";
import { workplaceOf } from "../../src/scan/policy/baseline-file.ts";
import { saveBaseline } from "../../src/scan/policy/save-baseline.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../support/git.ts";

/** Entries with these first digits stand side by side, in this order. */
const entry = (digits: string, over: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint: digits.padEnd(32, "0"),
  rule: "generic-secret",
  masked: "ab****",
  path: "conf/app.env",
  reason: "made up for a test",
  addedAt: "2026-01-01",
  ...over,
});

/** A repository with this baseline, whose merges git does by lines. */
async function start(entries: readonly BaselineEntry[]): Promise<TestRepository> {
  const repository = createRepository();
  repository.commit("start", { "a.txt": "a\n" });
  await save(repository, entries);
  commitAll(repository, "baseline");
  return repository;
}

async function save({ dir }: TestRepository, entries: readonly BaselineEntry[]): Promise<boolean> {
  const place = await workplaceOf({}, { cwd: dir, env: hermeticEnvironment({}) });
  return saveBaseline(place, { ...emptyBaseline, findings: entries });
}

function commitAll({ git }: TestRepository, message: string): void {
  git("add", "--all");
  git("commit", "-q", "--allow-empty", "-m", message);
}

/** What is read once one branch with `ours` and one with `theirs` are merged. */
async function mergedOf(
  before: readonly BaselineEntry[],
  ours: readonly BaselineEntry[],
  theirs: readonly BaselineEntry[],
): Promise<readonly BaselineEntry[]> {
  const repository = await start(before);
  const { git, dir } = repository;
  git("switch", "-qc", "theirs");
  await save(repository, theirs);
  commitAll(repository, "theirs");
  git("switch", "-q", "main");
  await save(repository, ours);
  commitAll(repository, "ours");
  git("merge", "-q", "--no-edit", "theirs");
  const { findings } = await readBaseline(join(dir, baselineName));
  // The next command that writes it puts it in order.
  expect(parseBaseline(formatBaseline({ salt: "", findings }), "again").findings).toHaveLength(findings.length);
  return [...findings].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
}

const [a, b, c, d] = ["a", "b", "c", "d"].map((digits) => entry(digits)) as [
  BaselineEntry,
  BaselineEntry,
  BaselineEntry,
  BaselineEntry,
];

describe("git merges without a conflict", () => {
  test("entries that both branches add beside each other", async () => {
    expect(await mergedOf([a, d], [a, b, d], [a, c, d])).toEqual([a, b, c, d]);
  });

  test("the first entries of a project, and those at the end of the list", async () => {
    expect(await mergedOf([], [a], [b])).toEqual([a, b]);
    expect(await mergedOf([a], [a, b], [a, c, d])).toEqual([a, b, c, d]);
  });

  test("an entry that is added beside one that the other branch changes", async () => {
    const renewed = entry("b", { reason: "looked at again", addedAt: "2026-03-01" });
    expect(await mergedOf([a, b, d], [a, renewed, d], [a, b, c, d])).toEqual([a, renewed, c, d]);
  });

  test("one that both change: the later word counts, at a tie the one that accepts less", async () => {
    const later = entry("b", { addedAt: "2026-03-02" });
    const earlier = entry("b", { addedAt: "2026-03-01" });
    expect(await mergedOf([a, b], [a, later], [a, earlier])).toEqual([a, later]);
    const until = entry("b", { expires: "2026-06-30" });
    const live = entry("b", { accept: "live", reason: "a test account" });
    expect(await mergedOf([a, b], [a, until], [a, live])).toEqual([a, until]);
  });

  test("entries that one prunes, and those that the other adds elsewhere", async () => {
    const more = ["1", "2", "3", "4", "5", "6"].map((digits) => entry(digits));
    const pruned = more.filter((one) => one !== more[1]);
    expect(await mergedOf(more, pruned, [...more, b])).toEqual([...pruned, b]);
  });

  test("one that is taken back by its expiry stays so, whatever is changed beside it", async () => {
    const back = entry("b", { expires: "2025-12-31" });
    expect(await mergedOf([a, b, d], [a, back, d], [a, b, c, d])).toEqual([a, back, c, d]);
  });

  test("one that is pruned beside a line that the other adds may come back, and nothing else is lost", async () => {
    const read = await mergedOf([a, b, d], [a, d], [a, b, c, d]);
    expect(read).toEqual(expect.arrayContaining([a, c, d]));
    expect(read.length).toBeLessThanOrEqual(4);
  });

  test("any changes of both", async () => {
    const digits = fc.constantFrom("1", "2", "3", "4", "5");
    const some = fc.uniqueArray(
      fc.tuple(digits, fc.constantFrom("2026-01-01", "2026-02-01")).map(([one, addedAt]) => entry(one, { addedAt })),
      { selector: ({ fingerprint }) => fingerprint, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(some, some, some, async (before, ours, theirs) => {
        const read = await mergedOf(
          before,
          withEntries({ salt: "", findings: before }, ours).findings,
          withEntries({ salt: "", findings: before }, theirs).findings,
        );
        const expected = withEntries({ salt: "", findings: before }, [...ours, ...theirs]).findings;
        expect(read.map(({ fingerprint }) => fingerprint)).toEqual(
          [...new Set(expected.map(({ fingerprint }) => fingerprint))].sort(),
        );
      }),
      { numRuns: 8, seed: 19 },
    );
  }, 60_000);
});

describe(".gitattributes", () => {
  test("gets one line, once, and keeps what stands there", async () => {
    const repository = createRepository();
    repository.write(".gitattributes", "*.png binary");
    expect(await save(repository, [a])).toBe(true);
    expect(await save(repository, [a, b])).toBe(false);
    repository.write("src/a.txt", "a");
    const below = await workplaceOf({}, { cwd: join(repository.dir, "src"), env: hermeticEnvironment({}) });
    expect(await saveBaseline(below, emptyBaseline)).toBe(false);
    const text = readFileSync(join(repository.dir, ".gitattributes"), "utf8");
    expect(text).toBe(`*.png binary\n/${baselineName} merge=union\n`);
  });

  test.each(["*.json merge=ours\n", `${baselineName} -merge\n`, `${baselineName} merge=union\n`])(
    "is left alone where it says already how to merge: %j",
    async (text) => {
      const repository = createRepository();
      repository.write(".gitattributes", text);
      expect(await save(repository, [a])).toBe(false);
      expect(readFileSync(join(repository.dir, ".gitattributes"), "utf8")).toBe(text);
    },
  );
});

test("a file that came apart otherwise is an error, and so is a conflict", async () => {
  const text = formatBaseline({ salt: "", findings: [a, b] });
  const read = (changed: string): unknown => parseBaseline(changed, "baseline");
  expect(() => read(text.replace('"version": 1,', ""))).toThrow();
  expect(() => read(text.replace('"rule"', '"rule'))).toThrow();
  expect(() => read(`${text}{"fingerprint":"x"}\n`)).toThrow();
  expect(() => read(text.replace("findings", "found"))).toThrow();
  const repository = await start([a]);
  const file = join(repository.dir, baselineName);
  writeFileSync(file, readFileSync(file, "utf8").replace("  ]", "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n  ]"));
  await expect(readBaseline(file)).rejects.toThrow("unresolved merge conflict");
});
