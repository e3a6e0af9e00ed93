/**
 * Reads one object of a pack by going up its chain of deltas, without the forest; for the few objects that are asked for by
 * id. The object is checked by its id. Only when that fails is each link of its chain checked, and a damaged one
 * replaced by a sound copy from elsewhere in the store.
 */

import { Damage, asDamage } from "./damage.ts";
import { applyDelta, newDeltaOps, parseDelta, readSizes } from "./decode/delta.ts";
import type { PackIndex } from "./index-file.ts";
import { inflate, inflateStart } from "./decode/inflate.ts";
import { objectId, toHex, typeNames } from "./object-format.ts";
import { idDelta, maxHeaderBytes, newEntryHeader, offsetDelta, parseHeader } from "./pack-file.ts";
import type { PackFile } from "./pack-file.ts";

interface ReadablePack {
  readonly index: PackIndex;
  open(): PackFile;
}

interface Content {
  readonly type: number;
  readonly bytes: Uint8Array;
}

type Elsewhere = (id: string) => Content | null;

/** One object on the way from the wanted one up to the one that is no delta. */
interface Link {
  readonly offset: number;
  readonly kind: number;
  /** Bytes of what inflates. */
  readonly size: number;
  /** Where its compressed data begins in the pack. */
  readonly data: number;
  /** Where its base begins; -1 where there is none, or none in this pack. */
  readonly base: number;
  /** The id of its base, where that is how it names it. */
  readonly baseId: string | null;
}

/** Git writes no longer chains than 4095. */
export const maxChain = 10_000;

/** Reads and checks the object at an index position. `elsewhere` finds sound copies of its bases outside of this pack. Throws {@link Damage}. */
export function readPacked(pack: ReadablePack, position: number, limit: number, elsewhere: Elsewhere): Content {
  const id = pack.index.id(position);
  const chain: Link[] = [];
  let damage: Damage;
  try {
    const root = followChain(pack, pack.index.offset(position), chain);
    let content = root === null ? null : elsewhere(root);
    if (root !== null && content === null) throw new Damage("missing-base", root);
    for (let i = chain.length - 1; i >= 0; i--) content = unpack(pack, chain[i]!, content, limit);
    if (isSound(pack.index, content!, id)) return content!;
    damage = new Damage("checksum-mismatch");
  } catch (error) {
    damage = asDamage(error);
  }
  const isAlone = chain.length === 0 || (chain.length === 1 && chain[0]!.kind < offsetDelta);
  if (isAlone || damage.code === "too-large") throw damage;
  const content = repair(pack, chain, id, limit, elsewhere);
  if (content === null) throw damage;
  return content;
}

/** Bytes that the object at a position has, distinguished from its header or its delta's. Throws {@link Damage}. */
export function sizePacked(pack: ReadablePack, position: number): number {
  const link = readLink(pack, pack.index.offset(position));
  if (link.kind < offsetDelta) return link.size;
  const ops = newDeltaOps();
  // A Huffman table alone may take 300 bytes.
  readSizes(inflateStart(pack.open().slice(link.data, Math.min(1024, dataEnd(pack) - link.data))), ops);
  return ops.targetSize;
}

/** Goes up from the object at `offset` to the one that is no delta; the id of a base that is not in this pack, if it comes to that. */
function followChain(pack: ReadablePack, offset: number, chain: Link[]): string | null {
  const seen = new Set<number>();
  for (;;) {
    if (seen.has(offset) || chain.length > maxChain) throw new Damage("delta-cycle");
    seen.add(offset);
    const link = readLink(pack, offset);
    chain.push(link);
    if (link.kind < offsetDelta) return null;
    if (link.base < 0) return link.baseId;
    offset = link.base;
  }
}

function readLink(pack: ReadablePack, offset: number): Link {
  const end = dataEnd(pack);
  if (offset < 12 || offset >= end) throw new Damage("corrupt-index", "offset");
  const header = newEntryHeader();
  const bytes = pack.open().slice(offset, Math.min(maxHeaderBytes, end - offset));
  const idBytes = pack.index.format.idBytes;
  if (!parseHeader(bytes, 0, bytes.length, idBytes, header)) throw new Damage("corrupt-header");
  let base = -1;
  let baseId: string | null = null;
  if (header.kind === offsetDelta) {
    base = offset - header.distance;
    if (base < 12) throw new Damage("corrupt-header");
  } else if (header.kind === idDelta) {
    baseId = toHex(bytes, header.baseId, idBytes);
    const position = pack.index.find(bytes, header.baseId);
    if (position >= 0) base = pack.index.offset(position);
  }
  return { offset, kind: header.kind, size: header.size, data: offset + header.data, base, baseId };
}

function unpack(pack: ReadablePack, link: Link, base: Content | null, limit: number): Content {
  if (link.size > limit) throw new Damage("too-large", String(link.size));
  const content = inflateAt(pack, link);
  if (link.kind < offsetDelta) return { type: link.kind, bytes: content };
  if (base === null) throw new Damage("base-damaged");
  const ops = newDeltaOps();
  parseDelta(content, base.bytes.length, limit, ops);
  const bytes = new Uint8Array(ops.targetSize);
  applyDelta(ops, content, base.bytes, 0, bytes, 0);
  return { type: base.type, bytes };
}

/** Where its stream ends only the next object's offset tells; most end within this guess, so the search for that offset can wait. */
function inflateAt(pack: ReadablePack, link: Link): Uint8Array {
  const room = dataEnd(pack) - link.data;
  const guess = Math.min(room, link.size + (link.size >>> 8) + 128);
  try {
    return inflate(pack.open().slice(link.data, guess), link.size);
  } catch (error) {
    if (guess === room) throw error;
  }
  const { index } = pack;
  let next = link.data + room;
  for (let i = 0; i < index.count; i++) {
    const offset = index.offset(i);
    if (offset > link.offset && offset < next) next = offset;
  }
  return inflate(pack.open().slice(link.data, Math.max(0, next - link.data)), link.size);
}

/** The chain once more from its end, each link checked by its id, and what fails taken from elsewhere. `null` where that does not do. */
function repair(
  pack: ReadablePack,
  chain: readonly Link[],
  id: string,
  limit: number,
  elsewhere: Elsewhere,
): Content | null {
  const positions = new Map<number, number>();
  for (const link of chain) positions.set(link.offset, -1).set(link.base, -1);
  for (let i = 0; i < pack.index.count; i++)
    if (positions.has(pack.index.offset(i))) positions.set(pack.index.offset(i), i);
  let content: Content | null = null;
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i]!;
    const position = positions.get(link.offset)!;
    // A base that no id names cannot be checked, and what is no object of the pack cannot be a sound base.
    const linkId = i === 0 ? id : position < 0 ? null : pack.index.id(position);
    const above = positions.get(link.base) ?? -1;
    // Only the end of the chain can have a base that is not on it: one whose own header is damaged, or that is in another pack.
    const baseId = link.baseId ?? (above < 0 ? null : pack.index.id(above));
    const base: Content | null = content ?? (baseId === null || i < chain.length - 1 ? null : elsewhere(baseId));
    content = linkId === null ? null : soundly(pack, link, base, linkId, limit);
    if (content === null && linkId !== null && i > 0) content = elsewhere(linkId);
  }
  return content;
}

function soundly(pack: ReadablePack, link: Link, base: Content | null, id: string, limit: number): Content | null {
  try {
    const content = unpack(pack, link, base, limit);
    return isSound(pack.index, content, id) ? content : null;
  } catch {
    return null;
  }
}

function isSound(index: PackIndex, content: Content, id: string): boolean {
  return objectId(index.format, typeNames[content.type]!, content.bytes) === id;
}

function dataEnd(pack: ReadablePack): number {
  return pack.open().size - pack.index.format.idBytes;
}
