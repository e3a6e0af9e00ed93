/** Chooses the queue of an audit. */

import type { AuditContext } from "../context.ts";
import type { AuditSettings } from "../settings.ts";
import { openPool } from "./pool.ts";
import type { Queue } from "./queue.ts";

/** Opens it: the pool of this machine, which is the only one so far. */
export function openQueue({ processes }: Pick<AuditSettings, "processes">, context: AuditContext): Queue {
  return openPool(processes, context);
}
