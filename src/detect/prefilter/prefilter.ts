/** The prefilter's interface: where in the bytes a closer look is worth it, and for what. */

import type { WordTable } from "./words.ts";

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

/**
 * Receives what the prefilter found, in order of position within each kind. Bytes outside of the window's end count as zeros:
 * a window must reach as far behind what is looked for as its value may stand.
 */
export interface PrefilterSink {
  /** A maximal run of at least 16 token characters, from `start` to `end` (exclusive), and why it is worth a look: bits of {@link look}. */
  run(start: number, end: number, why: number): void;
  /** A token may begin here, in the run from `start` to `end`, behind a boundary: see {@link TokenHeads}. */
  head(at: number, start: number, end: number): void;
  /** A trigger word begins here, and what follows may be what it announces (see ./word.ts). */
  word(at: number): void;
}

/** Bytes that a prefilter looks at in one go: all runs in them are reported before all words in them. */
export const chunkSize = 65_536;

/** Finds runs and trigger words in `bytes` from `from` to `to` (exclusive). Runs are cut at the window's edges. */
export type Prefilter = (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink) => void;

/** What a prefilter must know of the rules. */
export interface PrefilterTables {
  readonly heads: TokenHeads;
  readonly gates: ShapeGates;
  readonly words: WordTable;
  /** Whether there are rules for values near a word. */
  readonly near: boolean;
}

/**
 * The first bytes of tokens: as many as their plain beginning has, of 3, 4, 5 and 8. Three alone are those of a word too often (`tes`,
 * `con`), five of `github.com`.
 */
export interface TokenHeads {
  /** By {@link headSlot} of three bytes: bits of {@link headBits}; 0 where no token begins so. */
  readonly first: Uint8Array;
  /** By {@link tailSlot}: bits of {@link headBits}. */
  readonly rest: Uint8Array;
}

/** How many bytes must be right: bits of both tables of {@link TokenHeads}. */
export const headBits = { three: 1, four: 2, five: 4, eight: 8 } as const;

/**
 * Where tokens without a beginning of their own may stand: by the run they begin with (its length and {@link runKind}) and by the
 * bytes on both its sides. Bytes fall into {@link byteClasses}, so that a run is judged with two lookups.
 */
export interface ShapeGates {
  /** The class of a byte, 0 to 7. */
  readonly classes: Uint8Array;
  /** By {@link gateSlot}: a bit for each class that the byte behind may have. */
  readonly behind: Uint8Array;
}

/** Makes a prefilter for one set of rules. */
export type PrefilterFactory = (tables: PrefilterTables) => Prefilter;

/** Slots of either table of {@link TokenHeads}. */
const headSlots = 0x8000;

/** Heads of no token. */
export function newHeads(): TokenHeads {
  return { first: new Uint8Array(headSlots), rest: new Uint8Array(headSlots) };
}

/** Slot of a token's first three bytes in {@link TokenHeads.first}. */
export function headSlot(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & (headSlots - 1);
}

/** Slot in {@link TokenHeads.rest} of four bytes, the first the lowest, and of what follows: 0, a fifth byte or four more. Multiplied: beginnings are alike. */
export function tailSlot(four: number, more: number): number {
  return Math.imul(four ^ Math.imul(more, 0x85ebca6b), 0x9e3779b1) >>> 17;
}

/** Whether a token may begin with the bytes that `byte` yields, the first for 0. */
export function isHead({ first, rest }: TokenHeads, byte: (i: number) => number): boolean {
  const bits = first[headSlot(byte(0), byte(1), byte(2))] as number;
  if (bits === 0 || (bits & headBits.three) !== 0) return bits !== 0;
  const may = (bit: number, more: number): boolean =>
    (bits & bit) !== 0 && ((rest[tailSlot(fourBytes(byte, 0), more)] as number) & bit) !== 0;
  return may(headBits.four, 0) || may(headBits.five, byte(4)) || may(headBits.eight, fourBytes(byte, 4));
}

/** Adds the beginning of a token, three bytes at least. */
export function addHead({ first, rest }: TokenHeads, beginning: string): void {
  const byte = (i: number): number => beginning.charCodeAt(i);
  const { length } = beginning;
  const bit = length < 4 ? headBits.three : length < 5 ? headBits.four : length < 8 ? headBits.five : headBits.eight;
  first[headSlot(byte(0), byte(1), byte(2))]! |= bit;
  if (length < 4) return;
  const more = length < 5 ? 0 : length < 8 ? byte(4) : fourBytes(byte, 4);
  rest[tailSlot(fourBytes(byte, 0), more)]! |= bit;
}

function fourBytes(byte: (i: number) => number, at: number): number {
  return byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
}

/** Lengths in {@link ShapeGates}; no run of this length or more begins a token without a beginning of its own. */
export const runLengths = 512;

/** What a run holds that not every alphabet does: bits of its kind. */
export const runKind = {
  capital: 1,
  /** `g` to `z`: no hex digits. */
  small: 2,
  /** `+`, `/`, `-`, `_`. */
  sign: 4,
} as const;

/** Kinds of runs there are. */
export const runKinds = 8;

/** Classes of bytes beside a run. */
export const byteClasses = 8;

/** Slot of a run in {@link ShapeGates.behind}. */
export function gateSlot(length: number, kind: number, classBefore: number): number {
  return (length * runKinds + kind) * byteClasses + classBefore;
}

/** Whether a shape may begin with a run; `before` and `behind` are the bytes on both its sides. */
export function isGateOpen(gates: ShapeGates, length: number, kind: number, before: number, behind: number): boolean {
  if (length >= runLengths) return false;
  const open = gates.behind[gateSlot(length, kind, gates.classes[before] as number)] as number;
  return ((open >> (gates.classes[behind] as number)) & 1) === 1;
}
