import path from "node:path";
import { expect, test } from "vitest";
import { calledAs } from "../../../src/scan/called-as.ts";

const at = (...parts: string[]): string => path.join(path.parse(process.cwd()).root, "home", "ada", ...parts);

test.each([
  ["installed for all", { program: at("lib", "node_modules", "leakscan", "dist", "cli.js") }, "leakscan"],
  ["nothing known", {}, "leakscan"],
  [
    "the project's, by its hook",
    { program: at("p", "node_modules", "leakscan", "dist", "pre-commit.cjs") },
    "npx leakscan",
  ],
  ["the project's, by its command", { program: at("p", "node_modules", ".bin", "leakscan") }, "npx leakscan"],
  ["the workspace's, from a package", { program: at("node_modules", ".bin", "leakscan") }, "npx leakscan"],
  [
    "a package's, from the root",
    { program: at("p", "apps", "web", "node_modules", "leakscan", "dist", "hook.js") },
    "apps/web/node_modules/.bin/leakscan",
  ],
  [
    "npx",
    { env: { npm_command: "exec" }, program: at("elsewhere", "node_modules", ".bin", "leakscan") },
    "npx leakscan",
  ],
  [
    "the pre-commit framework's",
    { program: at(".cache", "pre-commit", "repo1", "node_env-system", "bin", "leakscan") },
    "npx leakscan",
  ],
])("%s", (_, call, command) => {
  expect(calledAs({ env: {}, cwd: at("p"), ...call })).toBe(command);
});
