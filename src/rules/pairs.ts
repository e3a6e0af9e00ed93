/** Which rule's secret belongs to which other one's, as the providers' files say. */

import type { Pair, PairOf } from "../core/pair.ts";
import { allRules } from "./all.ts";

/** The pair of a rule, by its id. */
export const pairOf: PairOf = (rule) => {
  pairs ??= new Map(allRules.flatMap(({ id, pair }) => (pair ? [[id, pair] as const] : [])));
  return pairs.get(rule);
};

let pairs: ReadonlyMap<string, Pair> | undefined;
