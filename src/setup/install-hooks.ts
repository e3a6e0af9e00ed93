/**
 * Use case: leakscan's hooks are put where the repository has its hooks: husky, lefthook, simple-git-hooks, the pre-commit
 * framework, core.hooksPath, or .git/hooks. First a plan, then the person's word, then the writing. What somebody else wrote
 * stays, and all of it can be undone.
 */

import { chmod, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ScanError, UsageError } from "../core/error.ts";
import { parseJson } from "../policy/config.ts";
import { type GitRepository, git, openRepository } from "../git/run.ts";
import { readPolicyFile } from "../policy/policy-file.ts";
import type { Context } from "../scan/context.ts";
import { checkTarget, isIn } from "./target.ts";
import {
  isOurs,
  isShell,
  mark,
  type Stage,
  stages,
  withCall,
  withCommand,
  withoutCall,
  withoutCommand,
} from "./hook-text.ts";

/** One file that is going to be written, or removed where `text` is `null`. */
export interface HookChange {
  readonly file: string;
  readonly text: string | null;
  /** What changes, as a part of a sentence. */
  readonly what: string;
}

/** What is going to be done. */
export interface HookPlan {
  /** What the repository has its hooks by. */
  readonly by: string;
  readonly changes: readonly HookChange[];
  /** Hooks that stay without leakscan, and what the person has to do about each. */
  readonly leftAlone: readonly { readonly file: string; readonly todo: string }[];
  /** What is left for the person to do, and how a whole team gets the hooks. */
  readonly notes: readonly string[];
  /** Folders that may be written in: the repository's, and that of core.hooksPath. */
  readonly folders: readonly string[];
}

/** A plan of one manager. */
type Plan = Omit<HookPlan, "folders">;

/** What a setup is planned from. */
interface Ground {
  readonly repository: GitRepository;
  readonly root: string;
  /** Folder that holds the package's hooks, ending in a slash. */
  readonly source: URL;
  /** The package's hooks as sh calls them from the root. */
  readonly installed: string;
  readonly isRemoval: boolean;
}

/**
 * Plans how the hooks are installed, or taken out; writes nothing.
 * @param source folder that holds the hooks, ending in a slash
 */
export async function planHooks(source: URL, isRemoval: boolean, context: Context): Promise<HookPlan> {
  const repository = await openRepository(context.cwd, context.env);
  if (repository.isBare && !isRemoval)
    throw new UsageError(
      "This repository is bare: nobody commits here or pushes from here, so these hooks would never run.",
      "On a server, copy the package's hooks/pre-receive into the hooks folder of this repository.",
    );
  const plan = await planFor(repository, source, isRemoval, context);
  for (const { file } of plan.changes) await checkTarget(file, plan.folders);
  return plan;
}

async function planFor(
  repository: GitRepository,
  source: URL,
  isRemoval: boolean,
  context: Context,
): Promise<HookPlan> {
  const value = await hooksPath(repository);
  const root = repository.workTree ?? repository.gitDir;
  const folders = [root, repository.commonDir, ...(value === undefined ? [] : [path.resolve(root, value)])];
  return { ...(await planByManager(repository, root, source, isRemoval, context)), folders };
}

async function planByManager(
  repository: GitRepository,
  root: string,
  source: URL,
  isRemoval: boolean,
  context: Context,
): Promise<Plan> {
  const installed = await installedIn(root, context.cwd);
  const ground = { repository, root, source, installed, isRemoval };
  const manifest = await readIfThere(path.join(root, "package.json"));
  if ((await exists(path.join(root, ".husky"))) || (await hooksPath(repository))?.includes(".husky"))
    return husky(ground);
  for (const name of ["lefthook.yml", ".lefthook.yml", "lefthook.yaml", ".lefthook.yaml"]) {
    const text = await readIfThere(path.join(root, name));
    if (text !== null) return lefthook(ground, path.join(root, name), text);
  }
  if (manifest !== null && /"simple-git-hooks"\s*:\s*\{/.test(manifest)) return simpleGitHooks(ground, manifest);
  const framework = path.join(root, ".pre-commit-config.yaml");
  const config = await readIfThere(framework);
  if (config !== null) return preCommitFramework(ground, framework, config);
  return plain(ground);
}

/** Carries out a plan. Throws a ScanError where a file cannot be written. */
export async function applyHooks({ changes, folders }: HookPlan): Promise<void> {
  for (const { file, text } of changes) {
    await checkTarget(file, folders);
    try {
      if (text === null) await rm(file, { force: true });
      else {
        await mkdir(path.dirname(file), { recursive: true });
        // husky runs what lies there whatever its mode, and a mode is a change that somebody commits.
        const isNew = (await readIfThere(file)) === null;
        await writeFile(file, text);
        if (isHook(file) && (isNew || !isHuskys(file))) await chmod(file, 0o755);
      }
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
}

const isHook = (file: string): boolean => !/\.(?:ya?ml|json)$/.test(file);
const isHuskys = (file: string): boolean => path.basename(path.dirname(file)) === ".husky";

async function husky(ground: Ground): Promise<Plan> {
  const changes: HookChange[] = [];
  for (const stage of stages) {
    const file = path.join(ground.root, ".husky", stage);
    const before = await readIfThere(file);
    changes.push(...called(ground, stage, file, before ?? "", `sh ${ground.installed}/${stage}`));
  }
  const notes = ["Everybody who runs `npm install` gets the hooks: husky's own `prepare` script sees to it."];
  return { by: "husky", changes, leftAlone: [], notes: ground.isRemoval ? [] : notes };
}

async function lefthook({ installed, isRemoval }: Ground, file: string, before: string): Promise<Plan> {
  const { parseYaml } = await import("./hook-yaml.ts");
  const { document, written } = parseYaml(before, path.basename(file));
  for (const stage of stages) {
    const command = [stage, "commands", "leakscan"];
    if (isRemoval) document.deleteIn(command);
    else {
      const args = stage === "commit-msg" ? " {1}" : stage === "pre-push" ? " {0}" : "";
      document.setIn([...command, "run"], `sh ${installed}/${stage}${args}`);
      if (stage === "pre-push") document.setIn([...command, "use_stdin"], true);
    }
  }
  const text = isRemoval ? withoutEmpty(written()) : written();
  return {
    by: "lefthook",
    changes: text === before ? [] : [{ file, text, what: isRemoval ? "without leakscan" : "calls leakscan" }],
    leftAlone: [],
    notes: ["Run `npx lefthook install` once."],
  };
}

/** What is left of a stage's commands when leakscan's was the only one. */
function withoutEmpty(text: string): string {
  return text.replace(/^(?:pre-commit|commit-msg|pre-push):\n {2}commands: \{\}\n/gm, "");
}

function simpleGitHooks({ root, installed, isRemoval }: Ground, before: string): Plan {
  const manifest = parseJson(before, "package.json") as { "simple-git-hooks": Record<string, string> };
  const hooks = manifest["simple-git-hooks"];
  for (const stage of stages) {
    const line = isRemoval
      ? withoutCommand(hooks[stage] ?? "")
      : withCommand(hooks[stage], `sh ${installed}/${stage} "$@"`);
    if (line === "") delete hooks[stage];
    else hooks[stage] = line;
  }
  const indent = /\n([ \t]+)/.exec(before)?.[1] ?? "  ";
  const text = `${JSON.stringify(manifest, null, indent)}${before.endsWith("\n") ? "\n" : ""}`;
  const file = path.join(root, "package.json");
  return {
    by: "simple-git-hooks",
    changes: text === before ? [] : [{ file, text, what: isRemoval ? "without leakscan" : "calls leakscan" }],
    leftAlone: [],
    notes: ["Run `npx simple-git-hooks` once, and again after every change of these lines."],
  };
}

async function preCommitFramework({ isRemoval }: Ground, file: string, before: string): Promise<Plan> {
  const { parseYaml, withItem, withoutItem } = await import("./hook-yaml.ts");
  const { document } = parseYaml(before, path.basename(file));
  const plain = (document.toJS() as { repos?: { hooks?: { id?: string }[] }[] } | null)?.repos ?? [];
  const at = plain.findIndex(({ hooks }) => hooks?.some(({ id }) => id === "leakscan"));
  const notes = ["Run `pre-commit install --hook-type pre-commit --hook-type commit-msg --hook-type pre-push` once."];
  let text = before;
  if (isRemoval && at >= 0) text = withoutItem(before, "repos", at);
  else if (!isRemoval && at < 0) {
    const common = { language: "node", additional_dependencies: [`leakscan@${LEAKSCAN_VERSION}`] };
    const entry = {
      repo: "local",
      hooks: [
        {
          id: "leakscan",
          name: "leakscan",
          entry: "leakscan hook framework",
          ...common,
          stages: ["pre-commit", "pre-push", "manual"],
          require_serial: true,
        },
        {
          id: "leakscan-commit-msg",
          name: "leakscan (commit message)",
          entry: "leakscan hook commit-msg",
          ...common,
          stages: ["commit-msg"],
        },
      ],
    };
    text = withItem(before, "repos", entry);
  }
  const changes = text === before ? [] : [{ file, text, what: isRemoval ? "without leakscan" : "runs leakscan" }];
  return { by: "the pre-commit framework", changes, leftAlone: [], notes };
}

async function plain(ground: Ground): Promise<Plan> {
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
      if (isRemoval && before !== null) changes.push({ file, text: null, what: "removed" });
      else if (!isRemoval && before !== own)
        changes.push({ file, text: own, what: before === null ? "installed" : "brought up to date" });
      continue;
    }
    if (!isShell(before)) {
      if (!isRemoval)
        leftAlone.push({
          file,
          todo: `is no shell script: call this from it, and stop where it fails:  leakscan hook ${stage}`,
        });
      continue;
    }
    const beforeBeside = await readIfThere(beside);
    if (isRemoval && beforeBeside !== null) changes.push({ file: beside, text: null, what: "removed" });
    if (!isRemoval && beforeBeside !== own) changes.push({ file: beside, text: own, what: "installed" });
    changes.push(...called(ground, stage, file, before, `sh "\${0%/*}/leakscan.${stage}"`));
  }
  const notes = [
    value === undefined
      ? 'These hooks are yours alone. For a team: `"prepare": "leakscan init --yes"` under "scripts" in package.json; for every repository that you will clone: `npm install --global leakscan`, and copy the hooks of that package into the hooks folder of `git config --global init.templateDir`.'
      : `Commit ${value}, and let \`"prepare": "git config core.hooksPath ${value}"\` in package.json set it for everybody.`,
  ];
  return {
    by: value === undefined ? "git's own folder" : "core.hooksPath",
    changes,
    leftAlone,
    notes: isRemoval ? [] : notes,
  };
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

/** The change that makes a hook of somebody else call leakscan, or no longer. */
function called({ isRemoval }: Ground, stage: Stage, file: string, before: string, command: string): HookChange[] {
  if (isRemoval) {
    const text = withoutCall(before);
    return text === before ? [] : [{ file, text: text === "" ? null : text, what: "without leakscan" }];
  }
  // Calls that somebody wrote by hand are left as they are.
  if (withoutCall(before) === before && /\bleakscan\b/.test(before.replaceAll(mark, ""))) return [];
  const text = withCall(before, stage, command);
  return text === before ? [] : [{ file, text, what: `calls leakscan: ${command}` }];
}

/** Where sh finds the package's hooks from the root: in a monorepo the package may be installed below it. */
async function installedIn(root: string, cwd: string): Promise<string> {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const relative = path.relative(root, path.join(folder, "node_modules/leakscan/hooks"));
    if (relative.startsWith("..") || path.isAbsolute(relative)) break;
    if (await exists(path.join(root, relative))) {
      const words = relative.split(path.sep).join("/");
      return /^[\w./@-]+$/.test(words) ? words : `'${words.replaceAll("'", "'\\''")}'`;
    }
    if (folder === root) break;
  }
  return "node_modules/leakscan/hooks";
}

/** Where the person told git to look for hooks. The hardened call pins core.hooksPath, so what the command line sets is left out. */
async function hooksPath(repository: GitRepository): Promise<string | undefined> {
  let listed: string;
  try {
    listed = (await git(repository, ["config", "--show-scope", "-z", "--get-all", "core.hooksPath"])).toString("utf8");
  } catch (error) {
    if (error instanceof ScanError && error.code === "git-failed") return undefined;
    throw error;
  }
  const fields = listed.split("\0");
  let value: string | undefined;
  for (let i = 0; i + 1 < fields.length; i += 2) if (fields[i] !== "command") value = fields[i + 1];
  return value === "" ? undefined : value;
}

/** What lies there may be a link to a device: read as carefully as a config. */
function readIfThere(file: string): Promise<string | null> {
  return readPolicyFile(file, file, "config");
}

async function exists(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
