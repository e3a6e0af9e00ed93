/** Use case: what keeps a repository's hooks from doing their work, each problem with its fix. Writes nothing. */

import { spawnSync } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { nodeTooOld } from "../messages/last-words.ts";
import type { ProblemAndFix, SetupMessages } from "../messages/setup-catalogue.ts";
import type { Sentence } from "../core/error.ts";
import type { Context } from "../scan/context.ts";
import { loadPolicy } from "../scan/policy/load-policy.ts";
import { type BoundPlan, planHooks } from "./install-hooks.ts";
import { installCommand } from "./install-leakscan.ts";
import { findInstalled, findProgram } from "./installed.ts";
import { hooksPath, readIfThere } from "./hook-plan.ts";
import { stages } from "./hook-text.ts";
import { selfTest } from "./self-test.ts";

/** What was looked at. */
export interface Diagnosis {
  /** What is as it should be. */
  readonly ok: readonly string[];
  readonly problems: readonly ProblemAndFix[];
  /** What may go wrong elsewhere; fails nothing. */
  readonly hints: readonly ProblemAndFix[];
}

/**
 * Looks at the hooks of the repository that the context's folder is in.
 * @param source folder that holds the package's hooks, ending in a slash
 * @param wordOf puts a sentence into words
 * @throws ScanError where there is no repository; UsageError where config or baseline are wrong, or the repository is bare
 */
export async function diagnose(
  source: URL,
  context: Context,
  messages: SetupMessages,
  wordOf: (sentence: Sentence) => string,
): Promise<Diagnosis> {
  const ok: string[] = [];
  const problems: ProblemAndFix[] = [];
  const hints: ProblemAndFix[] = [];
  await checkNode(context, messages, { ok, problems, hints });
  const plan = await planHooks(source, false, context);
  const here = (file: string): string => path.relative(context.cwd, file) || file;
  const own = await findInstalled(plan.repository, plan.root, context.cwd, context.env);
  const command = await installCommand(plan.root);
  // The framework keeps a leakscan of its own.
  if (own === undefined && plan.call !== undefined) problems.push(messages.notInstalled(command));
  else if (own !== undefined) {
    if (own.version !== null && own.version !== LEAKSCAN_VERSION)
      problems.push(messages.oldVersion(own.version, LEAKSCAN_VERSION, command));
    else ok.push(messages.ok.leakscan(own.version ?? LEAKSCAN_VERSION, here(own.folder ?? "PATH")));
  }
  const before = problems.length;
  problems.push(...ofFiles(plan, here, messages, wordOf), ...(await ofGit(plan, wordOf(plan.by), here, messages)));
  if (problems.length === before) ok.push(messages.ok.hooks(wordOf(plan.by)));
  await loadPolicy({ kind: "folder", root: plan.root }, {}, context.cwd);
  ok.push(messages.ok.config);
  // Where a hook is missing, what it would call says nothing of the hook.
  if (problems.length === 0 && plan.call !== undefined) {
    const { hasBlocked, said } = await selfTest(plan.repository, plan.root, plan.call, context.env);
    if (hasBlocked) ok.push(messages.selfTestPassed);
    else problems.push(messages.selfTestFailed(said));
  }
  return { ok, problems, hints };
}

/** What the plan of an installation would change is what is missing. */
function ofFiles(
  { changes, leftAlone }: BoundPlan,
  here: (file: string) => string,
  messages: SetupMessages,
  wordOf: (sentence: Sentence) => string,
): ProblemAndFix[] {
  const say = (what: string): ((file: string) => ProblemAndFix) =>
    what === "hookInstalled"
      ? messages.hookMissing
      : what === "hookUpdated"
        ? messages.hookOutdated
        : messages.hookWithoutLeakscan;
  return [
    ...changes.map(({ file, what }) => say(what.key)(here(file))),
    ...leftAlone.map(({ file, todo }) => messages.leftAlone(here(file), wordOf(todo))),
  ];
}

/** Whether git comes to run the hooks at all. */
async function ofGit(
  plan: BoundPlan,
  by: string,
  here: (file: string) => string,
  messages: SetupMessages,
): Promise<ProblemAndFix[]> {
  const { repository, root, manager, changes } = plan;
  const value = await hooksPath(repository);
  if (manager !== undefined && !manager.ownsHooksPath(value)) {
    const file = here(path.join(repository.commonDir, "hooks"));
    return [
      value === undefined
        ? messages.managerNotInstalled(by, file, manager.install)
        : messages.hooksPathElsewhere(value, by, `git config --unset core.hooksPath && ${manager.install}`),
    ];
  }
  const folder = value === undefined ? path.join(repository.commonDir, "hooks") : path.resolve(root, value);
  const found: ProblemAndFix[] = [];
  if (changes.length > 0) for (const file of await asides(folder)) found.push(messages.movedAside(here(file)));
  for (const stage of stages) {
    const file = path.join(folder, stage);
    const text = await readIfThere(file);
    if (text === null) {
      // Of git's own folder the plan has said so.
      if (manager !== undefined) found.push(messages.managerNotInstalled(by, here(file), manager.install));
    } else if (manager !== undefined && !manager.mark.test(text))
      found.push(messages.managerNotInstalled(by, here(file), manager.install));
    else if (!(await isExecutable(file))) found.push(messages.notExecutable(here(file)));
  }
  return found;
}

/** Hooks of ours under another name: where other tools put what they find. */
async function asides(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files: string[] = [];
  for (const name of names) {
    if (!/^(?:pre-commit|commit-msg|pre-push)\.(?!sample$)/.test(name)) continue;
    const file = path.join(folder, name);
    if ((await readIfThere(file).catch(() => null))?.includes("# leakscan ") === true) files.push(file);
  }
  return files;
}

/** Windows knows no such permission. */
async function isExecutable(file: string): Promise<boolean> {
  return path.sep === "\\" || ((await stat(file)).mode & 0o111) !== 0;
}

/** Folders that only a shell's settings put on the PATH. */
const ofShells = /[\\/](?:\.nvm|\.fnm|fnm_multishells|\.volta|\.asdf|mise|\.nodenv|\.n)[\\/]/;

async function checkNode(
  { env }: Context,
  messages: SetupMessages,
  { ok, problems, hints }: { ok: string[]; problems: ProblemAndFix[]; hints: ProblemAndFix[] },
): Promise<void> {
  const file = await findProgram("node", env);
  if (file === undefined) {
    problems.push(messages.nodeMissing);
    return;
  }
  const answer = spawnSync(file, ["--version"], { encoding: "utf8", timeout: 10_000 }).stdout ?? "";
  const version = answer.trim().replace(/^v/, "");
  if (nodeTooOld(version, env) !== undefined) problems.push(messages.nodeTooOld(file, version));
  else ok.push(messages.ok.node(version));
  if (ofShells.test(file)) hints.push(messages.nodeOfShell(file));
}
