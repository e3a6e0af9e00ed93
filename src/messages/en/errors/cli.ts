/** Errors of the command line, the hook's calls and `init`, in English. */

import type { CliErrors } from "../../errors/cli.ts";

const help = "`leakscan --help` lists all commands, `leakscan <command> --help` their options.";

export const cliErrors: CliErrors = {
  dashesOnly: () => ["only names of files and repositories can follow `--`", "Remove the `--`."],
  commandMissing: () => ["no command given", help],
  commandUnknown: (typed, meant) => [
    `there is no command ${typed}`,
    meant === undefined ? help : `Did you mean ${meant}?`,
  ],
  argumentMissing: (command, example) => [`\`leakscan ${command}\` needs an argument`, `For example: ${example}`],
  optionUnknown: (command, option, meant) => [
    `leakscan ${command} has no option or argument ${option}`,
    meant === undefined ? `\`leakscan ${command} --help\` lists them.` : `Did you mean --${meant}?`,
  ],
  optionLacksValue: (command, option) => [
    `the option ${option} has no value, or one that it does not take`,
    `\`leakscan ${command} --help\` lists all options.`,
  ],
  callWrong: () => ["the command line is not valid", help],
  historyOneRepository: () => [
    "`leakscan history` takes one repository",
    "Call it once for each, and join the reports with `leakscan merge`.",
  ],
  completionUnknown: (shell) => [`there is no completion for ${shell}`, "Use bash, zsh, fish or powershell."],
  rulesTakesOne: () => ["`leakscan rules` takes one id or provider", "Try rules out with `leakscan rules test FILE`."],
  stagedTakesNoPaths: () => [
    "`leakscan staged` takes no paths: it scans everything that is staged",
    "Scan files with `leakscan files`.",
  ],
  commitMsgNeedsFile: () => [
    "`leakscan hook commit-msg` needs the file that holds the message",
    'Git passes it: call it from hooks/commit-msg with "$@".',
  ],
  stageUnknown: (stage) => [
    `leakscan has no hook stage ${stage}`,
    "Use pre-commit, commit-msg, pre-push or pre-receive.",
  ],
  blockedUnscanned: (what) => `the ${what} is blocked, because nothing was scanned`,

  nobodyToAsk: () => ["this is not a terminal, so nothing was changed", "Use --yes."],
  initInBare: () => [
    "this repository is bare: nobody commits here or pushes from here, so these hooks would never run",
    "On a server, copy the package's hooks/pre-receive into the hooks folder of this repository.",
  ],
  linkLeadsOut: (file, target) => [
    `${file} is a link that leads out of the repository, to ${target}; nothing was written`,
    "Replace the link with a file or a folder, then run this again.",
  ],
  yamlWrong: (name, line) => [
    `${name} is not valid YAML${line === undefined ? "" : ` (line ${line})`}`,
    "Fix it, then run `leakscan init` again.",
  ],
};
