/**
 * What shards found, read again: a report names only the objects, so the few that hold something are scanned once more, and no
 * other. What comes of it is what one scan of the whole history would have remembered.
 */

import type { HistoryPart } from "../../core/shard.ts";
import type { Unread } from "../../core/finding.ts";
import type { Engine } from "../../detect/engine.ts";
import { eachEntry } from "../../git/objects/tree-object.ts";
import { commitKind } from "../../pack/known-ids.ts";
import type { ObjectStore } from "../../pack/store.ts";
import type { CachedScan } from "../../sources/history/cached-entries.ts";
import type { SourceOptions } from "../../sources/result.ts";
import { type BlobScan, scanBlob } from "../../sources/scanner.ts";
import { defaultBounds } from "../../unpack/unpack.ts";

/** All shards of a history. */
export interface Parts {
  readonly parts: readonly HistoryPart[];
  /** Scanned blobs and messages of all of them, and their bytes. */
  readonly blobs: number;
  readonly bytes: number;
  /** Digests that the repository at hand must have as well. */
  readonly objects: string;
  readonly settings: string;
}

/** Objects that are scanned before an interrupt is heard. */
const atOnce = 200;

/**
 * Reads what the parts name.
 * @param store prepared, whole
 */
export async function recallParts(
  { parts, blobs: scanned, bytes: scannedBytes }: Parts,
  store: ObjectStore,
  engine: Engine,
  { signal, onProgress }: Pick<SourceOptions, "signal" | "onProgress">,
): Promise<CachedScan> {
  const notRead: Unread[] = parts.flatMap((part) => part.notRead);
  const blobs = new Map<string, BlobScan>();
  const messages: CachedScan["messages"][number][] = [];
  const names = new Set<string>();
  const submodules = new Set<string>();
  const all = parts.flatMap((part) => [...part.blobs, ...part.messages, ...part.trees]);
  for (let from = 0; from < all.length && signal?.aborted !== true; from += atOnce) {
    store.readMany(
      all.slice(from, from + atOnce),
      (oid, type, bytes) => {
        if (type === "blob") blobs.set(oid, scanBlob(engine, defaultBounds, bytes));
        else if (type === "tree") namesOf(bytes);
        else messages.push({ oid, type, bytes: Buffer.from(bytes) });
      },
      (oid) => void notRead.push({ what: oid, why: "corrupt-object" }),
    );
    onProgress?.({ phase: "reading", done: Math.min(from + atOnce, all.length), total: all.length, bytes: 0 });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const tooLarge = new Map(parts.flatMap((part) => part.tooLarge.map(({ oid, size }) => [oid, size] as const)));
  const missing = [...new Set(parts.flatMap((part) => part.missing))];
  const found = {
    blobs,
    messages: messages.map(({ oid }) => oid),
    names: [...names],
    submodules: [...submodules],
    tooLarge,
    missing,
  };
  const unread = new Set(notRead.map(({ what }) => what));
  const commits = commitsOf(store).filter((oid) => !unread.has(oid));
  return {
    history: { found, blobs: scanned, bytes: scannedBytes },
    commits: { count: commits.length, ids: commits },
    messages,
    unknown: 0,
    notRead,
  };

  function namesOf(bytes: Uint8Array): void {
    const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    eachEntry(tree, store.format.idBytes, (kind, start, end) => {
      const name = tree.toString("latin1", start, end);
      names.add(name);
      if (kind === "submodule") submodules.add(name);
    });
  }
}

function commitsOf(store: ObjectStore): string[] {
  const commits: string[] = [];
  const { idBytes } = store.format;
  const isCommit = (id: string): boolean => store.facts(store.find(Buffer.from(id, "hex")))?.type === "commit";
  store.eachId(isCommit, (bytes, at, kind) => {
    if (kind !== commitKind) return;
    commits.push(Buffer.from(bytes.buffer, bytes.byteOffset + at, idBytes).toString("hex"));
  });
  return commits;
}
