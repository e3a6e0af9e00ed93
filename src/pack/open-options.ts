/** How a store is opened. */

import type { StoreLocation } from "./locate.ts";
import type { ObjectFormat } from "./object-format.ts";

/** How to open a store. */
export interface StoreOptions extends StoreLocation {
  /** Objects with more bytes than this are named as `too-large` instead of read; 512 MiB by default. */
  readonly maxObjectBytes?: number;
}

export const defaultLimit: number = 512 << 20;

export interface Settings {
  readonly format: ObjectFormat;
  readonly directories: readonly string[];
  readonly promised: boolean;
  readonly limit: number;
}
