/** `leakscan rules [id]` */

import { type ListedRule, listRules } from "../../app/list-rules.ts";
import { writeText } from "../../app/write-text.ts";
import type { Messages } from "../../messages/catalogue.ts";
import { loadMessages } from "../../messages/language.ts";
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
    await writeText(process.stdout, argv["json"] === true ? `${JSON.stringify(listed, null, 2)}\n` : await told());
    finish(0);

    async function told(): Promise<string> {
      if (name === undefined) return table(listed);
      // In English like the rest of help: the labels beside it are.
      const messages = await loadMessages("en");
      return listed.map((rule) => explained(rule, messages)).join("\n");
    }
  },
});

function table(listed: readonly ListedRule[]): string {
  const rows = listed.map(({ id, provider, severity, confidence, explanation }) => [
    id,
    provider,
    severity,
    confidence,
    explanation?.title ?? "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n\n${listed.length} rules. \`leakscan rules <id>\` explains one.\n`;
}

function explained(rule: ListedRule, { opens, revoke }: Pick<Messages, "opens" | "revoke">): string {
  const { id, provider, severity, confidence, explanation, description } = rule;
  const facts: (readonly [label: string, lines: readonly string[]])[] = [
    ["rule", [id]],
    ["provider", [provider]],
    ["severity", [severity]],
    ["confidence", [confidence]],
  ];
  if (explanation) {
    facts.push(["opens", [opens(explanation.opens)]]);
    facts.push(["revoke", [revoke(explanation.revoke), ...(explanation.url === undefined ? [] : [explanation.url])]]);
  }
  if (description) {
    facts.push(
      ["looks like", description.looksLike],
      ["reach", [description.reach]],
      ["example", [description.example]],
    );
  }
  const lines = facts.flatMap(([label, [first = "", ...more]]) => [
    `  ${label.padEnd(10)}  ${first}`,
    ...more.map((line) => `${" ".repeat(14)}${line}`),
  ]);
  return `${explanation?.title ?? id}\n${lines.join("\n")}\n`;
}
