/** How vendors are asked whether a secret is active, where data is enough to say it. Loaded only by who asks. */

import type { LiveCheck } from "../core/live-check.ts";
import { providers } from "./providers.ts";

/** Live checks by rule id. */
export const liveChecks: Readonly<Record<string, LiveCheck>> = Object.fromEntries(
  Object.values(providers).flatMap(({ rules }) => rules.flatMap(({ id, live }) => (live ? [[id, live] as const] : []))),
);
