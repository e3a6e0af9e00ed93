/** `leakscan audit --queue` and `leakscan worker` as people run them, on a real redis-server. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect } from "vitest";
import { audit, timeless } from "../support/audit.ts";
import { createFolder } from "../support/git.ts";
import { needs } from "../support/needs.ts";
import { createOrganisation, type Organisation } from "../support/organisation.ts";
import { buildProgram } from "../support/program.ts";
import { freePort, type RedisServer, startRedis } from "../support/redis.ts";
import { type Place, startAudit, startWorker, until } from "../support/workers.ts";

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

  test("its report is that of an audit on one machine; neither the server nor the storage keeps anything of it", async () => {
    const place: Place = { queue: redis.url, storage: createFolder("storage"), sharedRoot: organisation.dir };
    const port = await freePort();
    const workers = [startWorker(place), startWorker(place, "--metrics", String(port))];
    const running = startAudit([organisation.dir], place, join(createFolder("state"), "s"));
    expect(timeless(await running.report())).toEqual(alone);
    expect(await running.ended).toBe(1);
    expect(readdirSync(place.storage)).toEqual([]);
    expect(redis.ask("--scan", "--pattern", "leakscan:*-shared-root:*.*")).toBe("");
    const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    const scanned = Number(/leakscan_worker_scans_total\{result="read"\} (\d+)/.exec(metrics)?.[1]);
    expect(scanned).toBeGreaterThan(0);
    expect(metrics).toContain('leakscan_queue_jobs{host="shared-root",state="waiting"} 0');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    for (const { process } of workers) process.kill("SIGTERM");
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
    await until(() => !existsSync(`/proc/${workers[0]?.process.pid}`));
  }, 120_000);
});
