/** No manager: git's own folder of hooks, or the one that core.hooksPath names. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  called,
  type Ground,
  type HookChange,
  type HookManager,
  type HookPlan,
  hooksPath,
  readIfThere,
} from "../hook-plan.ts";
import { isOurs, isShell, stages } from "../hook-text.ts";
import { isIn } from "../target.ts";
import { says } from "../../messages/errors.ts";

export const manager: HookManager = {
  order: 9,
  plan: ownHooks,
};

async function ownHooks(ground: Ground): Promise<HookPlan> {
  const { repository, source, isRemoval } = ground;
  const value = await hooksPath(repository);
  const folder =
    value === undefined
      ? path.join(repository.commonDir, "hooks")
      : path.resolve(repository.workTree ?? repository.gitDir, value);
  const isOwn = await isIn(folder, [ground.root, repository.commonDir]);
  const changes: HookChange[] = [];
  const leftAlone: HookPlan["leftAlone"][number][] = [];
  for (const stage of stages) {
    const file = path.join(folder, stage);
    const beside = path.join(folder, `leakscan.${stage}`);
    const before = await readIfThere(file);
    const text = await readFile(new URL(stage, source), "utf8");
    const own = isOwn ? inFolder(text.replace("\ntree=''\n", "\ntree=1\n"), ground.installed) : withHome(text, source);
    if (before === null || isOurs(before)) {
      if (isRemoval && before !== null) changes.push({ file, text: null, what: says("hookRemoved") });
      else if (!isRemoval && before !== own)
        changes.push({ file, text: own, what: says(before === null ? "hookInstalled" : "hookUpdated") });
      continue;
    }
    if (!isShell(before)) {
      if (!isRemoval)
        leftAlone.push({
          file,
          todo: says("hookNotShell", stage),
        });
      continue;
    }
    const beforeBeside = await readIfThere(beside);
    if (isRemoval && beforeBeside !== null) changes.push({ file: beside, text: null, what: says("hookRemoved") });
    if (!isRemoval && beforeBeside !== own)
      changes.push({ file: beside, text: own, what: says(beforeBeside === null ? "hookInstalled" : "hookUpdated") });
    changes.push(...called(ground, stage, file, before, `sh "\${0%/*}/leakscan.${stage}"`));
  }
  const hasCall = leftAlone.every(({ file }) => path.basename(file) !== "pre-commit");
  const notes = [value === undefined ? says("noteOwnHooks") : says("noteHooksPath", value)];
  return {
    by: says(value === undefined ? "managerGit" : "managerHooksPath"),
    changes,
    leftAlone,
    notes: isRemoval ? [] : notes,
    ...(hasCall && { call: `sh ${shellWord(await callable(folder))}` }),
  };
}

/** The file that holds leakscan's own hook: beside the one of somebody else, where there is one. */
async function callable(folder: string): Promise<string> {
  const beside = path.join(folder, "leakscan.pre-commit");
  const before = await readIfThere(path.join(folder, "pre-commit"));
  return before === null || isOurs(before) ? path.join(folder, "pre-commit") : beside;
}

function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The hook of all repositories that look for theirs in one folder: it starts this leakscan, never one that a clone brings along. */
function withHome(text: string, source: URL): string {
  const home = fileURLToPath(new URL("..", source)).replace(/[\\/]$/, "");
  return text.replace("\nhome=''\n", () => `\nhome='${home.replaceAll("'", "'\\''")}'\n`);
}

/** The hook of a package that is installed below the repository's root. */
function inFolder(text: string, installed: string): string {
  const folder = installed.replace(/node_modules\/leakscan\/hooks$/, "");
  return folder === "" || !/^[\w./@-]+$/.test(folder)
    ? text
    : text.replaceAll("./node_modules", `./${folder}node_modules`);
}
