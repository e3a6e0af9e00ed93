/** `--verify` and `leakscan verify` by the built program against moto, which checks signatures, on keys that its IAM made. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../support/git.ts";
import { type Keys, makeKeys, type Moto, preparePython, startMoto } from "../../support/servers/moto.ts";
import { buildProgram, leakscan, type Run } from "../../support/program.ts";
import { awsKeyId, awsSecret, seeded } from "../../support/secrets.ts";
import { needing } from "../../support/needs.ts";

const python = preparePython();
const withPython = needing("missing" in python ? python.missing : undefined);

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly fingerprint: string;
    readonly severity: string;
    readonly pairing?: readonly { readonly by: string; readonly confidence: string }[];
    readonly verdict?: {
      readonly status: string;
      readonly reason?: string;
      readonly arn?: string;
      readonly principal?: string;
      readonly accountId?: string;
    };
    readonly suppressed?: unknown;
  }[];
}

withPython.describe("against moto", () => {
  let moto: Moto;
  let keys: Keys;
  let env: Record<string, string>;
  beforeAll(async () => {
    buildProgram();
    const { bin } = python as { bin: string };
    moto = await startMoto(bin);
    keys = makeKeys(bin, moto);
    // Loopback is all that a test may reach: no partition but the one that moto stands for.
    env = { AWS_ENDPOINT_URL_STS: moto.url };
  }, 300_000);
  afterAll(async () => {
    await moto?.stop();
  });

  const verdicts = (run: Run): [string, string | undefined, string | undefined][] =>
    (JSON.parse(run.stdout) as Told).findings
      .map(({ rule, verdict }): [string, string | undefined, string | undefined] => [
        rule,
        verdict?.status,
        verdict?.reason?.split(":")[0],
      ])
      .sort();

  function repository(files: Record<string, string>): TestRepository {
    const made = createRepository();
    made.commit("Add settings", files);
    return made;
  }

  test("a key of a user lives: id in one file, secret in another of the same commit", () => {
    const { dir } = repository({
      "id.env": `AWS_ACCESS_KEY_ID=${keys.leaky.id}\n`,
      "deep/secret.env": `AWS_SECRET_ACCESS_KEY=${keys.leaky.secret}\n`,
    });
    const run = leakscan(["history", "--verify", "--format", "json"], { cwd: dir, env });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    for (const { verdict, severity, pairing } of (JSON.parse(run.stdout) as Told).findings) {
      expect(verdict).toMatchObject({ status: "live", principal: "user", accountId: "123456789012" });
      expect(verdict?.arn).toBe("arn:aws:iam::123456789012:user/leaky");
      expect(severity).toBe("critical");
      expect(pairing).toMatchObject([{ by: "commit", confidence: "medium" }]);
    }
    expect(run.stdout).not.toContain(keys.leaky.secret);
  });

  test("a secret of another's is told from its own", () => {
    const { dir } = repository({
      "app.env": `AWS_ACCESS_KEY_ID=${keys.leaky.id}\nAWS_SECRET_ACCESS_KEY=${keys.admin.secret}\n`,
    });
    const run = leakscan(["history", "--verify", "--format", "json"], { cwd: dir, env });
    expect(verdicts(run)).toEqual([
      ["aws-access-key-id", "live", "id-active"],
      ["aws-secret-access-key", "invalid", "wrong-secret"],
    ]);
  });

  test("a deleted key is not called dead while partitions were not asked", () => {
    const { dir } = repository({
      "app.env": `AWS_ACCESS_KEY_ID=${keys.gone.id}\nAWS_SECRET_ACCESS_KEY=${keys.gone.secret}\n`,
    });
    const run = leakscan(["history", "--verify", "--format", "json"], { cwd: dir, env });
    expect(verdicts(run)).toEqual([
      ["aws-access-key-id", "unknown", "partitions-not-asked"],
      ["aws-secret-access-key", "unknown", "partitions-not-asked"],
    ]);
    const all = ["aws", "aws-us-gov", "aws-cn", "aws-eusc"].map((one) => `${one}=${moto.url}`).join(" ");
    const asked = leakscan(["history", "--verify", "--format", "json"], {
      cwd: dir,
      env: { LEAKSCAN_STS_ENDPOINTS: all },
    });
    expect(verdicts(asked).map(([, status]) => status)).toEqual(["revoked", "revoked"]);
  });

  test("a session of a role lives with its token", () => {
    const { id, secret, token } = keys.session;
    const { dir } = repository({
      "app.env": `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${token ?? ""}\n`,
    });
    const run = leakscan(["history", "--verify", "--format", "json"], { cwd: dir, env });
    const live = (JSON.parse(run.stdout) as Told).findings.filter(({ verdict }) => verdict?.status === "live");
    expect(live.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["aws-access-key-id", "aws-secret-access-key"]),
    );
    expect(live[0]?.verdict?.principal).toBe("assumed-role");
  });

  test("the process's own credentials, profile and settings are never used", () => {
    const folder = createFolder("own-aws");
    mkdirSync(join(folder, ".aws"));
    const trap = "[default]\nendpoint_url = http://127.0.0.1:1\nregion = eu-west-9\nuse_fips_endpoint = true\n";
    writeFileSync(join(folder, ".aws/config"), `${trap}[profile mine]\n${trap.split("\n").slice(1).join("\n")}`);
    const own = `aws_access_key_id = ${keys.admin.id}\naws_secret_access_key = ${keys.admin.secret}\n`;
    writeFileSync(join(folder, ".aws/credentials"), `[default]\n${own}[mine]\n${own}`);
    const random = seeded(66);
    const { dir } = repository({
      "app.env": `AWS_ACCESS_KEY_ID=${awsKeyId(random)}\nAWS_SECRET_ACCESS_KEY=${awsSecret(random)}\n`,
    });
    const run = leakscan(["history", "--verify", "--format", "json"], {
      cwd: dir,
      env: {
        ...env,
        HOME: folder,
        AWS_PROFILE: "mine",
        AWS_ACCESS_KEY_ID: keys.admin.id,
        AWS_SECRET_ACCESS_KEY: keys.admin.secret,
      },
    });
    expect(verdicts(run).map(([, status]) => status)).toEqual(["unknown", "unknown"]);
    expect(run.stdout).not.toContain("user/admin");
  });

  describe("verify REPORT", () => {
    test("reads the secrets again from the repository, and says where they are gone", () => {
      const made = repository({
        "app.env": `AWS_ACCESS_KEY_ID=${keys.leaky.id}\nAWS_SECRET_ACCESS_KEY=${keys.leaky.secret}\n`,
        "k8s.yaml": `data:\n  key: ${Buffer.from(`AWS_SECRET_ACCESS_KEY=${keys.admin.secret}`).toString("base64")}\n`,
      });
      leakscan(["history", "--format", "json", "--output", "leaks.json"], { cwd: made.dir });
      expect(readFileSync(join(made.dir, "leaks.json"), "utf8")).not.toContain(keys.leaky.secret);
      const run = leakscan(["verify", "leaks.json", "--format", "json"], { cwd: made.dir, env });
      expect(run).toMatchObject({ code: 1, stderr: "" });
      expect(verdicts(run).filter(([, status]) => status === "live")).toHaveLength(2);
      const human = leakscan(["verify", "leaks.json"], { cwd: made.dir, env });
      expect(human.stdout).toContain("ACTIVE");
      rmSync(join(made.dir, ".git/objects"), { recursive: true });
      mkdirSync(join(made.dir, ".git/objects"));
      const gone = leakscan(["verify", "leaks.json", "--format", "json"], { cwd: made.dir, env });
      expect(gone.stderr).toContain("not in the repository any more");
      expect(verdicts(gone).map(([, , reason]) => reason)).toContain("secret-gone");
    });

    test("a report without AWS keys says that there is nothing to ask", () => {
      const made = repository({ "a.txt": "hello\n" });
      leakscan(["history", "--format", "json", "--output", "leaks.json"], { cwd: made.dir });
      const run = leakscan(["verify", "leaks.json"], { cwd: made.dir, env });
      expect(run.code).toBe(0);
      expect(run.stderr).toContain("no key that can be checked");
    });
  });

  test("a live key counts although the baseline knows it, unless it accepts that it lives", () => {
    const made = repository({
      "app.env": `AWS_ACCESS_KEY_ID=${keys.leaky.id}\nAWS_SECRET_ACCESS_KEY=${keys.leaky.secret}\n`,
    });
    expect(leakscan(["baseline"], { cwd: made.dir }).code).toBe(0);
    expect(leakscan(["history"], { cwd: made.dir }).code).toBe(0);
    expect(leakscan(["history", "--verify"], { cwd: made.dir, env }).code).toBe(1);
    expect(leakscan(["staged", "--verify"], { cwd: made.dir, env }).code).toBe(0);
    const file = join(made.dir, ".leakscan-baseline.json");
    const baseline = JSON.parse(readFileSync(file, "utf8")) as { findings: { accept?: string }[] };
    for (const entry of baseline.findings) entry.accept = "live";
    writeFileSync(file, JSON.stringify(baseline));
    const accepted = leakscan(["history", "--verify", "--format", "json"], { cwd: made.dir, env });
    expect(accepted.code).toBe(0);
    expect((JSON.parse(accepted.stdout) as Told).findings.map(({ verdict }) => verdict?.status)).toEqual([
      "live",
      "live",
    ]);
  });

  test("a staged live key stops the commit and says that it lives", () => {
    const made = createRepository();
    made.write("app.env", `AWS_ACCESS_KEY_ID=${keys.leaky.id}\nAWS_SECRET_ACCESS_KEY=${keys.leaky.secret}\n`);
    made.git("add", "--all");
    const run = leakscan(["staged", "--verify"], { cwd: made.dir, env });
    expect(run.code).toBe(1);
    expect(run.stderr).toContain("ACTIVE");
    expect(run.stderr).not.toContain(keys.leaky.secret);
  });
});
