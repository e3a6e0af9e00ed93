import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../support/git.ts";
import { buildProgram, root, type Run, runNode } from "../support/program.ts";
import { githubToken, seeded } from "../support/secrets.ts";

beforeAll(buildProgram);

const token = githubToken(seeded(11));
const leak = `GITHUB_TOKEN=${token}\n`;

interface ActionRun extends Run {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the bundle by the runner's file protocol. */
function act(
  repository: TestRepository,
  event: string,
  payload: object,
  inputs: Readonly<Record<string, string>> = {},
): ActionRun {
  const folder = createFolder("runner");
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const env: Record<string, string> = {
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: repository.dir,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary", ""),
  };
  for (const [name, value] of Object.entries({ path: ".", ...inputs })) env[`INPUT_${name.toUpperCase()}`] = value;
  const run = runNode([join(root, "dist/action/index.js")], { cwd: repository.dir, env });
  const written = readFileSync(join(folder, "output"), "utf8");
  const outputs = Object.fromEntries(
    [...written.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [
      name ?? "",
      value ?? "",
    ]),
  );
  return { ...run, outputs, summary: readFileSync(join(folder, "summary"), "utf8") };
}

function proposal(): { repository: TestRepository; base: string; payload: object } {
  const repository = createRepository();
  const base = repository.commit("base", { "a.txt": "a\n" });
  repository.git("checkout", "-q", "-b", "change");
  const head = repository.commit("leak", { "app.env": leak });
  return { repository, base, payload: { pull_request: { base: { sha: base }, head: { sha: head } } } };
}

test("a pull request that brings a secret fails, is annotated and summed up, and leaks nothing", () => {
  const { repository, payload } = proposal();
  const run = act(repository, "pull_request", payload, { sarif: "leaks.sarif" });
  expect(run.code).toBe(1);
  expect(run.outputs).toEqual({
    findings: "1",
    "exit-code": "1",
    complete: "true",
    sarif: join(repository.dir, "leaks.sarif"),
  });
  expect(run.stdout).toMatch(/^::error .*file=app\.env/m);
  expect(run.summary).toMatch(/app(?:\.|&#46;)env/);
  const sarif = readFileSync(join(repository.dir, "leaks.sarif"), "utf8");
  expect((JSON.parse(sarif) as { runs: { results: unknown[] }[] }).runs[0]?.results).toHaveLength(1);
  expect(run.stdout + run.stderr + run.summary + sarif).not.toContain(token);
});

test("fail-on: never tells and lets pass", () => {
  const { repository, payload } = proposal();
  const run = act(repository, "pull_request", payload, { "fail-on": "never" });
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ findings: "1", "exit-code": "1" });
});

test("the change's own config, baseline and comments do not count; those of the base do", () => {
  const { repository, base } = proposal();
  const head = repository.commit("sneak", {
    ".leakscan.json": JSON.stringify({ rules: { "*": "off" } }),
    "b.py": `token = "${token}" # leakscan:allow trust me\n`,
  });
  const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
  expect(act(repository, "pull_request", payload).code).toBe(1);
  expect(act(repository, "pull_request", payload, { config: ".leakscan.json" }).outputs["exit-code"]).toBe("64");
  expect(act(repository, "pull_request", payload, { "trust-repo-config": "true" }).code).toBe(0);
  const next = repository.commit("more", { "c.py": `token = "${githubToken(seeded(12))}"\n` });
  expect(act(repository, "pull_request", { pull_request: { base: { sha: head }, head: { sha: next } } }).code).toBe(0);
});

test("a push: what it brings, a new branch, a forced push, a deleted branch", () => {
  const { repository, base } = proposal();
  const head = repository.git("rev-parse", "HEAD").trim();
  const zero = "0".repeat(40);
  const push = (before: string, after: string, ref = "refs/heads/change"): ActionRun =>
    act(repository, "push", { before, after, ref, repository: { default_branch: "main" } });
  expect(push(base, head).outputs).toMatchObject({ findings: "1", "exit-code": "1" });
  expect(push(head, head).outputs).toMatchObject({ findings: "0", "exit-code": "0" });
  repository.git("update-ref", "refs/remotes/origin/main", base);
  expect(push(zero, head).outputs).toMatchObject({ findings: "1" });
  expect(push(zero, base).outputs).toMatchObject({ findings: "0", "exit-code": "0" });
  expect(push("1".repeat(40), head).outputs).toMatchObject({ findings: "1" });
  expect(push(zero, head, "refs/heads/main").outputs).toMatchObject({ findings: "1" });
  expect(push(head, zero)).toMatchObject({ code: 0, outputs: { findings: "0", complete: "true" } });
});

test("another event scans the whole history", () => {
  const { repository } = proposal();
  repository.git("checkout", "-q", "main");
  const run = act(repository, "schedule", {});
  expect(run.outputs).toMatchObject({ findings: "1", "exit-code": "1" });
});

test("the inputs base and head go before the event", () => {
  const { repository, base, payload } = proposal();
  expect(act(repository, "pull_request", payload, { base: "HEAD", head: "HEAD" }).code).toBe(0);
  expect(act(repository, "workflow_dispatch", {}, { base }).code).toBe(1);
});

test("a shallow clone without the base fails with what to write into the workflow", () => {
  const { repository, payload } = proposal();
  const clone = createRepository({ clone: ["--depth=1", `file://${repository.dir}`] });
  const run = act(clone, "pull_request", payload);
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({ "exit-code": "2", complete: "false" });
  expect(run.stdout).toContain("fetch-depth: 0");
});

test("a wrong input fails and is named", () => {
  const { repository, payload } = proposal();
  const run = act(repository, "pull_request", payload, { "fail-on": "finding" });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("Did you mean findings?");
});

test("action.yml names the bundle, and every input and output that the code knows", () => {
  const text = readFileSync(join(root, "action.yml"), "utf8");
  expect(text).toContain("main: dist/action/index.js");
  expect(existsSync(join(root, "dist/action/index.js"))).toBe(true);
  const code = readFileSync(join(root, "src/action/inputs.ts"), "utf8");
  const inputs = /^inputs:\n([^]*?)^outputs:/m.exec(text)?.[1] ?? "";
  const named = [...inputs.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(code).toContain(`"${name}"`);
});
