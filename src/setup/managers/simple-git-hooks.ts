/** simple-git-hooks: a line for each hook in package.json. */

import path from "node:path";
import { parseJson } from "../../policy/texts/json.ts";
import { type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";
import { stages, withCommand, withoutCommand } from "../hook-text.ts";
import { says } from "../../messages/errors.ts";

export const manager: HookManager = {
  order: 3,
  async plan(ground) {
    const manifest = await readIfThere(path.join(ground.root, "package.json"));
    return manifest !== null && /"simple-git-hooks"\s*:\s*\{/.test(manifest)
      ? simpleGitHooks(ground, manifest)
      : undefined;
  },
};

function simpleGitHooks({ root, installed, isRemoval }: Ground, before: string): HookPlan {
  const manifest = parseJson(before, "package.json") as { "simple-git-hooks": Record<string, string> };
  const hooks = manifest["simple-git-hooks"];
  for (const stage of stages) {
    const line = isRemoval
      ? withoutCommand(hooks[stage] ?? "")
      : withCommand(hooks[stage], `sh ${installed}/${stage} "$@"`);
    if (line === "") delete hooks[stage];
    else hooks[stage] = line;
  }
  const indent = /\n([ \t]+)/.exec(before)?.[1] ?? "  ";
  const text = `${JSON.stringify(manifest, null, indent)}${before.endsWith("\n") ? "\n" : ""}`;
  const file = path.join(root, "package.json");
  return {
    by: says("managerNamed", "simple-git-hooks"),
    changes:
      text === before
        ? []
        : [{ file, text, what: isRemoval ? says("withoutLeakscan") : says("callsLeakscan", undefined) }],
    leftAlone: [],
    notes: [says("noteSimpleGitHooks")],
  };
}
