import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clone, configValue, gitPath } from "../../../src/git/ask.ts";
import { git } from "../../../src/git/run.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { open } from "../../support/sources.ts";

test("configValue: what is set, unset, and what leakscan itself pins", async () => {
  const { dir, git: run } = createRepository();
  run("config", "core.hooksPath", ".husky/_");
  const repo = await open(dir);
  expect(await configValue(repo, "core.hooksPath")).toBe(".husky/_");
  expect(await configValue(repo, "leakscan.nothing")).toBeNull();
});

test("gitPath: hooks where git looks for them", async () => {
  const { dir, git: run } = createRepository();
  expect(await gitPath(await open(dir), "hooks")).toBe(join(dir, ".git/hooks"));
  run("config", "core.hooksPath", "my hooks");
  expect(await gitPath(await open(dir), "hooks")).toBe(join(dir, "my hooks"));
});

test("clone: bare, with every ref and blob, also from within a hook", async () => {
  const source = createRepository();
  source.commit("one", { a: "a" });
  source.git("update-ref", "refs/pull/1/head", "HEAD");
  source.git("notes", "add", "-m", "note");
  const into = join(createFolder(), "clone.git");
  const stages: string[] = [];
  const repo = await clone(`file://${source.dir}`, {
    into,
    env: hermeticEnvironment({ GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/nowhere/index" }),
    onProgress: (stage) => stages.push(stage),
  });
  expect(repo).toMatchObject({ isBare: true, gitDir: into });
  const refs = (await git(repo, ["for-each-ref", "--format=%(refname)"])).toString().trim().split("\n");
  expect(refs).toEqual(["refs/heads/main", "refs/notes/commits", "refs/pull/1/head"]);
});

test("clone: credentials reach the server alone", async () => {
  const user = "someone";
  const password = ["pass", "word", "123"].join("-");
  const seen: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.writeHead(403).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const into = join(createFolder(), "clone.git");
  const env = hermeticEnvironment({ no_proxy: "*", NO_PROXY: "*" });
  const error: unknown = await clone(`http://${user}:${password}@127.0.0.1:${port}/x.git`, { into, env }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toMatchObject({ name: "ScanError", code: "clone-failed" });
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain(password);
  expect(seen[0]).toBe(`Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`);
});

test("clone: from nowhere, and without git", async () => {
  const into = join(createFolder(), "clone.git");
  const nowhere = join(createFolder(), "nope");
  await expect(clone(`file://${nowhere}`, { into, env: hermeticEnvironment() })).rejects.toMatchObject({
    code: "clone-failed",
  });
  await expect(clone(`file://${nowhere}`, { into, env: { PATH: "" } })).rejects.toMatchObject({ code: "git-missing" });
});
