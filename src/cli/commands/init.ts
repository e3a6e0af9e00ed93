/** `leakscan init` */

import { createInterface } from "node:readline/promises";
import type { ProblemAndFix } from "../../messages/setup-catalogue.ts";
import { loadSetupMessages } from "../../messages/setup-language.ts";
import type { Context } from "../../scan/context.ts";
import { applyHooks, type BoundPlan, planHooks, type HookPlan } from "../../setup/install-hooks.ts";
import { installCommand, runInstall } from "../../setup/install-leakscan.ts";
import { findInstalled } from "../../setup/installed.ts";
import { selfTest } from "../../setup/self-test.ts";
import { forget, type ListedCredential, planMemory } from "../../scan/own-credentials/my-credentials.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { loadImportMessages } from "../../messages/import-language.ts";
import { convertScanners } from "../../triage/convert.ts";
import { importTable } from "../import-table.ts";
import { type Sentence, UsageError } from "../../core/error.ts";
import type { CliMessages } from "../../messages/cli-catalogue.ts";
import { loadErrorMessages, says, wordingOf } from "../../messages/errors.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { loadSpoken } from "../spoken.ts";

type InitWords = CliMessages["init"];

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 7,
  arguments: [],
  example: "npx leakscan init",
};

/** Installs the hooks, or takes them out. */
export async function run(typed: Typed): Promise<number> {
  if (typed["my-credentials"] === true)
    return await rememberCredentials(typed["remove"] === true, typed["yes"] === true);
  if (typed["from"] !== undefined) return await convert(String(typed["from"]), typed);
  // Built, this file lies in dist/, beside the package's hooks/.
  const hooks = new URL("../hooks/", import.meta.url);
  const context = { cwd: process.cwd(), env: process.env };
  const isRemoval = typed["remove"] === true;
  const plan = await planHooks(hooks, isRemoval, context);
  const spoken = await loadSpoken();
  const { init: words } = spoken;
  const errors = await loadErrorMessages(spoken.language);
  const wordOf = (sentence: Sentence): string => wordingOf(sentence, errors).message;
  await writeText(process.stdout, planText(plan, words, wordOf));
  const isDone = plan.changes.length > 0;
  if (isDone) {
    if (typed["yes"] !== true && !(await isWanted(words, words.ask))) {
      await writeText(process.stdout, `${words.unchanged}\n`);
      return 0;
    }
    await applyHooks(plan);
  }
  const done = [words.done, ...plan.notes.map(wordOf), ""].join("\n");
  if (!isRemoval) return prove(plan, context, typed["yes"] === true, spoken, isDone ? done : "");
  if (isDone) await writeText(process.stdout, done);
  return 0;
}

/** Sees to it that what the hooks call is there, and that it blocks. Only then it is done. */
async function prove(
  plan: BoundPlan,
  context: Context,
  isSure: boolean,
  { init: words, language }: CliMessages,
  done: string,
): Promise<number> {
  const { stdout, stdin, env } = process;
  const messages = await loadSetupMessages(language);
  const tell = async ([problem, fix]: ProblemAndFix): Promise<number> => {
    await writeText(stdout, `leakscan: ${problem}\n  fix: ${fix}\n`);
    return 2;
  };
  const isThere = async (): Promise<boolean> =>
    (await findInstalled(plan.repository, plan.root, context.cwd, env)) !== undefined ||
    env["LEAKSCAN_BIN"] !== undefined;
  if (plan.call !== undefined && !(await isThere())) {
    const command = await installCommand(plan.root);
    if (isSure || !stdin.isTTY || !(await isWanted(words, messages.offerInstall(command))))
      return tell(messages.notInstalled(command));
    if (!(await runInstall(command, plan.root, env)) || !(await isThere()))
      return tell(messages.installFailed(command));
  }
  await writeText(stdout, done);
  if (plan.call === undefined) return 0;
  const { hasBlocked, said } = await selfTest(plan.repository, plan.root, plan.call, env);
  if (!hasBlocked) return tell(messages.selfTestFailed(plainText(said)));
  await writeText(stdout, `${messages.selfTestPassed}\n`);
  return 0;
}

/** Takes over another scanner's decisions. */
async function convert(from: string, typed: Typed): Promise<number> {
  const conversion = await convertScanners(from, { cwd: process.cwd(), env: process.env });
  const spoken = await loadSpoken();
  const { init: words, language } = spoken;
  const says = await loadImportMessages(language);
  const { scanners, config, baseline } = conversion;
  const isJson = typed["json"] === true;
  const hasAny = config !== null || baseline.added > 0;
  if (isJson) await writeText(process.stdout, `${JSON.stringify(conversion, null, 2)}\n`);
  else {
    const read = scanners.map(({ title, files }) => `${title} (${files.join(", ")})`).join("; ");
    const writes = hasAny ? says.writes(config?.file, baseline.added, baseline.file) : says.nothingToWrite;
    await writeText(process.stdout, `${[says.read(read), ...importTable(conversion, says), writes].join("\n")}\n`);
  }
  if (!hasAny) return 0;
  const isSure = typed["yes"] === true || (await isWanted(words, says.ask));
  const attributes = isSure && (await conversion.write());
  const lines = [isSure ? says.done : words.unchanged, ...(attributes ? [spoken.baseline.attributes] : [])];
  if (!isJson) await writeText(process.stdout, `${lines.join("\n")}\n`);
  return 0;
}

async function rememberCredentials(isRemoval: boolean, isSure: boolean): Promise<number> {
  const context = { env: process.env };
  const { init: words } = await loadSpoken();
  if (isRemoval) {
    const done = await forget(context);
    await writeText(process.stdout, `${done ? words.forgotten : words.nothingRemembered}\n`);
    return 0;
  }
  const { credentials, files, remember } = await planMemory(context);
  const kept = credentials.filter(({ leftOut }) => leftOut === undefined);
  const left = credentials.filter(({ leftOut }) => leftOut !== undefined);
  const lines =
    kept.length === 0
      ? [words.nothingToRemember]
      : [words.remembers(files.credentials), ...kept.map((one) => listed(one, words))];
  if (left.length > 0) lines.push(words.leftOut, ...left.map((one) => listed(one, words)));
  await writeText(process.stdout, `${lines.join("\n")}\n`);
  if (kept.length === 0) return 0;
  if (!isSure && !(await isWanted(words, words.askRemember))) {
    await writeText(process.stdout, `${words.unchanged}\n`);
    return 0;
  }
  await remember();
  await writeText(process.stdout, `${words.remembered}\n`);
  return 0;
}

function listed({ kind, from, leftOut }: ListedCredential, { kinds, whyLeftOut }: InitWords): string {
  return `  ${kinds[kind]}: ${from.map((one) => plainText(one)).join(", ")}${leftOut === undefined ? "" : ` (${whyLeftOut[leftOut]})`}`;
}

function planText(
  { by, changes, leftAlone }: HookPlan,
  words: InitWords,
  wordOf: (sentence: Sentence) => string,
): string {
  if (changes.length + leftAlone.length === 0) return `${words.upToDate(wordOf(by))}\n`;
  return [
    words.by(wordOf(by)),
    ...changes.map(({ file, what }) => words.change(file, wordOf(what))),
    ...leftAlone.map(({ file, todo }) => words.leftAlone(file, wordOf(todo))),
    "",
  ].join("\n");
}

async function isWanted({ yes }: InitWords, question: string): Promise<boolean> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) throw new UsageError(says("nobodyToAsk"));
  const asking = createInterface({ input: stdin, output: stdout });
  try {
    return yes.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
