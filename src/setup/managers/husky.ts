/** husky: a file for each hook in .husky. */

import path from "node:path";
import { called, exists, type HookChange, type HookManager, hooksPath, readIfThere } from "../hook-plan.ts";
import { stages } from "../hook-text.ts";
import { says } from "../../messages/errors.ts";

export const manager: HookManager = {
  order: 1,
  async plan(ground) {
    const isUsed =
      (await exists(path.join(ground.root, ".husky"))) || (await hooksPath(ground.repository))?.includes(".husky");
    if (isUsed !== true) return undefined;
    const changes: HookChange[] = [];
    for (const stage of stages) {
      const file = path.join(ground.root, ".husky", stage);
      const before = await readIfThere(file);
      changes.push(...called(ground, stage, file, before ?? "", ground.callOf(stage)));
    }
    const notes = [says("noteHusky")];
    return {
      by: says("managerNamed", "husky"),
      changes,
      leftAlone: [],
      notes: ground.isRemoval ? [] : notes,
      call: ground.callOf("pre-commit"),
      manager: {
        install: "npx husky",
        mark: /husky|\bleakscan\b|dirname (?:-- )?"\$0"\)"?\/h"?/,
        ownsHooksPath: (value) => value !== undefined && /(?:^|[\\/])\.husky(?:[\\/]_)?[\\/]?$/.test(value),
      },
    };
  },
};
