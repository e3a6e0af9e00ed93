/** Reads blobs by id and scans them, naming what was not read after the paths that hold it. */

import { defaultMaxSize, readObjects } from "../git/cat-file.ts";
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
  readonly size: number;
  readonly scan: BlobScan | null;
  readonly shortfalls: readonly Shortfall[];
}

/** Scans blobs in the order given; those already scanned in this run are not read again and not yielded. */
export async function* scanBlobs(
  repo: GitRepository,
  scanner: Scanner,
  oids: Iterable<string> | AsyncIterable<string>,
  phase: Progress["phase"],
  options: SourceOptions & { readonly total?: number } = {},
): AsyncGenerator<ScannedBlob, void, undefined> {
  let done = 0;
  let bytes = 0;
  for await (const object of readObjects(repo, unscanned(scanner, oids), readOptions(options))) {
    done++;
    if (object.bytes === null) {
      const kind = object.why === "too-large" ? "cut" : "notRead";
      const size = object.size === undefined ? "" : `: ${object.size} bytes`;
      yield { oid: object.oid, size: 0, scan: null, shortfalls: [{ kind, why: `${object.why}${size}` }] };
    } else {
      bytes += object.bytes.length;
      const scan = scanner.scan(object.bytes, object.oid);
      yield { oid: object.oid, size: object.bytes.length, scan, shortfalls: shortfallsOf(scan, object.bytes) };
    }
    options.onProgress?.({ phase, done, bytes, ...(options.total === undefined ? {} : { total: options.total }) });
  }
}

/** Tells the collector what of a blob was not scanned, by the name of each place that holds it. */
export function report(collector: Collector, what: string, shortfalls: readonly Shortfall[]): void {
  for (const { kind, why } of shortfalls) collector[kind](what, why);
}

/** What of scanned bytes did not get scanned. */
export function shortfallsOf(scan: BlobScan, bytes: Uint8Array): Shortfall[] {
  const shortfalls: Shortfall[] = scan.cut.map((why) => ({ kind: "cut", why }));
  if (scan.failure !== null) shortfalls.push({ kind: "notRead", why: scan.failure });
  if (isLfsPointer(bytes)) shortfalls.push({ kind: "cut", why: "lfs-pointer" });
  return shortfalls;
}

/** The options of `readObjects` that a source's options hold. */
export function readOptions(options: SourceOptions): { maxSize: number; signal?: AbortSignal } {
  const maxSize = options.maxSize ?? defaultMaxSize;
  return options.signal === undefined ? { maxSize } : { maxSize, signal: options.signal };
}

/** Git LFS keeps the content elsewhere; a pointer is at most 1024 bytes (specification, "The Pointer"). */
function isLfsPointer(bytes: Uint8Array): boolean {
  if (bytes.length > 1024 || bytes.length < lfsVersion.length) return false;
  for (let i = 0; i < lfsVersion.length; i++) if (bytes[i] !== lfsVersion.charCodeAt(i)) return false;
  return true;
}

const lfsVersion = "version https://git-lfs.github.com/spec/v1\n";

async function* unscanned(
  scanner: Scanner,
  oids: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  const asked = new Set<string>();
  for await (const oid of oids) {
    if (asked.has(oid) || scanner.known(oid) !== undefined) continue;
    asked.add(oid);
    yield oid;
  }
}
