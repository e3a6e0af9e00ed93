/** Everything that reviewers are shown, from one report: annotations for the log, the job summary, and what a comment would say. */

import type { ActionReport } from "../action-report.ts";
import { annotations } from "./annotations.ts";
import { commentOf } from "./comment-body.ts";
import { page } from "./page.ts";
import { conclusionOf, hasSomethingToSay, subjectOf } from "./subject.ts";
import { loadWords } from "./words.ts";

/** What is to be shown where. */
export interface Presentation {
  /** For standard output: lines that the runner turns into annotations, and a last one for people. */
  readonly annotations: string;
  /** What the step ends with, also where it fails: one plain line. */
  readonly conclusion: string;
  /** For the step's summary file: Markdown, below the 1,024 KiB that GitHub takes. */
  readonly summary: string;
  readonly comment: {
    /** Markdown with the hidden marker, below the 65,536 characters that GitHub takes. */
    readonly body: string;
    /** Whether it is worth a new comment; otherwise only one that stands there already is to be brought up to date. */
    readonly isNeeded: boolean;
  };
}

const summaryBounds = { rows: 200, entries: 100, bytes: 900_000, isSummary: true };

/**
 * Presents a report.
 * @param key tells the comments of several steps of one pull request apart: the folder that each scans
 */
export async function present(action: ActionReport, key: string): Promise<Presentation> {
  const subject = subjectOf(action, await loadWords(action.language, action.report.findings.length));
  return {
    annotations: annotations(subject),
    conclusion: conclusionOf(subject),
    summary: page(subject, summaryBounds),
    comment: { body: commentOf(subject, key), isNeeded: hasSomethingToSay(subject) },
  };
}
