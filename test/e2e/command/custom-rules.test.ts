/** A project's own rules in every scan, through the built program where that matters. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { render } from "../../../src/scan/reports/render.ts";
import { scanFiles } from "../../../src/scan/scan-files.ts";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import { scanRange } from "../../../src/scan/scan-range.ts";
import { scanStaged } from "../../../src/scan/scan-staged.ts";
import { scanStdin } from "../../../src/scan/scan-stdin.ts";
import type { Outcome } from "../../../src/scan/reports/build-report.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { gitWithHooks, withHooks } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan, program, root, type Run } from "../../support/program.ts";
import { characters, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const random = seeded(33);
const key = `acme_${characters(random, 20, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")}`;
const pin = `${characters(random, 4, "KLMNPQRS")}-${characters(random, 8, "0123456789")}-${characters(random, 4, "0123456789abcdef")}`;
const prefixed = {
  id: "acme-key",
  description: "Acme deploy key",
  severity: "critical",
  prefix: "acme_",
  alphabet: "alnum",
  length: 20,
  revoke: "Tell #security.",
};
const expressed = { id: "acme-pin", description: "Acme pin", regex: "pin is ([A-Z]{4}-[0-9]{8}-[0-9a-f]{4})" };
const config = (...customRules: readonly object[]): string => `${JSON.stringify({ customRules })}\n`;
const secret = `note ${key}\nthe pin is ${pin} today\n`;

function told({ report }: Outcome): string[] {
  return report.findings.map(
    (one) => `${one.rule} ${one.places[0]?.path}:${one.places[0]?.line} ${one.secret.reveal()}`,
  );
}

const here = ({ dir }: { readonly dir: string }) => ({ cwd: dir, env: hermeticEnvironment() });
const both = (path: string): string[] => [`acme-key ${path}:1 ${key}`, `acme-pin ${path}:2 ${pin}`];

describe("every scan finds what they hold", () => {
  test("staged, files, stdin", async () => {
    const repository = createRepository();
    repository.write(".leakscan.json", config(prefixed, expressed));
    repository.write("a.txt", secret);
    repository.git("add", ".");
    expect(told(await scanStaged({}, here(repository)))).toEqual(both("a.txt"));
    expect(told(await scanFiles([], {}, here(repository)))).toEqual(both("a.txt"));
    const input = (async function* () {
      yield Buffer.from(secret);
    })();
    expect(told(await scanStdin(input, {}, here(repository)))).toEqual(both("null"));
  });

  test("range: by the rules of the base, whatever the change makes of them", async () => {
    const repository = createRepository();
    const base = repository.commit("rules", { ".leakscan.json": config(prefixed, expressed) });
    repository.commit("leak", { ".leakscan.json": "{}\n", "a.txt": secret });
    expect(told(await scanRange(`${base}..HEAD`, {}, here(repository)))).toEqual(both("a.txt"));
    const after = repository.git("rev-parse", "HEAD").trim();
    repository.commit("again", { ".leakscan.json": config(prefixed), "b.txt": secret });
    expect(told(await scanRange(`${after}..HEAD`, {}, here(repository)))).toEqual([]);
  });

  test("history: from deltas in a pack, in this thread and in worker threads, as through git", async () => {
    const repository = createRepository();
    repository.write(".leakscan.json", config(prefixed, expressed));
    const lines = Array.from({ length: 400 }, (_, i) => `line ${i} ${characters(random, 30, "abcdefgh ")}\n`);
    const added = repository.commit("add", { "a.txt": lines.join("") + secret });
    for (let i = 0; i < 12; i++) {
      lines[i * 30] = `changed ${i}\n`;
      repository.commit(`change ${i}`, { "a.txt": lines.join("") + (i < 6 ? secret : "") });
    }
    repository.git("repack", "-adfq", "--depth=50");
    const inThread = await scanHistory(undefined, {}, here(repository));
    const found = [`acme-key a.txt:401 ${key}`, `acme-pin a.txt:402 ${pin}`];
    expect(told(inThread)).toEqual(found);
    for (const one of inThread.report.findings) {
      expect(one.places).toHaveLength(7);
      expect(one.exposure).toMatchObject({ introduced: [{ oid: added }], atHead: false, commits: 7 });
    }
    const blobs = Array.from({ length: 3100 }, (_, i) => `blob\ndata 8\nline${String(i).padStart(4, "0")}\n`);
    repository.gitWith({ input: blobs.join("") }, "fast-import", "--quiet");
    const run = leakscan(["history", "--format", "json", "--jobs", "2", "--show-secrets"], { cwd: repository.dir });
    const report = JSON.parse(run.stdout) as { findings: { rule: string; secret: string; places: unknown[] }[] };
    expect(run.code).toBe(1);
    expect(report.findings.map((one) => [one.rule, one.secret, one.places.length])).toEqual([
      ["acme-key", key, 7],
      ["acme-pin", pin, 7],
    ]);
  });

  test("history: what it remembers of other rules does not count", async () => {
    const repository = createRepository();
    repository.commit("leak", { "a.txt": secret });
    const context = { cwd: repository.dir, env: hermeticEnvironment({ XDG_CACHE_HOME: createFolder() }) };
    const withRules = async (...rules: readonly object[]): Promise<string[]> => {
      repository.write(".leakscan.json", config(...rules));
      return told(await scanHistory(undefined, {}, context));
    };
    expect(await withRules()).toEqual([]);
    expect(await withRules(prefixed)).toEqual([`acme-key a.txt:1 ${key}`]);
    expect(await withRules(prefixed, expressed)).toEqual(both("a.txt"));
    expect(await withRules({ ...prefixed, length: 21 })).toEqual([]);
    expect(await withRules()).toEqual([]);
  });

  test("a repository that is not one's own brings no rules", async () => {
    const repository = createRepository();
    repository.commit("leak", { ".leakscan.json": config(prefixed), "a.txt": secret });
    const elsewhere = { cwd: createFolder(), env: hermeticEnvironment() };
    expect(told(await scanHistory(repository.dir, {}, elsewhere))).toEqual([]);
    expect(told(await scanHistory(repository.dir, { trustRepoConfig: true }, elsewhere))).toEqual([
      `acme-key a.txt:1 ${key}`,
    ]);
  });

  test("switched, ignored and accepted like any other; the report speaks in the rule's own words", async () => {
    const repository = createRepository();
    repository.write("a.txt", secret);
    repository.git("add", ".");
    const withRules = async (more: object): Promise<Outcome> => {
      repository.write(".leakscan.json", JSON.stringify({ customRules: [prefixed], ...more }));
      return scanStaged({}, here(repository));
    };
    expect((await withRules({})).report.findings).toMatchObject([{ severity: "critical", provider: "custom" }]);
    expect((await withRules({ rules: { custom: "low" } })).report.findings).toMatchObject([{ severity: "low" }]);
    for (const more of [{ rules: { "acme-key": "off" } }, { ignore: ["a.txt"] }])
      expect((await withRules(more)).report.findings).toMatchObject([{ suppressed: { by: "config" } }]);
    const outcome = await withRules({});
    const text = await render(outcome, { colour: false, width: 100, command: "leakscan" }, "human");
    expect(text).toContain("Acme deploy key");
    const json = await render(outcome, { colour: false, width: 100, command: "leakscan" }, "json");
    expect(json).toContain('"description": "Acme deploy key"');
    // A report that is read again speaks so as well, where nobody has the rules.
    const elsewhere = createFolder();
    writeFileSync(join(elsewhere, "report.json"), json);
    expect(leakscan(["merge", "report.json"], { cwd: elsewhere }).stdout).toContain("Acme deploy key");
    const fingerprint = outcome.report.findings[0]?.fingerprint ?? "";
    expect(leakscan(["allow", fingerprint, "--reason", "revoked"], { cwd: repository.dir }).code).toBe(0);
    expect((await withRules({})).report.findings).toMatchObject([{ suppressed: { by: "baseline" } }]);
  });
});

describe("the hook", () => {
  function commit({ dir }: TestRepository): Run {
    return gitWithHooks(dir, ["commit", "-q", "-m", "a"], { LEAKSCAN_BIN: program });
  }

  test.each([
    ["a prefix", prefixed, `note ${key}\n`],
    ["an expression", expressed, `the pin is ${pin} today\n`],
  ])("blocks by a rule with %s, and lets all else through", (_, rule, text) => {
    const repository = withHooks(["pre-commit"]);
    repository.write(".leakscan.json", config(rule));
    repository.write("a.txt", text);
    repository.git("add", ".");
    const blocked = commit(repository);
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("a.txt:1");
    expect(blocked.stderr).toContain(rule.description);
    repository.write("a.txt", "nothing\n");
    repository.git("add", ".");
    expect(commit(repository)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("a wrong rule blocks with the way out", () => {
    const repository = createRepository();
    repository.write(".leakscan.json", config({ ...expressed, regex: "(unclosed" }));
    repository.git("add", ".");
    const run = leakscan(["hook", "pre-commit"], { cwd: repository.dir });
    expect(run.code).toBe(64);
    expect(run.stderr).toContain("customRules acme-pin: regex cannot be compiled: missing closing )");
  });

  test("loads the engine of expressions only where a rule has one", () => {
    interface Output {
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly imports: readonly { readonly path: string; readonly kind: string }[];
    }
    const outputs = (name: string): readonly (readonly [string, Output])[] => {
      const meta = JSON.parse(readFileSync(join(root, `build/meta/${name}.json`), "utf8")) as {
        outputs: Readonly<Record<string, Output>>;
      };
      return Object.entries(meta.outputs);
    };
    const holdsIt = ({ inputs }: Output): boolean => Object.keys(inputs).some((path) => path.includes("/re2js/"));
    // What a commit in which nothing is found runs knows nothing of it.
    expect(outputs("pre-commit-scan").filter(([, output]) => holdsIt(output))).toEqual([]);
    // Of the rest, nothing loads the files that hold it before it is asked to.
    const published = outputs("published");
    const files = new Set(published.filter(([, output]) => holdsIt(output)).map(([file]) => file));
    const kinds = published
      .filter(([file]) => !files.has(file))
      .flatMap(([, { imports }]) => imports.filter(({ path }) => files.has(path)).map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(["dynamic-import"]));
  });
});

describe("leakscan rules", () => {
  const folder = createFolder();
  const run = (args: readonly string[], input = ""): Run => leakscan(["rules", ...args], { cwd: folder, input });
  const examples = { match: ["KEY=acme_{alnum:20}"], noMatch: ["acme_{alnum:19}"] };
  writeFileSync(join(folder, ".leakscan.json"), config({ ...prefixed, examples }, expressed));
  writeFileSync(join(folder, "one.json"), JSON.stringify({ ...expressed, regex: "[A-Z]{4}-[0-9]{8}-[0-9a-f]{4}" }));
  writeFileSync(join(folder, "sample.txt"), secret);
  writeFileSync(join(folder, "bad.json"), config({ ...prefixed, examples: { match: ["acme_{alnum:9}"] } }));

  test("test: the config's rules on a file and on standard input, masked", () => {
    for (const [done, name] of [
      [run(["test", "sample.txt"]), "sample.txt"],
      [run(["test"], secret), "standard input"],
    ] as const) {
      expect(done.code).toBe(1);
      expect(done.stdout).toContain(`${name}:1:6  acme-key  acme****${key.slice(-4)}`);
      expect(done.stdout).toContain(`${name}:2:12  acme-pin  `);
      expect(done.stdout).toContain("2 rules, 2 examples correct, 2 matches.");
      expect(done.stdout).not.toContain(key);
      expect(done.stdout).not.toContain(pin);
    }
    expect(run(["test"], "nothing here\n").code).toBe(0);
  });

  test("test: a file of rules, a text behind it, or its examples alone", () => {
    const done = run(["test", "one.json", "sample.txt"]);
    expect(done).toMatchObject({ code: 1 });
    expect(done.stdout).toMatch(
      /^sample\.txt:2:12 {2}acme-pin {2}\S+\n1 rule, 1 match\.\nacme-pin is tried on every line/,
    );
    expect(run(["test", ".leakscan.json"]).stdout).toContain("no text to try them on");
    const bad = run(["test", "bad.json"]);
    expect(bad.code).toBe(64);
    expect(bad.stderr).toContain("bad.json: customRules acme-key: examples.match.0 is not found");
    expect(run(["test", "missing.txt"])).toMatchObject({ code: 2 });
  });

  test("lists and explains them, and the rule of one's own credentials", () => {
    const list = run(["list"]).stdout;
    expect(list).toMatch(/^acme-key +custom +critical +high +Acme deploy key$/m);
    expect(list).toMatch(/^own-credential +generic +critical/m);
    expect(run(["acme-key"]).stdout).toContain("Tell #security.");
    expect(run(["acme-pin"]).stdout).toContain("[A-Z]{4}");
    expect(run(["own-credential"]).stdout).toContain("init --my-credentials");
    expect(run(["acme-kye"]).stderr).toContain("Did you mean acme-key?");
    writeFileSync(join(folder, ".leakscan.json"), '{"rules": {"nonsuch": "off"}}');
    const wrong = run([]);
    expect(wrong.code).toBe(0);
    expect(wrong.stderr).toContain("rules of your own are left out");
  });
});

describe("identifiers", () => {
  const id = `pk_${"live"}_${characters(random, 24, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")}`;

  test("are found only where somebody asks for them", async () => {
    const repository = createRepository();
    repository.write("a.txt", `stripe: "${id}"\n`);
    repository.git("add", ".");
    expect(told(await scanStaged({}, here(repository)))).toEqual([]);
    expect(told(await scanStaged({ identifiers: true }, here(repository)))).toEqual([
      `stripe-publishable-key a.txt:1 ${id}`,
    ]);
    repository.write(".leakscan.json", '{"identifiers": true}');
    expect(told(await scanFiles([], {}, here(repository)))).toHaveLength(1);
    expect(told(await scanFiles([], { identifiers: false }, here(repository)))).toEqual([]);
    expect(leakscan(["staged"], { cwd: repository.dir }).code).toBe(1);
    expect(leakscan(["staged", "--no-identifiers"], { cwd: repository.dir }).code).toBe(0);
    expect(leakscan(["hook", "pre-commit"], { cwd: repository.dir }).code).toBe(1);
  });
});
