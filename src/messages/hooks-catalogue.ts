/**
 * What the shell hooks say themselves, where leakscan or Node is missing. `npm run docs` writes these sentences into hooks/, since a
 * hook has to stand alone. `%s` stands for one value.
 */

import type { Language } from "./report-catalogue.ts";

/** The sentences of one language. */
export interface HookMessages {
  readonly language: Language;
  readonly skipped: string;
  readonly warning: string;
  readonly commit: string;
  readonly push: string;
  readonly refused: string;
  readonly fix: string;
  readonly binary: string;
  readonly binaryFix: string;
  readonly gone: string;
  readonly goneFix: string;
  readonly absent: string;
  readonly absentFix: string;
  /** The value is git's command. */
  readonly absentHereFix: string;
  readonly node: string;
  readonly nodeFix: string;
  readonly serverBinary: string;
  readonly serverBinaryFix: string;
  readonly serverAbsent: string;
  readonly serverAbsentFix: string;
  readonly serverNode: string;
  readonly serverNodeFix: string;
}
