/** Sorted lists of ids, as indexes keep them: compared where they lie, and read side by side. */

/** A sorted list of ids. */
export interface SortedIds {
  readonly count: number;
  readonly bytes: Uint8Array;
  /** Where in `bytes` the id at `i` begins. */
  idAt(i: number): number;
}

/** Below 0 where the id at `from` of `a` comes before that at `to` of `b`, 0 where they are the same. */
export function compareIds(a: Uint8Array, from: number, b: Uint8Array, to: number, idBytes: number): number {
  for (const end = from + idBytes; from < end; from++, to++) {
    const order = a[from]! - b[to]!;
    if (order !== 0) return order;
  }
  return 0;
}

/**
 * Tells every id of all sources in order, equal ones side by side, the earlier source first; `isCopy` where the one reported before was the
 * same.
 */
export function mergeIds(
  sources: readonly SortedIds[],
  idBytes: number,
  use: (source: number, position: number, isCopy: boolean) => void,
): void {
  const at = new Uint32Array(sources.length);
  const compare = (a: number, i: number, b: number, j: number): number => {
    const [one, other] = [sources[a]!, sources[b]!];
    return compareIds(one.bytes, one.idAt(i), other.bytes, other.idAt(j), idBytes);
  };
  const before = (a: number, b: number): boolean => (compare(a, at[a]!, b, at[b]!) || a - b) < 0;
  const heap = sources.flatMap(({ count }, source) => (count > 0 ? [source] : []));
  for (let i = heap.length >> 1; i >= 0; i--) sink(heap, i, before);
  let last = -1;
  let lastAt = 0;
  while (heap.length > 0) {
    const source = heap[0]!;
    const position = at[source]!;
    use(source, position, last >= 0 && compare(last, lastAt, source, position) === 0);
    last = source;
    lastAt = position;
    if (++at[source]! === sources[source]!.count) {
      const end = heap.pop()!;
      if (heap.length > 0) heap[0] = end;
    }
    sink(heap, 0, before);
  }
}

function sink(heap: number[], at: number, before: (a: number, b: number) => boolean): void {
  for (;;) {
    let least = at;
    for (let child = 2 * at + 1; child <= 2 * at + 2; child++)
      if (child < heap.length && before(heap[child]!, heap[least]!)) least = child;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
