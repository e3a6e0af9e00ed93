/** `leakscan respond` by the built program, and its scripts run by the real AWS CLI against moto. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { bare, type Keys, makeKeys, type Moto, preparePython, startMoto } from "../../support/servers/moto.ts";
import { buildProgram, leakscan, type Run } from "../../support/program.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../../support/secrets.ts";
import { needing } from "../../support/needs.ts";

const random = seeded(62);
beforeAll(buildProgram, 120_000);

function leak(keyId: string, secret: string, more: Record<string, string> = {}): TestRepository {
  const made = createRepository();
  made.commit("Add settings", { "app.env": `AWS_ACCESS_KEY_ID=${keyId}\nAWS_SECRET_ACCESS_KEY=${secret}\n`, ...more });
  made.git("remote", "add", "origin", ["https://ada:", "pw@", "github.com/ada/shop.git"].join(""));
  return made;
}

function filesOf(folder: string): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

describe("the folder", () => {
  const [keyId, secret] = [awsKeyId(random), awsSecret(random)];

  test("of a report: no file holds the secret, the key id stands whole, nobody else can read it", () => {
    const { dir } = leak(keyId, secret);
    leakscan(["history", "--format", "json", "--output", "leaks.json"], { cwd: dir });
    const run = leakscan(["respond", "leaks.json", "--folder", "out"], { cwd: dir });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("RUNBOOK.md");
    const files = filesOf(join(dir, "out"));
    expect([...files.keys()].sort()).toEqual([
      ".gitignore",
      "RUNBOOK.md",
      "collect.sh",
      "contain.sh",
      "evidence.json",
      "rewrite-history.md",
    ]);
    for (const [name, text] of files) {
      expect(text, name).not.toContain(secret);
      expect(text, name).not.toContain("pw@");
      expect(statSync(join(dir, "out", name)).mode & 0o077, name).toBe(0);
    }
    for (const name of ["RUNBOOK.md", "collect.sh", "contain.sh", "evidence.json"])
      expect(files.get(name)).toContain(keyId);
    expect(files.get("RUNBOOK.md")).toContain("https://github.com/ada/shop/forks");
    expect(leakscan(["respond", "leaks.json", "--folder", "out"], { cwd: dir }).code).toBe(64);
    expect(leakscan(["staged"], { cwd: dir }).code).toBe(0);
  });

  test("of a key id: its facts come from the history; outside of a repository from the id alone", () => {
    const { dir } = leak(keyId, secret);
    expect(leakscan(["respond", keyId, "--folder", "out", "--lang", "ja"], { cwd: dir }).code).toBe(0);
    const page = readFileSync(join(dir, "out/RUNBOOK.md"), "utf8");
    expect(page).toContain("Ada Author <ada@example.com>");
    expect(page).toContain("漏えい");
    const empty = createFolder("nowhere");
    expect(leakscan(["respond", keyId, "--folder", "out", "--lang", "ko"], { cwd: empty }).code).toBe(0);
    expect(readFileSync(join(empty, "out/RUNBOOK.md"), "utf8")).toContain("유출");
  });

  test("neither a report nor a key id", () => {
    const { dir } = createRepository();
    expect(leakscan(["respond", "nothing.json"], { cwd: dir })).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("--replacements", () => {
  const [keyId, secret, token] = [awsKeyId(random), awsSecret(random), githubToken(random)];

  test("holds the secrets as they are written, for nobody else to read, and not in the repository", () => {
    const encoded = Buffer.from(token).toString("base64");
    const made = leak(keyId, secret, { "k8s.yaml": `data:\n  token: ${encoded}\n` });
    leakscan(["history", "--format", "json", "--output", "leaks.json"], { cwd: made.dir });
    const inside = leakscan(["respond", "leaks.json", "--replacements", "r.txt"], { cwd: made.dir });
    expect(inside.code).toBe(64);
    expect(existsSync(join(made.dir, "r.txt"))).toBe(false);
    const run = leakscan(["respond", "leaks.json", "--replacements", "../r.txt"], { cwd: made.dir });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).not.toContain(secret);
    const file = join(dirname(made.dir), "r.txt");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, "utf8");
    for (const value of [secret, token, encoded]) expect(text).toContain(`literal:${value}==>***REMOVED***\n`);
    expect(readdirSync(made.dir).filter((name) => name.startsWith("leak-response"))).toEqual([]);
    rmSync(file);
  });
});

const python = preparePython();
const withPython = needing("missing" in python ? python.missing : undefined);

withPython.describe("the scripts, run by the AWS CLI against moto", () => {
  let moto: Moto;
  let keys: Keys;
  let folder: string;
  let bin: string;
  beforeAll(async () => {
    ({ bin } = python as { bin: string });
    moto = await startMoto(bin);
    keys = makeKeys(bin, moto);
    const { dir } = leak(keys.leaky.id, keys.leaky.secret);
    folder = join(createFolder("response"), "out");
    expect(leakscan(["respond", keys.leaky.id, "--folder", folder], { cwd: dir }).code).toBe(0);
  }, 300_000);
  afterAll(async () => {
    await moto?.stop();
  });

  function script(args: readonly string[], input = "", key = keys.admin): Run {
    const home = createFolder("home");
    mkdirSync(join(home, ".aws"));
    const { PATH = "" } = process.env;
    const done = spawnSync("bash", args, {
      cwd: folder,
      input,
      encoding: "utf8",
      env: {
        ...bare(),
        PATH: `${bin}:${PATH}`,
        HOME: home,
        AWS_ENDPOINT_URL: moto.url,
        AWS_EC2_METADATA_DISABLED: "true",
        AWS_ACCESS_KEY_ID: key.id,
        AWS_SECRET_ACCESS_KEY: key.secret,
      },
    });
    return { code: done.status, stdout: done.stdout, stderr: done.stderr };
  }

  const status = (): string =>
    script([
      "-c",
      "aws --region us-east-1 iam list-access-keys --user-name leaky --query 'AccessKeyMetadata[].Status' --output text",
    ]).stdout.trim();

  test("never with the leaked key itself, and not in another account", () => {
    const run = script(["contain.sh"], "", keys.leaky);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("leaked key");
    const other = join(folder, "other.sh");
    writeFileSync(
      other,
      readFileSync(join(folder, "contain.sh"), "utf8").replace(/^account=.*$/m, "account='999999999999'"),
    );
    expect(script(["other.sh"])).toMatchObject({ code: 2, stdout: "" });
  }, 120_000);

  test("contain.sh: a dry run changes nothing, --apply asks at each step", () => {
    const dry = script(["contain.sh", "--out", "dry"]);
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(dry.stdout).toContain("DRY RUN");
    expect(dry.stdout).toContain(
      `update-access-key --access-key-id ${keys.leaky.id} --status Inactive --user-name leaky`,
    );
    expect(status()).toBe("Active");
    expect(existsSync(join(folder, "dry/before/leaky-keys.json"))).toBe(true);

    const refused = script(["contain.sh", "--apply", "--out", "refused"], "no\n");
    expect(refused.code).toBe(0);
    expect(status()).toBe("Active");

    const applied = script(["contain.sh", "--apply", "--out", "applied"], "yes\nyes\n");
    expect(applied).toMatchObject({ code: 0, stderr: "" });
    expect(status()).toBe("Inactive");
    const keysAfter = readFileSync(join(folder, "applied/after/leaky-keys.json"), "utf8");
    expect(keysAfter).toContain('"Inactive"');
    expect(readFileSync(join(folder, "applied/before/leaky-keys.json"), "utf8")).toContain('"Active"');
    const policy = script([
      "-c",
      "aws --region us-east-1 iam get-user-policy --user-name leaky --policy-name LeakscanRevokeOlderSessions --output json",
    ]);
    expect(policy.stdout).toContain("aws:TokenIssueTime");
    expect(readFileSync(join(folder, "applied/actions.tsv"), "utf8").trim().split("\n")).toHaveLength(2);
  }, 300_000);

  test("collect.sh saves what it reads, with times and digests", () => {
    const run = script(["collect.sh", "--regions", "eu-west-1", "--out", "all"]);
    expect(run.code).toBe(0);
    const log = readFileSync(join(folder, "all/log.tsv"), "utf8").trim().split("\n").slice(1);
    expect(log.length).toBeGreaterThan(40);
    for (const line of log) expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\t\d+\t\S+\taws /);
    expect(log.filter((line) => line.split("\t")[1] === "0").length).toBeGreaterThan(30);
    expect(readFileSync(join(folder, "all/global/iam/users.json"), "utf8")).toContain('"leaky"');
    expect(readFileSync(join(folder, "all/global/users/leaky/keys.json"), "utf8")).toContain(keys.leaky.id);
    expect(existsSync(join(folder, "all/eu-west-1/ec2/instances.json"))).toBe(true);
    const checked = spawnSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], {
      cwd: join(folder, "all"),
      encoding: "utf8",
    });
    expect(checked.stdout).toBe("");
    expect(checked.status).toBe(0);
  }, 600_000);
});

withPython.describe("with the real git filter-repo", () => {
  test("the replacements take every secret out of files and messages, and change nothing else", () => {
    const { bin } = python as { bin: string };
    const [keyId, secret, token] = [awsKeyId(random), awsSecret(random), githubToken(random)];
    const key = privateKey();
    const encoded = Buffer.from(`token=${token}`).toString("base64");
    const made = leak(keyId, secret, { id_rsa: key, "k8s.yaml": `data:\n  token: ${encoded}\n`, "keep.txt": "kept\n" });
    made.commit(`Use ${token}`, { "app.env": "# empty\n" });
    leakscan(["history", "--format", "json", "--output", "../leaks.json"], { cwd: made.dir });
    const before = leakscan(["history"], { cwd: made.dir });
    expect(before.code).toBe(1);
    expect(leakscan(["respond", "../leaks.json", "--replacements", "../r.txt"], { cwd: made.dir }).code).toBe(0);
    const done = spawnSync(
      join(bin, "git-filter-repo"),
      ["--force", "--replace-text", "../r.txt", "--replace-message", "../r.txt"],
      {
        cwd: made.dir,
        encoding: "utf8",
        env: { ...hermeticEnvironment(), PATH: `${bin}:${process.env["PATH"] ?? ""}` },
      },
    );
    expect(done.status, done.stderr).toBe(0);
    const after = leakscan(["history", "--format", "json"], { cwd: made.dir });
    expect((JSON.parse(after.stdout) as { findings: unknown[] }).findings).toEqual([]);
    expect(after.code).toBe(0);
    expect(made.git("show", "HEAD:keep.txt")).toBe("kept\n");
    expect(made.git("log", "-1", "--format=%s").trim()).toBe("Use ***REMOVED***");
  }, 120_000);
});

/** What `openssl` would write, of random bytes. */
function privateKey(): string {
  const body = Buffer.from(Array.from({ length: 1190 }, () => random(256))).toString("base64");
  const lines = body.match(/.{1,64}/g) ?? [];
  const line = (word: string): string => `-----${word} RSA ${["PRIVATE", "KEY"].join(" ")}-----`;
  return `${line("BEGIN")}\n${lines.join("\n")}\n${line("END")}\n`;
}
