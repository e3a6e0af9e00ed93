/**
 * What a scan of a history, a range, files or standard input found: grouped by secret, worst first, a few lines each, at most
 * twenty in full and then a table; what to do said once; what was not read said always.
 */

import { commitOf, dayOf, placeOf, readOf, repositoryOf, refOf, titleOf, valueOf } from "../describe.ts";
import { type Entry, isAtHead, severitiesOf } from "../entries.ts";
import { commitAddress, placeAddress } from "./links.ts";
import { headline, scopeNotes } from "./page.ts";
import type { Page } from "./page.ts";
import type { Verdict } from "../../core/finding.ts";
import { plainText } from "../text/plain-text.ts";
import type { ToldFinding } from "../reported.ts";
import { cutEnd, cutMiddle, displayWidth, padEnd, wrap } from "./width.ts";

/** Writes the report of a scan that stopped nothing. */
export function foundOrNot(page: Page): void {
  const { told, messages, counting, paint } = page;
  if (counting.length === 0) {
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
  const atHead = counting.some((finding) => finding.exposure) ? counting.filter(isAtHead).length : undefined;
  headline(page, messages.found.headline(counting.length, told.scan, repository, atHead), paint.red);
  const most = page.options.all === true ? counting.length : mostInFull;
  for (const [index, finding] of counting.slice(0, most).entries()) {
    page.line();
    oneFinding(page, finding, index);
  }
  if (counting.length > most) {
    page.line();
    table(page, counting.slice(most));
  }
  page.line();
  whatToDo(page);
  page.line();
  scopeNotes(page);
  closing(page);
}

/** Findings that are reported in full before a table stands for the rest. */
const mostInFull = 20;

/** What a live one opens, in one sentence. */
export function opensText(page: Page, finding: ToldFinding): string {
  return plainText(page.messages.opens(page.options.explain(finding.rule)?.opens ?? "unknown"));
}

/** Whether it is a root user's key and proved to live: nothing is worse. */
export function isLiveRoot({ verdict }: ToldFinding): boolean {
  return verdict?.status === "live" && verdict.principal === "root";
}

function oneFinding(page: Page, finding: Entry, index: number): void {
  const { messages, paint, told } = page;
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
  const facts = factsOf(page, finding, told.findings);
  const column = Math.max(...facts.map(([label]) => displayWidth(label))) + 2;
  for (const [label, text, keep, address] of facts) {
    const room = page.room(page.width - displayWidth(indent) - column);
    const lines = keep === "start" ? [cutEnd(text, room)] : keep === "end" ? [cutMiddle(text, room)] : wrap(text, room);
    for (const [at, line] of lines.entries()) {
      // Wrapping leaves a word that is wider than the line whole; what comes from outside is such a word sooner or later.
      const shown = keep === "all" ? cutMiddle(line, room) : line;
      page.line(
        indent + (at === 0 ? paint.dim(padEnd(label, column)) : " ".repeat(column)) + paint.link(shown, address),
      );
    }
  }
}

/**
 * What is kept of a text that is too long for its line: its start, its end, or all of it, on more lines (a word that is longer
 * than a line loses its middle). What is there to be copied is kept whole, however narrow the terminal.
 */
type Fact = readonly [
  label: string,
  text: string,
  keep: "start" | "end" | "all" | "whole",
  address?: string | undefined,
];

/** Names that stand in a line before a number stands for the rest. */
const mostNames = 3;

const allFlags = "--format json --output leaks.json";

function factsOf(page: Page, finding: Entry, all: readonly ToldFinding[]): Fact[] {
  const { messages } = page;
  const { label, found } = messages;
  const facts: Fact[] = [];
  const [first] = finding.places;
  if (first)
    facts.push([
      label.where,
      messages.andMorePlaces(placeOf(first, messages), finding.places.length - 1),
      "end",
      page.realPaths.has(first.path) ? placeAddress(page.told.scan, first) : undefined,
    ]);
  const introduced = finding.exposure?.introduced ?? (finding.commit ? [finding.commit] : []);
  if (introduced[0])
    facts.push([
      label.introduced,
      messages.andMoreCommits(commitOf(introduced[0]), introduced.length - 1),
      "start",
      commitAddress(page.told.scan, introduced[0].oid),
    ]);
  const removed = finding.exposure?.removed ?? finding.removed ?? [];
  if (removed[0])
    facts.push([
      label.removed,
      messages.andMoreCommits(commitOf(removed[0]), removed.length - 1),
      "start",
      commitAddress(page.told.scan, removed[0].oid),
    ]);
  if (finding.exposure) facts.push([label.now, nowOf(page, finding.exposure), "all"]);
  if (finding.verdict) {
    facts.push([label.verdict, verdictText(page, finding.verdict), "all"]);
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
  const names = finding.fingerprints.map(page.shortName);
  facts.push([label.fingerprint, messages.list(names.slice(0, mostNames), names.length - mostNames), "whole"]);
  return facts;
}

/** What a live check came to, and why. */
export function verdictText(page: Page, { status, arn, reason, checkedAt }: Verdict): string {
  const { messages } = page;
  const asked = messages.found.verdictAt(messages.verdict[status], dayOf(checkedAt));
  if (arn !== undefined) return messages.found.fact(asked, nameOf(page, arn));
  if (reason === undefined) return asked;
  // An unknown server's words may be of any length.
  const words = plainText(messages.verdictReason(reason)).split(" ");
  return messages.found.fact(asked, words.map((word) => cutMiddle(word, page.room(page.width - 26))).join(" "));
}

/** A sentence of ours, whole; a word that none of ours stands for comes from outside and is bounded. */
function noteOf({ messages, width, room }: Page, word: string): string {
  return cutEnd(plainText(messages.note(word)), room(3 * (width - 26)));
}

/** A name that comes from outside, short enough for a line of its own: only spaces may break it. */
function nameOf({ width, room }: Page, name: string): string {
  return cutMiddle(plainText(name), room(width - 26));
}

function nowOf({ messages, width, room }: Page, exposure: NonNullable<ToldFinding["exposure"]>): string {
  const { found } = messages;
  const state = exposure.atHead ? found.atHead : exposure.reachable ? found.onlyInHistory : found.unreachable;
  const parts = [state];
  if (exposure.commits > 0) parts.push(found.inCommits(exposure.commits));
  const refs = exposure.refs.slice(0, mostNames).map((ref) => cutMiddle(refOf(ref), room(Math.min(40, width - 30))));
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

function table(page: Page, rest: readonly ToldFinding[]): void {
  const { messages } = page;
  const byTitle = new Map<string, number>();
  for (const finding of rest) {
    const title = titleOf(finding, messages);
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
  page.sentence(messages.found.listAll("--all", "--format html --output leaks.html"));
}

function whatToDo(page: Page): void {
  const { messages, command, told, counting } = page;
  const { found, blocked } = messages;
  const mode = told.scan.mode;
  page.sentence(mode === "history" ? found.historyKeeps : mode === "range" ? found.notPushedYet : found.ifShared);
  if (mode === "range") page.sentence(found.ifShared);
  page.sentence(found.firstHour("leaks.json", allFlags));
  page.shell(`${command} respond leaks.json`);
  page.line(found.falseAlarm);
  const [only, ...others] = counting;
  const names = only === undefined || others.length > 0 ? ["FINGERPRINT"] : only.fingerprints.map(page.shortName);
  page.shell(`${command} allow ${names.slice(0, 30).join(" ")} --reason "${blocked.falseAlarmReason}"`);
}

function closing(page: Page): void {
  const { told, messages, counting } = page;
  const kinds = severitiesOf(counting);
  const seconds = (told.scan.durationMs / 1000).toFixed(1);
  page.sentence(messages.scope.closing(counting.length, kinds, readOf(told, messages), seconds), 0, page.paint.bold);
}
