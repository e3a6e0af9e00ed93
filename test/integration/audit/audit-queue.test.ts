/** The queue and a worker in one process, on a real redis-server: what is tried again, in which order, and how fast. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { existsSync, writeFileSync } from "node:fs";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { beforeAll, beforeEach, expect, onTestFinished } from "vitest";
import { openRedisQueue } from "../../../src/audit/queue/redis/queue.ts";
import type { AuditContext } from "../../../src/audit/context.ts";
import type { Watch } from "../../../src/audit/queue/queue.ts";
import type { Repository } from "../../../src/audit/repository.ts";
import { runWorker, type WorkerContext } from "../../../src/audit/worker/run-worker.ts";
import { workerSettings } from "../../../src/audit/worker/settings.ts";
import { createFolder } from "../../support/git.ts";
import { needs } from "../../support/needs.ts";
import { createOrganisation, nameOf, type Organisation } from "../../support/repositories/organisation.ts";
import { buildProgram, root, version } from "../../support/program.ts";
import { type RedisServer, startRedis } from "../../support/servers/redis.ts";
import { until } from "../../support/workers.ts";

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
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly rate?: string;
    readonly server?: RedisServer;
    readonly hasNoWorker?: boolean;
    readonly onEvent?: WorkerContext["onEvent"];
  } & Pick<AuditContext, "onQueue" | "lostPatience"> = {},
): Promise<{ readonly heard: Heard[]; readonly done: Promise<void> }> {
  const { onQueue, lostPatience, server = redis, onEvent = () => {} } = options;
  const heard: Heard[] = [];
  const controller = new AbortController();
  const cwd = createFolder("cwd");
  const context: AuditContext = {
    cwd,
    env: { ...process.env, ...options.env },
    processes: { pid: process.pid, isAlive: () => true, end: (pid) => endGroup(pid) },
    worker: pathToFileURL(join(root, "dist/audit.worker.js")),
    patience: { pause: 2, timeout: 5000 },
    ...(onQueue && { onQueue }),
    ...(lostPatience && { lostPatience }),
  };
  const raw = { queue: server.url, storage: createFolder("storage"), sharedRoot: organisation.dir, processes: "1" };
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
  let hasFailed = false;
  done.catch(() => void (hasFailed = true));
  // All jobs wait before the first is taken, so that their order is what the queue says.
  await until(() => hasFailed || waiting("shared-root", server) + waiting("127.0.0.1_1", server) > 0);
  const worker =
    options.hasNoWorker === true || runWorker(settings, { ...context, signal: controller.signal, onEvent });
  onTestFinished(async () => {
    controller.abort();
    await Promise.allSettled([done, worker]);
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

function waiting(host: string, server = redis): number {
  return Number(server.ask("zcard", `leakscan:${version}-${host}:prioritized`));
}

test("what was pushed to last is scanned first, and what nobody knows of last", async () => {
  const { heard, done } = await run([repository(0), repository(1, 2), repository(2, 9), repository(3, 5)]);
  await done;
  const started = heard.filter(({ what }) => what === "started").map(({ name }) => name);
  expect(started).toEqual([2, 3, 1, 0].map(nameOf));
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

test("a server that is away is told of once, and again when it is back; after its time it is given up", async () => {
  const server = await startRedis();
  const told: string[] = [];
  const { done } = await run([repository(0)], {
    server,
    hasNoWorker: true,
    lostPatience: { tell: 100, giveUp: 3000 },
    onQueue: (event) => void told.push(event),
  });
  await server.kill();
  await until(() => told.includes("lost"));
  await server.start();
  await until(() => told.includes("back"));
  await server.kill();
  await expect(done).rejects.toMatchObject({ code: "queue-lost" });
  expect(told).toEqual(["lost", "back", "lost"]);
}, 60_000);

test("a server that is full ends the audit with its word; one that may drop jobs is told of", async () => {
  const server = await startRedis("maxmemory 1mb", "maxmemory-policy noeviction");
  const refused = await run([repository(0)], { server, hasNoWorker: true });
  await expect(refused.done).rejects.toMatchObject({
    code: "queue-refused",
    sentence: { values: [expect.any(String), "OOM"] },
  });
  server.ask("config", "set", "maxmemory", "100mb");
  server.ask("config", "set", "maxmemory-policy", "volatile-lru");
  const told: unknown[] = [];
  const { done } = await run([repository(0)], {
    server,
    onQueue: (...event) => void told.push(event),
    onEvent: (event, _, detail) => void (event === "evicts" && told.push([event, detail])),
  });
  await done;
  expect(told).toEqual([
    ["evicts", "volatile-lru"],
    ["evicts", "volatile-lru"],
  ]);
}, 60_000);

test("a worker whose server is full keeps what it has scanned until there is room", async () => {
  const server = await startRedis("maxmemory-policy noeviction");
  const told: string[] = [];
  const gate = join(createFolder("gate"), "open");
  const preload = join(createFolder("preload"), "wait.mjs");
  writeFileSync(
    preload,
    `import { existsSync, writeFileSync } from "node:fs";
    const { emit } = process;
    process.emit = function (name, message, ...rest) {
      const go = () => Reflect.apply(emit, process, [name, message, ...rest]);
      if (name !== "message") return go();
      writeFileSync(${JSON.stringify(`${gate}.reached`)}, "");
      const looking = setInterval(() => existsSync(${JSON.stringify(gate)}) && (clearInterval(looking), go()), 20);
      return true;
    };`,
  );
  const { heard, done } = await run([repository(0)], {
    server,
    env: { NODE_OPTIONS: `--import=${pathToFileURL(preload).href}` },
    onEvent: (event, _, detail = "") => void told.push(`${event} ${detail}`),
  });
  await until(() => existsSync(`${gate}.reached`));
  server.ask("config", "set", "maxmemory", "1mb");
  writeFileSync(gate, "");
  await until(() => told.includes("refused OOM"));
  server.ask("config", "set", "maxmemory", "0");
  await done;
  expect(heard.filter(({ what }) => what !== "started")).toEqual([{ what: "read", name: nameOf(0) }]);
}, 60_000);
