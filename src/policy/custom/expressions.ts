/**
 * Custom rules' expressions, compiled by an engine that takes time in proportion to the text: no config can make a scan run
 * away. The engine is loaded only where a rule has an expression.
 */

import type { RE2JS } from "re2js";
import type { CustomRule, LinearExpression } from "../../core/custom-rule.ts";
import { UsageError, type Sentence } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { shown } from "../quoted.ts";

/** Largest program that an expression may compile to, in RE2's instructions. */
export const largestProgram = 5000;

/** Compiled before: a config is checked when it is loaded, and used when the engine is made. */
const compiledBefore: WeakMap<readonly CustomRule[], Promise<ReadonlyMap<string, LinearExpression>>> = new WeakMap();

/**
 * Compiles the expressions of rules, by their ids.
 * @param name the config file's name for error messages, or what says where a rule stands in it
 * @throws UsageError that names the rule and the way out
 */
export function compileExpressions(
  rules: readonly CustomRule[],
  name: string | ((id: string) => string),
): Promise<ReadonlyMap<string, LinearExpression>> {
  let compiled = compiledBefore.get(rules);
  if (!compiled) compiledBefore.set(rules, (compiled = compileAll(rules, name)));
  return compiled;
}

async function compileAll(
  rules: readonly CustomRule[],
  name: string | ((id: string) => string),
): Promise<ReadonlyMap<string, LinearExpression>> {
  const written = rules.filter(({ expression, pathRegex }) => (expression ?? pathRegex) !== undefined);
  if (written.length === 0) return new Map();
  const re2 = await loadRe2();
  const compiled = new Map<string, LinearExpression>();
  for (const { id, expression, group, pathRegex } of written) {
    const where = `${typeof name === "string" ? name : name(id)}: customRules ${shown(id)}`;
    if (expression !== undefined) compiled.set(id, compileLinear(re2, expression, group, `${where}: regex`));
    // The rule's path is policy's to judge; here it is only held to be an expression.
    if (pathRegex !== undefined) compileLinear(re2, pathRegex, 0, `${where}: pathRegex`);
  }
  return compiled;
}

/** Compiles expressions by their own texts. Throws a UsageError where one is wrong. */
export async function compileTexts(
  expressions: readonly string[],
  name: string,
): Promise<ReadonlyMap<string, LinearExpression>> {
  if (expressions.length === 0) return new Map();
  const re2 = await loadRe2();
  return new Map(expressions.map((text) => [text, compileLinear(re2, text, 0, `${name}: allow: regex`)]));
}

/** The linear engine. */
export type Re2 = typeof RE2JS;

/** Loads the linear engine, which is done only where something is written for it. */
export async function loadRe2(): Promise<Re2> {
  return (await import("re2js")).RE2JS;
}

/**
 * Compiles one expression.
 * @param what begins the error's message: what it is and where it stands
 * @throws UsageError with the way out
 */
export function compileLinear(re2: Re2, expression: string, group: number | undefined, what: string): LinearExpression {
  const fail = (why: Sentence): never => {
    throw new UsageError(says("regexWrong", what, why));
  };
  const compiled = build(re2, expression, re2.MULTILINE, fail);
  const plain = build(re2, expression, 0, fail);
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

function build(re2: Re2, expression: string, flags: number, fail: (what: Sentence) => never) {
  try {
    return re2.compile(expression, flags);
  } catch (error) {
    // The engine quotes the part that is wrong, and that may be of a secret.
    const why = (error as Error).message.replace(/^error parsing regexp: /, "").replace(/[:`].*$/s, "");
    return fail(says("regexNotCompiled", why));
  }
}
