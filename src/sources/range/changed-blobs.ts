/**
 * Reads what the commits of a range bring, each new version of a file beside its old one, so that a version which brings nothing
 * need not be scanned whole. One git gives it all: to start another costs more than to read a hundred blobs.
 */

import { readObjects } from "../../git/cat-file.ts";
import type { FoundObject, UnreadObject } from "../../git/cat-file.ts";
import type { GitRepository } from "../../git/run.ts";
import { readOptions, shortfallsOf, unreadBlob } from "../blobs.ts";
import type { ScannedBlob } from "../blobs.ts";
import type { Change } from "./range-commits.ts";
import type { SourceOptions } from "../result.ts";
import type { BlobScan, Scanner } from "../scanner.ts";

/** Objects that are read before all others. */
export interface ReadFirst {
  readonly oids: readonly string[];
  readonly each: (object: FoundObject | UnreadObject) => void;
}

/**
 * Yields each blob that the changes bring once, scanned. One that brings nothing against its old version yields an empty scan, and
 * the scanner does not know it afterwards: of another version, or where it is new, it may bring something.
 */
export async function* scanChanges(
  repo: GitRepository,
  scanner: Scanner,
  first: ReadFirst,
  changes: AsyncIterable<Change>,
  options: SourceOptions = {},
): AsyncGenerator<ScannedBlob, void, undefined> {
  const asked = new Set<string>();
  /** For each new version that git was asked for and has not given yet, whether its old one is asked for behind it. */
  const hasOld: boolean[] = [];
  const known: string[] = [];
  async function* wanted(): AsyncGenerator<string, void, undefined> {
    yield* first.oids;
    for await (const { oid, old } of changes) {
      if (asked.has(oid) || asked.has(`${oid} ${old ?? ""}`)) continue;
      asked.add(old === null ? oid : `${oid} ${old}`);
      if (scanner.known(oid) !== undefined) {
        known.push(oid);
        continue;
      }
      hasOld.push(old !== null);
      yield oid;
      if (old !== null) yield old;
    }
  }

  const told = new Set<string>();
  const tell = function* (blob: ScannedBlob): Generator<ScannedBlob, void, undefined> {
    const isAgain = told.has(blob.oid);
    told.add(blob.oid);
    // In another place a blob may have to be read whole, and then not be read to its end; it is counted once.
    if (!isAgain) yield blob;
    else if (blob.shortfalls.length > 0) yield { ...blob, scan: null };
  };
  let before = 0;
  let done = 0;
  let bytes = 0;
  let young: FoundObject | UnreadObject | null = null;
  for await (const object of readObjects(repo, wanted(), readOptions(options))) {
    if (before < first.oids.length) {
      before++;
      first.each(object);
      continue;
    }
    if (young === null && hasOld.shift() === true) {
      young = object;
      continue;
    }
    const [mine, old]: [FoundObject | UnreadObject, FoundObject | UnreadObject | null] =
      young === null ? [object, null] : [young, object];
    young = null;
    if (mine.bytes === null) yield* tell(unreadBlob(mine));
    else {
      bytes += mine.bytes.length;
      const scan = scanUnlessSame(scanner, mine, old);
      yield* tell({ oid: mine.oid, size: mine.bytes.length, scan, shortfalls: shortfallsOf(scan) });
    }
    options.onProgress?.({ phase: "reading", done: ++done, bytes });
  }
  for (const oid of known) {
    const scan = scanner.known(oid) ?? nothing;
    yield* tell({ oid, size: 0, scan, shortfalls: shortfallsOf(scan) });
  }
}

const nothing: BlobScan = { located: [], cut: [], failure: null };

function scanUnlessSame(
  scanner: Scanner,
  { oid, bytes }: FoundObject,
  old: FoundObject | UnreadObject | null,
): BlobScan {
  const before = scanner.known(oid);
  if (before !== undefined) return before;
  return old?.bytes && isClean(scanner, bytes, old.bytes) ? nothing : scanner.scan(bytes, oid);
}

/** A rule that throws is told by the whole scan. */
function isClean(scanner: Scanner, bytes: Uint8Array, old: Uint8Array): boolean {
  try {
    return scanner.bringsNothing(bytes, old);
  } catch {
    return false;
  }
}
