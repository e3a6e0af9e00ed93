/** Errors of an audit of many repositories. */

import type { CauseAndFix } from "../errors.ts";

export interface AuditErrors {
  nothingToAudit(): CauseAndFix;
  /** `prefixes` are the other ways to name repositories. */
  auditSubjectUnknown(what: string, prefixes: string): CauseAndFix;
  /** `name` is the host's; `what` is what was asked for. */
  listNotFound(name: string, what: string): CauseAndFix;
  listRefused(name: string, what: string, status: number): CauseAndFix;
  listFailed(name: string, what: string, status: number): CauseAndFix;
  listRedirected(name: string, host: string): CauseAndFix;
  listUnreachable(name: string, host: string, code: string): CauseAndFix;
  hostNoUrl(name: string): CauseAndFix;
  listWrongUrl(name: string): CauseAndFix;
  giteaUrlMissing(): CauseAndFix;
  notProcesses(value: string): CauseAndFix;
  optionNotASize(option: string, value: string): CauseAndFix;
  optionNotATime(option: string, value: string): CauseAndFix;
  cloneTooLarge(most: number): CauseAndFix;
  stateInUse(folder: string, pid: number): CauseAndFix;
  stateInUseElsewhere(folder: string, pid: number, host: string, lock: string): CauseAndFix;
  stateHoldsOther(folder: string): CauseAndFix;
  stateOtherVersion(folder: string): CauseAndFix;
  stateUnwritable(folder: string, code: string): CauseAndFix;
}
