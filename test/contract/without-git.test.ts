/** What leakscan asks git, asked of git and of what stands in for it where git is not installed: the same answers, byte for byte. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readObjects } from "../../src/git/objects/cat-file.ts";
import { remoteUrls } from "../../src/git/remotes.ts";
import { git, openRepository, type GitRepository } from "../../src/git/run.ts";
import { openWithoutGit } from "../../src/git/without/open.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../support/git.ts";

/** A repository with a merge, tags of tags, packed and loose refs, a stash, renames, links, a submodule, names with odd letters. */
function grown(objectFormat: "sha1" | "sha256" = "sha1"): TestRepository {
  const r = createRepository({ objectFormat });
  r.commit("first", { "a.txt": "one\n", "dir/ö.txt": "two\n", "dir/deep/x y.txt": "three\n" });
  r.git("switch", "-q", "-c", "side");
  r.commit("side", { "side.txt": "s\n" });
  r.git("tag", "-a", "v1", "-m", "a tag");
  r.git("tag", "-a", "v1-again", "-m", "a tag of a tag", "v1");
  r.git("switch", "-q", "main");
  r.commit("main", { "a.txt": "changed\n" });
  r.git("merge", "-q", "--no-edit", "side");
  r.git("update-ref", "refs/remotes/origin/main", "HEAD~1");
  r.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
  r.git("update-ref", "refs/remotes/other/topic", "HEAD~1");
  r.git("remote", "add", "origin", "https://example.com/a/b.git");
  r.git("pack-refs", "--all");
  r.git("branch", "loose");
  r.git("update-ref", "refs/heads/side", "HEAD");
  r.git("symbolic-ref", "refs/heads/nowhere", "refs/heads/not-there");
  r.write("a.txt", "stashed\n");
  r.git("stash", "-q");
  r.write("a.txt", "stashed again\n");
  r.git("stash", "-q");
  r.git("gc", "-q");
  r.commit("after the pack", { "b.txt": "b\n", "dir/ö.txt": null });
  return r;
}

async function both(r: TestRepository, dir = r.dir): Promise<readonly [GitRepository, GitRepository]> {
  return [await openRepository(dir, hermeticEnvironment()), await openWithoutGit(dir, hermeticEnvironment())];
}

/** What an asked repository says; the kind of error where it fails. */
async function said(repo: GitRepository, args: readonly string[], input?: string): Promise<string> {
  const options = input === undefined ? {} : { input };
  return git(repo, args, options).then(
    (bytes) => bytes.toString("latin1"),
    (error: { code?: string }) => `error ${error.code}`,
  );
}

const idOf = (r: TestRepository, name: string): string => r.git("rev-parse", name).trim();

describe.each(["sha1", "sha256"] as const)("%s", (format) => {
  test("the repository itself", async () => {
    const r = grown(format);
    for (const dir of [r.dir, join(r.dir, "dir"), join(r.dir, ".git")]) {
      const [asked, { without, ...own }] = await both(r, dir);
      expect(without).toBeDefined();
      expect(own).toEqual(asked);
    }
  });

  test("refs, revisions, trees and the stash", async () => {
    const r = grown(format);
    const [asked, own] = await both(r);
    const head = idOf(r, "HEAD");
    const names = [
      "HEAD",
      "@",
      "main",
      "side",
      "v1",
      "v1^{commit}",
      "v1^{}",
      "v1-again",
      "v1-again^{tree}",
      "HEAD^",
      "HEAD~2",
      "HEAD^2",
      "HEAD~1^2",
      "origin",
      "origin/main",
    ];
    const lines = [
      ...names,
      "heads/main",
      "refs/heads/nowhere",
      "nothing",
      "HEAD:a.txt",
      "HEAD:dir/deep",
      "HEAD:nothing",
      "main-worktree/HEAD",
      "worktrees/none/HEAD",
      head,
      `${head}^{tree}`,
      "0".repeat(head.length),
      "..",
    ];
    for (const args of [
      ["for-each-ref", "--format=%(objectname) %(refname)"],
      ["for-each-ref", "--format=%(refname)", "refs/stash"],
      ["for-each-ref", "--format=%(objectname)", "refs/heads/main"],
      ["for-each-ref", "--format=%(objectname)", "refs/heads/not-there"],
      ["rev-list", "-g", "refs/stash", "--"],
      ["rev-list", "--parents", "--max-count=1", idOf(r, "HEAD~1"), "--"],
      ["symbolic-ref", "HEAD"],
      ["ls-tree", "-l", "-z", "--full-tree", head, "--", "a.txt"],
      ["ls-tree", "-l", "-z", "--full-tree", head, "--", "dir/deep"],
      ["ls-tree", "-l", "-z", "--full-tree", head, "--", "nothing"],
      ["ls-tree", "-z", "--name-only", "--full-tree", head, "--", "b.txt", "nothing", "a.txt", "dir"],
      ["ls-tree", "-z", "--full-tree", head, "--", "dir/deep/x y.txt", "a.txt"],
      ["cat-file", "blob", idOf(r, "HEAD:a.txt")],
      ...lines.map((name) => ["rev-parse", "--verify", name]),
    ])
      expect([args, await said(own, args)]).toEqual([args, await said(asked, args)]);
    const batch = `${lines.join("\n")}\n`;
    expect(await remoteUrls(own)).toEqual(await remoteUrls(asked));
    expect(await said(own, ["cat-file", "--batch-check"], batch)).toBe(
      await said(asked, ["cat-file", "--batch-check"], batch),
    );
  });

  test("commits of a range: the same ones, parents first", async () => {
    const r = grown(format);
    const [asked, own] = await both(r);
    const [first, side] = [idOf(r, "HEAD~2"), idOf(r, "v1^{commit}")];
    const walk = ["rev-list", "--topo-order", "--reverse", "--parents", "--stdin"];
    for (const [input, ...refs] of [
      [`${idOf(r, "HEAD")}\n`],
      [`${idOf(r, "HEAD")}\n^${first}\n`],
      [`${idOf(r, "HEAD")}\n${side}\n^${idOf(r, "HEAD~1")}\n`],
      [`${idOf(r, "HEAD")}\n`, "--not", "--remotes=origin"],
      [`${idOf(r, "HEAD")}\n`, "--not", "--exclude=origin/main", "--remotes=origin"],
      [`${idOf(r, "HEAD")}\n`, "--not", "--all"],
    ] as const) {
      const lines = (await said(own, [...walk, ...refs], input)).split("\n").slice(0, -1);
      expect(lines.toSorted()).toEqual(
        (await said(asked, [...walk, ...refs], input)).split("\n").slice(0, -1).toSorted(),
      );
      const place = new Map(lines.map((line, i) => [line.slice(0, line.indexOf(" ") >>> 0), i]));
      for (const [i, line] of lines.entries())
        for (const parent of line.split(" ").slice(1)) expect(place.get(parent) ?? -1).toBeLessThan(i);
      const count = ["rev-list", "--count", "--stdin", ...refs];
      expect(await said(own, count, input)).toBe(await said(asked, count, input));
    }
  });

  test("objects, also one that is not there", async () => {
    const r = grown(format);
    const oids = r.git("cat-file", "--batch-all-objects", "--batch-check=%(objectname)").trim().split("\n");
    const [asked, own] = await both(r);
    const all = async (repo: GitRepository): Promise<unknown[]> => {
      const found: unknown[] = [];
      for await (const object of readObjects(repo, [...oids, "1".repeat(oids[0]?.length ?? 0)])) found.push(object);
      return found;
    };
    expect(await all(own)).toEqual(await all(asked));
  });
});

const against = (parent: string): string[] => [
  "diff-index",
  "--cached",
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--ita-invisible-in-index",
  parent,
  "--",
];
const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];

test("what is staged, against every kind of parent", async () => {
  const r = grown();
  r.write("new.txt", "new\n");
  r.write("intended.txt", "later\n");
  r.write("a.txt", "staged\n");
  r.git("add", "new.txt", "a.txt");
  r.git("add", "--intent-to-add", "intended.txt");
  r.git("rm", "-q", "--cached", "side.txt");
  r.git("update-index", "--chmod=+x", "b.txt");
  const empty = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  const [asked, own] = await both(r);
  for (const parent of [idOf(r, "HEAD"), idOf(r, "HEAD~2"), empty])
    expect(await said(own, against(parent))).toBe(await said(asked, against(parent)));
  expect(await said(own, ["ls-files", "--unmerged", "-z"])).toBe("");
});

test("files of the working tree that are not ignored", async () => {
  const r = grown();
  for (const name of [
    "seen.txt",
    "ignored.log",
    "dir/kept.log",
    "dir/other.log",
    "build/out.txt",
    "only/top",
    "sub/only/top",
    "excluded",
    "nested/x",
  ])
    r.write(name, "x\n");
  r.write(".gitignore", "*.log\nbuild/\n/only/\n");
  r.write("dir/.gitignore", "!kept.log\n");
  writeFileSync(join(r.dir, ".git/info/exclude"), "excluded\n");
  r.git("init", "-q", "nested");
  r.git("add", "--force", "dir/other.log");
  for (const dir of [r.dir, join(r.dir, "dir")]) {
    const [asked, own] = await both(r, dir);
    const paths = async (repo: GitRepository): Promise<string[]> => (await said(repo, listed)).split("\0").toSorted();
    expect(await paths(own)).toEqual(await paths(asked));
  }
});

test("a linked worktree, a shallow clone, a branch without a commit", async () => {
  const r = grown();
  r.git("worktree", "add", "-q", "../linked", "side");
  r.gitWith({ cwd: join(r.dir, "../linked") }, "update-ref", "refs/worktree/own", "HEAD");
  const shallow = createRepository({ clone: ["--depth=1", `file://${r.dir}`] });
  const unborn = createRepository();
  for (const [at, dir] of [
    [r, join(r.dir, "../linked")],
    [r, r.dir],
    [shallow, shallow.dir],
    [unborn, unborn.dir],
  ] as const) {
    const [asked, own] = await both(at, dir);
    const { without: _, ...facts } = own;
    expect(facts).toEqual(asked);
    for (const args of [
      ["for-each-ref", "--format=%(objectname) %(refname)"],
      ["symbolic-ref", "HEAD"],
      ["rev-parse", "--verify", "HEAD^{commit}"],
    ])
      expect([args, await said(own, args)]).toEqual([args, await said(asked, args)]);
    const heads = "HEAD\nmain-worktree/HEAD\nworktrees/linked/HEAD\n";
    expect(await said(own, ["cat-file", "--batch-check"], heads)).toBe(
      await said(asked, ["cat-file", "--batch-check"], heads),
    );
  }
});
