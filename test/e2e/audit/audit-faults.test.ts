/**
 * What may happen to an audit of 200 repositories in a night, for real: parents and children that are killed, a repository that kills
 * its process each time, a disk that is full, two audits over one state folder, a remote that hangs, and all that may happen to a queue
 * with workers. What comes out in the end equals
 * the result of an undisturbed run.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Job, Queue } from "bullmq";
import { Redis } from "ioredis";
import { beforeAll, expect, test } from "vitest";
import { audit, reportOf, timeless } from "../../support/audit.ts";
import { createFolder, hermeticEnvironment } from "../../support/git.ts";
import { startCutProxy } from "../../support/servers/cut-proxy.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { needs } from "../../support/needs.ts";
import { createOrganisation, nameOf, type Organisation } from "../../support/repositories/organisation.ts";
import { buildProgram, program, version } from "../../support/program.ts";
import { freePort } from "../../support/servers/free-port.ts";
import { startRedis } from "../../support/servers/redis.ts";
import { type Place, startAudit, startWorker, until } from "../../support/workers.ts";

const { test: withRedis } = needs("redis-server");

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
  return journalOf(state).filter(({ event }) => event === "read").length;
}

/** What the journal of the first audit holds. */
function journalOf(state: string): { readonly event: string; readonly why?: string }[] {
  const journal = join(state, "audits/000001/journal.jsonl");
  const text = existsSync(journal) ? readFileSync(journal, "utf8") : "";
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line) as { event: string; why?: string }]));
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

withRedis(
  "over a queue: two of four workers are killed, the server too, a network is cut, a job comes twice, and a second audit runs beside it",
  async () => {
    const redis = await startRedis();
    const proxy = await startCutProxy(redis.port);
    const place: Place = { queue: redis.url, storage: createFolder("storage"), sharedRoot: organisation.dir };
    const state = join(createFolder("state"), "s");
    const first = startAudit([organisation.dir], place, state);
    const some = ["--include", "r00*"];
    const second = startAudit([organisation.dir, ...some], place, join(createFolder("state"), "s"));
    const again = await waitingJob(redis.url);
    const doomed = [startWorker(place, ...impatient), startWorker(place, ...impatient)];
    startWorker(place, ...impatient);
    const isCut = proxy.cutAfter('"kind":"repository"');
    const port = await freePort();
    const behind = { ...place, queue: `redis://127.0.0.1:${proxy.port}` };
    startWorker(behind, ...impatient, "--metrics", String(port));
    await isCut;
    await until(() => done(state) >= 30);
    for (const { process } of doomed) process.kill("SIGKILL");
    await until(() => done(state) >= 60);
    await redis.kill();
    await redis.start();
    await until(() => done(state) >= 90);
    await again.add();
    expect(timeless(await first.report())).toEqual(undisturbed);
    const journal = journalOf(state);
    expect(journal.filter(({ event }) => event === "read")).toHaveLength(count);
    expect(journal.some(({ why }) => why === "died: worker")).toBe(true);
    const alone = audit([organisation.dir, ...some], { state: join(createFolder("state"), "s") });
    expect(timeless(await second.report())).toEqual(timeless(alone.report));
    // The worker behind the cut has finished meanwhile, and learns that another one was faster.
    proxy.restore();
    const lost = async (): Promise<number> => {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      return Number(/scans_total\{result="lost"\} (\d+)/.exec(text)?.[1]);
    };
    await until(async () => (await lost()) > 0);
    expect(redis.ask("--scan", "--pattern", "leakscan:*-shared-root:*.*:lock")).toBe("");
  },
  300_000,
);

/** A worker that falls silent is soon replaced. */
const impatient = ["--stalled-after", "2s"];

/** A job that waits in the queue; `add` puts it there a second time. */
async function waitingJob(url: string): Promise<{ add(): Promise<void> }> {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const queue = new Queue(`${version}-shared-root`, { connection, prefix: "leakscan" });
  let jobs: Job[] = [];
  await until(async () => (jobs = await queue.getJobs(["prioritized"], 0, 0)).length > 0);
  return {
    async add() {
      for (const { name, data, id } of jobs) await queue.add(name, data, { jobId: id ?? "" });
      await queue.close();
      connection.disconnect();
    },
  };
}

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
