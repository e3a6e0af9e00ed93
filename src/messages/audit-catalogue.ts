/**
 * What only an audit of many repositories says, as one type: a language that lacks a sentence does not compile. Values come in as
 * plain text.
 */

import type { Severity } from "../core/severity.ts";
import type { Language } from "./report-catalogue.ts";

/** Why a repository could not be read. */
export type AuditUnreadWord =
  | "clone-failed"
  | "clone-too-large"
  | "not-found"
  | "redirected"
  | "no-access"
  | "disk-full"
  | "time"
  | "memory"
  | "died"
  | "no-report"
  | "not-allowed"
  | "scan-failed"
  | "not-a-repository"
  | "dubious-ownership"
  | "git-failed"
  | "git-missing";

/** What has changed about a repository since the last audit. */
export type RepositoryChangeWord =
  | "added"
  | "renamed"
  | "made-private"
  | "made-public"
  | "deleted"
  | "moved"
  | "private"
  | "not-listed";

/** Why a secret counts as resolved. */
export type ResolvedReason = "gone-from-head" | "gone" | "revoked" | "suppressed";

/** The sentences of one language. */
export interface AuditMessages {
  readonly language: Language;
  /** What was read: repositories, bytes as text, time as text. */
  read(repositories: number, bytes: string, time: string): string;
  secrets(count: number, bySeverity: readonly (readonly [Severity, number])[], atHead: number): string;
  /** No secret counts, and everything was read. */
  readonly nothing: string;
  /** No secret counts, but not everything was read. */
  readonly nothingInWhatWasRead: string;
  /** `date` is the last audit's. */
  since(date: string, added: number, resolved: number): string;
  /** The audit was stopped, and how to go on. */
  partial(left: number): string;
  readonly first: string;
  readonly newSecrets: string;
  readonly resolvedSecrets: string;
  /** In how many repositories it stands, and in how many of them at HEAD. */
  standsIn(repositories: number, atHead: number): string;
  firstSeen(date: string): string;
  owners(names: readonly string[], more: number): string;
  more(count: number): string;
  /** Heads the list of those that could not be read. */
  unread(count: number): string;
  /** Repositories of which parts could not be read. */
  incomplete(count: number): string;
  /** A shard of such a repository, numbered from 1, and why it could not be read. */
  failedShard(index: number, total: number, why: string): string;
  cut(count: number): string;
  suppressed(count: number): string;
  asOf(date: string): string;
  /** Heads the list of repositories that have changed. */
  readonly changes: string;
  change(word: RepositoryChangeWord, previousName: string | undefined): string;
  resolvedWhy(word: ResolvedReason): string;
  /** Why a repository could not be read, by its word with detail; the word itself where it is unknown. */
  why(word: string): string;
  /** Before the list that a dry run prints. */
  wouldScan(count: number): string;
}
