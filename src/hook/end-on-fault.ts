/** The last resort of every entry. */

import { systemFault } from "../core/system-fault.ts";

/**
 * Sees to it that a fault that nothing else catches, a bundle that cannot be loaded above all, ends with a line and exit code 2: 1 means
 * a finding.
 */
export function endOnFault(): void {
  const end = (error: unknown): never => {
    const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
    const fault = systemFault(error) ?? {
      message: `unexpected error (${String(code ?? name ?? typeof error)}); the scan is not complete`,
      wayOut: "install leakscan again, or report this",
    };
    console.error(`leakscan: ${fault.message}\n  way out: ${fault.wayOut}`);
    process.exit(2);
  };
  process.once("uncaughtException", end);
  process.once("unhandledRejection", end);
}
