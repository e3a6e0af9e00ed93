/**
 * V8's optimising compiler does not pay in a process that ends after a tenth of a second: over 2,000 files of 10 KB the hook takes a
 * third less processor time without it. Where there is more to do it pays soon, so it is only postponed; the whole scan must never
 * be without it (four times as long over 38 MB of lock files).
 */

import { setFlagsFromString } from "node:v8";

/** In milliseconds: what a scan takes before optimised code would have been worth it. */
const patience = 200;
/** In bytes: one blob of that size is worth it alone. */
const large = 128 * 1024;

/** The compiler, for now switched off. */
export interface Postponed {
  /** To be called before each blob: switches it on again where this or what came before says so. */
  before(bytes: Uint8Array): void;
  /** Switches it on again. */
  end(): void;
}

/** Switches the optimising compiler off until it pays. */
export function postponeOptimiser(): Postponed {
  // Not `performance`: loading it and asking it, interpreted, 2,000 times takes 4 ms. A clock that is set meanwhile ends the wait.
  const start = Date.now();
  let isOff = true;
  setFlagsFromString("--no-opt");
  const end = (): void => {
    if (isOff) setFlagsFromString("--opt");
    isOff = false;
  };
  return {
    before(bytes) {
      if (isOff && (bytes.length > large || Math.abs(Date.now() - start) > patience)) end();
    },
    end,
  };
}
