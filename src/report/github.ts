/** Workflow commands: annotations on the lines of a pull request, from the log of a GitHub Actions step. */

import type { ScanFacts } from "../core/finding.ts";
import type { Severity } from "../core/severity.ts";
import { counts } from "../core/summary.ts";
import { placeOf, readOf, repositoryOf, titleOf, unreadOf, valueOf } from "./describe.ts";
import { plainText } from "./text/plain-text.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding, ToldPlace } from "./masked-report.ts";
import { workflowCommand } from "./text/workflow-command.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {};

/** Writes one command a finding that counts, worst first (GitHub shows ten a step), then what was not read, then a plain line. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const { scan } = told;
  const counting = told.findings.filter((finding) => counts(finding, options.strict));
  const lines = counting.map((finding) => annotation(finding, options, scan.mode));
  for (const one of scan.notRead)
    lines.push(workflowCommand("error", { title: messages.label.notRead }, unreadOf(one, messages)));
  for (const one of scan.cut)
    lines.push(workflowCommand("warning", { title: messages.label.cut }, unreadOf(one, messages)));
  const read = readOf(told, messages);
  const whole = scan.notRead.length + scan.cut.length === 0;
  const nothing = whole
    ? messages.found.nothing(read)
    : messages.found.nothingInWhatWasRead(read, scan.notRead.length, scan.cut.length);
  const repository = repositoryOf(told, messages);
  lines.push(
    `leakscan: ${counting.length === 0 ? nothing : messages.found.headline(counting.length, scan, repository, undefined)}`,
  );
  return lines.map((line) => `${line}\n`).join("");
};

const levels: Readonly<Record<Severity, "error" | "warning">> = {
  critical: "error",
  high: "error",
  medium: "error",
  low: "warning",
};

/**
 * The annotation of one finding, on its line where GitHub can show it there.
 * @param gone what to say of a finding that the files do not hold any more: its line is another by now, so none is named
 */
export function annotation(
  finding: ToldFinding,
  { messages, explain }: Pick<ReportOptions, "messages" | "explain">,
  mode: ScanFacts["mode"],
  gone?: string,
): string {
  const now = finding.places.find((one) => isLineOfFile(one) && isThereNow(one, mode));
  const place = now ?? finding.places.find(isLineOfFile) ?? finding.places[0];
  const title = titleOf(finding, messages);
  const revoke = plainText(messages.revoke(explain(finding.rule)?.revoke ?? "rotate"));
  const where = place === undefined ? "" : `${placeOf(place, messages)}: `;
  const sentences = [messages.page.result(title, valueOf(finding)), ...(gone === undefined ? [] : [gone]), revoke];
  const message = `${where}${sentences.join(" ")} (${messages.label.fingerprint}: ${finding.fingerprint})`;
  const onLine = now !== undefined && gone === undefined;
  return workflowCommand(levels[finding.severity], { ...(onLine ? position(now) : {}), title }, message);
}

/** Whether the file has that line now: what commits once held may be another line since, or in no file. */
function isThereNow(place: ToldPlace, mode: ScanFacts["mode"]): boolean {
  return mode === "range" || mode === "history" ? place.atHead === true : true;
}

/** Whether GitHub can show an annotation there: a line of a file whose name is safe to print in a log. */
function isLineOfFile(place: ToldPlace): boolean {
  return place.path !== null && place.source !== "path" && plainText(place.path) === place.path;
}

function position(place: ToldPlace): Record<string, string | number> {
  // Columns only within one line, and none where the line is one inside a container.
  const columns = place.line === place.endLine && place.decodedFrom === undefined;
  return {
    file: place.path ?? "",
    line: place.line,
    endLine: place.endLine,
    ...(columns && { col: place.column, endColumn: place.endColumn }),
  };
}
