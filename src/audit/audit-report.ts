/** What an audit comes to: every repository with its state, in memory; every secret, from disk. */

import type { Severity } from "../core/severity.ts";
import type { GoneWord } from "./inventory/inventory.ts";
import type { JoinedSecret } from "./join/joined.ts";
import type { ReadFacts, Repository } from "./repository.ts";

/** What became of a repository: `left` was not scanned, because the audit was stopped before. */
export type RepositoryStatus = "read" | "unread" | "left" | "gone";

/** What has changed about a repository itself since the last audit. */
export type RepositoryChange = "added" | "renamed" | "made-private" | "made-public" | GoneWord;

/** A repository of an audit. */
export interface AuditedRepository {
  readonly repository: Repository;
  readonly status: RepositoryStatus;
  /** Why it could not be read: a word, with detail after a colon. */
  readonly why?: string;
  /** Of the scan that its secrets come from. */
  readonly facts?: ReadFacts;
  /** When that was, where it was in an earlier audit. */
  readonly asOf?: string;
  readonly change?: RepositoryChange;
  /** What it was called then, where it is renamed. */
  readonly previousName?: string;
}

/** An audit in numbers. Secrets are those that count. */
export interface AuditSummary {
  readonly repositories: Readonly<Record<RepositoryStatus, number>>;
  /** Repositories that were read, but not whole. */
  readonly incomplete: number;
  readonly cut: number;
  readonly secrets: number;
  readonly atHead: number;
  readonly suppressed: number;
  readonly new: number;
  readonly resolved: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byProvider: Readonly<Record<string, number>>;
}

/** The joined report. */
export interface AuditReport {
  /** Version of detection; empty where no repository was read. */
  readonly rulesVersion: string;
  readonly number: number;
  readonly startedAt: string;
  readonly endedAt: string;
  /** When the last audit began, which this one is compared with; `null` where there was none. */
  readonly previousAt: string | null;
  /** Whether it was stopped before every repository was scanned. */
  readonly isPartial: boolean;
  readonly repositories: readonly AuditedRepository[];
  readonly summary: AuditSummary;
  /** Every secret, those that do not count as well; what to do first in front. Reads them from disk each time. */
  readonly secrets: () => AsyncIterable<JoinedSecret>;
}
