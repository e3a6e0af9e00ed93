/** `leakscan staged`: run by the hook's own entry, which loads nothing of this; here for help and completion. */

import type { CommandFacts, Typed } from "../command.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 1,
  help: "Scan what the next commit adds",
  arguments: [],
  example: "leakscan staged",
};

/** Never reached: run.ts sends this command to the hook's entry. */
export function run(_typed: Typed): Promise<number> {
  throw new Error("run.ts sends this command to the hook's entry");
}
