/**
 * What the Action's presenters (annotations, job summary, comment, SARIF) are given: data alone, so that every one of them says the
 * same and none of them asks the runner, git or the network. Everything in it that came out of the repository or the event (paths,
 * names of branches, subjects, reasons) is hostile text; escaping it is the presenter's affair, for only it knows the medium.
 */

import type { OwnSuppression } from "../scan/scan-change.ts";
import type { Sentence } from "../core/error.ts";
import type { AcceptedUnread, Report } from "../core/finding.ts";
import type { Language } from "../messages/report-catalogue.ts";
import type { TeamHelp } from "../policy/config.ts";
import type { Loosening } from "../policy/policy-diff.ts";
import type { Widened } from "./scope.ts";

/** All that a presenter may tell. */
export interface ActionReport {
  /**
   * The scan, judged by what the base commit says. What the change suppresses itself counts in it as a finding until the label is
   * set; with the label it is suppressed, as a baseline entry would be.
   */
  readonly report: Report;
  /** Whether findings of low confidence count. */
  readonly strict: boolean;
  /** 0 nothing found; 1 a finding counts; 2 could not read all; 64 wrong usage or config. */
  readonly exitCode: 0 | 1 | 2 | 64;
  /** Whether the job fails: the exit code, as the input fail-on takes it. */
  readonly fails: boolean;
  /** Whether everything in scope was read: nothing in `notRead`, nothing in `cut`. */
  readonly isComplete: boolean;
  readonly scope: ScopeFacts;
  /**
   * What the change suppresses by its own comments, config or baseline, worst first; empty for a scan of history. The report holds
   * each of these findings, and what is said of one is what stands there: a verdict may have come since.
   */
  readonly suppressedByThisChange: readonly OwnSuppression[];
  /** What could not be read, or was cut off, and the change's own config accepts; it fails as above until the label is set. */
  readonly acceptedByThisChange: readonly AcceptedUnread[];
  /**
   * What the change's own config and baseline let pass from now on that the base's do not, whether or not it is there yet. It fails
   * by itself, with the exit code of a finding, until the label is set.
   */
  readonly loosenedByThisChange: readonly Loosening[];
  readonly label: LabelFacts;
  /** Why config or baseline of the change itself, or of the base, did not count: a sentence each; mostly empty. */
  readonly policyFaults: readonly Sentence[];
  /**
   * Fingerprints of findings that the scanned commits bring and that the last of them does not hold any more: gone from the files,
   * still in this branch's history. Empty for a scan of history, whose findings have `exposure`.
   */
  readonly goneAtHead: ReadonlySet<string>;
  readonly urls: Urls;
  /** Whether the step writes the HTML report too, which a later step of the workflow uploads. */
  readonly writesHtml: boolean;
  readonly language: Language;
  /** What the config of the base says to people who are stopped. */
  readonly help?: TeamHelp;
}

/** The label by which a maintainer lets the change's own suppressions count. */
export interface LabelFacts {
  readonly name: string;
  readonly isSet: boolean;
  /** Whether the event has labels at all: a push and a merge group have none, and what they suppress themselves counts, for the person who could do them may change the base as well. */
  readonly isPossible: boolean;
  /** Whether it is there, but was set before the last commits came: it has to be taken away and set again. */
  readonly isStale: boolean;
}

/** What was scanned, and why that. */
export interface ScopeFacts {
  readonly kind: "range" | "history";
  /** The event's name, as the runner gives it: `pull_request`, `push`, ... */
  readonly event: string;
  /** Full object id from which on was scanned; `null` where everything up to `head` was, or all of history. */
  readonly base: string | null;
  /** Full object id up to which was scanned; `null` for all of history. */
  readonly head: string | null;
  /** Commits that were read. */
  readonly commits: number;
  /** Why more than the event's own commits was scanned; `null` where it was just these. */
  readonly widened: Widened | null;
  /** Whether the history had to be fetched first, because the checkout was shallow. */
  readonly isDeepened: boolean;
  readonly pullRequest: PullRequestFacts | null;
}

/** The pull request of the event. */
export interface PullRequestFacts {
  readonly number: number;
  /** Whether its head lies in another repository: no token that may write then, for `pull_request`. */
  readonly isFork: boolean;
}

/** Where things can be looked at. Each without a slash at its end; `null` where the runner did not say. */
export interface Urls {
  /** `https://github.com`, or the own server's. */
  readonly server: string | null;
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string | null;
  /** `owner/name` of the repository that holds the scanned commits: the fork's, for a pull request from one. */
  readonly headRepository: string | null;
  /** The REST API's: `https://api.github.com`. */
  readonly api: string | null;
  /** This run of the workflow. */
  readonly run: string | null;
}
