/** Use case: what leakscan knows. */

import { UsageError } from "../core/error.ts";
import type { Explanation } from "../core/explanation.ts";
import type { Confidence, Severity } from "../core/severity.ts";
import { nearest } from "../policy/nearest.ts";
import { allRules } from "../rules/all.ts";
import { describeRule, type RuleDescription } from "./describe-rule.ts";

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
 * @throws UsageError where there is no such rule or provider
 */
export async function listRules(name?: string): Promise<readonly ListedRule[]> {
  const { explain } = await import("../rules/explain/all.ts");
  const asked = allRules.filter((rule) => name === undefined || rule.id === name || rule.provider === name);
  if (name !== undefined && asked.length === 0) {
    const meant = nearest(
      name,
      allRules.flatMap(({ id, provider }) => [id, provider]),
    );
    throw new UsageError(
      `There is no rule or provider ${JSON.stringify(name.slice(0, 80))}.`,
      meant === undefined ? "`leakscan rules` lists all rules." : `Did you mean ${meant}?`,
    );
  }
  const listed = asked.map((rule): ListedRule => {
    const { id, provider, severity, confidence } = rule;
    const explanation = explain(id);
    return {
      id,
      provider,
      severity,
      confidence,
      ...(explanation === undefined ? {} : { explanation }),
      ...(name === undefined ? {} : { description: describeRule(rule) }),
    };
  });
  const key = ({ provider, id }: ListedRule): string => `${provider}\0${id}`;
  return listed.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
