/**
 * What stands in the queue: a job for each repository, plain data without credentials and without anything that was found. One that
 * is too large for one job gets a job for each of its shards below it, made by the worker that has found it so (worker/shards.ts).
 */

import path from "node:path";
import { UsageError } from "../../../core/error.ts";
import { mostShards, type FailedShard, type Shard } from "../../../core/shard.ts";
import { shownUrl } from "../../../git/url.ts";
import { says } from "../../../messages/errors.ts";
import type { RawOptions } from "../../../scan/options.ts";
import type { ReadFacts, Repository } from "../../repository.ts";

/** What is to be done. */
export type JobData = RepositoryJob | ShardJob;

interface AnyJob {
  /** A folder's path is relative to the folder that all machines share. */
  readonly repository: Repository;
  /** What it is scanned with; files are keys of the storage. */
  readonly raw: RawOptions;
}

/** A repository. */
export interface RepositoryJob extends AnyJob {
  readonly kind: "repository";
  /** Into how many shards a worker has divided it: what is left to do is to put them together. */
  readonly shards?: number;
}

/** A shard of a repository, below the repository's job. */
export interface ShardJob extends AnyJob {
  readonly kind: "shard";
  readonly shard: Shard;
}

/** What a job asks for, where it is a job: it was written by anyone who reached the server. */
export function partOf(data: unknown): "whole" | { readonly shards: number } | { readonly shard: Shard } | null {
  const { kind, shards, shard } = Object(data) as { readonly [name: string]: unknown };
  const isCount = (count: unknown): count is number => Number.isInteger(count) && Number(count) <= mostShards;
  if (kind === "repository") return shards === undefined ? "whole" : isCount(shards) && shards > 0 ? { shards } : null;
  const { index, count } = Object(shard) as Partial<Shard>;
  if (kind !== "shard" || !isCount(index) || !isCount(count) || index < 0 || index >= count) return null;
  return { shard: { index, count } };
}

/** What became of it, where it was read: the report lies in the storage, under this key with the ends of {@link reportEnds}. */
export interface JobResult {
  readonly facts: ReadFacts;
  readonly report: string;
}

/** A job's result, where it is one: it was written by anyone who reached the server. */
export function resultFrom(value: unknown): JobResult | null {
  const { facts, report } = Object(value) as Partial<JobResult>;
  const { rulesVersion, head = "", at, ...numbers } = Object(facts) as Partial<ReadFacts>;
  const { failedShards = [], ...counts } = numbers;
  const areTexts = [report, rulesVersion, head, at].every((one) => typeof one === "string" && one.length <= 200);
  const areNumbers = counted.every(
    (name) => Number.isSafeInteger(Math.round(counts[name] ?? -1)) && (counts[name] ?? -1) >= 0,
  );
  return areTexts && areNumbers && areShards(failedShards) ? (value as JobResult) : null;
}

function areShards(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > mostShards) return false;
  return value.every((one: unknown) => {
    const { why, ...shard } = Object(one) as Partial<FailedShard>;
    return partOf({ kind: "shard", shard }) !== null && typeof why === "string" && why.length <= mostReason;
  });
}

/** Characters of a reason that a worker gives. */
export const mostReason = 500;

/** Why a job has failed: what a worker has written, or BullMQ of one whose workers fell silent each time. */
export function reasonFrom(failure: string): string {
  return /stalled more than allowable limit/.test(failure) ? "died: worker" : failure.slice(0, mostReason);
}

/** Facts that are numbers. */
const counted = ["commits", "blobs", "bytes", "durationMs", "findings", "notRead", "cut", "secretsBytes"] as const;

/** The two files of a report. */
export const reportEnds = { report: ".json", secrets: ".secrets.jsonl" } as const;

/** Tries of one repository, by workers that say why they failed and by workers that fell silent alike. */
export { mostTries } from "../../repository.ts";

/** The id of a repository's job in an audit: the same however often it is added. */
export function jobId(audit: string, repository: Repository): string {
  return `${audit}.${repository.id}`;
}

/** The id of a shard's job below that of its repository. */
export function shardJobId(repositoryJob: string, { index, count }: Shard): string {
  return `${repositoryJob}.${index + 1}-of-${count}`;
}

/** The host whose rate limit a repository counts for; repositories in the shared folder have one of their own. */
export function hostOf({ source }: Repository): string {
  if (source.kind === "folder") return "shared-root";
  const host = URL.canParse(source.url) ? new URL(source.url).host : /@([^/\\:]+):/.exec(source.url)?.[1];
  return (host ?? "unknown").toLowerCase().replace(/[^\w.-]/g, "_");
}

/**
 * A repository as a job carries it.
 * @throws UsageError where workers could not read it
 */
export function travelling(repository: Repository, sharedRoot: string | null): Repository {
  const { source } = repository;
  if (source.kind === "remote") {
    if (/^file:/i.test(source.url)) throw new UsageError(says("queuedFileUrl", shownUrl(source.url)));
    return repository;
  }
  if (sharedRoot === null) throw new UsageError(says("sharedRootMissing", source.path));
  const below = path.relative(sharedRoot, source.path);
  if (below.startsWith("..") || path.isAbsolute(below))
    throw new UsageError(says("notBelowSharedRoot", source.path, sharedRoot));
  return { ...repository, source: { kind: "folder", path: below.split(path.sep).join("/") } };
}

/** BullMQ's lowest priority. */
const lowest = 2 ** 21 - 1;

/** What was pushed to last comes first: hours since then. */
export function priorityOf({ pushedAt }: Repository, now: number): number {
  const hours = pushedAt === undefined ? Number.NaN : (now - Date.parse(pushedAt)) / 3_600_000;
  return Number.isNaN(hours) ? lowest : Math.min(lowest, Math.max(1, Math.ceil(hours)));
}
