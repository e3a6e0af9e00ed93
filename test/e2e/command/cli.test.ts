import { spawn, spawnSync } from "node:child_process";
import { scryptSync } from "node:crypto";
import { once } from "node:events";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkOf } from "../../../src/core/fingerprint.ts";
import { Secret } from "../../../src/core/secret.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { buildProgram, leakscan, program, type Run } from "../../support/program.ts";
import { alnum, awsKeyId, awsSecret, githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const random = seeded(20261122);
const token = githubToken(random);
const keyId = awsKeyId(random);
const secret = awsSecret(random);
// Of two kinds of letters and digits, but short: it could be guessed.
const password = `Zw${alnum(random, 5)}7q`;

interface JsonReport {
  readonly scan: {
    readonly complete: boolean;
    readonly mode: string;
    readonly cut: unknown[];
    readonly notRead: unknown[];
  };
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly rule: string;
    readonly masked: string;
    readonly path: string | null;
    readonly secret?: string;
    readonly suppressed?: { readonly by: string; readonly reason: string };
  }[];
}

const json = (run: Run): JsonReport => JSON.parse(run.stdout) as JsonReport;

function stage(files: Record<string, string>, base?: TestRepository): TestRepository {
  const repository = base ?? createRepository();
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  repository.git("add", "--all");
  return repository;
}

test("what stands behind -- is what is scanned, and nothing else", () => {
  const repository = createRepository();
  repository.commit("first", { "-a.env": `GITHUB_TOKEN=${token}\n`, "b.txt": "hello\n" });
  const { dir } = repository;
  expect(leakscan(["files", "--", "b.txt"], { cwd: dir })).toMatchObject({ code: 0 });
  expect(leakscan(["files", "--", "-a.env"], { cwd: dir }).stdout).toContain("-a.env:1");
  expect(leakscan(["files", "--", "no-such-file"], { cwd: dir }).code).toBe(2);
  expect(leakscan(["files", "--", "--strict=no"], { cwd: dir }).code).toBe(2);
  expect(leakscan(["history", "--", createRepository().dir], { cwd: dir }).code).toBe(0);
  expect(leakscan(["history", "--", "no-such-folder"], { cwd: dir }).code).toBe(2);
});

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

describe("exit code 1: a finding that counts", () => {
  test("staged tells on standard error, masked, and json goes to standard output", () => {
    const { dir } = stage({ "app.env": `GITHUB_TOKEN=${token}\n` });
    const human = leakscan(["staged"], { cwd: dir });
    expect(human).toMatchObject({ code: 1, stdout: "" });
    expect(human.stderr).toContain("app.env:1");
    expect(human.stderr).not.toContain(token);
    const report = leakscan(["staged", "--format", "json"], { cwd: dir });
    expect(report.code).toBe(1);
    expect(json(report).findings.map(({ path, masked }) => [path, masked])).toEqual([
      ["app.env", `${token.slice(0, 4)}****${token.slice(-4)}`],
    ]);
    expect(report.stdout + report.stderr).not.toContain(token);
  });

  test("every format masks, and only --show-secrets shows", () => {
    const { dir } = stage({ "app.env": `GITHUB_TOKEN=${token}\n` });
    for (const format of ["human", "json", "jsonl", "sarif", "html", "markdown", "github", "csv", "junit", "gitlab"]) {
      const run = leakscan(["files", "--format", format], { cwd: dir });
      expect(run.code, format).toBe(1);
      expect(run.stdout, format).not.toContain(token);
      expect(run.stdout.length, format).toBeGreaterThan(40);
    }
    expect(json(leakscan(["staged", "--format=json", "--show-secrets"], { cwd: dir })).findings[0]?.secret).toBe(token);
  });

  test("history finds what is gone from HEAD, and who brought it", () => {
    const repository = createRepository();
    const oid = repository.commit("bring it", {
      "conf/app.env": `AWS_ACCESS_KEY_ID=${keyId}\nAWS_SECRET_ACCESS_KEY=${secret}\n`,
    });
    const gone = repository.commit("take it out", { "conf/app.env": "" });
    const run = leakscan(["history", ".", "--format", "json"], { cwd: repository.dir });
    expect(run.code).toBe(1);
    const { findings } = JSON.parse(run.stdout) as {
      findings: {
        rule: string;
        path: string;
        commit: { oid: string };
        exposure: { removed: { oid: string }[]; atHead: boolean };
      }[];
    };
    expect(findings.map(({ rule }) => rule).sort()).toEqual(["aws-access-key-id", "aws-secret-access-key"]);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        path: "conf/app.env",
        commit: { oid },
        exposure: { atHead: false, removed: [{ oid: gone }] },
      });
    }
  });

  test("history of another repository, of a subfolder, and of a bare one", () => {
    const repository = createRepository();
    repository.commit("bring it", { "deep/app.env": `GITHUB_TOKEN=${token}\n` });
    const bare = createRepository({ bare: true, clone: [repository.dir] });
    expect(leakscan(["history", repository.dir], { cwd: createFolder() }).code).toBe(1);
    expect(leakscan(["history"], { cwd: join(repository.dir, "deep") }).code).toBe(1);
    expect(leakscan(["history"], { cwd: bare.dir }).code).toBe(1);
  });

  test("range sees what a later commit of it took out again", () => {
    const repository = createRepository();
    const base = repository.commit("base", { "a.txt": "a\n" });
    repository.commit("bring it", { "a.txt": `token = "${token}"\n` });
    repository.commit("take it out", { "a.txt": "a\n" });
    expect(leakscan(["range", `${base}..HEAD`], { cwd: repository.dir }).code).toBe(1);
    expect(leakscan(["range", "HEAD~1..HEAD"], { cwd: repository.dir }).code).toBe(0);
  });

  test("files leaves ignored ones out, --no-ignore does not", () => {
    const { dir } = stage({ ".gitignore": "*.env\n" });
    writeFileSync(join(dir, "app.env"), `GITHUB_TOKEN=${token}\n`);
    expect(leakscan(["files"], { cwd: dir }).code).toBe(0);
    expect(leakscan(["files", "--no-ignore"], { cwd: dir }).code).toBe(1);
  });

  test("a message that is about to be committed", () => {
    const { dir } = createRepository();
    writeFileSync(join(dir, "MESSAGE"), `fix\n\nuse ${token}\n`);
    const run = leakscan(["hook", "commit-msg", "MESSAGE"], { cwd: dir });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).not.toContain(token);
  });

  test("low confidence counts with --strict alone", () => {
    // What anyone would try first.
    const line = `password = "${["my", "secret1"].join("")}"\n`;
    const { dir } = stage({ "docs/setup.txt": line });
    const lax = leakscan(["files", "--format", "json"], { cwd: dir });
    expect(json(lax).findings).toHaveLength(1);
    expect(lax.code).toBe(0);
    expect(leakscan(["files", "--strict"], { cwd: dir }).code).toBe(1);
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

describe("ways out of a false alarm", () => {
  test("a comment with a reason on the line", () => {
    const { dir } = stage({ "a.py": `token = "${token}"  # leakscan:allow made up for a test\n` });
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(0);
    expect(json(leakscan(["staged", "--format", "json"], { cwd: dir })).findings[0]?.suppressed).toEqual({
      by: "comment",
      reason: "made up for a test",
    });
  });

  test("the config's rules and paths", () => {
    const { dir } = stage({
      "a.py": `token = "${token}"\n`,
      ".leakscan.json": JSON.stringify({ rules: { github: "off" } }),
    });
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(0);
    writeFileSync(join(dir, ".leakscan.json"), JSON.stringify({ ignore: ["*.py"] }));
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(0);
    writeFileSync(join(dir, ".leakscan.json"), JSON.stringify({ ignore: ["*.rb"] }));
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(1);
  });

  test("allow: a fingerprint from a report, or its beginning; from a subfolder too", () => {
    const repository = stage({ "sub/a.json": JSON.stringify({ token }) });
    const { dir } = repository;
    const [finding] = json(leakscan(["staged", "--format", "json"], { cwd: dir })).findings;
    const fingerprint = finding?.fingerprint ?? "";
    const run = leakscan(["allow", fingerprint.slice(0, 10), "--reason", "made up"], { cwd: join(dir, "sub") });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const baseline = JSON.parse(readFileSync(join(dir, ".leakscan-baseline.json"), "utf8")) as {
      salt: string;
      findings: object[];
    };
    expect(baseline.findings).toMatchObject([
      { fingerprint, rule: finding?.rule, masked: finding?.masked, path: "sub/a.json", reason: "made up" },
    ]);
    const after = leakscan(["staged", "--format", "json"], { cwd: dir });
    expect(after.code).toBe(0);
    expect(json(after).findings[0]?.suppressed).toEqual({ by: "baseline", reason: "made up" });
    expect(
      readdirSync(dir)
        .filter((name) => name.includes(".leakscan-baseline.json"))
        .sort(),
    ).toEqual([".leakscan-baseline.json"]);
  });

  test("allow: what could be guessed is accepted by its place and a few bits: another password under the name counts", () => {
    const repository = stage({ "app.py": `db_password = "${password}"\n` });
    const { dir } = repository;
    const { fingerprint = "" } = json(leakscan(["staged", "--format", "json"], { cwd: dir })).findings[0] ?? {};
    expect(leakscan(["allow", fingerprint, "--reason", "made up"], { cwd: dir }).code).toBe(0);
    const [entry] = (
      JSON.parse(readFileSync(join(dir, ".leakscan-baseline.json"), "utf8")) as { findings: { check: string }[] }
    ).findings;
    expect(entry).toMatchObject({ fingerprint, check: checkOf(new Secret(password)) });
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(0);
    const others = ["x", "y"].map((end) => `${password.slice(0, -1)}${end}`).filter((other) => other !== password);
    const other = others.find((one) => checkOf(new Secret(one)) !== entry?.check) ?? "";
    stage({ "app.py": `db_password = "${other}"\n` }, repository);
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(1);
  });

  test("baseline --upgrade: entries of the time of slow digests are written anew and accept as before", async () => {
    const repository = stage({
      "app.py": `db_password = "${password}"\n`,
      "deploy/prod.py": `db_password = "${password}"\n`,
    });
    repository.commit("first");
    const { dir } = repository;
    const salt = "00112233445566778899aabbccddeeff";
    const digest = scryptSync(password, `leakscan/fingerprint/1/slow\0${salt}`, 16, {
      N: 2 ** 15,
      maxmem: 64 * 1024 * 1024,
    }).toString("hex");
    const secret = new Secret(password);
    const old = {
      fingerprint: digest,
      rule: "generic-password",
      masked: secret.masked,
      path: "app.py",
      reason: "a test",
    };
    const gone = { ...old, fingerprint: "f".repeat(32), path: "gone.py" };
    const file = join(dir, ".leakscan-baseline.json");
    writeFileSync(file, JSON.stringify({ version: 1, salt, findings: [old, gone] }));
    const run = leakscan(["baseline", "--upgrade"], { cwd: dir });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toContain("1 entry of .leakscan-baseline.json rewritten");
    expect(run.stdout).toContain("1 entry matches nothing in this repository");
    const { findings } = JSON.parse(readFileSync(file, "utf8")) as { findings: Record<string, string>[] };
    expect(
      findings
        .filter(({ check }) => check !== undefined)
        .map(({ path, reason }) => `${path} ${reason}`)
        .sort(),
    ).toEqual(["app.py a test", "deploy/prod.py a test"]);
    expect(leakscan(["history"], { cwd: dir }).code).toBe(0);
  });

  test("files: comments and config of a clone below count no more from a folder above than from elsewhere", () => {
    const above = createFolder();
    const { dir } = createRepository();
    writeFileSync(join(dir, "a.env"), `GITHUB_TOKEN=${token} # leakscan:allow mine\n`);
    renameSync(dir, join(above, "clone"));
    expect(leakscan(["files"], { cwd: join(above, "clone") }).code).toBe(0);
    expect(leakscan(["files", "clone"], { cwd: above }).code).toBe(1);
    expect(leakscan(["files", "clone/a.env"], { cwd: above }).code).toBe(1);
  });

  test("allow: a message that the hook refused", () => {
    const { dir } = createRepository();
    writeFileSync(join(dir, ".git/COMMIT_EDITMSG"), `use ${token}\n`);
    const args = ["hook", "commit-msg", ".git/COMMIT_EDITMSG"];
    const [finding] = json(leakscan([...args, "--format", "json"], { cwd: dir })).findings;
    expect(leakscan(["allow", finding?.fingerprint ?? "", "--reason", "made up"], { cwd: dir }).code).toBe(0);
    expect(leakscan(args, { cwd: dir }).code).toBe(0);
  });

  test("allow, baseline: a secret in a file's name or in the reason is masked, what rewrites a terminal is escaped", () => {
    const other = githubToken(seeded(9));
    const repository = stage({ [`\u001b[31m${token}-${other}.txt`]: `token = "${token}"\n` });
    repository.commit("first");
    const { dir } = repository;
    const { fingerprint = "" } = json(leakscan(["files", "--format", "json"], { cwd: dir })).findings.find(
      ({ masked }) => masked.endsWith(token.slice(-4)),
    ) ?? { fingerprint: "" };
    const run = leakscan(["allow", fingerprint, "--reason", `not ${token}`], { cwd: dir });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toContain(`\\x1b[31m${token.slice(0, 4)}****${token.slice(-4)}-`);
    expect(leakscan(["baseline", "--reason", `not ${other}`], { cwd: dir }).code).toBe(0);
    const written = readFileSync(join(dir, ".leakscan-baseline.json"), "utf8");
    expect(written).toContain(`"reason":"not ${token.slice(0, 4)}****`);
    for (const value of [token, other]) expect(run.stdout + written).not.toContain(value);
  });

  test("allow, baseline: in a bare repository nobody would read the file, so none is written", () => {
    const { dir } = createRepository({ bare: true });
    for (const args of [["allow", "12345678", "--reason", "r"], ["baseline"]]) {
      const run = leakscan(args, { cwd: dir });
      expect(run.code).toBe(64);
      expect(run.stderr).toContain("in a clone");
    }
    expect(readdirSync(dir)).not.toContain(".leakscan-baseline.json");
  });

  test("allow: a fingerprint of nothing is refused and writes nothing", () => {
    const { dir } = stage({ "a.txt": "hello\n" });
    expect(leakscan(["allow", "0".repeat(32), "--reason", "r"], { cwd: dir }).code).toBe(64);
    expect(readdirSync(dir)).not.toContain(".leakscan-baseline.json");
  });

  test("baseline: the whole history is accepted, what is new is told", () => {
    const repository = createRepository();
    repository.commit("old", { "old.env": `GITHUB_TOKEN=${token}\ndb_password = "${password}"\n` });
    expect(leakscan(["history"], { cwd: repository.dir }).code).toBe(1);
    expect(leakscan(["baseline", "--reason", "before leakscan"], { cwd: repository.dir })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(leakscan(["history"], { cwd: repository.dir }).code).toBe(0);
    const first = readFileSync(join(repository.dir, ".leakscan-baseline.json"), "utf8");
    expect(leakscan(["baseline"], { cwd: repository.dir }).code).toBe(0);
    expect(readFileSync(join(repository.dir, ".leakscan-baseline.json"), "utf8")).toBe(first);
    repository.commit("new", { "new.env": `AWS_ACCESS_KEY_ID=${keyId}\n` });
    const run = leakscan(["history", "--format", "json"], { cwd: repository.dir });
    expect(
      json(run)
        .findings.filter(({ suppressed }) => !suppressed)
        .map(({ path }) => path),
    ).toEqual(["new.env"]);
  });

  test("baseline of a report: what it names, found again or not", () => {
    const repository = stage({ "a.env": `GITHUB_TOKEN=${token}\ndb_password = "${password}"\n` });
    const report = join(createFolder(), "report.json");
    expect(leakscan(["files", "--format", "json", "--output", report], { cwd: repository.dir }).code).toBe(1);
    expect(leakscan(["baseline", report], { cwd: repository.dir })).toMatchObject({ code: 0, stderr: "" });
    expect(leakscan(["files"], { cwd: repository.dir }).code).toBe(0);
  });
});

describe("whose config counts", () => {
  test("range: the change does not judge itself, the base does", () => {
    const repository = createRepository();
    const base = repository.commit("base", { "a.txt": "a\n" });
    repository.commit("sneak", {
      "a.py": `token = "${token}"  # leakscan:allow trust me\n`,
      ".leakscan.json": JSON.stringify({ rules: { "*": "off" } }),
    });
    const run = leakscan(["range", `${base}..HEAD`], { cwd: repository.dir });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("1 allow comment did not count");
    expect(leakscan(["range", `${base}..HEAD`, "--trust-repo-config"], { cwd: repository.dir }).code).toBe(0);
    // A range that begins behind the config is judged by it.
    repository.commit("more", { "b.py": `token = "${token.slice(0, -1)}x"\n` });
    expect(leakscan(["range", "HEAD~1..HEAD"], { cwd: repository.dir }).code).toBe(0);
  });

  test("history: another repository's config counts only when trusted, its own when stood in", () => {
    const repository = createRepository();
    repository.commit("first", {
      "a.py": `token = "${token}"\n`,
      ".leakscan.json": JSON.stringify({ ignore: ["*.py"] }),
    });
    const elsewhere = createFolder();
    expect(leakscan(["history"], { cwd: repository.dir }).code).toBe(0);
    expect(leakscan(["history", repository.dir], { cwd: elsewhere }).code).toBe(1);
    expect(leakscan(["history", repository.dir, "--trust-repo-config"], { cwd: elsewhere }).code).toBe(0);
  });

  test("config tells where each value comes from", () => {
    const { dir } = stage({ ".leakscan.json": JSON.stringify({ strict: true, rules: { aws: "high" } }) });
    const run = leakscan(["config", "--json", "--max-size", "1MB"], { cwd: dir });
    const values = new Map(
      (JSON.parse(run.stdout) as { key: string; value: unknown; from: string }[]).map((one) => [one.key, one]),
    );
    expect(values.get("strict")).toEqual({ key: "strict", value: true, from: ".leakscan.json" });
    expect(values.get("maxSize")).toEqual({ key: "maxSize", value: 1_000_000, from: "command line" });
    expect(values.get("outputs")).toEqual({
      key: "outputs",
      value: [{ format: "human", file: null }],
      from: "default",
    });
    expect(values.get("rules.aws")).toEqual({ key: "rules.aws", value: "high", from: ".leakscan.json" });
  });
});

describe("output", () => {
  test("--output writes the file whole; with secrets only its owner may read it", () => {
    const { dir } = stage({ "a.env": `GITHUB_TOKEN=${token}\n` });
    const plain = leakscan(["files", "--format", "json", "--output", "out.json"], { cwd: dir });
    expect(plain).toMatchObject({ code: 1, stdout: "" });
    expect(plain.stderr).toContain("out.json");
    expect(readFileSync(join(dir, "out.json"), "utf8")).not.toContain(token);
    leakscan(["files", "a.env", "--format", "json", "--show-secrets", "--output", "shown.json"], { cwd: dir });
    expect(readFileSync(join(dir, "shown.json"), "utf8")).toContain(token);
    expect(process.platform === "win32" || (statSync(join(dir, "shown.json")).mode & 0o777) === 0o600).toBe(true);
  });

  test("a reader that leaves early is no error", () => {
    const { dir } = stage(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, i) => [`f${i}.env`, `GITHUB_TOKEN=${githubToken(seeded(i))}\n`]),
      ),
    );
    const run = spawnSync("sh", ["-c", `"${process.execPath}" "${program}" files --format json | head -c 10; :`], {
      cwd: dir,
      env: hermeticEnvironment(),
      encoding: "utf8",
    });
    expect(run.stdout).toHaveLength(10);
    expect(run.stderr).toBe("");
  });

  test("merge joins reports by secret", () => {
    const { dir } = stage({
      "a.env": `GITHUB_TOKEN=${token}\n`,
      "b.env": `GITHUB_TOKEN=${token}\nAWS_ACCESS_KEY_ID=${keyId}\n`,
    });
    for (const name of ["a", "b"])
      leakscan(["files", `${name}.env`, "--format", "json", "--output", `${name}.json`], { cwd: dir });
    const run = leakscan(["merge", "a.json", "b.json", "--format", "json"], { cwd: dir });
    expect(run.code).toBe(1);
    const { findings } = JSON.parse(run.stdout) as {
      findings: { rule: string; masked: string; places: { path: string }[] }[];
    };
    expect(findings).toHaveLength(2);
    expect(findings.find(({ masked }) => masked.endsWith(token.slice(-4)))?.places.map(({ path }) => path)).toEqual([
      "a.env",
      "b.env",
    ]);
  });

  test("rules, version and help", () => {
    const cwd = createFolder();
    expect(leakscan(["rules"], { cwd }).stdout).toContain("aws-secret-access-key");
    expect(JSON.parse(leakscan(["rules", "aws", "--json"], { cwd }).stdout)).toContainEqual(
      expect.objectContaining({ id: "aws-access-key-id", provider: "aws" }),
    );
    expect(leakscan(["--version"], { cwd }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    for (const args of [["--help"], ["staged", "--help"], ["history", "-h"]]) {
      const run = leakscan(args, { cwd });
      expect(run).toMatchObject({ code: 0, stderr: "" });
      expect(run.stdout).toContain("leakscan");
    }
  });

  test("it can be called through a link, as npm installs it", () => {
    const { dir } = createRepository();
    mkdirSync(join(dir, "bin"));
    symlinkSync(program, join(dir, "bin/leakscan"));
    const run = spawnSync(join(dir, "bin/leakscan"), ["staged"], {
      cwd: dir,
      env: hermeticEnvironment(),
      encoding: "utf8",
    });
    expect(run.status).toBe(0);
  });
});
