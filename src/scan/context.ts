/** What every use case needs of the world around it; handed in, so that nothing below reads a process. */

import type { ScanFacts, Sighting } from "../core/finding.ts";
import type { Progress } from "../sources/result.ts";

/** What is known of a scan before anything is read. */
export interface ScanStart extends Pick<ScanFacts, "mode" | "repository"> {
  readonly engineVersion: string;
}

/** The caller's world. */
export interface Context {
  /** Folder that paths are relative to, absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends the scan early: what was read until then is reported, and the rest as not read. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Called once, when reading begins. */
  readonly onStart?: (start: ScanStart) => void;
  /** Called with what is found as soon as it is, before policy has judged it. */
  readonly onSightings?: (sightings: readonly Sighting[]) => void;
}
