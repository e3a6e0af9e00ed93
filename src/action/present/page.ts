/**
 * The Markdown that reviewers read: the job summary, and shorter the comment. Headline, what is not certain, a table, what to do, what
 * the change suppresses itself, what was not read. Everything that comes from the repository stands in `<code>`, as entities.
 */

import { severities } from "../../core/severity.ts";
import { dayOf, placeOf, shortOid, titleOf, valueOf } from "../../report/describe.ts";
import { markdownCode, markdownSentence as sentence } from "../../report/markup.ts";
import { plainText } from "../../report/plain-text.ts";
import type { ToldFinding, ToldPlace } from "../../report/told.ts";
import { cutEnd, cutMiddle } from "../../report/width.ts";
import { commitUrl, link, placeUrl, webUrl } from "./links.ts";
import { command, headlineOf, type Subject } from "./subject.ts";

/** How much a page may hold. */
export interface PageBounds {
  /** Rows of the table of findings. */
  readonly rows: number;
  /** Entries of each other list. */
  readonly entries: number;
  /** Bytes of the whole. */
  readonly bytes: number;
}

/** Writes the page; where it would be too large, with half as many rows and entries, and so on. */
export function page(subject: Subject, bounds: PageBounds): string {
  for (let { rows, entries } = bounds; ; rows >>= 1, entries >>= 1) {
    const text = `${parts(subject, rows, entries).join("\n\n")}\n`;
    if (Buffer.byteLength(text) <= bounds.bytes || rows + entries === 0) return text;
  }
}

function parts(subject: Subject, rows: number, entries: number): string[] {
  const { action, words, counting, told } = subject;
  const { notRead, cut } = told.scan;
  return [
    `### leakscan: ${sentence(headlineOf(subject))}`,
    ...(action.isComplete ? [] : [`**${sentence(words.action.partial(notRead.length, cut.length))}**`]),
    ...findings(subject, rows),
    ...(counting.length > 0 ? toDo(subject) : []),
    ...ownSuppressions(subject, entries),
    ...unread(subject, entries),
    ...faults(subject, entries),
    ...scope(subject),
  ];
}

function findings(subject: Subject, rows: number): string[] {
  const { action, words, counting, told } = subject;
  if (counting.length === 0) return [];
  const { messages } = words;
  const { label } = messages;
  const gone = counting.filter(({ fingerprint }) => action.goneAtHead.has(fingerprint)).length;
  const shown = counting.slice(0, rows);
  const kinds = severities
    .map((severity) => [severity, told.summary.bySeverity[severity]] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${messages.number(count)} ${messages.severity[severity]}`);
  return [
    ...(shown.length === 0
      ? [sentence(messages.list(kinds, 0))]
      : [
          table(
            [label.severity, label.secret, label.where, label.introduced, label.now].map(sentence),
            shown.map((finding) => row(subject, finding)),
          ),
        ]),
    ...(counting.length > shown.length && shown.length > 0
      ? [sentence(`${words.action.more(counting.length - shown.length)} (${messages.list(kinds, 0)})`)]
      : []),
    ...(gone > 0 ? [sentence(words.action.gone(gone))] : []),
    ...(action.fails ? [] : [sentence(words.action.passesAllTheSame)]),
  ];
}

function row(subject: Subject, finding: ToldFinding): string[] {
  const { messages } = subject.words;
  const { severity, confidence, verdict } = finding;
  const rating = confidence === "high" ? [severity] : [severity, confidence];
  const rated = [messages.severity[severity], ...(rating.length > 1 ? [messages.confidence[confidence]] : [])];
  return [
    `${verdict?.status === "live" ? `**${sentence(messages.verdict.live.toUpperCase())}**<br>` : ""}${sentence(rated.join(", "))}`,
    `**${sentence(titleOf(finding, messages))}**<br>${markdownCode(valueOf(finding))}<br><sub>${markdownCode(finding.fingerprint)}</sub>`,
    where(subject, finding),
    introduced(subject, finding),
    sentence(now(subject, finding)),
  ];
}

function where(subject: Subject, finding: ToldFinding): string {
  const [first] = finding.places;
  if (first === undefined) return "";
  const more = finding.places.length - 1;
  return `${placeLink(subject, first)}${more > 0 ? `<br>${sentence(subject.words.action.morePlaces(more))}` : ""}`;
}

function placeLink({ words, action, realPaths }: Subject, place: ToldPlace): string {
  const text = markdownCode(cutMiddle(placeOf(place, words.messages), 80));
  return link(text, realPaths.has(place.path) ? placeUrl(action.urls, place) : undefined);
}

function introduced({ action }: Subject, finding: ToldFinding): string {
  const commit = finding.exposure?.introduced[0] ?? finding.commit;
  if (commit === undefined) return "";
  const id = link(markdownCode(shortOid(commit.oid)), commitUrl(action.urls, commit.oid));
  const who = cutEnd(`${plainText(commit.author)}: ${plainText(commit.subject)}`, 60);
  return `${id} ${sentence(dayOf(commit.date))}<br>${markdownCode(who)}`;
}

function now({ action, words }: Subject, { fingerprint, exposure, places }: ToldFinding): string {
  const { found } = words.messages;
  if (action.goneAtHead.has(fingerprint)) return words.action.state.gone;
  if (exposure) return exposure.atHead ? found.atHead : exposure.reachable ? found.onlyInHistory : found.unreachable;
  return places.some(({ source }) => source === "blob" || source === "path") ? words.action.state.here : "";
}

function toDo(subject: Subject): string[] {
  const { action, words, counting, options, scanned } = subject;
  const { todo } = words.action;
  const kinds = new Map<string, string>();
  for (const finding of counting) {
    if (kinds.size >= 5) break;
    const explanation = options.explain(finding.rule);
    const revoke = plainText(words.messages.revoke(explanation?.revoke ?? "rotate"));
    const url = explanation?.url?.startsWith("https://") === true ? webUrl(explanation.url) : undefined;
    const title = sentence(titleOf(finding, words.messages));
    kinds.set(
      title,
      `   - **${title}**: ${sentence(revoke)}${url === undefined ? "" : ` ${link(sentence(url), url)}`}`,
    );
  }
  const isProposed = scanned === "pull-request" || scanned === "merge-group" || scanned === "range";
  const base = action.scope.base !== null && /^[0-9a-f]{40,64}$/.test(action.scope.base) ? action.scope.base : null;
  const second =
    isProposed && base !== null
      ? step(2, todo.rewrite, [
          `git rebase --interactive ${base.slice(0, 12)}`,
          `# ${plainText(todo.rewriteStep)}`,
          "git push --force-with-lease",
        ])
      : step(2, todo.firstHour, [
          `${command} history --format json --output leaks.json`,
          `${command} respond leaks.json`,
        ]);
  const name = counting.length === 1 ? counting[0]?.fingerprint : "FINGERPRINT";
  return [
    `#### ${sentence(todo.heading)}`,
    [
      `1. **${sentence(todo.revoke)}**`,
      ...kinds.values(),
      ...second,
      ...step(3, todo.falseAlarm(scanned === "pull-request" ? action.label.name : null), [
        `${command} allow ${name} --reason "${todo.why}"`,
      ]),
    ].join("\n"),
  ];
}

/** A numbered step with commands. They hold nothing but our own words and hexadecimal digits: no fence can be closed from inside. */
function step(number: number, text: string, commands: readonly string[]): string[] {
  return [`${number}. ${sentence(text)}`, "   ```sh", ...commands.map((one) => `   ${one}`), "   ```"];
}

function ownSuppressions(subject: Subject, entries: number): string[] {
  const { action, words, own } = subject;
  if (own.length === 0) return [];
  const { messages } = words;
  const { label } = action;
  const text = words.action.own;
  const shown = own.slice(0, entries);
  return [
    `#### ${sentence(text.heading(own.length))}`,
    sentence(label.isSet ? text.accepted(label.name) : label.isPossible ? text.open(label.name) : text.noLabels),
    ...(shown.length === 0
      ? []
      : [
          table(
            [messages.label.secret, messages.label.where, text.by, messages.label.reason].map(sentence),
            shown.map(({ finding, suppression }) => [
              `**${sentence(titleOf(finding, messages))}**<br>${markdownCode(valueOf(finding))}`,
              where(subject, finding),
              sentence(messages.suppressedBy[suppression.by]),
              markdownCode(cutEnd(plainText(suppression.reason), 200)),
            ]),
          ),
        ]),
    ...(own.length > shown.length ? [sentence(words.action.more(own.length - shown.length))] : []),
  ];
}

function unread({ words, told }: Subject, entries: number): string[] {
  const { messages } = words;
  const { notRead, cut, accepted = [] } = told.scan;
  const lists = (
    [
      [messages.scope.notRead(notRead.length), notRead],
      [messages.scope.cut(cut.length), cut],
    ] as const
  ).flatMap(([title, list]) => {
    if (list.length === 0) return [];
    const shown = list
      .slice(0, entries)
      .map(
        ({ what, why }) =>
          `- ${markdownCode(cutMiddle(plainText(what), 120))}: ${markdownCode(cutEnd(plainText(messages.unread(why)), 200))}`,
      );
    if (list.length > shown.length) shown.push(`- ${sentence(messages.scope.more(list.length - shown.length))}`);
    return [sentence(title), shown.join("\n")];
  });
  return accepted.length === 0 ? lists : [...lists, sentence(messages.scope.accepted(accepted.length))];
}

function faults({ words, faults: all }: Subject, entries: number): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, entries).map((fault) => `- ${markdownCode(cutEnd(plainText(fault), 400))}`);
  if (all.length > shown.length) shown.push(`- ${sentence(words.messages.scope.more(all.length - shown.length))}`);
  return [`#### ${sentence(words.action.faultsHeading)}`, shown.join("\n")];
}

function scope({ action, words, told }: Subject): string[] {
  const { messages } = words;
  const { base, head, widened, isDeepened, kind } = action.scope;
  const { mode, blobs, commits } = told.scan;
  const text = words.action.scope;
  const suppressed = (["baseline", "comment", "config"] as const)
    .map((by) => [by, told.summary.suppressed[by]] as const)
    .filter(([, count]) => count > 0);
  const unsure = told.findings.length - told.summary.findings - suppressed.reduce((sum, [, count]) => sum + count, 0);
  const sentences = [
    text.read(
      messages.found.read({ mode, blobs, commits }),
      kind === "history" || base === null ? null : shortOid(base),
      kind === "history" || head === null ? null : shortOid(head),
    ),
    ...(widened === null ? [] : [text.widened[widened]]),
    ...(isDeepened ? [text.deepened] : []),
    ...(suppressed.length > 0 ? [messages.scope.suppressed(suppressed)] : []),
    ...(unsure > 0 ? [messages.scope.unsure(unsure)] : []),
  ];
  return [`<sub>${sentence(sentences.join(" "))}</sub>`];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
