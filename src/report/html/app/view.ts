/** What the page shows just now, kept in the address after `#`, so that it can be sent to somebody. */

import { type Severity, severities } from "../../../core/severity.ts";
import type { GroupWord, SortWord, StateWord } from "../../../messages/html-catalogue.ts";
import type { Language } from "../../../messages/report-catalogue.ts";

/** The theme; `auto` is the system's. */
export type Theme = "auto" | "light" | "dark";

/** All states in the order in which they are shown. */
export const stateWords: readonly StateWord[] = ["head", "here", "history", "unreachable", "unsure", "suppressed"];
export const sortWords: readonly SortWord[] = ["worst", "newest", "oldest", "longest", "path"];
export const groupWords: readonly GroupWord[] = ["none", "secret", "file", "author", "repository"];
const themes: readonly Theme[] = ["auto", "light", "dark"];

/** The view. Empty lists and texts filter nothing. */
export interface View {
  readonly search: string;
  readonly severities: readonly Severity[];
  /** Where none is chosen, all that counts. */
  readonly states: readonly StateWord[];
  readonly provider: string;
  /** In a joined report. */
  readonly repository: string;
  readonly path: string;
  readonly author: string;
  readonly ref: string;
  readonly sort: SortWord;
  readonly group: GroupWord;
  /** Fingerprints of the findings that are folded out. */
  readonly open: readonly string[];
  /** The part of the time line that is shown, in milliseconds. */
  readonly zoom: readonly [number, number] | undefined;
  readonly language: Language | undefined;
  readonly theme: Theme;
}

/** Nothing filtered. */
export const plainView: View = {
  search: "",
  severities: [],
  states: [],
  provider: "",
  repository: "",
  path: "",
  author: "",
  ref: "",
  sort: "worst",
  group: "none",
  open: [],
  zoom: undefined,
  language: undefined,
  theme: "auto",
};

/** Reads the address's fragment; what it does not understand is left out. A fingerprint alone opens that finding. */
export function readView(hash: string): View {
  const text = hash.replace(/^#/, "");
  if (text !== "" && !text.includes("=")) return { ...plainView, open: [safely(text)] };
  const given = new URLSearchParams(text);
  const list = (name: string): string[] => (given.get(name) ?? "").split(",").filter((part) => part !== "");
  const one = <T extends string>(name: string, known: readonly T[], otherwise: T): T =>
    known.find((word) => word === given.get(name)) ?? otherwise;
  const [from, until] = list("time").map(Number);
  const language = one<Language | "">("lang", ["en", "ja", "ko"], "");
  return {
    search: given.get("q") ?? "",
    severities: severities.filter((word) => list("severity").includes(word)),
    states: stateWords.filter((word) => list("state").includes(word)),
    provider: given.get("provider") ?? "",
    repository: given.get("repository") ?? "",
    path: given.get("path") ?? "",
    author: given.get("author") ?? "",
    ref: given.get("ref") ?? "",
    sort: one("sort", sortWords, "worst"),
    group: one("group", groupWords, "none"),
    open: list("open"),
    zoom: from !== undefined && until !== undefined && from < until ? [from, until] : undefined,
    language: language === "" ? undefined : language,
    theme: one("theme", themes, "auto"),
  };
}

/** Writes the fragment: only what differs from {@link plainView}; empty where nothing does. */
export function writeView(view: View): string {
  const said: [string, string][] = [
    ["q", view.search],
    ["severity", view.severities.join(",")],
    ["state", view.states.join(",")],
    ["provider", view.provider],
    ["repository", view.repository],
    ["path", view.path],
    ["author", view.author],
    ["ref", view.ref],
    ["sort", view.sort === "worst" ? "" : view.sort],
    ["group", view.group === "none" ? "" : view.group],
    ["time", view.zoom?.map(Math.round).join(",") ?? ""],
    ["lang", view.language ?? ""],
    ["theme", view.theme === "auto" ? "" : view.theme],
    ["open", view.open.join(",")],
  ];
  return new URLSearchParams(said.filter(([, value]) => value !== "")).toString().replaceAll("%2C", ",");
}

/** Whether anything is filtered. */
export function isFiltered(view: View): boolean {
  const { search, provider, repository, path, author, ref } = view;
  return (
    [search, provider, repository, path, author, ref].some((text) => text !== "") ||
    view.severities.length + view.states.length > 0
  );
}

function safely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
