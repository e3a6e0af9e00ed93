/** `leakscan init` */

import { createInterface } from "node:readline/promises";
import type { ProblemAndFix } from "../../messages/setup-catalogue.ts";
import { loadSetupMessages } from "../../messages/setup-language.ts";
import type { Context } from "../../scan/context.ts";
import { spokenLanguage } from "../../scan/spoken-language.ts";
import { applyHooks, type BoundPlan, planHooks, type HookPlan } from "../../setup/install-hooks.ts";
import { installCommand, runInstall } from "../../setup/install-leakscan.ts";
import { findInstalled } from "../../setup/installed.ts";
import { selfTest } from "../../setup/self-test.ts";
import {
  forget,
  type LeftOutWhy,
  type ListedCredential,
  planMemory,
} from "../../scan/own-credentials/my-credentials.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { CommandFacts, Typed } from "../command.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 7,
  help: "Install the hooks the way this repository has its hooks: husky, lefthook, .git/hooks, ...",
  arguments: [],
  example: "npx leakscan init",
};

/** Installs the hooks, or takes them out. */
export async function run(typed: Typed): Promise<number> {
  if (typed["my-credentials"] === true)
    return await rememberCredentials(typed["remove"] === true, typed["yes"] === true);
  // Built, this file lies in dist/, beside the package's hooks/.
  const hooks = new URL("../hooks/", import.meta.url);
  const context = { cwd: process.cwd(), env: process.env };
  const isRemoval = typed["remove"] === true;
  const plan = await planHooks(hooks, isRemoval, context);
  await writeText(process.stdout, toldPlan(plan));
  if (plan.changes.length > 0) {
    if (typed["yes"] !== true && !(await isWanted())) {
      await writeText(process.stdout, "Nothing was changed.\n");
      return 0;
    }
    await applyHooks(plan);
  }
  if (isRemoval) {
    if (plan.changes.length > 0) await writeText(process.stdout, ["Done.", ...plan.notes, ""].join("\n"));
    return 0;
  }
  return prove(plan, context, typed["yes"] === true);
}

/** Sees to it that what the hooks call is there, and that it blocks. Only then it is done. */
async function prove(plan: BoundPlan, context: Context, isSure: boolean): Promise<number> {
  const { stdout, stdin, env } = process;
  const messages = await loadSetupMessages(await spokenLanguage(process.argv.slice(2), context));
  const tell = async ([problem, fix]: ProblemAndFix): Promise<number> => {
    await writeText(stdout, [`leakscan: ${problem}`, `  fix: ${fix}`, ...plan.notes, ""].join("\n"));
    return 2;
  };
  const isThere = async (): Promise<boolean> =>
    (await findInstalled(plan.repository, plan.root, context.cwd, env)) !== undefined ||
    env["LEAKSCAN_BIN"] !== undefined;
  if (plan.call !== undefined && !(await isThere())) {
    const command = await installCommand(plan.root);
    if (isSure || !stdin.isTTY || !(await isWanted(messages.offerInstall(command))))
      return tell(messages.notInstalled(command));
    if (!(await runInstall(command, plan.root, env)) || !(await isThere()))
      return tell(messages.installFailed(command));
  }
  if (plan.changes.length > 0) await writeText(stdout, ["Done.", ...plan.notes, ""].join("\n"));
  if (plan.call === undefined) return 0;
  const { hasBlocked, said } = await selfTest(plan.repository, plan.root, plan.call, env);
  if (!hasBlocked) return tell(messages.selfTestFailed(plainText(said)));
  await writeText(stdout, `${messages.selfTestPassed}\n`);
  return 0;
}

async function rememberCredentials(isRemoval: boolean, isSure: boolean): Promise<number> {
  const context = { env: process.env };
  if (isRemoval) {
    const done = await forget(context);
    await writeText(process.stdout, done ? "Forgotten.\n" : "Nothing was remembered.\n");
    return 0;
  }
  const { credentials, files, remember } = await planMemory(context);
  const kept = credentials.filter(({ leftOut }) => leftOut === undefined);
  const left = credentials.filter(({ leftOut }) => leftOut !== undefined);
  const lines =
    kept.length === 0
      ? ["No credential was found that could be remembered."]
      : [`Your own credentials, as keyed digests, never their values, in ${files.credentials}:`, ...kept.map(listed)];
  if (left.length > 0) lines.push("Left out:", ...left.map(listed));
  await writeText(process.stdout, `${lines.join("\n")}\n`);
  if (kept.length === 0) return 0;
  if (!isSure && !(await isWanted("Remember them?"))) {
    await writeText(process.stdout, "Nothing was changed.\n");
    return 0;
  }
  await remember();
  await writeText(
    process.stdout,
    "Done. Every scan on this account finds them now, the hooks among them. Run this again when one changes; --remove forgets them.\n",
  );
  return 0;
}

function listed({ kind, from, leftOut }: ListedCredential): string {
  return `  ${kind}: ${from.map((one) => plainText(one)).join(", ")}${leftOut === undefined ? "" : ` (${whyLeftOut[leftOut]})`}`;
}

const whyLeftOut: Readonly<Record<LeftOutWhy, string>> = {
  "too-short": "shorter than 12 characters: too easily guessed from its digest",
  "too-long": "longer than 3,000 bytes",
  guessable: "not random enough: too easily guessed from its digest",
  "a-stand-in": "an example or a filler",
  "holds-blanks": "holds blanks",
};

function toldPlan({ by, changes, leftAlone }: HookPlan): string {
  if (changes.length + leftAlone.length === 0) return `Hooks by ${by}: up to date, nothing to change.\n`;
  return [
    `Hooks by ${by}:`,
    ...changes.map(({ file, what }) => `  ${file}: ${what}`),
    ...leftAlone.map(({ file, todo }) => `  ${file}: left alone: it ${todo}`),
    "",
  ].join("\n");
}

async function isWanted(question = "Change this?"): Promise<boolean> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) throw new UsageError(says("nobodyToAsk"));
  const asking = createInterface({ input: stdin, output: stdout });
  try {
    return /^y(?:es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
