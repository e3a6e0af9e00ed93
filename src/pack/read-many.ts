/** Reads many objects in the order in which they are stored: each delta chain is walked once. */

import type { StoredObject } from "./copy-reader.ts";
import type { NumberedObjects } from "./numbered.ts";
import { fromHex, type TypeName, typeNames } from "./object-format.ts";
import { placeOf } from "./pack.ts";
import { allTypes, type Walker } from "./walk.ts";

/**
 * Shows the objects of these ids; the bytes are valid during the call only.
 * @param read reads what is in no pack
 * @param unread is called with the ids that no copy in the store yields
 */
export function readMany(
  numbered: NumberedObjects,
  walker: Walker,
  read: (id: string) => StoredObject,
  ids: Iterable<string>,
  each: (id: string, type: TypeName, bytes: Uint8Array) => void,
  unread: (id: string) => void,
): void {
  const { packs } = numbered;
  const wanted: number[][] = packs.map(() => []);
  for (const id of ids) {
    const bytes = fromHex(id, numbered.format);
    const index = bytes === null ? -1 : numbered.find(bytes);
    const number = packs.findIndex((pack) => index >= pack.first && index < pack.first + pack.index.count);
    if (index >= 0 && number >= 0) {
      const pack = packs[number]!;
      wanted[number]!.push(placeOf(pack)[index - pack.first]!);
      continue;
    }
    const found = read(id);
    if (found.kind === "object") each(id, found.type, found.bytes);
    else unread(id);
  }
  for (const [number, places] of wanted.entries()) {
    walker.runSome(packs[number]!, Int32Array.from(places).sort(), {
      types: allTypes,
      object: (visit) => {
        if (visit.own) each(numbered.id(visit.index), typeNames[visit.type] as TypeName, visit.bytes);
      },
      unread: (index) => unread(numbered.id(index)),
    });
  }
}
