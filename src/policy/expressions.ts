/**
 * Custom rules' expressions, compiled by an engine that takes time in proportion to the text: no config can make a scan run
 * away. The engine is loaded only where a rule has an expression.
 */

import type { CustomRule, LinearExpression } from "../core/custom-rule.ts";
import { type Sentence, UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { shown } from "./quoted.ts";

/** Largest program that an expression may compile to, in RE2's instructions. */
export const largestProgram = 5000;

/** Compiled before: a config is checked when it is loaded, and used when the engine is made. */
const compiledBefore: WeakMap<readonly CustomRule[], Promise<ReadonlyMap<string, LinearExpression>>> = new WeakMap();

/**
 * Compiles the expressions of rules, by their ids.
 * @param name the config file's name for error messages
 * @throws UsageError that names the rule and the way out
 */
export function compileExpressions(
  rules: readonly CustomRule[],
  name: string,
): Promise<ReadonlyMap<string, LinearExpression>> {
  let compiled = compiledBefore.get(rules);
  if (!compiled) compiledBefore.set(rules, (compiled = compileAll(rules, name)));
  return compiled;
}

async function compileAll(rules: readonly CustomRule[], name: string): Promise<ReadonlyMap<string, LinearExpression>> {
  const written = rules.filter(({ expression }) => expression !== undefined);
  if (written.length === 0) return new Map();
  const { RE2JS } = await import("re2js");
  return new Map(written.map((rule) => [rule.id, compile(rule)]));

  function compile({ id, expression = "", group }: CustomRule): LinearExpression {
    const fail = (what: Sentence): never => {
      throw new UsageError(says("customRule", name, shown(id), what));
    };
    const compiled = build(expression, RE2JS.MULTILINE, fail);
    const plain = build(expression, 0, fail);
    const cost = compiled.programSize();
    if (cost > largestProgram) fail(says("regexTooLarge"));
    const groups = compiled.groupCount();
    const secretGroup = group ?? Math.min(1, groups);
    if (secretGroup > groups) fail(says("regexGroups", groups, secretGroup));
    if (plain.matcher("").find()) fail(says("regexMatchesNothing"));
    // These mean the line, whose ends (CR and LF alike) the whole text does not show.
    const isLineBound = /\$|\\[Az]/.test(expression);
    return {
      cost,
      mayMatch: (bytes) => isLineBound || compiled.matcher(bytes).find(),
      eachMatch(line, found) {
        const matcher = plain.matcher(line);
        for (let from = 0; from <= line.length && matcher.find(from);) {
          const [start, end] = [matcher.start(), matcher.end()];
          found(start, end, matcher.start(secretGroup), matcher.end(secretGroup));
          from = end > start ? end : end + 1;
        }
      },
    };
  }

  function build(expression: string, flags: number, fail: (what: Sentence) => never) {
    try {
      return RE2JS.compile(expression, flags);
    } catch (error) {
      // The engine quotes the part that is wrong, and that may be of a secret.
      const why = (error as Error).message.replace(/^error parsing regexp: /, "").replace(/[:`].*$/s, "");
      return fail(says("regexNotCompiled", why));
    }
  }
}
