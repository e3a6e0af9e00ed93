/**
 * The queues of all hosts, from one worker's side. Jobs are fetched by hand, one for each free place, so that the places are shared
 * by all hosts: BullMQ's own loop would count them for each host anew.
 */

import { createRedisBackend, type Job, Worker as BullWorker } from "bullmq";
import type { Redis } from "ioredis";
import { listHosts, type Names, namesBelow } from "../queue/redis/connect.ts";
import { type JobData, type JobResult, mostTries } from "../queue/redis/job.ts";
import type { Rates } from "./rates.ts";

/** A job that this worker holds. */
export interface Held {
  readonly job: Job<JobData, JobResult>;
  /** Shows the server that it is this worker's. */
  readonly token: string;
}

/** How the queues are read. */
export interface HostsOptions {
  readonly client: Redis;
  readonly prefix: string;
  readonly stalledAfter: number;
  readonly rates: Rates;
}

type Worker = BullWorker<JobData, JobResult>;

/** Milliseconds between two looks at which hosts there are. */
const interval = 2000;

/** The queues of all hosts. */
export class Hosts {
  readonly #options: HostsOptions;
  readonly #names: Names;
  /** The one asked longest ago stands first. */
  readonly #workers = new Map<string, Worker>();
  #lookedAt = -Infinity;
  #tokens = 0;

  constructor(options: HostsOptions) {
    this.#options = options;
    this.#names = namesBelow(options.prefix);
  }

  /** Takes a job, host by host in turn; undefined where none waits. */
  async next(): Promise<Held | undefined> {
    await this.#look();
    const turn = [...this.#workers];
    for (const [host, worker] of turn) {
      this.#workers.delete(host);
      this.#workers.set(host, worker);
      const token = `${worker.id}:${this.#tokens++}`;
      const job = await worker.getNextJob(token, { block: false });
      if (job !== undefined) return { job, token };
    }
    return undefined;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#workers.values()].map((one) => one.close(true).catch(() => {})));
  }

  async #look(): Promise<void> {
    const now = performance.now();
    if (now - this.#lookedAt < interval) return;
    for (const host of await listHosts(this.#options.client, this.#names))
      if (!this.#workers.has(host)) this.#workers.set(host, await this.#open(host));
    this.#lookedAt = now;
  }

  async #open(host: string): Promise<Worker> {
    const { client, prefix, stalledAfter, rates } = this.#options;
    const limiter = rates(host);
    const worker: Worker = new BullWorker(
      this.#names.ofHost(host),
      null,
      {
        connection: client,
        prefix,
        autorun: false,
        lockDuration: stalledAfter,
        stalledInterval: stalledAfter,
        // Stalled once more than that is one try too many.
        maxStalledCount: mostTries - 1,
        skipVersionCheck: true,
        ...(limiter && { limiter }),
      },
      // Without the second connection for blocking reads: nothing here blocks.
      (name, options) => createRedisBackend(name, options),
    );
    worker.on("error", () => {});
    await worker.startStalledCheckTimer();
    return worker;
  }
}
