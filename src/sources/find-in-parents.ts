/**
 * What parents already held: the second half of "introduced". A secret that stands anywhere in a parent's tree is not blamed
 * on the commit, so a moved file, a merge or an edited line next to it stay silent. Asked only where something was found.
 */

import { listTree } from "../git/tree.ts";
import type { GitRepository } from "../git/run.ts";
import { readOptions, scanBlobs } from "./blobs.ts";
import type { Collector, SourceOptions } from "./result.ts";
import { secretKey } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";

/** Answers what trees hold. */
export interface Held {
  /**
   * Which of the wanted secrets any of the parents' trees holds.
   * @param wanted keys of secrets
   * @param parents commits or trees
   * @param near blobs of the parents' trees to look into first
   */
  among(wanted: ReadonlySet<string>, parents: readonly string[], near: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Makes the answerer of one run. A parent's blob that cannot be read counts as holding nothing, so that the secret is reported;
 * the collector is told.
 */
export function createHeld(repo: GitRepository, scanner: Scanner, collector: Collector, options: SourceOptions): Held {
  /** Ids of blobs that were looked at, with the secrets of those that hold any. */
  const secrets = new Map<string, readonly string[]>();
  const none: readonly string[] = [];

  const secretsOf = (oid: string): readonly string[] | undefined => {
    const before = secrets.get(oid);
    if (before !== undefined) return before;
    const scan = scanner.known(oid);
    if (scan === undefined) return undefined;
    const found = scan.located.length === 0 ? none : scan.located.map(({ match }) => secretKey(match));
    secrets.set(oid, found);
    return found;
  };

  const lookInto = async (oids: readonly string[], missing: Set<string>): Promise<void> => {
    const rest = new Set<string>();
    for (const oid of oids) {
      const found = secretsOf(oid);
      if (found === undefined) rest.add(oid);
      else for (const key of found) missing.delete(key);
    }
    if (missing.size === 0) return;
    for await (const blob of scanBlobs(repo, scanner, rest, "comparing", { ...options, total: rest.size })) {
      if (blob.scan === null) {
        secrets.set(blob.oid, none);
        collector.cut(blob.oid, `parent-not-read: ${blob.shortfalls[0]?.why ?? "unknown"}`);
      }
      for (const key of secretsOf(blob.oid) ?? none) missing.delete(key);
      if (missing.size === 0) return;
    }
  };

  const lookIntoTree = async (parent: string, missing: Set<string>): Promise<void> => {
    const oids: string[] = [];
    const paths: Buffer[] = [];
    for await (const entry of listTree(repo, parent, signalOf(options))) {
      oids.push(entry.oid);
      paths.push(entry.pathBytes, newline);
    }
    for (const { match } of scanner.scan(Buffer.concat(paths)).located) missing.delete(secretKey(match));
    if (missing.size > 0) await lookInto(oids, missing);
  };

  return {
    async among(wanted, parents, near) {
      const missing = new Set(wanted);
      if (missing.size > 0) await lookInto(near, missing);
      for (const parent of parents) if (missing.size > 0) await lookIntoTree(parent, missing);
      return new Set([...wanted].filter((key) => !missing.has(key)));
    },
  };
}

const newline: Buffer = Buffer.from("\n");

function signalOf(options: SourceOptions): { signal?: AbortSignal } {
  const { signal } = readOptions(options);
  return signal === undefined ? {} : { signal };
}
