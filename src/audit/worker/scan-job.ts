/** One job from its data to its end: scan, store the report, tell the server. */

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { UnrecoverableError } from "bullmq";
import type { Redis } from "ioredis";
import type { RawOptions } from "../../scan/options.ts";
import type { AuditContext } from "../context.ts";
import type { Answer } from "../queue/child.ts";
import { isWorthAnotherTry } from "../queue/pool.ts";
import { refusalOf } from "../queue/redis/connect.ts";
import { partOf, reportEnds } from "../queue/redis/job.ts";
import { removeReport, storeReport } from "../queue/redis/report.ts";
import type { ReadFacts, Repository } from "../repository.ts";
import { checkedKey, type Storage } from "../storage/storage.ts";
import { allowedOptions, allowedRepository } from "./allowed.ts";
import type { Held } from "./hosts.ts";
import type { Place } from "./place.ts";
import { divide, type EndedShards, endedShards, shardCount } from "./shards.ts";

/**
 * What a worker has done with a job: `lost` is one that another worker had taken over, `returned` one that goes to another, `divided`
 * one that now waits for its shards.
 */
export type JobEnd =
  | { readonly kind: "read"; readonly facts: ReadFacts }
  | { readonly kind: "unread" | "failed"; readonly why: string }
  | { readonly kind: "lost" | "returned" | "divided" }
  /** The worker's own folder takes nothing more. */
  | { readonly kind: "stop"; readonly code: string };

/** What scanning a job needs. */
export interface JobWorld {
  readonly storage: Storage;
  readonly sharedRoot: string | null;
  /** Folder for the audits' configs and baselines. */
  readonly configs: string;
  /** Threads of one scan. */
  readonly threads: number;
  readonly client: Redis;
  /** Packed bytes above which a repository is divided. */
  readonly mostWhole: number;
  readonly context: AuditContext;
  /** The server refuses what is written to it; `word` says why. */
  readonly onRefused: (word: string) => void;
  readonly isStopping: () => boolean;
}

/** Works on a job until the server knows how it ended. Never throws. */
export async function scanJob(held: Held, place: Place, world: JobWorld): Promise<JobEnd> {
  const scanned = await scan(held, place, world).catch((error: unknown) => failed(error));
  return tell(held, scanned, place, world);
}

/** Milliseconds between two tries to tell a server that is full. */
const pause = 2000;

async function tell(held: Held, scanned: Scanned, place: Place, world: JobWorld): Promise<JobEnd> {
  const { job, token } = held;
  try {
    if (scanned.kind === "read")
      await job.moveToCompleted({ facts: scanned.facts, report: scanned.report }, token, false);
    else if (scanned.kind === "returned" || scanned.kind === "stop") await job.moveToWait(token);
    else if (scanned.kind === "divided") {
      // Where all shards have ended meanwhile, nothing is left to wait for.
      if (!(await job.moveToWaitingChildren(token))) return await scanJob(held, place, world);
    } else await job.moveToFailed(reasonOf(scanned), token, false);
    return scanned;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined && !world.isStopping()) {
      world.onRefused(refusal);
      await wait(pause);
      return tell(held, scanned, place, world);
    }
    // The server took it for stalled and gave it to another worker, or the audit has ended: this report is nobody's.
    if (scanned.kind === "read") await removeReport(scanned.report, world.storage).catch(() => {});
    return { kind: "lost" };
  }
}

/** What has come of it, before the server knows. */
type Scanned =
  | Exclude<JobEnd, { kind: "read" } | { kind: "lost" | "returned" | "divided" }>
  | { readonly kind: "returned" }
  | { readonly kind: "divided" }
  | { readonly kind: "read"; readonly facts: ReadFacts; readonly report: string };

async function scan(held: Held, place: Place, world: JobWorld): Promise<Scanned> {
  const { job } = held;
  // Its workers fell silent too often: BullMQ leaves it to the next one to say so.
  if (job.deferredFailure) return { kind: "unread", why: job.deferredFailure };
  const part = partOf(job.data);
  const repository = await allowedRepository(job.data?.repository, world.sharedRoot, world.context);
  if (part === null || repository === null) return { kind: "unread", why: "not-allowed" };
  const options = async (): Promise<RawOptions> => ({
    ...allowedOptions(job.data.raw),
    ...(await fetchFiles(job.data.raw, world)),
    jobs: String(world.threads),
  });
  if (part === "whole")
    return outcomeOf(held, repository, await place.scan(repository, { raw: await options() }), place, world);
  if ("shard" in part) {
    const { index, count } = part.shard;
    const raw = { ...(await options()), shard: `${index + 1}/${count}` };
    return outcomeOf(held, repository, await place.scan(repository, { raw }), place, world);
  }
  const ended = await endedShards(held, part.shards, world.client);
  if (ended === "abandoned") return { kind: "unread", why: "not-allowed" };
  if (ended === "waiting") return { kind: "divided" };
  const [first] = ended.failed;
  if (ended.reports.length === 0 && first !== undefined) return { kind: "unread", why: first.why };
  const shards = { count: part.shards, failed: ended.failed, reports: await fetchShards(ended, place, world) };
  return outcomeOf(held, repository, await place.scan(repository, { raw: await options(), shards }), place, world);
}

async function outcomeOf(
  held: Held,
  { id }: Repository,
  answer: Answer,
  place: Place,
  world: JobWorld,
): Promise<Scanned> {
  if (answer.kind === "stop") return answer;
  if (answer.kind === "died" && answer.why === interrupted) return { kind: "returned" };
  if (answer.kind === "large") {
    await divide(held, shardCount(answer.bytes, world.mostWhole));
    return { kind: "divided" };
  }
  if (answer.kind !== "read") return { kind: isWorthAnotherTry(answer) ? "failed" : "unread", why: answer.why };
  const [audit = ""] = String(held.job.id).split(".");
  // Each try writes its own: what one that was taken for dead still writes touches no other.
  const report = checkedKey(`${audit}/${id}-${randomBytes(6).toString("hex")}`);
  await storeReport(report, place.reports, id, world.storage);
  await place.clear();
  return { kind: "read", facts: answer.facts, report };
}

/** Fetches the shards' reports into the place's folder. */
async function fetchShards({ reports }: EndedShards, place: Place, { storage }: JobWorld): Promise<string[]> {
  const files: string[] = [];
  for (const { shard, report } of reports) {
    const file = path.join(place.reports, `shard-${shard.index + 1}.json`);
    if (!(await storage.get(checkedKey(report) + reportEnds.report, file)))
      throw Object.assign(new Error("gone"), { code: "ENOENT" });
    files.push(file);
  }
  return files;
}

/** Why a place's process is ended where the worker stops. */
export const interrupted = "interrupted";

/** The audit's own config and baseline, fetched once. */
async function fetchFiles(
  raw: RawOptions,
  { storage, configs }: JobWorld,
): Promise<Pick<RawOptions, "config" | "baseline">> {
  const fetch = async (key: string): Promise<string> => {
    const file = path.join(configs, checkedKey(key));
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    if (!(await storage.get(key, file))) throw Object.assign(new Error("gone"), { code: "ENOENT" });
    return file;
  };
  const { config, baseline } = raw;
  return {
    ...(config !== undefined && { config: await fetch(config) }),
    ...(baseline !== undefined && { baseline: await fetch(baseline) }),
  };
}

function failed(error: unknown): Scanned {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return { kind: "failed", why: `no-report: ${String(code ?? name)}` };
}

/** BullMQ tries an error again, but for this one kind. Only its message is kept. */
function reasonOf({ kind, why }: { readonly kind: string; readonly why: string }): Error {
  return kind === "unread" ? new UnrecoverableError(why) : new Error(why);
}
