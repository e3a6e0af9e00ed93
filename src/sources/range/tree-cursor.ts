/** Walks the entries of a tree in git's order, without making a string of what is only compared. */

import { Buffer } from "node:buffer";
import type { EntryKind } from "../../git/objects/tree-object.ts";
import { kindOf } from "../../git/objects/tree-object.ts";

/** One tree, at one of its entries. */
export class TreeCursor {
  readonly #bytes: Buffer;
  readonly #idLength: number;
  #nameStart = 0;
  #nameEnd = 0;
  #at = 0;
  /** What the entry is; `null` behind the last one. */
  kind: EntryKind | null = null;

  constructor(bytes: Uint8Array, idLength: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#idLength = idLength;
    this.next();
  }

  /** Goes to the next entry; what is no whole entry ends the tree. */
  next(): void {
    const bytes = this.#bytes;
    const start = this.#at;
    let space = start;
    while (space < bytes.length && bytes[space] !== 0x20) space++;
    let end = space;
    while (end < bytes.length && bytes[end] !== 0) end++;
    const after = end + 1 + this.#idLength;
    if (after > bytes.length) {
      this.kind = null;
      return;
    }
    this.kind = kindOf(bytes, start, space);
    this.#nameStart = space + 1;
    this.#nameEnd = end;
    this.#at = after;
  }

  /** Negative where this entry's name comes before the other's. A folder and a file of one name are different entries. */
  compareTo(other: TreeCursor): number {
    const length = this.#nameEnd - this.#nameStart;
    const otherLength = other.#nameEnd - other.#nameStart;
    const shared = Math.min(length, otherLength);
    for (let i = 0; i < shared; i++) {
      const order = (this.#bytes[this.#nameStart + i] as number) - (other.#bytes[other.#nameStart + i] as number);
      if (order !== 0) return order;
    }
    // Git sorts a folder as if its name ended in a slash.
    return this.#after(shared) - other.#after(shared);
  }

  hasSameId(other: TreeCursor): boolean {
    const at = this.#nameEnd + 1;
    const otherAt = other.#nameEnd + 1;
    // A loop, not Buffer.compare: a call into native code costs more than twenty bytes do.
    for (let i = 0; i < this.#idLength; i++) if (this.#bytes[at + i] !== other.#bytes[otherAt + i]) return false;
    return true;
  }

  /** Raw bytes as Latin-1. */
  name(): string {
    return this.#bytes.toString("latin1", this.#nameStart, this.#nameEnd);
  }

  /** In hex. */
  oid(): string {
    return this.#bytes.toString("hex", this.#nameEnd + 1, this.#at);
  }

  #after(length: number): number {
    if (this.#nameStart + length < this.#nameEnd) return this.#bytes[this.#nameStart + length] as number;
    return this.kind === "tree" ? 0x2f : 0;
  }
}
