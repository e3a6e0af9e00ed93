/** What is left of the bounds while one blob is unpacked: one budget for all its levels, so that nesting multiplies nothing. */

import type { CutReason, UnpackBounds } from "./layer.ts";

/** Bytes that may come out of any blob, however small: a short file of zeros is no bomb. */
export const alwaysAllowed: number = 16 * 1024 * 1024;

/** What may still be taken out of one blob. */
export class Budget {
  #bytes: number;
  #entries: number;
  readonly #deadline: number;
  /** The word for a budget of bytes that ran out. */
  readonly bytesWord: CutReason;

  /** @param length bytes of the blob, which the ratio is measured by */
  constructor(bounds: UnpackBounds, length: number) {
    const byRatio = Math.max(alwaysAllowed, bounds.maxRatio * length);
    this.#bytes = Math.min(bounds.maxBytes, byRatio);
    this.bytesWord = byRatio < bounds.maxBytes ? "ratio" : "too-large";
    this.#entries = bounds.maxEntries;
    this.#deadline = bounds.maxMillis === undefined ? Infinity : performance.now() + bounds.maxMillis;
  }

  /** Bytes that may still come out. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Entries that may still be read. */
  get entries(): number {
    return this.#entries;
  }

  /** Notes that bytes came out. */
  spend(bytes: number): void {
    this.#bytes = Math.max(0, this.#bytes - bytes);
  }

  /** Asks for one more entry; the reason where there is none to be had. */
  refuseEntry(): CutReason | undefined {
    if (this.#bytes === 0) return this.bytesWord;
    if (this.#entries === 0) return "too-many-entries";
    if (this.#deadline !== Infinity && performance.now() > this.#deadline) return "time";
    this.#entries--;
    return undefined;
  }
}
