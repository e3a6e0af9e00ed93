/** What of a range is not in a tree: commit messages, tag messages, and what a tag holds without a commit. */

import type { FoundObject, UnreadObject } from "../../git/cat-file.ts";
import { parseCommitHeader, parseTagHeader } from "../../git/commit-object.ts";
import type { GitRepository } from "../../git/run.ts";
import { listTree } from "../../git/tree.ts";
import { report, scanBlobs, shortfallsOf } from "../blobs.ts";
import { scanPath } from "../path-name.ts";
import type { Included } from "./range-commits.ts";
import type { Collector, SourceOptions } from "../result.ts";
import { place } from "../scanner.ts";
import type { Scanner, Spot } from "../scanner.ts";

/** Scans the message of a commit that was read, as the raw bytes that the commit holds. */
export function scanCommitMessage(
  scanner: Scanner,
  { oid, bytes, ...rest }: FoundObject | UnreadObject,
  collector: Collector,
): void {
  const header = bytes === null ? null : parseCommitHeader(bytes);
  if (bytes === null || header === null) {
    collector.notRead(oid, "why" in rest ? rest.why : "corrupt-object");
    return;
  }
  const message = bytes.subarray(header.messageStart);
  scanMessage(scanner, message, { path: null, source: "commit-message", blob: oid, commit: oid }, collector);
}

/** Scans the messages of annotated tags, and the trees and blobs that they or refs point to directly. */
export async function scanTagged(
  repo: GitRepository,
  scanner: Scanner,
  included: Included,
  collector: Collector,
  options: SourceOptions,
): Promise<void> {
  for (const { oid, bytes } of included.tags) {
    const start = parseTagHeader(bytes)?.messageStart ?? 0;
    scanMessage(scanner, bytes.subarray(start), { path: null, source: "tag-message", blob: oid }, collector);
  }
  const places = new Map<string, (string | null)[]>();
  const add = (oid: string, path: string | null): void => void places.set(oid, [...(places.get(oid) ?? []), path]);
  for (const { oid, type } of included.others) {
    if (type === "blob") add(oid, null);
    else {
      for await (const entry of listTree(repo, oid)) {
        add(entry.oid, entry.path);
        collector.sight(place({ located: scanPath(scanner, entry, collector) }, { path: entry.path, source: "path" }));
      }
    }
  }
  if (places.size === 0) return;
  for await (const blob of scanBlobs(repo, scanner, places.keys(), "reading", options)) {
    if (blob.scan !== null) collector.count(blob.size);
    for (const path of places.get(blob.oid) ?? []) {
      report(collector, path ?? blob.oid, blob.shortfalls);
      if (blob.scan !== null) collector.sight(place(blob.scan, { path, source: "blob", blob: blob.oid }));
    }
  }
}

function scanMessage(
  scanner: Scanner,
  message: Uint8Array,
  spot: Spot & { readonly blob: string },
  collector: Collector,
): void {
  const scan = scanner.scan(message);
  collector.count(message.length);
  report(collector, spot.blob, shortfallsOf(scan));
  collector.sight(place(scan, spot));
}
