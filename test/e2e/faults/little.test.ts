import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import { buildProgram, leakscan, program, root } from "../../support/program.ts";

beforeAll(buildProgram);

const isPosix = process.platform !== "win32";

/** The commands that scan, of a repository of one commit. */
const commands = [
  ["history", "--no-cache"],
  ["files"],
  ["staged"],
  ["range", "HEAD~1..HEAD"],
  ["config"],
  ["hook", "pre-commit"],
];

test.runIf(isPosix).each(commands)("with few files open %s ends with a line and exit code 2, never 1", (...command) => {
  const { dir, commit } = createRepository();
  commit("first", { "a.txt": "hello\n" });
  commit("second", { "b.txt": "hello\n" });
  for (const limit of [24, 28, 36]) {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `ulimit -n ${limit}; exec "$0" "$@"`, process.execPath, program, ...command],
      { cwd: dir, env: hermeticEnvironment(), encoding: "utf8" },
    );
    if (status === 0) continue;
    expect([limit, status, stderr]).toEqual([limit, 2, expect.stringContaining("too many files are open")]);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
});

test.runIf(isPosix).each([".leakscan.json", ".leakscan-baseline.json", "package.json"])(
  "%s that is a link to a device is refused by every command, with exit code 2",
  (name) => {
    const { dir, commit } = createRepository();
    commit("first", { "a.txt": "hello\n" });
    symlinkSync("/dev/zero", join(dir, name));
    for (const command of [["history", "--no-cache"], ["files"], ["staged"], ["hook", "pre-commit"]]) {
      const run = leakscan(command, { cwd: dir });
      expect([command, run.code, run.stderr]).toEqual([command, 2, expect.stringContaining(`${name} is not a file`)]);
    }
  },
);

/** Made-up passwords, each a finding: a few megabytes of them fill a small heap. */
const passwords = Array.from({ length: 30_000 }, (_, i) => `password = "harbour${i}lantern!"\n`).join("");

test.each([["files", "many.txt"], ["staged"], ["hook", "pre-commit"], ["history", "--no-cache"]])(
  "with too little memory %s ends with a line and exit code 2, never aborted",
  (...command) => {
    const { dir, commit, write, git } = createRepository();
    commit("first", { "a.txt": "hello\n" });
    if (command[0] === "history") commit("second", { "many.txt": passwords });
    else {
      write("many.txt", passwords);
      git("add", "many.txt");
    }
    const { status, stderr } = spawnSync(process.execPath, ["--max-old-space-size=12", program, ...command], {
      cwd: dir,
      env: hermeticEnvironment(),
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining("out of memory")]);
    expect(stderr).not.toMatch(/^\s+at |Mark-Compact/m);
  },
);

test("with little memory that is enough a call says what it says with much", () => {
  const { dir, commit } = createRepository();
  commit("first", { "a.txt": `password = "${["harbour", "9lantern!"].join("")}"\n` });
  const [little, much] = [["--max-old-space-size=200"], []].map((options) =>
    spawnSync(process.execPath, [...options, program, "stdin", "--strict", "--filename", "a.env"], {
      cwd: dir,
      env: hermeticEnvironment(),
      encoding: "utf8",
      input: `DB_PASSWORD=${["harbour", "9lantern!"].join("")}\n`,
    }),
  );
  expect(little?.status).toBe(1);
  const said = (run: typeof little): unknown => [
    run?.status,
    run?.stdout.replace(/in \d+\.\d s/, "in x s"),
    run?.stderr,
  ];
  expect(said(little)).toEqual(said(much));
});

test.each(["files", "history"])(
  "in a main thread that runs out of memory %s ends with an error, never aborted",
  (kind) => {
    // As the library: the command line goes to a thread of its own where there is as little memory as here.
    const { dir, commit } = createRepository();
    // Many files: a single one is always read to its end.
    const part = (i: number): string => passwords.slice(i * 20_000, (i + 1) * 20_000);
    commit("first", Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, part(i)])));
    const call = kind === "files" ? `scanFiles(["."], options)` : `scanHistory({ ...options, cache: false })`;
    const script = `import { scanFiles, scanHistory } from ${JSON.stringify(pathToFileURL(join(root, "dist/index.js")).href)};
    const options = { cwd: ${JSON.stringify(dir)}, strict: true };
    const kept = [];
    try { for (;;) kept.push(await ${call}.report()); } catch ({ code }) { console.log(code); }`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--max-old-space-size=120", "--input-type=module", "--eval", script],
      { cwd: dir, env: hermeticEnvironment(), encoding: "utf8" },
    );
    expect([status, stdout.trim(), stderr]).toEqual([0, "ERR_MEMORY_ALLOCATION_FAILED", ""]);
  },
  120_000,
);

test.runIf(process.platform === "linux")("with little address space a call ends with a line and exit code 2", () => {
  const { dir, commit } = createRepository();
  commit("first", { "a.txt": "password = 1\n" });
  for (const command of [["files"], ["history", "--no-cache"]]) {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", 'ulimit -v 1500000; exec "$0" "$@"', process.execPath, program, ...command],
      { cwd: dir, env: hermeticEnvironment(), encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([2, expect.stringContaining("out of memory")]);
  }
});
