/** What decides over sightings: the config, the baseline, and how far the scanned repository is to be trusted. */

import { type Baseline, emptyBaseline } from "./baseline.ts";
import { type Config, emptyConfig } from "./config.ts";

import type { DigestAcceptance } from "./foreign-digests.ts";

/** A resolved policy. Config and baseline are empty where the repository is not trusted. */
export interface Policy {
  readonly config: Config;
  readonly baseline: Baseline;
  /** Whether comments in the scanned text count: only where the scanned text itself is one's own, never a change under review. */
  readonly trustComments: boolean;
  /** What other scanners' files accept by digests of their own; none where absent. */
  readonly digests?: readonly DigestAcceptance[];
}

/** The policy of a repository that is not one's own: nothing in it can make a finding pass. */
export const strictestPolicy: Policy = { config: emptyConfig, baseline: emptyBaseline, trustComments: false };
