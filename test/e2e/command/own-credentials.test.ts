/** A person's own credentials: remembered as digests, found wherever they stand. Real home folders, the built program. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { planMemory } from "../../../src/scan/own-credentials/my-credentials.ts";
import { render } from "../../../src/scan/reports/render.ts";
import { scanStdin } from "../../../src/scan/scan-stdin.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { gitWithHooks, withHooks } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan, program, type Run } from "../../support/program.ts";
import { awsKeyId, awsSecret, characters, githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const random = seeded(21);
const base62 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const of = (length: number, alphabet = base62): string => characters(random, length, alphabet);
const own = {
  id: awsKeyId(random),
  // A slash, a plus and an equals sign, so that it is written otherwise in URLs and strings.
  aws: `${awsSecret(random).replaceAll(/[+/]/g, "k").slice(0, 20)}/+${of(18)}`,
  npm: of(36),
  netrc: `${of(7)}&${of(9)}"${of(5)}`,
  docker: of(24),
  environment: of(32, "0123456789abcdef"),
  url: of(22),
  github: githubToken(random, "o"),
};

interface Home {
  readonly dir: string;
  readonly env: Readonly<Record<string, string>>;
}

function homeOf(files: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}): Home {
  const dir = createFolder("home");
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const config = join(dir, ".config");
  return { dir, env: { HOME: dir, USERPROFILE: dir, XDG_CONFIG_HOME: config, APPDATA: config, ...env } };
}

const usual = {
  ".aws/credentials": `[default]\naws_access_key_id = ${own.id}\naws_secret_access_key = ${own.aws}\n`,
  ".npmrc": `//registry.npmjs.org/:_authToken=${own.npm}\n//other.example/:_authToken=\${NPM_TOKEN}\n`,
  ".netrc": `machine api.internal\n  login me\n  password ${own.netrc}\n`,
  ".docker/config.json": JSON.stringify({ auths: { "a.internal": { auth: btoa(`me:${own.docker}`) } } }),
  ".config/gh/hosts.yml": `github.com:\n    user: me\n    oauth_token: ${own.github}\n`,
};
const usualEnvironment = {
  DEPLOY_SECRET: own.environment,
  DATABASE_URL: `postgres://app:${own.url}@db/app`,
  MY_TOKEN: "short",
};

function init(home: Home, ...args: readonly string[]): Run {
  return leakscan(["init", "--my-credentials", ...args], { cwd: home.dir, env: home.env });
}

/** A home whose credentials are remembered; the environment they came from is gone. */
async function remembered(): Promise<Home> {
  const home = homeOf(usual);
  const { remember } = await planMemory({ env: { ...hermeticEnvironment(home.env), ...usualEnvironment } });
  await remember();
  return home;
}

interface Told {
  readonly rule: string;
  readonly note?: string;
  readonly severity: string;
  readonly confidence: string;
  readonly path: string;
  readonly line: number;
  readonly fingerprint: string;
  readonly suppressed?: { readonly by: string };
  readonly places: readonly { readonly decodedFrom?: readonly string[] }[];
}

function findings(run: Run): readonly Told[] {
  return (JSON.parse(run.stdout) as { findings: Told[] }).findings;
}

/** As `leakscan stdin`, in this process: a hundred times as quick. */
async function scan(home: Home, text: string | Uint8Array): Promise<readonly Told[]> {
  const context = { cwd: home.dir, env: hermeticEnvironment(home.env) };
  const outcome = await scanStdin(chunk(Buffer.from(text as string)), { format: "json" }, context);
  return (
    JSON.parse(await render(outcome, { colour: false, width: 100, command: "leakscan" }, "json")) as {
      findings: Told[];
    }
  ).findings;
}

async function* chunk(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

describe("init --my-credentials", () => {
  test("says what and where, never a value; writes digests that only the person may read; forgets", async () => {
    const home = homeOf(usual);
    const run = init({ ...home, env: { ...home.env, ...usualEnvironment } }, "--yes");
    expect(run.code).toBe(0);
    for (const part of [
      "AWS secret access key: ~/.aws/credentials [default]",
      "npm token: ~/.npmrc //registry.npmjs.org/",
      "password: ~/.netrc api.internal",
      "Docker password: ~/.docker/config.json",
      "GitHub token: ~/.config/gh/hosts.yml",
      "$DEPLOY_SECRET",
      "password in a URL: $DATABASE_URL",
    ])
      expect(run.stdout).toContain(part);
    expect(run.stdout).toMatch(/Skipped:\n[^]*\$MY_TOKEN \(shorter than 12/);
    expect(run.stdout).not.toContain("NPM_TOKEN");
    const folder = join(home.dir, ".config/leakscan");
    const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
    expect(written).toHaveLength(2);
    for (const [name, value] of Object.entries(own)) {
      expect(run.stdout + run.stderr, name).not.toContain(value);
      for (const text of written) expect(text, name).not.toContain(value);
    }
    if (process.platform !== "win32") {
      for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
    expect(await scan(home, `x ${own.npm} y`)).toHaveLength(1);
    expect(init(home, "--remove")).toMatchObject({ code: 0, stdout: "Forgotten.\n" });
    expect(readdirSync(folder)).toEqual([]);
    expect(await scan(home, `x ${own.npm} y`)).toEqual([]);
    expect(init(home, "--remove").stdout).toContain("Nothing was remembered");
  });

  test("asks where nobody said yes, and writes nothing where nobody can be asked", async () => {
    const home = homeOf(usual);
    const run = init(home);
    expect(run.code).toBe(64);
    expect(run.stderr).toContain("--yes");
    expect(existsSync(join(home.dir, ".config/leakscan"))).toBe(false);
  });

  test("leaves out what can be guessed, and says so", async () => {
    const words = ["correct", "horse", "battery", "staple"].join("");
    const home = homeOf({}, { A_PASSWORD: "Summer2024!Summer", B_PASSWORD: words, C_SECRET: "x".repeat(40) });
    const run = init(home, "--yes");
    expect(run.stdout).toContain("Found no credential to remember.");
    expect(run.stdout).toMatch(/\$A_PASSWORD \(not random enough/);
    expect(run.stdout).toMatch(/\$B_PASSWORD \(not random enough/);
    expect(run.stdout).toMatch(/\$C_SECRET \(an example or a placeholder\)/);
    expect(existsSync(join(home.dir, ".config/leakscan"))).toBe(false);
  });

  test("again: what is gone is forgotten, what is new is remembered", async () => {
    const home = await remembered();
    const fresh = of(36);
    writeFileSync(join(home.dir, ".npmrc"), `//registry.npmjs.org/:_authToken=${fresh}\n`);
    expect(init(home, "--yes").code).toBe(0);
    expect(await scan(home, `x ${own.npm} y`)).toEqual([]);
    expect(await scan(home, `x ${fresh} y`)).toHaveLength(1);
  });
});

describe("they are found", () => {
  let home: Home;
  beforeAll(async () => void (home = await remembered()));

  test.each<[string, string, string[]]>([
    ["without any context", `${own.npm}`, []],
    ["in a sentence", `see ${own.netrc} for more`, []],
    ["inside a longer run", `abc${own.environment}def012`, []],
    ["in a URL's path", `https://a.internal/x/${own.docker}/y`, []],
    ["percent-encoded", `?q=${encodeURIComponent(own.aws)}&r=1`, ["percent"]],
    [
      "percent-encoded in small letters",
      `?q=${encodeURIComponent(own.aws).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())}`,
      ["percent"],
    ],
    ["in a JSON string", JSON.stringify({ a: own.netrc }), ["escapes"]],
    ["in a string that escapes slashes", `{"a": "${own.aws.replaceAll("/", "\\/")}"}`, ["escapes"]],
    ["in base64", `data: ${btoa(own.npm)}`, ["base64"]],
    ["in basic auth", `h: ${btoa(`someone:${own.url}`)}`, ["base64"]],
    ["twice in base64", `h: ${btoa(`key: ${btoa(`the key is ${own.docker}`)}`)}`, ["base64", "base64"]],
  ])("%s", async (_, text, decodedFrom) => {
    const found = await scan(home, `first line\n${text}\n`);
    const [one] = found.filter(({ note }) => note === "own-credential");
    expect(found.length, JSON.stringify(found)).toBeGreaterThan(0);
    expect(one).toMatchObject({ severity: "critical", confidence: "high", line: 2 });
    expect(one?.places[0]?.decodedFrom ?? []).toEqual(decodedFrom);
  });

  test("in UTF-16", async () => {
    const text = Buffer.from(`\uFEFFx ${own.npm} y`, "utf16le");
    expect(await scan(home, text)).toMatchObject([{ rule: "own-credential", note: "own-credential" }]);
  });

  test("under the vendor's own rule where that holds too, so that they pair and tell how to revoke them", async () => {
    const found = await scan(home, `aws_access_key_id = ${own.id}\naws_secret_access_key = ${own.aws}\n`);
    expect(found).toMatchObject([
      { rule: "aws-secret-access-key", note: "own-credential", confidence: "high" },
      { rule: "aws-access-key-id" },
    ]);
    expect(await scan(home, `x ${own.github} y`)).toMatchObject([{ provider: "github", note: "own-credential" }]);
  });

  test("not by another person, and nothing else is", async () => {
    expect(await scan(homeOf(usual), `x ${own.npm} y`)).toEqual([]);
    const changed = `${own.npm.slice(0, -1)}${own.npm.endsWith("a") ? "b" : "a"}`;
    expect(await scan(home, `x ${changed} y ${of(36)}`)).toEqual([]);
  });

  test("the report says whose it is", async () => {
    const { stdout } = leakscan(["stdin"], { cwd: home.dir, env: home.env, input: `x ${own.npm} y` });
    expect(stdout).toContain("One of your own credentials");
    expect(stdout).toContain("init --my-credentials");
    expect(stdout).not.toContain(own.npm);
  });
});

describe("in git", () => {
  let home: Home;
  beforeAll(async () => void (home = await remembered()));

  function git({ dir }: TestRepository, args: readonly string[]): Run {
    return gitWithHooks(dir, args, { LEAKSCAN_BIN: program, ...home.env });
  }

  test("a commit is blocked by the hooks, its message too; without them it goes through", async () => {
    const repository = withHooks();
    repository.write("notes.txt", `remember: ${own.environment}\n`);
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", "notes"]);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("notes.txt:1");
    expect(blocked.stderr).not.toContain(own.environment);
    // No comment would let it pass: only the baseline's way is told.
    expect(blocked.stderr).toContain("leakscan allow ");
    expect(blocked.stderr).not.toContain("leakscan:allow");
    repository.write("notes.txt", "nothing\n");
    repository.git("add", ".");
    expect(git(repository, ["commit", "-m", `with ${own.environment}`]).code).not.toBe(0);
    expect(git(repository, ["commit", "-q", "-m", "notes"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("neither a comment nor the config lets it pass; the baseline does", async () => {
    const repository = createRepository();
    repository.write(".leakscan.json", JSON.stringify({ rules: { "*": "off" }, ignore: ["**"] }));
    repository.write("a.txt", `x = ${own.npm} # leakscan:allow it is nothing\n`);
    repository.git("add", ".");
    const staged = (): Run => leakscan(["staged", "--format", "json"], { cwd: repository.dir, env: home.env });
    repository.write(`${own.environment}.txt`, "its name\n");
    repository.git("add", ".");
    const [found, inName] = findings(staged());
    expect(inName).toMatchObject({ rule: "own-credential", note: "own-credential" });
    repository.git("rm", "-q", "--cached", `${own.environment}.txt`);
    expect(found).toMatchObject({ path: "a.txt", line: 1 });
    expect(found).not.toHaveProperty("suppressed");
    const allowed = leakscan(["allow", found?.fingerprint ?? "", "--reason", "revoked"], {
      cwd: repository.dir,
      env: home.env,
    });
    expect(allowed.code).toBe(0);
    expect(findings(staged())).toMatchObject([{ suppressed: { by: "baseline" } }]);
  });

  test("in the history, from threads as well", async () => {
    const repository = createRepository();
    const added = repository.commit("add", { "a.txt": `one\n${own.docker}\ntwo\n`, "b.txt": "b\n" });
    repository.commit("remove", { "a.txt": "one\ntwo\n" });
    const history = (): Run =>
      leakscan(["history", "--format", "json", "--jobs", "2"], { cwd: repository.dir, env: home.env });
    const few = findings(history());
    expect(few).toMatchObject([{ rule: "own-credential", exposure: { introduced: [{ oid: added }], atHead: false } }]);
    // So many objects that worker threads start.
    const lines = Array.from({ length: 3100 }, (_, i) => `blob\ndata 8\nline${String(i).padStart(4, "0")}\n`);
    repository.gitWith({ input: lines.join("") }, "fast-import", "--quiet");
    expect(findings(history())).toEqual(few);
  });
});

describe("fails closed", () => {
  test.each<[string, (folder: string) => void]>([
    ["its key is gone", (folder) => writeFileSync(join(folder, "own-credentials.key"), "")],
    ["it is damaged", (folder) => writeFileSync(join(folder, "own-credentials.json"), "{")],
    ["it is of another version", (folder) => writeFileSync(join(folder, "own-credentials.json"), '{"version": 9}')],
  ])("where %s", async (_, harm) => {
    const home = await remembered();
    harm(join(home.dir, ".config/leakscan"));
    const run = leakscan(["stdin"], { cwd: home.dir, env: home.env, input: "x" });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("leakscan init --my-credentials");
    const repository = createRepository();
    repository.write("a.txt", "a\n");
    repository.git("add", ".");
    expect(leakscan(["hook", "pre-commit"], { cwd: repository.dir, env: home.env }).code).toBe(2);
  });
});
