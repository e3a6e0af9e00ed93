/** What every use case needs of the world around it; handed in, so that nothing below reads a process. */

import type { Progress } from "../sources/result.ts";

/** The caller's world. */
export interface Context {
  /** Folder that paths are relative to, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the scan early: what was read until then is reported, and the rest as not read. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
