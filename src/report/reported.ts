/** The report as it is written: what each of its parts holds, in the shape of the JSON report (docs/report.schema.json). */

import type {
  CommitFacts,
  Evidence,
  Exposure,
  IdFacts,
  Pairing,
  Place,
  Report,
  ScanFacts,
  Suppression,
  Verdict,
} from "../core/finding.ts";
import type { Confidence, Severity } from "../core/severity.ts";
import type { Summary } from "../core/summary.ts";

/** Version of the JSON report's shape; changes only when a reader would break. */
export const schemaVersion = 1;

/** A place as reported. */
export type ToldPlace = Omit<Place, "excerpt">;

/** A finding as reported. */
export interface ToldFinding {
  readonly fingerprint: string;
  readonly rule: string;
  readonly provider: string;
  /** The rule's title in English; the rule's id where nothing explains it. */
  readonly description: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly note?: string;
  readonly masked: string;
  /** Whether the secret could be guessed, so that the fingerprint is of its place and not of its value; absent where not. */
  readonly guessable?: true;
  /** Whether it is a password that a person made up; absent where not. */
  readonly weak?: true;
  /** Only with `showSecrets`. */
  readonly secret?: string;
  /** Path or URL of the repository that the first place is in. */
  readonly repository: string | null;
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly places: readonly ToldPlace[];
  readonly evidence?: Evidence;
  readonly commit?: CommitFacts;
  readonly removed?: readonly CommitFacts[];
  readonly exposure?: Exposure;
  readonly related?: readonly string[];
  readonly pairing?: readonly Pairing[];
  readonly aws?: IdFacts;
  readonly verdict?: Verdict;
  readonly suppressed?: Suppression;
}

/** How the scan went, as reported. */
export interface ToldScan extends ScanFacts {
  /** Whether everything in scope was read whole: nothing unread, nothing cut off, whether accepted or not. */
  readonly complete: boolean;
}

/** The report as written: exactly what `--format json` prints. */
export interface ToldReport {
  readonly schemaVersion: typeof schemaVersion;
  readonly tool: Report["tool"];
  readonly scan: ToldScan;
  readonly findings: readonly ToldFinding[];
  readonly summary: Summary;
}
