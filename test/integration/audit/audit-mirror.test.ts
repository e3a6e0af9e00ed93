/** Clones that an audit makes and keeps: whole or not at all, brought up to date, with credentials that go to their host alone. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { updateMirror, type MirrorOptions } from "../../../src/audit/repository/mirror.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { alnum, seeded } from "../../support/secrets.ts";

function mirrorOf(url: string, given: Partial<MirrorOptions> = {}): MirrorOptions {
  return {
    url,
    folder: join(createFolder("mirrors"), "m.git"),
    env: hermeticEnvironment(),
    mostDisk: 1e9,
    mostSilence: 20_000,
    signal: new AbortController().signal,
    onReceived: () => {},
    ...given,
  };
}

/** All ids and names of refs, and where HEAD is. */
function refsOf(folder: string): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, env: hermeticEnvironment(), encoding: "utf8" });
  return git("show-ref") + git("symbolic-ref", "HEAD");
}

/** Everything in a clone's files that are no objects. */
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("objects"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
    .join("\n");
}

/** A bare repository that a web server can offer. */
function served(source: TestRepository): string {
  const folder = createFolder("served");
  execFileSync("git", ["clone", "--quiet", "--bare", source.dir, join(folder, "r.git")], {
    env: hermeticEnvironment(),
  });
  execFileSync("git", ["update-server-info"], { cwd: join(folder, "r.git"), env: hermeticEnvironment() });
  return folder;
}

test("the second time only what is new comes, what was deleted goes, and HEAD follows", async () => {
  const source = createRepository();
  source.commit("one", { "a.txt": "1\n" });
  source.git("branch", "old");
  const options = mirrorOf(`file://${source.dir}`);
  await updateMirror(options);
  expect(refsOf(options.folder)).toBe(refsOf(source.dir));
  source.git("branch", "-D", "old");
  source.git("branch", "-m", "main", "trunk");
  source.commit("two", { "b.txt": "2\n" });
  source.git("tag", "v1");
  await updateMirror(options);
  expect(refsOf(options.folder)).toBe(refsOf(source.dir));
  expect(refsOf(options.folder)).toContain("refs/heads/trunk");
});

test("what a killed git left behind does not stand in the way", async () => {
  const source = createRepository();
  source.commit("one", { "a.txt": "1\n" });
  const options = mirrorOf(`file://${source.dir}`);
  await updateMirror(options);
  for (const name of ["packed-refs.lock", "HEAD.lock", "objects/pack/tmp_pack_x", "refs/heads/new.lock"]) {
    mkdirSync(join(options.folder, name, ".."), { recursive: true });
    writeFileSync(join(options.folder, name), "x");
  }
  mkdirSync(`${options.folder}.0123.draft`);
  source.git("branch", "new");
  source.commit("two", { "b.txt": "2\n" });
  await updateMirror(options);
  expect(refsOf(options.folder)).toBe(refsOf(source.dir));
  expect(existsSync(join(options.folder, "objects/pack/tmp_pack_x"))).toBe(false);
});

test("a clone that is damaged is made anew; one whose host is away stays", async () => {
  const source = createRepository();
  source.commit("one", { "a.txt": "1\n" });
  const options = mirrorOf(`file://${source.dir}`);
  mkdirSync(options.folder);
  writeFileSync(join(options.folder, "HEAD"), "nonsense\n");
  await updateMirror(options);
  const before = refsOf(options.folder);
  await expect(updateMirror({ ...options, url: `file://${source.dir}-away` })).rejects.toMatchObject({
    code: "clone-failed",
  });
  expect(refsOf(options.folder)).toBe(before);
});

test("credentials open their host, and stand in no file and no error", async () => {
  const source = createRepository();
  source.commit("one", { "a.txt": "1\n" });
  const password = alnum(seeded(5), 24);
  const server = await startGitServer(served(source), { credentials: `ada:${password}` });
  const url = server.url.replace("//", `//ada:${password}@`);
  const options = mirrorOf(`${url}/r.git`);
  await updateMirror(options);
  await updateMirror(options);
  expect(refsOf(options.folder)).toContain("refs/heads/main");
  expect(textOf(options.folder)).not.toContain(password);
  const refused = updateMirror(mirrorOf(`${url.replace(password, `${password}x`)}/r.git`));
  await expect(refused).rejects.toMatchObject({ code: "clone-failed" });
  await expect(refused).rejects.not.toThrow(password);
});

test("a redirect to another host does not get the credentials", async () => {
  const source = createRepository();
  source.commit("one", { "a.txt": "1\n" });
  const other = await startGitServer(served(source));
  const leading = await startGitServer("/nowhere", { redirect: other.url.replace("127.0.0.1", "localhost") });
  const options = mirrorOf(`${leading.url.replace("//", "//ada:secret@")}/r.git`);
  await expect(updateMirror(options)).rejects.toMatchObject({ code: "clone-failed" });
  expect(leading.authorizations[0]).toMatch(/^Basic /);
  expect(other.authorizations.filter((one) => one !== undefined)).toEqual([]);
  // Without credentials there is nothing to lose.
  await updateMirror({ ...options, url: `${leading.url}/r.git` });
  expect(refsOf(options.folder)).toContain("refs/heads/main");
});

test("a host that is silent is given up, and nothing is left of the clone", async () => {
  const server = await startGitServer("/nowhere", { hangs: true });
  const options = mirrorOf(`${server.url}/r.git`, { mostSilence: 1500 });
  await expect(updateMirror(options)).rejects.toMatchObject({ code: "clone-failed" });
  expect(readdirSync(join(options.folder, ".."))).toEqual([]);
});

test("a clone that is larger than allowed is removed", async () => {
  const source = createRepository();
  const random = seeded(3);
  source.commit("large", { "a.bin": Buffer.from(Array.from({ length: 300_000 }, () => random(256))) });
  const options = mirrorOf(`file://${source.dir}`, { mostDisk: 100_000 });
  await expect(updateMirror(options)).rejects.toMatchObject({ code: "clone-too-large" });
  expect(readdirSync(join(options.folder, ".."))).toEqual([]);
});

test("a stopped fetch leaves nothing half done", async () => {
  const server = await startGitServer("/nowhere", { hangs: true });
  const controller = new AbortController();
  const options = mirrorOf(`${server.url}/r.git`, { signal: controller.signal });
  const running = updateMirror(options);
  setTimeout(() => controller.abort(), 300);
  await expect(running).rejects.toThrow();
  expect(readdirSync(join(options.folder, ".."))).toEqual([]);
});
