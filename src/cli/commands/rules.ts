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
import { hanging } from "../hanging.ts";
import { loadSpoken } from "../spoken.ts";
import type { CliMessages } from "../../messages/cli-catalogue.ts";
import { displayWidth, padEnd } from "../../report/terminal/width.ts";

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
    await writeText(
      process.stdout,
      typed["json"] === true ? `${JSON.stringify(tried, null, 2)}\n` : trialText(tried, await loadSpoken()),
    );
    return tried.matches.length > 0 ? 1 : 0;
  }
  if (files.length > 0) throw new UsageError(says("rulesTakesOne"));
  const name = given === "list" ? undefined : given;
  const spoken = await loadSpoken();
  const listed = await listRules(name, await ownRules(), spoken.language);
  await writeText(process.stdout, typed["json"] === true ? `${JSON.stringify(listed, null, 2)}\n` : await listText());
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

  async function listText(): Promise<string> {
    if (name === undefined) return table(listed, spoken);
    const messages = await loadMessages(spoken.language);
    return listed.map((rule) => explained(rule, messages, spoken)).join("\n");
  }
}

function trialText(
  { rules, matches, examples, texts, cut, everywhere }: Tried,
  { rules: words, explain }: CliMessages,
): string {
  const lines = matches.map(({ rule, file, line, column, masked, confidence, decodedFrom }) => {
    const way = decodedFrom.length === 0 ? "" : ` [${decodedFrom.join(" > ")}]`;
    const where = `${file ?? explain.stdin}:${line}:${column}${way}`;
    return `${plainText(where)}  ${rule}  ${plainText(masked)}${confidence === "low" ? `  ${words.lowConfidence}` : ""}`;
  });
  lines.push(...cut.map((why) => plainText(words.cut(why))));
  lines.push(words.tried(rules.length, examples, texts === 0 ? null : matches.length));
  for (const id of everywhere) lines.push(words.everywhere(id));
  return `${lines.join("\n")}\n`;
}

function table(listed: readonly ListedRule[], { rules: words }: CliMessages): string {
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
  return `${lines.join("\n")}\n\n${words.count(listed.length)}\n`;
}

function explained(rule: ListedRule, messages: Messages, { rules: { labels } }: CliMessages): string {
  const { opens, revoke, title, severity: severities, confidence: confidences } = messages;
  const { id, provider, severity, confidence, explanation, description } = rule;
  const facts: (readonly [label: string, lines: readonly string[]])[] = [
    [labels.rule, [id]],
    [labels.provider, [provider]],
    [labels.severity, [severities[severity]]],
    [labels.confidence, [confidences[confidence]]],
  ];
  if (explanation) {
    facts.push([labels.opens, [opens(explanation.opens)]]);
    facts.push([
      labels.revoke,
      [revoke(explanation.revoke), ...(explanation.url === undefined ? [] : [explanation.url])],
    ]);
  }
  if (description) {
    facts.push([labels.looksLike, description.looksLike], [labels.reach, [description.reach]]);
    if (description.example !== undefined) facts.push([labels.example, [description.example]]);
  }
  const width = Math.max(...facts.map(([label]) => displayWidth(label)));
  const lines = facts.flatMap(([label, [first = "", ...more]]) => [
    hanging(`  ${padEnd(label, width)}  `, plainText(first), process.stdout.columns),
    ...more.map((line) => hanging(" ".repeat(width + 4), plainText(line), process.stdout.columns)),
  ]);
  return `${plainText(explanation === undefined ? id : title(explanation.title))}\n${lines.join("\n")}\n`;
}
