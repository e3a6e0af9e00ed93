/** The joined report for a person at a terminal: numbers, what to do first, and what could not be read. */

import { createPaint } from "../../report/terminal/paint.ts";
import { plainText } from "../../report/text/plain-text.ts";
import { explain } from "../../rules/explain.ts";
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
  titleOf,
} from "./describe.ts";
import type { AuditReportOptions, AuditWriter } from "./formats.ts";

/** Secrets and repositories that are named in each list. */
const most = 10;

/** Writes the report as text. */
export const write: AuditWriter = async function* (report, options) {
  const { audit, colour } = options;
  const paint = createPaint(colour);
  const lists = await listsOf(report, most);
  const line = (text: string): string => `${text}\n`;
  yield line(headline(report, options));
  if (report.previousAt !== null)
    yield line(audit.since(dayOf(report.previousAt), report.summary.new, report.summary.resolved));
  for (const [title, secrets, count] of [
    [audit.first, lists.first, report.summary.secrets],
    [audit.newSecrets, lists.changed, report.summary.new],
    [audit.resolvedSecrets, lists.resolved, report.summary.resolved],
  ] as const) {
    if (secrets.length === 0) continue;
    yield line(`\n${paint.bold(title)}`);
    for (const secret of secrets) yield secretText(secret, options, title === audit.first);
    if (count > secrets.length) yield line(`  ${audit.more(count - secrets.length)}`);
  }
  yield* repositoryTexts(report, options);
  const { summary } = report;
  const notes = [
    ...(summary.incomplete > 0 ? [audit.incomplete(summary.incomplete)] : []),
    ...(summary.cut > 0 ? [audit.cut(summary.cut)] : []),
    ...(summary.suppressed > 0 ? [audit.suppressed(summary.suppressed)] : []),
    ...(summary.repositories.left > 0 ? [audit.partial(summary.repositories.left)] : []),
  ];
  const time = timeText(Date.parse(report.endedAt) - Date.parse(report.startedAt));
  const read = audit.read(summary.repositories.read, bytesText(bytesOf(report)), time);
  yield line(["", ...notes, read].join("\n"));
};

function headline({ summary, ...report }: AuditReport, { audit, colour }: AuditReportOptions): string {
  const paint = createPaint(colour);
  if (summary.secrets > 0)
    return paint.bold(paint.red(audit.secrets(summary.secrets, severitiesOf({ ...report, summary }), summary.atHead)));
  const { unread, left } = summary.repositories;
  const isWhole = unread + left + summary.incomplete + summary.cut === 0;
  return isWhole ? paint.green(audit.nothing) : paint.yellow(audit.nothingInWhatWasRead);
}

function secretText(secret: JoinedSecret, { audit, messages, colour }: AuditReportOptions, isFirst: boolean): string {
  const paint = createPaint(colour);
  const names = repositoryNames(secret, 3);
  const why = secret.resolved === undefined ? "" : `: ${audit.resolvedWhy(secret.resolved.why)}`;
  const lines = [
    `  ${paint.bold(titleOf(secret, messages))}${why}`,
    `    ${factsOf(secret, audit).join("; ")}`,
    `    ${messages.list(names, secret.repositoryCount - names.length)}`,
    ...(isFirst ? [`    ${messages.revoke(explain(secret.rule)?.revoke ?? "rotate")}`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function* repositoryTexts({ repositories }: AuditReport, { audit, colour }: AuditReportOptions): Generator<string> {
  const paint = createPaint(colour);
  const unread = repositories.filter(({ status }) => status === "unread");
  if (unread.length > 0) {
    yield `\n${paint.yellow(audit.unread(unread.length))}\n`;
    // All of them: what could not be read is never left out.
    for (const { repository, why, asOf } of unread) {
      const old = asOf === undefined ? "" : ` (${audit.asOf(dayOf(asOf))})`;
      yield `  ${plainText(repository.name)}: ${plainText(audit.why(why ?? ""))}${old}\n`;
    }
  }
  for (const { name, why } of failedShards(repositories, audit)) yield `  ${plainText(name)}: ${plainText(why)}\n`;
  const changed = repositories.filter(({ change }) => change !== undefined);
  if (changed.length === 0) return;
  yield `\n${audit.changes}\n`;
  for (const { repository, change, previousName } of changed.slice(0, most * 2)) {
    if (change === undefined) continue;
    const old = previousName === undefined ? undefined : plainText(previousName);
    yield `  ${plainText(repository.name)}: ${audit.change(change, old)}\n`;
  }
  if (changed.length > most * 2) yield `  ${audit.more(changed.length - most * 2)}\n`;
}
