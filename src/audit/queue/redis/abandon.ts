/** Removes what is left of an audit that nobody goes on with: its jobs that wait, and the reports of those that are done. */

import { Queue as BullQueue, type QueueOptions } from "bullmq";
import type { Storage } from "../../storage/storage.ts";
import type { Names } from "./connect.ts";

/** Jobs that are looked up in one go. */
const page = 1000;

/** Removes it. A job that a worker is just scanning ends by itself; nobody asks for its report. */
export async function abandon(audit: string, names: Names, options: QueueOptions, storage: Storage): Promise<void> {
  const open = (name: string): BullQueue => {
    const queue = new BullQueue(name, options);
    queue.on("error", () => {});
    return queue;
  };
  const audits = open(names.audits);
  const queues = new Map<string, BullQueue>();
  try {
    const parent = await audits.getJob(audit);
    for (let cursor = 0; parent !== undefined;) {
      const { unprocessed = [], nextUnprocessedCursor = 0 } = await parent.getDependencies({
        unprocessed: { cursor, count: page },
      });
      for (const key of unprocessed) {
        // PREFIX:QUEUE:ID, as BullMQ names its jobs
        const [, name = "", id = ""] = key.split(":");
        const queue = queues.get(name) ?? open(name);
        queues.set(name, queue);
        if ((await queue.remove(id).catch(() => 0)) === 0) await removeShards(queue, id);
      }
      cursor = nextUnprocessedCursor;
      if (cursor === 0) break;
    }
    await audits.remove(audit).catch(() => 0);
  } finally {
    for (const queue of [audits, ...queues.values()]) await queue.close();
  }
  await storage.removeFolder(audit);
}

/** A repository that is scanned in shards stays while one of them runs: the others go. */
async function removeShards(queue: BullQueue, id: string): Promise<void> {
  await (await queue.getJob(id).catch(() => undefined))?.removeUnprocessedChildren().catch(() => {});
}
