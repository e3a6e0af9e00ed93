/** The pre-commit framework: an entry in .pre-commit-config.yaml. */

import path from "node:path";
import { type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";
import { says } from "../../messages/errors.ts";

export const manager: HookManager = {
  order: 4,
  async plan(ground) {
    const file = path.join(ground.root, ".pre-commit-config.yaml");
    const text = await readIfThere(file);
    return text === null ? undefined : preCommitFramework(ground, file, text);
  },
};

/** What puts the framework's own hooks in place. */
const install = "pre-commit install --hook-type pre-commit --hook-type commit-msg --hook-type pre-push";

async function preCommitFramework({ isRemoval }: Ground, file: string, before: string): Promise<HookPlan> {
  const { parseYaml, withItem, withoutItem } = await import("../hook-yaml.ts");
  const { document } = parseYaml(before, path.basename(file));
  const plain = (document.toJS() as { repos?: { hooks?: { id?: string }[] }[] } | null)?.repos ?? [];
  const at = plain.findIndex(({ hooks }) => hooks?.some(({ id }) => id === "leakscan"));
  const notes = [says("noteRunOnce", install)];
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
      : [{ file, text, what: isRemoval ? says("withoutLeakscan") : says("callsLeakscan", undefined) }];
  const manager = { install, mark: /pre-commit\.com|pre_commit|prek/, ownsHooksPath: isUnset };
  return { by: says("managerFramework"), changes, leftAlone: [], notes, manager };
}

/** The framework refuses to install where core.hooksPath is set. */
function isUnset(value: string | undefined): boolean {
  return value === undefined;
}
