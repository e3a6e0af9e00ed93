/**
 * What a reviewer reads of the GitHub Action beside the report's own sentences, as one type: a language that lacks one does not
 * compile. Loaded by the Action alone. Values come in as parameters that are already plain text; the presenter escapes the whole.
 */

import type { Language } from "./report-catalogue.ts";

/** What was scanned, as a reviewer would say it. */
export type ScannedWord = "pull-request" | "push" | "merge-group" | "range" | "history";

/** Why a comment on the pull request was not written. */
export type NoCommentWord =
  | "no-token"
  | "fork"
  | "forbidden"
  | "not-found"
  | "bad-token"
  | "refused"
  | "rate-limited"
  | "server-error"
  | "unreachable";

/** What is fetched since the checkout lacks it. */
export type FetchStep =
  | { readonly kind: "all" }
  | { readonly kind: "more"; readonly commits: number }
  | { readonly kind: "named"; readonly names: readonly string[] };

/** The sentences of one language. */
export interface ActionMessages {
  readonly language: Language;

  /** Lines of the log. */
  readonly log: {
    readonly nothingToScan: string;
    fetching(step: FetchStep): string;
  };

  /** First line of summary and comment. */
  readonly headline: {
    found(count: number, scanned: ScannedWord): string;
    nothing(scanned: ScannedWord): string;
    /** Nothing found, but not everything was read. */
    partial(scanned: ScannedWord): string;
    /** Config or baseline is wrong, so that nothing was judged. */
    faulty: string;
    /** Nothing found, but the change's config or baseline lets more pass from now on, and nobody has agreed. */
    loosened: string;
  };
  /** Said of a scan that is not whole, whatever it found. */
  partial(notRead: number, cut: number): string;
  /** The check passes in spite of what it found, because the workflow says so. */
  passesAllTheSame: string;

  /** What became of a finding by the last of the scanned commits. */
  readonly state: { readonly here: string; readonly gone: string };
  /** After a table in which some are gone from the files. */
  gone(count: number): string;
  /** After a table that is cut. */
  more(count: number): string;
  /** Beside a masked value: how many more places than the one shown. */
  morePlaces(count: number): string;

  /** Of the picture of how long secrets stood in the change. */
  readonly gantt: { readonly title: string; readonly section: string };
  /** Where the HTML report is found: a link to the run's artifacts. */
  readonly htmlReport: string;

  readonly todo: {
    readonly heading: string;
    readonly revoke: string;
    readonly rewrite: string;
    /** Comment lines inside the commands that rewrite. */
    readonly rewriteStep: string;
    readonly firstHour: string;
    falseAlarm(label: string | null): string;
    readonly why: string;
  };

  /** What the change suppresses itself. */
  readonly own: {
    heading(count: number): string;
    /** They fail until the label is set. */
    open(label: string): string;
    /** The label is set. */
    accepted(label: string): string;
    /** The label is there, but was set before the last commits came. */
    stale(label: string): string;
    /** A pull request, and no label is set up that could allow anything. */
    readonly noLabel: string;
    /** No pull request: anyone who could do this may also change the base. */
    readonly noProposal: string;
    /** Heading over what the change's config and baseline let pass from now on, as lines of these. */
    loosened(count: number): string;
    /** Behind a line of config that was there before. */
    readonly change: Readonly<Record<"removed" | "reordered" | "changed-or-removed", string>>;
    /** Heading over what the change accepts as unread. */
    unread(count: number): string;
    readonly by: string;
  };
  /** Heading over what was wrong with config or baseline. */
  readonly faultsHeading: string;

  /** What was read and why that; each a sentence. */
  readonly scope: {
    /** `from` and `to` are short ids; `from` is `null` where everything up to `to` was read, both where all of history was. */
    read(read: string, from: string | null, to: string | null): string;
    readonly widened: Readonly<Record<"before-is-gone" | "new-branch" | "no-base", string>>;
    readonly deepened: string;
  };

  readonly comment: {
    /** Nothing is left of what an earlier comment reported. */
    nothingLeft(scanned: ScannedWord): string;
    readonly stillRevoke: string;
    asOf(commit: string): string;
    readonly wholeReport: string;
    /** One line in the log: why there is no comment. */
    none(why: NoCommentWord): string;
    readonly created: string;
    readonly updated: string;
  };

  /** Annotations. */
  readonly annotation: {
    /** After those that were annotated. */
    more(count: number, shown: number): string;
    /** Of one that the files do not hold any more. */
    readonly gone: string;
    readonly partialTitle: string;
    readonly ownTitle: string;
  };
}
