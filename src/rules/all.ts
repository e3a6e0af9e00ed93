/** Every rule that leakscan ships, without what explains it: by provider, in the order of the provider's file. */

import { type Provider, type ProviderRule, usualConfidence } from "./provider.ts";
import { providers } from "./providers.ts";
import type { Rule } from "./rule.ts";

/** All rules. */
export const allRules: readonly Rule[] = Object.entries(providers).flatMap(([name, provider]) =>
  rulesOf(name, provider),
);

/** The rules of one provider. */
export function rulesOf(name: string, { rules }: Provider): readonly Rule[] {
  return rules.map((rule) => toRule(name, rule));
}

function toRule(
  provider: string,
  { explain: _explain, live: _live, kind, id, severity, confidence, ...rest }: ProviderRule,
): Rule {
  return { kind, id, provider, severity, confidence: confidence ?? usualConfidence[kind], ...rest } as Rule;
}
