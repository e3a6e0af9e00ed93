/** What a hostile clone says of itself hides nothing and leads nowhere. */
import { createHash } from "node:crypto";
import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRepository, stream } from "../../src/git/run.ts";
import { scanFiles } from "../../src/sources/files/files.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../support/git.ts";
import { brought, range, seen, staged } from "../support/sources.ts";

const secret = fakeSecret("A");

const isWindows = process.platform === "win32";

test("replace refs and grafts hide nothing", async () => {
  const { dir, git, gitWith, write, commit } = createRepository();
  const base = commit("base", { a: "one" });
  commit("two", { a: secret });
  commit("three", { a: "one", b: "b" });
  const innocent = gitWith({ input: "innocent" }, "hash-object", "-w", "--stdin").trim();
  git("replace", git("rev-parse", "HEAD~1:a").trim(), innocent);
  expect(git("cat-file", "-p", "HEAD~1:a")).toBe("innocent");
  expect(brought(await range(dir, `${base}..HEAD`))).toEqual([`${secret} blob a:1:1 by two`]);
  write(".git/info/grafts", `${git("rev-parse", "HEAD").trim()} ${base}\n`);
  expect(git("rev-list", "--count", "HEAD").trim()).toBe("2");
  expect(brought(await range(dir, `${base}..HEAD`))).toEqual([`${secret} blob a:1:1 by two`]);
});

test("settings that bend what git prints change nothing", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("root", { "d/かな": secret });
  const order = join(createFolder(), "order");
  writeFileSync(order, "d/new\n");
  for (const [key, value] of Object.entries({
    "core.quotePath": "true",
    "core.abbrev": "7",
    "diff.renames": "copies",
    "diff.relative": "true",
    "diff.noprefix": "true",
    "diff.orderFile": order,
    "diff.ignoreSubmodules": "all",
    "diff.statNameWidth": "3",
    "log.showRoot": "false",
    "log.follow": "true",
    "log.diffMerges": "off",
    "color.ui": "always",
    "color.diff": "always",
    "status.relativePaths": "true",
  })) {
    git("config", key, value);
  }
  git("mv", "d/かな", "d/moved");
  write("d/new", fakeSecret("NEW"));
  git("add", ".");
  expect(seen(await staged(`${dir}/d`))).toEqual([`${fakeSecret("NEW")} index d/new:1:1`]);
  git("commit", "-q", "-m", "two");
  const result = await range(dir, `HEAD~1..HEAD`);
  expect(brought(result)).toEqual([`${fakeSecret("NEW")} blob d/new:1:1 by two`]);
  git("checkout", "-q", "--orphan", "other");
  git("commit", "-q", "-m", "root again");
  expect((await range(dir, "main..other")).sightings).toHaveLength(2);
});

test("a commit-graph that lies hides nothing", async () => {
  const { dir, git, commit } = createRepository();
  const base = commit("base", { a: "one" });
  commit("two", { a: secret });
  git("commit-graph", "write", "--reachable");
  const file = join(dir, ".git/objects/info/commit-graph");
  const tree = (revision: string): Buffer => Buffer.from(git("rev-parse", `${revision}^{tree}`).trim(), "hex");
  const graph = readFileSync(file);
  const at = graph.indexOf(tree("HEAD"));
  expect(at).toBeGreaterThan(0);
  tree(base).copy(graph, at);
  chmodSync(file, 0o644);
  writeFileSync(file, graph);
  expect(git("diff-tree", "-r", "--no-commit-id", "--name-only", "HEAD")).toBe("");
  expect(brought(await range(dir, `${base}..HEAD`))).toEqual([`${secret} blob a:1:1 by two`]);
});

test.skipIf(isWindows)("an index that leads out of the directory is not followed", async () => {
  const outside = createFolder();
  writeFileSync(join(outside, "x"), fakeSecret("OUT"));
  const { dir, git, write } = createRepository();
  write("way/x", "x");
  write("zzz/x", "x");
  git("add", ".");
  rmSync(join(dir, "way"), { recursive: true });
  symlinkSync(outside, join(dir, "way"));
  // Git refuses to make such an index, not to read it: "zzz/x" becomes "../x.", and then stands where "way" is not.
  const index = join(dir, ".git/index");
  const bytes = readFileSync(index);
  writeFileSync(join(dir, "..", "x."), fakeSecret("UP"));
  bytes.write("../x.", bytes.lastIndexOf("zzz/x"), "latin1");
  writeFileSync(index, withChecksum(bytes));
  expect(git("ls-files").split("\n")).toEqual(expect.arrayContaining(["../x."]));
  const result = await scanFiles([], createScanner(createFakeEngine()), { cwd: dir, env: hermeticEnvironment() });
  expect(result.sightings).toEqual([]);
  expect(result.notRead).toEqual([{ what: "../x.", why: "outside-of-directory" }]);
});

function withChecksum(index: Buffer): Buffer {
  const body = index.subarray(0, -20);
  return Buffer.concat([body, createHash("sha1").update(body).digest()]);
}

test("core.worktree pointing elsewhere does not lead files there", async () => {
  const elsewhere = createFolder();
  writeFileSync(join(elsewhere, "x"), fakeSecret("ELSE"));
  const { dir, git, write } = createRepository();
  write("a", secret);
  git("config", "core.worktree", elsewhere);
  const result = await scanFiles([], createScanner(createFakeEngine()), { cwd: dir, env: hermeticEnvironment() });
  expect(seen(result)).toEqual([`${secret} file a:1:1`]);
});

test("leaving a stream early ends git", async () => {
  const { dir, commit } = createRepository();
  commit("one", { big: "x".repeat(1_000_000) });
  const { stdout, done } = stream(await openRepository(dir, hermeticEnvironment()), ["cat-file", "blob", "HEAD:big"]);
  for await (const chunk of stdout) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
  await expect(done).resolves.toBeUndefined();
});
