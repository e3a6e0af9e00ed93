/** `leakscan config` */

import { type RawOptions, rawOf } from "../../scan/options.ts";
import { showConfig } from "../../scan/show-config.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import type { CommandFacts, Typed } from "../command.ts";
import { loadSpoken } from "../spoken.ts";
import { lookUp } from "../../messages/phrase.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 14,
  arguments: [],
  example: "leakscan config",
};

/** Shows the resolved configuration. */
export async function run(typed: Typed): Promise<number> {
  const values = await showConfig(rawOf<RawOptions>(typed), { cwd: process.cwd(), env: process.env });
  const { config: words } = await loadSpoken();
  const width = Math.max(...values.map(({ key }) => key.length));
  const lines = values.map(({ key, value, from, overrides = [] }) => {
    const over = overrides
      .map((one) => words.overrides(JSON.stringify(one.value), lookUp(words.from, one.from)))
      .join("");
    return `${key.padEnd(width)}  ${JSON.stringify(value)}  (${lookUp(words.from, from)}${over})`;
  });
  await writeText(
    process.stdout,
    typed["json"] === true ? `${JSON.stringify(values, null, 2)}\n` : `${lines.join("\n")}\n`,
  );
  return 0;
}
