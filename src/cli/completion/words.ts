/** What can be completed, from the tables of commands and options. */

import type { HelpMessages } from "../../messages/help-catalogue.ts";
import { helpOf } from "../../messages/help-language.ts";
import { optionsOf } from "../../scan/options.ts";
import { commandIndex } from "../command-index.ts";

/** One word that can stand on the command line. */
export interface Word {
  readonly word: string;
  readonly help: string;
}

/** A command with what can follow it. */
export interface CompletedCommand extends Word {
  /** Words for its first argument, where these are known. */
  readonly choices: readonly string[];
  readonly options: readonly CompletedOption[];
}

/** An option with the values it takes. */
export interface CompletedOption extends Word {
  readonly takesValue: boolean;
  readonly takesFile: boolean;
  readonly choices: readonly string[];
}

/** All commands in the order of help. */
export function completedCommands(messages: HelpMessages): readonly CompletedCommand[] {
  return Object.entries(commandIndex)
    .sort(([, one], [, other]) => one.order - other.order)
    .map(
      ([
        word,
        {
          arguments: [first],
        },
      ]) => ({
        word,
        help: helpOf(messages.commands, word),
        choices: first?.choices ?? [],
        options: [
          ...Object.entries(optionsOf(word)).map(([name, option]) => ({
            word: `--${name}`,
            help: helpOf(messages.options, name),
            takesValue: option.type === "string",
            takesFile: option.value === "FILE" || option.value === "FOLDER",
            choices: option.choices ?? [],
          })),
          { word: "--help", help: messages.showHelp, takesValue: false, takesFile: false, choices: [] },
        ],
      }),
    );
}
