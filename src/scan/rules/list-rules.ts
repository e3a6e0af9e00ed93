/** Use case: what leakscan knows. */

import { type AddedFacts, type CustomRule, ownCredentialRule } from "../../core/custom-rule.ts";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Explanation } from "../../core/explanation.ts";
import { loadExplainMessages } from "../../messages/explain-language.ts";
import type { Language } from "../../messages/report-catalogue.ts";
import type { RuleSentences } from "../../messages/rule-catalogue.ts";
import type { Confidence, Severity } from "../../core/severity.ts";
import { nearest } from "../../policy/nearest.ts";
import { allRules } from "../../rules/all.ts";
import type { Context } from "../context.ts";
import { describeCustomRule, describeOwnCredential, describeRule, type RuleDescription } from "./describe-rule.ts";
import { explainWith } from "./explain.ts";
import { loadPolicyHere } from "../policy/load-policy.ts";
import type { RawOptions } from "../options.ts";

/** The rules of the config that counts where one stands, or of another. */
export async function customRulesHere(
  raw: Pick<RawOptions, "config">,
  context: Context,
): Promise<readonly CustomRule[]> {
  const { policy } = await loadPolicyHere({ config: raw.config }, context);
  return policy.config.customRules;
}

/** A rule as it is listed. */
export interface ListedRule {
  readonly id: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly explanation?: Explanation;
  /** Only where it was asked for by its id or provider. */
  readonly description?: RuleDescription;
}

/**
 * All rules by provider and id, or the one that is asked for.
 * @param customRules the project's own
 * @param language of their descriptions
 * @throws UsageError where there is no such rule or provider
 */
export async function listRules(
  name?: string,
  customRules: readonly CustomRule[] = [],
  language: Language = "en",
): Promise<readonly ListedRule[]> {
  const { explain: builtIn } = await import("../../rules/explain.ts");
  const explain = explainWith(customRules, builtIn);
  const { rules: words } = await loadExplainMessages(language);
  const all: readonly Known[] = [
    ...allRules.map((rule): Known => ({ ...factsOf(rule), describe: (words) => describeRule(rule, words) })),
    { ...ownCredentialRule, describe: describeOwnCredential },
    ...customRules.map((rule): Known => ({ ...factsOf(rule), describe: (words) => describeCustomRule(rule, words) })),
  ];
  const asked = all.filter((rule) => name === undefined || rule.id === name || rule.provider === name);
  if (name !== undefined && asked.length === 0) {
    const meant = nearest(
      name,
      all.flatMap(({ id, provider }) => [id, provider]),
    );
    throw new UsageError(says("unknownRule", JSON.stringify(name.slice(0, 80)), meant));
  }
  const listed = asked.map((rule): ListedRule => {
    const explanation = explain(rule.id);
    return {
      ...factsOf(rule),
      ...(explanation === undefined ? {} : { explanation }),
      ...(name === undefined ? {} : { description: rule.describe(words) }),
    };
  });
  const key = ({ provider, id }: ListedRule): string => `${provider}\0${id}`;
  return listed.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

interface Known extends AddedFacts {
  readonly describe: (words: RuleSentences) => RuleDescription;
}

function factsOf({ id, provider, severity, confidence }: AddedFacts): AddedFacts {
  return { id, provider, severity, confidence };
}
