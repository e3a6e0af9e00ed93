/** The names that a config may use for rules. */

import { allRules } from "../../rules/all.ts";

/** Ids and providers of all rules. */
export function knownRules(): { ids: string[]; providers: string[] } {
  return { ids: allRules.map(({ id }) => id), providers: [...new Set(allRules.map(({ provider }) => provider))] };
}
