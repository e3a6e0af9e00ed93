/** The report as a plain list, for a reader whose browser runs no script: the worst findings, and how to get the others. */

import { counts } from "../../core/summary.ts";
import { htmlEn } from "../../messages/en/html.ts";
import type { HtmlMessages } from "../../messages/html-catalogue.ts";
import { htmlJa } from "../../messages/ja/html.ts";
import { htmlKo } from "../../messages/ko/html.ts";
import type { Language } from "../../messages/report-catalogue.ts";
import {
  commitOf,
  dayOf,
  placeOf,
  readOf,
  repositoryOf,
  refOf,
  severitiesOf,
  titleOf,
  unsureOf,
  valueOf,
} from "../describe.ts";
import type { ToldFinding, ToldReport } from "../reported.ts";
import { escapeMarkup as e } from "../text/markup.ts";
import type { ReportOptions } from "../writer.ts";

/** Findings that are listed: more would make the page slow for those whose browser does run scripts. */
const mostFindings = 500;

const pages: Readonly<Record<Language, HtmlMessages>> = { en: htmlEn, ja: htmlJa, ko: htmlKo };

/** The list as markup. */
export function plainList(told: ToldReport, options: ReportOptions): string {
  const { messages } = options;
  const { scan } = told;
  const page = pages[messages.language];
  const counting = told.findings.filter((finding) => counts(finding, options.strict));
  const listed = counting.slice(0, mostFindings);
  const shown = new Map(listed.map((finding) => [finding.fingerprint, finding]));
  const unsure = unsureOf(told, options.strict, messages);
  const suppressed = told.findings.filter((finding) => finding.suppressed).slice(0, mostFindings);
  const read = readOf(told, messages);
  const unread = scan.notRead.length + scan.cut.length > 0;
  const repository = repositoryOf(told, messages);
  const headline =
    counting.length > 0
      ? messages.found.headline(counting.length, scan, repository, undefined)
      : unread
        ? messages.found.nothingInWhatWasRead(read, scan.notRead.length, scan.cut.length)
        : messages.found.nothing(read);
  const kinds = severitiesOf(told);
  return [
    `<header><h1>leakscan: ${e(headline)}</h1>`,
    `<p>${e(page.withoutScript(listed.length, counting.length))}${
      counting.length > listed.length ? ` ${e(messages.found.showAll("--format csv"))}` : ""
    }</p></header>\n<main>`,
    ...(counting.length > 0
      ? [
          `<p class="warning">${e(scan.mode === "history" ? messages.found.historyKeeps : messages.found.ifShared)}</p>`,
          ...listed.map((finding) => article(finding, shown, options)),
          `<p>${e(messages.scope.closing(counting.length, kinds, read, (scan.durationMs / 1000).toFixed(1)))}</p>`,
        ]
      : []),
    ...list(messages.scope.notRead(scan.notRead.length), scan.notRead, options),
    ...list(messages.scope.cut(scan.cut.length), scan.cut, options),
    ...list(messages.scope.accepted(scan.accepted?.length ?? 0), scan.accepted ?? [], options),
    ...(unsure !== undefined ? [`<p>${e(unsure)}</p>`] : []),
    ...(suppressed.length > 0 ? [suppressedTable(suppressed, options)] : []),
    `</main>\n<footer><p>leakscan ${e(told.tool.version)}</p></footer>`,
  ].join("\n");
}

/** Places that are listed of one finding. */
const mostPlaces = 10;

function article(finding: ToldFinding, shown: ReadonlyMap<string, ToldFinding>, options: ReportOptions): string {
  const { messages } = options;
  const { label, found } = messages;
  const explanation = options.explain(finding.rule);
  const places = finding.places.slice(0, mostPlaces).map((place) => `<bdi>${e(placeOf(place, messages))}</bdi>`);
  if (finding.places.length > mostPlaces) places.push(e(messages.scope.more(finding.places.length - mostPlaces)));
  const introduced = finding.exposure?.introduced ?? (finding.commit ? [finding.commit] : []);
  const removed = finding.exposure?.removed ?? [];
  const facts: [string, string][] = [
    [label.secret, `<code>${e(valueOf(finding))}</code>`],
    [label.severity, e(messages.severity[finding.severity])],
    [label.confidence, e(messages.confidence[finding.confidence])],
    [label.where, places.join("<br>")],
  ];
  if (introduced[0])
    facts.push([
      label.introduced,
      `<bdi>${e(messages.andMoreCommits(commitOf(introduced[0]), introduced.length - 1))}</bdi>`,
    ]);
  if (removed[0])
    facts.push([label.removed, `<bdi>${e(messages.andMoreCommits(commitOf(removed[0]), removed.length - 1))}</bdi>`]);
  if (finding.exposure) {
    const { atHead, reachable, refs, commits } = finding.exposure;
    const state = atHead ? found.atHead : reachable ? found.onlyInHistory : found.unreachable;
    const named = refs.length === 0 ? [] : [messages.list(refs.slice(0, 10).map(refOf), Math.max(0, refs.length - 10))];
    facts.push([label.now, `<bdi>${e([state, found.inCommits(commits), ...named].join("; "))}</bdi>`]);
  }
  if (finding.verdict) {
    const { status, arn, reason, checkedAt } = finding.verdict;
    const asked = found.verdictAt(messages.verdict[status], dayOf(checkedAt));
    const detail = arn ?? (reason === undefined ? undefined : messages.verdictReason(reason));
    facts.push([label.verdict, e(detail === undefined ? asked : found.fact(asked, detail))]);
  }
  if (finding.aws?.accountId !== undefined) {
    const account = messages.list([found.account(finding.aws.accountId), messages.keyType(finding.aws.keyType)], 0);
    facts.push([label.account, e(finding.aws.canary ? found.fact(account, found.canary) : account)]);
  }
  const partners = (finding.related ?? []).flatMap((fingerprint) => shown.get(fingerprint) ?? []);
  if (partners.length > 0) facts.push([label.belongsTo, partners.map((one) => linkTo(one, options)).join("<br>")]);
  if (finding.note !== undefined) facts.push([label.note, e(messages.note(finding.note))]);
  facts.push([messages.page.opensHeading, e(messages.opens(explanation?.opens ?? "unknown"))]);
  const revoke = e(messages.revoke(explanation?.revoke ?? "rotate"));
  const url = explanation?.url;
  const link =
    url !== undefined && url.startsWith("https://")
      ? ` <a href="${e(url)}" rel="noreferrer noopener">${e(url)}</a>`
      : "";
  facts.push(
    [messages.page.revokeHeading, revoke + link],
    [label.fingerprint, `<code>${e(finding.fingerprint)}</code>`],
  );
  return `<article id="${e(finding.fingerprint)}">
<h2>${e(titleOf(finding, messages))}</h2>
<dl>
${facts.map(([name, value]) => `<dt>${e(name)}</dt><dd>${value}</dd>`).join("\n")}
</dl>
</article>`;
}

/** A finding of this page, named as its heading and its value name it. */
function linkTo(finding: ToldFinding, { messages }: ReportOptions): string {
  return `<a href="#${e(finding.fingerprint)}">${e(titleOf(finding, messages))} <code>${e(valueOf(finding))}</code></a>`;
}

function list(title: string, all: ToldReport["scan"]["notRead"], { messages }: ReportOptions): string[] {
  if (all.length === 0) return [];
  const items = all.map(({ what, why }) => `<li><bdi>${e(what)}</bdi>: ${e(messages.unread(why))}</li>`);
  return [`<section class="warning"><h2>${e(title)}</h2>\n<ul>\n${items.join("\n")}\n</ul></section>`];
}

function suppressedTable(suppressed: readonly ToldFinding[], { messages }: ReportOptions): string {
  const { label } = messages;
  const head = [label.secret, label.where, label.reason].map((name) => `<th scope="col">${e(name)}</th>`).join("");
  const rows = suppressed.map((finding) => {
    const [first] = finding.places;
    const reason = finding.suppressed
      ? `${messages.suppressedBy[finding.suppressed.by]}: ${messages.reason(finding.suppressed.reason)}`
      : "";
    return `<tr><td>${e(titleOf(finding, messages))} <code>${e(valueOf(finding))}</code></td><td><bdi>${e(first ? placeOf(first, messages) : "")}</bdi></td><td><bdi>${e(reason)}</bdi></td></tr>`;
  });
  return `<details><summary>${e(messages.page.suppressedHeading)} (${messages.number(suppressed.length)})</summary>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></details>`;
}
