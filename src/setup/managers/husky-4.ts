/** husky 4 and earlier: a line for each hook in package.json or .huskyrc; its hooks of .git/hooks read them. */

import path from "node:path";
import { says } from "../../messages/errors.ts";
import { exists, type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";
import type { Stage } from "../hook-text.ts";
import { changedLines } from "../json-lines.ts";

export const manager: HookManager = {
  order: 0,
  async plan(ground) {
    // Anyone who has moved to a newer one may have left the old lines.
    if (await exists(path.join(ground.root, ".husky"))) return undefined;
    for (const name of files) {
      const text = await readIfThere(path.join(ground.root, name));
      if (text === null) continue;
      if (name !== "package.json") return plan(ground, name, text, ["hooks"]);
      if (/"husky"\s*:\s*\{\s*"(?:hooks|skipCI)"/.test(text)) return plan(ground, name, text, ["husky", "hooks"]);
    }
    return undefined;
  },
};

const files = [
  ".huskyrc",
  ".huskyrc.json",
  ".huskyrc.js",
  ".huskyrc.yml",
  ".huskyrc.yaml",
  "husky.config.js",
  "package.json",
];

function plan(ground: Ground, name: string, before: string, keys: readonly string[]): HookPlan {
  const { root, isRemoval } = ground;
  const file = path.join(root, name);
  const isOther = /\.(?:js|ya?ml)$/.test(name);
  return {
    by: says("managerNamed", "husky 4"),
    changes: isOther
      ? []
      : changedLines(file, name, before, keys, isRemoval ? undefined : (stage) => lineOf(ground, stage)),
    leftAlone:
      isOther && !isRemoval && !/\bleakscan\b/.test(before)
        ? [{ file, todo: says("linesOfCode", ground.callOf("pre-commit")) }]
        : [],
    notes: isRemoval ? [] : [says("noteHusky")],
    call: ground.callOf("pre-commit"),
    manager: { install: "npm rebuild husky", mark: /husky/i, ownsHooksPath: (value) => value === undefined },
  };
}

/** husky 4 hands over git's arguments and input by the environment. */
function lineOf({ callOf }: Ground, stage: Stage): string {
  if (stage === "commit-msg") return `${callOf(stage)} "$HUSKY_GIT_PARAMS"`;
  if (stage === "pre-push") return `printf '%s\\n' "$HUSKY_GIT_STDIN" | ${callOf(stage)} $HUSKY_GIT_PARAMS`;
  return callOf(stage);
}
