/**
 * The Markdown that reviewers read: the job summary, and shorter the comment. Headline, what is not certain, a table, what to do, what
 * the change suppresses itself, what was not read. Everything that comes from the repository stands in `<code>`, as entities.
 */

import type { Unread } from "../../core/finding.ts";
import {
  dayOf,
  introducedBy,
  placeOf,
  shortOid,
  suppressedOf,
  titleOf,
  unsureOf,
  valueOf,
} from "../../report/describe.ts";
import { type Entry, severitiesOf } from "../../report/entries.ts";
import { markdownCode, markdownSentence as sentence } from "../../report/text/markup.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { ToldFinding, ToldPlace } from "../../report/reported.ts";
import { cutEnd, cutMiddle } from "../../report/terminal/width.ts";
import { isObjectId } from "../event.ts";
import { gantt } from "./gantt.ts";
import { commitUrl, link, placeUrl, shortId, webUrl } from "./links.ts";
import { command, headlineOf, ownText, type Subject } from "./subject.ts";

/** How much a page may hold. */
export interface PageBounds {
  /** Rows of the table of findings. */
  readonly rows: number;
  /** Entries of each other list. */
  readonly entries: number;
  /** Bytes of the whole. */
  readonly bytes: number;
  /** Whether the picture and the way to the whole report belong in it. */
  readonly isSummary?: boolean;
}

/** Writes the page; where it would be too large, with half as many rows and entries, and so on. */
export function page(subject: Subject, bounds: PageBounds): string {
  for (let { rows, entries } = bounds; ; rows >>= 1, entries >>= 1) {
    const text = `${parts(subject, rows, entries, bounds.isSummary === true).join("\n\n")}\n`;
    if (Buffer.byteLength(text) <= bounds.bytes || rows + entries === 0) return text;
  }
}

function parts(subject: Subject, rows: number, entries: number, isSummary: boolean): string[] {
  const { action, words, counting, told } = subject;
  const { notRead, cut } = told.scan;
  return [
    `### leakscan: ${sentence(headlineOf(subject))}`,
    ...(action.isComplete ? [] : [`**${sentence(words.action.partial(notRead.length, cut.length))}**`]),
    ...findings(subject, rows),
    ...(isSummary ? [...gantt(subject), ...htmlReport(subject)] : []),
    ...(counting.length > 0 ? toDo(subject) : []),
    ...ownSuppressions(subject, entries),
    ...unread(subject, entries),
    ...faults(subject, entries),
    ...scope(subject),
  ];
}

/** A step of the workflow uploads the report after this one, so its own address is not known yet; the run's artifacts are. */
function htmlReport({ action, words }: Subject): string[] {
  const run = webUrl(action.urls.run);
  if (!action.writesHtml || run === undefined) return [];
  return [link(sentence(words.action.htmlReport), `${run}#artifacts`)];
}

function findings(subject: Subject, rows: number): string[] {
  const { action, words, entries } = subject;
  if (entries.length === 0) return [];
  const { messages } = words;
  const { label } = messages;
  const gone = entries.filter(({ fingerprint }) => action.goneAtHead.has(fingerprint)).length;
  const shown = entries.slice(0, rows);
  const kinds = severitiesOf(entries).map(
    ([severity, count]) => `${messages.number(count)} ${messages.severity[severity]}`,
  );
  return [
    ...(shown.length === 0
      ? [sentence(messages.list(kinds, 0))]
      : [
          table(
            [label.secret, label.where].map(sentence),
            shown.map((entry) => row(subject, entry)),
          ),
        ]),
    ...(entries.length > shown.length && shown.length > 0
      ? [sentence(`${words.action.more(entries.length - shown.length)} (${messages.list(kinds, 0)})`)]
      : []),
    ...(gone > 0 ? [sentence(words.action.gone(gone))] : []),
    ...(action.fails ? [] : [sentence(words.action.passesAllTheSame)]),
  ];
}

/** Two columns alone: a comment is narrow, and in Japanese a narrow cell breaks after each character. */
function row(subject: Subject, finding: Entry): string[] {
  const { messages } = subject.words;
  const { severity, confidence, verdict } = finding;
  const rating = [
    ...(verdict?.status === "live" ? [`**${sentence(messages.verdict.live.toUpperCase())}**`] : []),
    sentence(messages.severity[severity]),
    ...(confidence === "high" ? [] : [sentence(messages.confidence[confidence])]),
  ];
  const secret = [
    `**${sentence(titleOf(finding, messages))}** (${rating.join(", ")})`,
    markdownCode(valueOf(finding)),
    ...finding.parts.map((part) => `+ ${sentence(titleOf(part, messages))} ${markdownCode(valueOf(part))}`),
    `${sentence(messages.label.fingerprint)} ${markdownCode(subject.shortName(finding.fingerprint))}`,
  ];
  const state = now(subject, finding);
  const place = [where(subject, finding), ...(state === "" ? [] : [sentence(state)]), ...introduced(subject, finding)];
  return [secret.join("<br>"), place.join("<br>")];
}

function where(subject: Subject, finding: ToldFinding): string {
  const [first] = finding.places;
  if (first === undefined) return "";
  const more = finding.places.length - 1;
  return `${placeLink(subject, first)}${more > 0 ? ` ${sentence(subject.words.action.morePlaces(more))}` : ""}`;
}

function placeLink({ words, action, realPaths }: Subject, place: ToldPlace): string {
  const text = markdownCode(cutMiddle(placeOf(place, words.messages), 80));
  return link(text, realPaths.has(place.path) ? placeUrl(action.urls, place, action.scope.head) : undefined);
}

function introduced({ action, words }: Subject, finding: ToldFinding): string[] {
  const commit = introducedBy(finding);
  if (commit === undefined) return [];
  const id = link(markdownCode(shortOid(commit.oid)), commitUrl(action.urls, commit.oid));
  const who = cutEnd(`${plainText(commit.author)}: ${plainText(commit.subject)}`, 70);
  return [`${sentence(words.messages.label.introduced)} ${id} ${sentence(dayOf(commit.date))} ${markdownCode(who)}`];
}

function now({ action, words }: Subject, { fingerprint, exposure, places }: ToldFinding): string {
  const { found } = words.messages;
  if (action.goneAtHead.has(fingerprint)) return words.action.state.gone;
  if (exposure) return exposure.atHead ? found.atHead : exposure.reachable ? found.onlyInHistory : found.unreachable;
  return places.some(({ source }) => source === "blob" || source === "path") ? words.action.state.here : "";
}

function toDo(subject: Subject): string[] {
  const { action, words, entries, options, scanned } = subject;
  const { todo } = words.action;
  const kinds = new Map<string, string>();
  for (const finding of entries) {
    if (kinds.size >= 5) break;
    const explanation = options.explain(finding.rule);
    const revoke = plainText(words.messages.revoke(explanation?.revoke ?? "rotate"));
    const url = explanation?.url?.startsWith("https://") === true ? webUrl(explanation.url) : undefined;
    const title = sentence(titleOf(finding, words.messages));
    kinds.set(title, `   - **${title}**: ${sentence(revoke)}${url === undefined ? "" : ` <${url}>`}`);
  }
  const isProposed = scanned === "pull-request" || scanned === "merge-group" || scanned === "range";
  const base = action.scope.base !== null && isObjectId(action.scope.base) ? action.scope.base : null;
  const second =
    isProposed && base !== null
      ? step(2, sentence(todo.rewrite), [
          `git rebase --interactive ${base.slice(0, 12)}`,
          `# ${plainText(todo.rewriteStep)}`,
          "git push --force-with-lease",
        ])
      : step(2, sentence(todo.firstHour), [
          `${command} history --format json --output leaks.json`,
          `${command} respond leaks.json`,
        ]);
  const hasLabel = scanned === "pull-request" && action.label.isPossible;
  const [only, ...more] = entries;
  const name = only === undefined || more.length > 0 ? "FINGERPRINT" : subject.shortName(only.fingerprint);
  return [
    `#### ${sentence(todo.heading)}`,
    [
      `1. **${sentence(todo.revoke)}**`,
      ...kinds.values(),
      ...second,
      ...step(3, hasLabel ? withLabel(subject, todo.falseAlarm) : sentence(todo.falseAlarm(null)), [
        `${command} allow ${name} --reason "${todo.why}"`,
      ]),
    ].join("\n"),
    ...teamHelp(subject),
  ];
}

/** What the team's own config says, which the base commit holds: all the same it is text from a file. */
function teamHelp({ action: { help }, words }: Subject): string[] {
  if (help === undefined) return [];
  const url = help.url === undefined ? undefined : webUrl(help.url);
  const text = help.text === undefined ? [] : [sentence(plainText(help.text))];
  return [
    [`**${sentence(words.messages.blocked.teamHelp)}:**`, ...text, ...(url === undefined ? [] : [`<${url}>`])].join(
      " ",
    ),
  ];
}

/** A numbered step with commands. They hold nothing but our own words and hexadecimal digits: no fence can be closed from inside. */
function step(number: number, text: string, commands: readonly string[]): string[] {
  return [`${number}. ${text}`, "   ```sh", ...commands.map((one) => `   ${one}`), "   ```"];
}

/** A sentence with the label's name in it, as code: hosts look for mentions in all other text, however it was escaped. */
function withLabel({ label }: Subject, say: (label: string) => string): string {
  const here = "LABELNAME";
  return sentence(say(here)).replaceAll(here, () => markdownCode(label));
}

function ownSuppressions(subject: Subject, entries: number): string[] {
  const { words, own, loosened, ownUnread } = subject;
  const count = own.length + loosened.length + ownUnread.length;
  if (count === 0) return [];
  const { messages } = words;
  const text = words.action.own;
  const shown = own.slice(0, entries);
  const head = [messages.label.secret, messages.label.where, text.by, messages.label.reason].map(sentence);
  const rows = shown.map(({ finding, suppression }) => [
    `**${sentence(titleOf(finding, messages))}**<br>${markdownCode(valueOf(finding))}`,
    where(subject, finding),
    sentence(messages.suppressedBy[suppression.by]),
    quote(messages.reason(suppression.reason), 200),
  ]);
  return [
    `#### ${sentence(text.heading(count))}`,
    withLabel(subject, (label) => ownText(subject, label)),
    ...(rows.length === 0 ? [] : [table(head, rows)]),
    ...(own.length > shown.length ? [sentence(words.action.more(own.length - shown.length))] : []),
    ...(loosened.length === 0
      ? []
      : [sentence(text.loosened(loosened.length)), list(subject, loosened, entries, (what) => quote(what, 200))]),
    ...(ownUnread.length === 0
      ? []
      : [sentence(text.unread(ownUnread.length)), unreadList(subject, ownUnread, entries)]),
  ];
}

function unread(subject: Subject, entries: number): string[] {
  const { scope } = subject.words.messages;
  const { notRead, cut, accepted = [] } = subject.told.scan;
  return [
    ...(notRead.length === 0 ? [] : [sentence(scope.notRead(notRead.length)), unreadList(subject, notRead, entries)]),
    ...(cut.length === 0 ? [] : [sentence(scope.cut(cut.length)), unreadList(subject, cut, entries)]),
    ...(accepted.length === 0 ? [] : [sentence(scope.accepted(accepted.length))]),
  ];
}

function unreadList(subject: Subject, all: readonly Unread[], entries: number): string {
  const { messages } = subject.words;
  const line = ({ what, why }: Unread): string =>
    `${markdownCode(cutMiddle(plainText(what), 120))}: ${quote(messages.unread(why), 200)}`;
  return list(subject, all, entries, line);
}

function faults(subject: Subject, entries: number): string[] {
  const { words, faults: all } = subject;
  if (all.length === 0) return [];
  return [`#### ${sentence(words.action.faultsHeading)}`, list(subject, all, entries, (fault) => quote(fault, 400))];
}

/** A list of so many entries at most; the rest as a number. */
function list<T>({ words }: Subject, all: readonly T[], entries: number, line: (one: T) => string): string {
  const lines = all.slice(0, entries).map((one) => `- ${line(one)}`);
  if (all.length > lines.length) lines.push(`- ${sentence(words.messages.scope.more(all.length - lines.length))}`);
  return lines.join("\n");
}

/** Hostile text, cut at its end where it is wider than so many columns. */
function quote(text: string, columns: number): string {
  return markdownCode(cutEnd(plainText(text), columns));
}

function scope({ action, words, told }: Subject): string[] {
  const { messages } = words;
  const { base, head, widened, isDeepened, kind } = action.scope;
  const { mode, blobs, commits } = told.scan;
  const text = words.action.scope;
  const suppressed = suppressedOf(told);
  const unsure = unsureOf(told, action.strict, messages);
  const sentences = [
    text.read(
      messages.found.read({ mode, blobs, commits }),
      kind === "history" || base === null ? null : shortId(base),
      kind === "history" || head === null ? null : shortId(head),
    ),
    ...(widened === null ? [] : [text.widened[widened]]),
    ...(isDeepened ? [text.deepened] : []),
    ...(suppressed.length > 0 ? [messages.scope.suppressed(suppressed)] : []),
    ...(unsure !== undefined ? [unsure] : []),
  ];
  return [`<sub>${sentence(sentences.join(" "))}</sub>`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
