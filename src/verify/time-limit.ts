/** A signal that comes after some time, or with another signal. */

/** Holds its timer until it is cleared. */
export interface TimeLimit {
  readonly signal: AbortSignal;
  readonly clear: () => void;
}

/**
 * Limits what is asked of somebody else to so many milliseconds. Not `AbortSignal.any` over `AbortSignal.timeout`: Node may collect the
 * inner one as garbage, and then it never comes.
 */
export function timeLimit(milliseconds: number, outer: AbortSignal | undefined): TimeLimit {
  const limit = new AbortController();
  const stop = (): void => limit.abort();
  const timer = setTimeout(stop, milliseconds);
  if (outer?.aborted === true) stop();
  outer?.addEventListener("abort", stop, { once: true });
  return {
    signal: limit.signal,
    clear: () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", stop);
    },
  };
}
