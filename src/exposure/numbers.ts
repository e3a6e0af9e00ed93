/** Growing lists of 32-bit numbers: a list of JavaScript's own takes twice the memory, and at times far more. */

/** A list in one array, which is copied when it grows. */
export class Numbers {
  #items: Int32Array;
  size = 0;

  /** @param room for how many numbers, at first */
  constructor(room: number = 1 << 12) {
    this.#items = new Int32Array(room);
  }

  push(item: number): void {
    if (this.size === this.#items.length) this.#grow();
    this.#items[this.size++] = item;
  }

  push2(first: number, second: number): void {
    this.push(first);
    this.push(second);
  }

  at(index: number): number {
    return this.#items[index] as number;
  }

  equals(other: Numbers): boolean {
    if (this.size !== other.size) return false;
    for (let i = 0; i < this.size; i++) if (this.at(i) !== other.at(i)) return false;
    return true;
  }

  /** What there is, in memory of its own. */
  take(): Int32Array {
    return this.#items.slice(0, this.size);
  }

  #grow(): void {
    const more = new Int32Array(this.#items.length * 2);
    more.set(this.#items);
    this.#items = more;
  }
}

/** A list added to in pairs, and kept in pages: growing copies nothing. */
export class Pairs {
  readonly #pages: Int32Array[] = [];
  size = 0;

  push(first: number, second: number): void {
    const at = this.size & pageMask;
    if (at === 0) this.#pages.push(new Int32Array(pageSize));
    const page = this.#pages[this.#pages.length - 1] as Int32Array;
    page[at] = first;
    page[at + 1] = second;
    this.size += 2;
  }

  at(index: number): number {
    return (this.#pages[index >>> pageBits] as Int32Array)[index & pageMask] as number;
  }
}

const pageBits = 16;
const pageSize: number = 1 << pageBits;
const pageMask: number = pageSize - 1;

/** The hash of a list, from that of all but its last number. */
export function mixed(hash: number, last: number): number {
  const sum = Math.imul(hash ^ last, 0x9e3779b1);
  return (sum ^ (sum >>> 15)) | 0;
}
