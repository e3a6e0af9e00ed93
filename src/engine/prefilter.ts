/** The prefilter's interface: where in the bytes a closer look is worth it. */

/** Receives what the prefilter found, in order of position within each kind. */
export interface PrefilterSink {
  /**
   * A maximal run of at least 16 token characters, from `start` to `end` (exclusive), that is worth a look. A prefilter
   * may report more runs than `isWorthALook` asks for, never fewer.
   */
  run(start: number, end: number): void;
  /** A trigger word begins here. */
  word(at: number): void;
}

/** Finds runs and trigger words in `bytes` from `from` to `to` (exclusive). Runs are cut at the window's edges. */
export type Prefilter = (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink) => void;

/** What a prefilter must know of the rules. */
export interface PrefilterTables {
  /** By {@link headSlot} of three bytes: 1 where a token may begin. */
  readonly heads: Uint8Array;
  /** By the length of a run, {@link runLengths} of them: 1 where a token may begin with a run so long. */
  readonly lengths: Uint8Array;
  /** Whether there are rules for values near a word. */
  readonly near: boolean;
}

/** Makes a prefilter for one set of rules. */
export type PrefilterFactory = (tables: PrefilterTables) => Prefilter;

/** Slots of {@link PrefilterTables.heads}. */
export const headSlots = 0x8000;

/** Slot of a token's first three bytes in {@link PrefilterTables.heads}. */
export function headSlot(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (headSlots - 1);
}

/** Lengths in {@link PrefilterTables.lengths}; no run of this length or more begins a token without a beginning of its own. */
export const runLengths = 512;
