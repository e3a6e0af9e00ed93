/** What explains a finding's rule: the built-in explanations, a project's own words for its own rules, a person's credentials. */

import { type CustomRule, ownCredentialRule } from "../../core/custom-rule.ts";
import type { Explain, Explanation } from "../../core/explanation.ts";

/** Explains the built-in rules, those of the config, and the rule of a person's own credentials. */
export function explainWith(customRules: readonly CustomRule[], builtIn: Explain): Explain {
  const custom = new Map(customRules.map((rule) => [rule.id, explanationOf(rule)]));
  return (id) => builtIn(id) ?? custom.get(id) ?? (id === ownCredentialRule.id ? ownCredential : undefined);
}

function explanationOf({ description, revoke, url }: CustomRule): Explanation {
  return { title: description, opens: "unknown", revoke: revoke ?? "rotate", ...(url === undefined ? {} : { url }) };
}

const ownCredential: Explanation = { title: "One of your own credentials", opens: "account", revoke: "rotate" };
