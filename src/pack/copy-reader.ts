/** Reads one object from wherever a sound copy of it is: loose, or in any pack. */

import { asDamage, Damage, damageWhy } from "./damage.ts";
import { loosePath, readLoose } from "./loose.ts";
import { fromHex, type ObjectFormat, type TypeName, typeNames } from "./object-format.ts";
import type { PackList } from "./pack-list.ts";
import { readPacked } from "./read.ts";
import type { WalkedPack } from "./walk.ts";

/** An object, or why there is none. */
export type StoredObject =
  | { readonly kind: "object"; readonly type: TypeName; readonly bytes: Uint8Array }
  /** Not in the store; `promised` in a partial clone, where a remote has it. */
  | { readonly kind: "missing"; readonly promised: boolean }
  | { readonly kind: "damaged"; readonly why: string };

interface Copy {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** See the header of this file. */
export class CopyReader {
  readonly #packs: PackList;
  readonly #directories: readonly string[];
  readonly #format: ObjectFormat;
  readonly #limit: number;

  /** @param limit objects with more bytes are not read */
  constructor(packs: PackList, directories: readonly string[], format: ObjectFormat, limit: number) {
    this.#packs = packs;
    this.#directories = directories;
    this.#format = format;
    this.#limit = limit;
  }

  /** Reads one object by its id in hexadecimal. */
  read(id: string): StoredObject {
    let damage: Damage | null = null;
    const found = this.#twice(id, new Set(), (one) => {
      damage ??= one;
    });
    if (found === undefined) return { kind: "missing", promised: false };
    if (found) return { kind: "object", type: typeNames[found.type] as TypeName, bytes: found.bytes };
    // A copy that could not be read is worse news than none, and so is an index that cannot be trusted to know it: the caller must
    // not take it for a promised one.
    if (damage === null && this.#packs.all().some((pack) => !pack.isSound())) damage = new Damage("corrupt-index");
    return damage === null
      ? { kind: "missing", promised: this.#packs.promised }
      : { kind: "damaged", why: damageWhy(damage) };
  }

  /** A sound copy outside of one pack. */
  outside(pack: WalkedPack, id: string): Copy | null {
    return this.#twice(id, new Set<unknown>([pack]), () => {}) ?? null;
  }

  /** Looks for a copy, and again where packs have come meanwhile; undefined where it is no id. */
  #twice(id: string, without: ReadonlySet<unknown>, note: (damage: Damage) => void): Copy | null | undefined {
    const bytes = fromHex(id, this.#format);
    if (bytes === null) return undefined;
    return this.#any(id, bytes, without, note) ?? (this.#packs.refresh() ? this.#any(id, bytes, without, note) : null);
  }

  /** Tries each copy outside of `without`, loose ones first: they need nothing loaded. */
  #any(id: string, bytes: Uint8Array, without: ReadonlySet<unknown>, note: (damage: Damage) => void): Copy | null {
    for (const directory of this.#directories) {
      try {
        const found = readLoose(loosePath(directory, id), id, this.#format, this.#limit);
        if (found) return found;
      } catch (error) {
        note(asDamage(error));
      }
    }
    for (const pack of this.#packs.all()) {
      if (without.has(pack)) continue;
      try {
        const position = pack.load().find(bytes);
        if (position < 0) continue;
        const elsewhere = (base: string): Copy | null =>
          this.#any(base, fromHex(base, this.#format)!, new Set([...without, pack]), () => {});
        return readPacked(pack, position, this.#limit, elsewhere);
      } catch (error) {
        const damage = asDamage(error);
        if (pack.isBroken) this.#packs.unreadable(pack.path, damage);
        note(damage);
      }
    }
    return null;
  }
}
