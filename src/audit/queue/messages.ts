/** What the pool and its processes say to each other. */

import type { Repository, Result, TooLargeForOne } from "../repository.ts";
import type { ScanSetup, Step } from "./queue.ts";

/** To a process: what to scan, whole in itself. */
export interface ToChild {
  readonly setup: ScanSetup;
  readonly repository: Repository;
  readonly privateUrl: string | undefined;
}

/** From a process. */
export type FromChild =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "result"; readonly result: Result | TooLargeForOne };
