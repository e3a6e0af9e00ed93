/**
 * Object ids as small numbers, in 20 or 32 bytes each: a `Map` of hex strings would take ten times that, and building a string
 * for each entry of each tree is most of what reading trees costs.
 */

import { Buffer } from "node:buffer";

/** A growing table of object ids, numbered from 0 in the order they were added. */
export class IdTable {
  readonly #length: number;
  #ids: Buffer;
  #slots: Int32Array = new Int32Array(1024).fill(-1);
  #size = 0;
  readonly #scratch: Buffer;

  /** @param length bytes of an id: 20 for SHA-1, 32 for SHA-256 */
  constructor(length: number) {
    this.#length = length;
    this.#ids = Buffer.alloc(512 * length);
    this.#scratch = Buffer.alloc(length);
  }

  /** How many ids it holds. */
  get size(): number {
    return this.#size;
  }

  /** The number of the id at `at`; -1 where it is not known. */
  find(bytes: Uint8Array, at: number): number {
    return this.#slots[this.#slot(bytes, at)] as number;
  }

  /** The number of the id at `at`, added where it is not known. */
  add(bytes: Uint8Array, at: number): number {
    const slot = this.#slot(bytes, at);
    const known = this.#slots[slot] as number;
    if (known >= 0) return known;
    if ((this.#size + 1) * this.#length > this.#ids.length)
      this.#ids = Buffer.concat([this.#ids], this.#ids.length * 2);
    this.#ids.set(bytes.subarray(at, at + this.#length), this.#size * this.#length);
    this.#slots[slot] = this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return this.#size - 1;
  }

  /** As {@link find}, by hex. */
  findHex(hex: string): number {
    return this.#write(hex) ? this.find(this.#scratch, 0) : -1;
  }

  /** As {@link add}, by hex; -1 where it is no id of this length. */
  addHex(hex: string): number {
    return this.#write(hex) ? this.add(this.#scratch, 0) : -1;
  }

  /** The id of a number in hex. */
  hex(number: number): string {
    return this.#ids.toString("hex", number * this.#length, (number + 1) * this.#length);
  }

  #write(hex: string): boolean {
    return hex.length === this.#length * 2 && this.#scratch.write(hex, "hex") === this.#length;
  }

  /** The slot where the id at `at` is or would be. Ids are hashes, so their first bytes are as good as any hash of them. */
  #slot(bytes: Uint8Array, at: number): number {
    const mask = this.#slots.length - 1;
    let slot =
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24)) &
      mask;
    for (;;) {
      const number = this.#slots[slot] as number;
      if (number < 0 || this.#equals(number, bytes, at)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, bytes: Uint8Array, at: number): boolean {
    const start = number * this.#length;
    for (let i = 0; i < this.#length; i++) if (this.#ids[start + i] !== bytes[at + i]) return false;
    return true;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let number = 0; number < this.#size; number++)
      this.#slots[this.#slot(this.#ids, number * this.#length)] = number;
  }
}
