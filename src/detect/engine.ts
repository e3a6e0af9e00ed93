/**
 * The engine: bytes in, matches out. Pure: no files, paths, git, clock, zlib or dependency, so it runs in a browser.
 *
 * Two passes, kept apart so that the history scan can look at windows only (design, section 5):
 * `find` is local: what it says of a span depends on at most {@link Engine.reach} bytes on either side of it;
 * `complete` looks at the whole blob: pairing, private keys' ends, encoded runs, comments.
 */

import type { Match } from "../core/match.ts";
import type { Draft } from "./drafts.ts";

/** The farthest that any rule may look left or right of its span, in bytes. */
export const maxReach = 4096;

/** What `RawMatch.rule` is where the local pass found only half of something. */
export const half = {
  /** The head line of a private key. */
  keyHead: -1,
  /** 40 characters that may be a secret access key. */
  bareSecret: -2,
  /** The beginning of a base64 run that decodes to text. */
  encoded: -3,
  /** Where a comment may let the lines behind it pass: see ./directive.ts. */
  block: -4,
} as const;

/** Something that the local pass found: a match, or half of one that only the whole blob can complete. All positions in bytes; they move together when the text around them moves. */
export interface RawMatch {
  /** Index of the rule in the engine's rules, or one of {@link half}. */
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  /** Where what gave it away begins: a name, `://`, the token itself. Within reach of the span. */
  readonly anchor: number;
  /** What it is, its span as it was where it was found. Without it, it is located again. */
  readonly draft?: Draft;
}

/** What the whole-blob pass yields. */
export interface Completed {
  readonly matches: readonly Match[];
  /** Bounds that cut something off inside these bytes, as stable words (`decoding-depth`, `decoded-size`, `matches-per-blob`). */
  readonly cut: readonly string[];
}

/** A compiled set of rules. Holds no state between calls. */
export interface Engine {
  /** Changes whenever rules or engine change what is found: the key of caches. */
  readonly version: string;
  /** How far `find` may look on either side of a span, in bytes; at most {@link maxReach}. */
  readonly reach: number;
  /** Local pass: all raw matches whose span touches the window, in no order; those of the whole blob where none is given. */
  find(bytes: Uint8Array, from?: number, to?: number): RawMatch[];
  /**
   * Local pass by anchors: all raw matches whose anchor stands in the window, in no order. The windows of a blob, side by side,
   * yield what the whole yields.
   */
  findAnchored(bytes: Uint8Array, from: number, to: number): RawMatch[];
  /** Bytes that `findAnchored` reads beside its window: to leave out fewer is not worth a second window. */
  readonly besideAnchors: number;
  /** The first anchor from `at` on whose match is the same whatever stands before `at`. */
  settledFrom(bytes: Uint8Array, at: number): number;
  /** Where the anchors end whose matches are the same whatever stands from `at` on. */
  settledTo(bytes: Uint8Array, at: number): number;
  /** Whole-blob pass over what `find` yielded for these bytes. */
  complete(bytes: Uint8Array, raw: readonly RawMatch[]): Completed;
  /** Both passes. Matches are sorted by span. */
  scan(bytes: Uint8Array): Completed;
}
