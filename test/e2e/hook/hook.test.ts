/** The hook pre-commit: blocks, passes, and fails closed. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { gitWithHooks, installed, pathOf, withHooks } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan, program, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const token = githubToken(seeded(7));

const leak = `GITHUB_TOKEN=${token}\n`;

/** Git in the repository, with hooks, as a person runs it. */
function git({ dir }: TestRepository, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  return gitWithHooks(dir, args, { LEAKSCAN_BIN: program, ...env });
}

const head = (repository: TestRepository): string => git(repository, ["rev-parse", "--verify", "-q", "HEAD"]).stdout;

test("Node is started without the certificates that Node 20 reads before anything else", () => {
  const repository = installed(["pre-commit", "commit-msg"]);
  const bin = createFolder("path");
  writeFileSync(join(bin, "node"), '#!/bin/sh\necho "certificates: ${NODE_EXTRA_CA_CERTS-none}" >&2\n', {
    mode: 0o755,
  });
  repository.write("a.txt", "a\n");
  repository.git("add", ".");
  const { stderr } = gitWithHooks(repository.dir, ["commit", "-q", "-m", "first"], {
    PATH: `${bin}${delimiter}${process.env["PATH"]}`,
    NODE_EXTRA_CA_CERTS: "/certificates.pem",
  });
  expect(stderr).toBe("certificates: none\n".repeat(2));
});

describe("git commit", () => {
  test("is blocked, told why, and leaks nothing; without the secret it goes through", () => {
    const repository = withHooks();
    repository.write("app.env", leak);
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", "first"]);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("app.env:1");
    expect(blocked.stderr + blocked.stdout).not.toContain(token);
    expect(head(repository)).toBe("");
    repository.write("app.env", "GITHUB_TOKEN=\n");
    repository.git("add", ".");
    expect(git(repository, ["commit", "-q", "-m", "first"])).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(head(repository)).not.toBe("");
  });

  test("-- path: git hands the hook another index", () => {
    const repository = withHooks();
    repository.commit("first", { "a.env": "a\n", "b.txt": "b\n" });
    repository.write("a.env", leak);
    repository.write("b.txt", "c\n");
    const before = head(repository);
    expect(git(repository, ["commit", "-m", "only a", "--", "a.env"]).code).not.toBe(0);
    expect(head(repository)).toBe(before);
    expect(git(repository, ["commit", "-q", "-m", "only b", "--", "b.txt"])).toMatchObject({ code: 0 });
  });

  test("-a, and --patch's cousin: a staged secret whose file was fixed afterwards", () => {
    const repository = withHooks();
    repository.commit("first", { "a.env": "a\n" });
    repository.write("a.env", leak);
    expect(git(repository, ["commit", "-a", "-m", "all"]).code).not.toBe(0);
    repository.git("add", "a.env");
    repository.write("a.env", "a\n");
    expect(git(repository, ["commit", "-m", "staged"]).code).not.toBe(0);
  });

  test("from a subfolder, from a linked worktree, and below a path with spaces and kana", () => {
    const repository = withHooks();
    repository.commit("first", { "sub dir/パス/a.txt": "a\n" });
    const worktree = join(createFolder(), "linked tree");
    repository.git("worktree", "add", "-q", "-b", "linked", worktree);
    for (const folder of [join(repository.dir, "sub dir"), worktree]) {
      writeFileSync(join(folder, "鍵.env"), leak);
      const run = (args: readonly string[]): Run => git({ ...repository, dir: folder }, args);
      run(["add", "."]);
      const blocked = run(["commit", "-m", "leak"]);
      expect(blocked.code, folder).not.toBe(0);
      expect(blocked.stderr).toContain("鍵.env:1");
    }
  });

  test("a secret in the message is blocked by commit-msg", () => {
    const repository = withHooks();
    repository.write("a.txt", "a\n");
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", `deploy with ${token}`]);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).not.toContain(token);
    expect(head(repository)).toBe("");
    expect(git(repository, ["commit", "-q", "-m", "deploy"]).code).toBe(0);
  });

  test("commit --verbose: the diff below the scissors is not the message", () => {
    const repository = withHooks();
    repository.commit("first", { "a.env": leak });
    repository.write("a.env", "\n");
    repository.git("add", ".");
    const editor = join(createFolder(), "editor.sh");
    writeFileSync(editor, '#!/bin/sh\nprintf "take it out\\n" | cat - "$1" > "$1.new" && mv "$1.new" "$1"\n');
    chmodSync(editor, 0o755);
    expect(git(repository, ["commit", "-q", "--verbose"], { GIT_EDITOR: editor })).toMatchObject({ code: 0 });
  });

  test("a scissors line in a message from a file hides nothing: git keeps what stands below it", () => {
    const repository = withHooks();
    const scissors = "# ------------------------ >8 ------------------------\n";
    for (const cleanup of ["verbatim", "whitespace", "default", "scissors"]) {
      const file = repository.write("../message", `subject\n${scissors}# Do not modify or remove\n${leak}`);
      const done = git(repository, ["commit", "-q", "--allow-empty", `--cleanup=${cleanup}`, "-F", file]);
      expect(done.code, cleanup).not.toBe(0);
      expect(done.stderr).toContain("commit message");
    }
  });

  test("a secret in the author's name is blocked by commit-msg", () => {
    const repository = withHooks();
    const blocked = git(repository, ["commit", "-q", "--allow-empty", "--author", `${token} <a@b>`, "-m", "m"]);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).not.toContain(token);
    expect(head(repository)).toBe("");
  });

  test("an accepted finding goes through", () => {
    const repository = withHooks();
    repository.write("a.json", JSON.stringify({ token }));
    repository.git("add", ".");
    const report = JSON.parse(leakscan(["staged", "--format", "json"], { cwd: repository.dir }).stdout) as {
      findings: { fingerprint: string }[];
    };
    leakscan(["allow", report.findings[0]?.fingerprint ?? "", "--reason", "made up"], { cwd: repository.dir });
    repository.git("add", ".");
    expect(git(repository, ["commit", "-q", "-m", "first"])).toMatchObject({ code: 0 });
  });
});

describe("fails closed", () => {
  test.each(["pre-commit", "commit-msg"])("%s without leakscan: blocked with what to install", (stage) => {
    const repository = withHooks();
    const env = { LEAKSCAN_BIN: "", PATH: pathOf(["git", "node", "sh"]) };
    const run = spawnSync("/bin/sh", [join(repository.dir, ".git/hooks", stage), "MESSAGE"], {
      cwd: repository.dir,
      env: hermeticEnvironment(env),
      encoding: "utf8",
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/commit blocked: leakscan is not installed\n {2}fix: npm install/);
    const optional = spawnSync("/bin/sh", [join(repository.dir, ".git/hooks", stage), "MESSAGE"], {
      cwd: repository.dir,
      env: hermeticEnvironment({ ...env, LEAKSCAN_OPTIONAL: "1" }),
      encoding: "utf8",
    });
    expect(optional.status).toBe(0);
    expect(optional.stderr).toContain("warning");
  });

  test("a commit without leakscan does not happen", () => {
    const repository = withHooks();
    repository.write("a.txt", "a\n");
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", "first"], {
      LEAKSCAN_BIN: "",
      PATH: `${pathOf(["node"])}${delimiter}/usr/bin${delimiter}/bin`,
    });
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("leakscan is not installed");
    expect(head(repository)).toBe("");
  });

  test("LEAKSCAN_BIN that cannot be run is said, not replaced by another", () => {
    const repository = withHooks();
    repository.write("a.txt", "a\n");
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", "first"], { LEAKSCAN_BIN: "/no/such/leakscan" });
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("LEAKSCAN_BIN=/no/such/leakscan cannot be run");
  });

  test("node is missing", () => {
    const repository = withHooks();
    const bin = join(repository.dir, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(program, join(bin, "leakscan"));
    const env = hermeticEnvironment({ LEAKSCAN_BIN: "", PATH: pathOf(["git", "sh"]) });
    repository.write("a.txt", "a\n");
    repository.git("add", "a.txt");
    const run = spawnSync("/bin/sh", [join(repository.dir, ".git/hooks/pre-commit")], {
      cwd: repository.dir,
      env,
      encoding: "utf8",
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("node is not on the PATH");
  });

  test("git is missing for the scan, and the repository cannot be read without it", () => {
    const repository = withHooks();
    repository.git("config", "extensions.newThing", "true");
    const env = { PATH: pathOf(["sh", "node"]) };
    const run = leakscan(["hook", "pre-commit"], { cwd: repository.dir, env });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("the commit is blocked, because nothing was scanned");
  });

  test("a broken config blocks, and says so; a call that is wrong only says what is wrong", () => {
    const repository = withHooks();
    repository.write(".leakscan.json", '{ "alowComments": true }');
    const run = leakscan(["hook", "pre-commit"], { cwd: repository.dir });
    expect(run.code).toBe(64);
    expect(run.stderr).toMatch(/alowComments[^]*the commit is blocked, because nothing was scanned/);
    expect(leakscan(["hook", "pre-commit", "--no-such"], { cwd: repository.dir }).stderr).not.toContain("is blocked");
  });

  test("a broken baseline blocks with the way out", () => {
    const repository = withHooks();
    repository.write(".leakscan-baseline.json", '{"version": 99}');
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", "first"]);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("has version 99");
  });

  test("LEAKSCAN_SKIP=1 skips and says so", () => {
    const repository = withHooks();
    repository.write("a.env", leak);
    repository.git("add", ".");
    const run = git(repository, ["commit", "-q", "-m", "first"], { LEAKSCAN_SKIP: "1" });
    expect(run.code).toBe(0);
    expect(run.stderr).toContain("skipped, because LEAKSCAN_SKIP=1");
  });
});
