/** What `--help`, the shells' completion and the documentation say about commands and options, as one type. */

import type { commandHelp } from "./en/help/commands.ts";
import type { formatHelp } from "./en/help/formats.ts";
import type { inputHelp } from "./en/help/inputs.ts";
import type { optionHelp } from "./en/help/options.ts";
import type { Language } from "./report-catalogue.ts";

/** Commands by name, their arguments as `<command> <argument>`. English decides which there are. */
export type CommandKey = keyof typeof commandHelp;
export type OptionName = keyof typeof optionHelp;
/** Inputs of the Action. */
export type InputName = keyof typeof inputHelp;

/** The sentences of one language. Help of a command, argument or option is a sentence without its full stop. */
export interface HelpMessages {
  readonly language: Language;
  readonly commands: Readonly<Record<CommandKey, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly formats: Readonly<Record<FormatName, string>>;
  readonly tagline: string;
  readonly headings: {
    readonly commands: string;
    readonly arguments: string;
    readonly options: string;
    readonly example: string;
  };
  readonly showHelp: string;
  readonly showVersion: string;
  readonly moreHelp: string;
  readonly exitCodes: string;
}

/** Report formats. */
export type FormatName = keyof typeof formatHelp;
