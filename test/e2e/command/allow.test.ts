/** Accepting false alarms: by short fingerprints, several at once, what was blocked last, and a credential of two parts as one. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../support/git.ts";
import { buildProgram, leakscan, type Run } from "../../support/program.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram, 120_000);

const random = seeded(171);
const [keyId, secret] = [awsKeyId(random), awsSecret(random)];
const pair = `aws_access_key_id = ${keyId}\naws_secret_access_key = ${secret}\n`;
const [one, two] = [githubToken(random), githubToken(random)];

interface Entry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly parts?: readonly string[];
  readonly reason: string;
}

let repository: TestRepository;
const here = (args: readonly string[]): Run => leakscan(args, { cwd: repository.dir });
const staged = (): { fingerprint: string; rule: string; suppressed?: object }[] =>
  (JSON.parse(here(["staged", "--format", "json"]).stdout) as { findings: [] }).findings;
const baseline = (): Entry[] =>
  (JSON.parse(readFileSync(join(repository.dir, ".leakscan-baseline.json"), "utf8")) as { findings: Entry[] }).findings;
function stage(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.git("add", "--all");
}

beforeEach(() => {
  repository = createRepository();
});

test("several findings by eight digits each", () => {
  stage({ "a.txt": `${one}\n`, "b.txt": `${two}\n` });
  const names = staged().map(({ fingerprint }) => fingerprint.slice(0, 8));
  expect(here(["allow", ...names, "--reason", "made up"])).toMatchObject({ code: 0, stderr: "" });
  expect(baseline()).toHaveLength(2);
  expect(here(["staged"]).code).toBe(0);
});

test("what was blocked last, and nothing before anything was", () => {
  expect(here(["allow", "--last", "--reason", "made up"])).toMatchObject({ code: 64, stdout: "" });
  stage({ "a.txt": `${one}\n`, "b.txt": `${two}\n` });
  expect(here(["staged"]).code).toBe(1);
  expect(here(["allow", "--last", "--reason", "made up"])).toMatchObject({ code: 0, stderr: "" });
  expect(here(["staged"]).code).toBe(0);
});

test("of what was blocked last, what is gone is counted and not accepted", () => {
  stage({ "a.txt": `${one}\n`, "b.txt": `${two}\n` });
  expect(here(["staged"]).code).toBe(1);
  stage({ "b.txt": "nothing\n" });
  expect(here(["allow", "--last", "--reason", "made up"]).stdout).toContain("1 finding that blocked you last is gone");
  expect(baseline()).toHaveLength(1);
});

test.each(["", "why it is safe", "安全である理由", "안전한 이유", "...", "<why it is safe>", "Why?", "todo"])(
  "the reason %j is none",
  (reason) => {
    stage({ "a.txt": `${one}\n` });
    const [finding] = staged();
    const run = here(["allow", finding?.fingerprint ?? "", "--reason", reason]);
    expect(run).toMatchObject({ code: 64, stdout: "" });
    expect(existsSync(join(repository.dir, ".leakscan-baseline.json"))).toBe(false);
  },
);

test("a beginning that means two findings: both are listed, and nothing is written", () => {
  stage({ "a.txt": `${one}\n` });
  const [finding] = staged();
  const name = finding?.fingerprint ?? "";
  const twin = `${name.slice(0, 8)}${"0".repeat(24)}`;
  const entry = { fingerprint: twin, rule: "some-rule", masked: "ab****", path: "old.txt", reason: "known" };
  writeFileSync(
    join(repository.dir, ".leakscan-baseline.json"),
    JSON.stringify({ version: 1, salt: "", findings: [entry] }),
  );
  const run = here(["allow", name.slice(0, 8), "--reason", "made up"]);
  expect(run).toMatchObject({ code: 64, stdout: "" });
  expect(run.stderr).toContain(`${twin} some-rule ab**** old.txt`);
  expect(run.stderr).toMatch(new RegExp(`${name} \\S+ \\S+ a\\.txt:1`));
  expect(baseline()).toHaveLength(1);
});

describe("a credential pair", () => {
  test.each(["aws-access-key-id", "aws-secret-access-key"])("is accepted by the fingerprint of its %s", (rule) => {
    stage({ credentials: pair });
    const name = staged().find((finding) => finding.rule === rule)?.fingerprint ?? "";
    const run = here(["allow", name.slice(0, 8), "--reason", "made up"]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^aws-secret-access-key \S+ \+ aws-access-key-id \S+ in credentials: accepted/);
    expect(baseline()).toMatchObject([{ rule: "aws-secret-access-key", parts: [expect.any(String) as string] }]);
    expect(here(["staged"]).code).toBe(0);
  });

  test("is one entry of the baseline of a history", () => {
    stage({ credentials: pair });
    repository.git("commit", "-qm", "one");
    expect(here(["baseline", "--reason", "known"]).stdout).toContain("1 added; .leakscan-baseline.json now has 1.");
    expect(here(["history"]).code).toBe(0);
    expect(here(["baseline"]).stdout).toContain("0 added; .leakscan-baseline.json now has 1.");
  });

  test("a new secret beside an accepted id counts", () => {
    stage({ credentials: pair });
    here(["allow", staged()[0]?.fingerprint ?? "", "--reason", "made up"]);
    stage({ credentials: pair.replace(secret, awsSecret(random)) });
    expect(staged().filter(({ suppressed }) => suppressed === undefined)).toMatchObject([
      { rule: "aws-secret-access-key" },
    ]);
  });

  test.each([
    ["the id's line", `aws_access_key_id = ${keyId} # leakscan:allow made up\naws_secret_access_key = ${secret}\n`],
    ["the secret's line", `aws_access_key_id = ${keyId}\naws_secret_access_key = ${secret} # leakscan:allow made up\n`],
    ["the line above", `# leakscan:allow made up\n${pair}`],
  ])("one comment on %s accepts both", (_, text) => {
    stage({ credentials: text });
    expect(here(["staged"]).code).toBe(0);
  });

  test("a comment on another credential of the file does not", () => {
    const other = `aws_access_key_id = ${awsKeyId(random)}\naws_secret_access_key = ${awsSecret(random)}\n`;
    stage({ credentials: `[one]\n# leakscan:allow made up\n${pair}\n[two]\n${other}` });
    expect(staged().filter(({ suppressed }) => suppressed === undefined)).toHaveLength(2);
  });
});
