/** Use case: the hooks are put where git, or husky, looks for them. What somebody else wrote is never overwritten. */

import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import { type GitRepository, git, openRepository } from "../git/run.ts";
import type { Context } from "./context.ts";

const stages = ["pre-commit", "commit-msg"] as const;
/** The line of our own hooks by which they are known again. */
const mark = "# leakscan ";
const huskyLines: Readonly<Record<(typeof stages)[number], string>> = {
  "pre-commit": "npx --no-install leakscan staged",
  "commit-msg": 'npx --no-install leakscan hook commit-msg "$1"',
};

/**
 * Installs the hooks and tells, a line each, what was done and what is left to do.
 * @param source folder that holds the hooks, ending in a slash
 */
export async function installHooks(source: URL, context: Context): Promise<readonly string[]> {
  const repository = await openRepository(context.cwd, context.env);
  const husky = repository.workTree === null ? null : path.join(repository.workTree, ".husky");
  if (husky !== null && (await exists(husky))) return installIntoHusky(husky);
  const folder = await hooksFolder(repository);
  await mkdir(folder, { recursive: true });
  return Promise.all(stages.map((stage) => install(stage, folder, source)));
}

async function installIntoHusky(folder: string): Promise<readonly string[]> {
  return Promise.all(
    stages.map(async (stage) => {
      const file = path.join(folder, stage);
      const before = await readIfThere(file);
      if (before?.includes("leakscan")) return `${file}: calls leakscan already`;
      const start = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
      await write(file, `${start}${huskyLines[stage]}\n`);
      return `${file}: added \`${huskyLines[stage]}\``;
    }),
  );
}

async function install(stage: (typeof stages)[number], folder: string, source: URL): Promise<string> {
  const file = path.join(folder, stage);
  const before = await readIfThere(file);
  if (before !== null && !before.includes(mark)) {
    return before.includes("leakscan")
      ? `${file}: calls leakscan already`
      : `${file}: there is a hook of yours; add this line to it:  ${huskyLines[stage].replace("npx --no-install ", "")} || exit $?`;
  }
  await write(file, await readFile(new URL(stage, source), "utf8"));
  return `${file}: ${before === null ? "installed" : "brought up to date"}`;
}

/** Where git looks for hooks. The hardened call pins core.hooksPath, so what the command line sets is left out. */
async function hooksFolder(repository: GitRepository): Promise<string> {
  const standard = path.join(repository.commonDir, "hooks");
  let listed: string;
  try {
    listed = (await git(repository, ["config", "--show-scope", "-z", "--get-all", "core.hooksPath"])).toString("utf8");
  } catch (error) {
    if (error instanceof ScanError && error.code === "git-failed") return standard;
    throw error;
  }
  const fields = listed.split("\0");
  let value: string | undefined;
  for (let i = 0; i + 1 < fields.length; i += 2) if (fields[i] !== "command") value = fields[i + 1];
  if (value === undefined || value === "") return standard;
  return path.resolve(repository.workTree ?? repository.gitDir, value);
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
    await chmod(file, 0o755);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ScanError(
      "unwritable-hook",
      `${file} cannot be written (${code ?? "unknown"})`,
      "Check the folder's permissions.",
      { cause },
    );
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw cause;
  }
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
