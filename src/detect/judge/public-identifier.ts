/** Forms that a vendor calls public. They are known patterns like any other: what has one is no secret, whatever its name says. */

import type { CompiledRules } from "../pattern/compile.ts";

/** Whether a text as a whole, which begins at `start`, has the form of an identifier of these rules. */
export function isPublicIdentifier(rules: CompiledRules, bytes: Uint8Array, start: number, text: string): boolean {
  for (const { rule, layout } of rules.tokens(bytes, start))
    if (rules.rules[rule]?.identifier === true && layout().expression.exec(text)?.[0].length === text.length)
      return true;
  return false;
}
