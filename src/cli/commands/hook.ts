/** `leakscan staged` and `leakscan hook`: run by the hook's own entry; here only for their help. */

import type { Command } from "../command.ts";
import { withScanOptions } from "../command.ts";

/** What the next commit adds. */
export const staged: Command = () => ({
  command: "staged",
  describe: "Scan what the next commit adds",
  builder: (argv) => withScanOptions(argv, { amend: { type: "boolean", describe: "The commit will replace HEAD" } }),
  handler: neverReached,
});

/** What git's hooks call. */
export const hook: Command = () => ({
  command: "hook <stage> [args..]",
  describe: "What git hooks call, with git's own arguments",
  builder: (argv) =>
    withScanOptions(
      argv.positional("stage", {
        type: "string",
        choices: ["pre-commit", "commit-msg", "pre-push", "pre-receive", "framework"],
        describe: "Which hook",
        demandOption: true,
      }),
    ),
  handler: neverReached,
});

function neverReached(): void {
  throw new Error("run.ts sends this command to the hook's entry");
}
