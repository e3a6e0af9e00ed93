/** leakscan where no git is installed: what it finds there, and what it refuses to read rather than read wrongly. */
import { spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../support/git.ts";
import { createPlantedRepository } from "../../support/repositories/planted-repository.ts";
import { buildProgram, leakscan, program, root, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

let onlyNode: string;
beforeAll(() => {
  buildProgram();
  onlyNode = createFolder("only-node");
  symlinkSync(process.execPath, join(onlyNode, "node"));
}, 120_000);

function without(args: readonly string[], cwd: string, env: Record<string, string> = {}): Run {
  return leakscan(args, { cwd, env: { PATH: onlyNode, ...env } });
}

/** What a JSON report says was found, and how it ended. */
function seen({ code, stdout, stderr }: Run): unknown {
  const { findings, scan } = JSON.parse(stdout || "{}") as { findings: unknown; scan: { notRead: unknown } };
  return { code, findings, notRead: scan?.notRead, stderr };
}

const leak = (seed: number): string => `GITHUB_TOKEN=${githubToken(seeded(seed))}\n`;

test("a repository full of secrets: history finds the same, with the same exposure", () => {
  const { repository } = createPlantedRepository(1, { providers: ["aws", "github", "stripe"] });
  const args = ["history", "--format", "json", "--no-cache"];
  const asked = seen(leakscan(args, { cwd: repository.dir }));
  expect(seen(without(args, repository.dir))).toEqual(asked);
});

test("a bare clone, and one with config, baseline and ignore file: the same again", () => {
  const r = createRepository();
  r.commit("one", {
    "a.env": leak(11),
    "old/b.env": leak(12),
    ".leakscanignore": "old/\n",
    ".leakscan.json": '{"strict": true}\n',
  });
  const bare = createRepository({ bare: true, clone: [r.dir] });
  for (const [dir, args] of [
    [bare.dir, ["history"]],
    [bare.dir, ["history", "--trust-repo-config"]],
    [r.dir, ["history"]],
    [r.dir, ["range", "HEAD"]],
    [r.dir, ["files", "."]],
  ] as const) {
    const full = [...args, "--format", "json"];
    expect(seen(without(full, dir))).toEqual(seen(leakscan(full, { cwd: dir })));
  }
});

test("range, files and staged find the same", () => {
  const r = createRepository();
  r.commit("one", { "a.txt": "a\n" });
  r.commit("two", { "b.env": leak(1), "dir/c.txt": "c\n" });
  r.commit("three", { "b.env": null, ".gitignore": "*.skip\n" });
  r.write("x.skip", leak(2));
  r.write("dir/new.env", leak(3));
  r.write("dir/staged.env", leak(4));
  r.git("add", "dir/staged.env");
  for (const args of [
    ["range", "HEAD~2..HEAD"],
    ["range", "main~1..main"],
    ["files", "."],
    ["files", "dir"],
    ["staged"],
  ]) {
    const full = [...args, "--format", "json"];
    expect(seen(without(full, r.dir))).toEqual(seen(leakscan(full, { cwd: r.dir })));
  }
});

test("files says that the ignore rules of one's own git config were not read", () => {
  const r = createRepository();
  r.commit("one", { "a.txt": "a\n" });
  const run = without(["files", "."], r.dir);
  expect(run.code).toBe(0);
  expect(run.stdout + run.stderr).toMatch(
    /git is not installed, so the ignore rules of your own git config were not read/,
  );
});

test("hooks, clones and set-up need git, and say so", () => {
  const r = createRepository();
  r.commit("one", { "a.txt": "a\n" });
  for (const args of [["init"], ["history", "https://localhost:1/x.git"]]) {
    const run = without(args, r.dir);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/git/);
    expect(run.stderr).toContain("Install git");
  }
});

/** Forms that a reader without git would read wrongly, and which command meets them. */
const refused: readonly (readonly [name: string, says: RegExp, command: string, make: (r: TestRepository) => void])[] =
  [
    [
      "reftable",
      /the ref storage "reftable"/,
      "history",
      (r) => {
        r.git("config", "core.repositoryformatversion", "1");
        r.git("config", "extensions.refStorage", "reftable");
      },
    ],
    [
      "an extension of tomorrow",
      /extension "newthing"/,
      "history",
      (r) => r.git("config", "extensions.newThing", "true"),
    ],
    [
      "a config for each worktree",
      /extension "worktreeconfig"/,
      "range",
      (r) => r.git("config", "extensions.worktreeConfig", "true"),
    ],
    ["an included config", /an included config file/, "history", (r) => r.git("config", "include.path", "/dev/null")],
    [
      "a conditionally included config",
      /an included config file/,
      "files",
      (r) => r.git("config", "includeIf.gitdir:/x.path", "/dev/null"),
    ],
    ["a split index", /a split index/, "staged", (r) => r.git("update-index", "--split-index")],
    ["a split index, files", /a split index/, "files", (r) => r.git("update-index", "--split-index")],
    [
      "a sparse index",
      /a sparse index/,
      "staged",
      (r) => {
        r.git("sparse-checkout", "set", "--cone", "--sparse-index", "kept");
        // Which is refused as well.
        r.git("config", "--unset", "extensions.worktreeConfig");
      },
    ],
    [
      "version 4 of the index",
      /version 4 of the index/,
      "staged",
      (r) => r.git("update-index", "--index-version", "4"),
    ],
    [
      "an index with conflicts",
      /unresolved conflicts/,
      "staged",
      (r) => {
        r.git("switch", "-q", "-c", "other", "HEAD~1");
        r.commit("other", { "a.txt": "other\n" });
        try {
          r.git("merge", "-q", "main");
        } catch {
          // That is the conflict.
        }
      },
    ],
    ["GIT_DIR", /GIT_DIR/, "history", () => {}],
  ];

describe.each(refused)("%s", (name, says, command, make) => {
  test("is refused in one line, and never called clean", () => {
    const r = createRepository();
    r.commit("one", { "a.txt": "a\n", "kept/b.txt": "b\n", "left/c.txt": "c\n" });
    r.commit("two", { "a.txt": leak(5), "d.env": leak(6) });
    make(r);
    const args = command === "files" ? ["files", "."] : command === "range" ? ["range", "HEAD~1..HEAD"] : [command];
    const run = without(args, r.dir, name === "GIT_DIR" ? { GIT_DIR: ".git" } : {});
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).toMatch(/; install git to scan it/);
    expect(run.stdout + run.stderr).not.toMatch(/nothing found/i);
  });
});

test("staged in SHA-256 is refused; its history is read", () => {
  const r = createRepository({ objectFormat: "sha256" });
  r.commit("one", { "a.env": leak(7) });
  expect(without(["staged"], r.dir)).toMatchObject({ code: 2, stderr: expect.stringMatching(/SHA-256/) });
  const args = ["history", "--format", "json", "--no-cache"];
  expect(seen(without(args, r.dir))).toEqual(seen(leakscan(args, { cwd: r.dir })));
});

test("a damaged ref or index is never taken for none", () => {
  const broken = createRepository();
  broken.commit("one", { "a.env": leak(8) });
  writeFileSync(join(broken.dir, ".git/refs/heads/main"), "garbage\n");
  expect(without(["history"], broken.dir).code).toBe(2);
  const cut = createRepository();
  cut.commit("one", { "a.env": "x\n" });
  const index = join(cut.dir, ".git/index");
  writeFileSync(index, readFileSync(index).subarray(0, 90));
  expect(without(["staged"], cut.dir).code).toBe(2);
});

test("deploy/Containerfile: what it starts works with Node alone", () => {
  const lines = readFileSync(join(root, "deploy/Containerfile"), "utf8").split("\n");
  const words = (name: string): string[] =>
    JSON.parse(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length) ?? "[]") as string[];
  expect(lines.join("\n")).not.toMatch(/apt-get|apk |git\b.*install/);
  const [command = "", ...args] = [...words("ENTRYPOINT"), ...words("CMD")];
  const bin = createFolder("image");
  symlinkSync(process.execPath, join(bin, "node"));
  // As npm install --global links it.
  symlinkSync(program, join(bin, command));
  const r = createRepository();
  r.commit("one", { "a.env": leak(9) });
  const run = spawnSync(join(bin, command), args, {
    cwd: r.dir,
    env: { PATH: bin, HOME: "/nonexistent" },
    encoding: "utf8",
  });
  expect(run.stderr).toBe("");
  expect(run.stdout).toContain("a.env:1");
  expect(run.status).toBe(1);
});
