/** Markdown for pull request comments, job summaries and issues. */

import { counts } from "../core/summary.ts";
import {
  commitOf,
  introducedBy,
  placeOf,
  readOf,
  repositoryOf,
  severitiesOf,
  suppressedOf,
  titleOf,
  valueOf,
} from "./describe.ts";
import { markdownCode, markdownSentence } from "./text/markup.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding } from "./masked-report.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "md",
};

/** Rows before the table ends with a number: a pull request comment takes 65,536 characters. */
const most = 100;

/** Writes the report as GitHub-flavoured Markdown. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const { scan } = told;
  const counting = told.findings.filter((finding) => counts(finding, options.strict));
  const read = readOf(told, messages);
  const parts: string[] = [];
  if (counting.length === 0) {
    const whole = scan.notRead.length + scan.cut.length === 0;
    const text = whole
      ? messages.found.nothing(read)
      : messages.found.nothingInWhatWasRead(read, scan.notRead.length, scan.cut.length);
    parts.push(`### leakscan: ${markdownSentence(text)}`);
  } else {
    const repository = repositoryOf(told, messages);
    parts.push(
      `### leakscan: ${markdownSentence(messages.found.headline(counting.length, scan, repository, undefined))}`,
    );
    parts.push(table(counting.slice(0, most), options));
    if (counting.length > most) parts.push(markdownSentence(messages.page.leftOut(counting.length - most, most)));
    parts.push(markdownSentence(scan.mode === "history" ? messages.found.burnt : messages.found.ifShared));
    const kinds = severitiesOf(told);
    parts.push(
      markdownSentence(messages.scope.closing(counting.length, kinds, read, (scan.durationMs / 1000).toFixed(1))),
    );
  }
  const kinds = suppressedOf(told);
  if (kinds.length > 0) parts.push(markdownSentence(messages.scope.suppressed(kinds)));
  for (const [title, list] of [
    [messages.scope.notRead(scan.notRead.length), scan.notRead],
    [messages.scope.cut(scan.cut.length), scan.cut],
  ] as const) {
    if (list.length === 0) continue;
    const shown = list
      .slice(0, 20)
      .map(({ what, why }) => `- ${markdownCode(what)}: ${markdownCode(messages.unread(why))}`);
    if (list.length > 20) shown.push(`- ${markdownSentence(messages.scope.more(list.length - 20))}`);
    parts.push(`${markdownSentence(title)}\n\n${shown.join("\n")}`);
  }
  return `${parts.join("\n\n")}\n`;
};

function table(findings: readonly ToldFinding[], options: ReportOptions): string {
  const { messages } = options;
  const { label } = messages;
  const commits = findings.some((finding) => introducedBy(finding));
  const head = [label.severity, label.secret, label.where, ...(commits ? [label.introduced] : []), label.fingerprint];
  const rows = findings.map((finding) => {
    const [first] = finding.places;
    const commit = introducedBy(finding);
    const where =
      first === undefined ? "" : messages.andMorePlaces(placeOf(first, messages), finding.places.length - 1);
    return [
      markdownSentence(messages.severity[finding.severity]),
      `${markdownSentence(titleOf(finding, messages))}<br>${markdownCode(valueOf(finding))}`,
      markdownCode(where),
      ...(commits ? [commit ? markdownCode(commitOf(commit)) : ""] : []),
      markdownCode(finding.fingerprint),
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head.map(markdownSentence)), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
