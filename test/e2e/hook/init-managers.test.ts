/** `leakscan init` beside husky, lefthook, simple-git-hooks and the pre-commit framework. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { buildProgram, leakscan, root } from "../../support/program.ts";
import { createProject } from "../../support/repositories/project.ts";
import { init, isBlocked, token, leak } from "../../support/init.ts";

beforeAll(buildProgram, 180_000);

const read = (repository: TestRepository, file: string): string => readFileSync(join(repository.dir, file), "utf8");

/** What husky's `prepare` script does. */
function husky({ dir }: TestRepository): void {
  const bin = join(root, "node_modules/husky/bin.js");
  const done = spawnSync(process.execPath, [bin], { cwd: dir, env: hermeticEnvironment({ HUSKY: "1" }) });
  expect(done.status).toBe(0);
  expect(existsSync(join(dir, ".husky/_/pre-commit"))).toBe(true);
}

describe("beside a hook manager", () => {
  test("husky 9, its own runner: a line in front, the person's lines kept; the package in a subfolder of a monorepo", () => {
    const repository = createProject();
    repository.write(".husky/pre-commit", "true # npm test\n");
    husky(repository);
    const { mode } = statSync(join(repository.dir, ".husky/pre-commit"));
    init(repository, "--yes");
    const text = read(repository, ".husky/pre-commit");
    expect(text).toMatch(
      /sh node_modules\/leakscan\/hooks\/pre-commit "\$@" \|\| exit \$\?\n# leakscan end\ntrue # npm test\n$/,
    );
    expect(isBlocked(repository)).toBe(true);
    repository.write("a.env", "\n");
    repository.git("add", "--all");
    const told = spawnSync("git", ["commit", "-m", `deploy with ${token}`], {
      cwd: repository.dir,
      env: hermeticEnvironment({ HUSKY: "1" }),
      encoding: "utf8",
    });
    expect(told.status).not.toBe(0);
    expect(told.stderr).toContain("GitHub");
    expect(told.stderr).not.toContain(token);
    expect(init(repository, "--yes")).toContain("up to date");
    init(repository, "--remove", "--yes");
    expect(read(repository, ".husky/pre-commit")).toBe("true # npm test\n");
    expect(statSync(join(repository.dir, ".husky/pre-commit")).mode).toBe(mode);
    expect(existsSync(join(repository.dir, ".husky/commit-msg"))).toBe(false);

    mkdirSync(join(repository.dir, "web/node_modules"), { recursive: true });
    symlinkSync(root, join(repository.dir, "web/node_modules/leakscan"), "dir");
    const inWeb = leakscan(["init", "--yes"], { cwd: join(repository.dir, "web") });
    expect(inWeb.code).toBe(0);
    expect(read(repository, ".husky/pre-commit")).toContain("sh web/node_modules/leakscan/hooks/pre-commit");
  });

  test("lefthook: comments and commands stay", () => {
    const repository = createProject();
    const before = "# ours\npre-commit:\n  commands:\n    lint:\n      run: npm run lint # all\n";
    repository.write("lefthook.yml", before);
    init(repository, "--yes");
    const text = read(repository, "lefthook.yml");
    expect(text).toContain("# ours");
    expect(text).toContain("npm run lint # all");
    expect(text).toContain("run: sh node_modules/leakscan/hooks/pre-commit");
    expect(text).toContain("use_stdin: true");
    init(repository, "--remove", "--yes");
    expect(read(repository, "lefthook.yml")).toBe(before);
  });

  test("simple-git-hooks: before the person's command", () => {
    const repository = createProject();
    const before = `${JSON.stringify({ name: "x", "simple-git-hooks": { "pre-commit": "npm test" } }, null, 4)}\n`;
    repository.write("package.json", before);
    init(repository, "--yes");
    const { "simple-git-hooks": hooks } = JSON.parse(read(repository, "package.json")) as {
      "simple-git-hooks": Record<string, string>;
    };
    expect(hooks["pre-commit"]).toBe('sh node_modules/leakscan/hooks/pre-commit "$@" && npm test');
    expect(hooks["pre-push"]).toBe('sh node_modules/leakscan/hooks/pre-push "$@"');
    expect(init(repository, "--yes")).toContain("up to date");
    init(repository, "--remove", "--yes");
    expect(read(repository, "package.json")).toBe(before);
  });

  test.each([
    ["indented", "# ours\nrepos:\n  - repo: https://example.com/x\n    rev: v1\n    hooks:\n      - id: x\n"],
    // As `pre-commit sample-config` writes it.
    [
      "not indented",
      `repos:\n# ours\n-   repo: 'https://example.com/x'\n    rev: v1   # pinned\n    hooks:\n    -   id: x\n        args: [ --a ]\n        files: ^(${"long|".repeat(20)} words)$\n\n# more\nci:\n    skip: [x]\n`,
    ],
    ["without a last line's end", "repos:\n- repo: https://example.com/x\n  rev: v1"],
  ])("the pre-commit framework: one more repository in its list, all else as it was written: %s", (_, before) => {
    const repository = createProject();
    repository.write(".pre-commit-config.yaml", before);
    init(repository, "--yes");
    const text = read(repository, ".pre-commit-config.yaml");
    expect(text).toContain("entry: leakscan hook framework");
    expect(text).not.toMatch(/[&*]a1/);
    const lines = text.split("\n");
    for (const line of before.split("\n")) expect(lines).toContain(line);
    // A comment behind the list belongs to what follows.
    if (before.includes("# more")) expect(text).toContain("# more\nci:");
    expect(init(repository, "--yes")).toContain("up to date");
    init(repository, "--remove", "--yes");
    expect(read(repository, ".pre-commit-config.yaml").trimEnd()).toBe(before.trimEnd());
  });
});

describe("called by the pre-commit framework", () => {
  const framework = (
    repository: TestRepository,
    files: readonly string[],
    env: Record<string, string> = {},
  ): number | null => leakscan(["hook", "framework", ...files], { cwd: repository.dir, env }).code;

  test("--all-files scans those files, --from-ref and --to-ref that range, a commit what is staged", () => {
    const repository = createProject();
    const first = repository.commit("first", { "a.txt": "a\n" });
    const leaked = repository.commit("leak", { "a.env": leak });
    const clean = repository.commit("clean", { "b.txt": "b\n" });
    expect(framework(repository, ["a.txt", "b.txt"])).toBe(0);
    expect(framework(repository, ["a.txt", "a.env"])).toBe(1);
    expect(framework(repository, ["b.txt"], { PRE_COMMIT_FROM_REF: first, PRE_COMMIT_TO_REF: clean })).toBe(1);
    expect(framework(repository, ["a.env"], { PRE_COMMIT_FROM_REF: leaked, PRE_COMMIT_TO_REF: clean })).toBe(0);
    repository.write("c.env", leak.replace("GITHUB", "OTHER").replace(/.\n$/, "x\n"));
    repository.write("d.env", `${leak}`);
    repository.git("add", "d.env");
    expect(framework(repository, ["d.env"])).toBe(0);
    expect(framework(repository, [], { PRE_COMMIT_REMOTE_NAME: "origin", PRE_COMMIT_LOCAL_BRANCH: "main" })).toBe(1);
  });
});
