/** The words of unpacking as types: what comes out of a blob, what a bound cut off, and the bounds. */

/** Bytes to scan that stand in a blob: the blob itself, an archive's entry, a text in another charset. */
export interface Layer {
  readonly bytes: Uint8Array;
  /**
   * The way in, outermost first: `["gzip", "tar:etc/app.env", "utf-16le"]`; empty for the blob itself. A part of a container
   * that belongs to no entry, or could not be read, is named by its offset in the container: `zip@0`, `gzip@4711`.
   */
  readonly via: readonly string[];
}

/** Why something in a container was not read, or not wholly. */
export type CutReason =
  | "corrupt-gzip"
  | "corrupt-tar"
  | "corrupt-zip"
  | "corrupt-zlib"
  | "corrupt-zstd"
  | "depth"
  | "encrypted-zip"
  | "ratio"
  | "time"
  | "too-large"
  | "too-many-entries"
  | "unsupported-compression";

/** Something that was cut off: where it stands, and why. */
export interface Cut {
  readonly via: readonly string[];
  readonly why: CutReason;
}

/** How far into one blob unpacking goes. */
export interface UnpackBounds {
  /** Containers inside containers; a .tar.gz has two. */
  readonly maxDepth: number;
  /** Entries of archives, and members of gzip files, over the whole blob. */
  readonly maxEntries: number;
  /** Bytes that may come out of decompression over the whole blob; also the memory that unpacking it may take, roughly. */
  readonly maxBytes: number;
  /** Times the blob's own length that may come out of it; 16 MiB may in any case. */
  readonly maxRatio: number;
  /** Milliseconds after which no further entry is begun. None by default: what is found must not depend on the machine. */
  readonly maxMillis?: number;
}
