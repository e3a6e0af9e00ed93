/** Trees are compared as git compares them, and each pair of them once. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ObjectReader } from "../../../../src/git/objects/object-reader.ts";
import { deepestPath } from "../../../../src/git/path.ts";
import { parseRawDiff } from "../../../../src/git/raw-diff.ts";
import { stream } from "../../../../src/git/run.ts";
import type { GitRepository } from "../../../../src/git/run.ts";
import { TreeReader } from "../../../../src/git/objects/tree-reader.ts";
import { rawPathOf, TreeDiff } from "../../../../src/sources/range/tree-diff.ts";
import type { Change } from "../../../../src/sources/range/tree-diff.ts";
import { createRepository } from "../../../support/git.ts";
import { open } from "../../../support/sources.ts";
import { treeBomb } from "../../../support/repositories/tree-bomb.ts";

/** Compares trees; what is brought, what was there before, and how much was looked at. */
async function compare(
  repository: GitRepository,
  tree: string,
  parentTrees: readonly string[],
): Promise<{ changes: Change[]; old: Set<string>; diff: TreeDiff }> {
  const reader = new ObjectReader(repository);
  const changes: Change[] = [];
  const old = new Set<string>();
  const trees = new TreeReader(reader, repository.objectFormat, (oid, why) => {
    throw new Error(`${oid} ${why}`);
  });
  const diff = new TreeDiff(trees);
  const onChange = (change: Change): void => void changes.push(change);
  await diff.compare([{ tree, parentTrees, onChange, onOld: (_, oid) => void old.add(oid) }]);
  await reader.close();
  return { changes, old, diff };
}

/** As git's own diff has it: `path oid new|changed old`. */
async function byGit(repository: GitRepository, commit: string): Promise<string[]> {
  const args = ["diff-tree", "--stdin", "-r", "-c", "--root", "--raw", "-z", "--no-abbrev", "--no-renames"];
  const lines: string[] = [];
  for await (const record of parseRawDiff(stream(repository, args, { input: `${commit}\n` }).stdout)) {
    if ("commit" in record || record.mode === "000000" || record.oldOids.includes(record.oid)) continue;
    const isNew = record.oldModes.every((mode) => mode === "000000");
    lines.push(`${record.pathBytes.toString("latin1")} ${record.oid} ${isNew ? "new" : "changed"}`);
  }
  return lines.sort();
}

const lines = (changes: readonly Change[]): string[] =>
  changes
    .filter(({ kind }) => kind !== "tree")
    .map((change) => `${rawPathOf(change)} ${change.oid} ${change.isNew ? "new" : "changed"}`)
    .sort();

/** Files by path, and what each holds; `link` is a submodule. Names that sort differently as files and as folders. */
const names = ["a", "a.b", "a-", "a0", "b", "é"];
const path = fc.oneof(
  fc.constantFrom(...names),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)).map((parts) => parts.join("/")),
  fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(...names))
    .map((parts) => parts.join("/")),
);
const files = fc.dictionary(path, fc.constantFrom("1", "2", "3", "link"), { maxKeys: 8, noNullPrototype: true });

describe("as git's own diff", () => {
  const repository = createRepository();
  const blobs = new Map(
    ["1", "2", "3"].map((text) => [text, repository.gitWith({ input: text }, "hash-object", "-w", "--stdin").trim()]),
  );

  function treeOf(wanted: Readonly<Record<string, string>>): string {
    const input = Object.entries(wanted)
      .filter(([one]) => !Object.keys(wanted).some((other) => other.startsWith(`${one}/`)))
      .map(([one, text]) =>
        text === "link" ? `160000 ${"1".repeat(40)}\t${one}\n` : `100644 ${blobs.get(text) ?? ""}\t${one}\n`,
      )
      .join("");
    const env = { GIT_INDEX_FILE: `${repository.dir}/.git/other-index` };
    repository.gitWith({ env }, "read-tree", "--empty");
    repository.gitWith({ env, input }, "update-index", "--index-info");
    return repository.gitWith({ env }, "write-tree").trim();
  }

  test("property: any trees, no parent, one, or several", async () => {
    const repo = await open(repository.dir);
    await fc.assert(
      fc.asyncProperty(files, fc.array(files, { maxLength: 3 }), async (own, parents) => {
        const tree = treeOf(own);
        const parentTrees = parents.map(treeOf);
        const parentArgs = parentTrees.flatMap((oid, i) => [
          "-p",
          repository.git("commit-tree", "-m", `${i}`, oid).trim(),
        ]);
        const commit = repository.git("commit-tree", "-m", "c", ...parentArgs, tree).trim();
        const { changes } = await compare(repo, tree, parentTrees);
        expect(lines(changes)).toEqual(await byGit(repo, commit));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a tree that holds another tenfold, twelve levels deep", () => {
  test("each tree is looked at once, and a bounded number of times more", async () => {
    const repository = createRepository();
    const tree = treeBomb(repository, { levels: 12, width: 10 });
    const { changes, diff } = await compare(await open(repository.dir), tree, []);
    expect(diff.isCut).toBe(true);
    expect(diff.work).toBeLessThan(250_000);
    // Whatever lies at the bottom is there.
    expect(changes.some(({ kind }) => kind === "blob")).toBe(true);
  });

  test("beside another one of its kind", async () => {
    const repository = createRepository();
    const one = treeBomb(repository, { levels: 12, width: 10, content: "one" });
    const other = treeBomb(repository, { levels: 12, width: 10, content: "other" });
    const { changes, diff } = await compare(await open(repository.dir), one, [other]);
    expect(diff.isCut).toBe(true);
    expect(diff.work).toBeLessThan(500_000);
    expect(changes.some(({ kind, old }) => kind === "blob" && old !== null)).toBe(true);
  });

  test("few equal folders are named at every path", async () => {
    const repository = createRepository();
    const tree = treeBomb(repository, { levels: 3, width: 10 });
    const { changes, diff } = await compare(await open(repository.dir), tree, []);
    expect(diff.isCut).toBe(false);
    expect(new Set(lines(changes)).size).toBe(1000);
  });
});

test("folders deeper than git itself goes are compared, and that their path ends early is told", async () => {
  const repository = createRepository();
  const importing = (depth: number): string =>
    `commit refs/heads/deep\ncommitter A <a@b> 1 +0000\ndata 0\ndeleteall\nM 100644 inline ${"a/".repeat(depth)}f\ndata 1\nx\n`;
  const treeAt = (depth: number): string => {
    repository.gitWith({ input: importing(depth) }, "fast-import", "--quiet", "--force");
    return repository.git("rev-parse", "deep^{tree}").trim();
  };
  const [most, more] = [treeAt(deepestPath), treeAt(deepestPath + 9)];
  const opened = await open(repository.dir);
  for (const [tree, isCut] of [
    [most, false],
    [more, true],
  ] as const) {
    const { changes, diff } = await compare(opened, tree, []);
    expect({ paths: lines(changes).map((line) => line.split(" ")[0]), isCut: diff.isCut }).toEqual({
      paths: [`${"a/".repeat(deepestPath)}f`],
      isCut,
    });
  }
});
