/** Growing lists of 32-bit numbers: a list of JavaScript's own takes twice the memory, and at times far more. */

/** A list in one array, which is copied when it grows. */
export class Numbers {
  #items = new Int32Array(1 << 12);
  size = 0;

  /** What there is and room behind it; another array after the next number. */
  get items(): Int32Array {
    return this.#items;
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
