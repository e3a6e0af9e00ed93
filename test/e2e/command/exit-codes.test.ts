/** The exit codes of the built program: 0 where nothing is found, 2 where not all could be scanned, 64 for wrong usage. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { buildProgram, leakscan, program } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { stage } from "../../support/staged-reports.ts";

beforeAll(buildProgram);

const random = seeded(20261122);

const token = githubToken(random);

describe("exit code 0: nothing found and everything read", () => {
  test("staged without a secret says so on standard error, the hook says nothing", () => {
    const { dir } = stage({ "a.txt": "hello\n" });
    const typed = leakscan(["staged"], { cwd: dir });
    expect(typed).toMatchObject({ code: 0, stdout: "" });
    expect(typed.stderr).toContain("nothing found");
    expect(leakscan(["hook", "pre-commit"], { cwd: dir })).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("an empty repository has nothing", () => {
    const { dir } = createRepository();
    for (const args of [["staged"], ["history"], ["files"]]) expect(leakscan(args, { cwd: dir }).code).toBe(0);
  });

  test("files, stdin and history without a secret", () => {
    const repository = createRepository();
    repository.commit("first", { "a.txt": "hello\n" });
    expect(leakscan(["files"], { cwd: repository.dir })).toMatchObject({ code: 0, stderr: "" });
    expect(leakscan(["stdin"], { cwd: repository.dir, input: "hello" })).toMatchObject({ code: 0, stderr: "" });
    expect(leakscan(["history", "."], { cwd: repository.dir })).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("exit code 2: could not scan, or not all", () => {
  test("no repository: a line for the cause, a line for the way out, no stack", () => {
    const folder = createFolder();
    for (const args of [["staged"], ["history"], ["range", "a..b"], ["hook", "pre-commit"]]) {
      const run = leakscan(args, { cwd: folder, env: { GIT_CEILING_DIRECTORIES: dirname(folder) } });
      expect(run, args.join(" ")).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toMatch(/^leakscan: .+\n {2}fix: .+\n/);
      expect(run.stderr).not.toMatch(/\n\s+at /);
    }
  });

  test("git is missing for what only git can do", () => {
    const { dir } = stage({ "a.txt": "hello\n" });
    const run = leakscan(["init", "--yes"], { cwd: dir, env: { PATH: createFolder() } });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("Install git");
  });

  test("a missing object is named, and nothing is called clean", () => {
    const repository = createRepository();
    repository.commit("first", { "a.txt": "hello\n", "b.txt": "world\n" });
    const oid = repository.git("rev-parse", "HEAD:b.txt").trim();
    rmSync(join(repository.dir, ".git/objects", oid.slice(0, 2), oid.slice(2)));
    const run = leakscan(["history"], { cwd: repository.dir });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain(oid.slice(0, 7));
  });

  test("an unreadable path is named; a finding beside it is still exit code 1", () => {
    const { dir } = stage({ "a.txt": "hello\n", "b.env": `GITHUB_TOKEN=${token}\n` });
    const run = leakscan(["files", "a.txt", "no-such-file"], { cwd: dir });
    expect(run.code).toBe(2);
    expect(run.stdout).toContain("no-such-file");
    expect(leakscan(["files", "b.env", "no-such-file"], { cwd: dir }).code).toBe(1);
  });

  test("what a bound cut off is listed; with --require-complete it is exit code 2; acceptUnread names it as known", () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`;
    const { dir } = stage({ "big.bin": pointer });
    const lax = leakscan(["files"], { cwd: dir });
    expect(lax.code).toBe(0);
    expect(lax.stdout).toContain("big.bin");
    expect(leakscan(["files", "--strict"], { cwd: dir }).code).toBe(0);
    expect(leakscan(["files", "--require-complete"], { cwd: dir }).code).toBe(2);
    writeFileSync(
      join(dir, ".leakscan.json"),
      JSON.stringify({ acceptUnread: [{ what: "*.bin", reason: "models, in LFS" }] }),
    );
    expect(leakscan(["files", "--require-complete"], { cwd: dir }).code).toBe(0);
  });

  test("an unknown revision, with the way out for CI", () => {
    const repository = createRepository();
    repository.commit("first");
    const run = leakscan(["range", "no-such..HEAD"], { cwd: repository.dir });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("fetch-depth: 0");
  });

  test("a report file that cannot be written", () => {
    const { dir } = stage({ "a.txt": "hello\n" });
    // Missing folders are made; a file in the place of a folder, and a folder in the place of the file, stay.
    for (const output of ["a.txt/report.txt", ".git"]) {
      const run = leakscan(["files", "--output", output], { cwd: dir });
      expect(run, output).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toContain(`${output} cannot be written`);
      expect(run.stderr).toContain("fix:");
    }
  });

  test("interrupted: exit code 2", async () => {
    const { dir } = createRepository();
    const child = spawn(process.execPath, [program, "stdin"], {
      cwd: dir,
      env: hermeticEnvironment(),
      stdio: ["pipe", "pipe", "pipe"],
    });
    const ended = once(child, "close");
    // Once it has read something it listens for the signal.
    child.stdin.write("x".repeat(1 << 20), () => setTimeout(() => child.kill("SIGINT"), 1500));
    const [code] = (await ended) as [number | null];
    expect(code).toBe(2);
  });
});

describe("exit code 64: wrong usage", () => {
  test.each([
    [["staged", "--formt", "json"], "--formt"],
    [["staged", "--format", "jsno"], "Did you mean json?"],
    [["staged", "path"], "takes no paths"],
    [["staged", "--format"], "--format"],
    [["files", "--format", "jsno"], "Did you mean json?"],
    [["files", "--jobs", "0"], "--jobs"],
    [["files", "--max-size", "big"], "--max-size"],
    [["files", "--wat"], "wat"],
    [["files", "--format"], "--format"],
    [["files", "--jobs", "--strict"], "--jobs"],
    [["files", "--no-config"], "Did you mean --config?"],
    [["history", "--no-format"], "Did you mean --format?"],
    [["files", "--config.a=3"], "config.a"],
    [["files", "--strict=maybe"], "--strict"],
    [["history", "--config="], "leakscan history --help"],
    [["hsitory"], 'there is no command "hsitory"\n  fix: Did you mean history?'],
    [["history", "--", "a", "b"], "one repository"],
    [["baseline", "--", "a.json"], "Remove the `--`"],
    [["baseline", "--output", "a.json"], "output"],
    [["merge", "package.json", "--reason", "r"], "reason"],
    [["wat"], 'there is no command "wat"'],
    [[], "no command given"],
    [["range"], "For example: leakscan range "],
    [["explain"], "For example: leakscan explain "],
    [["-x"], "no command given"],
    [["range", "main"], "<base>..<head>"],
    [["hook", "post-commit"], "post-commit"],
    [["hook", "commit-msg"], "needs the file"],
    [["allow", "12345678"], "reason"],
    [["allow", "xyz", "--reason", "r"], "not a fingerprint"],
    [["files", "--strict", "--jobs", "1", "--jobs", "x"], "--jobs"],
    [["rules", "aws-acces-key-id"], "aws-access-key-id"],
    [["files", "--config", "no-such.json"], "no-such.json"],
    [["merge", "package.json"], ""],
  ])("%j", (args, expected) => {
    const { dir } = createRepository();
    writeFileSync(join(dir, "package.json"), "{}");
    const run = leakscan(args, { cwd: dir });
    expect(run).toMatchObject({ code: 64, stdout: "" });
    expect(run.stderr).toContain(expected);
    expect(run.stderr).toMatch(/^leakscan: .+\n {2}fix: .+\n$/);
  });

  test("a wrong config stops every command", () => {
    const { dir } = stage({ ".leakscan.json": JSON.stringify({ rule: { aws: "off" } }) });
    for (const args of [["staged"], ["files"], ["history"], ["stdin"], ["config"], ["hook", "pre-commit"]]) {
      const run = leakscan(args, { cwd: dir });
      expect(run.code, args.join(" ")).toBe(64);
      expect(run.stderr).toContain('Did you mean "rules"?');
    }
  });
});
