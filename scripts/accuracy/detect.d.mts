import type { Place } from "../../src/core/finding.ts";
import type { Confidence } from "../../src/core/severity.ts";

/** A finding of one text. */
export interface Detected {
  readonly value: string;
  /** What stands in the text at its places. */
  readonly written: readonly string[];
  readonly places: readonly Place[];
  readonly rule: string;
  readonly provider: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Scans one text as a file of that path. */
export type Detect = (content: string | Buffer, path: string | null) => Promise<readonly Detected[]>;

export function loadDetector(): Promise<Detect>;
