/** `leakscan hook <stage>`: run by the hook's own entry, which loads nothing of this; here for help and completion. */

import type { CommandFacts, Typed } from "../command.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 6,
  help: "What git hooks call, with git's own arguments",
  arguments: [
    {
      name: "stage",
      help: "Which hook",
      required: true,
      choices: ["pre-commit", "commit-msg", "pre-push", "pre-receive", "framework"],
    },
    { name: "args", help: "Git's own arguments", many: true },
  ],
  example: "leakscan hook commit-msg .git/COMMIT_EDITMSG",
};

/** Never reached: run.ts sends this command to the hook's entry. */
export function run(_typed: Typed): Promise<number> {
  throw new Error("run.ts sends this command to the hook's entry");
}
