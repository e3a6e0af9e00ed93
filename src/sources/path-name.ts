/** A path can hold a secret too (`backup-AKIA….csv`): new names are scanned as what they are, bytes. */

import { report, shortfallsOf } from "./blobs.ts";
import type { Collector } from "./result.ts";
import type { Located, Scanner } from "./scanner.ts";

/** What stands in the path's own bytes. */
export function scanPath(
  scanner: Scanner,
  entry: { readonly path: string; readonly pathBytes: Uint8Array },
  collector: Collector,
): readonly Located[] {
  const scan = scanner.scan(entry.pathBytes);
  report(collector, entry.path, shortfallsOf(scan));
  return scan.located;
}
