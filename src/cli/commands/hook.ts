/** `leakscan hook <stage>`: run by the hook's own entry, which loads nothing of this; here for help and completion. */

import type { CommandFacts, Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 6,
  arguments: [
    {
      name: "stage",
      required: true,
      choices: ["pre-commit", "commit-msg", "pre-push", "pre-receive", "framework"],
    },
    { name: "args", many: true },
  ],
  example: "leakscan hook commit-msg .git/COMMIT_EDITMSG",
};

/** Never reached: run.ts sends this command to the hook's entry. */
export function run(_typed: Typed): Promise<number> {
  throw new Error("run.ts sends this command to the hook's entry");
}
