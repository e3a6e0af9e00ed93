/** Use case: a worker takes repositories from a queue and scans them, until it is stopped. */

import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { AuditContext } from "../context.ts";
import { connect, evictionPolicy, namesBelow, refusalOf, signs } from "../queue/redis/connect.ts";
import { type JobData, partOf } from "../queue/redis/job.ts";
import { takeLock } from "../state/lock.ts";
import { openStorage } from "../storage/storage.ts";
import { type Held, Hosts } from "./hosts.ts";
import { Place } from "./place.ts";
import { interrupted, type JobEnd, type JobWorld, scanJob } from "./scan-job.ts";
import type { WorkerSettings } from "./settings.ts";
import { WorkerCount } from "./worker-count.ts";

/** What a worker says while it runs. */
export type WorkerEvent = "started" | "disconnected" | "connected" | "evicts" | "refused" | "stopping" | "stopped";

/** The world of a worker. */
export interface WorkerContext extends AuditContext {
  readonly signal: AbortSignal;
  /** `detail` is the server's word for what it does. */
  readonly onEvent: (event: WorkerEvent, count: number, detail?: string) => void;
}

/**
 * Runs until the signal comes; then takes nothing more, lets running scans end for a while, and gives back what is left.
 * @returns whether it was stopped from outside, rather than by a folder that takes nothing more
 * @throws UsageError, ScanError where it cannot begin
 */
export async function runWorker(settings: WorkerSettings, context: WorkerContext): Promise<boolean> {
  const { queue, state, metrics } = settings;
  const folders = await makeFolders(state);
  const unlock = await takeLock(state, context.processes);
  const close: (() => unknown)[] = [unlock];
  try {
    if (!settings.keepsMirrors) await emptyFolder(folders.mirrors);
    const storage = await openStorage(queue.storage, context.env, folders.root);
    const client = await connect(queue.address);
    close.push(() => client.disconnect());
    const count = new WorkerCount(settings.processes);
    if (metrics !== null) {
      const { serveMetrics } = await import("./serve-metrics.ts");
      close.push(await serveMetrics(metrics, count, client, queue.address.prefix));
    }
    let isLost = false;
    // Each try that fails closes anew: once is enough to say it.
    client.on("close", () => {
      if (!isLost && !count.isStopping) context.onEvent("disconnected", 0);
      isLost = true;
    });
    client.on("ready", () => {
      isLost = false;
      context.onEvent("connected", 0);
    });
    const policy = await evictionPolicy(client);
    if (policy !== null) context.onEvent("evicts", 0, policy);
    let refusal: string | undefined;
    const world = {
      storage,
      sharedRoot: queue.sharedRoot,
      configs: folders.configs,
      threads: Math.max(1, Math.floor(availableParallelism() / settings.processes)),
      client,
      mostWhole: settings.mostWhole,
      context,
      onRefused: (word: string) => {
        if (word !== refusal) context.onEvent("refused", 0, word);
        refusal = word;
      },
      isStopping: () => count.isStopping,
    };
    const worker = new Worker(settings, folders, world, client, count, context);
    close.push(signsOfLife(client, queue.address.prefix));
    return await worker.run();
  } finally {
    for (const one of close.toReversed()) await one();
  }
}

interface Folders {
  readonly root: string;
  readonly mirrors: string;
  readonly cache: string;
  readonly configs: string;
  readonly reports: string;
}

async function makeFolders(root: string): Promise<Folders> {
  const below = (name: string): string => path.join(root, name);
  const folders = {
    root,
    mirrors: below("mirrors"),
    cache: below("cache"),
    configs: below("configs"),
    reports: below("reports"),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  return folders;
}

/** Removes the clones that a worker which was killed has left. */
async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Says again and again that this worker is there. */
function signsOfLife(client: Redis, prefix: string): () => Promise<void> {
  const { workers } = namesBelow(prefix);
  const own = randomBytes(12).toString("hex");
  const say = (): void => {
    const now = Date.now();
    client
      .multi()
      .zadd(workers, now, own)
      .zremrangebyscore(workers, "-inf", now - signs.patience)
      .exec()
      .catch(() => {});
  };
  say();
  const saying = setInterval(say, signs.interval);
  return async () => {
    clearInterval(saying);
    if (client.status === "ready") await client.zrem(workers, own).catch(() => {});
  };
}

/** Milliseconds between two looks at queues that were empty. */
const pause = 500;

class Worker {
  readonly #settings: WorkerSettings;
  readonly #world: JobWorld;
  readonly #context: WorkerContext;
  readonly #count: WorkerCount;
  readonly #hosts: Hosts;
  readonly #places: Place[];
  readonly #free: Place[];
  readonly #running = new Set<Promise<void>>();
  /** Repositories that are being scanned: two audits may ask for the same, which has one clone. */
  readonly #busy = new Map<string, Promise<void>>();
  readonly #stop = new AbortController();
  #isFull = false;

  constructor(
    settings: WorkerSettings,
    folders: Folders,
    world: JobWorld,
    client: Redis,
    count: WorkerCount,
    context: WorkerContext,
  ) {
    this.#settings = settings;
    this.#world = world;
    this.#context = context;
    this.#count = count;
    const { stalledAfter, rates, queue, limits, keepsMirrors, mostDisk, mostWhole, processes } = settings;
    this.#hosts = new Hosts({ client, prefix: queue.address.prefix, stalledAfter, rates });
    const setup = {
      cwd: folders.root,
      mirrors: folders.mirrors,
      cache: folders.cache,
      keepsMirrors,
      mostDisk,
      mostWhole,
    };
    this.#places = Array.from(
      { length: processes },
      (_, i) => new Place(path.join(folders.reports, String(i)), setup, limits, context),
    );
    this.#free = [...this.#places];
  }

  async run(): Promise<boolean> {
    const { signal, onEvent } = this.#context;
    const stop = (): void => this.#stop.abort();
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    for (const { reports } of this.#places) await mkdir(reports, { recursive: true, mode: 0o700 });
    onEvent("started", this.#places.length);
    const stopped = new Promise<void>((resolve) => this.#stop.signal.addEventListener("abort", () => resolve()));
    const taking = this.#take(stopped);
    await stopped;
    onEvent("stopping", this.#running.size);
    this.#count.isStopping = true;
    await this.#finish(taking);
    onEvent("stopped", this.#count.read + this.#count.unread);
    return !this.#isFull;
  }

  /** Takes a job for each place that is free. */
  async #take(stopped: Promise<void>): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const place = this.#free.pop();
      if (place === undefined) {
        await Promise.race([...this.#running, stopped]);
        continue;
      }
      // The server may be away: what is asked then is answered when it is back.
      const held = await this.#hosts.next().catch((error: unknown) => {
        const refusal = refusalOf(error);
        if (refusal !== undefined) this.#world.onRefused(refusal);
        return undefined;
      });
      if (held === undefined) {
        this.#free.push(place);
        await Promise.race([wait(pause), stopped]);
      } else if (signal.aborted) {
        await held.job.moveToWait(held.token).catch(() => {});
      } else {
        const work = this.#work(held, place).finally(() => {
          this.#running.delete(work);
          this.#free.push(place);
        });
        this.#running.add(work);
      }
    }
  }

  async #work(held: Held, place: Place): Promise<void> {
    const { job, token } = held;
    const { stalledAfter } = this.#settings;
    // Of a lock that was lost the end of the job tells.
    const holding = setInterval(() => void job.extendLock(token, stalledAfter).catch(() => {}), stalledAfter / 3);
    this.#count.started();
    const began = performance.now();
    // What stands in the queue may be anything; what is wrong with it is found when it is scanned.
    const id = cloneKey(job.data);
    const before = this.#busy.get(id);
    const mine = (async (): Promise<JobEnd> => {
      await before;
      return scanJob(held, place, this.#world);
    })();
    const settled = mine.then(() => undefined);
    this.#busy.set(id, settled);
    try {
      const end = await mine;
      this.#count.ended(end, performance.now() - began);
      if (end.kind === "stop") {
        this.#isFull = true;
        this.#stop.abort();
      }
    } finally {
      clearInterval(holding);
      if (this.#busy.get(id) === settled) this.#busy.delete(id);
    }
  }

  /** Lets running scans end for a while; what is left goes back into the queue. */
  async #finish(taking: Promise<void>): Promise<void> {
    const { grace } = this.#settings;
    await within(grace, Promise.all(this.#running));
    for (const place of this.#places) place.end(interrupted);
    // Giving back takes moments, but for a server that is away.
    await within(mostFarewell, Promise.all([...this.#running, taking]));
    await within(mostFarewell, this.#hosts.close());
  }
}

/** What tells which clone a job needs: that of a repository, or of one of its shards. */
function cloneKey(data: JobData): string {
  const { repository, ...rest } = Object(data) as Partial<JobData>;
  return JSON.stringify([repository?.id, partOf(rest)]);
}

/** Milliseconds that the server is given for a last word. */
const mostFarewell = 2000;

/** Waits for something, but not for longer than so many milliseconds. */
async function within(milliseconds: number, something: Promise<unknown>): Promise<void> {
  const controller = new AbortController();
  const late = wait(milliseconds, undefined, { signal: controller.signal }).catch(() => undefined);
  await Promise.race([something, late]);
  controller.abort();
}
