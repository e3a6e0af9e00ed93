/** A report on its way: from the worker's folder into the storage, and from there into the audit's state. */

import { setTimeout as wait } from "node:timers/promises";
import { ScanError } from "../../../core/error.ts";
import type { Repository, Result } from "../../repository.ts";
import { reportFile, secretsFile } from "../../state/files.ts";
import { isWhole } from "../../state/state.ts";
import type { Storage } from "../../storage/storage.ts";
import type { Work } from "../queue.ts";
import { type JobResult, reportEnds } from "./job.ts";

/** Puts a repository's report from a worker's folder into the storage. */
export async function storeReport(key: string, reports: string, id: string, storage: Storage): Promise<void> {
  await storage.put(key + reportEnds.report, reportFile(reports, id));
  await storage.put(key + reportEnds.secrets, secretsFile(reports, id));
}

/** Removes it, where nobody will ask for it. */
export async function removeReport(key: string, storage: Storage): Promise<void> {
  for (const end of Object.values(reportEnds)) await storage.remove(key + end);
}

/** Tries of a file that is not there, or not whole: a folder of NFS may show it a moment late. */
const tries = 4;

/** Fetches a report into the state of the audit. */
export async function fetchReport(
  repository: Repository,
  { facts, report }: JobResult,
  { audit, setup }: Work,
  storage: Storage,
  pause: number,
): Promise<Result> {
  const { id } = repository;
  for (let count = 1; report.startsWith(`${audit}/`); count++) {
    try {
      const isThere = await storage.get(report + reportEnds.report, reportFile(setup.reports, id));
      const file = secretsFile(setup.reports, id);
      if (isThere && (await storage.get(report + reportEnds.secrets, file)) && (await isWhole(file, facts)))
        return { kind: "read", facts };
    } catch (error) {
      if (!(error instanceof ScanError) || count === tries) throw error;
    }
    if (count === tries) break;
    await wait(pause * count);
  }
  return { kind: "unread", why: "no-report", isWorthAnotherTry: false };
}
