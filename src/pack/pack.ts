/** A pack with its index and its delta forest, each loaded when first needed. */

import { Damage } from "./damage.ts";
import { buildForest } from "./forest.ts";
import type { Forest } from "./forest.ts";
import { loadPackIndex } from "./index-file.ts";
import type { PackIndex } from "./index-file.ts";
import type { ObjectFormat } from "./object-format.ts";
import { type BlockCache, PackFile } from "./pack-file.ts";
import type { SortedIds } from "./sorted-ids.ts";
import type { WalkedPack } from "./walk.ts";

/** See the header of this file. */
export class Pack implements WalkedPack {
  readonly path: string;
  first = 0;
  trusted = false;
  /** See {@link placeOf}. */
  places: Int32Array | null = null;
  /** Its index could not be read: nothing in it can be found. */
  isBroken = false;
  readonly #format: ObjectFormat;
  readonly #cache: BlockCache;
  #index: PackIndex | null = null;
  #forest: Forest | null = null;
  #file: PackFile | null = null;
  #holds: boolean | null = null;

  constructor(file: string, format: ObjectFormat, cache: BlockCache) {
    this.path = file;
    this.#format = format;
    this.#cache = cache;
  }

  /** The index, once loaded. */
  get index(): PackIndex {
    return this.load();
  }

  get forest(): Forest {
    return this.#forest!;
  }

  load(): PackIndex {
    if (this.#index) return this.#index;
    if (this.isBroken) throw new Damage("corrupt-index");
    try {
      return (this.#index = loadPackIndex(this.indexPath, this.#format));
    } catch (error) {
      this.isBroken = true;
      throw error;
    }
  }

  open(): PackFile {
    return (this.#file ??= new PackFile(this.path, this.#cache));
  }

  get indexPath(): string {
    return this.path.replace(/\.pack$/, ".idx");
  }

  /** Whether the index's own checksum holds. What is read through one that does not is checked by its id. */
  isSound(): boolean {
    return (this.#holds ??= this.load().checksumHolds());
  }

  /** Whether the index is sound, and of this very pack: both end in the same checksum. */
  isWhole(): boolean {
    return this.isSound() && this.open().endsIn(this.load().packChecksum);
  }

  /** Builds the forest; whether the index is sound. */
  *prepare(): Generator<void, boolean> {
    const index = this.load();
    this.trusted = this.isSound() && index.hasChecksums;
    yield;
    this.#forest = yield* buildForest(index, this.open());
    return this.isSound();
  }

  adopt(index: PackIndex, trusted: boolean, forest: Forest): void {
    this.#index = index;
    this.trusted = trusted;
    this.#forest = forest;
  }

  close(): void {
    this.#file?.close();
    this.#file = null;
  }
}

/** The ids of a pack, in order. */
export function idsOf({ index }: Pack): SortedIds {
  return { count: index.count, bytes: index.bytes, idAt: (i) => index.idAt(i) };
}

/** Where each position of a pack's index stands in its forest's order; made when first asked for, 4 bytes an object. */
export function placeOf(pack: Pack): Int32Array {
  if (pack.places) return pack.places;
  const { order } = pack.forest;
  const places = new Int32Array(order.length);
  for (let at = 0; at < order.length; at++) places[order[at]!] = at;
  return (pack.places = places);
}
