/**
 * Where the repositories of an audit come from: a registry, a file for each kind. A kind is found by what stands before the colon
 * (`github:ORG`); without one it is a folder, a URL, or a file that lists both.
 */

import type { AuditContext } from "../context.ts";
import type { Repository } from "../repository.ts";

/** A repository as listed. */
export interface Listed {
  readonly repository: Repository;
  /** The URL as it was given, where it holds credentials. It goes to git alone, on this machine. */
  readonly privateUrl?: string;
}

/** What a kind of inventory is asked with. */
export interface InventoryOptions {
  readonly context: AuditContext;
  /** Whether wikis are listed as well, where the host has them. */
  readonly wikis: boolean;
  /** Folders that are not looked into: the audit's own state. */
  readonly leftOut: readonly string[];
}

/** Why a repository that was listed last time is not listed now. */
export type GoneWord = "deleted" | "moved" | "private" | "not-listed";

/** What is known of a kind before it is loaded. */
export interface InventoryFacts {
  /** What stands before the colon; absent for what is recognised by itself. */
  readonly prefix?: string;
}

/** A kind of inventory: a file of this folder that exports these. */
export interface InventoryModule {
  readonly about: InventoryFacts;
  /**
   * Lists repositories. `what` is what stands behind the prefix.
   * @throws UsageError where it is wrong, ScanError where the list cannot be had
   */
  readonly list: (what: string, options: InventoryOptions) => Promise<readonly Listed[]>;
  /** The host, with its port, whose clones the token of this kind opens. */
  readonly host?: (context: AuditContext) => string;
  /** Where a repository went that is not listed any more, as far as the host says. */
  readonly whereabouts?: (repository: Repository, options: InventoryOptions) => Promise<GoneWord>;
}
