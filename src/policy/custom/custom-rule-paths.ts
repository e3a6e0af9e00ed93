/** Custom rules that hold in some paths only. */

import type { CustomRule } from "../../core/custom-rule.ts";
import { compileAllows } from "../allow.ts";
import type { GlobWork } from "../globs/walk.ts";

/** Says whether a rule holds at a path; a message has none. */
export type RulePaths = (rule: string, path: string | null) => boolean;

/** Compiles the paths of custom rules. */
export async function compileRulePaths(rules: readonly CustomRule[], work: GlobWork): Promise<RulePaths> {
  const bound = rules.filter(({ paths, pathRegex }) => (paths ?? pathRegex) !== undefined);
  if (bound.length === 0) return () => true;
  const asAllows = bound.map(({ paths, pathRegex }) => ({
    reason: "",
    ...(paths === undefined ? {} : { paths }),
    ...(pathRegex === undefined ? {} : { pathRegexes: [pathRegex] }),
  }));
  const compiled = await compileAllows({ allow: asAllows }, () => ".leakscan.json", work);
  const byRule = new Map(bound.map(({ id }, index) => [id, compiled[index]]));
  const known = new Map<string, boolean>();
  return (rule, path) => {
    const own = byRule.get(rule);
    if (own === undefined) return true;
    const key = `${rule}\0${path ?? "\0"}`;
    let holds = known.get(key);
    if (holds === undefined) known.set(key, (holds = own.meansPath(path)));
    return holds;
  };
}
