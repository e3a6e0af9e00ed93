/** Errors of audits over a queue: its address, its storage, what may be put into it. */

import type { CauseAndFix } from "../errors.ts";

export interface QueueErrors {
  queueMissing(): CauseAndFix;
  queueNoUrl(): CauseAndFix;
  /** `where` is its address without credentials. */
  queueUnreachable(where: string, code: string): CauseAndFix;
  queueLost(where: string, minutes: number): CauseAndFix;
  /** `code` is the server's word for why. */
  queueRefused(where: string, code: string): CauseAndFix;
  queuePrefixWrong(value: string): CauseAndFix;
  storageMissing(): CauseAndFix;
  storageNoBucket(value: string): CauseAndFix;
  storageFailed(where: string, code: string): CauseAndFix;
  sharedRootMissing(folder: string): CauseAndFix;
  notBelowSharedRoot(folder: string, root: string): CauseAndFix;
  queuedFileUrl(url: string): CauseAndFix;
  queuedCredentials(count: number): CauseAndFix;
  /** A config that is made of several files. */
  queuedConfigExtends(file: string): CauseAndFix;
  rateWrong(value: string): CauseAndFix;
  metricsWrong(value: string): CauseAndFix;
  metricsFailed(where: string, code: string): CauseAndFix;
}
