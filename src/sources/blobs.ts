/** Reads blobs by id and scans them, naming what was not read after the paths that hold it. */

import { defaultMaxSize, readObjects } from "../git/objects/cat-file.ts";
import type { UnreadObject } from "../git/objects/cat-file.ts";
import type { GitRepository } from "../git/run.ts";
import type { Collector, Progress, SourceOptions } from "./result.ts";
import type { BlobScan, Scanner } from "./scanner.ts";

/** The words for a blob that is not wholly scanned: `notRead` fails the scan, `cut` only warns. */
export interface Shortfall {
  readonly kind: "notRead" | "cut";
  readonly why: string;
}

/** A scanned blob; `scan` is `null` where it was not read. */
export interface ScannedBlob {
  readonly oid: string;
  /** In bytes; 0 where it was not read, also since it had been scanned before. */
  readonly size: number;
  readonly scan: BlobScan | null;
  readonly shortfalls: readonly Shortfall[];
}

/** Yields each blob once, scanned; what the scanner knows already is not read again. */
export async function* scanBlobs(
  repo: GitRepository,
  scanner: Scanner,
  oids: Iterable<string> | AsyncIterable<string>,
  phase: Progress["phase"],
  options: SourceOptions & { readonly total?: number } = {},
): AsyncGenerator<ScannedBlob, void, undefined> {
  const known: ScannedBlob[] = [];
  const asked = new Set<string>();
  async function* unknown(): AsyncGenerator<string, void, undefined> {
    for await (const oid of oids) {
      if (asked.has(oid)) continue;
      asked.add(oid);
      const scan = scanner.known(oid);
      if (scan === undefined) yield oid;
      else known.push({ oid, size: 0, scan, shortfalls: shortfallsOf(scan) });
    }
  }
  let done = 0;
  let bytes = 0;
  for await (const object of readObjects(repo, unknown(), readOptions(options))) {
    yield* known.splice(0);
    if (object.bytes === null) yield unreadBlob(object);
    else {
      const scan = scanner.scan(object.bytes, object.oid);
      bytes += object.bytes.length;
      yield { oid: object.oid, size: object.bytes.length, scan, shortfalls: shortfallsOf(scan) };
    }
    options.onProgress?.({
      phase,
      done: ++done,
      bytes,
      ...(options.total === undefined ? {} : { total: options.total }),
    });
  }
  yield* known;
}

/** A blob that was not read, and why. */
export function unreadBlob({ oid, why, size }: UnreadObject): ScannedBlob {
  const detail = size === undefined ? why : `${why}: ${size} bytes`;
  return { oid, size: 0, scan: null, shortfalls: [{ kind: why === "too-large" ? "cut" : "notRead", why: detail }] };
}

/** Tells the collector what of a blob was not scanned, by the name of each place that holds it. */
export function report(collector: Collector, what: string, shortfalls: readonly Shortfall[]): void {
  for (const { kind, why } of shortfalls) collector[kind](what, why);
}

/** What of scanned bytes did not get scanned. */
export function shortfallsOf(scan: BlobScan): Shortfall[] {
  const shortfalls: Shortfall[] = scan.cut.map((why) => ({ kind: "cut", why }));
  if (scan.failure !== null) shortfalls.push({ kind: "notRead", why: scan.failure });
  return shortfalls;
}

/** The options of `readObjects` that a source's options hold. */
export function readOptions(options: SourceOptions): { maxSize: number; signal?: AbortSignal } {
  const maxSize = options.maxSize ?? defaultMaxSize;
  return options.signal === undefined ? { maxSize } : { maxSize, signal: options.signal };
}
