/**
 * What the machine may do to a scan, for real: a full disk, files that may not or cannot be read, too few open files, a reader that leaves, a
 * hook that is killed. Exit code 1 or 2, a line that names it, and whatever could be read is reported. docs/testing.md lists all faults.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { gitWithHooks, installed } from "../../support/repositories/hooked.ts";
import { needing } from "../../support/needs.ts";
import { buildProgram, leakscan, program, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const isPosix = process.platform !== "win32";
const isLinux = process.platform === "linux";
const isRoot = process.getuid?.() === 0;

let repository: TestRepository;
/** Fingerprints of all that stands in it. */
let whole: readonly string[];

beforeAll(buildProgram);
beforeAll(() => {
  repository = createRepository();
  for (let i = 0; i < 6; i++) {
    repository.commit(`leak ${i}`, { [`${i}.env`]: `TOKEN=${githubToken(seeded(i))}\n`, "a.txt": "text\n".repeat(i) });
    if (i === 2) repository.git("repack", "-adq");
  }
  whole = fingerprints(leakscan(["history", "--format", "json", "--no-cache"], { cwd: repository.dir }));
  expect(whole).toHaveLength(6);
});

/** Runs the program by a line of sh, in which `{}` stands for it. */
function shell(line: string, env: Readonly<Record<string, string>> = {}, cwd: string = repository.dir): Run {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", line.replaceAll("{}", `"$0" "$1"`), process.execPath, program],
    {
      cwd,
      env: hermeticEnvironment(env),
      encoding: "utf8",
    },
  );
  return { code: status, stdout, stderr };
}

function fingerprints({ stdout }: Run): readonly string[] {
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly fingerprint: string }[] };
  return findings.map(({ fingerprint }) => fingerprint).toSorted();
}

function unreadOf({ stdout }: Run): readonly { readonly what: string; readonly why: string }[] {
  return (JSON.parse(stdout) as { scan: { notRead: { what: string; why: string }[] } }).scan.notRead;
}

const history = "{} history --format json --no-cache";

describe("a full disk", () => {
  test.runIf(isLinux).each([
    ["standard output", `${history} >/dev/full`],
    ["a report that is a device", `${history} --output /dev/full`],
    ["a short report", "{} files --format human >/dev/full"],
  ])("%s: exit code 2, with a line", (_, line) => {
    const run = shell(line);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("the disk is full") });
    expect(run.stderr).not.toMatch(/^\s+at /m);
  });

  test.runIf(isPosix)("a report file is whole or not there", () => {
    const folder = createFolder("output");
    const run = shell(`ulimit -f 1; trap '' XFSZ; ${history} --output '${folder}/report.json'`);
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("report.json cannot be written (a file of this size is not allowed)"),
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test.runIf(isPosix)("a cache that does not fit is left out: the same is found, also the next time", () => {
    const env = { XDG_CACHE_HOME: createFolder("cache") };
    const run = shell("ulimit -f 0; trap '' XFSZ; {} history --format json", env);
    expect(run.code).toBe(1);
    expect(fingerprints(run)).toEqual(whole);
    expect(unreadOf(run)).toEqual([]);
    const left = existsSync(join(env.XDG_CACHE_HOME, "leakscan"))
      ? readdirSync(join(env.XDG_CACHE_HOME, "leakscan"))
      : [];
    expect(left).toEqual([]);
    for (const _ of [1, 2]) expect(fingerprints(shell("{} history --format json", env))).toEqual(whole);
  });
});

describe("what may not be read", () => {
  // Root may read everything, unless it gives that up.
  const prefix = isRoot ? "setpriv --bounding-set=-dac_override,-dac_read_search " : "";
  const isGivenUp = !isRoot || spawnSync("sh", ["-c", `${prefix}true`]).status === 0;
  const guarded = needing(!isPosix || isGivenUp ? undefined : "no setpriv for root to give up its rights with");

  function closed(pick: (dir: string) => string): TestRepository {
    const one = createRepository();
    one.commit("a", { "a.env": `TOKEN=${githubToken(seeded(1))}\n`, "b.txt": "b\n" });
    one.git("repack", "-adq");
    one.commit("b", { "b.env": `TOKEN=${githubToken(seeded(2))}\n` });
    one.write("c.env", `TOKEN=${githubToken(seeded(3))}\n`);
    one.git("add", "c.env");
    chmodSync(pick(one.dir), 0);
    return one;
  }
  const looseOf =
    (revision: string) =>
    (dir: string): string => {
      const oid = spawnSync("git", ["-C", dir, "rev-parse", revision], { encoding: "utf8" }).stdout.trim();
      return join(dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
    };
  const packed =
    (end: string) =>
    (dir: string): string => {
      const folder = join(dir, ".git/objects/pack");
      return join(folder, readdirSync(folder).find((name) => name.endsWith(end)) ?? "");
    };

  guarded.describe("EACCES", () => {
    if (!isPosix) return;
    test.each([
      ["a loose object", "history --no-cache", looseOf("HEAD:b.env")],
      ["a pack", "history --no-cache", packed(".pack")],
      ["a pack's index", "history --no-cache", packed(".idx")],
      ["the folder of packs", "history --no-cache", (dir: string) => join(dir, ".git/objects/pack")],
      ["a file", "files", (dir: string) => join(dir, "b.txt")],
      [
        "a folder",
        "files",
        (dir: string) => {
          mkdirSync(join(dir, "d"));
          writeFileSync(join(dir, "d/d.env"), "d\n");
          return join(dir, "d");
        },
      ],
    ])("%s: named, and the rest is found", (_, command, pick) => {
      const { dir } = closed(pick);
      const run = shell(`${prefix}{} ${command} --format json`, {}, dir);
      expect(run.code).toBe(1);
      expect(unreadOf(run).length).toBeGreaterThan(0);
      expect(fingerprints(run).length).toBeGreaterThan(0);
    });

    test.each([
      ["staged", looseOf(":c.env")],
      ["hook pre-commit", looseOf(":c.env")],
      ["range HEAD~1..HEAD", looseOf("HEAD:b.env")],
      ["staged", (dir: string) => join(dir, ".git/index")],
      ["history", (dir: string) => join(dir, ".git/HEAD")],
      [
        "files --config closed.json",
        (dir: string) => {
          writeFileSync(join(dir, "closed.json"), "{}");
          return join(dir, "closed.json");
        },
      ],
      [
        "files --baseline closed.json",
        (dir: string) => {
          writeFileSync(join(dir, "closed.json"), "{}");
          return join(dir, "closed.json");
        },
      ],
    ])("%s: nothing is called clean", (command, pick) => {
      const { dir } = closed(pick);
      const run = shell(`${prefix}{} ${command}`, {}, dir);
      expect(run).toMatchObject({ code: 2 });
      expect(run.stderr + run.stdout).not.toMatch(/^\s+at /m);
      expect((run.stderr + run.stdout).trim()).not.toBe("");
    });
  });
});

test.runIf(isPosix)("EMFILE: with more packs than open files all is found, or it ends with a line", () => {
  const { dir, git, gitWith } = createRepository();
  const ids = Array.from({ length: 60 }, (_, i) =>
    gitWith({ input: i === 30 ? `TOKEN=${githubToken(seeded(1))}\n` : `${i}\n` }, "hash-object", "-w", "--stdin"),
  );
  for (const id of ids) gitWith({ input: id }, "pack-objects", "-q", `${dir}/.git/objects/pack/pack`);
  git("prune-packed", "-q");
  const outcomes = [30, 40, 50, 300].map((limit) => {
    const run = shell(`ulimit -n ${limit}; ${history}`, {}, dir);
    if (run.stdout === "") expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining("too many files") });
    else expect([run.code, fingerprints(run).length]).toEqual([1, 1]);
    return run.code;
  });
  expect(outcomes.at(-1)).toBe(1);
});

describe.runIf(isPosix)("signals", () => {
  test("SIGPIPE: a reader that has seen enough changes nothing in the exit code", () => {
    for (const format of ["human", "json", "sarif", "html"]) {
      const run = shell(`{ {} history --no-cache --format ${format}; echo "ended with $?" >&2; } | head -c 1`);
      expect(run.stderr).toBe("ended with 1\n");
    }
  });

  test.each(["SIGKILL", "SIGTERM", "SIGINT"])("%s: a hook that is killed stops the commit", (signal) => {
    const one = installed();
    const preload = join(createFolder("preload"), "kill.mjs");
    writeFileSync(preload, `process.kill(process.pid, ${JSON.stringify(signal)});`);
    one.write("a.txt", "nothing in it\n");
    one.git("add", "a.txt");
    const commit = (env: Readonly<Record<string, string>>): number | null =>
      gitWithHooks(one.dir, ["commit", "-q", "-m", "a"], env).code;
    expect(commit({ NODE_OPTIONS: `--import ${pathToFileURL(preload).href}` })).not.toBe(0);
    expect(one.git("for-each-ref")).toBe("");
    expect(commit({})).toBe(0);
  });
});
