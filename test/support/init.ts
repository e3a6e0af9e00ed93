/** `leakscan init` in a repository, and what stands there before and after. */
import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { hermeticEnvironment, type TestRepository } from "./git.ts";
import { leakscan } from "./program.ts";
import { githubToken, seeded } from "./secrets.ts";

export const token: string = githubToken(seeded(31));

export const leak: string = `GITHUB_TOKEN=${token}\n`;

export const init = (repository: TestRepository, ...more: string[]): string => {
  const done = leakscan(["init", ...more], { cwd: repository.dir });
  expect(done.code, done.stderr).toBe(0);
  return done.stdout;
};

export function isBlocked(repository: TestRepository): boolean {
  repository.write("a.env", leak);
  repository.git("add", "--all");
  const done = spawnSync("git", ["commit", "-m", "leak"], {
    cwd: repository.dir,
    env: hermeticEnvironment({ HUSKY: "1" }),
    encoding: "utf8",
  });
  return done.status !== 0 && done.stderr.includes("a.env:1");
}
