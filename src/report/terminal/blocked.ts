/**
 * A stopped commit or push, for a frightened person: the first line says what and where (a GUI client shows no more than that), then
 * a few lines an entry, then what the team says, then the three ways on. Five entries at most: it must fit a screen.
 */

import { placeOf, titleOf, valueOf } from "../describe.ts";
import type { Entry } from "../entries.ts";
import { opensText, verdictText } from "./found.ts";
import { excerptLines } from "./excerpt-lines.ts";
import { headline, unreadNotes } from "./page.ts";
import type { Page } from "./page.ts";
import { plainText } from "../text/plain-text.ts";
import type { ToldFinding, ToldPlace } from "../reported.ts";
import { cutMiddle, displayWidth } from "./width.ts";
import { waysOn } from "./ways-on.ts";

/** Entries that are shown; with `--all` every one. */
function mostOf({ options }: Page): number {
  return options.all === true ? Infinity : 5;
}

/** Writes the report of a commit or push that was stopped, or of what is staged. */
export function blocked(page: Page): void {
  const { told, messages, counting, paint } = page;
  const what = page.options.isPush === true ? "push" : page.options.byHand === true ? "staged" : "commit";
  const first = counting[0];
  const most = mostOf(page);
  if (first === undefined) {
    headline(page, messages.blocked.unread(told.scan.notRead.length || told.scan.cut.length, what), paint.red);
    page.line();
    unreadNotes(page);
    page.line();
    page.sentence(messages.blocked.retry(what));
    page.sentence(messages.blocked.acceptUnread(".leakscan.json"));
    teamHelp(page);
    return;
  }
  const title = titleOf(first, messages);
  const place = placeOf(firstPlace(first), messages);
  headline(page, messages.blocked.headline(title, place, counting.length - 1, what), paint.red);
  page.line();
  for (const [index, entry] of counting.slice(0, most).entries()) oneEntry(page, entry, index);
  if (counting.length > most) page.sentence(messages.blocked.more(counting.length - most, listAll(page)));
  teamHelp(page);
  page.line();
  waysOn(page, counting.slice(0, most));
  if (told.scan.notRead.length + told.scan.cut.length > 0) {
    page.line();
    unreadNotes(page);
  }
}

/** The place that a finding is shown at. */
export function firstPlace(finding: ToldFinding): ToldPlace {
  const [place] = finding.places;
  if (place === undefined) throw new TypeError("a finding without a place");
  return place;
}

function oneEntry(page: Page, entry: Entry, index: number): void {
  const { messages, paint, counting } = page;
  const title = titleOf(entry, messages);
  const value = `${paint.yellow(valueOf(entry))}  ${paint.dim(`(${ratingOf(page, entry)})`)}`;
  const isAlone = counting.length === 1;
  // What a single finding is, and where its only place is, stands in the first line already.
  const fits = displayWidth(`0. ${title}  ${valueOf(entry)}  (${ratingOf(page, entry)})`) <= page.width;
  if (isAlone) page.line(`   ${value}`);
  else if (fits) page.line(`${index + 1}. ${paint.bold(title)}  ${value}`);
  else {
    page.line(`${index + 1}. ${paint.bold(title)}`);
    page.line(`   ${value}`);
  }
  for (const part of entry.parts) {
    const [kind, shown] = [`   + ${titleOf(part, messages)}`, valueOf(part)];
    if (displayWidth(`${kind}  ${shown}`) <= page.width) page.line(`${kind}  ${paint.yellow(shown)}`);
    else {
      page.line(kind);
      page.line(`     ${paint.yellow(shown)}`);
    }
  }
  const more = entry.places.length - 1;
  if (!isAlone || more > 0) {
    const label = `   ${messages.label.where}: `;
    const where = messages.andMorePlaces(placeOf(firstPlace(entry), messages), more);
    const room = page.room(page.width - displayWidth(label));
    page.line(`${label}${page.options.isTerminal === true ? cutMiddle(where, room) : where}`);
  }
  if (entry.verdict !== undefined) page.sentence(`${messages.label.verdict}: ${verdictText(page, entry.verdict)}`, 3);
  excerptLines(page, [entry, ...entry.parts]);
  // Five keys of one kind need not say five times what they open.
  const said = counting.slice(0, index).some((other) => opensText(page, other) === opensText(page, entry));
  if (!said) page.sentence(opensText(page, entry), 3);
}

/** `critical`, or `high, likely` where we are less than certain. */
function ratingOf({ messages }: Page, { severity, confidence, verdict }: ToldFinding): string {
  const rating = [messages.severity[severity]];
  if (confidence !== "high") rating.push(messages.confidence[confidence]);
  if (verdict?.status === "live") rating.unshift(messages.verdict.live.toUpperCase());
  return rating.join(", ");
}

function teamHelp(page: Page): void {
  const { help } = page.options;
  if (help === undefined) return;
  page.line();
  page.line(page.paint.bold(page.messages.blocked.teamHelp));
  if (help.text !== undefined) page.sentence(plainText(help.text), 2);
  if (help.url !== undefined) page.line(`  ${plainText(help.url)}`);
}

/** The command that lists every finding of what was stopped. */
function listAll({ command, options, told }: Page): string {
  if (options.isPush === true)
    return options.pushedRange === undefined
      ? `${command} history --all`
      : `${command} range ${options.pushedRange} --all`;
  if (told.scan.mode === "message") return `${command} stdin --all < "$(git rev-parse --git-path COMMIT_EDITMSG)"`;
  return `${command} staged --all`;
}
