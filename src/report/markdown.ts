/** Markdown for pull request comments, job summaries and issues. */

import { counts } from "../core/summary.ts";
import {
  commitOf,
  introducedBy,
  placeOf,
  readOf,
  repositoryOf,
  shortNames,
  suppressedOf,
  titleOf,
  valueOf,
} from "./describe.ts";
import { entriesOf, type Entry, severitiesOf } from "./entries.ts";
import { markdownCode, markdownSentence } from "./text/markup.ts";
import { tell } from "./masked-report.ts";
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
  const entries = entriesOf(told.findings.filter((finding) => counts(finding, options.strict)));
  const read = readOf(told, messages);
  const parts: string[] = [];
  if (entries.length === 0) {
    const whole = scan.notRead.length + scan.cut.length === 0;
    const text = whole
      ? messages.found.nothing(read)
      : messages.found.nothingInWhatWasRead(read, scan.notRead.length, scan.cut.length);
    parts.push(`### leakscan: ${markdownSentence(text)}`);
  } else {
    const repository = repositoryOf(told, messages);
    parts.push(
      `### leakscan: ${markdownSentence(messages.found.headline(entries.length, scan, repository, undefined))}`,
    );
    parts.push(table(entries.slice(0, most), options, shortNames(told)));
    if (entries.length > most) parts.push(markdownSentence(messages.page.leftOut(entries.length - most, most)));
    parts.push(markdownSentence(scan.mode === "history" ? messages.found.historyKeeps : messages.found.ifShared));
    const kinds = severitiesOf(entries);
    parts.push(
      markdownSentence(messages.scope.closing(entries.length, kinds, read, (scan.durationMs / 1000).toFixed(1))),
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

function table(entries: readonly Entry[], options: ReportOptions, shortName: (fingerprint: string) => string): string {
  const { messages } = options;
  const { label } = messages;
  const commits = entries.some((entry) => introducedBy(entry));
  const head = [label.severity, label.secret, label.where, ...(commits ? [label.introduced] : []), label.fingerprint];
  const rows = entries.map((finding) => {
    const [first] = finding.places;
    const commit = introducedBy(finding);
    const where =
      first === undefined ? "" : messages.andMorePlaces(placeOf(first, messages), finding.places.length - 1);
    return [
      markdownSentence(messages.severity[finding.severity]),
      [finding, ...finding.parts]
        .flatMap((one) => [markdownSentence(titleOf(one, messages)), markdownCode(valueOf(one))])
        .join("<br>"),
      markdownCode(where),
      ...(commits ? [commit ? markdownCode(commitOf(commit)) : ""] : []),
      markdownCode(shortName(finding.fingerprint)),
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head.map(markdownSentence)), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
