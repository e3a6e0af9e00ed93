/** A commit, a place and other small things that stand in many parts of the page, with links to the host where it is known. */

import type { VNode } from "preact";
import type { CommitFacts } from "../../../core/finding.ts";
import type { Severity } from "../../../core/severity.ts";
import { dayOf, placeOf, shortOid } from "../../describe.ts";
import type { ToldPlace } from "../../reported.ts";
import { commitLink, lineLink } from "../../text/host-links.ts";
import { usePage } from "./context.ts";
import type { Item } from "./model.ts";

/** A commit's short id, as a link where the host is known. */
export function Commit({ oid }: { readonly oid: string }): VNode {
  const { web } = usePage().model.data;
  const short = <code>{shortOid(oid)}</code>;
  return web === undefined ? short : <Out href={commitLink(web, oid)}>{short}</Out>;
}

/** A commit in a line: id, day, author, subject. */
export function CommitLine({ commit }: { readonly commit: CommitFacts }): VNode {
  return (
    <span class="commit">
      <Commit oid={commit.oid} /> {commit.date !== "" && <time dateTime={commit.date}>{dayOf(commit.date)}</time>}{" "}
      <bdi>{commit.author}</bdi> <bdi class="subject">{commit.subject}</bdi>
    </span>
  );
}

/** A place, as a link to the line where host and commit are known. */
export function PlaceLine({ place }: { readonly place: ToldPlace }): VNode {
  const { model, words } = usePage();
  const web = place.repository === undefined ? model.data.web : model.webs.get(place.repository);
  const text = placeOf(place, words.report);
  const isFile = place.path !== null && place.decodedFrom === undefined;
  const oid = place.commit;
  const href =
    web === undefined || oid === undefined
      ? undefined
      : isFile && place.source === "blob"
        ? lineLink(web, oid, place.path ?? "", place.line)
        : undefined;
  return href === undefined ? (
    <bdi class="place">{text}</bdi>
  ) : (
    <Out href={href}>
      <bdi class="place">{text}</bdi>
    </Out>
  );
}

/** A link that leaves the page. */
export function Out({ href, children }: { readonly href: string; readonly children: unknown }): VNode {
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {children as VNode}
    </a>
  );
}

/** A severity as a coloured word. */
export function SeverityBadge({ severity }: { readonly severity: Severity }): VNode {
  return <span class={`badge ${severity}`}>{usePage().words.report.severity[severity]}</span>;
}

/** What has become of a finding, as a word. */
export function StateBadge({ item }: { readonly item: Item }): VNode {
  const { words } = usePage();
  const { state, verdict } = item.data;
  return (
    <>
      {verdict && <span class={`badge verdict ${verdict.status}`}>{words.report.verdict[verdict.status]}</span>}{" "}
      <span class={`badge state ${state}`}>{words.page.states[state]}</span>
    </>
  );
}

/** A sentence of ours in which commands stand between backticks. */
export function Sentence({ text }: { readonly text: string }): VNode {
  return <>{text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

/** A finding's kind in the reader's language. */
export function titleIn(item: Item, report: { title(english: string): string }): string {
  return report.title(item.rule.title);
}
