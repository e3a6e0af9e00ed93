/** Notices that the server is away for longer than a hiccup, that it is back, and when nobody need wait for it any more. */

import type { Redis } from "ioredis";

/** Milliseconds without a connection. */
export interface LostPatience {
  /** After which it is said. */
  readonly tell: number;
  /** After which it is given up. */
  readonly giveUp: number;
}

/** A restart takes seconds, and nobody sits beside it for longer than some minutes: the same command goes on later. */
export const usualPatience: LostPatience = { tell: 5000, giveUp: 600_000 };

/** What is done. */
export interface LostEvents {
  readonly lost: () => void;
  /** After it was lost. */
  readonly back: () => void;
  readonly givenUp: () => void;
}

/** Watches a connection that is there; yields what ends that. */
export function watchLost(client: Redis, { tell, giveUp }: LostPatience, events: LostEvents): () => void {
  let timers: NodeJS.Timeout[] | undefined;
  let isTold = false;
  const away = (): void => {
    // Each try that fails closes anew.
    timers ??= [
      setTimeout(() => {
        isTold = true;
        events.lost();
      }, tell),
      setTimeout(events.givenUp, giveUp),
    ];
  };
  const forget = (): void => {
    for (const timer of timers ?? []) clearTimeout(timer);
    timers = undefined;
  };
  const back = (): void => {
    forget();
    if (isTold) events.back();
    isTold = false;
  };
  client.on("close", away);
  client.on("ready", back);
  return () => {
    client.off("close", away);
    client.off("ready", back);
    forget();
  };
}
