/** `leakscan completion <shell>` */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { loadHelp } from "../../messages/help-language.ts";
import { spokenLanguage } from "../../scan/spoken-language.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { bash } from "../completion/bash.ts";
import { fish } from "../completion/fish.ts";
import { powershell } from "../completion/powershell.ts";
import { completedCommands } from "../completion/words.ts";
import { zsh } from "../completion/zsh.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 15,
  arguments: [{ name: "shell", required: true, choices: ["bash", "zsh", "fish", "powershell"] }],
  example: "source <(leakscan completion bash)",
};

const shells = { bash, zsh, fish, powershell } as const;

/** Prints the script. */
export async function run(typed: Typed): Promise<number> {
  const shell = String(typed["shell"]);
  if (!isShell(shell)) throw new UsageError(says("completionUnknown", JSON.stringify(shell.slice(0, 40))));
  const context = { cwd: process.cwd(), env: process.env };
  const messages = await loadHelp(await spokenLanguage([], context));
  await writeText(process.stdout, shells[shell](completedCommands(messages), messages.showVersion));
  return 0;
}

function isShell(name: string): name is keyof typeof shells {
  return Object.hasOwn(shells, name);
}
