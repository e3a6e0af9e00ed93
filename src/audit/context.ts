/** What an audit needs of the world around it; handed in by the command line, so that nothing here reads a process. */

import type { Context } from "../scan/context.ts";
import type { AuditProgress } from "./progress.ts";
import type { LostPatience } from "./queue/redis/lost.ts";

/** The system's processes. */
export interface Processes {
  /** The own one. */
  readonly pid: number;
  isAlive(pid: number): boolean;
  /** Ends a process and all that it has started. */
  end(pid: number): void;
}

/** How long hosts are waited for. */
export interface Patience {
  /** Milliseconds before the first of the further tries; twice that before each next one. */
  readonly pause: number;
  /** Milliseconds for one answer. */
  readonly timeout: number;
}

/** What people read about the server of a queue. */
export type QueueEvent = "lost" | "back" | "evicts";

/** The caller's world. */
export interface AuditContext extends Omit<Context, "onProgress"> {
  readonly processes: Processes;
  /** The program that a process of the pool runs. */
  readonly worker: URL;
  readonly patience: Patience;
  readonly onAuditProgress?: (progress: AuditProgress) => void;
  /** What happens to the server of a queue; `detail` is the policy by which it drops what it should keep. */
  readonly onQueue?: (event: QueueEvent, detail?: string) => void;
  /** How long its server may be away, where not as usual. */
  readonly lostPatience?: LostPatience;
  /** Of an audit over a queue: how many workers there are just now. */
  readonly onWorkers?: (count: number) => void;
}
