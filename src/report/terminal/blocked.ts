/**
 * A stopped commit or push, for a frightened person: the first line says what and where (a GUI client shows no more than that), then
 * a few lines an entry, then what the team says, then the three ways on. Five entries at most: it must fit a screen.
 */

import { placeOf, titleOf, valueOf } from "../describe.ts";
import type { Entry } from "../entries.ts";
import { opensText } from "./found.ts";
import { excerptLines } from "./excerpt-lines.ts";
import { headline, unreadNotes } from "./page.ts";
import type { Page } from "./page.ts";
import { plainText } from "../text/plain-text.ts";
import type { ToldFinding, ToldPlace } from "../masked-report.ts";
import { cutMiddle, displayWidth } from "./width.ts";
import { waysOn } from "./ways-on.ts";

/** Entries that are shown. */
export const most = 5;

/** Writes the report of a commit or push that was stopped, or of what is staged. */
export function blocked(page: Page): void {
  const { told, messages, entries, paint } = page;
  const what = page.options.isPush === true ? "push" : page.options.byHand === true ? "staged" : "commit";
  const first = entries[0];
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
  const title = titleOf(first.lead, messages);
  const place = placeOf(firstPlace(first.lead), messages);
  headline(page, messages.blocked.headline(title, place, entries.length - 1, what), paint.red);
  page.line();
  for (const [index, entry] of entries.slice(0, most).entries()) oneEntry(page, entry, index);
  if (entries.length > most) page.sentence(messages.blocked.more(entries.length - most, listAll(page)));
  teamHelp(page);
  page.line();
  waysOn(page, entries.slice(0, most));
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

function oneEntry(page: Page, { lead, parts, elsewhere }: Entry, index: number): void {
  const { messages, paint, entries, options } = page;
  const title = titleOf(lead, messages);
  const value = `${paint.yellow(valueOf(lead))}  ${paint.dim(`(${ratingOf(page, lead)})`)}`;
  const isAlone = entries.length === 1;
  // What a single finding is, and where its only place is, stands in the first line already.
  const fits = displayWidth(`0. ${title}  ${valueOf(lead)}  (${ratingOf(page, lead)})`) <= page.width;
  if (isAlone) page.line(`   ${value}`);
  else if (fits) page.line(`${index + 1}. ${paint.bold(title)}  ${value}`);
  else {
    page.line(`${index + 1}. ${paint.bold(title)}`);
    page.line(`   ${value}`);
  }
  for (const part of parts) {
    const [kind, shown] = [`   + ${titleOf(part, messages)}`, valueOf(part)];
    if (displayWidth(`${kind}  ${shown}`) <= page.width) page.line(`${kind}  ${paint.yellow(shown)}`);
    else {
      page.line(kind);
      page.line(`     ${paint.yellow(shown)}`);
    }
  }
  const more = [lead, ...elsewhere].reduce((sum, { places }) => sum + places.length, -1);
  if (!isAlone || more > 0) {
    const label = `   ${messages.label.where}: `;
    const where = messages.andMorePlaces(placeOf(firstPlace(lead), messages), more);
    const room = page.width - displayWidth(label);
    page.line(`${label}${options.isTerminal === true ? cutMiddle(where, room) : where}`);
  }
  excerptLines(page, [lead, ...parts]);
  // Five keys of one kind need not say five times what they open.
  const said = entries.slice(0, index).some((other) => opensText(page, other.lead) === opensText(page, lead));
  if (!said) page.sentence(opensText(page, lead), 3);
}

/** `critical`, or `high, likely` where we are less than certain. */
function ratingOf({ messages }: Page, { severity, confidence, verdict }: ToldFinding): string {
  const rating = [messages.severity[severity]];
  if (confidence !== "high") rating.push(messages.confidence[confidence]);
  if (verdict?.status === "live") rating.unshift(messages.verdict.live.toUpperCase());
  else if (verdict !== undefined) rating.push(messages.verdict[verdict.status]);
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
    return options.pushedRange === undefined ? `${command} history` : `${command} range ${options.pushedRange}`;
  if (told.scan.mode === "message")
    return `${command} stdin --format markdown < "$(git rev-parse --git-path COMMIT_EDITMSG)"`;
  return `${command} staged --format markdown`;
}
