/**
 * Everything a repository has ever held: each blob, commit and tag of the store once, whether a ref leads to it or not, and each
 * name of a path once. Where a blob stood and since when is another question, which `wanted` is handed to exposure for.
 */

import { ScanError } from "../../core/error.ts";
import { isInShardHex, type Shard } from "../../core/shard.ts";
import { allObjects, countObjects } from "../../git/objects/cat-file.ts";
import type { ObjectType } from "../../git/objects/cat-file.ts";
import { listRefs } from "../../git/refs.ts";
import type { GitRepository } from "../../git/run.ts";
import { shallowCommits } from "../../git/shallow.ts";
import { says } from "../../messages/errors.ts";
import { readOptions } from "../blobs.ts";
import type { SourceOptions } from "../result.ts";
import type { Scanner } from "../scanner.ts";
import { HistoryScan } from "./history-scan.ts";
import { reportMissing } from "./store-check.ts";
import { reportStrayPacks } from "./stray-packs.ts";
import type { HistoryResult } from "./wanted.ts";

/**
 * Scans a repository's whole store, alternates included.
 * @param shard where given, only its objects
 * @throws ScanError where git fails for another reason than a single object
 */
export async function scanHistory(
  repo: GitRepository,
  scanner: Scanner,
  options: SourceOptions = {},
  shard?: Shard,
): Promise<HistoryResult> {
  const scan = new HistoryScan(repo, scanner, await shallowCommits(repo), options);
  const total = await countObjects(repo);
  // Before the objects: what comes while they are read is the next scan's.
  const refs = await listRefs(repo);
  let done = 0;
  let bytes = 0;
  try {
    for await (const object of allObjects(repo, { ...readOptions(options), types: everything })) {
      done++;
      scan.check.present(object.oid);
      if (shard !== undefined && !isInShardHex(object.oid, shard)) continue;
      if (object.bytes === null) {
        scan.unread(object.oid, object.why, object.size);
      } else {
        scan.object(object);
        bytes += object.bytes.length;
      }
      options.onProgress?.({ phase: "reading", done: Math.min(done, total), total, bytes });
    }
  } catch (error) {
    scan.collector.interrupted(error, options.signal, repo.workTree ?? repo.gitDir);
    return scan.result([], shard);
  }
  // Packs may hold an object twice, so fewer may be listed than are counted; but never none of them.
  if (done === 0 && total > 0) throw new ScanError("unexpected-output", says("gitListedNothing", "cat-file"));
  scan.allNames();
  scan.refNames(refs);
  const missing = await reportMissing(repo, refs, scan.check, scan.collector);
  scan.askPaths(missing.named);
  await reportStrayPacks(repo, scan.collector);
  return scan.result(missing.all, shard);
}

const everything: ReadonlySet<ObjectType> = new Set(["blob", "commit", "tag", "tree"]);
