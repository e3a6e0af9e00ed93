/** Commits and tags themselves, as far as they are no ids. */

import type { FoundObject, UnreadObject } from "../../git/objects/cat-file.ts";
import { report, shortfallsOf } from "../blobs.ts";
import { locatedIn, messageParts } from "../message.ts";
import type { MessageScanner } from "../message.ts";
import type { Collector } from "../result.ts";
import { place } from "../scanner.ts";

/** Scans a commit or tag that was read: its message, who wrote it, and its other headers. */
export function scanMessageOf(
  type: "commit" | "tag",
  object: FoundObject | UnreadObject,
  scanner: MessageScanner,
  collector: Collector,
): void {
  const { oid, bytes } = object;
  const parts = bytes === null ? null : messageParts(type, bytes);
  if (bytes === null || parts === null) {
    collector.notRead(oid, "why" in object ? object.why : "corrupt-object");
    return;
  }
  collector.count(bytes.length);
  const spot =
    type === "commit" ? ({ source: "commit-message", commit: oid } as const) : ({ source: "tag-message" } as const);
  for (const part of parts) {
    const scan = scanner.scan(part);
    report(collector, oid, shortfallsOf(scan));
    if (scan.located.length > 0)
      collector.sight(place({ located: locatedIn(part, scan) }, { ...spot, path: null, blob: oid }));
  }
}
