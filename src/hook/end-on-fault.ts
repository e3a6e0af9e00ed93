/** The last resort of the command line and the hook. */

import { lastWords } from "../messages/last-words.ts";

/**
 * Sees to it that a fault that nothing else catches, a bundle that cannot be loaded above all, ends with a line and exit code 2: 1 means
 * a finding.
 */
export function endOnFault(): void {
  const end = (error: unknown): never => {
    console.error(lastWords(error, process.env));
    process.exit(2);
  };
  process.once("uncaughtException", end);
  process.once("unhandledRejection", end);
}
