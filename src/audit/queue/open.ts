/** Chooses the queue of an audit. */

import type { AuditContext } from "../context.ts";
import type { AuditSettings } from "../settings.ts";
import { openPool } from "./pool.ts";
import type { Queue } from "./queue.ts";

/** Opens it: the pool of this machine, or a queue for many, whose libraries are loaded only then. */
export async function openQueue(
  { processes, queue }: Pick<AuditSettings, "processes" | "queue">,
  context: AuditContext,
): Promise<Queue> {
  if (queue === null) return openPool(processes, context);
  return (await import("./redis/queue.ts")).openRedisQueue(queue, context);
}
