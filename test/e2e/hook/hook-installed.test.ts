/** The hook, installed as people install it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { gitWithHooks, withHooks } from "../../support/repositories/hooked.ts";
import { buildProgram, program, root, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const token = githubToken(seeded(7));

const leak = `GITHUB_TOKEN=${token}\n`;

/** Git in the repository, with hooks, as a person runs it. */
function git({ dir }: TestRepository, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  return gitWithHooks(dir, args, { LEAKSCAN_BIN: program, ...env });
}

const head = (repository: TestRepository): string => git(repository, ["rev-parse", "--verify", "-q", "HEAD"]).stdout;

describe("installed as people install it", () => {
  test("leakscan from the project's node_modules, then from the main worktree's", () => {
    const repository = withHooks();
    repository.commit("first", { ".gitignore": "node_modules\n" });
    const bin = join(repository.dir, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(program, join(bin, "leakscan"));
    const worktree = join(createFolder(), "linked");
    repository.git("worktree", "add", "-q", worktree);
    for (const dir of [repository.dir, worktree]) {
      writeFileSync(join(dir, "a.env"), leak);
      git({ ...repository, dir }, ["add", "."]);
      const blocked = git({ ...repository, dir }, ["commit", "-m", "leak"], { LEAKSCAN_BIN: "" });
      expect(blocked.code, dir).not.toBe(0);
      expect(blocked.stderr).toContain("a.env:1");
    }
  });

  test("husky 9, its own runner: core.hooksPath, a line in .husky/pre-commit, node_modules/.bin on the PATH", () => {
    const repository = createRepository();
    const bin = join(repository.dir, "node_modules/.bin");
    mkdirSync(bin, { recursive: true });
    symlinkSync(program, join(bin, "leakscan"));
    const husky = spawnSync(process.execPath, [join(root, "node_modules/husky/bin.js")], {
      cwd: repository.dir,
      env: hermeticEnvironment({ HUSKY: "1" }),
    });
    expect(husky.status).toBe(0);
    repository.write(".husky/pre-commit", "leakscan staged\n");
    repository.write(".gitignore", "node_modules\n");
    repository.write("a.env", leak);
    repository.git("add", ".");
    const blocked = git(repository, ["commit", "-m", "first"], { HUSKY: "1" });
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("a.env:1");
    expect(head(repository)).toBe("");
  });

  test("what the hook's bundle loads before there is anything to tell holds none of the dear libraries", () => {
    interface Output {
      readonly entryPoint?: string;
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly imports: readonly { readonly path: string; readonly kind: string }[];
    }
    const { outputs } = JSON.parse(readFileSync(join(root, "build/meta/published.json"), "utf8")) as {
      outputs: Readonly<Record<string, Output>>;
    };
    const entries = [
      "src/hook/main.ts",
      "src/hook/run.ts",
      "src/scan/scan-staged.ts",
      "src/scan/scan-message.ts",
      "src/scan/scan-push.ts",
    ];
    const files = Object.keys(outputs).filter((file) => entries.includes(outputs[file]?.entryPoint ?? ""));
    expect(files).toHaveLength(entries.length);
    const loaded = new Set(files);
    for (const file of loaded)
      for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") loaded.add(path);
    const inputs = [...loaded].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
    expect(inputs).toContain("src/hook/run.ts");
    expect(inputs).toContain("src/detect/create.ts");
    const dear = /node_modules\/(?:yargs|simple-git|isomorphic-git|@aws-sdk|@actions|yaml)\/|src\/rules\/explain\//;
    expect(inputs.filter((input) => dear.test(input))).toEqual([]);
  });
});
