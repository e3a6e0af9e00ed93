/** What explains each rule to a person. Loaded only when there is a finding to explain; the hook's bundle does not have it. */

import type { Explain, Explanation } from "../core/explanation.ts";
import type { Provider } from "./provider.ts";
import { providers } from "./providers.ts";

/** Explains a rule by its id. */
export const explain: Explain = (ruleId) => (Object.hasOwn(explanations, ruleId) ? explanations[ruleId] : undefined);

/** All explanations by rule id. */
export const explanations: Readonly<Record<string, Explanation>> = explanationsOf(Object.values(providers));

function explanationsOf(all: readonly Provider[]): Record<string, Explanation> {
  return Object.fromEntries(
    all.flatMap(({ rules }) =>
      rules.map(({ id, explain: { title, opens, revoke = "vendor-page", url } }) => [
        id,
        { title, opens, revoke, ...(url === undefined ? {} : { url }) },
      ]),
    ),
  );
}
