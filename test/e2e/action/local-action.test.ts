/** A whole run under GitHub's own `@github/local-action`: it reads action.yml and stands in for the toolkit that a runner speaks through. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFolder, createRepository } from "../../support/git.ts";
import { root, type Run, runNode } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

let action = "";

beforeAll(async () => {
  mkdirSync(join(root, "build"), { recursive: true });
  // Inside the checkout: it looks for the toolkit where the action's own libraries are, and takes its place there.
  action = mkdtempSync(join(root, "build/local-action-"));
  copyFileSync(join(root, "action.yml"), join(action, "action.yml"));
  writeFileSync(join(action, "package.json"), '{"type": "module"}');
  await build({
    absWorkingDir: root,
    entryPoints: ["src/action/run.ts"],
    outfile: join(action, "run.js"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["@actions/*", "@aws-sdk/*", "simple-git", "re2js"],
    loader: { ".wasm": "binary" },
    define: { LEAKSCAN_VERSION: '"0.0.0"' },
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
});

afterAll(() => rmSync(action, { recursive: true, force: true }));

test("a pull request: the inputs of action.yml, the outputs, the failure", () => {
  const repository = createRepository();
  const base = repository.commit("base", { "a.txt": "a\n" });
  const head = repository.commit("leak", { "app.env": `GITHUB_TOKEN=${githubToken(seeded(3))}\n` });
  const run = runLocally(repository.dir, { base: { sha: base }, head: { sha: head }, labels: [] }, "INPUT_FAIL-ON=any");
  expect(run.stdout).toMatch(/'fail-on'.*What fails the job/);
  expect(run.stdout).toMatch(/::error.*app\.env/);
  expect(run.stdout).toMatch(/findings\W+1\W/);
  expect(run.stdout).toMatch(/exit-code\W+1\W/);
  expect(run.stdout).toMatch(/complete\W+true\W/);
}, 120_000);

function runLocally(workspace: string, pullRequest: object, ...inputs: readonly string[]): Run {
  const folder = createFolder("runner");
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const settings = file(
    "settings",
    [
      "GITHUB_ACTIONS=true",
      "GITHUB_EVENT_NAME=pull_request",
      `GITHUB_EVENT_PATH=${file("event.json", JSON.stringify({ action: "opened", pull_request: pullRequest }))}`,
      `GITHUB_WORKSPACE=${workspace}`,
      `GITHUB_STEP_SUMMARY=${file("summary", "")}`,
      "INPUT_PATH=.",
      ...inputs,
    ].join("\n"),
  );
  const program = join(root, "node_modules/@github/local-action/bin/local-action.js");
  return runNode([program, "run", action, "run.js", settings], { cwd: root });
}
