/** From what was typed to how a worker runs, checked. */

import { hostname } from "node:os";
import path from "node:path";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { RawOptions } from "../../scan/options.ts";
import { listOf } from "../../scan/outputs.ts";
import type { AuditContext } from "../context.ts";
import type { Limits } from "../queue/queue.ts";
import { type QueueRaw, queueSettings, type QueueSettings } from "../queue/redis/settings.ts";
import { duration, limitsOf, type LimitsRaw, processesOf, size } from "../settings.ts";
import { ratesOf, type Rates } from "./rates.ts";

/** Options as typed. */
export interface WorkerRaw extends RawOptions, LimitsRaw, QueueRaw {
  readonly state?: string | undefined;
  readonly mirrors?: boolean | undefined;
  readonly rate?: string | readonly string[] | undefined;
  readonly shardSize?: string | undefined;
  readonly stalledAfter?: string | undefined;
  readonly grace?: string | undefined;
  readonly metrics?: string | undefined;
}

/** How a worker runs. */
export interface WorkerSettings {
  readonly queue: QueueSettings;
  /** Absolute: clones, caches and what is being written. */
  readonly state: string;
  readonly processes: number;
  readonly limits: Limits;
  readonly mostDisk: number;
  /** Packed bytes above which a repository is scanned in shards. */
  readonly mostWhole: number;
  readonly keepsMirrors: boolean;
  readonly rates: Rates;
  /** Milliseconds without a sign of life after which another worker takes a repository over. */
  readonly stalledAfter: number;
  /** Milliseconds that running scans have to end. */
  readonly grace: number;
  readonly metrics: { readonly host: string; readonly port: number } | null;
}

/** Checks what was typed. Throws a UsageError where a value is wrong. */
export function workerSettings(raw: WorkerRaw, context: Pick<AuditContext, "cwd" | "env">): WorkerSettings {
  const queue = queueSettings(raw, context);
  if (queue === null) throw new UsageError(says("queueMissing"));
  const processes = processesOf(raw);
  return {
    queue,
    // Machines that share a volume have a folder each.
    state: path.resolve(context.cwd, raw.state ?? "leakscan-worker", hostname()),
    processes,
    ...limitsOf(raw, processes),
    mostWhole: raw.shardSize === undefined ? 10e9 : size("shard-size", raw.shardSize),
    keepsMirrors: raw.mirrors === true,
    rates: ratesOf(listOf(raw.rate)),
    stalledAfter: raw.stalledAfter === undefined ? 30_000 : duration("stalled-after", raw.stalledAfter),
    grace: raw.grace === undefined ? 25_000 : duration("grace", raw.grace),
    metrics: raw.metrics === undefined ? null : portOf(raw.metrics),
  };
}

/** Without an address only this machine may ask. */
function portOf(typed: string): { readonly host: string; readonly port: number } {
  const { v6, name, digits } =
    /^(?:(?:\[(?<v6>[0-9a-f:.]+)\]|(?<name>[\w.-]+)):)?(?<digits>\d{1,5})$/i.exec(typed)?.groups ?? {};
  const port = Number(digits);
  if (port <= 65_535) return { host: v6 ?? name ?? "127.0.0.1", port };
  throw new UsageError(says("metricsWrong", JSON.stringify(typed.slice(0, 80))));
}
