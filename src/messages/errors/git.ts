/** Errors of git, the object store and the commits that are asked for. */

import type { CauseAndFix } from "../errors.ts";

export interface GitErrors {
  gitMissing(): CauseAndFix;
  /** Something that only git itself can do. */
  gitMissingFor(command: string): CauseAndFix;
  /** `what` is one of the parts that begin with uses. */
  needsGit(what: string): CauseAndFix;
  usesIncludedConfig(): string;
  usesRefStorage(name: string): string;
  usesExtension(name: string): string;
  usesVariable(name: string): string;
  usesRevision(text: string): string;
  usesSha256Index(): string;
  usesIndex(): string;
  usesDamagedIndex(): string;
  usesIndexVersion(version: number): string;
  usesConflicts(): string;
  usesSparseIndex(): string;
  usesOtherNames(): string;
  usesSplitIndex(): string;
  headDetached(): CauseAndFix;
  objectUnreadable(name: string): CauseAndFix;
  objectDamaged(name: string): CauseAndFix;
  gitNoAnswer(command: string): CauseAndFix;
  gitCutShort(command: string): CauseAndFix;
  gitListedNothing(command: string): CauseAndFix;
  gitTooMuchOutput(command: string, most: number): CauseAndFix;
  gitUnexpected(what: string): CauseAndFix;
  gitFailed(command: string, code: number | null, signal: string | null, line: string): CauseAndFix;
  cloneFailed(why: string): CauseAndFix;
  notAUrl(text: string): string;
  notADirectory(dir: string): CauseAndFix;
  notARepository(dir: string): CauseAndFix;
  dubiousOwnership(dir: string, command: string): CauseAndFix;
  partialClone(): CauseAndFix;
  unknownRevision(revision: string): CauseAndFix;
  /** What git itself says about a revision, in its own words. */
  unknownRevisionSays(line: string): CauseAndFix;
  storeFormatUnknown(name: string): CauseAndFix;
  tagUnreadable(oid: string): CauseAndFix;
  shallowInside(commit: string): CauseAndFix;
  notARemote(name: string): CauseAndFix;
  notARange(text: string): CauseAndFix;
  hookInputUnexpected(hook: string): CauseAndFix;

  /** The Action's own: what its checkout lacks. */
  couldNotFetch(what: string, why: string): string;
  commitNotCheckedOut(commit: string): CauseAndFix;
  baseNotCheckedOut(): CauseAndFix;
  checkoutShallow(): CauseAndFix;
  checkoutShallowInside(): CauseAndFix;
  noCheckout(cause: string): CauseAndFix;
}
