/** What a container's reader is given besides its bytes: the way back into unpacking, the budget, and where cuts are reported. */

import type { Budget } from "./budget.ts";
import type { CutReason, Layer } from "./layer.ts";

/** One level of nesting. */
export interface Level {
  readonly budget: Budget;
  /** Unpacks what stands inside the container, one level deeper. */
  open(bytes: Uint8Array, via: readonly string[]): Generator<Layer>;
  cut(via: readonly string[], why: CutReason): void;
}

/** A part of a container that could not be read: as it is, named by its offset; as the container itself where it is all of it. */
export function unread(bytes: Uint8Array, via: readonly string[], kind: string, start: number, end: number): Layer {
  if (start === 0 && end === bytes.length) return { bytes, via };
  return { bytes: bytes.subarray(start, end), via: [...via, `${kind}@${start}`] };
}
