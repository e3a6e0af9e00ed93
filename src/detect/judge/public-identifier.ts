/** Forms that a vendor calls public. They are known patterns like any other: what has one is no secret, whatever its name says. */

import type { Rule } from "../../rules/rule.ts";
import { compileLayout } from "../pattern/layout.ts";

const compiled = new WeakMap<readonly Rule[], readonly RegExp[]>();

/** Whether a text as a whole has the form of an identifier of these rules. */
export function isPublicIdentifier(rules: readonly Rule[], text: string): boolean {
  let forms = compiled.get(rules);
  if (forms === undefined) {
    forms = rules.flatMap((rule) =>
      rule.kind === "token" && rule.identifier ? rule.layouts.map((layout) => compileLayout(layout).expression) : [],
    );
    compiled.set(rules, forms);
  }
  return forms.some((form) => form.exec(text)?.[0].length === text.length);
}
