/**
 * What only the HTML report says, as one type: a language that lacks a sentence does not compile. The page holds all languages, so
 * that a reader can switch; values come in as plain text.
 */

import type { Language } from "./report-catalogue.ts";

/** What has become of a secret: where a reader still meets it, or why it does not count. */
export type StateWord = "head" | "history" | "unreachable" | "here" | "unsure" | "suppressed";

/** What the list can be sorted by. */
export type SortWord = "worst" | "newest" | "oldest" | "longest" | "path";

/** What the list can be grouped by. */
export type GroupWord = "none" | "secret" | "file" | "author" | "repository";

/** The sentences of one language. */
export interface HtmlMessages {
  readonly language: Language;
  /** The language's own name, for the switch. */
  readonly name: string;
  readonly languageLabel: string;
  readonly themeLabel: string;
  readonly theme: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly print: string;
  readonly skip: string;

  /** Facts under the heading. */
  readonly facts: Readonly<Record<"made" | "repository" | "head" | "version" | "scanned", string>>;

  /** The version of the rules. */
  readonly rules: (version: string) => string;

  /** The numbers at the top. */
  readonly bySeverity: string;
  readonly byProvider: string;
  readonly byState: string;
  readonly moreProviders: (count: number) => string;

  /** What to do first. */
  readonly first: {
    readonly heading: string;
    readonly next: string;
    readonly introducedIn: string;
    readonly steps: string;
    readonly openVendor: string;
    /** Where the files still hold it. Backticks stand around places and commands. */
    readonly remove: (place: string) => string;
    /** Where only history holds it. */
    readonly removeHistory: string;
    /** `command` prints the steps after a leak. */
    readonly clean: (command: string) => string;
    readonly details: string;
  };

  readonly timeline: {
    readonly heading: string;
    readonly hint: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly reset: string;
    readonly earlier: string;
    readonly later: string;
    readonly today: string;
    /** Read out in the place of the picture. */
    summary(count: number, from: string, until: string, open: number): string;
    days(count: number): string;
  };

  readonly list: {
    readonly heading: string;
    readonly search: string;
    readonly searchHint: string;
    readonly filters: string;
    readonly all: string;
    readonly path: string;
    readonly author: string;
    readonly ref: string;
    readonly provider: string;
    readonly sort: string;
    readonly group: string;
    readonly clear: string;
    readonly none: string;
    shown(shown: number, all: number): string;
    readonly sorts: Readonly<Record<SortWord, string>>;
    readonly groups: Readonly<Record<GroupWord, string>>;
    readonly noAuthor: string;
    readonly noPath: string;
    /** The list on paper is cut. */
    notPrinted(count: number): string;
  };
  readonly states: Readonly<Record<StateWord, string>>;

  readonly detail: Readonly<
    Record<"places" | "introduced" | "removed" | "refs" | "steps" | "commits" | "exposed" | "rule", string>
  > & {
    morePlaces(count: number): string;
    stillOpen(days: string): string;
  };

  /** Why it was reported, in short facts. */
  readonly evidence: {
    readonly heading: string;
    readonly name: (name: string) => string;
    readonly quoted: string;
    readonly random: string;
    readonly weak: string;
    /** A pattern of its vendor's, or a form that proves itself. */
    readonly form: string;
    /** The model's log-odds, as `+2.31`. */
    readonly score: (score: string) => string;
    /** `command` shows every step. Backticks stand around it. */
    readonly explain: (command: string) => string;
  };

  /** Above the list that is shown without script. */
  readonly withoutScript: (shown: number, all: number) => string;
}
