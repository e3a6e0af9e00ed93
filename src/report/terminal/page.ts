/** The page that the human report is written on: knows width, colour, language and what all its parts share. */

import type { Excerpt, Report } from "../../core/finding.ts";
import { counts } from "../../core/summary.ts";
import type { Messages } from "../../messages/report-catalogue.ts";
import { excerptsOf, shortNames, suppressedOf, unsureOf } from "../describe.ts";
import { entriesOf, type Entry } from "../entries.ts";
import { plainText } from "../text/plain-text.ts";
import { commandLines } from "./command-lines.ts";
import { createPaint } from "./paint.ts";
import type { Paint } from "./paint.ts";
import type { ToldFinding, ToldReport } from "../reported.ts";
import { cutEnd, cutMiddle, displayWidth, wrap } from "./width.ts";
import type { ReportOptions } from "../writer.ts";

/** A page in the making. */
export interface Page {
  readonly told: ToldReport;
  readonly options: ReportOptions;
  readonly messages: Messages;
  readonly paint: Paint;
  /** How the person calls leakscan. */
  readonly command: string;
  /** Columns to write in; a terminal that says less than 40 is not believed. */
  readonly width: number;
  /** Paths as they really are: a reported path that is not among them had a secret masked, and no command can use it. */
  readonly realPaths: ReadonlySet<string | null>;
  /** The findings that count, worst first, as a person counts them. */
  readonly counting: readonly Entry[];
  /** A fingerprint as it is shown. */
  shortName(fingerprint: string): string;
  /** Columns of a line's part, without limit where no terminal shows it: a pipe gets whole paths. */
  room(columns: number): number;
  /** The line of code at a finding's first place, where the scan kept it. */
  excerptOf(finding: ToldFinding): Excerpt | undefined;
  /** One line as it is. */
  line(text?: string): void;
  /** A command to paste, indented; one that is wider than the page goes on after a backslash, as shells read it. */
  shell(command: string): void;
  /** A sentence, wrapped and indented. */
  sentence(text: string, indent?: number, paint?: (text: string) => string): void;
  text(): string;
}

/** A new page. */
export function createPage(told: ToldReport, options: ReportOptions, report: Report): Page {
  const lines: string[] = [];
  const excerpts = excerptsOf(report);
  const values = new Map(report.findings.map(({ fingerprint, secret }) => [fingerprint, secret.reveal()]));
  // Of a report that was read from a file nothing is known but masked forms.
  const valueOf = ({ fingerprint }: ToldFinding): string | undefined => values.get(fingerprint) || undefined;
  const width = Math.min(Math.max(Number.isFinite(options.width) ? Math.floor(options.width) : 80, 40), 120);
  return {
    told,
    options,
    messages: options.messages,
    paint: createPaint(options.colour, options.hyperlinks),
    command: options.command ?? "leakscan",
    width,
    realPaths: new Set(report.findings.flatMap((finding) => finding.places.map((place) => place.path))),
    counting: entriesOf(
      told.findings.filter((finding) => counts(finding, options.strict)),
      valueOf,
    ),
    shortName: shortNames(told),
    room: (columns) => (options.isTerminal === false ? Infinity : columns),
    excerptOf: ({ fingerprint }) => excerpts.get(fingerprint),
    line: (text = "") => {
      // Never two empty lines after each other, whatever parts were left out.
      if (text !== "" || (lines.length > 0 && lines.at(-1) !== "")) lines.push(text);
    },
    shell(command) {
      for (const line of commandLines(command, width - 4)) lines.push(`    ${line}`);
    },
    sentence(text, indent = 0, paint = (plain) => plain) {
      for (const part of wrap(text, width - indent)) lines.push(" ".repeat(indent) + paint(part));
    },
    text: () => `${lines.join("\n").trimEnd()}\n`,
  };
}

/** The line that GUI clients show: one line, but for a terminal, which would break it anywhere. */
export function headline(page: Page, text: string, paint: (text: string) => string): void {
  const lines = page.options.isTerminal === true ? wrap(`leakscan: ${text}`, page.width) : [`leakscan: ${text}`];
  const [first = "", ...rest] = lines;
  page.line(`${page.paint.bold("leakscan:")} ${paint(first.slice("leakscan: ".length))}`);
  for (const line of rest) page.line(paint(line));
}

/** What was suppressed, left out, not read and cut off: each in a few lines, whatever their number. */
export function scopeNotes(page: Page): void {
  const { told, messages, options } = page;
  const kinds = suppressedOf(told);
  const unsure = unsureOf(told, options.strict, messages);
  const accepted = told.scan.accepted?.length ?? 0;
  if (kinds.length > 0) page.sentence(messages.scope.suppressed(kinds), 0, page.paint.dim);
  if (unsure !== undefined) page.sentence(unsure, 0, page.paint.dim);
  if (accepted > 0) page.sentence(messages.scope.accepted(accepted), 0, page.paint.dim);
  const { shard } = told.scan;
  if (shard !== undefined) page.sentence(messages.scope.shard(shard.index + 1, shard.count));
  unreadNotes(page);
}

/** What was not read and what was cut off: the first five of each. */
export function unreadNotes(page: Page): void {
  const { scan } = page.told;
  const { scope } = page.messages;
  if (scan.notRead.length > 0) list(page, scope.notRead(scan.notRead.length), scan.notRead, page.paint.red);
  if (scan.cut.length > 0) list(page, scope.cut(scan.cut.length), scan.cut, page.paint.yellow);
}

function list(page: Page, title: string, all: ToldReport["scan"]["notRead"], paint: (text: string) => string): void {
  const shown = all.slice(0, 5);
  page.sentence(title, 0, paint);
  for (const { what, why } of shown) {
    const name = cutMiddle(plainText(what), page.room(page.width - 5));
    const reason = plainText(page.messages.unread(why));
    const fits = displayWidth(name) + displayWidth(reason) + 6 <= page.width;
    page.line(`  - ${name}:${fits ? ` ${reason}` : ""}`);
    if (!fits) page.sentence(cutEnd(reason, 3 * page.width), 4);
  }
  if (all.length > shown.length) page.line(`  ${page.messages.scope.more(all.length - shown.length)}`);
}
