/**
 * What stands in the queue: a job for each repository, plain data without credentials and without anything that was found.
 *
 * A job is of a kind. A further one, such as a part of a giant repository, is one more member of {@link JobData} here, one more place
 * where a coordinator makes it, and one more branch in the worker's scan-job.ts.
 */

import path from "node:path";
import { UsageError } from "../../../core/error.ts";
import { shownUrl } from "../../../git/url.ts";
import { says } from "../../../messages/errors.ts";
import type { RawOptions } from "../../../scan/options.ts";
import type { ReadFacts, Repository } from "../../repository.ts";

/** What is to be done. */
export interface JobData {
  readonly kind: "repository";
  /** A folder's path is relative to the folder that all machines share. */
  readonly repository: Repository;
  /** What it is scanned with; files are keys of the storage. */
  readonly raw: RawOptions;
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
  const areTexts = [report, rulesVersion, head, at].every((one) => typeof one === "string" && one.length <= 200);
  const areNumbers = counted.every(
    (name) => Number.isSafeInteger(Math.round(numbers[name] ?? -1)) && (numbers[name] ?? -1) >= 0,
  );
  return areTexts && areNumbers ? (value as JobResult) : null;
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
