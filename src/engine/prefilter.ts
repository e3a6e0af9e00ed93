/** The prefilter's interface: where in the bytes a closer look is worth it, and for what. */

/** Why a run is worth a look: bits of what {@link PrefilterSink.run} tells. */
export const look = {
  /** Its length and the bytes on both sides are those of a token without a beginning of its own. */
  shape: 1,
  /** It stands where a value stands, and has digits and letters like no word does. */
  near: 2,
  /** It begins like base64 of text. */
  encoded: 4,
  /** The letter before the blank before it ends the name of an HTTP scheme. */
  scheme: 8,
  /** A token may begin in the parts before it that are no runs: `SG.`, `$6$salt$`, `\n`, `%3D`. */
  before: 16,
  /** 40 characters that may be a secret access key. */
  bareSecret: 32,
} as const;

/** Receives what the prefilter found, in order of position within each kind. */
export interface PrefilterSink {
  /** A maximal run of at least 16 token characters, from `start` to `end` (exclusive), and why it is worth a look: bits of {@link look}. */
  run(start: number, end: number, why: number): void;
  /** A token may begin here, in the run from `start` to `end`: its first three bytes are in {@link PrefilterTables.heads}, behind a boundary. */
  head(at: number, start: number, end: number): void;
  /** A trigger word begins here. */
  word(at: number): void;
}

/** Finds runs and trigger words in `bytes` from `from` to `to` (exclusive). Runs are cut at the window's edges. */
export type Prefilter = (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink) => void;

/** What a prefilter must know of the rules. */
export interface PrefilterTables {
  /** By {@link headSlot} of three bytes: 1 where a token may begin. */
  readonly heads: Uint8Array;
  readonly gates: ShapeGates;
  /** Whether there are rules for values near a word. */
  readonly near: boolean;
}

/**
 * Where tokens without a beginning of their own may stand: by the length of the run they begin with and by the bytes on both its
 * sides. Bytes fall into eight classes, so that a run is judged with two lookups.
 */
export interface ShapeGates {
  /** The class of a byte, 0 to 7. */
  readonly classes: Uint8Array;
  /** By length times 8 plus the class of the byte before: a bit for each class that the byte behind may have. {@link runLengths} times 8. */
  readonly behind: Uint8Array;
}

/** Makes a prefilter for one set of rules. */
export type PrefilterFactory = (tables: PrefilterTables) => Prefilter;

/** Slots of {@link PrefilterTables.heads}. */
export const headSlots = 0x8000;

/** Slot of a token's first three bytes in {@link PrefilterTables.heads}. */
export function headSlot(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (headSlots - 1);
}

/** Lengths in {@link ShapeGates}; no run of this length or more begins a token without a beginning of its own. */
export const runLengths = 512;

/** Whether a shape may begin with the run from `start` to `end`; `behind` is the byte at `end`. */
export function isGateOpen(gates: ShapeGates, length: number, before: number, behind: number): boolean {
  if (length >= runLengths) return false;
  const open = gates.behind[length * 8 + (gates.classes[before] as number)] as number;
  return ((open >> (gates.classes[behind] as number)) & 1) === 1;
}
