/** `leakscan completion <shell>` */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { bash } from "../completion/bash.ts";
import { fish } from "../completion/fish.ts";
import { powershell } from "../completion/powershell.ts";
import { completedCommands } from "../completion/words.ts";
import { zsh } from "../completion/zsh.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 15,
  help: "Print a script that completes commands and options in your shell",
  arguments: [{ name: "shell", help: "Which shell", required: true, choices: ["bash", "zsh", "fish", "powershell"] }],
  example: "source <(leakscan completion bash)",
};

const shells = { bash, zsh, fish, powershell } as const;

/** Prints the script. */
export async function run(typed: Typed): Promise<number> {
  const shell = String(typed["shell"]);
  if (!isShell(shell)) throw new UsageError(says("completionUnknown", JSON.stringify(shell.slice(0, 40))));
  await writeText(process.stdout, shells[shell](completedCommands()));
  return 0;
}

function isShell(name: string): name is keyof typeof shells {
  return Object.hasOwn(shells, name);
}
