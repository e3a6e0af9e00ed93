/** `leakscan rules [id]`, `leakscan rules test FILE` */

import { customRulesHere, type ListedRule, listRules } from "../../scan/rules/list-rules.ts";
import { type Tried, tryRules } from "../../scan/rules/try-rules.ts";
import { writeText } from "../../scan/reports/write-text.ts";
import type { CustomRule } from "../../core/custom-rule.ts";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { Messages } from "../../messages/report-catalogue.ts";
import { wordingOf } from "../../messages/errors.ts";
import { loadErrorsFor } from "../../scan/spoken-language.ts";
import { loadMessages } from "../../messages/language.ts";
import type { CommandFacts, Typed } from "../command.ts";

/** What is known of this command; what it is for stands in src/messages. */
export const about: CommandFacts = {
  order: 13,
  arguments: [
    { name: "name" },
    {
      name: "files",
      many: true,
    },
  ],
  example: "leakscan rules aws",
};

/** Lists, explains or tries rules. */
export async function run(typed: Typed): Promise<number> {
  const given = typed["name"] as string | undefined;
  const files = ((typed["files"] as readonly string[] | undefined) ?? []).map(String);
  const raw = { config: typed["config"] as string | undefined };
  const context = { cwd: process.cwd(), env: process.env };
  if (given === "test") {
    const input = process.stdin.isTTY ? null : process.stdin;
    const tried = await tryRules({ files, input }, raw, context);
    await writeText(process.stdout, typed["json"] === true ? `${JSON.stringify(tried, null, 2)}\n` : toldTrial(tried));
    return tried.matches.length > 0 ? 1 : 0;
  }
  if (files.length > 0) throw new UsageError(says("rulesTakesOne"));
  const name = given === "list" ? undefined : given;
  const listed = await listRules(name, await ownRules());
  await writeText(process.stdout, typed["json"] === true ? `${JSON.stringify(listed, null, 2)}\n` : await told());
  return 0;

  /** A config that is wrong must not hide the rules: its error may well be a rule's name, looked for here. */
  async function ownRules(): Promise<readonly CustomRule[]> {
    try {
      return await customRulesHere(raw, context);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      const errors = await loadErrorsFor([], context);
      const { message } = wordingOf(error.sentence, errors);
      await writeText(process.stderr, `leakscan: ${errors.ownRulesLeftOut(message)}\n`);
      return [];
    }
  }

  async function told(): Promise<string> {
    if (name === undefined) return table(listed);
    // In English like the rest of help: the labels beside it are.
    const messages = await loadMessages("en");
    return listed.map((rule) => explained(rule, messages)).join("\n");
  }
}

function toldTrial({ rules, matches, examples, texts, cut, everywhere }: Tried): string {
  const lines = matches.map(({ rule, file, line, column, masked, confidence, decodedFrom }) => {
    const way = decodedFrom.length === 0 ? "" : ` [${decodedFrom.join(" > ")}]`;
    const where = `${file ?? "standard input"}:${line}:${column}${way}`;
    return `${plainText(where)}  ${rule}  ${plainText(masked)}${confidence === "low" ? "  (low confidence)" : ""}`;
  });
  lines.push(...cut.map((why) => plainText(`not read to the end: ${why}`)));
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
  const what = [count(rules.length, "rule")];
  if (examples > 0) what.push(`${count(examples, "example")} as ${examples === 1 ? "it says" : "they say"}`);
  what.push(texts === 0 ? "no text to try them on" : `${count(matches.length, "match").replace("matchs", "matches")}`);
  lines.push(`${what.join(", ")}.`);
  for (const id of everywhere)
    lines.push(`${id} is tried on every line of everything: words "near" it, or plain text first, make it quick.`);
  return `${lines.join("\n")}\n`;
}

function table(listed: readonly ListedRule[]): string {
  const rows = listed.map(({ id, provider, severity, confidence, explanation }) => [
    id,
    provider,
    severity,
    confidence,
    plainText(explanation?.title ?? ""),
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
    facts.push(["looks like", description.looksLike], ["reach", [description.reach]]);
    if (description.example !== undefined) facts.push(["example", [description.example]]);
  }
  const lines = facts.flatMap(([label, [first = "", ...more]]) => [
    `  ${label.padEnd(10)}  ${plainText(first)}`,
    ...more.map((line) => `${" ".repeat(14)}${plainText(line)}`),
  ]);
  return `${plainText(explanation?.title ?? id)}\n${lines.join("\n")}\n`;
}
