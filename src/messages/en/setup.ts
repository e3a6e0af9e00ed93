/** `init` and `doctor` in English. */

import type { SetupMessages } from "../setup-catalogue.ts";

/** English. */
export const setupEn: SetupMessages = {
  selfTestPassed: "Self-test: a made-up key in a scratch index was blocked.",
  selfTestFailed: (said) => [
    `self-test: a made-up key in a scratch index was not blocked${said === "" ? "" : `: ${said}`}`,
    "See what the config switches off with `leakscan config`; `leakscan doctor` looks at the rest.",
  ],
  notInstalled: (command) => [
    "the hooks find no leakscan here: until it is installed they block every commit",
    command,
  ],
  offerInstall: (command) => `leakscan is not installed where the hooks look for it. Run \`${command}\` now?`,
  installFailed: (command) => [`\`${command}\` failed`, "Read what it printed, then run `leakscan init` again."],

  ok: {
    node: (version) => `Node ${version}`,
    leakscan: (version, place) => `leakscan ${version} in ${place}`,
    hooks: (by) => `hooks by ${by}`,
    config: "config and baseline can be read",
  },
  healthy: "The hooks are in place and block secrets.",
  problems: (count) => (count === 1 ? "1 problem." : `${count} problems.`),

  hookMissing: (file) => [`${file} is not there`, "leakscan init"],
  hookOutdated: (file) => [`${file} is of another version of leakscan`, "leakscan init"],
  hookWithoutLeakscan: (file) => [`${file} does not call leakscan`, "leakscan init"],
  movedAside: (file) => [`another tool has put leakscan's hook aside, as ${file}`, "leakscan init"],
  notExecutable: (file) => [`${file} is not executable, so git skips it`, `chmod +x ${file}`],
  managerNotInstalled: (manager, file, command) => [
    `git does not call ${manager}: ${file} is not there or not its own`,
    command,
  ],
  hooksPathElsewhere: (value, manager, command) => [
    `core.hooksPath is ${value}, so git does not run the hooks of ${manager}`,
    command,
  ],
  leftAlone: (file, todo) => [`${file} does not call leakscan`, todo],
  oldVersion: (installed, own, command) => [`the hooks call leakscan ${installed}; this is ${own}`, command],
  nodeMissing: ["there is no node on the PATH", "Put node on the PATH of git hooks, or set LEAKSCAN_BIN."],
  nodeOfShell: (file) => [
    `node is ${file}, which only a shell's own settings put on the PATH: graphical git clients may not find it`,
    "Start the client from a terminal, or link that node into /usr/local/bin.",
  ],
  nodeTooOld: (file, version) => [`${file} is Node ${version}; leakscan needs 20.19 or later`, "Install a newer Node."],
};
