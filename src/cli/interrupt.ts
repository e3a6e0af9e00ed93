/**
 * Ctrl-C: the scan stops and what was read is reported, within a second: what would take longer, the slow fingerprints of guessable
 * secrets above all, is left out and named. Should something not heed it, the process ends by force; a second Ctrl-C does so at once.
 */

import { Interruption } from "../scan/interrupt.ts";

/** An interrupt that is being listened for. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Stops listening. */
  end(): void;
}

/**
 * Listens for Ctrl-C and the like. The second one ends the process at once.
 * @param patience milliseconds from the first one until the process ends by force
 */
export function startInterrupt(patience: number = 5000): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    // Not scanned to the end is exit code 2, as anywhere else.
    if (controller.signal.aborted) process.exit(2);
    setTimeout(() => process.exit(2), patience).unref();
    controller.abort(new Interruption("interrupted"));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return {
    signal: controller.signal,
    end: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
