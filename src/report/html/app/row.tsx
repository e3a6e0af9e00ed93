/** The rows of the list: a group's heading, and a finding that folds out. */

import type { VNode } from "preact";
import { compareSeverity } from "../../../core/severity.ts";
import { dayOf, placeOf, shortOid } from "../../describe.ts";
import { SeverityBadge, StateBadge, titleIn } from "./commit.tsx";
import { usePage } from "./context.ts";
import { Details } from "./details.tsx";
import type { Item } from "./model.ts";

/** A group's heading: what its findings have in common. */
export function GroupRow({ name, items }: { readonly name: string; readonly items: readonly Item[] }): VNode {
  const { words, view } = usePage();
  const { list } = words.page;
  const [title, value] = name.split("\n");
  const [worst] = items.toSorted((a, b) => compareSeverity(a.data.severity, b.data.severity));
  return (
    <h3 class="group">
      {worst && <SeverityBadge severity={worst.data.severity} />}{" "}
      {view.group === "secret" ? (
        <span>
          {words.report.title(title ?? "")} <code>{value}</code>
        </span>
      ) : (
        <bdi>{name === "" ? (view.group === "file" ? list.noPath : list.noAuthor) : name}</bdi>
      )}{" "}
      <span class="count">{list.shown(items.length, items.length)}</span>
    </h3>
  );
}

/** A finding. */
export function FindingRow({ item }: { readonly item: Item }): VNode {
  const { words, view, change } = usePage();
  const { report, page } = words;
  const { fingerprint, commits } = item.data;
  const isOpen = view.open.includes(fingerprint);
  const [place] = item.places;
  const [commit] = item.introduced;
  const more = item.places.length - 1 + (item.data.morePlaces ?? 0);
  const toggle = (): void =>
    change({ open: isOpen ? view.open.filter((one) => one !== fingerprint) : [...view.open, fingerprint] });
  return (
    <article class={`finding ${item.data.severity}`}>
      <h3>
        <button type="button" class="fold" aria-expanded={isOpen} onClick={toggle}>
          <SeverityBadge severity={item.data.severity} />
          <span class="title">{titleIn(item, report)}</span>
          <code class="value">{item.data.value}</code>
        </button>
        <span class="states">
          <StateBadge item={item} />
        </span>
      </h3>
      <p class="where">
        <bdi class="place">{place && report.andMorePlaces(placeOf(place, report), more)}</bdi>
      </p>
      {commit && (
        <p class="when">
          {report.label.introduced} <code>{shortOid(commit.oid)}</code> {commit.date !== "" && dayOf(commit.date)}{" "}
          <bdi>{commit.author}</bdi>
          {commits !== undefined && <span> · {report.found.inCommits(commits)}</span>}
        </p>
      )}
      <p class="on-paper">
        {page.detail.steps}: {report.revoke(item.rule.revoke)}
      </p>
      {isOpen && <Details item={item} />}
    </article>
  );
}
