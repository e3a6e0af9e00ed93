/**
 * Entries of trees that were looked at lately. The same entry stands in many trees that git does not keep as deltas of each other:
 * on terraform two thirds of those that are parsed were parsed before, and looking up their ids costs as much as all the rest.
 */

const slots = 1 << 16;
/** Longer entries are not remembered: names are short. */
const width = 64;

/** Remembers 65,536 entries in 4 MiB, the last one of each place. */
export class RecentEntries {
  readonly #bytes = new Uint8Array(slots * width);
  readonly #lengths = new Uint8Array(slots);
  readonly #kinds = new Uint8Array(slots);

  /** Whether this very entry was here before; it is from now on. Its bytes go from its name to the end of its id, at `idAt`. */
  has(bytes: Uint8Array, kind: number, from: number, to: number, idAt: number): boolean {
    const length = to - from;
    if (length > width) return false;
    // Ids are hashes, so any two bytes of theirs are as good as any hash.
    const slot = bytes[idAt]! | (bytes[idAt + 1]! << 8);
    const at = slot * width;
    let i = 0;
    if (this.#lengths[slot] === length && this.#kinds[slot] === kind)
      while (i < length && this.#bytes[at + i] === bytes[from + i]) i++;
    if (i === length) return true;
    this.#lengths[slot] = length;
    this.#kinds[slot] = kind;
    for (i = 0; i < length; i++) this.#bytes[at + i] = bytes[from + i]!;
    return false;
  }
}
