/** One job from its data to its end: scan, store the report, tell the server. */

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { randomBytes } from "node:crypto";
import { UnrecoverableError } from "bullmq";
import type { RawOptions } from "../../scan/options.ts";
import type { AuditContext } from "../context.ts";
import { isWorthAnotherTry } from "../queue/pool.ts";
import type { JobData } from "../queue/redis/job.ts";
import { removeReport, storeReport } from "../queue/redis/report.ts";
import type { ReadFacts } from "../repository.ts";
import { checkedKey, type Storage } from "../storage/storage.ts";
import { allowedOptions, allowedRepository } from "./allowed.ts";
import type { Held } from "./hosts.ts";
import type { Place } from "./place.ts";

/** What a worker has done with a job: `lost` is one that another worker had taken over, `returned` one that goes to another. */
export type JobEnd =
  | { readonly kind: "read"; readonly facts: ReadFacts }
  | { readonly kind: "unread" | "failed"; readonly why: string }
  | { readonly kind: "lost" | "returned" }
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
  readonly context: AuditContext;
}

/** Works on a job until the server knows how it ended. Never throws. */
export async function scanJob(held: Held, place: Place, world: JobWorld): Promise<JobEnd> {
  const { job, token } = held;
  const scanned = await scan(held, place, world).catch((error: unknown) => failed(error));
  try {
    if (scanned.kind === "read")
      await job.moveToCompleted({ facts: scanned.facts, report: scanned.report }, token, false);
    else if (scanned.kind === "returned" || scanned.kind === "stop") await job.moveToWait(token);
    else await job.moveToFailed(reasonOf(scanned), token, false);
    return scanned;
  } catch {
    // The server took it for stalled and gave it to another worker, or the audit has ended: this report is nobody's.
    if (scanned.kind === "read") await removeReport(scanned.report, world.storage).catch(() => {});
    return { kind: "lost" };
  }
}

/** What has come of it, before the server knows. */
type Scanned =
  | Exclude<JobEnd, { kind: "read" } | { kind: "lost" | "returned" }>
  | { readonly kind: "returned" }
  | { readonly kind: "read"; readonly facts: ReadFacts; readonly report: string };

async function scan({ job }: Held, place: Place, world: JobWorld): Promise<Scanned> {
  // Its workers fell silent too often: BullMQ leaves it to the next one to say so.
  if (job.deferredFailure) return { kind: "unread", why: job.deferredFailure };
  const { kind, repository: given, raw } = job.data as JobData;
  if (kind !== "repository") return { kind: "unread", why: "not-allowed" };
  const repository = await allowedRepository(given, world.sharedRoot, world.context);
  if (repository === null) return { kind: "unread", why: "not-allowed" };
  const options = { ...allowedOptions(raw), ...(await fetchFiles(raw, world)), jobs: String(world.threads) };
  const result = await place.scan(repository, options);
  if (result.kind === "stop") return result;
  if (result.kind === "died" && result.why === interrupted) return { kind: "returned" };
  if (result.kind !== "read") return { kind: isWorthAnotherTry(result) ? "failed" : "unread", why: result.why };
  const [audit = ""] = String(job.id).split(".");
  // Each try writes its own: what one that was taken for dead still writes touches no other.
  const report = checkedKey(`${audit}/${repository.id}-${randomBytes(6).toString("hex")}`);
  await storeReport(report, place.reports, repository.id, world.storage);
  await place.clear(repository.id);
  return { kind: "read", facts: result.facts, report };
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
