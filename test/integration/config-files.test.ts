/** Config files as they lie in repositories: formats, what they extend, what of them does not count. */
import { describe, expect, test } from "vitest";
import { loadPolicy, type LoadedPolicy } from "../../src/scan/policy/load-policy.ts";
import { scanFiles } from "../../src/scan/scan-files.ts";
import { scanRange } from "../../src/scan/scan-range.ts";
import { scanStaged } from "../../src/scan/scan-staged.ts";
import { showConfig } from "../../src/scan/show-config.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../support/git.ts";
import { githubToken, seeded } from "../support/secrets.ts";

const token = githubToken(seeded(1901));

const env = hermeticEnvironment();

const load = ({ dir }: TestRepository): Promise<LoadedPolicy> => loadPolicy({ kind: "folder", root: dir }, {}, dir);

describe("one config, whatever its format", () => {
  test.each([
    [".leakscan.json", '{"rules": {"github": "off"}, "strict": true}'],
    [".leakscan.jsonc", '// why\n{"rules": {"github": "off",}, /* all */ "strict": true}'],
    [".leakscan.yaml", "rules:\n  github: off\nstrict: true\n".replace("off", '"off"')],
    [".leakscan.yml", "rules: { github: 'off' }\nstrict: true\n"],
    [".leakscan.toml", 'strict = true\n[rules]\ngithub = "off"\n'],
    ["package.json", '{"name": "x", "leakscan": {"rules": {"github": "off"}, "strict": true}}'],
  ])("%s", async (name, text) => {
    const repository = createRepository();
    repository.write(name, text);
    const { policy, configFrom } = await load(repository);
    expect(policy.config).toMatchObject({ rules: { github: "off" }, strict: true });
    expect(configFrom).toBe(name);
  });

  test.each([
    [".leakscan.jsonc", '{\n  // x\n  "stric": true }', ".leakscan.jsonc:3:3: unknown key"],
    [".leakscan.yaml", "rules: {}\nignore:\n  - paths: [a]\n    rule: [b]\n", ".leakscan.yaml:4:5: unknown key"],
    [".leakscan.toml", "strict = true\n[[allow]]\nreason = 'x'\npath = ['a']\n", ".leakscan.toml:4:1: unknown key"],
    ["package.json", '{ "name": "x",\n  "leakscan": { "stric": 1 } }', "package.json:2:17: unknown key"],
    [".leakscan.yaml", "a: [1\nb", ".leakscan.yaml:2:1 is not valid YAML"],
    [
      ".leakscan.yaml",
      "strict: true\nrules: {}\nstrict: false\n",
      ".leakscan.yaml:3:1 is not valid YAML: a key stands there twice",
    ],
    [".leakscan.toml", "a = \n", ".leakscan.toml:1:5 is not valid TOML"],
    [".leakscan.json", '{"allow": [{"reason": "r",\n"regexes": ["(?=a)b"]}]}', ".leakscan.json:2:13: regex cannot be"],
    [
      ".leakscan.json",
      '{"customRules": [\n{"id": "a", "description": "d", "regex": "(a"}]}',
      ".leakscan.json:2:1: customRules a",
    ],
  ])("what is wrong in %s is named with line and column", async (name, text, message) => {
    const repository = createRepository();
    repository.write(name, text);
    await expect(load(repository)).rejects.toThrow(message);
  });

  test("two of them are an error that names both; a package.json without our key is none", async () => {
    const repository = createRepository();
    repository.write(".leakscan.yml", "strict: true\n");
    repository.write("package.json", '{"devDependencies": {"leakscan": "1.0.0"}}');
    await load(repository);
    repository.write("package.json", '{"leakscan": {}}');
    await expect(load(repository)).rejects.toThrow("there are two config files: .leakscan.yml and package.json");
  });

  test("an alias bomb and a file beyond the limit are refused", async () => {
    const repository = createRepository();
    const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i === 0 ? "x" : `*a${i - 1}, *a${i - 1}`}]`);
    repository.write(".leakscan.yaml", bomb.join("\n"));
    await expect(load(repository)).rejects.toThrow("its aliases expand to too much");
    repository.write(".leakscan.yaml", `# ${"x".repeat(1024 * 1024)}`);
    await expect(load(repository)).rejects.toThrow("larger than 1 MiB");
  });
});

test("lists of what is extended grow, values and switches are overridden, and `leakscan config` says by what", async () => {
  const repository = createRepository();
  repository.write("tools/base.yaml", "strict: true\nrules: { github: low, aws: 'off' }\nignore: [docs/**]\n");
  repository.write("tools/more.json", '{"extends": "./base.yaml", "rules": {"github": "medium"}}');
  repository.write(".leakscan.json", '{"extends": ["./tools/more.json"], "rules": {"github": "off"}, "strict": false}');
  repository.write(".leakscanignore", "# made up\n/fixtures/\n!keep.txt\n");
  const { policy } = await load(repository);
  expect(policy.config).toMatchObject({
    rules: { github: "off", aws: "off" },
    strict: false,
    ignore: [{ paths: ["docs/**"] }, { paths: ["/fixtures/**/*"] }, { paths: ["!keep.txt"] }],
  });
  const shown = await showConfig({}, { cwd: repository.dir, env });
  expect(shown.find(({ key }) => key === "rules.github")).toEqual({
    key: "rules.github",
    value: "off",
    from: ".leakscan.json",
    overrides: [
      { value: "medium", from: "tools/more.json" },
      { value: "low", from: "tools/base.yaml" },
    ],
  });
  expect(shown.find(({ key }) => key === "strict")).toEqual({
    key: "strict",
    value: false,
    from: ".leakscan.json",
    overrides: [{ value: true, from: "tools/base.yaml" }],
  });
  expect(shown.filter(({ key }) => key === "ignore").map(({ from }) => from)).toEqual([
    "tools/base.yaml",
    ".leakscanignore",
  ]);
});

test.each([
  ['{"extends": "./missing.json"}', ".leakscan.json:1:2: the file or package that it extends does not exist"],
  ['{"extends": ["../x.json"]}', ".leakscan.json:1:14: the file that it extends is outside"],
  ['{"extends": ["./a/../../x.json"]}', "is outside"],
  ['{"extends": "/etc/passwd"}', "neither a file nor a package"],
  ['{"extends": "./.leakscan.json"}', "extends itself"],
  ['{"extends": "@acme/policy"}', "the config extends @acme/policy, which is not installed"],
])("what can't be extended is named: %s", async (text, message) => {
  const repository = createRepository();
  repository.write(".leakscan.json", text);
  await expect(load(repository)).rejects.toThrow(message);
});

describe("what does not count", () => {
  const judged = async (config: object, files: Readonly<Record<string, string>>): Promise<Record<string, string>> => {
    const repository = createRepository();
    repository.write(".leakscan.json", JSON.stringify(config));
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
    const { report } = await scanFiles([], {}, { cwd: repository.dir, env });
    return Object.fromEntries(
      report.findings.map(({ places, suppressed, confidence, severity }) => [
        places[0]?.path ?? "",
        suppressed === undefined ? `${severity} ${confidence}` : suppressed.reason,
      ]),
    );
  };
  const tokens = [1902, 1903, 1904].map((seed) => githubToken(seeded(seed)));
  const [one = "", two = "", three = ""] = tokens;

  test("by expression on the secret, on its line, on its path, by word", async () => {
    const config = {
      allow: [
        { reason: "by value", regexes: [`^${one.slice(0, 12)}`] },
        { reason: "by line", regexes: ["for the demo$"], target: "line" },
        { reason: "by path and word", pathRegexes: ["^e2e/"], words: [three.slice(8, 14).toUpperCase()] },
      ],
    };
    expect(
      await judged(config, {
        "a.txt": `t = ${one}\n`,
        "b.txt": `t = ${two} for the demo\n`,
        "c.txt": `t = ${githubToken(seeded(1905))} for the demos\n`,
        "e2e/d.txt": `t = ${three}\n`,
      }),
    ).toEqual({
      "a.txt": "by value",
      "b.txt": "by line",
      "c.txt": "critical high",
      "e2e/d.txt": "by path and word",
    });
  });

  test("by other settings for a folder", async () => {
    const config = {
      rules: { github: "low" },
      overrides: [
        { paths: ["apps/**"], rules: { github: "off" } },
        { paths: ["apps/web/**"], rules: { github: "medium" } },
      ],
    };
    expect(await judged(config, { "a.txt": one, "apps/b.txt": two, "apps/web/c.txt": three })).toEqual({
      "a.txt": "low high",
      "apps/b.txt": expect.stringMatching(/^rule-off: /) as string,
      "apps/web/c.txt": "medium high",
    });
  });

  test("weak passwords and confidence are the config's to say", async () => {
    const weak = { "src/db.js": 'const password = "sunshine1";\n' };
    const asFound = await judged({}, weak);
    expect(asFound).toEqual({ "src/db.js": expect.stringMatching(/ medium$/) as string });
    expect(await judged({ weak: "low" }, weak)).toEqual({ "src/db.js": expect.stringMatching(/ low$/) as string });
    expect(await judged({ weak: "off" }, weak)).toEqual({ "src/db.js": "weak-off" });
    expect(await judged({ weak: "high" }, weak)).toEqual({
      "src/db.js": expect.stringMatching(/ high$/) as string,
    });
    expect(await judged({ overrides: [{ paths: ["src/**"], confidence: "low" }] }, weak)).toEqual({
      "src/db.js": expect.stringMatching(/ medium$/) as string,
    });
    expect(await judged({ confidence: "high", weak: "medium" }, weak)).toEqual({
      "src/db.js": "confidence-below: high",
    });
  });

  test("custom rules ask for words of the file, for entropy, for paths and for other rules beside them", async () => {
    const rule = { description: "d", regex: "acme-([a-z0-9]{12})" };
    const config = {
      customRules: [
        { ...rule, regex: "acme-(k[237][a-z0-9]{10})", id: "own-words", keywords: ["Billing"], paths: ["a/**"] },
        { ...rule, regex: "acme-([ak][4a][a-z0-9]{10})", id: "own-random", minEntropy: 3, pathRegex: "^b/" },
        {
          ...rule,
          regex: "acme-(k5[a-z0-9]{10})",
          id: "own-beside",
          requires: [{ rule: "own-host", withinLines: 1 }],
          paths: ["c/**"],
        },
        { id: "own-host", description: "d", regex: "host=([a-z.]{10})", report: false },
      ],
    };
    const value = "acme-k2j9x0q7w4m1";
    expect(
      Object.keys(
        await judged(config, {
          "a/yes.txt": `the BILLING key ${value}\n`,
          "a/no.txt": `${value.replace("k2", "k3")}\n`,
          "b/yes.txt": `${value.replace("k2", "k4")}\n`,
          "b/no.txt": "acme-aaaabbaaaabb\n",
          "c/yes.txt": `host=x.internal\n${value.replace("k2", "k5")}\n`,
          "c/no.txt": `host=x.internal\n\n${value.replace("k2", "k5")}\n`,
          "d/no.txt": `billing ${value.replace("k2", "k7")}\n`,
        }),
      ).sort(),
    ).toEqual(["a/yes.txt", "b/yes.txt", "c/yes.txt"]);
  });
});

test("a commit that is named lets pass what it brought, in range and history, and not what is staged", async () => {
  const repository = createRepository();
  repository.commit("base", { a: "x" });
  const oid = repository.commit("secret", { "a.txt": token });
  repository.write(".leakscan.json", JSON.stringify({ allow: [{ reason: "revoked", commits: [oid.slice(0, 10)] }] }));
  const raw = { trustRepoConfig: true };
  const ranged = await scanRange("HEAD~1..HEAD", raw, { cwd: repository.dir, env });
  expect(ranged.report.findings.map(({ suppressed }) => suppressed?.reason)).toEqual(["revoked"]);
  repository.write("b.txt", githubToken(seeded(1906)));
  repository.git("add", "b.txt");
  const staged = await scanStaged({}, { cwd: repository.dir, env });
  expect(staged.report.findings.map(({ suppressed }) => suppressed)).toEqual([undefined]);
});
