/** Errors of taking over other scanners' decisions, of triage, and of a baseline that is pruned. */

import type { CauseAndFix } from "../errors.ts";

export interface ImportErrors {
  mustBeSha1(): string;
  /** A scanner's config extends what is not read, or is not there. */
  importBaseOutside(where: string): CauseAndFix;
  importBaseMissing(where: string): CauseAndFix;
  importNoFingerprint(where: string): CauseAndFix;
  /** A flag of a JavaScript expression. */
  importFlag(where: string, flag: string): CauseAndFix;
  importConfigExists(file: string): CauseAndFix;
  importUnknownScanner(name: string, meant: string | undefined, names: string): CauseAndFix;
  importNothing(name: string | undefined): CauseAndFix;
  configUnwritable(file: string, code: string): CauseAndFix;
  baselineNotPruned(file: string, unread: number): CauseAndFix;
  triageNeedsTerminal(): CauseAndFix;
}
