/** Workflow commands: annotations on the lines of a pull request, from the log of a GitHub Actions step. */

import type { Excerpt, ScanFacts } from "../core/finding.ts";
import type { Severity } from "../core/severity.ts";
import { counts } from "../core/summary.ts";
import { excerptsOf, placeOf, readOf, repositoryOf, shortNames, titleOf, unreadOf, valueOf } from "./describe.ts";
import { entriesOf, type Entry } from "./entries.ts";
import { fromEnvironment, isEnvFile, variableFor } from "./terminal/from-environment.ts";
import { plainText } from "./text/plain-text.ts";
import { tell } from "./masked-report.ts";
import type { ToldPlace } from "./reported.ts";
import { workflowCommand } from "./text/workflow-command.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {};

/** Writes one command a finding that counts, worst first (GitHub shows ten a step), then what was not read, then a plain line. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const { scan } = told;
  const entries = entriesOf(told.findings.filter((finding) => counts(finding, options.strict)));
  const excerpts = excerptsOf(report);
  const shortName = shortNames(told);
  const lines = entries.map((entry) => {
    const { fingerprint } = entry;
    return annotation(entry, options, scan.mode, { name: shortName(fingerprint), excerpt: excerpts.get(fingerprint) });
  });
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
    `leakscan: ${entries.length === 0 ? nothing : messages.found.headline(entries.length, scan, repository, undefined)}`,
  );
  return lines.map((line) => `${line}\n`).join("");
};

const levels: Readonly<Record<Severity, "error" | "warning">> = {
  critical: "error",
  high: "error",
  medium: "error",
  low: "warning",
};

/** What an annotation says beside the finding itself. */
export interface AnnotationFacts {
  /** The fingerprint as it is shown. */
  readonly name: string;
  /** The line of code, where the scan kept it. */
  readonly excerpt: Excerpt | undefined;
  /** What to say of a finding that the files do not hold any more: its line is another by now, so none is named. */
  readonly gone?: string | undefined;
}

/** The annotation of one entry, on its line where GitHub can show it there: what, why it matters, and the ways on, a line each. */
export function annotation(
  entry: Entry,
  { messages, explain, help, command = "leakscan" }: Pick<ReportOptions, "messages" | "explain" | "help" | "command">,
  mode: ScanFacts["mode"],
  { name, excerpt, gone }: AnnotationFacts,
): string {
  const now = entry.places.find((one) => isLineOfFile(one) && isThereNow(one, mode));
  const place = now ?? entry.places.find(isLineOfFile) ?? entry.places[0];
  const { blocked } = messages;
  const title = titleOf(entry, messages);
  const explanation = explain(entry.rule);
  const values = [valueOf(entry), ...entry.parts.map((part) => `${titleOf(part, messages)} ${valueOf(part)}`)];
  const path = place?.path ?? null;
  const instead =
    path === null || excerpt === undefined
      ? undefined
      : fromEnvironment(path, variableFor(excerpt.text.slice(0, excerpt.column)) ?? "SECRET");
  const lines = [
    `${place === undefined ? "" : `${placeOf(place, messages)}: `}${messages.page.result(title, messages.list(values, 0))}`,
    ...(gone === undefined ? [] : [gone]),
    messages.opens(explanation?.opens ?? "unknown"),
    messages.revoke(explanation?.revoke ?? "rotate"),
    ...(instead === undefined ? [] : [`${blocked.fromEnvironment} ${instead}`]),
    ...(path !== null && isEnvFile(path) ? [`${blocked.ignoreEnvFile} /${path}`] : []),
    `${blocked.falseAlarm} ${command} allow ${name} --reason "${blocked.falseAlarmReason}"`,
    ...(help === undefined ? [] : [`${blocked.teamHelp}: ${[help.text, help.url].filter(Boolean).join(" ")}`]),
  ];
  const onLine = now !== undefined && gone === undefined;
  return workflowCommand(levels[entry.severity], { ...(onLine ? position(now) : {}), title }, lines);
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
