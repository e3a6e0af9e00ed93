/** Workflow commands: annotations on the lines of a pull request, from the log of a GitHub Actions step. */

import type { Severity } from "../core/severity.ts";
import { counts } from "../core/summary.ts";
import { placeOf, readOf, titleOf, valueOf } from "./describe.ts";
import { plainText } from "./plain-text.ts";
import { tell } from "./told.ts";
import type { ToldFinding, ToldPlace } from "./told.ts";
import type { FormatWriter, ReportOptions } from "./writer.ts";

/** Writes one command a finding that counts, worst first (GitHub shows ten a step), then what was not read, then a plain line. */
export const github: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const { scan } = told;
  const counting = told.findings.filter((finding) => counts(finding, options.strict));
  const lines = counting.map((finding) => annotation(finding, options));
  for (const { what, why } of scan.notRead)
    lines.push(
      command("error", { title: messages.label.notRead }, `${plainText(what)}: ${plainText(messages.unread(why))}`),
    );
  for (const { what, why } of scan.cut)
    lines.push(
      command("warning", { title: messages.label.cut }, `${plainText(what)}: ${plainText(messages.unread(why))}`),
    );
  const read = readOf(told, messages);
  const whole = scan.notRead.length + scan.cut.length === 0;
  const nothing = whole
    ? messages.found.nothing(read)
    : messages.found.nothingInWhatWasRead(read, scan.notRead.length, scan.cut.length);
  const repository = scan.repository === null ? null : plainText(scan.repository);
  lines.push(
    `leakscan: ${counting.length === 0 ? nothing : messages.found.headline(counting.length, scan, repository, undefined)}`,
  );
  return lines.map((line) => `${line}\n`).join("");
};

const levels: Readonly<Record<Severity, string>> = {
  critical: "error",
  high: "error",
  medium: "error",
  low: "warning",
};

function annotation(finding: ToldFinding, { messages, explain }: ReportOptions): string {
  const place = finding.places.find(isLineOfFile) ?? finding.places[0];
  const title = titleOf(finding, messages);
  const revoke = plainText(messages.revoke(explain(finding.rule)?.revoke ?? "rotate"));
  const where = place === undefined ? "" : `${placeOf(place, messages)}: `;
  const message = `${where}${messages.page.result(title, valueOf(finding))} ${revoke} (${messages.label.fingerprint}: ${finding.fingerprint})`;
  return command(
    levels[finding.severity],
    { ...(place && isLineOfFile(place) ? position(place) : {}), title },
    message,
  );
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

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${written.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
