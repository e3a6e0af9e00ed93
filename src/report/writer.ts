/** What every format is: a pure function from the report to text. Reading the world, and printing, is the caller's. */

import type { Explain } from "../core/explanation.ts";
import type { Report } from "../core/finding.ts";
import type { Messages } from "../messages/report-catalogue.ts";
import type { TeamHelp } from "../policy/config.ts";

/** How a report is to be written. */
export interface ReportOptions {
  /** Sentences in the person's language: from `loadMessages`. */
  readonly messages: Messages;
  /** Whether ANSI colours are wanted. Only `human` has any. */
  readonly colour: boolean;
  /** Columns of the terminal. Only `human` cares. */
  readonly width: number;
  /** Whether secrets are shown whole (`--show-secrets`); otherwise they are masked everywhere, also inside quoted text. */
  readonly showSecrets: boolean;
  /** Whether low confidence counts too (`--strict`). */
  readonly strict: boolean;
  /** Whether what a limit cut off fails the scan (`--require-complete`). */
  readonly requireComplete?: boolean | undefined;
  /** Whether what could not be read is a warning only (`--allow-incomplete`). */
  readonly allowIncomplete?: boolean | undefined;
  readonly explain: Explain;
  /** How the person calls leakscan, for the commands that are shown: `npx leakscan`; `leakscan` where absent. */
  readonly command?: string;
  /** Whether the commit that was blocked would be the first: git cannot restore from a HEAD that is not there. */
  readonly firstCommit?: boolean;
  /** Whether a push was stopped, rather than a commit. */
  readonly isPush?: boolean;
  /** Whether a person looks at what is staged by hand: nothing is stopped then. */
  readonly byHand?: boolean;
  /** What the team's own config says to people who are stopped. */
  readonly help?: TeamHelp;
  /** Commits that the push brings, as `leakscan range` takes them. */
  readonly pushedRange?: string;
  /** Whether a server refused it, whose own baseline decides. */
  readonly isReceived?: boolean;
  /** Whether a comment can accept a finding; it can where absent. */
  readonly commentsCount?: boolean;
  /** Whether the person stands below the repository's root, so that paths in shown commands must start there. */
  readonly belowRoot?: boolean;
  /** Whether the human report tells every finding in full; otherwise a table stands for those after the first twenty. */
  readonly all?: boolean;
  /** Whether a person reads it at a terminal, where what is too long for a line is cut. Only `human` cares; so where absent. */
  readonly isTerminal?: boolean;
  /** Whether the terminal knows hyperlinks (OSC 8). */
  readonly hyperlinks?: boolean;
  /** When the scan ended, for formats that must say so (`gitlab`, `junit`); the clock's time where absent. */
  readonly finishedAt?: Date;
}

/** Writes a report as text that ends with a line end. Pure but for `finishedAt`. */
export type FormatWriter = (report: Report, options: ReportOptions) => string;

/** As {@link FormatWriter}, in parts that together are the text, for what may be too long to hold at once. */
export type PartsWriter = (report: Report, options: ReportOptions) => Iterable<string>;

/** What is known of a format before it is loaded. */
export interface FormatFacts {
  /** Extension of file names that mean this format, without the dot; absent where a name says nothing. */
  readonly extension?: string;
}

/** A format: a file of this folder, named like the format, that exports these and its `about`. */
export interface FormatModule {
  readonly about: FormatFacts;
  readonly write: FormatWriter;
  readonly writeParts?: PartsWriter;
}
