/** One HTML page that stands by itself: no script, nothing fetched, readable by a screen reader, on paper and on a phone. */

import { counts } from "../core/summary.ts";
import { commitOf, dayOf, placeOf, readOf, refOf, severitiesOf, titleOf, unsureOf, valueOf } from "./describe.ts";
import { escapeMarkup as e } from "./text/markup.ts";
import { plainText } from "./text/plain-text.ts";
import { tell } from "./masked-report.ts";
import type { ToldFinding, ToldReport } from "./masked-report.ts";
import type { FormatFacts, FormatWriter, ReportOptions } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "html",
  help: "one page to read in a browser",
};

const style = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 1rem }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin: 0 }
article { border: 1px solid; border-radius: .4rem; margin: 1rem 0; padding: .8rem 1rem }
dl { display: grid; gap: .2rem 1rem; grid-template-columns: max-content 1fr; margin: .5rem 0 }
dt { font-weight: 600 } dd { margin: 0; min-width: 0; overflow-wrap: anywhere }
code, bdi { font-family: ui-monospace, monospace; overflow-wrap: anywhere }
.warning { border-inline-start: .3rem solid; padding-inline-start: .8rem }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr } }`;

/** Writes the report as one HTML page. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const { scan } = told;
  const counting = told.findings.filter((finding) => counts(finding, options.strict));
  const shown = new Map(counting.map((finding) => [finding.fingerprint, finding]));
  const unsure = unsureOf(told, options.strict);
  const suppressed = told.findings.filter((finding) => finding.suppressed);
  const read = readOf(told, messages);
  const unread = scan.notRead.length + scan.cut.length > 0;
  const repository = scan.repository === null ? null : plainText(scan.repository);
  const headline =
    counting.length > 0
      ? messages.found.headline(counting.length, scan, repository, undefined)
      : unread
        ? messages.found.nothingInWhatWasRead(read, scan.notRead.length, scan.cut.length)
        : messages.found.nothing(read);
  const kinds = severitiesOf(told);
  const main = [
    `<h1>leakscan: ${e(headline)}</h1>`,
    ...(counting.length > 0
      ? [
          `<p class="warning">${e(scan.mode === "history" ? messages.found.burnt : messages.found.ifShared)}</p>`,
          ...counting.map((finding) => article(finding, shown, options)),
          `<p>${e(messages.scope.closing(counting.length, kinds, read, (scan.durationMs / 1000).toFixed(1)))}</p>`,
        ]
      : []),
    ...list(messages.scope.notRead(scan.notRead.length), scan.notRead, options),
    ...list(messages.scope.cut(scan.cut.length), scan.cut, options),
    ...list(messages.scope.accepted(scan.accepted?.length ?? 0), scan.accepted ?? [], options),
    ...(unsure > 0 ? [`<p>${e(messages.scope.unsure(unsure))}</p>`] : []),
    ...(suppressed.length > 0 ? [suppressedTable(suppressed, options)] : []),
  ];
  return `<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(messages.page.heading)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${main.join("\n")}
</main>
<footer><p>leakscan ${e(told.tool.version)}</p></footer>
</body>
</html>
`;
};

/** Places that are listed of one finding. */
const mostPlaces = 50;

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
      ? `${messages.suppressedBy[finding.suppressed.by]}: ${finding.suppressed.reason}`
      : "";
    return `<tr><td>${e(titleOf(finding, messages))} <code>${e(valueOf(finding))}</code></td><td><bdi>${e(first ? placeOf(first, messages) : "")}</bdi></td><td><bdi>${e(reason)}</bdi></td></tr>`;
  });
  return `<details><summary>${e(messages.page.suppressedHeading)} (${messages.number(suppressed.length)})</summary>\n<table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody></table></details>`;
}
