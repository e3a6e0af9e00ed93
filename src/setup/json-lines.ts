/** Hooks that a manager keeps as a line of sh each, in a JSON file: the file is written anew in its own indentation. */

import { says } from "../messages/errors.ts";
import { parseJson } from "../policy/texts/json.ts";
import type { HookChange } from "./hook-plan.ts";
import { type Stage, stages, withCommand, withoutCommand } from "./hook-text.ts";

/**
 * The change of such a file; none where it is as it should be.
 * @param keys the way to the object that holds the lines, outermost first; made where there is none
 * @param lineOf the call of a stage; undefined to take leakscan's out
 */
export function changedLines(
  file: string,
  name: string,
  before: string,
  keys: readonly string[],
  lineOf: ((stage: Stage) => string) | undefined,
): HookChange[] {
  const whole = parseJson(before, name) as Record<string, unknown>;
  let hooks = whole;
  for (const key of keys) hooks = (hooks[key] ??= {}) as Record<string, unknown>;
  for (const stage of stages) {
    const old = hooks[stage];
    const known = typeof old === "string" ? old : "";
    const line = lineOf === undefined ? withoutCommand(known) : withCommand(known, lineOf(stage));
    if (line === "") delete hooks[stage];
    else hooks[stage] = line;
  }
  const indent = /\n([ \t]+)/.exec(before)?.[1] ?? "  ";
  const text = `${JSON.stringify(whole, null, indent)}${before.endsWith("\n") ? "\n" : ""}`;
  const what = lineOf === undefined ? says("withoutLeakscan") : says("callsLeakscan", undefined);
  return text === before ? [] : [{ file, text, what }];
}
