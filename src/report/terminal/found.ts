/**
 * What a scan of a history, a range, files or standard input found: grouped by secret, worst first, a few lines each, at most
 * twenty in full and then a table; what to do said once; what was not read said always.
 */

import { commitOf, dayOf, placeOf, readOf, repositoryOf, refOf, titleOf, valueOf } from "../describe.ts";
import { type Entry, fingerprintsOf, severitiesOf } from "../entries.ts";
import { headline, scopeNotes } from "./page.ts";
import type { Page } from "./page.ts";
import { plainText } from "../text/plain-text.ts";
import type { ToldFinding } from "../masked-report.ts";
import { cutEnd, cutMiddle, displayWidth, padEnd, wrap } from "./width.ts";

/** Writes the report of a scan that stopped nothing. */
export function foundOrNot(page: Page): void {
  const { told, messages, counting, entries, paint } = page;
  if (entries.length === 0) {
    const { notRead, cut, accepted = [] } = told.scan;
    const read = readOf(told, messages);
    const whole = notRead.length + cut.length === 0;
    const text = whole
      ? messages.found.nothing(read)
      : messages.found.nothingInWhatWasRead(read, notRead.length, cut.length);
    headline(page, text, whole && accepted.length === 0 ? paint.green : paint.yellow);
    scopeNotes(page);
    return;
  }
  const repository = repositoryOf(told, messages);
  const atHead = counting.some((finding) => finding.exposure) ? entries.filter(isAtHead).length : undefined;
  headline(page, messages.found.headline(entries.length, told.scan, repository, atHead), paint.red);
  const most = Math.max(1, page.options.most ?? 20);
  for (const [index, entry] of entries.slice(0, most).entries()) {
    page.line();
    oneEntry(page, entry, index);
  }
  if (entries.length > most) {
    page.line();
    table(page, entries.slice(most));
  }
  page.line();
  whatToDo(page);
  page.line();
  scopeNotes(page);
  closing(page);
}

/** What a live one opens, in one sentence. */
export function opensText(page: Page, finding: ToldFinding): string {
  return plainText(page.messages.opens(page.options.explain(finding.rule)?.opens ?? "unknown"));
}

/** Whether it is a root user's key and proved to live: nothing is worse. */
export function isLiveRoot({ verdict }: ToldFinding): boolean {
  return verdict?.status === "live" && verdict.principal === "root";
}

function isAtHead({ lead, parts, elsewhere }: Entry): boolean {
  return [lead, ...parts, ...elsewhere].some(({ exposure }) => exposure?.atHead === true);
}

function oneEntry(page: Page, entry: Entry, index: number): void {
  const { messages, paint, told } = page;
  const finding = entry.lead;
  const number = `${index + 1}. `;
  const rating = [
    ...(finding.verdict?.status === "live" ? [paint.red(paint.bold(messages.verdict.live.toUpperCase()))] : []),
    ...(isLiveRoot(finding) ? [paint.red(paint.bold(messages.found.rootKey))] : []),
    severityOf(page, finding),
    ...(finding.confidence === "high" ? [] : [messages.confidence[finding.confidence]]),
  ];
  page.line(`${number}${paint.bold(titleOf(finding, messages))}  ${rating.join(", ")}`);
  const indent = " ".repeat(displayWidth(number));
  page.line(`${indent}${paint.yellow(valueOf(finding))}`);
  const facts = factsOf(page, entry, told.findings);
  const column = Math.max(...facts.map(([label]) => displayWidth(label))) + 2;
  for (const [label, text, keep] of facts) {
    const room = page.width - displayWidth(indent) - column;
    const lines = keep === "start" ? [cutEnd(text, room)] : keep === "end" ? [cutMiddle(text, room)] : wrap(text, room);
    for (const [at, line] of lines.entries()) {
      // Wrapping leaves a word that is wider than the line whole; what comes from outside is such a word sooner or later.
      const shown = keep === "all" ? cutMiddle(line, room) : line;
      page.line(indent + (at === 0 ? paint.dim(padEnd(label, column)) : " ".repeat(column)) + shown);
    }
  }
}

/**
 * What is kept of a text that is too long for its line: its start, its end, or all of it, on more lines (a word that is longer
 * than a line loses its middle). What is there to be copied is kept whole, however narrow the terminal.
 */
type Fact = readonly [label: string, text: string, keep: "start" | "end" | "all" | "whole"];

const allFlags = "--format json --output leaks.json";

function factsOf(page: Page, entry: Entry, all: readonly ToldFinding[]): Fact[] {
  const { messages } = page;
  const finding = entry.lead;
  const { label, found } = messages;
  const facts: Fact[] = [];
  const [first] = finding.places;
  if (first) facts.push([label.where, messages.andMorePlaces(placeOf(first, messages), placesIn(entry) - 1), "end"]);
  const introduced = finding.exposure?.introduced ?? (finding.commit ? [finding.commit] : []);
  if (introduced[0])
    facts.push([label.introduced, messages.andMoreCommits(commitOf(introduced[0]), introduced.length - 1), "start"]);
  const removed = finding.exposure?.removed ?? [];
  if (removed[0])
    facts.push([label.removed, messages.andMoreCommits(commitOf(removed[0]), removed.length - 1), "start"]);
  if (finding.exposure) facts.push([label.now, nowOf(page, finding.exposure), "all"]);
  if (finding.verdict) {
    const { status, arn, reason, checkedAt } = finding.verdict;
    const detail =
      arn === undefined ? (reason === undefined ? undefined : messages.verdictReason(reason)) : nameOf(page, arn);
    const asked = found.verdictAt(messages.verdict[status], dayOf(checkedAt));
    facts.push([label.verdict, detail === undefined ? asked : found.fact(asked, plainText(detail)), "all"]);
  }
  if (finding.aws?.accountId !== undefined) {
    const account = messages.list(
      [found.account(plainText(finding.aws.accountId)), plainText(messages.keyType(finding.aws.keyType))],
      0,
    );
    facts.push([label.account, finding.aws.canary ? found.fact(account, found.canary) : account, "all"]);
  }
  const partners = (finding.related ?? []).flatMap(
    (fingerprint) => all.find((other) => other.fingerprint === fingerprint) ?? [],
  );
  if (partners[0]) {
    const names = partners.slice(0, 2).map((other) => `${titleOf(other, messages)} ${valueOf(other)}`);
    facts.push([label.belongsTo, messages.list(names, partners.length - names.length), "start"]);
  }
  if (finding.note !== undefined) facts.push([label.note, noteOf(page, finding.note), "all"]);
  const names = fingerprintsOf(entry);
  facts.push([label.fingerprint, messages.list(names.slice(0, 3).map(page.shortName), names.length - 3), "whole"]);
  return facts;
}

/** Places of one value; those of a credential's other parts stand beside them. */
function placesIn({ lead, elsewhere }: Entry): number {
  return [lead, ...elsewhere].reduce((sum, { places }) => sum + places.length, 0);
}

/** A sentence of ours, whole; a word that none of ours stands for comes from outside and is bounded. */
function noteOf({ messages, width }: Page, word: string): string {
  return cutEnd(plainText(messages.note(word)), 3 * (width - 26));
}

/** A name that comes from outside, short enough for a line of its own: only spaces may break it. */
function nameOf({ width }: Page, name: string): string {
  return cutMiddle(plainText(name), width - 26);
}

function nowOf({ messages, width }: Page, exposure: NonNullable<ToldFinding["exposure"]>): string {
  const { found } = messages;
  const state = exposure.atHead ? found.atHead : exposure.reachable ? found.onlyInHistory : found.unreachable;
  const parts = [state];
  if (exposure.commits > 0) parts.push(found.inCommits(exposure.commits));
  const refs = exposure.refs.slice(0, 3).map((ref) => cutMiddle(refOf(ref), Math.min(40, width - 30)));
  const more = exposure.refs.length - refs.length;
  return refs.length === 0 ? parts.join("; ") : `${parts.join("; ")}; ${messages.list(refs, more)}`;
}

function severityOf({ messages, paint }: Page, { severity }: ToldFinding): string {
  const word = messages.severity[severity];
  return severity === "critical" || severity === "high"
    ? paint.red(word)
    : severity === "medium"
      ? paint.yellow(word)
      : word;
}

function table(page: Page, rest: readonly Entry[]): void {
  const { messages } = page;
  const byTitle = new Map<string, number>();
  for (const { lead } of rest) {
    const title = titleOf(lead, messages);
    byTitle.set(title, (byTitle.get(title) ?? 0) + 1);
  }
  const rows = [...byTitle].sort(([, a], [, b]) => b - a);
  const width = Math.max(...rows.map(([, count]) => messages.number(count).length));
  page.sentence(messages.found.more(rest.length));
  for (const [title, count] of rows.slice(0, 15)) {
    page.line(`  ${messages.number(count).padStart(width)}  ${cutEnd(title, page.width - width - 4)}`);
  }
  if (rows.length > 15)
    page.line(`  ${messages.scope.more(rows.slice(15).reduce((sum, [, count]) => sum + count, 0))}`);
  page.sentence(messages.found.showAll(allFlags));
}

function whatToDo(page: Page): void {
  const { messages, command, told, entries } = page;
  const { found, blocked } = messages;
  const mode = told.scan.mode;
  page.sentence(mode === "history" ? found.burnt : mode === "range" ? found.notPushedYet : found.ifShared);
  if (mode === "range") page.sentence(found.ifShared);
  page.sentence(found.firstHour("leaks.json", allFlags));
  page.shell(`${command} respond leaks.json`);
  page.line(found.falseAlarm);
  const [only, ...others] = entries;
  const names = only === undefined || others.length > 0 ? ["FINGERPRINT"] : fingerprintsOf(only).map(page.shortName);
  page.shell(`${command} allow ${names.slice(0, 30).join(" ")} --reason "${blocked.falseAlarmReason}"`);
}

function closing(page: Page): void {
  const { told, messages, entries } = page;
  const kinds = severitiesOf(entries);
  const seconds = (told.scan.durationMs / 1000).toFixed(1);
  page.sentence(messages.scope.closing(entries.length, kinds, readOf(told, messages), seconds), 0, page.paint.bold);
}
