/**
 * No expression can run away (design section 9). Repositories are hostile, and every text that the engine puts before an
 * expression is bounded: names 80 bytes, values 512, tokens some 4,000, lines 2 KiB on either side, keys 64 KiB. So
 * quadratic time on a value is a quarter of a millisecond and let pass; cubic is not, and what reads keys must be linear.
 */
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { compileLayout } from "../../../src/engine/layout.ts";
import { allRules } from "../../../src/rules/all.ts";
import { expressionsIn } from "../../support/expressions.ts";

/** Files whose expressions read more than a value or a line. */
const readKeys = new Set(["engine/private-key.ts"]);

const written = [...expressionsIn("engine"), ...expressionsIn("rules")];

describe("expressions in the sources", () => {
  test("are all found", () => {
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter(({ file }) => readKeys.has(file)).length).toBeGreaterThan(5);
  });

  test.each(
    written.map((expression) => [`${expression.file} /${expression.source}/${expression.flags}`, expression] as const),
  )("%s", (_, { file, source, flags }) => {
    expect(degree(source, flags), `/${source}/${flags}`).toBeLessThanOrEqual(readKeys.has(file) ? 1 : 2);
  });
});

describe("expressions compiled from layouts", () => {
  const layouts = allRules.flatMap((rule) => (rule.kind === "built-in" ? [] : rule.layouts));

  test.each([...new Set(layouts)])("%s", (layout) => {
    const { source, flags } = compileLayout(layout).expression;
    expect(source.startsWith("^")).toBe(true);
    expect(degree(source, flags)).toBe(1);
  });
});

/** How the time that an expression takes grows with its text: 1 linear, 2 quadratic; Infinity where exponential. */
function degree(source: string, flags: string): number {
  // No time limit of its own: a slow machine must not turn "linear" into "not known".
  const found = checkSync(source, flags, { timeout: null });
  if (found.status === "unknown") throw new Error(`not known: ${found.error.kind}`);
  if (found.status === "safe") return 1;
  return found.complexity.type === "polynomial" ? found.complexity.degree : Infinity;
}
