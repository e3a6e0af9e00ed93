/** Indexes a whole store: each pack is read once from end to end, and of the copies of an object one counts. */

import { isInShard, type Shard } from "../core/shard.ts";
import { asDamage, Damage } from "./damage.ts";
import { type IdSource, markDuplicates, markSkipped } from "./duplicates.ts";
import { duplicateBit } from "./forest.ts";
import type { Bits } from "./known-ids.ts";
import type { LooseList } from "./loose.ts";
import { findLoose, looseIds, NumberedObjects } from "./numbered.ts";
import type { ObjectFormat } from "./object-format.ts";
import { idsOf, type Pack } from "./pack.ts";
import type { PackList } from "./pack-list.ts";
import type { SortedIds } from "./sorted-ids.ts";

/** Which copies are known already, by pack and of loose objects. */
export interface KnownObjects {
  readonly inPacks: ReadonlyMap<Pack, Bits>;
  readonly loose: Bits;
}

/**
 * Numbers the objects in steps; a pack that cannot be read is named and left out.
 * @param shard where given, only its objects count
 */
export function* numberObjects(
  list: PackList,
  listLoose: () => LooseList,
  known: KnownObjects | undefined,
  shard: Shard | undefined,
  format: ObjectFormat,
  directories: readonly string[],
): Generator<void, NumberedObjects> {
  const usable: Pack[] = [];
  for (const pack of list.all()) {
    try {
      if (!(yield* pack.prepare())) list.unreadable(pack.indexPath, new Damage("checksum-mismatch"));
      usable.push(pack);
    } catch (error) {
      list.unreadable(pack.path, asDamage(error));
    }
  }
  usable.sort((a, b) => b.index.count - a.index.count || (a.path < b.path ? -1 : 1));
  const loose = listLoose();
  const looseKind = new Uint8Array(new SharedArrayBuffer(loose.count));
  const numbered = new NumberedObjects(usable, loose, looseKind, format, directories);
  const { idBytes } = format;
  const sources: IdSource[] = usable.map((pack) => ({
    ...idsOf(pack),
    find: (id, at) => pack.index.find(id, at),
    kind: pack.forest.kind,
  }));
  const find = (id: Uint8Array, at: number): number => findLoose(loose, id, at, idBytes);
  sources.push({ ...looseIds(loose, format), find, kind: looseKind });
  markDuplicates(sources, idBytes);
  for (const pack of usable) markKnown(pack.forest.kind, known?.inPacks.get(pack));
  markKnown(looseKind, known?.loose);
  if (shard !== undefined) for (const source of sources) markOutside(source.kind, source, shard);
  for (const pack of usable) markSkipped(pack.forest);
  return numbered;
}

/** What is known counts as a copy of what was seen elsewhere. */
function markKnown(kind: Uint8Array, known: Bits | undefined): void {
  if (known === undefined) return;
  for (let i = 0; i < kind.length; i++) if (known.has(i)) kind[i]! |= duplicateBit;
}

/** What another shard counts is here what others build on, at most. */
function markOutside(kind: Uint8Array, { bytes, idAt }: SortedIds, shard: Shard): void {
  for (let i = 0; i < kind.length; i++) if (!isInShard(bytes, idAt(i), shard)) kind[i]! |= duplicateBit;
}
