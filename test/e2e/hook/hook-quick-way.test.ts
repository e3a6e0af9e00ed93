/** The quick way of the hook and the whole scan say the same of random commits. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { installed, pathOf } from "../../support/repositories/hooked.ts";
import { buildProgram, root } from "../../support/program.ts";
import { leak } from "../../support/hook-situations.ts";

beforeAll(buildProgram);

describe("the quick way", () => {
  const content = fc.constantFrom(
    "one\n",
    "two\n",
    leak,
    `${leak.trimEnd()} # leakscan:allow made up\n`,
    "",
    "\u0000\u0001",
    `x = "${"ab".repeat(40)}"\n`,
  );
  const name = fc.constantFrom("a.env", "b.txt", "dir/c d.txt", "é", "-d", 'q"');

  /** The entry that knows no quick way, called from where the hooks call theirs. */
  const wholeScan = ({ dir }: TestRepository): string => join(dir, "node_modules/leakscan/dist/hook.js");

  test("stops what the whole scan stops, and lets pass what it lets pass", () => {
    const repository = installed();
    const hook = join(repository.dir, ".git/hooks/pre-commit");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.option(content)), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        fc.boolean(),
        (files, isPacked, keep) => {
          for (const [path, text] of files) {
            if (text === null) rmSync(join(repository.dir, path), { force: true });
            else repository.write(path, text);
          }
          repository.git("add", "--all");
          if (isPacked) repository.git("gc", "--quiet");
          const options = { cwd: repository.dir, env: hermeticEnvironment(), encoding: "utf8", input: "" } as const;
          const quick = spawnSync("sh", [hook], options);
          const whole = spawnSync(process.execPath, [wholeScan(repository), "hook", "pre-commit"], options);
          expect([quick.status, quick.stderr]).toEqual([whole.status, whole.stderr]);
          const typed = spawnSync(
            process.execPath,
            [join(repository.dir, "node_modules/leakscan/dist/cli.js"), "hook", "pre-commit"],
            options,
          );
          expect([typed.status, typed.stderr]).toEqual([whole.status, whole.stderr]);
          if (keep) repository.commit("next");
        },
      ),
      { numRuns: 15 },
    );
  }, 120_000);

  test("judges a message as the whole scan does", () => {
    const repository = installed(["commit-msg"]);
    const hook = join(repository.dir, ".git/hooks/commit-msg");
    const scissors = "# ------------------------ >8 ------------------------\n";
    const part = fc.constantFrom("a message\n", "# a comment\n", leak, scissors, "\n", "example\n", "Ü\r\n");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const file = repository.write("MESSAGE", parts.join(""));
        const options = { cwd: repository.dir, env: hermeticEnvironment(), encoding: "utf8", input: "" } as const;
        const quick = spawnSync("sh", [hook, file], options);
        const whole = spawnSync(process.execPath, [wholeScan(repository), "hook", "commit-msg", file], options);
        expect([quick.status, quick.stderr]).toEqual([whole.status, whole.stderr]);
      }),
      { numRuns: 10 },
    );
  }, 120_000);

  test("where nothing is to be read, Node is not started", () => {
    const repository = installed();
    repository.commit("first", { "a.txt": "one\n", "b.txt": "two\n", "c.txt": "three\n" });
    repository.git("rm", "-q", "a.txt");
    repository.git("update-index", "--chmod=+x", "b.txt");
    const path = pathOf(["git", "sh"]);
    const hook = join(repository.dir, ".git/hooks/pre-commit");
    const options = { cwd: repository.dir, env: hermeticEnvironment({ PATH: path }), encoding: "utf8" } as const;
    expect(spawnSync("/bin/sh", [hook], options).status).toBe(0);
    repository.write("c.txt", "four\n");
    repository.git("add", "c.txt");
    expect(spawnSync("/bin/sh", [hook], options).stderr).toContain("node is not on the PATH");
  });

  test("where git cannot list what is staged, the commit is stopped", () => {
    const repository = installed();
    repository.commit("first", { "a.txt": "one\n" });
    writeFileSync(join(repository.dir, ".git/index"), "no index");
    const done = spawnSync("sh", [join(repository.dir, ".git/hooks/pre-commit")], {
      cwd: repository.dir,
      env: hermeticEnvironment(),
      encoding: "utf8",
    });
    expect(done.status).toBe(2);
    expect(done.stderr).toContain("the commit is blocked");
  });

  test("its bundle is under 340 kB and holds none of the libraries that take long to load", () => {
    type Output = { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> };
    const meta = JSON.parse(readFileSync(join(root, "build/meta/pre-commit-scan.json"), "utf8")) as {
      outputs: Readonly<Record<string, Output>>;
    };
    const [bundle] = Object.entries(meta.outputs).flatMap(([name, output]) => (name.endsWith(".cjs") ? [output] : []));
    expect(readFileSync(join(root, "dist/pre-commit-scan.cjs")).length).toBeLessThan(340_000);
    // What only names a sentence costs a few bytes.
    const held = Object.entries(bundle?.inputs ?? {}).flatMap(([name, { bytesInOutput }]) =>
      bytesInOutput > 100 ? [name] : [],
    );
    const dear =
      /node_modules\/(?:yargs|simple-git|isomorphic-git|@aws-sdk|@actions|yaml|valibot)|src\/(?:report|messages|unpack\/zip|rules\/explain)\//;
    expect(held).toContain("src/hook/clean-check.ts");
    expect(held.filter((input) => dear.test(input))).toEqual([]);
  });
});
