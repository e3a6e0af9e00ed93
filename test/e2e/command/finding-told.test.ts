/** What the built program prints and writes for a finding, and that exit code 1 goes with it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { buildProgram, leakscan, program, type Run } from "../../support/program.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../../support/secrets.ts";
import { stage, type JsonReport } from "../../support/staged-reports.ts";

beforeAll(buildProgram);

const random = seeded(20261122);

const token = githubToken(random);

const keyId = awsKeyId(random);

const secret = awsSecret(random);

const json = (run: Run): JsonReport => JSON.parse(run.stdout) as JsonReport;

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
