/** The Action as GitHub runs it: what it reports, and what it makes of its inputs. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Act, type ActionRun, buildRunner } from "../../support/action/action.ts";
import { createFolder, createRepository } from "../../support/git.ts";
import { root } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { proposal, token, proposed, leak } from "../../support/action/proposals.ts";

let act: Act;

beforeAll(async () => {
  act = await buildRunner();
});

const other = githubToken(seeded(12));

function check(run: ActionRun, code: number, exitCode: string): void {
  expect({ code: run.code, exitCode: run.outputs["exit-code"] }, run.stdout + run.stderr).toEqual({ code, exitCode });
}

test("a pull request that brings a secret fails, is annotated and summed up, and leaks nothing", () => {
  const { repository, payload } = proposal();
  const run = act(repository, "pull_request", payload, {
    inputs: { sarif: "leaks.sarif", reports: "json: leaks.json\n\n html :  leaks.html " },
  });
  const file = (name: string): string => join(repository.dir, name);
  expect(run.code).toBe(1);
  expect(run.outputs).toEqual({
    findings: "1",
    "new-findings": "1",
    "exit-code": "1",
    complete: "true",
    reports: ["leaks.json", "leaks.html", "leaks.sarif"].map(file).join("\n"),
    sarif: file("leaks.sarif"),
  });
  expect(run.stdout).toMatch(/^::error .*file=app\.env/m);
  expect(run.summary).toMatch(/app(?:\.|&#46;)env/);
  const [sarif, json, html] = ["leaks.sarif", "leaks.json", "leaks.html"].map((name) =>
    readFileSync(file(name), "utf8"),
  );
  expect((JSON.parse(sarif ?? "") as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(1);
  expect(JSON.parse(json ?? "")).toMatchObject({ summary: { findings: 1 } });
  const told = run.stdout + run.stderr + run.summary + sarif + json + html;
  expect(told).not.toContain(token);
  // To have the runner mask a secret is to print it.
  expect(run.stdout).not.toContain("add-mask");
});

test("a pull request that brings nothing passes and says so", () => {
  const { repository, payload } = proposal({ "b.txt": "b\n" });
  const run = act(repository, "pull_request", payload, { inputs: { sarif: "leaks.sarif" } });
  check(run, 0, "0");
  expect(run.outputs).toMatchObject({ findings: "0", "new-findings": "0", complete: "true" });
  expect(run.stdout).toContain("no secrets found");
  expect(existsSync(join(repository.dir, "leaks.sarif"))).toBe(true);
});

describe("fail-on", () => {
  test("never: tells and lets pass", () => {
    const { repository, payload } = proposal();
    const run = act(repository, "pull_request", payload, { inputs: { "fail-on": "never" } });
    check(run, 0, "1");
    expect(run.outputs).toMatchObject({ findings: "1" });
  });

  test("what could not be read: any fails, findings does not", () => {
    const { repository, base, head } = proposal(
      { "c.txt": "c\n".repeat(4000) },
      { ".leakscan.json": JSON.stringify({ maxSize: "2kB" }) },
    );
    const run = (failOn: string, whole: string): ActionRun =>
      act(repository, "pull_request", proposed(base, head), {
        inputs: { "fail-on": failOn, "require-complete": whole },
      });
    check(run("any", "true"), 1, "2");
    check(run("findings", "true"), 0, "2");
    const cut = run("any", "false");
    check(cut, 0, "0");
    expect(cut.outputs).toMatchObject({ complete: "false" });
  });
});

test("added and taken out again inside the pull request: still told, as what history keeps", () => {
  const { repository, base } = proposal();
  const head = repository.commit("remove", { "app.env": null });
  const run = act(repository, "pull_request", proposed(base, head));
  check(run, 1, "1");
  expect(run.summary).toContain("still in this branch's history");
});

test("another event scans the whole history, a deleted branch nothing", () => {
  const { repository, head } = proposal();
  repository.git("checkout", "-q", "main");
  const run = act(repository, "schedule", {});
  check(run, 1, "1");
  expect(run.outputs).toMatchObject({ findings: "1", "new-findings": "0" });
  const deleted = act(repository, "push", { before: head, after: "0".repeat(40), ref: "refs/heads/x" });
  check(deleted, 0, "0");
  expect(deleted.outputs).toMatchObject({ findings: "0", complete: "true" });
});

test("history is judged by what the event's own commit says, comments included where that is checked out", () => {
  const { repository } = proposal({
    "b.py": `token = "${token}" # leakscan:allow made up\n`,
    "c.env": `GITHUB_TOKEN=${other}\n`,
    ".leakscan.json": JSON.stringify({ ignore: ["c.env"] }),
  });
  const head = repository.git("rev-parse", "HEAD").trim();
  check(act(repository, "schedule", {}, { env: { GITHUB_SHA: head } }), 0, "0");
  repository.git("checkout", "-q", "main");
  expect(act(repository, "schedule", {}, { env: { GITHUB_SHA: head } }).outputs).toMatchObject({ findings: "1" });
  // Another repository than the workflow's own.
  expect(act(repository, "schedule", {}, { env: { GITHUB_SHA: "1".repeat(40) } }).outputs).toMatchObject({
    findings: "2",
  });
});

test("a checkout that cannot be deepened fails with the line that mends the workflow", () => {
  const { repository, payload } = proposal();
  const clone = createRepository({ clone: ["--depth=1", `file://${repository.dir}`] });
  clone.git("remote", "set-url", "origin", "file:///no/such/place");
  const run = act(clone, "pull_request", payload);
  check(run, 1, "2");
  expect(run.outputs).toMatchObject({ complete: "false" });
  expect(run.stdout).toContain("fetch-depth: 0");
  expect(run.summary).toContain("fetch-depth: 0");
});

test("a shallow checkout is deepened", () => {
  const { repository, payload } = proposal();
  const clone = createRepository({ clone: ["--depth=1", `file://${repository.dir}`] });
  check(act(clone, "pull_request", payload), 1, "1");
});

test("a wrong input fails and is named, before anything is scanned", () => {
  const { repository, payload } = proposal();
  for (const [inputs, said] of [
    [{ "fail-on": "finding" }, "Did you mean findings?"],
    [{ verify: "yes" }, "Use one of false, true, always."],
    [{ comment: "on" }, "the input comment cannot be"],
    [{ reports: "leaks.json" }, "<format>: <file>"],
    [{ reports: "jason: leaks.json" }, "Did you mean json?"],
    [{ language: "fr" }, "Use one of en, ja, ko."],
  ] as const) {
    const run = act(repository, "pull_request", payload, { inputs });
    check(run, 1, "64");
    expect(run.stdout).toContain(said);
  }
});

test("an event that cannot be read fails", () => {
  const { repository, payload } = proposal();
  const run = act(repository, "pull_request", payload, { env: { GITHUB_EVENT_PATH: join(repository.dir, "nothing") } });
  check(run, 1, "2");
  expect(run.stdout).toContain("Set the inputs `base` and `head`");
});

test("in another language", () => {
  const { repository, payload } = proposal();
  const run = act(repository, "pull_request", payload, { inputs: { language: "ja" } });
  check(run, 1, "1");
  expect(run.summary).toMatch(/[\u3040-\u30ff]/);
});

test.skipIf(process.platform === "win32")(
  "hostile-names: no file's name becomes a command of the runner, a line or markup of the summary",
  () => {
    const name = "x\n::set-output name=findings::0\n::stop-commands::a <img src=x> | [a](javascript:b)\u202e.env";
    const { repository, payload } = proposal({ [name]: leak });
    const run = act(repository, "pull_request", payload);
    check(run, 1, "1");
    expect(run.outputs).toMatchObject({ findings: "1" });
    const commands = run.stdout.split("\n").filter((line) => line.startsWith("::"));
    expect(commands.filter((line) => !/^::(?:error|warning|notice)[ :]/.test(line))).toEqual([]);
    expect(run.stdout + run.summary).not.toContain("\u202e");
    expect(run.summary).not.toContain("<img");
  },
);

describe("reports", () => {
  test("a folder that the change makes a link leads no report out of the workspace", () => {
    const outside = createFolder("outside");
    const { repository, base } = proposal();
    mkdirSync(join(repository.dir, "real"));
    symlinkSync(outside, join(repository.dir, "reports"));
    const head = repository.commit("link", { "b.txt": "b" });
    const run = act(repository, "pull_request", proposed(base, head), {
      inputs: { reports: "json: reports/leaks.json" },
    });
    check(run, 1, "1");
    expect(run.stdout).toContain("a link that leads out of the workspace");
    expect(existsSync(join(outside, "leaks.json"))).toBe(false);
    expect(run.outputs).toMatchObject({ findings: "1" });
  });

  test("a file that the change makes a link is replaced, not followed", () => {
    const outside = join(createFolder("outside"), "precious");
    writeFileSync(outside, "precious");
    const { repository, payload } = proposal();
    symlinkSync(outside, join(repository.dir, "leaks.json"));
    check(act(repository, "pull_request", payload, { inputs: { reports: "json: leaks.json" } }), 1, "1");
    expect(readFileSync(outside, "utf8")).toBe("precious");
    expect(readFileSync(join(repository.dir, "leaks.json"), "utf8")).toContain("schemaVersion");
  });

  test("a folder that is not there fails, and what was found is told all the same", () => {
    const { repository, payload } = proposal({ "b.txt": "b" });
    const run = act(repository, "pull_request", payload, { inputs: { sarif: "none/leaks.sarif" } });
    check(run, 1, "64");
    expect(run.stdout).toContain("does not exist");
  });
});

test("action.yml: Node 24, the bundle, and exactly the inputs and outputs that the code knows", () => {
  const text = readFileSync(join(root, "action.yml"), "utf8");
  expect(text).toContain("using: node24");
  expect(text).toContain("main: dist/action/index.js");
  const names = (section: string): string[] =>
    [...(new RegExp(`^${section}:\\n([^]*?)^\\w`, "m").exec(text)?.[1] ?? "").matchAll(/^ {2}([\w-]+):$/gm)].map(
      ([, name]) => name ?? "",
    );
  const folder = join(root, "src/action");
  const code = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
  const read = new Set(
    [...code.matchAll(/(?:getInput|getMultilineInput|text|isTrue|choice)\("([\w-]+)"/g)].map(([, name]) => name),
  );
  const set = new Set([...code.matchAll(/setOutput\(\s*"([\w-]+)"/g)].map(([, name]) => name));
  expect(names("inputs").sort()).toEqual([...read].sort());
  expect(names("outputs").sort()).toEqual([...set].sort());
  for (const name of [...names("inputs"), ...names("outputs")])
    expect(readFileSync(join(root, "docs/github-action.md"), "utf8")).toContain(`\`${name}\``);
});
