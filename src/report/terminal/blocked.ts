/**
 * A stopped commit or push, for a frightened person: the first line says what and where (a GUI client shows no more than that), then
 * at most four lines a finding, then the three ways on with commands to paste. Five findings at most: it must fit a screen.
 */

import type { Excerpt } from "../../core/finding.ts";
import { ownCredentialNote } from "../../core/match.ts";
import { fromEnvironment, isEnvFile, variableFor } from "./from-environment.ts";
import { opensText } from "./found.ts";
import { commitOf, placeOf, titleOf, valueOf } from "../describe.ts";
import type { Entry } from "./group.ts";
import { headline, unreadNotes } from "./page.ts";
import type { Page } from "./page.ts";
import { plainText } from "../text/plain-text.ts";
import { quotedPathspec, shellQuote } from "../text/shell-quote.ts";
import type { ToldFinding, ToldPlace } from "../masked-report.ts";
import { cutEnd, cutStart, displayWidth } from "./width.ts";

const mostInFull = 5;

/** Findings that are told: with `--all` every one. */
function mostOf({ options }: Page): number {
  return options.all === true ? Infinity : mostInFull;
}

/** Digits of a fingerprint that are shown: `allow` takes its beginning. */
const shortFingerprint = 8;

/** Writes the report of a commit or push that was stopped. */
export function blocked(page: Page): void {
  const { told, messages, counting, paint } = page;
  const what = page.options.isPush === true ? "push" : "commit";
  const first = counting[0];
  if (first === undefined) {
    headline(page, messages.blocked.unread(told.scan.notRead.length || told.scan.cut.length, what), paint.red);
    page.line();
    unreadNotes(page);
    page.line();
    page.sentence(messages.blocked.retry(what));
    page.sentence(messages.blocked.acceptUnread(".leakscan.json"));
    return;
  }
  headline(
    page,
    messages.blocked.headline(
      titleOf(first, messages),
      placeOf(firstPlace(first), messages),
      counting.length - 1,
      what,
    ),
    paint.red,
  );
  page.line();
  for (const [index, finding] of counting.slice(0, mostOf(page)).entries()) oneFinding(page, finding, index);
  if (counting.length > mostOf(page))
    page.sentence(messages.blocked.more(counting.length - mostOf(page), listAll(page)));
  page.line();
  waysOn(page);
  if (told.scan.notRead.length + told.scan.cut.length > 0) {
    page.line();
    unreadNotes(page);
  }
}

function oneFinding(page: Page, finding: Entry, index: number): void {
  const { messages, paint, counting } = page;
  const shown = counting.slice(0, mostOf(page));
  const where = messages.andMorePlaces(placeOf(firstPlace(finding), messages), finding.places.length - 1);
  const value = `${paint.yellow(valueOf(finding))}  ${paint.dim(`(${ratingOf(page, finding)})`)}`;
  // What a single finding is, and where its only place is, stands in the first line already.
  const title = titleOf(finding, messages);
  const fits = displayWidth(`0. ${title}  ${valueOf(finding)}  (${ratingOf(page, finding)})`) <= page.width;
  if (counting.length === 1) page.line(`   ${value}`);
  else if (fits) page.line(`${index + 1}. ${paint.bold(title)}  ${value}`);
  else {
    page.line(`${index + 1}. ${paint.bold(title)}`);
    page.line(`   ${value}`);
  }
  if (counting.length > 1 || finding.places.length > 1) page.line(`   ${messages.label.where}: ${where}`);
  excerptLines(page, finding);
  // Five keys of one kind need not say five times what they open.
  const said = shown.slice(0, index).some((other) => opensText(page, other) === opensText(page, finding));
  if (!said) page.sentence(opensText(page, finding), 3);
}

/** `critical`, or `high, likely` where we are less than certain. */
function ratingOf({ messages }: Page, { severity, confidence, verdict }: ToldFinding): string {
  if (verdict?.status === "live") return `${messages.verdict.live.toUpperCase()}, ${messages.severity[severity]}`;
  return confidence === "high"
    ? messages.severity[severity]
    : `${messages.severity[severity]}, ${messages.confidence[confidence]}`;
}

function waysOn(page: Page): void {
  const { messages, command } = page;
  const { blocked } = messages;
  if (page.options.isPush === true) takeOutOfPush(page);
  else takeOut(page);
  page.line();
  page.line(page.paint.bold(blocked.falseAlarm));
  if (page.options.isReceived === true) page.sentence(blocked.falseAlarmReceived, 2);
  for (const fingerprint of page.counting.flatMap(({ fingerprints }) => fingerprints).slice(0, mostOf(page))) {
    page.line(`    ${command} allow ${fingerprint.slice(0, shortFingerprint)} --reason "${blocked.falseAlarmReason}"`);
  }
  // No comment lets one of a person's own credentials pass, and a new one is not in the commits that were to be pushed.
  if (
    page.options.isPush !== true &&
    page.options.commentsCount !== false &&
    page.counting.some(({ note, places }) => note !== ownCredentialNote && places.some(canHoldComment))
  ) {
    page.sentence(blocked.orComment, 2);
    page.line(`    leakscan:allow ${blocked.falseAlarmReason}`);
  }
  page.line();
  page.line(page.paint.bold(blocked.alreadyPushed));
  page.sentence(blocked.alreadyPushedThen, 2);
  page.line(`    ${command} history --format json --output leaks.json`);
  page.line(`    ${command} respond leaks.json`);
}

function takeOut(page: Page): void {
  const { blocked } = page.messages;
  const places = page.counting.flatMap((finding) => finding.places);
  const inFiles = places.filter(
    (place) => place.source !== "path" && place.source !== "commit-message" && page.realPaths.has(place.path),
  );
  const paths = [...new Set(inFiles.flatMap((place) => place.path ?? []))];
  page.line(page.paint.bold(blocked.takeOut));
  if (paths.length > 0) {
    // Past five files the commands would be a wall: `git add -u` stages what was edited, whichever files those are.
    const named = paths.length <= mostInFull;
    const words = paths.map((path) => quotedPathspec(path, page.options.belowRoot === true)).join(" ");
    const unstage = page.options.firstCommit === true ? "git reset --quiet" : "git restore --staged";
    readElsewhere(page);
    page.sentence(paths.length === 1 ? blocked.editFile : blocked.editFileThen, 2);
    page.line(named ? `    git add -- ${words}` : "    git add --update");
    if (named) {
      page.sentence(paths.length === 1 ? blocked.leaveOut : blocked.leaveOutThen, 2);
      page.line(`    ${unstage} -- ${words}`);
    }
    const envFiles = paths.filter(isEnvFile).slice(0, mostInFull);
    if (envFiles.length > 0) {
      page.sentence(blocked.ignoreEnvFile, 2);
      page.line(`    printf '%s\\n' ${envFiles.map((path) => shellQuote(`/${path}`)).join(" ")} >> .gitignore`);
    }
  }
  if (places.some((place) => place.source === "commit-message")) {
    page.sentence(blocked.editMessage, 2);
    page.line('    git commit --edit --file="$(git rev-parse --git-path COMMIT_EDITMSG)"');
  }
  if (places.some((place) => place.source === "path")) page.sentence(blocked.renameFile, 2);
}

/** The line of code with the value masked and underlined. */
function excerptLines(page: Page, finding: ToldFinding): void {
  const excerpt = page.excerptOf(finding);
  if (excerpt === undefined) return;
  const { line } = firstPlace(finding);
  const gutter = `   ${line} | `;
  const room = page.width - gutter.length;
  const { text, at, columns } = window(excerpt, room);
  page.line(page.paint.dim(gutter) + text);
  page.line(
    page.paint.dim(`${" ".repeat(gutter.length - 2)}| `) + " ".repeat(at) + page.paint.red("^".repeat(columns)),
  );
}

/** The part of the line that fits: the value always does. All in columns of the terminal. */
function window(excerpt: Excerpt, room: number): { text: string; at: number; columns: number } {
  const before = plainText(excerpt.text.slice(0, excerpt.column));
  const value = plainText(excerpt.text.slice(excerpt.column, excerpt.column + excerpt.length));
  const after = plainText(excerpt.text.slice(excerpt.column + excerpt.length));
  const left = cutStart(before, Math.max(8, room - displayWidth(value) - Math.min(displayWidth(after), 8)));
  const shown = cutEnd(left + value + after, room);
  const at = displayWidth(left);
  return { text: shown, at, columns: Math.max(1, Math.min(displayWidth(value), room - at)) };
}

/** The lines that read the values from elsewhere, each once, for files whose language is known. */
function readElsewhere(page: Page): void {
  const lines = new Map<string, string>();
  for (const finding of page.counting) {
    const { path } = firstPlace(finding);
    const excerpt = page.excerptOf(finding);
    if (path === null || excerpt === undefined) continue;
    const line = fromEnvironment(path, variableFor(excerpt.text.slice(0, excerpt.column)) ?? "SECRET");
    if (line !== undefined && !lines.has(line)) lines.set(line, path);
  }
  if (lines.size === 0) return;
  page.sentence(page.messages.blocked.fromEnvironment, 2);
  for (const [line, path] of [...lines].slice(0, 3))
    page.line(lines.size === 1 ? `    ${line}` : `    ${plainText(path)}: ${line}`);
}

/** The command that lists every finding of what was stopped. */
function listAll(page: Page): string {
  return page.options.isPush === true
    ? `${page.command} range @{upstream}..HEAD --all`
    : `${page.command} staged --all`;
}

/** What a push brings is committed already: only a history, or a tag, that is written anew is without it. */
function takeOutOfPush(page: Page): void {
  const { blocked } = page.messages;
  const sources = new Set(page.counting.flatMap(({ places }) => places.map(({ source }) => source)));
  page.line(page.paint.bold(blocked.takeOut));
  if (sources.size > 1 || !sources.has("tag-message")) takeOutOfCommits(page);
  if (!sources.has("tag-message")) return;
  page.sentence(blocked.editTag, 2);
  page.line("    git tag --annotate --force TAG 'TAG^{}'");
}

function takeOutOfCommits(page: Page): void {
  const { blocked, label } = page.messages;
  const commits = new Map(page.counting.flatMap(({ commit }) => (commit === undefined ? [] : [[commit.oid, commit]])));
  for (const commit of [...commits.values()].slice(0, mostInFull))
    page.line(`  ${label.introduced}: ${cutEnd(commitOf(commit), page.width - 16)}`);
  page.sentence(blocked.editLastCommit, 2);
  page.line("    git commit --amend");
  page.sentence(blocked.editOlderCommits, 2);
  const [oldest] = commits.size === 1 ? [...commits.keys()] : [];
  page.line(`    git rebase --interactive ${oldest === undefined ? "@{upstream}" : `${oldest.slice(0, 10)}^`}`);
}

/** JSON, lock files and what is packed have no comments; messages and names neither. */
function canHoldComment(place: ToldPlace): boolean {
  return (
    place.path !== null &&
    place.source !== "path" &&
    place.decodedFrom === undefined &&
    !/\.(?:json|ipynb|lock|csv|tsv|pem|key|p12)$/i.test(place.path)
  );
}

function firstPlace(finding: ToldFinding): ToldPlace {
  const [place] = finding.places;
  if (place === undefined) throw new TypeError("a finding without a place");
  return place;
}
