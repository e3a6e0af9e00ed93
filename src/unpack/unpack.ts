/**
 * Containers and charsets before the engine: what stands in a blob comes out as layers of plain bytes. A leaked key in a .docx, a
 * .tar.gz or a file that PowerShell wrote is as leaked as any.
 *
 * The bytes come from anyone who could push to a repository, so everything that comes out is bounded, and what a bound, a damage or an
 * unknown format kept back is reported as a cut and scanned as it stands: nothing is ever passed over in silence.
 */

import { Budget } from "./budget.ts";
import { openForeign } from "./foreign.ts";
import { openGzip } from "./gzip.ts";
import { recognise, type Kind } from "./recognise.ts";
import { openTar } from "./tar.ts";
import { transcode } from "./transcode.ts";
import { openZip } from "./zip.ts";
import { openZlib } from "./zlib.ts";
import { openZstd } from "./zstd.ts";
import type { Cut, Layer, UnpackBounds } from "./layer.ts";
import type { Level } from "./level.ts";

export type { Cut, Layer, UnpackBounds } from "./layer.ts";

/** Bounds that no honest file of a repository reaches, and that a hostile one reaches within seconds. */
export const defaultBounds: UnpackBounds = {
  maxDepth: 8,
  maxEntries: 100_000,
  maxBytes: 256 * 1024 * 1024,
  maxRatio: 250,
};

/**
 * Whether the bytes are anything but one plain layer, that is, must be scanned whole through {@link unpack}. False means that
 * `unpack` yields the very same bytes and no cut. Takes well under a microsecond for plain text of any length.
 */
export function isContainer(bytes: Uint8Array): boolean {
  return recognise(bytes) !== undefined;
}

/**
 * Yields all layers that stand in a blob; for one that is no container, the blob itself as the very same object. What could not be
 * read is reported to `onCut`, and is itself a layer as it stands. Never throws for what the bytes hold.
 */
export function* unpack(bytes: Uint8Array, bounds: UnpackBounds, onCut: (cut: Cut) => void): Generator<Layer> {
  const kind = recognise(bytes);
  if (!kind) {
    yield { bytes, via: [] };
    return;
  }
  const budget = new Budget(bounds, bytes.length);
  const cut: Level["cut"] = (via, why) => onCut({ via, why });
  const levelAt = (depth: number): Level => ({
    budget,
    cut,
    *open(inner, via) {
      const found = recognise(inner);
      if (!found) yield { bytes: inner, via };
      else yield* openKind(inner, via, found, depth, bounds.maxDepth, levelAt);
    },
  });
  yield* openKind(bytes, [], kind, 0, bounds.maxDepth, levelAt);
}

function* openKind(
  bytes: Uint8Array,
  via: readonly string[],
  kind: Kind,
  depth: number,
  maxDepth: number,
  levelAt: (depth: number) => Level,
): Generator<Layer> {
  if (kind.format === "text") {
    for (const text of transcode(bytes, kind.charset))
      yield { bytes: text.bytes, via: text.charset ? [...via, text.charset] : via };
    return;
  }
  const level = levelAt(depth + 1);
  if (depth >= maxDepth) {
    level.cut(via, "depth");
    yield { bytes, via };
    return;
  }
  switch (kind.format) {
    case "gzip":
      return yield* openGzip(bytes, via, level);
    case "zip":
      return yield* openZip(bytes, via, level);
    case "tar":
      return yield* openTar(bytes, via, level);
    case "zlib":
      return yield* openZlib(bytes, via, level);
    case "zstd":
      return yield* openZstd(bytes, via, level);
    case "foreign":
      return yield* openForeign(bytes, via, kind.name, level);
  }
}
