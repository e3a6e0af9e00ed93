/** Every way out of a false alarm, through the built program: comments, config, baseline. */
import { scryptSync } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkOf } from "../../../src/core/fingerprint.ts";
import { Secret } from "../../../src/core/secret.ts";
import { createFolder, createRepository } from "../../support/git.ts";
import { buildProgram, leakscan, type Run } from "../../support/program.ts";
import { alnum, awsKeyId, githubToken, seeded } from "../../support/secrets.ts";
import { stage, type JsonReport } from "../../support/staged-reports.ts";

beforeAll(buildProgram);

const random = seeded(20261122);

const token = githubToken(random);

const keyId = awsKeyId(random);

// Of two kinds of letters and digits, but short: it could be guessed.
const password = `Zw${alnum(random, 5)}7q`;

const json = (run: Run): JsonReport => JSON.parse(run.stdout) as JsonReport;

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
