/** A scan that a person stops is no error: what it could not read any more is named, and nothing of it is called clean. */

import type { SourceResult } from "../sources/result.ts";

/** Why a scan was stopped: the abort signal's reason. */
export class Interruption extends Error {
  override readonly name = "Interruption";
}

/** The scan's result; where it was interrupted, an empty one that says so. Other errors pass. */
export async function untilInterrupted<T extends SourceResult>(
  scan: Promise<T>,
  signal: AbortSignal | undefined,
  what: string,
): Promise<T | SourceResult> {
  try {
    return await scan;
  } catch (error) {
    if (signal?.aborted !== true || error !== signal.reason) throw error;
    return { sightings: [], notRead: [{ what, why: "interrupted" }], cut: [], blobs: 0, bytes: 0, commits: 0 };
  }
}
