/** Trees by their ids, each read once while it is remembered: what commits share need not be read for each of them. */

import type { Buffer } from "node:buffer";
import type { UnreadObject } from "./cat-file.ts";
import type { ObjectReader } from "./object-reader.ts";
import { eachEntry } from "./tree-object.ts";
import type { EntryKind } from "./tree-object.ts";

/** An entry of a tree. */
export interface TreeItem {
  readonly kind: EntryKind;
  /** Raw bytes as Latin-1. */
  readonly name: string;
  /** In hex. */
  readonly oid: string;
}

/** Reads and remembers trees. */
export class TreeReader {
  readonly #reader: ObjectReader;
  readonly #idLength: number;
  readonly #onUnread: (oid: string, why: string) => void;
  readonly #known = new Map<string, Buffer | null>();
  #bytes = 0;

  /** @param onUnread called once for each tree that cannot be read whole */
  constructor(reader: ObjectReader, format: "sha1" | "sha256", onUnread: (oid: string, why: string) => void) {
    this.#reader = reader;
    this.#idLength = format === "sha256" ? 32 : 20;
    this.#onUnread = onUnread;
  }

  /** Bytes of an object id. */
  get idLength(): number {
    return this.#idLength;
  }

  /** Reads those trees that are not remembered; until the next call all of them can be had from {@link bytesOf}. */
  async load(oids: Iterable<string>): Promise<void> {
    const wanted = new Set(oids);
    const unknown = [...wanted].filter((oid) => !this.#known.has(oid));
    if (this.#bytes > mostBytes) this.#forgetAllBut(wanted);
    await this.#reader.read(unknown, (object) => {
      if (object.bytes !== null && object.type === "tree") {
        const bytes = Uint8Array.prototype.slice.call(object.bytes) as Buffer;
        this.#bytes += bytes.length;
        this.#known.set(object.oid, bytes);
        if (!isWhole(bytes, this.#idLength)) this.#onUnread(object.oid, "corrupt-object");
        return;
      }
      this.#known.set(object.oid, null);
      this.#onUnread(object.oid, object.bytes === null ? whyOf(object) : "corrupt-object");
    });
  }

  /** A loaded tree; empty where it could not be read. */
  bytesOf(oid: string): Uint8Array {
    return this.#known.get(oid) ?? empty;
  }

  /** The entries of a loaded tree. */
  itemsOf(oid: string): readonly TreeItem[] {
    const bytes = this.#known.get(oid);
    const items: TreeItem[] = [];
    if (!bytes) return items;
    eachEntry(bytes, this.#idLength, (kind, nameStart, nameEnd, idAt) => {
      const name = bytes.toString("latin1", nameStart, nameEnd);
      items.push({ kind, name, oid: bytes.toString("hex", idAt, idAt + this.#idLength) });
    });
    return items;
  }

  #forgetAllBut(wanted: ReadonlySet<string>): void {
    for (const [oid, bytes] of this.#known) {
      if (wanted.has(oid)) continue;
      this.#known.delete(oid);
      this.#bytes -= bytes?.length ?? 0;
    }
  }
}

/** Of trees that are remembered. */
const mostBytes = 64 * 2 ** 20;
const empty: Uint8Array = new Uint8Array();

function whyOf({ why, size }: UnreadObject): string {
  return size === undefined ? why : `${why}: ${size} bytes`;
}

function isWhole(bytes: Uint8Array, idLength: number): boolean {
  return eachEntry(bytes, idLength, () => {});
}
