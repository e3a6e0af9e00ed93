/** Errors of settings, reports, live checks, `respond`, the Action's inputs, and of the machine itself. */

import type { CauseAndFix } from "../errors.ts";

export interface ScanErrors {
  optionValueUnknown(option: string, value: string, meant: string | undefined, choices: string): CauseAndFix;
  notThreads(value: string): CauseAndFix;
  notASize(value: string): CauseAndFix;
  optionNotADay(option: string, value: string): CauseAndFix;
  formatsAndOutputs(formats: number, outputs: number): CauseAndFix;
  outputFailed(code: string): CauseAndFix;
  reportsNone(): CauseAndFix;
  reportsMixed(): CauseAndFix;
  notAShard(value: string, most: number): CauseAndFix;
  /** Names of variables. */
  shardVariables(index: string, count: string, most: number): CauseAndFix;
  shardUnknown(): CauseAndFix;
  shardsMixed(): CauseAndFix;
  shardCounts(counts: string): CauseAndFix;
  shardTwice(shards: string, count: number): CauseAndFix;
  shardsMissing(shards: string, count: number): CauseAndFix;
  shardsOtherObjects(): CauseAndFix;
  shardsOtherSettings(): CauseAndFix;
  shardsNotHere(): CauseAndFix;
  reportNotJson(name: string): CauseAndFix;
  reportNotOurs(name: string): CauseAndFix;
  reportVersion(name: string, version: string, known: number): CauseAndFix;
  reportDamaged(name: string): CauseAndFix;
  lineMissing(name: string, line: string): CauseAndFix;
  placeUnreadable(name: string): CauseAndFix;
  /** `name` is `null` for standard input. */
  textNotScanned(name: string | null, why: string): CauseAndFix;
  ownCredentialsMissing(file: string): CauseAndFix;
  ownCredentialsDamaged(file: string): CauseAndFix;
  ownCredentialsVersion(file: string, version: string): CauseAndFix;
  ownCredentialsUnreadable(file: string, code: string): CauseAndFix;
  ownCredentialsUnwritable(file: string, code: string): CauseAndFix;

  subjectUnreadable(subject: string, code: string): CauseAndFix;
  replacementsInside(): CauseAndFix;
  nothingToReplace(): CauseAndFix;
  folderExists(name: string): CauseAndFix;
  folderUnmakable(name: string, code: string): CauseAndFix;

  stsPartition(name: string, partitions: string): CauseAndFix;
  variableNoUrl(variable: string): CauseAndFix;
  variableNotHttps(variable: string): CauseAndFix;
  variableHasCredentials(variable: string): CauseAndFix;
  proxyNoUrl(): CauseAndFix;

  inputValue(name: string, value: string, meant: string | undefined, choices: string): CauseAndFix;
  inputReports(line: string): CauseAndFix;
  eventUnreadable(): CauseAndFix;
  reportFolderMissing(file: string): CauseAndFix;
  reportFolderLink(file: string): CauseAndFix;

  /** Stands before every fix. */
  fixLabel(): string;
  tooManyFiles(): CauseAndFix;
  outOfMemory(): CauseAndFix;
  unexpectedFault(kind: string): CauseAndFix;
}
