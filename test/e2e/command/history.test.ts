/** `leakscan history` as people run it: stopped halfway, with workers that die, on a terminal, twice. */
import { cpSync, existsSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, type TestRepository } from "../../support/git.ts";
import { buildProgram, leakscan, program, type Run, runNode } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

/** A repository of small files, read in many jobs; loose, so that each job is as long as the others. */
function repositoryOf(files: number, content: (i: number) => string): TestRepository {
  const repository = createRepository();
  repository.commit("all", Object.fromEntries(Array.from({ length: files }, (_, i) => [`${i}.txt`, content(i)])));
  return repository;
}

test("a report that cannot be written is told before the scan, not after it", () => {
  const repository = repositoryOf(2, (i) => `nothing ${i}\n`);
  for (const output of ["0.txt/report.json", ".git"]) {
    const preload = join(createFolder("preload"), "told.mjs");
    // Nothing of the scan may have begun: with git missing it would end with another error.
    writeFileSync(preload, "process.env.PATH = '/nowhere';");
    const args = ["--import", pathToFileURL(preload).href, program, "history", "--output", output];
    const run = runNode(args, { cwd: repository.dir });
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining(`${output} cannot be written`) });
  }
});

test("where a shallow clone ends is told once, also where something was found", () => {
  const source = createRepository();
  source.commit("old", { "x.txt": "x\n" });
  const boundary = source.commit("new", { "a.env": `GITHUB_TOKEN=${githubToken(seeded(3))}\n` });
  const clone = createRepository({ clone: ["--depth=1", `file://${source.dir}`] });
  const run = leakscan(["history", "--format", "json"], { cwd: clone.dir });
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout).scan.notRead).toEqual([{ what: boundary, why: "shallow" }]);
});

test("a shallow clone without a finding is not called clean", () => {
  const source = createRepository();
  source.commit("old", { "x.txt": "x\n" });
  source.commit("new", { "y.txt": "y\n" });
  const clone = createRepository({ clone: ["--depth=1", `file://${source.dir}`] });
  const run = leakscan(["history"], { cwd: clone.dir });
  expect(run.code).toBe(2);
  expect(run.stdout).toContain("nothing found in what was read");
  expect(leakscan(["history", "--allow-incomplete"], { cwd: clone.dir })).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("nothing found in what was read"),
  });
  expect(leakscan(["range", "HEAD..HEAD"], { cwd: clone.dir }).code).toBe(0);
});

describe("stopped halfway", () => {
  /** Loaded before the program: standard error is a terminal to it, and what it writes there first brings the signal. */
  function stopped(repository: TestRepository, signal: NodeJS.Signals, format = "human"): Run {
    const preload = join(createFolder("preload"), "stop.mjs");
    writeFileSync(
      preload,
      `const { stderr } = process;
       const write = stderr.write.bind(stderr);
       let isSent = false;
       delete process.env.CI;
       stderr.isTTY = true;
       stderr.write = (text, ...rest) => {
         if (!isSent && String(text).includes("reading")) {
           isSent = true;
           process.kill(process.pid, ${JSON.stringify(signal)});
         }
         return write(text, ...rest);
       };`,
    );
    const args = ["--import", pathToFileURL(preload).href, program, "history", "--format", format];
    const cacheHome = createFolder("cache");
    const run = runNode(args, { cwd: repository.dir, env: { XDG_CACHE_HOME: cacheHome } });
    const cache = join(cacheHome, "leakscan");
    expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([]);
    return run;
  }

  test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
    "%s: says what was read and that it was interrupted, exit code 2",
    (signal) => {
      const run = stopped(
        repositoryOf(48, (i) => `nothing ${i}\n`),
        signal,
      );
      expect(run.code).toBe(2);
      expect(run.stdout).toMatch(/nothing found in what was read \(\d+ blobs?, \d+ commits?\)/);
      expect(run.stdout).toContain("interrupted");
    },
  );

  test.skipIf(process.platform === "win32")("exit code 1 where something was found until then", () => {
    const run = stopped(
      repositoryOf(48, (i) => `GITHUB_TOKEN=${githubToken(seeded(i))}\n`),
      "SIGINT",
      "json",
    );
    expect(run.code).toBe(1);
    const report = JSON.parse(run.stdout);
    expect(report.scan).toMatchObject({ complete: false, notRead: [{ why: "interrupted" }] });
    expect(report.findings.length).toBeGreaterThan(0);
    expect(report.findings.length).toBeLessThan(48);
  });
});

describe("workers", () => {
  /** The program with other code behind its worker's: before it, the worker would miss the first message. */
  function withWorker(code: string): string {
    const folder = createFolder("program");
    cpSync(dirname(program), folder, { recursive: true });
    renameSync(join(folder, "history.worker.js"), join(folder, "sound.worker.js"));
    writeFileSync(
      join(folder, "history.worker.js"),
      `import { parentPort, threadId } from "node:worker_threads";\nawait import("./sound.worker.js");\n${code}\n`,
    );
    return join(folder, "cli.js");
  }
  /** Enough objects for threads, written at once. */
  function largeRepository(): TestRepository {
    const repository = createRepository();
    const token = `GITHUB_TOKEN=${githubToken(seeded(1))}\n`;
    const files = Array.from({ length: 4000 }, (_, i) => (i === 1234 ? token : `setting ${i}\n`));
    const inputs = files.map((text, i) => `M 100644 inline ${i % 40}/${i}.txt\ndata ${text.length}\n${text}\n`);
    const commit = "commit refs/heads/main\ncommitter A <a@example.com> 1700000000 +0000\ndata 3\nall\n";
    repository.gitWith({ input: `${commit}${inputs.join("")}` }, "fast-import", "--quiet");
    return repository;
  }
  const scan = (cli: string, repository: TestRepository, jobs: number, env: Record<string, string> = {}): Run =>
    runNode([cli, "history", "--format", "json", "--jobs", String(jobs)], { cwd: repository.dir, env });

  test("one that dies leaves a hole that is named; the others read the rest, and nothing is remembered", () => {
    const repository = largeRepository();
    const cacheHome = createFolder("cache");
    const dying = withWorker(
      `let jobs = 0;
       if (threadId % 2 === 0) parentPort.on("message", () => { if (++jobs === 2) throw new RangeError("gone"); });`,
    );
    const run = scan(dying, repository, 3, { XDG_CACHE_HOME: cacheHome });
    const { scan: facts } = JSON.parse(run.stdout);
    expect(facts.notRead).toContainEqual({
      what: expect.stringContaining("objects"),
      why: "worker-failed: RangeError",
    });
    expect(facts.complete).toBe(false);
    expect(facts.blobs).toBeGreaterThan(1000);
    expect([1, 2]).toContain(run.code);
    expect(readdirSync(join(cacheHome, "leakscan"))).toEqual([]);
  });

  test("where all of them die, nothing is called clean", () => {
    const run = scan(withWorker(`process.exit(3);`), largeRepository(), 2);
    expect(run.code).toBe(2);
    const { scan: facts, findings } = JSON.parse(run.stdout);
    expect(facts).toMatchObject({ complete: false, blobs: 0 });
    expect(facts.notRead.map(({ why }: { why: string }) => why.split(":")[0])).toContain("worker-failed");
    expect(findings).toEqual([]);
  });

  test("sound ones find what one thread finds, and what was remembered is the same again", () => {
    const repository = largeRepository();
    const env = { XDG_CACHE_HOME: createFolder("cache") };
    const found = [1, 3].flatMap((jobs) => {
      const plain = leakscan(["history", "--format", "json", "--no-cache", "--jobs", String(jobs)], {
        cwd: repository.dir,
        env,
      });
      return [plain, scan(program, repository, jobs, env)].map(({ stdout, code }) => {
        const { scan: facts, findings } = JSON.parse(stdout);
        return { code, findings, scan: { ...facts, durationMs: 0, at: "" } };
      });
    });
    expect(found[0]).toMatchObject({
      code: 1,
      scan: { complete: true, blobs: 4001 },
      findings: [{ path: "34/1234.txt" }],
    });
    for (const one of found) expect(one).toEqual(found[0]);
  });
});

test("nothing but the report is written where standard error is no terminal", () => {
  const run = leakscan(["history"], { cwd: repositoryOf(20, (i) => `${i}\n`).dir });
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("nothing found");
});

describe("a repository that is somewhere else", () => {
  const token = githubToken(seeded(29));
  let source: TestRepository;
  beforeAll(() => {
    source = createRepository();
    source.commit("add", { "a.env": `GITHUB_TOKEN=${token}\n`, ".leakscan.json": '{ "ignore": ["**"] }\n' });
    source.commit("remove", { "a.env": "" });
  });

  test("is cloned by its URL, scanned, and let go; its own config does not count", () => {
    const [cwd, TMPDIR] = [createFolder("elsewhere"), createFolder("tmp")];
    const url = pathToFileURL(source.dir).href;
    const run = leakscan(["history", url, "--format", "json"], { cwd, env: { TMPDIR, TMP: TMPDIR, TEMP: TMPDIR } });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const report = JSON.parse(run.stdout);
    expect(report.scan).toMatchObject({ repository: url, complete: true, commits: 2 });
    expect(report.findings).toMatchObject([{ rule: "github-personal-access-token", exposure: { atHead: false } }]);
    expect(run.stdout).not.toContain(token);
    expect(readdirSync(TMPDIR)).toEqual([]);
    expect(leakscan(["history", url, "--trust-repo-config"], { cwd })).toMatchObject({ code: 0 });
  });

  test("cannot be cloned: the cause and the way out, no credentials, and nothing is left", () => {
    const TMPDIR = createFolder("tmp");
    const env = { TMPDIR, TMP: TMPDIR, TEMP: TMPDIR };
    const run = leakscan(["history", `https://bob:${token}@127.0.0.1:1/no.git`], { cwd: createFolder(), env });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^leakscan: the repository could not be cloned: [^]*\n {2}fix: Check the URL/);
    expect(run.stderr).not.toContain(token);
    expect(readdirSync(TMPDIR)).toEqual([]);
  });
});

test("--format github points at lines that HEAD has, and at none of a deleted file", () => {
  const repository = createRepository();
  const [kept, deleted] = [githubToken(seeded(31)), githubToken(seeded(32))];
  repository.commit("leak", { "a.env": `GITHUB_TOKEN=${kept}\n`, "gone.env": `GITHUB_TOKEN=${deleted}\n` });
  repository.commit("moves", { "a.env": null, "gone.env": null, "b.env": `\n\nGITHUB_TOKEN=${kept}\n` });
  const lines = leakscan(["history", "--format", "github"], { cwd: repository.dir }).stdout.split("\n");
  const annotations = lines.filter((line) => line.startsWith("::error"));
  expect(
    annotations.map((line) => /file=([^,]*),line=(\d+)/.exec(line)?.slice(1, 3).join(":") ?? "none").sort(),
  ).toEqual(["b.env:3", "none"]);
});
