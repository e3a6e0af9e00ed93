/**
 * A repository that is too large for one job: a job for each of its shards stands below its own, which waits until all have ended and
 * then puts them together. Each step may be done again, by any worker, from what the server knows.
 */

import { Queue as BullQueue } from "bullmq";
import type { Redis } from "ioredis";
import { type FailedShard, mostShards, type Shard } from "../../core/shard.ts";
import {
  type JobData,
  type JobResult,
  reasonFrom,
  type RepositoryJob,
  resultFrom,
  shardJobId,
  type ShardJob,
} from "../queue/redis/job.ts";
import type { Held } from "./hosts.ts";

/** What the shards have come to. */
export interface EndedShards {
  /** Of each that was read its report's key in the storage. */
  readonly reports: readonly { readonly shard: Shard; readonly report: string }[];
  readonly failed: readonly FailedShard[];
}

/** Into how many shards so many bytes are divided. */
export function shardCount(bytes: number, mostWhole: number): number {
  return Math.min(mostShards, Math.max(2, Math.ceil(bytes / mostWhole)));
}

/** Says that a repository is to be scanned in shards; nothing is read of it yet. */
export async function divide({ job }: Held, count: number): Promise<void> {
  await job.updateData({ ...(job.data as RepositoryJob), shards: count });
}

/** What the shards have come to: `waiting` where some have not ended, `abandoned` where no audit asks for them any more. */
export async function endedShards(
  { job }: Held,
  count: number,
  client: Redis,
): Promise<EndedShards | "waiting" | "abandoned"> {
  if (job.parentKey !== undefined && (await client.exists(job.parentKey)) === 0) return "abandoned";
  const all = Array.from({ length: count }, (_, index): Shard => ({ index, count }));
  const keyOf = (shard: Shard): string => `${job.queueQualifiedName}:${shardJobId(job.id ?? "", shard)}`;
  const [values, failures, { unprocessed = [] }] = await Promise.all([
    job.getChildrenValues<unknown>(),
    job.getIgnoredChildrenFailures(),
    job.getDependencies({ unprocessed: { count: mostShards } }),
  ]);
  const running = new Set(unprocessed);
  const absent = all.filter((shard) => {
    const key = keyOf(shard);
    return !running.has(key) && !Object.hasOwn(values ?? {}, key) && !Object.hasOwn(failures ?? {}, key);
  });
  if (absent.length > 0) await addShards({ job }, absent, client);
  if (absent.length + running.size > 0) return "waiting";
  const reports: EndedShards["reports"][number][] = [];
  const failed: FailedShard[] = [];
  for (const shard of all) {
    const result: JobResult | null = resultFrom(values?.[keyOf(shard)]);
    const failure = failures?.[keyOf(shard)];
    if (result !== null) reports.push({ shard, report: result.report });
    else failed.push({ ...shard, why: failure === undefined ? "no-report" : reasonFrom(failure) });
  }
  return { reports, failed };
}

/** Adds jobs of shards. One that is there already stays as it is. */
async function addShards({ job }: Pick<Held, "job">, shards: readonly Shard[], client: Redis): Promise<void> {
  const { repository, raw } = job.data;
  const { attempts, backoff, priority, removeOnComplete, removeOnFail } = job.opts;
  const queue = new BullQueue<JobData, JobResult>(job.queueName, {
    connection: client,
    prefix: job.queueQualifiedName.slice(0, -job.queueName.length - 1),
    skipVersionCheck: true,
  });
  queue.on("error", () => {});
  try {
    await queue.addBulk(
      shards.map((shard) => ({
        name: job.name,
        data: { kind: "shard", repository, raw, shard } satisfies ShardJob,
        opts: {
          jobId: shardJobId(job.id ?? "", shard),
          parent: { id: job.id ?? "", queue: job.queueQualifiedName },
          ignoreDependencyOnFailure: true,
          stackTraceLimit: 0,
          ...(attempts !== undefined && { attempts }),
          ...(backoff !== undefined && { backoff }),
          ...(priority !== undefined && { priority }),
          ...(removeOnComplete !== undefined && { removeOnComplete }),
          ...(removeOnFail !== undefined && { removeOnFail }),
        },
      })),
    );
  } finally {
    await queue.close();
  }
}
