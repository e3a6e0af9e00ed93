/** The queue and a worker in one process, on a real redis-server: what is tried again, in which order, and how fast. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeFileSync } from "node:fs";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { openRedisQueue } from "../../src/audit/queue/redis/queue.ts";
import type { AuditContext } from "../../src/audit/context.ts";
import type { Watch } from "../../src/audit/queue/queue.ts";
import type { Repository } from "../../src/audit/repository.ts";
import { runWorker } from "../../src/audit/worker/run-worker.ts";
import { workerSettings } from "../../src/audit/worker/settings.ts";
import { createFolder } from "../support/git.ts";
import { needs } from "../support/needs.ts";
import { createOrganisation, nameOf, type Organisation } from "../support/organisation.ts";
import { buildProgram, root, version } from "../support/program.ts";
import { type RedisServer, startRedis } from "../support/redis.ts";
import { until } from "../support/workers.ts";

const { test, missing } = needs("redis-server");
let organisation: Organisation;
let redis: RedisServer;

beforeAll(buildProgram);
beforeAll(async () => {
  if (missing !== undefined) return;
  organisation = createOrganisation(4);
  redis = await startRedis();
}, 60_000);
beforeEach(() => void (missing ?? redis.ask("flushall")));

/** What became of repositories, in the order in which it was heard. */
interface Heard {
  readonly what: "started" | "failed" | "read" | "unread";
  readonly name: string;
  readonly why?: string;
}

/** Repositories on disk, pushed to on days of January 2026. */
function repository(number: number, day?: number): Repository {
  return {
    id: `a${number}`,
    name: nameOf(number),
    source: { kind: "folder", path: join(organisation.dir, nameOf(number)) },
    ...(day !== undefined && { pushedAt: `2026-01-${String(day).padStart(2, "0")}T00:00:00Z` }),
  };
}

/** Runs an audit's queue, and a worker that ends with the test. */
async function run(
  repositories: readonly Repository[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly rate?: string } = {},
): Promise<{ readonly heard: Heard[]; readonly done: Promise<void> }> {
  const heard: Heard[] = [];
  const controller = new AbortController();
  const cwd = createFolder("cwd");
  const context: AuditContext = {
    cwd,
    env: { ...process.env, ...options.env },
    processes: { pid: process.pid, isAlive: () => true, end: (pid) => endGroup(pid) },
    worker: pathToFileURL(join(root, "dist/audit.worker.js")),
    patience: { pause: 2, timeout: 5000 },
  };
  const raw = { queue: redis.url, storage: createFolder("storage"), sharedRoot: organisation.dir, processes: "1" };
  const settings = workerSettings(
    { ...raw, state: createFolder("worker"), ...(options.rate !== undefined && { rate: options.rate }) },
    context,
  );
  const watch: Watch = {
    started: ({ name }) => void heard.push({ what: "started", name }),
    stepped: () => {},
    failed: async ({ name }, why) => void heard.push({ what: "failed", name, why }),
    ended: async ({ name }, result) => {
      if (result.kind === "unread") heard.push({ what: "unread", name, why: result.why });
      else if (result.kind === "read") heard.push({ what: "read", name });
    },
  };
  const folder = createFolder("state");
  const setup = { raw: {}, cwd, reports: folder, mirrors: folder, keepsMirrors: false, cache: folder, mostDisk: 1e9 };
  const work = { repositories, setup, limits: settings.limits, privateUrls: new Map(), tries: new Map(), watch };
  const done = openRedisQueue(settings.queue, context).run({ ...work, audit: "test", signal: controller.signal });
  // All jobs wait before the first is taken, so that their order is what the queue says.
  await until(() => waiting("shared-root") + waiting("127.0.0.1_1") > 0);
  const worker = runWorker(settings, { ...context, signal: controller.signal, onEvent: () => {} });
  onTestFinished(async () => {
    controller.abort();
    await Promise.all([done, worker]);
  });
  return { heard, done };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

function waiting(host: string): number {
  return Number(redis.ask("zcard", `leakscan:${version}-${host}:prioritized`));
}

test("what was pushed to last is scanned first, and what nobody knows of last", async () => {
  const { heard, done } = await run([repository(0), repository(1, 2), repository(2, 9), repository(3, 5)]);
  await done;
  const read = heard.filter(({ what }) => what === "read").map(({ name }) => name);
  expect(read).toEqual([2, 3, 1, 0].map(nameOf));
}, 60_000);

test("a clone that fails is tried three times, then it is unread", async () => {
  const source = { kind: "remote", url: "http://127.0.0.1:1/a.git" } as const;
  const { heard, done } = await run([{ id: "b0", name: "a", source }]);
  await done;
  const tries = heard.filter(({ what }) => what !== "started");
  expect(tries.map(({ what }) => what)).toEqual(["failed", "failed", "unread"]);
  for (const { why } of tries) expect(why).toContain("clone-failed");
}, 60_000);

test("a repository that kills its process each time is unread after three tries", async () => {
  const preload = join(createFolder("preload"), "kill.mjs");
  writeFileSync(
    preload,
    `const { emit } = process;
    process.emit = function (name, message) {
      if (name === "message" && message.repository?.name === ${JSON.stringify(nameOf(1))}) process.kill(process.pid, "SIGKILL");
      return Reflect.apply(emit, this, arguments);
    };`,
  );
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` };
  const { heard, done } = await run([repository(0), repository(1)], { env });
  await done;
  expect(heard.filter(({ what }) => what === "read")).toEqual([{ what: "read", name: nameOf(0) }]);
  expect(heard.filter(({ what }) => what === "failed")).toHaveLength(2);
  expect(heard.find(({ what }) => what === "unread")).toMatchObject({ name: nameOf(1), why: "died: SIGKILL" });
}, 60_000);

test("a job that is no job harms nobody", async () => {
  const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
  const queue = new Queue(`${version}-shared-root`, { connection, prefix: "leakscan" });
  for (const data of [null, 7, "x", {}, { kind: "repository" }, { kind: "repository", repository: { source: 1 } }])
    await queue.add("odd", data, { priority: 1 });
  const { heard, done } = await run([repository(0)]);
  await done;
  expect(heard.at(-1)).toEqual({ what: "read", name: nameOf(0) });
  expect(await queue.getFailedCount()).toBe(6);
  await queue.close();
  connection.disconnect();
}, 60_000);

test("a host's rate holds back what is beyond it", async () => {
  const { heard } = await run(
    [0, 1, 2, 3].map((number) => repository(number)),
    { rate: "shared-root=2/h" },
  );
  await until(() => heard.filter(({ what }) => what === "read").length === 2);
  expect(redis.ask("get", `leakscan:${version}-shared-root:limiter`)).toBe("2");
  expect(waiting("shared-root")).toBe(2);
}, 60_000);
