/** `leakscan audit --queue` and `leakscan worker` as people run them, on a real redis-server. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect } from "vitest";
import { audit, timeless } from "../../support/audit.ts";
import { createFolder } from "../../support/git.ts";
import { startGitServer } from "../../support/servers/git-server.ts";
import { needs } from "../../support/needs.ts";
import { createOrganisation, nameOf, type Organisation } from "../../support/repositories/organisation.ts";
import { buildProgram, leakscan, version } from "../../support/program.ts";
import { freePort } from "../../support/servers/free-port.ts";
import { type RedisServer, startRedis } from "../../support/servers/redis.ts";
import { type Place, startAudit, startWorker, until } from "../../support/workers.ts";

const { describe, test, missing } = needs("redis-server");
const count = 12;

describe("an audit over a queue", () => {
  let organisation: Organisation;
  let redis: RedisServer;
  let alone: unknown;

  beforeAll(buildProgram);
  beforeAll(async () => {
    if (missing !== undefined) return;
    organisation = createOrganisation(count);
    redis = await startRedis();
    alone = timeless(audit([organisation.dir], { state: join(createFolder("state"), "s") }).report);
  }, 120_000);

  /** An audit that has added its jobs and was killed then. */
  async function killedAudit(): Promise<{ readonly place: Place; readonly state: string }> {
    const place: Place = { queue: redis.url, storage: createFolder("storage"), sharedRoot: organisation.dir };
    const state = join(createFolder("state"), "s");
    const first = startAudit([organisation.dir], place, state);
    await until(() => waiting(redis) === count);
    first.process.kill("SIGKILL");
    await first.ended;
    return { place, state };
  }

  test("its report is that of an audit on one machine; neither the server nor the storage keeps anything of it", async () => {
    const place: Place = { queue: redis.url, storage: createFolder("storage"), sharedRoot: organisation.dir };
    const ports = [await freePort(), await freePort()];
    const workers = ports.map((port) => startWorker(place, "--metrics", String(port)));
    const running = startAudit([organisation.dir], place, join(createFolder("state"), "s"));
    expect(timeless(await running.report())).toEqual(alone);
    expect(await running.ended).toBe(1);
    expect(readdirSync(place.storage)).toEqual([]);
    expect(redis.ask("--scan", "--pattern", "leakscan:*-shared-root:*.*")).toBe("");
    let scanned = 0;
    for (const port of ports) {
      const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      // Either may have been too late for any of them.
      scanned += Number(/leakscan_worker_scans_total\{result="read"\} (\d+)/.exec(metrics)?.[1]);
      expect(metrics).toContain('leakscan_queue_jobs{host="shared-root",state="waiting"} 0');
      expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    }
    expect(scanned).toBe(count);
    for (const { process } of workers) process.kill("SIGTERM");
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
    const everything = readdirSync(redis.folder, { recursive: true, encoding: "utf8" })
      .map((name) => join(redis.folder, name))
      .filter((file) => statSync(file).isFile())
      .map((file) => readFileSync(file, "latin1"))
      .join("");
    expect(everything).toContain(nameOf(7));
    for (const secret of [organisation.shared, organisation.removed, organisation.own(4)])
      expect(everything).not.toContain(secret);
  }, 120_000);

  test("an audit that is killed goes on with what workers have done meanwhile", async () => {
    const { place, state } = await killedAudit();
    startWorker(place);
    await until(() => waiting(redis) <= count / 2);
    const second = startAudit([organisation.dir], place, state);
    expect(timeless(await second.report())).toEqual(alone);
    expect(readdirSync(place.storage)).toEqual([]);
  }, 120_000);

  test("an audit that begins anew takes the jobs of the one before out of the queue", async () => {
    const { place, state } = await killedAudit();
    startAudit([organisation.dir, "--restart", "--include", nameOf(3)], place, state);
    await until(() => waiting(redis) === 1);
    startWorker(place);
    await until(() => waiting(redis) === 0);
  }, 120_000);

  test("a worker that is stopped gives back what it has not done in time", async () => {
    const place: Place = { queue: redis.url, storage: createFolder("storage") };
    const server = await startGitServer("/nowhere", { hangs: true });
    const running = startAudit([`${server.url}/hangs.git`], place, join(createFolder("state"), "s"));
    const worker = startWorker(place, "--grace", "1s");
    await until(() => server.authorizations.length > 0);
    worker.process.kill("SIGTERM");
    expect(await worker.ended).toBe(0);
    // A limit holds for a repository wherever it is tried: no worker tries it again.
    startWorker(place, "--timeout", "1s");
    const report = await running.report();
    expect(report?.repositories).toMatchObject([{ status: "unread", why: "time: 1 s" }]);
    expect(await running.ended).toBe(2);
  }, 120_000);

  test("what workers could not read is refused before anything is queued", () => {
    const state = join(createFolder("state"), "s");
    const base = ["--queue", redis.url, "--storage", createFolder("storage")];
    const wrong = (...args: string[]): string => {
      const { code, stderr } = leakscan(["audit", ...args, "--state", state], { cwd: organisation.dir });
      expect(code).toBe(64);
      return stderr;
    };
    expect(wrong(organisation.dir, ...base)).toContain("--shared-root");
    expect(wrong(organisation.dir, ...base, "--shared-root", createFolder("other"))).toContain("not below");
    expect(wrong("https://user:hunter2@example.com/a.git", ...base)).toContain("credentials");
    expect(wrong(`file://${organisation.dir}/${nameOf(1)}`, ...base)).toContain("file of this machine");
    expect(wrong(organisation.dir, "--queue", redis.url)).toContain("--storage");
    expect(wrong(organisation.dir, "--queue", "http://x")).toContain("LEAKSCAN_QUEUE_PASSWORD");
    const config = join(createFolder("config"), "c.json");
    writeFileSync(config, '{ "extends": "./other.json" }');
    const root = ["--shared-root", organisation.dir, "--config", config];
    expect(wrong(organisation.dir, ...base, ...root)).toContain("extends other files");
  });
});

/** Jobs that wait for a worker. */
function waiting(redis: RedisServer): number {
  return Number(redis.ask("zcard", `leakscan:${version}-shared-root:prioritized`));
}
