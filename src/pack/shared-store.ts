/** What a worker needs to read a store that another thread has prepared. */

import type { Forest } from "./forest.ts";
import type { LooseList } from "./loose.ts";

/** A prepared store's whole state, to be sent to workers: all that is large is shared, not copied. */
export interface SharedStore {
  readonly format: "sha1" | "sha256";
  readonly directories: readonly string[];
  readonly promised: boolean;
  readonly limit: number;
  readonly packs: readonly {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly trusted: boolean;
    readonly forest: Forest;
  }[];
  readonly loose: LooseList;
  readonly looseKind: Uint8Array;
}
