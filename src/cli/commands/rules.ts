/** `leakscan rules [id]` */

import { type ListedRule, listRules } from "../../app/list-rules.ts";
import { writeText } from "../../app/write-text.ts";
import type { Command } from "../command.ts";

/** Lists or explains rules. */
export const rules: Command = (finish) => ({
  command: "rules [name]",
  describe: "List all rules, or explain those of one id or provider",
  builder: (argv) =>
    argv
      .positional("name", { type: "string", describe: "A rule's id or a provider" })
      .option("json", { type: "boolean", describe: "Print JSON" }),
  handler: async (argv) => {
    const name = argv["name"] as string | undefined;
    const listed = await listRules(name);
    const text =
      argv["json"] === true
        ? `${JSON.stringify(listed, null, 2)}\n`
        : name === undefined
          ? table(listed)
          : listed.map(explained).join("\n");
    await writeText(process.stdout, text);
    finish(0);
  },
});

function table(listed: readonly ListedRule[]): string {
  const width = Math.max(0, ...listed.map(({ id }) => id.length));
  const lines = listed.map(({ id, severity, confidence, explanation }) =>
    `${id.padEnd(width)}  ${severity.padEnd(8)}  ${confidence.padEnd(6)}  ${explanation?.title ?? ""}`.trimEnd(),
  );
  return `${lines.join("\n")}\n\n${listed.length} rules\n`;
}

function explained({ id, provider, severity, confidence, explanation }: ListedRule): string {
  const facts = [id, `  provider    ${provider}`, `  severity    ${severity}`, `  confidence  ${confidence}`];
  if (explanation) facts.push(`  what        ${explanation.title}`);
  if (explanation?.url !== undefined) facts.push(`  revoke      ${explanation.url}`);
  return `${facts.join("\n")}\n`;
}
