/** What can be completed, from the tables of commands and options. */

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
export function completedCommands(): readonly CompletedCommand[] {
  return Object.entries(commandIndex)
    .sort(([, one], [, other]) => one.order - other.order)
    .map(
      ([
        word,
        {
          help,
          arguments: [first],
        },
      ]) => ({
        word,
        help,
        choices: first?.choices ?? [],
        options: [
          ...Object.entries(optionsOf(word)).map(([name, option]) => ({
            word: `--${name}`,
            help: option.help,
            takesValue: option.type === "string",
            takesFile: option.value === "FILE" || option.value === "FOLDER",
            choices: option.choices ?? [],
          })),
          { word: "--help", help: "Show help", takesValue: false, takesFile: false, choices: [] },
        ],
      }),
    );
}
