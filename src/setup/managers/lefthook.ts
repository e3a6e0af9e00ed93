/** lefthook: a command for each hook in its config. */

import path from "node:path";
import { type Ground, type HookManager, type HookPlan, readIfThere } from "../hook-plan.ts";
import { stages } from "../hook-text.ts";

export const manager: HookManager = {
  order: 2,
  async plan(ground) {
    for (const name of ["lefthook.yml", ".lefthook.yml", "lefthook.yaml", ".lefthook.yaml"]) {
      const file = path.join(ground.root, name);
      const text = await readIfThere(file);
      if (text !== null) return lefthook(ground, file, text);
    }
    return undefined;
  },
};

async function lefthook({ installed, isRemoval }: Ground, file: string, before: string): Promise<HookPlan> {
  const { parseYaml } = await import("../hook-yaml.ts");
  const { document, written } = parseYaml(before, path.basename(file));
  for (const stage of stages) {
    const command = [stage, "commands", "leakscan"];
    if (isRemoval) document.deleteIn(command);
    else {
      const args = stage === "commit-msg" ? " {1}" : stage === "pre-push" ? " {0}" : "";
      document.setIn([...command, "run"], `sh ${installed}/${stage}${args}`);
      if (stage === "pre-push") document.setIn([...command, "use_stdin"], true);
    }
  }
  const text = isRemoval ? withoutEmpty(written()) : written();
  return {
    by: "lefthook",
    changes: text === before ? [] : [{ file, text, what: isRemoval ? "without leakscan" : "calls leakscan" }],
    leftAlone: [],
    notes: ["Run `npx lefthook install` once."],
  };
}

/** What is left of a stage's commands when leakscan's was the only one. */
function withoutEmpty(text: string): string {
  return text.replace(/^(?:pre-commit|commit-msg|pre-push):\n {2}commands: \{\}\n/gm, "");
}
