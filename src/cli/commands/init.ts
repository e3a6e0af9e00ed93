/** `leakscan init` */

import { createInterface } from "node:readline/promises";
import { applyHooks, planHooks, type HookPlan } from "../../app/install-hooks.ts";
import { writeText } from "../../app/write-text.ts";
import { UsageError } from "../../core/error.ts";
import type { Command } from "../command.ts";

/** Installs the hooks, or takes them out. */
export const init: Command = (finish) => ({
  command: "init",
  describe: "Install the hooks the way this repository has its hooks: husky, lefthook, .git/hooks, ...",
  builder: (argv) =>
    argv.options({
      yes: { type: "boolean", alias: "y", describe: "Do not ask" },
      remove: { type: "boolean", describe: "Take out what init has put in" },
    }),
  handler: async (argv) => {
    // Built, this file lies in dist/, beside the package's hooks/.
    const hooks = new URL("../hooks/", import.meta.url);
    const plan = await planHooks(hooks, argv["remove"] === true, { cwd: process.cwd(), env: process.env });
    await writeText(process.stdout, toldPlan(plan));
    if (plan.changes.length === 0) return finish(0);
    if (argv["yes"] !== true && !(await isWanted())) {
      await writeText(process.stdout, "Nothing was changed.\n");
      return finish(0);
    }
    await applyHooks(plan);
    await writeText(process.stdout, ["Done.", ...plan.notes, ""].join("\n"));
    return finish(0);
  },
});

function toldPlan({ by, changes }: HookPlan): string {
  if (changes.length === 0) return `Hooks by ${by}: up to date, nothing to change.\n`;
  return [`Hooks by ${by}:`, ...changes.map(({ file, what }) => `  ${file}: ${what}`), ""].join("\n");
}

async function isWanted(): Promise<boolean> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) throw new UsageError("Nobody can be asked here, so nothing was changed.", "Give --yes.");
  const asking = createInterface({ input: stdin, output: stdout });
  try {
    return /^y(?:es)?$/i.test((await asking.question("Change this? [y/N] ")).trim());
  } finally {
    asking.close();
  }
}
