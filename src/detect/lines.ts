/** The lines of a text in which something may be found, in pieces of bounded length. */

import type { Span } from "../core/span.ts";

/** Lines longer than this are looked at in pieces that overlap by the longest match. */
const longestLine = 4096;

/**
 * The lines, without their ends, that touch what lies within `margin` bytes before one of the places and `margin` and
 * `more` bytes behind it; all lines where there are no places. Places are sorted.
 */
export function* linesOf(
  bytes: Uint8Array,
  places: readonly number[] | undefined,
  margin: number,
  more: number,
): Generator<Span, void, undefined> {
  let next = 0;
  let start = 0;
  const length = bytes.length;
  while (start < length) {
    if (places) {
      // To the line in which what lies around the next place begins.
      while (next < places.length && (places[next] as number) + margin + more < start) next++;
      if (next >= places.length) return;
      const from = (places[next] as number) - margin;
      if (from > start) start = Math.max(start, lineStart(bytes, from));
    }
    const end = lineEnd(bytes, start);
    yield* pieces(start, end, margin, (piece) => places === undefined || touches(piece));
    start = end + 1;
  }

  function touches(piece: Span): boolean {
    const list = places as readonly number[];
    while (next < list.length && (list[next] as number) + margin + more < piece.start) next++;
    return next < list.length && (list[next] as number) - margin < piece.end;
  }
}

function* pieces(
  start: number,
  end: number,
  overlap: number,
  isWanted: (piece: Span) => boolean,
): Generator<Span, void, undefined> {
  for (let at = start; at < end; at += longestLine - overlap) {
    const piece = { start: at, end: Math.min(end, at + longestLine) };
    if (isWanted(piece)) yield piece;
    if (piece.end === end) return;
  }
}

function lineStart(bytes: Uint8Array, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && !isLineEnd(bytes[start - 1] as number)) start--;
  return start;
}

function lineEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end < bytes.length && !isLineEnd(bytes[end] as number)) end++;
  return end;
}

function isLineEnd(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}
