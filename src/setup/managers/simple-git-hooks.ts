/** simple-git-hooks: a line for each hook in package.json, or in a file of its own. */

import path from "node:path";
import { says } from "../../messages/errors.ts";
import { type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";
import { changedLines } from "../json-lines.ts";

export const manager: HookManager = {
  order: 3,
  async plan(ground) {
    // Its own order: a file before package.json.
    for (const name of files) {
      const text = await readIfThere(path.join(ground.root, name));
      if (text === null) continue;
      if (name !== "package.json") return plan(ground, name, text, []);
      if (/"simple-git-hooks"\s*:\s*\{/.test(text)) return plan(ground, name, text, ["simple-git-hooks"]);
    }
    return undefined;
  },
};

const files = [".simple-git-hooks", "simple-git-hooks"]
  .flatMap((stem) => ["cjs", "js", "mjs", "json"].map((extension) => `${stem}.${extension}`))
  .concat("package.json");

function plan({ root, callOf, isRemoval }: Ground, name: string, before: string, keys: readonly string[]): HookPlan {
  const file = path.join(root, name);
  const isCode = !name.endsWith(".json");
  return {
    by: says("managerNamed", "simple-git-hooks"),
    changes: isCode
      ? []
      : changedLines(file, name, before, keys, isRemoval ? undefined : (stage) => `${callOf(stage)} "$@"`),
    leftAlone:
      isCode && !isRemoval && !/\bleakscan\b/.test(before)
        ? [{ file, todo: says("linesOfCode", `${callOf("pre-commit")} "$@"`) }]
        : [],
    notes: [says("noteSimpleGitHooks")],
    call: callOf("pre-commit"),
    manager: {
      install: "npx simple-git-hooks",
      mark: /simple[-_]git[-_]hooks/i,
      ownsHooksPath: (value) => value === undefined,
    },
  };
}
