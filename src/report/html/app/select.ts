/** Which findings the list shows, in which order and groups. */

import type { GroupWord, SortWord, StateWord } from "../../../messages/html-catalogue.ts";
import type { Item } from "./model.ts";
import type { View } from "./view.ts";

/** A row of the list. */
export type Row =
  | { readonly kind: "group"; readonly key: string; readonly items: readonly Item[] }
  | { readonly kind: "finding"; readonly item: Item };

/** The findings that pass all filters, sorted. */
export function select(items: readonly Item[], view: View): readonly Item[] {
  const words = view.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const path = view.path.toLowerCase();
  const found = items.filter(
    (item) =>
      (view.states.length === 0 ? countsIn(item.data.state) : view.states.includes(item.data.state)) &&
      (view.severities.length === 0 || view.severities.includes(item.data.severity)) &&
      (view.provider === "" || item.rule.provider === view.provider) &&
      (view.repository === "" || item.repositories.includes(view.repository)) &&
      (view.author === "" || item.introduced.some((commit) => commit.author === view.author)) &&
      (view.ref === "" || item.refs.includes(view.ref)) &&
      (path === "" || item.places.some((place) => place.path?.toLowerCase().includes(path))) &&
      words.every((word) => item.text.includes(word)),
  );
  return found.sort(orders[view.sort]);
}

/** Whether a finding in this state counts, so that it is shown without being asked for. */
export function countsIn(state: StateWord): boolean {
  return state !== "unsure" && state !== "suppressed";
}

/** The rows: groups in the order of their first finding. */
export function rowsOf(items: readonly Item[], group: GroupWord): Row[] {
  if (group === "none") return items.map((item) => ({ kind: "finding", item }));
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf[group](item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  }
  return [...groups].flatMap(([key, members]): Row[] => [
    { kind: "group", key, items: members },
    ...members.map((item): Row => ({ kind: "finding", item })),
  ]);
}

/** A finding stands in the group of each file that holds it; the key of what has no file or author is empty. */
const keysOf: Readonly<Record<Exclude<GroupWord, "none">, (item: Item) => readonly string[]>> = {
  secret: (item) => [`${item.rule.title}\n${item.data.value}`],
  file: (item) => [...new Set(item.places.map(({ path }) => path ?? ""))],
  author: (item) => [item.author ?? ""],
  repository: (item) => item.repositories,
};

/** As the report has them: it is written worst first. */
const worst = (a: Item, b: Item): number => a.index - b.index;

/** What has no date comes last, whichever way dates are sorted. */
function byTime(time: (item: Item) => number | undefined): (a: Item, b: Item) => number {
  return (a, b) => (time(a) ?? Infinity) - (time(b) ?? Infinity) || worst(a, b);
}

const orders: Readonly<Record<SortWord, (a: Item, b: Item) => number>> = {
  worst,
  newest: byTime(({ from }) => (from === undefined ? undefined : -from)),
  oldest: byTime(({ from }) => from),
  longest: byTime(({ from, until }) => (from === undefined || until === undefined ? undefined : from - until)),
  path: (a, b) => comparePaths(a.path ?? "\uffff", b.path ?? "\uffff") || worst(a, b),
};

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
