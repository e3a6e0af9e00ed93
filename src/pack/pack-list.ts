/** The packs of a store's object directories, listed when first needed and again where an object is not found. */

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Unread } from "../core/finding.ts";
import { asDamage, Damage, damageWhy } from "./damage.ts";
import type { ObjectFormat } from "./object-format.ts";
import { Pack } from "./pack.ts";
import type { BlockCache } from "./pack-file.ts";

/** See the header of this file. */
export class PackList {
  readonly #directories: readonly string[];
  readonly #format: ObjectFormat;
  readonly #cache: BlockCache;
  readonly #unread: Unread[];
  #packs: Pack[] | null = null;
  #lone: string[] = [];
  #promised: boolean;

  /** @param problems what could not be read so far: more is added */
  constructor(
    directories: readonly string[],
    format: ObjectFormat,
    cache: BlockCache,
    promised: boolean,
    problems: readonly Unread[],
  ) {
    this.#directories = directories;
    this.#format = format;
    this.#cache = cache;
    this.#promised = promised;
    this.#unread = [...problems];
  }

  /** Whether a remote has promised objects that are missing here (a partial clone). */
  get promised(): boolean {
    this.all();
    return this.#promised;
  }

  /** Packs, indexes and alternates that could not be read at all, so far. */
  get unread(): readonly Unread[] {
    return this.#unread;
  }

  /** All packs that have an index. */
  all(): Pack[] {
    if (this.#packs) return this.#packs;
    this.#packs = [];
    this.refresh();
    // A pack gets its index last: look again before saying that it has none.
    const lone = this.#lone;
    if (lone.length > 0) this.refresh();
    for (const file of this.#lone)
      this.unreadable(file, new Damage(file.endsWith(".idx") ? "missing-pack" : "missing-index"));
    return this.#packs;
  }

  /** Lists the packs again; whether there are new ones. */
  refresh(): boolean {
    const packs = this.#packs!;
    const known = new Set(packs.map((pack) => pack.path));
    let isNew = false;
    this.#lone = [];
    for (const directory of this.#directories) {
      const folder = path.join(directory, "pack");
      const files = new Set(packNames(folder, (damage) => this.unreadable(folder, damage)));
      for (const file of files) {
        const stem = file.replace(/\.(pack|idx|promisor)$/, "");
        if (file.endsWith(".promisor")) this.#promised = true;
        if (file.endsWith(".idx") && !files.has(`${stem}.pack`)) this.#lone.push(path.join(folder, file));
        if (!file.endsWith(".pack")) continue;
        if (!files.has(`${stem}.idx`)) this.#lone.push(path.join(folder, file));
        else if (!known.has(path.join(folder, file))) {
          packs.push(new Pack(path.join(folder, file), this.#format, this.#cache));
          isNew = true;
        }
      }
    }
    return isNew;
  }

  /** Uses these packs, and lists none. */
  adopt(packs: readonly Pack[]): void {
    this.#packs = [...packs];
  }

  /** Names what could not be read, once. */
  unreadable(what: string, damage: Damage): void {
    if (!this.#unread.some((known) => known.what === what)) this.#unread.push({ what, why: damageWhy(damage) });
  }

  /** Closes the packs that were listed. */
  close(): void {
    for (const pack of this.#packs ?? []) pack.close();
  }
}

/** Names in a pack directory that belong to whole packs: not `tmp_pack_*`, nor anything else. */
function packNames(folder: string, onDamage: (damage: Damage) => void): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^pack-[^/\\]+\.(pack|idx|promisor)$/.test(name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") onDamage(asDamage(error));
    return [];
  }
}
