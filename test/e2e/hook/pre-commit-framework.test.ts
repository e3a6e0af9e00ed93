/** The pre-commit framework itself runs leakscan: `python3 -m venv build/venv && build/venv/bin/pip install pre-commit` (as CI does). */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect } from "vitest";
import { parse } from "yaml";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { buildProgram, program, root } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { needing } from "../../support/needs.ts";

const framework = join(root, "build/venv/bin/pre-commit");

beforeAll(buildProgram);

needing(existsSync(framework) ? undefined : "pre-commit framework in build/venv").test(
  "a commit, --all-files, a range, a message",
  () => {
    const random = seeded(41);
    const leak = (): string => `GITHUB_TOKEN=${githubToken(random)}\n`;
    const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8")) as { entry: string }[];
    // As published, but for the installation: that would fetch the package.
    const local = hooks.map((hook) => ({
      ...hook,
      language: "system",
      entry: hook.entry.replace("leakscan", `${process.execPath} ${program}`),
    }));
    const repository = createRepository();
    const first = repository.commit("first", {
      ".pre-commit-config.yaml": JSON.stringify({ repos: [{ repo: "local", hooks: local }] }),
    });
    const env = hermeticEnvironment({ PRE_COMMIT_HOME: createFolder("home") });
    const run = (program: string, ...args: string[]): { code: number | null; said: string } => {
      const done = spawnSync(program, args, { cwd: repository.dir, env, encoding: "utf8", input: "" });
      return { code: done.status, said: done.stdout + done.stderr };
    };
    expect(run(framework, "install", "--hook-type", "pre-commit", "--hook-type", "commit-msg").code).toBe(0);

    const secret = leak();
    repository.write("a.env", secret);
    repository.git("add", ".");
    const blocked = run("git", "commit", "-m", "leak");
    expect(blocked.said).toContain("a.env:1");
    expect(blocked.code).not.toBe(0);
    repository.write("a.env", "\n");
    repository.git("add", ".");
    expect(run("git", "commit", "-m", `with ${leak()}`).code).not.toBe(0);
    expect(run("git", "commit", "-m", "clean")).toMatchObject({ code: 0 });

    expect(run(framework, "run", "--all-files")).toMatchObject({ code: 0 });
    const leaked = repository.commit("past the hook", { "b.env": leak() });
    const mended = repository.commit("mend", { "b.env": "\n", "c.env": leak() });
    const all = run(framework, "run", "--all-files");
    expect(all.said).toContain("c.env:1");
    expect(all.code).not.toBe(0);
    const range = run(framework, "run", "--from-ref", first, "--to-ref", leaked);
    expect(range.said).toContain("b.env:1");
    expect(range.code).not.toBe(0);
    expect(run(framework, "run", "--from-ref", mended, "--to-ref", "HEAD").code).toBe(0);
  },
);
