/** Standard input: one blob without a name. */

import { report, shortfallsOf } from "../blobs.ts";
import { defaultMaxSize } from "../../git/objects/cat-file.ts";
import { Collector } from "../result.ts";
import type { SourceOptions, SourceResult } from "../result.ts";
import { place } from "../scanner.ts";
import type { Scanner } from "../scanner.ts";

/**
 * Scans a stream whole. Of one that is larger than `maxSize` the beginning is scanned and the rest reported as cut.
 * @param options.name what unread parts are listed under, where the stream has no path
 * @param options.path what reports call it, and what path rules hold for
 */
export async function scanStream(
  input: AsyncIterable<Uint8Array>,
  scanner: Scanner,
  options: SourceOptions & { readonly name?: string; readonly path?: string | undefined } = {},
): Promise<SourceResult> {
  const collector = new Collector(options);
  const name = options.path ?? options.name ?? "<stdin>";
  const most = options.maxSize ?? defaultMaxSize;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    options.signal?.throwIfAborted();
    const room = most - size;
    chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk);
    size += Math.min(chunk.length, room);
    options.onProgress?.({ phase: "reading", done: 0, bytes: size });
    if (chunk.length > room) {
      collector.cut(name, `too-large: > ${most} B`);
      break;
    }
  }
  const bytes = Buffer.concat(chunks, size);
  const scan = scanner.scan(bytes);
  collector.count(size);
  report(collector, name, shortfallsOf(scan));
  collector.sight(place(scan, { path: options.path ?? null, source: "stdin" }));
  return collector.result();
}
