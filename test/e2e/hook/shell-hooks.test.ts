/** The shell files that git runs as hooks. */
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { installHooks, pathOf } from "../../support/repositories/hooked.ts";
import { buildProgram, program, root } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { needs } from "../../support/needs.ts";

beforeAll(buildProgram);

const random = seeded(11);

const token = githubToken(random);

const leak = (secret = token): string => `GITHUB_TOKEN=${secret}\n`;

/** A repository whose remote `origin` is bare, with one clean commit in both. */
function withRemote(hook: "pre-push" | "pre-receive" | null): { local: TestRepository; remote: TestRepository } {
  const remote = createRepository({ bare: true });
  const local = createRepository();
  local.git("remote", "add", "origin", remote.dir);
  local.commit("first", { "a.txt": "a\n" });
  local.git("push", "-q", "origin", "main");
  if (hook === "pre-push") installHooks(join(local.dir, ".git"), [hook]);
  if (hook === "pre-receive") installHooks(remote.dir, [hook]);
  return { local, remote };
}

describe("the shell hooks", () => {
  const stages = ["pre-commit", "commit-msg", "pre-push", "pre-receive"] as const;

  needs("shellcheck").test("shellcheck finds nothing", () => {
    for (const shell of ["sh", "dash"]) {
      const run = spawnSync("shellcheck", [`--shell=${shell}`, ...stages.map((stage) => join(root, "hooks", stage))], {
        encoding: "utf8",
      });
      expect(run.stdout, shell).toBe("");
      expect(run.status, run.error?.message).toBe(0);
    }
  });

  const shells = [
    ["dash", []],
    ["busybox", ["sh"]],
    ["bash", ["--posix"]],
  ] as const;
  for (const [shell, first] of shells)
    needs(shell).test(`${shell} runs them all`, () => {
      const { local } = withRemote(null);
      local.write("app.env", leak());
      local.write("MESSAGE", token);
      local.git("add", "app.env");
      const oid = local.git("rev-parse", "HEAD").trim();
      const zeros = "0".repeat(40);
      const tag = local
        .gitWith(
          { input: `object ${oid}\ntype commit\ntag v1\ntagger A <a@b> 1 +0000\n\n${token}\n` },
          "hash-object",
          "-t",
          "tag",
          "-w",
          "--stdin",
        )
        .trim();
      const inputs = {
        "pre-commit": ["", []],
        "commit-msg": ["", ["MESSAGE"]],
        "pre-push": [`refs/tags/v1 ${tag} refs/tags/v1 ${zeros}\n`, ["origin", "url"]],
        "pre-receive": [`${zeros} ${tag} refs/tags/v1\n`, []],
      } as const;
      for (const stage of stages) {
        const [input, args] = inputs[stage];
        copyFileSync(join(root, "hooks", stage), join(local.dir, stage));
        const run = spawnSync(shell, [...first, `./${stage}`, ...args], {
          cwd: local.dir,
          env: hermeticEnvironment({ LEAKSCAN_BIN: program }),
          encoding: "utf8",
          input,
        });
        expect(run.error).toBeUndefined();
        expect(run.status, `${stage}: ${run.stderr}`).toBe(1);
        expect(run.stderr).toMatch(/^leakscan: (?:commit|push) blocked/);
      }
    });

  test("without leakscan, without node: blocked with what to install", () => {
    const bin = pathOf(["git", "sh"]);
    const { local } = withRemote(null);
    const copied = (stage: string): string => {
      copyFileSync(join(root, "hooks", stage), join(bin, stage));
      return join(bin, stage);
    };
    for (const stage of stages) {
      const run = (): ReturnType<typeof spawnSync> & { stderr: string } =>
        spawnSync("/bin/sh", [copied(stage)], {
          cwd: local.dir,
          env: hermeticEnvironment({ PATH: bin }),
          encoding: "utf8",
          input: "",
        }) as never;
      expect(run().status, stage).toBe(2);
      expect(run().stderr).toMatch(/leakscan is not installed.*\n {2}fix: .*npm install/s);
    }
    expect(readFileSync(join(root, ".gitattributes"), "utf8")).toMatch(/^\/?hooks\/\*.*eol=lf/m);
  });
});
