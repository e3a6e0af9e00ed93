/** `leakscan init` */

import { createInterface } from "node:readline/promises";
import { applyHooks, planHooks, type HookPlan } from "../../setup/install-hooks.ts";
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
  const plan = await planHooks(hooks, typed["remove"] === true, { cwd: process.cwd(), env: process.env });
  const { init: words, language } = await loadSpoken();
  const errors = await loadErrorMessages(language);
  const wordOf = (sentence: Sentence): string => wordingOf(sentence, errors).message;
  await writeText(process.stdout, planText(plan, words, wordOf));
  if (plan.changes.length === 0) return 0;
  if (typed["yes"] !== true && !(await isWanted(words, words.ask))) {
    await writeText(process.stdout, `${words.unchanged}\n`);
    return 0;
  }
  await applyHooks(plan);
  await writeText(process.stdout, [words.done, ...plan.notes.map(wordOf), ""].join("\n"));
  return 0;
}

/** Takes over another scanner's decisions. */
async function convert(from: string, typed: Typed): Promise<number> {
  const conversion = await convertScanners(from, { cwd: process.cwd(), env: process.env });
  const { init: words, language } = await loadSpoken();
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
  if (isSure) await conversion.write();
  if (!isJson) await writeText(process.stdout, `${isSure ? says.done : words.unchanged}\n`);
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

function listed({ kind, from, leftOut }: ListedCredential, { whyLeftOut }: InitWords): string {
  return `  ${kind}: ${from.map((one) => plainText(one)).join(", ")}${leftOut === undefined ? "" : ` (${whyLeftOut[leftOut]})`}`;
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
