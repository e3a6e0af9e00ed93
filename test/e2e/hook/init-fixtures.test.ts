/**
 * What `leakscan init` makes of the files of each hook manager, fixtures/hooks/<manager>/before and after (after.txt lists its files), and that --remove brings
 * back what was there. `npx vitest run test/e2e/hook/init-fixtures.test.ts -u` writes `after` anew.
 */
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { fixturesRoot } from "../../../scripts/fixtures/read.mjs";
import { createRepository } from "../../support/git.ts";
import { buildProgram, leakscan, program, root } from "../../support/program.ts";

beforeAll(buildProgram, 180_000);

const folder = join(fixturesRoot, "hooks");

/** The files of a folder by their paths, `/` between. */
function filesIn(dir: string): Map<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(dir.length + 1).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
}

/** A hook of the package as `init` copies it into a folder of the repository: it may start the leakscan of this working tree. */
function hookText(name: string): string {
  return readFileSync(join(root, "hooks", name), "utf8").replace("\ntree=''\n", "\ntree=1\n");
}

describe.each(readdirSync(folder).sort())("%s", (manager) => {
  test("init changes its files as `after` has them, and --remove brings them back", async () => {
    const before = filesIn(join(folder, manager, "before"));
    const repository = createRepository();
    mkdirSync(join(repository.dir, "node_modules/.bin"), { recursive: true });
    symlinkSync(root, join(repository.dir, "node_modules/leakscan"), "dir");
    symlinkSync(program, join(repository.dir, "node_modules/.bin/leakscan"));
    repository.write(".gitignore", "node_modules\n.gitignore\n");
    for (const [path, text] of before) repository.write(path, text);
    if (manager === "own-hooks") repository.git("config", "core.hooksPath", "tools/hooks");
    repository.git("add", "--all");

    expect(leakscan(["init", "--yes"], { cwd: repository.dir })).toMatchObject({ code: 0 });
    const changed = repository
      .git("ls-files", "--cached", "--others", "--exclude-standard")
      .trimEnd()
      .split("\n")
      .sort();
    await expect(`${changed.join("\n")}\n`).toMatchFileSnapshot(join(folder, manager, "after.txt"));
    for (const path of changed) {
      const text = readFileSync(join(repository.dir, path), "utf8");
      // The package's own hooks stand in hooks/ alone.
      const copied = ["pre-commit", "commit-msg", "pre-push"].find((name) => text === hookText(name));
      const shown = copied === undefined ? text.replaceAll(LEAKSCAN_VERSION, "<version>") : `<hooks/${copied}>\n`;
      await expect(shown).toMatchFileSnapshot(join(folder, manager, "after", path));
    }

    expect(leakscan(["init", "--remove", "--yes"], { cwd: repository.dir })).toMatchObject({ code: 0 });
    for (const [path, text] of before) expect(readFileSync(join(repository.dir, path), "utf8")).toBe(text);
    expect(repository.git("ls-files", "--others", "--exclude-standard")).toBe("");
  });
});
