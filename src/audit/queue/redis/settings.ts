/** What an audit and its workers must agree on: the queue, the storage, the folder that all machines share. */

import path from "node:path";
import { UsageError } from "../../../core/error.ts";
import { says } from "../../../messages/errors.ts";
import { storageAddress, type StorageAddress } from "../../storage/storage.ts";
import type { AuditContext } from "../../context.ts";
import { queueAddress, type QueueAddress } from "./address.ts";

/** As typed. */
export interface QueueRaw {
  readonly queue?: string | undefined;
  readonly queuePrefix?: string | undefined;
  readonly storage?: string | undefined;
  readonly sharedRoot?: string | undefined;
}

/** Checked. */
export interface QueueSettings {
  readonly address: QueueAddress;
  readonly storage: StorageAddress;
  /** Absolute; `null` where machines share no folder of repositories. */
  readonly sharedRoot: string | null;
}

/** Checks what was typed; `null` where no queue was named. Throws a UsageError where a value is wrong. */
export function queueSettings(raw: QueueRaw, { cwd, env }: Pick<AuditContext, "cwd" | "env">): QueueSettings | null {
  if (raw.queue === undefined) return null;
  const address = queueAddress(raw.queue, raw.queuePrefix, env);
  if (raw.storage === undefined) throw new UsageError(says("storageMissing"));
  return {
    address,
    storage: storageAddress(raw.storage, cwd),
    sharedRoot: raw.sharedRoot === undefined ? null : path.resolve(cwd, raw.sharedRoot),
  };
}
