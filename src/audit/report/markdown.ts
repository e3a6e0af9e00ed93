/** A digest of the joined report for an issue or a chat: numbers, what to do first, what has changed, what could not be read. */

import { markdownCode, markdownSentence } from "../../report/text/markup.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { AuditReport } from "../audit-report.ts";
import type { JoinedSecret } from "../join/joined.ts";
import {
  bytesOf,
  bytesText,
  dayOf,
  factsOf,
  failedShards,
  listsOf,
  repositoryNames,
  severitiesOf,
  timeText,
} from "./describe.ts";
import type { AuditReportOptions, AuditWriter } from "./formats.ts";

/** Rows of each table: an issue takes 65,536 characters. */
const most = 20;

/** Repositories that are named in a list. */
const mostNamed = 100;

/** Writes it as GitHub-flavoured Markdown. */
export const write: AuditWriter = async function* (report, options) {
  const { audit } = options;
  const { summary } = report;
  const lists = await listsOf(report, most);
  const text = (sentence: string): string => markdownSentence(sentence);
  yield `### leakscan: ${text(headline(report, options))}\n\n`;
  if (report.previousAt !== null)
    yield `${text(audit.since(dayOf(report.previousAt), summary.new, summary.resolved))}\n\n`;
  for (const [title, secrets, count] of [
    [audit.first, lists.first, summary.secrets],
    [audit.newSecrets, lists.changed, summary.new],
    [audit.resolvedSecrets, lists.resolved, summary.resolved],
  ] as const) {
    if (secrets.length === 0) continue;
    yield `#### ${text(title)}\n\n${table(secrets, options)}\n`;
    if (count > secrets.length) yield `\n${text(audit.more(count - secrets.length))}\n`;
    yield "\n";
  }
  const unread = report.repositories.filter(({ status }) => status === "unread");
  if (unread.length > 0) {
    yield `${text(audit.unread(unread.length))}\n\n`;
    for (const { repository, why = "" } of unread.slice(0, mostNamed))
      yield `- ${markdownCode(repository.name)}: ${markdownCode(audit.why(why))}\n`;
    if (unread.length > mostNamed) yield `- ${text(audit.more(unread.length - mostNamed))}\n`;
    yield "\n";
  }
  const shards = failedShards(report.repositories, audit);
  for (const { name, why } of shards.slice(0, mostNamed)) yield `- ${markdownCode(name)}: ${markdownCode(why)}\n`;
  if (shards.length > 0) yield "\n";
  const notes = [
    ...(summary.incomplete > 0 ? [audit.incomplete(summary.incomplete)] : []),
    ...(summary.repositories.left > 0 ? [audit.partial(summary.repositories.left)] : []),
    audit.read(
      summary.repositories.read,
      bytesText(bytesOf(report)),
      timeText(Date.parse(report.endedAt) - Date.parse(report.startedAt)),
    ),
  ];
  yield `${notes.map(text).join("\n\n")}\n`;
};

function headline(report: AuditReport, { audit }: AuditReportOptions): string {
  const { summary } = report;
  if (summary.secrets > 0) return audit.secrets(summary.secrets, severitiesOf(report), summary.atHead);
  const { unread, left } = summary.repositories;
  return unread + left + summary.incomplete + summary.cut === 0 ? audit.nothing : audit.nothingInWhatWasRead;
}

function table(secrets: readonly JoinedSecret[], { audit, messages }: AuditReportOptions): string {
  const { label } = messages;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = [label.severity, label.secret, label.where, label.now].map(markdownSentence);
  const rows = secrets.map((secret) => {
    const names = repositoryNames(secret, 3);
    const why = secret.resolved === undefined ? [] : [audit.resolvedWhy(secret.resolved.why)];
    return line([
      markdownSentence(messages.severity[secret.severity]),
      `${markdownSentence(plainText(messages.title(secret.description)))}<br>${markdownCode(secret.masked)}`,
      names.map(markdownCode).join(", ") + markdownSentence(moreOf(secret.repositoryCount - names.length, audit)),
      [...why, ...factsOf(secret, audit)].map(markdownSentence).join("<br>"),
    ]);
  });
  return [line(head), line(head.map(() => "---")), ...rows].join("\n");
}

function moreOf(count: number, audit: AuditReportOptions["audit"]): string {
  return count > 0 ? ` ${audit.more(count)}` : "";
}
