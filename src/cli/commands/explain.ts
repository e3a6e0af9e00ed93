/** `leakscan explain FILE:LINE` */

import { plainText } from "../../report/text/plain-text.ts";
import { type Explained, explainLine } from "../../scan/explain-line.ts";
import { rawOf } from "../../scan/options.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { hanging } from "../hanging.ts";
import { loadSpoken } from "../spoken.ts";
import type { Step } from "../../detect/explain.ts";
import type { CliMessages } from "../../messages/cli-catalogue.ts";
import { type ExplainMessages, stepText } from "../../messages/explain-catalogue.ts";
import { loadExplainMessages } from "../../messages/explain-language.ts";
import { displayWidth, padEnd } from "../../report/terminal/width.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 14,
  arguments: [{ name: "place", required: true }],
  example: "leakscan explain config/app.yml:12",
};

/** Explains a line. Secrets are masked. */
export async function run(typed: Typed): Promise<number> {
  const context = { cwd: process.cwd(), env: process.env };
  // yargs makes an empty text of a lone dash.
  const place = String(typed["place"]) || "-";
  const explained = await explainLine(place, process.stdin, rawOf(typed), context);
  const spoken = await loadSpoken();
  const words = await loadExplainMessages(spoken.language);
  await writeText(
    process.stdout,
    typed["json"] === true
      ? `${JSON.stringify(inWords(explained, words), null, 2)}\n`
      : written(explained, spoken, words),
  );
  return 0;
}

/** As JSON has it: each step with its sentence. */
function inWords({ candidates, ...rest }: Explained, messages: ExplainMessages): unknown {
  const steps = (all: readonly Step[]): unknown[] => all.map((one) => ({ ...one, says: stepText(one.says, messages) }));
  return { ...rest, candidates: candidates.map((one) => ({ ...one, steps: steps(one.steps) })) };
}

function written({ path, candidates }: Explained, { explain: words }: CliMessages, messages: ExplainMessages): string {
  const labels = [...Object.values(messages.stages), words.evidence];
  const width = Math.max(...labels.map(displayWidth));
  if (candidates.length === 0) return `${words.nothing}\n`;
  const blocks = candidates.map(({ line, column, masked, length, name, steps, evidence }) => {
    const head = `${path ?? words.stdin}:${line}:${column}  ${name === undefined ? "" : `${name}  `}${masked} (${words.bytes(length)})`;
    const rows = steps.map(({ stage, says, row }): readonly [string, string] => [
      `  ${padEnd(messages.stages[stage], width)}  `,
      `${row === undefined ? "" : `[${row}] `}${stepText(says, messages)}`,
    ]);
    if (evidence)
      rows.push([
        `  ${padEnd(words.evidence, width)}  `,
        Object.entries(evidence)
          .map(([key, value]) => `${key}=${value}`)
          .join(" "),
      ]);
    const { columns } = process.stdout;
    return [plainText(head), ...rows.map(([first, text]) => hanging(first, plainText(text), columns))]
      .map((line) => `${line}\n`)
      .join("");
  });
  return blocks.join("\n");
}
