/** English, for the HTML report. */

import type { HtmlMessages } from "../html-catalogue.ts";
import { groupThousands } from "../phrase.ts";

const count = (number: number, one: string): string => `${groupThousands(number)} ${one}${number === 1 ? "" : "s"}`;

/** English. */
export const htmlEn: HtmlMessages = {
  language: "en",
  name: "English",
  languageLabel: "Language",
  themeLabel: "Theme",
  theme: { auto: "System", light: "Light", dark: "Dark" },
  print: "Print",
  skip: "Skip to the findings",
  facts: { made: "Made", repository: "Repository", head: "HEAD", version: "Version", scanned: "Scanned" },
  rules: (version) => `rules ${version}`,
  bySeverity: "By severity",
  byProvider: "By provider",
  byState: "By state",
  moreProviders: (number) => `${count(number, "more provider")}`,
  first: {
    heading: "Start here",
    next: "Then these",
    introducedIn: "Introduced in",
    steps: "What to do now",
    openVendor: "Open the vendor's page",
    remove: (place) =>
      `Remove it from the code: \`${place}\`. Read it from the environment or a secret manager instead.`,
    removeHistory: "The files no longer hold it, but git history does: anyone with a clone can read it.",
    clean: (command) => `For the full plan, also for cleaning history, run \`${command}\`.`,
    details: "Show all details",
  },
  timeline: {
    heading: "Time line",
    hint: "Each bar is one secret, from the commit that added it to the one that removed it, or until today. Drag to zoom; click a bar to see its finding.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    reset: "Show all",
    earlier: "Earlier",
    later: "Later",
    today: "today",
    summary: (number, from, until, open) =>
      `Time line of ${count(number, "exposure")} from ${from} to ${until}; ${groupThousands(open)} still open. The list below holds the same dates.`,
    days: (number) => count(number, "day"),
  },
  list: {
    heading: "Findings",
    search: "Search",
    searchHint: "Kind, path, author, commit, fingerprint …",
    filters: "Filters",
    all: "all",
    path: "Path contains",
    author: "Author",
    ref: "Branch or tag",
    provider: "Provider",
    sort: "Sort by",
    group: "Group by",
    clear: "Clear filters",
    none: "No finding matches these filters.",
    shown: (shown, all) =>
      shown === all ? count(all, "finding") : `${groupThousands(shown)} of ${count(all, "finding")}`,
    sorts: {
      worst: "worst first",
      newest: "newest first",
      oldest: "oldest first",
      longest: "longest exposed first",
      path: "path",
    },
    groups: { none: "nothing", secret: "secret", file: "file", author: "author", repository: "repository" },
    noAuthor: "author unknown",
    noPath: "no file",
    notPrinted: (number) => `${count(number, "more finding")} not printed: filter the list first.`,
  },
  states: {
    head: "still at HEAD",
    history: "in history",
    unreachable: "unreachable",
    here: "in what was scanned",
    unsure: "low confidence",
    suppressed: "suppressed",
  },
  detail: {
    places: "All places",
    introduced: "Introduced in",
    removed: "Removed in",
    refs: "On branches and tags",
    steps: "What to do now",
    commits: "Commits that hold it",
    exposed: "Exposed",
    rule: "Rule",
    morePlaces: (number) => `and ${count(number, "more place")}; the JSON report lists them all`,
    stillOpen: (days) => `${days}, and still exposed`,
  },
  evidence: {
    heading: "Why it was reported",
    name: (name) => `it stands under the name \`${name}\``,
    quoted: "in quotes",
    random: "looks random",
    weak: "a weak password: made up from words",
    form: "its form gives it away: a vendor's own pattern",
    score: (score) => `score ${score} (the model's log-odds; from 0 on it is likely real)`,
    explain: (command) => `\`${command}\` shows every step.`,
  },
  withoutScript: (shown, all) =>
    `Scripts are off, so this page shows a plain list of ${groupThousands(shown)} of ${count(all, "finding")}.`,
};
