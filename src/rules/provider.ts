/** What a provider's file holds: everything about one vendor's credentials. The file's name is the provider. */

import type { Explanation, RevokeWord } from "../core/explanation.ts";
import type { LiveCheck } from "../core/live-check.ts";
import type { Confidence } from "../core/severity.ts";
import type { Rule } from "./rule.ts";

/** One vendor. */
export interface Provider {
  readonly rules: readonly ProviderRule[];
}

/** A rule as its provider's file has it. */
export type ProviderRule = OfProvider<Rule>;

type OfProvider<R extends Rule> = R extends Rule
  ? Omit<R, "provider" | "confidence"> & {
      /** {@link usualConfidence} of the kind where absent. */
      readonly confidence?: Confidence;
      readonly explain: ProviderExplanation;
      /** Where one request tells whether it is active. What takes more stands in `src/verify/vendors/<provider>.ts`. */
      readonly live?: LiveCheck;
    }
  : never;

/** An explanation; most credentials are revoked on the vendor's page. */
export type ProviderExplanation = Omit<Explanation, "revoke"> & { readonly revoke?: RevokeWord };

/** How sure a rule of each kind is, unless it says otherwise. */
export const usualConfidence: Readonly<Record<Rule["kind"], Confidence>> = {
  token: "high",
  shape: "high",
  named: "high",
  phrase: "medium",
  "built-in": "high",
  near: "medium",
};
