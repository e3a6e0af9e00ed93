/** The system's processes, as an audit and its workers are given them. */

import type { AuditContext } from "../audit/context.ts";

/** What both have in common. */
export function processWorld(): Pick<AuditContext, "processes" | "worker" | "patience"> {
  // The SDK is bundled, so its advice to upgrade Node is nothing that a user could follow.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  return {
    processes: { pid: process.pid, isAlive, end: endGroup },
    // Built, it lies beside this file.
    worker: new URL("./audit.worker.js", import.meta.url),
    patience: { pause: 1000, timeout: 60_000 },
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Ends a process and its group; where there are no groups, as on Windows, the process alone is ended by who started it. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
