/** Errors of an audit of many repositories. */

import type { CauseAndFix } from "../errors.ts";

export interface AuditErrors {
  nothingToAudit(): CauseAndFix;
  /** `prefixes` are the other ways to name repositories. */
  auditSubjectUnknown(what: string, prefixes: string): CauseAndFix;
  notProcesses(value: string): CauseAndFix;
  optionNotASize(option: string, value: string): CauseAndFix;
  notATime(value: string): CauseAndFix;
  cloneTooLarge(most: number): CauseAndFix;
  stateInUse(folder: string, pid: number): CauseAndFix;
  stateInUseElsewhere(folder: string, pid: number, host: string, lock: string): CauseAndFix;
  stateHoldsOther(folder: string): CauseAndFix;
  stateOtherVersion(folder: string): CauseAndFix;
  stateUnwritable(folder: string, code: string): CauseAndFix;
}
