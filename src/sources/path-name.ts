/** A name can hold a secret too (`backup-AKIA….csv`): the names of files, folders, links and submodules are scanned as what they are, bytes. */

import { report, shortfallsOf } from "./blobs.ts";
import type { Collector } from "./result.ts";
import type { Located, Scanner } from "./scanner.ts";

/** What stands in a name's own bytes. */
export function scanPath(
  scanner: Scanner,
  name: { readonly bytes: Uint8Array; readonly path: () => string },
  collector: Collector,
): readonly Located[] {
  const scan = scanner.scan(name.bytes);
  const shortfalls = shortfallsOf(scan);
  if (shortfalls.length > 0) report(collector, name.path(), shortfalls);
  return scan.located;
}

/**
 * What a blob at a path annotates, where it is a note: notes stand in a tree of their own, whose paths are the ids of what is
 * annotated, parted into folders where there are many.
 */
export function annotatedAt(path: string): string | null {
  const annotated = path.replaceAll("/", "");
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(annotated) ? annotated : null;
}

/** Positions in a name become positions in the path that ends in it. */
export function inPath(located: Located, name: string, path: string): Located {
  const before = path.endsWith(name) ? path.slice(0, path.length - name.length) : "";
  const lines = before.split("\n").length - 1;
  const columns = lines === 0 ? before.length : before.length - before.lastIndexOf("\n") - 1;
  const move = ({ line, column }: Located["start"]): Located["start"] => ({
    line: line + lines,
    column: line === 1 ? column + columns : column,
  });
  return { ...located, start: move(located.start), end: move(located.end) };
}
