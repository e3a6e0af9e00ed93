/** The nearest of many spans, found without looking at all of them: a hostile blob holds thousands. */

import type { Span } from "../../core/span.ts";

/**
 * Index of the span nearest to `span` by `distance` among `spans`, which are sorted by start and do not overlap;
 * -1 where there is none.
 */
export function nearestOf<T extends Span>(spans: readonly T[], span: Span, distance: (one: T) => number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start < span.start) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [spans[low - 1], spans[low]];
  if (!before) return after ? low : -1;
  return after && distance(after) < distance(before) ? low : low - 1;
}
