/** Help in English. */

import type { HelpMessages } from "../help-catalogue.ts";
import { commandHelp } from "./help/commands.ts";
import { formatHelp } from "./help/formats.ts";
import { optionHelp } from "./help/options.ts";

export const helpEn: HelpMessages = {
  language: "en",
  commands: commandHelp,
  options: optionHelp,
  formats: formatHelp,
  tagline: "Keeps credentials out of git.",
  headings: { commands: "Commands:", arguments: "Arguments:", options: "Options:", example: "Example:" },
  showHelp: "Show help",
  showVersion: "Show the version",
  moreHelp: "`leakscan <command> --help` lists the options of a command.",
  exitCodes:
    "Exit codes: 0 nothing found, everything read; 1 a finding that counts; 2 could not scan, or not read everything; 64 wrong usage.",
};
