/** `leakscan doctor` */

import type { Sentence } from "../../core/error.ts";
import { loadErrorMessages, wordingOf } from "../../messages/errors.ts";
import { loadSetupMessages } from "../../messages/setup-language.ts";
import type { ProblemAndFix } from "../../messages/setup-catalogue.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import { diagnose } from "../../setup/doctor.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { hanging } from "../hanging.ts";
import { loadSpoken } from "../spoken.ts";

/** What help says of this command. */
export const about: CommandFacts = {
  order: 7.5,
  arguments: [],
  example: "leakscan doctor",
};

/** Looks at the hooks. */
export async function run(typed: Typed): Promise<number> {
  const context = { cwd: process.cwd(), env: process.env };
  const { language } = await loadSpoken();
  const [messages, errors] = await Promise.all([loadSetupMessages(language), loadErrorMessages(language)]);
  const wordOf = (sentence: Sentence): string => wordingOf(sentence, errors).message;
  const { ok, problems, hints } = await diagnose(new URL("../hooks/", import.meta.url), context, messages, wordOf);
  if (typed["json"] === true) {
    await writeText(
      process.stdout,
      `${JSON.stringify({ ok, problems: problems.map(named), hints: hints.map(named) }, null, 2)}\n`,
    );
    return problems.length === 0 ? 0 : 1;
  }
  const line = (sign: string, text: string): string =>
    hanging(`  ${sign.padEnd(4)}`, plainText(text), process.stdout.columns);
  const lines = [
    ...ok.map((one) => line("ok", one)),
    ...hints.flatMap(([what, fix]) => [line("?", what), line("", fix)]),
    ...problems.flatMap(([what, fix]) => [line("!", what), `      ${errors.fixLabel()} ${plainText(fix)}`]),
    problems.length === 0 ? messages.healthy : messages.problems(problems.length),
  ];
  await writeText(process.stdout, `${lines.join("\n")}\n`);
  return problems.length === 0 ? 0 : 1;
}

function named([problem, fix]: ProblemAndFix): { readonly problem: string; readonly fix: string } {
  return { problem, fix };
}
