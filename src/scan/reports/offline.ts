/** Notices that there is no network: nobody asked has answered anything, so nobody else will be waited for. */

/** Milliseconds without any answer after which the rest is given up. */
const patience = 2500;

/** A watch over questions to vendors. */
export interface OfflineWatch {
  /** Ends every question: the person's own interrupt, or no network. */
  readonly signal: AbortSignal;
  /** Whether it was the network. */
  readonly isOffline: () => boolean;
  /** To be called with every answer, whatever it says. */
  readonly onAnswer: () => void;
  end(): void;
}

/** Starts a watch. */
export function watchNetwork(interrupt: AbortSignal | undefined): OfflineWatch {
  const offline = new AbortController();
  const timer = setTimeout(() => offline.abort(), patience);
  const end = (): void => clearTimeout(timer);
  return {
    signal: interrupt === undefined ? offline.signal : AbortSignal.any([interrupt, offline.signal]),
    isOffline: () => offline.signal.aborted && interrupt?.aborted !== true,
    onAnswer: end,
    end,
  };
}
