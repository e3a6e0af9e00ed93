/**
 * The queue on a Redis or Valkey server, by BullMQ: a job for each repository, taken by workers on any number of machines
 * (src/audit/worker). This side adds the jobs, hears what becomes of them, and fetches the reports.
 */

import { UsageError } from "../../../core/error.ts";
import { says } from "../../../messages/errors.ts";
import { openStorage } from "../../storage/storage.ts";
import type { AuditContext } from "../../context.ts";
import type { Queue } from "../queue.ts";
import { connect, evictionPolicy, lostQueue, refusedQueue } from "./connect.ts";
import { hostOf, jobId, travelling } from "./job.ts";
import { usualPatience, watchLost } from "./lost.ts";
import type { QueueSettings } from "./settings.ts";
import { shipFiles } from "./ship.ts";
import { Run } from "./run.ts";

/** The queue at an address. */
export function openRedisQueue(settings: QueueSettings, context: AuditContext): Queue {
  return {
    run: async (work) => {
      const { privateUrls, repositories } = work;
      const withCredentials = repositories.filter(({ id }) => privateUrls.has(id)).length;
      if (withCredentials > 0) throw new UsageError(says("queuedCredentials", withCredentials));
      const jobs = new Map(
        repositories.map((one) => [
          jobId(work.audit, one),
          { repository: one, travelling: travelling(one, settings.sharedRoot), host: hostOf(one) },
        ]),
      );
      if (work.signal?.aborted === true) return;
      const storage = await openStorage(settings.storage, context.env, work.setup.reports);
      const raw = await shipFiles(work, storage);
      const client = await connect(settings.address);
      const run = new Run(jobs, raw, work, storage, client, settings.address.prefix, context);
      const { lostPatience = usualPatience, onQueue = () => {} } = context;
      const unwatch = watchLost(client, lostPatience, {
        lost: () => onQueue("lost"),
        back: () => onQueue("back"),
        givenUp: () => run.fail(lostQueue(settings.address, lostPatience.giveUp)),
      });
      try {
        const policy = await evictionPolicy(client);
        if (policy !== null) onQueue("evicts", policy);
        await run.run();
      } catch (error) {
        throw refusedQueue(settings.address, error);
      } finally {
        unwatch();
        await run.close();
      }
    },
  };
}
