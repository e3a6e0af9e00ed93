/**
 * Ids of objects that an earlier scan has seen, and what a store holds beside them. Both are sorted, so that half a million
 * ids are compared in the time that reading them takes, and nothing is built but a bit for each.
 */

import { toHex } from "./object-format.ts";
import { compareIds, type SortedIds } from "./sorted-ids.ts";

/** A sorted list of ids, each once, and which of them are commits. Nothing is copied out of the arrays given. */
export class KnownIds {
  readonly count: number;
  readonly #ids: Uint8Array;
  readonly #kinds: Uint8Array;
  readonly #idBytes: number;

  /**
   * @param ids one after the other, sorted
   * @param kinds for each id {@link commitKind} or 0
   */
  constructor(ids: Uint8Array, kinds: Uint8Array, idBytes: number) {
    this.#ids = ids;
    this.#kinds = kinds;
    this.#idBytes = idBytes;
    this.count = kinds.length;
  }

  /** How many are commits, and their ids in hexadecimal. */
  commits(): { readonly count: number; readonly ids: Iterable<string> } {
    const kinds = this.#kinds;
    const id = (i: number): string => toHex(this.#ids, i * this.#idBytes, this.#idBytes);
    let count = 0;
    for (let i = 0; i < kinds.length; i++) if (kinds[i] === commitKind) count++;
    return {
      count,
      ids: {
        *[Symbol.iterator]() {
          for (let i = 0; i < kinds.length; i++) if (kinds[i] === commitKind) yield id(i);
        },
      },
    };
  }

  /** Compares with what a store holds: for each source a bit for each of its ids that is known. */
  compare(sources: readonly SortedIds[]): Comparison {
    const seen = new Bits(this.count);
    let unknown = 0;
    const known = sources.map(({ count, bytes, idAt }) => {
      const bits = new Bits(count);
      let at = 0;
      for (let i = 0; i < count; i++) {
        const id = idAt(i);
        // Mostly all is known, and it is the next one.
        let order = at < this.count ? this.#order(at, bytes, id) : 1;
        if (order < 0) {
          at = this.#firstFrom(at + 1, bytes, id);
          order = at < this.count ? this.#order(at, bytes, id) : 1;
        }
        if (order === 0) {
          bits.set(i);
          seen.set(at++);
        } else unknown++;
      }
      return bits;
    });
    let there = 0;
    for (let i = 0; i < this.count; i++) if (seen.has(i)) there++;
    return { known, unknown, gone: this.count - there };
  }

  /** Position of the first id that is not below the one at `at`, from `from` on: near at first, since lists of one size go side by side. */
  #firstFrom(from: number, bytes: Uint8Array, at: number): number {
    let low = from;
    let high = from;
    for (let stride = 1; high < this.count && this.#order(high, bytes, at) < 0; stride *= 2) {
      low = high + 1;
      high = Math.min(this.count, high + stride);
    }
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#order(middle, bytes, at) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #order(position: number, bytes: Uint8Array, at: number): number {
    return compareIds(this.#ids, position * this.#idBytes, bytes, at, this.#idBytes);
  }
}

/** What {@link KnownIds} says of a commit. */
export const commitKind = 1;

/** What a store holds beside what is known. */
export interface Comparison {
  /** For each source which of its ids are known. */
  readonly known: readonly Bits[];
  /** Copies of objects that are not. */
  readonly unknown: number;
  /** Ids that are known and in no source any more. */
  readonly gone: number;
}

/** A bit for each of some things. */
export class Bits {
  readonly #bytes: Uint8Array;

  constructor(count: number) {
    this.#bytes = new Uint8Array((count + 7) >> 3);
  }

  set(i: number): void {
    this.#bytes[i >> 3]! |= 1 << (i & 7);
  }

  has(i: number): boolean {
    return ((this.#bytes[i >> 3]! >> (i & 7)) & 1) === 1;
  }
}
