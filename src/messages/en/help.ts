/** Help in English. */

import type { HelpMessages } from "../help-catalogue.ts";
import { commandHelp } from "./help/commands.ts";
import { optionHelp } from "./help/options.ts";

export const helpEn: HelpMessages = {
  language: "en",
  commands: commandHelp,
  options: optionHelp,
  formats: {
    csv: "for a spreadsheet",
    github: "annotations in GitHub's workflow log",
    gitlab: "GitLab's secret detection report",
    html: "one page for the browser",
    human: "for people, at a terminal",
    json: "everything, for other programs (docs/report.schema.json)",
    jsonl: "JSON Lines: what is scanned, one finding per line, how it went; written during the scan",
    junit: "JUnit XML, for CI systems that show tests",
    markdown: "for a summary, a comment or a chat",
    sarif: "SARIF 2.1.0, for code scanning",
  },
  tagline: "Keeps credentials out of git.",
  headings: { commands: "Commands:", arguments: "Arguments:", options: "Options:", example: "Example:" },
  showHelp: "Show help",
  showVersion: "Show the version",
  moreHelp: "`leakscan <command> --help` lists the options of a command.",
  exitCodes:
    "Exit codes: 0 nothing found, everything read; 1 a finding that counts; 2 could not scan, or not read everything; 64 wrong usage.",
};
