/** A hostile clone runs nothing when it is scanned. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { clone } from "../../src/git/ask.ts";
import { git as run } from "../../src/git/run.ts";
import { scanFiles } from "../../src/sources/files/files.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";
import { brought, open, range, seen, staged } from "../support/sources.ts";

const secret = fakeSecret("A");

const isWindows = process.platform === "win32";

interface Trap {
  readonly repository: TestRepository;
  /** Path of a script that leaves a mark when it runs. */
  readonly script: string;
  sprung(): boolean;
}

/** A repository with a script that passes its input on, so that git works with it; as a transport it must end instead. */
function trap(body: "cat" | "exit 1" = "cat"): Trap {
  const folder = createFolder("trap");
  const script = join(folder, "trap.sh");
  const mark = join(folder, "mark");
  writeFileSync(script, `#!/bin/sh\necho ran >> '${mark}'\n${body}\n`);
  chmodSync(script, 0o755);
  const repository = createRepository();
  repository.commit("base", { a: "one\n" });
  return { repository, script, sprung: () => existsSync(mark) };
}

/** Everything leakscan does with a repository, plus the subcommands that show content. */
async function scanAll({ repository: { dir, write, git } }: Trap): Promise<void> {
  expect(seen(await staged(dir))).toEqual([`${secret} index b:1:1`]);
  git(
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "commit.gpgSign=false",
    "commit",
    "-q",
    "--no-verify",
    "-m",
    "two",
  );
  expect(brought(await range(dir, "HEAD~1..HEAD"))).toEqual([`${secret} blob b:1:1 by two`]);
  write("c", secret);
  const result = await scanFiles([], createScanner(createFakeEngine()), { cwd: dir, env: hermeticEnvironment() });
  expect(result.notRead).toEqual([]);
  expect(result.sightings.length).toBeGreaterThanOrEqual(2);
  const repo = await open(dir);
  await run(repo, ["log", "-p", "-1"]);
  await run(repo, ["show", "HEAD"]);
  await run(repo, ["diff", "HEAD~1", "HEAD"]);
  await run(repo, ["diff", "HEAD~1"]);
  await run(repo, ["ls-files", "--cached", "--others", "--exclude-standard"]);
}

test.skipIf(isWindows)("fsmonitor", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  repository.write("b", secret);
  repository.git("add", "b");
  repository.git("config", "core.fsmonitor", script);
  await scanAll(trapped);
  expect(sprung()).toBe(false);
  repository.git("status");
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("hooks, by core.hooksPath and in .git/hooks", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  repository.write("b", secret);
  repository.git("add", "b");
  mkdirSync(join(repository.dir, ".git/hooks"), { recursive: true });
  for (const hook of [
    "pre-commit",
    "post-index-change",
    "reference-transaction",
    "post-checkout",
    "pre-auto-gc",
    "fsmonitor-watchman",
  ]) {
    writeFileSync(join(repository.dir, ".git/hooks", hook), `#!/bin/sh\nexec '${script}' < /dev/null\n`, {
      mode: 0o755,
    });
  }
  await scanAll(trapped);
  repository.git("config", "core.hooksPath", join(repository.dir, ".git/hooks"));
  const repo = await open(repository.dir);
  await run(repo, ["update-ref", "refs/heads/x", "HEAD"]);
  expect(sprung()).toBe(false);
  repository.git("update-ref", "refs/heads/y", "HEAD");
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("filters: neither clean, smudge nor process", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  repository.write("b", secret);
  repository.git("add", "b");
  repository.write(".git/info/attributes", "* filter=evil\n");
  for (const kind of ["clean", "smudge", "process"]) repository.git("config", `filter.evil.${kind}`, script);
  const { dir } = repository;
  expect(seen(await staged(dir))).toEqual([`${secret} index b:1:1`]);
  const result = await scanFiles([], createScanner(createFakeEngine()), { cwd: dir, env: hermeticEnvironment() });
  expect(seen(result)).toEqual([`${secret} file b:1:1`]);
  expect(sprung()).toBe(false);
  repository.git("config", "--unset", "filter.evil.process");
  repository.write("a", "changed");
  repository.git("add", "a");
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("textconv, external diff and diff drivers, also by attributes of the repository", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  repository.write("b", secret);
  repository.write(".gitattributes", "* diff=evil\n");
  repository.git("add", "b", ".gitattributes");
  repository.git("config", "diff.evil.textconv", script);
  repository.git("config", "diff.evil.command", script);
  repository.git("config", "diff.external", script);
  await scanAll(trapped);
  expect(sprung()).toBe(false);
  repository.git("diff", "HEAD~1");
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("GIT_EXTERNAL_DIFF and GIT_PAGER of the environment", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  repository.write("a", secret);
  const repo = await open(repository.dir, { GIT_EXTERNAL_DIFF: script, GIT_PAGER: script, PAGER: script });
  await run(repo, ["diff"]);
  expect(sprung()).toBe(false);
  repository.gitWith({ env: { GIT_EXTERNAL_DIFF: script } }, "diff");
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("pager and aliases", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  repository.write("b", secret);
  repository.git("add", "b");
  repository.git("config", "core.pager", script);
  for (const command of ["log", "show", "diff", "ls-files", "cat-file", "diff-index", "rev-list"]) {
    repository.git("config", `pager.${command}`, script);
    repository.git("config", `alias.${command}`, `!${script}`);
  }
  await scanAll(trapped);
  expect(sprung()).toBe(false);
  repository.git("--paginate", "log");
  // Without a terminal git starts no pager; an alias of its own runs.
  repository.git("config", "alias.mine", `!${script}`);
  repository.git("mine");
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("gpg program by log.showSignature", async () => {
  const trapped = trap();
  const { repository, script, sprung } = trapped;
  const { git, gitWith, dir } = repository;
  git("config", "gpg.program", script);
  git("config", "log.showSignature", "true");
  const signed = `tree ${git("rev-parse", "HEAD^{tree}").trim()}\nparent ${git("rev-parse", "HEAD").trim()}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nsigned ${secret}\n`;
  const oid = gitWith({ input: signed }, "hash-object", "-t", "commit", "-w", "--stdin").trim();
  expect((await range(dir, `HEAD..${oid}`)).sightings).toHaveLength(1);
  await run(await open(dir), ["log", "-1", oid]);
  expect(sprung()).toBe(false);
  git("log", "-1", oid);
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("promisor remote: nothing is fetched, over no transport", async () => {
  const trapped = trap("exit 1");
  const { repository, script, sprung } = trapped;
  const { git, dir } = repository;
  git("config", "core.repositoryFormatVersion", "1");
  git("config", "extensions.partialClone", "evil");
  git("config", "remote.evil.url", `ext::${script}`);
  git("config", "remote.evil.promisor", "true");
  git("config", "protocol.allow", "always");
  git("config", "protocol.ext.allow", "always");
  git("update-index", "--add", "--cacheinfo", `100644,${"1".repeat(40)},gone`);
  const result = await staged(dir);
  expect(result.notRead).toEqual([{ what: "gone", why: "missing-object" }]);
  expect(sprung()).toBe(false);
  expect(() => git("cat-file", "-p", "1".repeat(40))).toThrow();
  expect(sprung()).toBe(true);
});

test.skipIf(isWindows)("clone: no hook, template or ext transport of the source runs", async () => {
  const { repository, script, sprung } = trap("exit 1");
  const target = createFolder();
  await expect(clone(`ext::${script}`, { into: target, env: hermeticEnvironment() })).rejects.toMatchObject({
    name: "ScanError",
  });
  await expect(clone("--upload-pack=x", { into: target, env: hermeticEnvironment() })).rejects.toMatchObject({
    name: "ScanError",
  });
  repository.git("config", "uploadpack.packObjectsHook", script);
  await clone(`file://${repository.dir}`, { into: target, env: hermeticEnvironment() });
  expect(sprung()).toBe(false);
});
