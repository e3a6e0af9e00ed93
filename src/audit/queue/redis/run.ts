/** One audit over the server: its jobs, what becomes of them, and their reports. */

import { FlowProducer, type Job, Queue as BullQueue } from "bullmq";
import type { Redis } from "ioredis";
import { setTimeout as wait } from "node:timers/promises";
import { type Storage } from "../../storage/storage.ts";
import type { AuditContext } from "../../context.ts";
import type { Repository, Result } from "../../repository.ts";
import type { Work } from "../queue.ts";
import { abandon } from "./abandon.ts";
import { type Names, namesBelow, signs } from "./connect.ts";
import { type JobEvent, listenTo } from "./events.ts";
import { type JobData, type JobResult, mostReason, mostTries, priorityOf, reasonFrom, resultFrom } from "./job.ts";
import { Lanes } from "./lanes.ts";
import { fetchReport } from "./report.ts";

/** A repository that is not done yet. */
export interface Open {
  readonly repository: Repository;
  readonly travelling: Repository;
  readonly host: string;
}

/** Jobs that are added in one go. */
const batch = 1000;

/** Seconds after which the server forgets a job that is done and that no audit has asked for. */
const kept = 30 * 24 * 3600;

/** Milliseconds between two looks at what is left. */
const interval = 1000;

/** Milliseconds without anything happening, after which it is looked whether every job is still there. */
const quiet = 60_000;

/** Reports that are fetched at a time. */
const fetched = 8;

/** One audit's jobs: added, heard of, and their reports fetched. */
export class Run {
  /** What is not done, by the job's id. */
  readonly #open: Map<string, Open>;
  /** Jobs whose report is being fetched. */
  readonly #taking = new Set<string>();
  readonly #raw: JobData["raw"];
  readonly #work: Work;
  readonly #storage: Storage;
  readonly #client: Redis;
  readonly #prefix: string;
  readonly #names: Names;
  readonly #context: AuditContext;
  readonly #flow: FlowProducer;
  readonly #queues = new Map<string, BullQueue<JobData, JobResult>>();
  #endListening: () => void = () => {};
  readonly #lanes = new Lanes(fetched);
  readonly #ended: Promise<void>;
  #end: () => void = () => {};
  /** Ends the run with an error. */
  fail: (cause: unknown) => void = () => {};
  #heardAt = Date.now();

  constructor(
    open: Map<string, Open>,
    raw: JobData["raw"],
    work: Work,
    storage: Storage,
    client: Redis,
    prefix: string,
    context: AuditContext,
  ) {
    this.#open = open;
    this.#raw = raw;
    this.#work = work;
    this.#storage = storage;
    this.#client = client;
    this.#prefix = prefix;
    this.#names = namesBelow(prefix);
    this.#context = context;
    this.#flow = new FlowProducer(this.#options());
    this.#flow.on("error", () => {});
    this.#ended = new Promise((resolve, reject) => {
      this.#end = resolve;
      this.fail = reject;
    });
    this.#ended.catch(() => {});
  }

  async run(): Promise<void> {
    const { signal } = this.#work;
    const stop = (): void => this.#end();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      await Promise.race([this.#ended, this.#serve()]);
      // What is being fetched is done: it stands in the journal before the audit goes on.
      await this.#lanes.idle();
    } finally {
      signal?.removeEventListener("abort", stop);
    }
    if (this.#open.size === 0) await this.#cleanUp();
  }

  async close(): Promise<void> {
    this.#endListening();
    // A server that is away has no last word to say.
    if (this.#client.status !== "ready") return this.#client.disconnect();
    for (const one of [...this.#queues.values(), this.#flow]) await one.close().catch(() => {});
    this.#client.disconnect();
  }

  async #serve(): Promise<void> {
    const { abandoned } = this.#work;
    if (abandoned !== undefined) await abandon(abandoned, this.#names, this.#options(), this.#storage);
    const hosts = [...new Set([...this.#open.values()].map(({ host }) => host))];
    this.#listen(hosts);
    if (hosts.length > 0) await this.#client.sadd(this.#names.hosts, ...hosts);
    let parent = await this.#add([...this.#open.keys()]);
    while (this.#open.size > 0 && parent !== undefined) {
      await wait(interval);
      await this.#lookForWorkers();
      const { unprocessed = 0 } = await parent.getDependenciesCount({ unprocessed: true });
      const isQuiet = Date.now() - this.#heardAt > quiet;
      // Every job is done by what the server says, and yet some are open here: their events were missed, or the server has lost them.
      if ((unprocessed === 0 || isQuiet) && this.#taking.size === 0) parent = (await this.#sweep()) ?? parent;
      if (isQuiet) this.#heardAt = Date.now();
    }
  }

  /** Adds jobs below the audit's parent. Those that are there already stay as they are. */
  async #add(ids: readonly string[]): Promise<Job | undefined> {
    const now = Date.now();
    let parent: Job | undefined;
    for (let from = 0; from < ids.length; from += batch) {
      const children = ids.slice(from, from + batch).flatMap((id) => {
        const one = this.#open.get(id);
        return one === undefined ? [] : [this.#childOf(id, one, now)];
      });
      const node = await this.#flow.add({
        name: "audit",
        queueName: this.#names.audits,
        data: { repositories: this.#work.repositories.length },
        opts: { jobId: this.#work.audit, removeOnComplete: true },
        children,
      });
      parent = node.job;
    }
    return parent;
  }

  #childOf(id: string, { travelling, host }: Open, now: number) {
    const data: JobData = { kind: "repository", repository: travelling, raw: this.#raw };
    return {
      name: travelling.name,
      queueName: this.#names.ofHost(host),
      data,
      opts: {
        jobId: id,
        attempts: mostTries,
        backoff: { type: "exponential", delay: this.#context.patience.pause * 10, jitter: 0.5 },
        priority: priorityOf(travelling, now),
        ignoreDependencyOnFailure: true,
        stackTraceLimit: 0,
        removeOnComplete: { age: kept },
        removeOnFail: { age: kept },
      },
    };
  }

  #listen(hosts: readonly string[]): void {
    const streams = new Map<string, string>();
    for (const host of hosts) {
      const queue = new BullQueue<JobData, JobResult>(this.#names.ofHost(host), this.#options());
      queue.on("error", () => {});
      this.#queues.set(host, queue);
      streams.set(host, queue.toKey("events"));
    }
    // What became of jobs while nobody listened is in the streams as well.
    this.#endListening = listenTo(streams, this.#client, (event) => this.#hear(event));
  }

  /** Something has happened to a job; those of other audits, and shards, are not open here. */
  #hear({ host, id, event, returnvalue, failedReason = "failed" }: JobEvent): void {
    const one = this.#open.get(id);
    if (one === undefined || this.#taking.has(id)) return;
    this.#heardAt = Date.now();
    if (event === "active") this.#work.watch.started(one.repository);
    else if (event === "completed") this.#settle(id, parsed(returnvalue));
    else if (event === "failed") this.#settle(id, failedReason);
    else if (event === "stalled") void this.#again(one, "died: worker").catch(this.fail);
    else if (event === "delayed")
      void this.#reasonOf(host, id)
        .then((why) => this.#again(one, why))
        .catch(this.fail);
  }

  async #reasonOf(host: string, id: string): Promise<string> {
    return (await this.#queues.get(host)?.getJob(id))?.failedReason ?? "failed";
  }

  async #again({ repository }: Open, why: string): Promise<void> {
    await this.#work.watch.failed(repository, why.slice(0, mostReason));
  }

  /** A job has ended: its result, or why it could not be read. */
  #settle(id: string, outcome: unknown): void {
    const one = this.#open.get(id);
    if (one === undefined || this.#taking.has(id)) return;
    this.#taking.add(id);
    this.#lanes
      .run(async () => {
        const result =
          typeof outcome === "string" ? unread(outcome) : await this.#fetch(one.repository, resultFrom(outcome));
        await this.#work.watch.ended(one.repository, result);
        this.#open.delete(id);
        // Not waited for: a server that is away must not hold up the end of an audit that is stopped.
        this.#queues
          .get(one.host)
          ?.remove(id)
          .catch(() => {});
      })
      .catch(this.fail)
      .finally(() => this.#taking.delete(id));
  }

  async #fetch(repository: Repository, outcome: JobResult | null): Promise<Result> {
    if (outcome === null) return unread("no-report");
    return fetchReport(repository, outcome, this.#work, this.#storage, this.#context.patience.pause);
  }

  /** Looks at every open job: one that has ended is taken, one that the server has lost is added again. */
  async #sweep(): Promise<Job | undefined> {
    const lost: string[] = [];
    const ids = [...this.#open.keys()];
    for (let from = 0; from < ids.length; from += 100)
      await Promise.all(
        ids.slice(from, from + 100).map(async (id) => {
          const job = await this.#queues.get(this.#open.get(id)?.host ?? "")?.getJob(id);
          if (!this.#open.has(id) || this.#taking.has(id)) return;
          if (job === undefined) lost.push(id);
          else if (job.finishedOn !== undefined) this.#settle(id, job.returnvalue ?? job.failedReason);
        }),
      );
    return lost.length === 0 ? undefined : this.#add(lost);
  }

  async #lookForWorkers(): Promise<void> {
    const { onWorkers } = this.#context;
    if (onWorkers === undefined) return;
    onWorkers(await this.#client.zcount(this.#names.workers, Date.now() - signs.patience, "+inf"));
  }

  /** Everything is fetched: neither the server nor the storage need keep it. */
  async #cleanUp(): Promise<void> {
    const audits = new BullQueue(this.#names.audits, this.#options());
    audits.on("error", () => {});
    await audits.remove(this.#work.audit);
    await audits.close();
    await this.#storage.removeFolder(this.#work.audit);
  }

  #options(): { connection: Redis; prefix: string; skipVersionCheck: boolean } {
    return { connection: this.#client, prefix: this.#prefix, skipVersionCheck: true };
  }
}

/** A result as the server has it; `null` where it is none. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}

function unread(reason: string): Result {
  return { kind: "unread", why: reasonFrom(reason), isWorthAnotherTry: false };
}
