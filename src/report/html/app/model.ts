/** The report's data opened for the page: numbers become what they stand for, and what is asked often is worked out once. */

import type { CommitFacts } from "../../../core/finding.ts";
import type { ToldPlace } from "../../reported.ts";
import type { PageData, PageFinding, PagePlace, PageRule } from "../page-data.ts";

/** A finding as the page uses it. */
export interface Item {
  /** Its place in the report's order, worst first. */
  readonly index: number;
  readonly data: PageFinding;
  readonly rule: PageRule;
  readonly places: readonly ToldPlace[];
  readonly introduced: readonly CommitFacts[];
  readonly removed: readonly CommitFacts[];
  readonly refs: readonly string[];
  readonly author: string | undefined;
  readonly path: string | undefined;
  /** Names of the repositories that hold it; empty in a report of one. */
  readonly repositories: readonly string[];
  /** When it was introduced, in milliseconds; undefined where nobody knows. */
  readonly from: number | undefined;
  /** When the last commit removed it, or when the report was made. */
  readonly until: number | undefined;
  /** Whether the exposure lasts. */
  readonly isOpen: boolean;
  /** All that the search looks in, in lower case. */
  readonly text: string;
}

/** The whole report. */
export interface Model {
  readonly data: PageData;
  readonly items: readonly Item[];
  readonly byFingerprint: ReadonlyMap<string, Item>;
  /** Where each repository of a joined report is on the web, by its name. */
  readonly webs: ReadonlyMap<string, string>;
  readonly madeAt: number;
}

/** Opens the data. */
export function openModel(data: PageData): Model {
  const madeAt = Date.parse(data.madeAt);
  const refLists = data.refLists.map((list) => list.map((number) => data.refs[number] ?? ""));
  const items = data.findings.map((finding, index) => openItem(finding, index, data, refLists, madeAt));
  return {
    data,
    items,
    byFingerprint: new Map(items.map((item) => [item.data.fingerprint, item])),
    webs: new Map((data.repositories ?? []).flatMap(({ name, web }) => (web === undefined ? [] : [[name, web]]))),
    madeAt,
  };
}

function openItem(
  finding: PageFinding,
  index: number,
  data: PageData,
  refLists: readonly (readonly string[])[],
  madeAt: number,
): Item {
  const rule = data.rules[finding.rule];
  if (rule === undefined) throw new Error("the report's data is damaged");
  const commits = (numbers: readonly number[] = []): CommitFacts[] => numbers.flatMap((one) => data.commits[one] ?? []);
  const introduced = commits(finding.introduced);
  const removed = commits(finding.removed);
  const places = finding.places.map((place) => openPlace(place, data));
  const isOpen = finding.state === "head" || removed.length === 0;
  const from = least(introduced.map(({ date }) => timeOf(date, madeAt)));
  const end = isOpen ? madeAt : -(least(removed.map(({ date }) => -(timeOf(date, madeAt) ?? madeAt))) ?? -madeAt);
  const author = introduced[0]?.author;
  const path = places[0]?.path ?? undefined;
  return {
    index,
    data: finding,
    rule,
    places,
    introduced,
    removed,
    refs: (finding.refs === undefined ? undefined : refLists[finding.refs]) ?? [],
    author: author === "" ? undefined : author,
    path,
    repositories: [...new Set(places.flatMap(({ repository }) => repository ?? []))],
    from,
    until: from === undefined ? undefined : Math.max(from, end),
    isOpen,
    text: [
      rule.title,
      rule.id,
      rule.provider,
      finding.value,
      finding.fingerprint,
      finding.aws?.accountId ?? "",
      finding.evidence?.name ?? "",
      ...places.map((place) => `${place.repository ?? ""} ${place.path ?? ""}`),
      ...[...introduced, ...removed].flatMap(({ oid, author, email, subject }) => [oid, author, email, subject]),
    ]
      .join("\n")
      .toLowerCase(),
  };
}

function openPlace(place: PagePlace, data: PageData): ToldPlace {
  const { path, line, column, source = "blob", blob, commit, atHead, decodedFrom, repository } = place;
  const oid = commit === undefined ? undefined : data.commits[commit]?.oid;
  return {
    path: path === undefined ? null : (data.paths[path] ?? null),
    line,
    column,
    endLine: line,
    endColumn: column,
    source,
    ...(blob !== undefined && { blob }),
    ...(oid !== undefined && { commit: oid }),
    ...(atHead && { atHead }),
    ...(decodedFrom && { decodedFrom }),
    ...(repository !== undefined && { repository: data.repositories?.[repository]?.name ?? "" }),
  };
}

/** A commit's clock may be wrong: nothing before git's own time or after the report is drawn. */
function timeOf(date: string, madeAt: number): number | undefined {
  const time = Date.parse(date);
  return Number.isNaN(time) || time <= 0 ? undefined : Math.min(time, madeAt);
}

function least(times: readonly (number | undefined)[]): number | undefined {
  let found: number | undefined;
  for (const time of times) if (time !== undefined && (found === undefined || time < found)) found = time;
  return found;
}
