/**
 * What may happen to an audit of 200 repositories in a night, for real: parents and children that are killed, a repository that kills
 * its process each time, a disk that is full, two audits over one state folder, a remote that hangs. What comes out in the end equals
 * the result of an undisturbed run.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { audit, reportOf, timeless } from "../support/audit.ts";
import { createFolder, hermeticEnvironment } from "../support/git.ts";
import { startGitServer } from "../support/git-server.ts";
import { createOrganisation, nameOf, type Organisation } from "../support/organisation.ts";
import { buildProgram, program } from "../support/program.ts";

const count = 200;
let organisation: Organisation;
let undisturbed: unknown;

beforeAll(buildProgram);
beforeAll(() => {
  organisation = createOrganisation(count);
  const { report } = audit([organisation.dir], { state: join(createFolder("state"), "s") });
  expect(report?.summary.repositories.read).toBe(count);
  undisturbed = timeless(report);
}, 600_000);

/** An audit that runs while the test goes on. */
interface Running {
  readonly process: ChildProcess;
  readonly output: string;
  readonly ended: Promise<number | null>;
}

function start(what: string, state: string, env: Readonly<Record<string, string>> = {}): Running {
  const output = join(createFolder("output"), "report.json");
  const args = [program, "audit", what, "--state", state, "--output", output, "--processes", "2"];
  const child = spawn(process.execPath, args, {
    cwd: organisation.dir,
    env: hermeticEnvironment(env),
    stdio: "ignore",
  });
  return { process: child, output, ended: new Promise((resolve) => child.on("close", resolve)) };
}

/** How many repositories the journal of the first audit calls done. */
function done(state: string): number {
  const journal = join(state, "audits/000001/journal.jsonl");
  return existsSync(journal) ? readFileSync(journal, "utf8").split('"event":"read"').length - 1 : 0;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** The processes that a process has started, from /proc. */
function childrenOf(pid: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
      } catch {
        return false;
      }
    })
    .map(Number);
}

test("parent and children are killed at any moment, and a second audit over the same folder is refused", async () => {
  const state = join(createFolder("state"), "s");
  const first = start(organisation.dir, state);
  await until(() => done(state) >= 30);
  const second = audit([organisation.dir], { state });
  expect(second).toMatchObject({ code: 2, report: null, stderr: expect.stringContaining("another audit") });
  for (const pid of childrenOf(first.process.pid ?? 0)) process.kill(pid, "SIGKILL");
  await until(() => done(state) >= 60);
  const children = childrenOf(first.process.pid ?? 0);
  first.process.kill("SIGKILL");
  await first.ended;
  // Nothing goes on without the parent.
  await until(() => children.every((pid) => !existsSync(`/proc/${pid}`)));
  const { report, code } = audit([organisation.dir], { state });
  expect(code).toBe(1);
  expect(report?.audit.number).toBe(1);
  expect(timeless(report)).toEqual(undisturbed);
}, 300_000);

test("a repository that kills its process each time is unread after three tries, and the rest goes on", async () => {
  const state = join(createFolder("state"), "s");
  const preload = join(createFolder("preload"), "kill.mjs");
  // Ends the process that has been sent this one repository.
  writeFileSync(
    preload,
    `const { emit } = process;
    process.emit = function (name, message) {
      if (name === "message" && message.repository?.name.endsWith(${JSON.stringify(nameOf(12))})) process.kill(process.pid, "SIGKILL");
      return Reflect.apply(emit, this, arguments);
    };`,
  );
  const running = start(listOf(30), state, { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` });
  expect(await running.ended).toBe(1);
  const report = reportOf(running.output);
  const unread = report?.repositories.filter(({ status }) => status !== "read");
  expect(unread).toMatchObject([{ name: expect.stringContaining(nameOf(12)), status: "unread", why: "died: SIGKILL" }]);
  const journal = readFileSync(join(state, "audits/000001/journal.jsonl"), "utf8");
  expect(journal.split('"event":"failed"').length - 1).toBe(2);
  const others = audit([listOf(30, 12)], { state: join(createFolder("state"), "s") });
  expect(report?.secrets.map(({ fingerprint }) => fingerprint)).toEqual(
    others.report?.secrets.map(({ fingerprint }) => fingerprint),
  );
}, 300_000);

test("a disk that is full ends the audit with the reason; with room again it goes on to the same result", async () => {
  const state = join(createFolder("state"), "s");
  const list = listOf(40);
  // The journal may have 20 blocks of 512 bytes: after that a write fails as on a full disk.
  const limited = (blocks: number): number => runLimited(blocks, ["audit", list, "--state", state, "--processes", "2"]);
  expect(limited(20)).toBe(2);
  expect(done(state)).toBeLessThan(40);
  const { report } = audit([list], { state });
  expect(report?.audit.number).toBe(1);
  const whole = audit([list], { state: join(createFolder("state"), "s") });
  expect(timeless(report)).toEqual(timeless(whole.report));
}, 300_000);

test("a remote that hangs is given up after its time, and does not stop the others", async () => {
  const server = await startGitServer("/nowhere", { hangs: true });
  const list = listOf(3);
  appendFileSync(list, `${server.url}/hangs.git\n`);
  const state = join(createFolder("state"), "s");
  const { code, report } = audit([list, "--timeout", "3s"], { state });
  expect(code).toBe(1);
  expect(report?.repositories.find(({ status }) => status === "unread")?.why).toBe("time: 3 s");
  expect(report?.summary.repositories).toEqual({ read: 3, unread: 1, left: 0, gone: 0 });
  expect(readdirSync(join(state, "mirrors")).filter((name) => !name.endsWith(".draft"))).toEqual([]);
}, 60_000);

/** Runs the program where no file may be larger; yields its exit code. */
function runLimited(blocks: number, args: readonly string[]): number {
  const quoted = [process.execPath, program, ...args].map((one) => `'${one}'`).join(" ");
  try {
    execFileSync("sh", ["-c", `ulimit -f ${blocks}; trap '' XFSZ; exec ${quoted}`], {
      cwd: organisation.dir,
      env: hermeticEnvironment(),
      stdio: "ignore",
    });
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

/** A list of the first repositories of the organisation, without one. */
function listOf(most: number, without?: number): string {
  const file = join(createFolder("list"), "list.txt");
  const numbers = Array.from({ length: most }, (_, i) => i).filter((i) => i !== without);
  writeFileSync(file, numbers.map((i) => `${join(organisation.dir, nameOf(i))}\n`).join(""));
  return file;
}
