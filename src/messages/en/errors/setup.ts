/** What `init` says about hooks, in English. */

import type { SetupTexts } from "../../errors/setup.ts";

export const setupTexts: SetupTexts = {
  managerNamed: (name) => name,
  managerGit: () => "git itself (the hooks folder)",
  managerHooksPath: () => "core.hooksPath",
  managerFramework: () => "the pre-commit framework",
  hookInstalled: () => "install",
  hookUpdated: () => "update",
  hookRemoved: () => "remove",
  callsLeakscan: (command) => (command === undefined ? "call leakscan" : `call ${command}`),
  withoutLeakscan: () => "stop calling leakscan",
  hookNotShell: (stage) => `it is not a shell script: call this from it, and stop if it fails:  leakscan hook ${stage}`,
  commentsWouldBeLost: (command) =>
    `its comments would be lost: add a command to each hook yourself, like \`${command}\``,
  linesOfCode: (command) => `is not JSON: start the line of each hook with \`${command} && \``,
  noteHusky: () => "Everyone who runs `npm install` gets the hooks: husky's `prepare` script installs them.",
  noteRunOnce: (command) => `Run \`${command}\` once.`,
  noteSimpleGitHooks: () => "Run `npx simple-git-hooks` once, and again whenever these lines change.",
  noteOwnHooks: () =>
    'These hooks are only on your machine. For a team: put `"prepare": "leakscan init --yes"` under "scripts" in package.json. For every repository that you will clone: `npm install --global leakscan`, and copy that package\'s hooks into the hooks folder of `git config --global init.templateDir`.',
  noteHooksPath: (path) =>
    `Commit ${path}, and let \`"prepare": "git config core.hooksPath ${path}"\` in package.json set it for everyone.`,
};
