/** On a Node that is too old every entry says so in one line and scans nothing: exit code 2, so that a hook blocks. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createFolder, hermeticEnvironment } from "../../support/git.ts";
import { buildProgram, root } from "../../support/program.ts";

beforeAll(buildProgram, 120_000);

const entries: readonly (readonly [file: string, args: readonly string[]])[] = [
  ["cli.js", ["history"]],
  ["cli.js", ["--version"]],
  ["hook.js", ["staged"]],
  ["pre-commit.cjs", ["hook", "pre-commit"]],
];

test.each(entries)("%s %j", (file, args) => {
  const folder = createFolder("old-node");
  const preload = join(folder, "older.cjs");
  writeFileSync(preload, 'Object.defineProperty(process.versions, "node", { value: "18.20.4" });\n');
  const run = spawnSync(process.execPath, ["--require", preload, join(root, "dist", file), ...args], {
    cwd: folder,
    env: hermeticEnvironment(),
    encoding: "utf8",
    input: "",
  });
  expect(run).toMatchObject({
    status: 2,
    stdout: "",
    stderr: "leakscan needs Node 20.19 or later; this is 18.20\n",
  });
});
