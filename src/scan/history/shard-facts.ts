/** What makes shards parts of the same scan: the objects of the repository, and all that decides what is found in one. */

import { createHash } from "node:crypto";
import type { Shard, ShardFacts } from "../../core/shard.ts";
import { defaultMaxSize } from "../../git/objects/cat-file.ts";
import { listObjects } from "../../git/objects/cat-file.ts";
import type { GitRepository } from "../../git/run.ts";
import { shallowCommits } from "../../git/shallow.ts";
import type { ObjectStore } from "../../pack/store.ts";
import type { HistoryResult } from "../../sources/history/wanted.ts";
import { defaultBounds } from "../../unpack/unpack.ts";
import type { Detection } from "../engine/detection.ts";

/** What a shard was scanned with. */
export interface ShardScan {
  readonly shard: Shard;
  readonly detection: Detection;
  readonly engineVersion: string;
  readonly maxSize: number | undefined;
  /** Of {@link objectsDigest}. */
  readonly objects: string;
}

/** The facts of a shard for its report. */
export function shardFacts({ part }: HistoryResult, scan: ShardScan): ShardFacts | undefined {
  if (part === undefined) return undefined;
  const { index, count } = scan.shard;
  return {
    index,
    count,
    objects: scan.objects,
    settings: settingsDigest(scan),
    identifiers: scan.detection.identifiers,
    maxSize: scan.maxSize ?? null,
    part,
  };
}

/**
 * A digest of the ids of all objects of a repository, and of where a shallow clone ends: equal for two clones that hold the same.
 * @param store prepared; `null` where only git can read it
 */
export async function objectsDigest(repository: GitRepository, store: ObjectStore | null): Promise<string> {
  const hash = createHash("sha256").update(`${repository.objectFormat}\n`);
  const add = buffered(hash.update.bind(hash));
  if (store !== null) {
    const { idBytes } = store.format;
    store.eachId(no, (bytes, at) => add(bytes.subarray(at, at + idBytes)));
  } else {
    const ids: string[] = [];
    for await (const { oid } of listObjects(repository)) ids.push(oid);
    for (const id of new Set(ids.sort())) add(Buffer.from(id, "hex"));
  }
  add();
  for (const commit of [...(await shallowCommits(repository))].sort()) hash.update(`shallow ${commit}\n`);
  return hash.digest("hex");
}

/** A digest of what decides what is found in an object, but for a person's own credentials, which each machine may know others of. */
export function settingsDigest({ detection, engineVersion, maxSize }: Omit<ShardScan, "shard" | "objects">): string {
  const { customRules, lineExpressions, identifiers } = detection;
  const size = maxSize ?? defaultMaxSize;
  const all = [LEAKSCAN_VERSION, engineVersion, defaultBounds, size, customRules, lineExpressions, identifiers];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

const no = (): boolean => false;

/** Half a million calls with 20 bytes each take longer than the hashing itself. */
function buffered(flush: (bytes: Uint8Array) => void): (bytes?: Uint8Array) => void {
  const buffer = Buffer.alloc(1 << 16);
  let length = 0;
  return (bytes) => {
    if (bytes === undefined || length + bytes.length > buffer.length) {
      flush(buffer.subarray(0, length));
      length = 0;
    }
    if (bytes === undefined) return;
    buffer.set(bytes, length);
    length += bytes.length;
  };
}
