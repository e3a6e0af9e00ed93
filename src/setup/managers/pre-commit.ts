/** The pre-commit framework: an entry in .pre-commit-config.yaml. */

import path from "node:path";
import { type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";

export const manager: HookManager = {
  order: 4,
  async plan(ground) {
    const file = path.join(ground.root, ".pre-commit-config.yaml");
    const text = await readIfThere(file);
    return text === null ? undefined : preCommitFramework(ground, file, text);
  },
};

async function preCommitFramework({ isRemoval }: Ground, file: string, before: string): Promise<HookPlan> {
  const { parseYaml, withItem, withoutItem } = await import("../hook-yaml.ts");
  const { document } = parseYaml(before, path.basename(file));
  const plain = (document.toJS() as { repos?: { hooks?: { id?: string }[] }[] } | null)?.repos ?? [];
  const at = plain.findIndex(({ hooks }) => hooks?.some(({ id }) => id === "leakscan"));
  let text = before;
  if (isRemoval && at >= 0) text = withoutItem(before, "repos", at);
  else if (!isRemoval && at < 0) {
    const common = { language: "node", additional_dependencies: [`leakscan@${LEAKSCAN_VERSION}`] };
    const entry = {
      repo: "local",
      hooks: [
        {
          id: "leakscan",
          name: "leakscan",
          entry: "leakscan hook framework",
          ...common,
          stages: ["pre-commit", "pre-push", "manual"],
          require_serial: true,
        },
        {
          id: "leakscan-commit-msg",
          name: "leakscan (commit message)",
          entry: "leakscan hook commit-msg",
          ...common,
          stages: ["commit-msg"],
        },
      ],
    };
    text = withItem(before, "repos", entry);
  }
  const changes =
    text === before
      ? []
      : [{ file, text, what: isRemoval ? "without leakscan" : "runs leakscan", lacks: "call" } as const];
  const install = "pre-commit install --hook-type pre-commit --hook-type commit-msg --hook-type pre-push";
  const manager = { install, mark: /pre-commit\.com|pre_commit|prek/, ownsHooksPath: isUnset };
  return { by: "the pre-commit framework", changes, leftAlone: [], notes: [`Run \`${install}\` once.`], manager };
}

/** The framework refuses to install where core.hooksPath is set. */
function isUnset(value: string | undefined): boolean {
  return value === undefined;
}
