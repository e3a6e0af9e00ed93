/** The prefilter's interface: where in the bytes a closer look is worth it. */

/** Receives what the prefilter found, in order of position within each kind. */
export interface PrefilterSink {
  /** A maximal run of at least 16 token characters, from `start` to `end` (exclusive), within the scanned window. */
  run(start: number, end: number): void;
  /** A trigger word begins here. */
  word(at: number): void;
}

/** Finds runs and trigger words in `bytes` from `from` to `to` (exclusive). Runs are cut at the window's edges. */
export type Prefilter = (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink) => void;
