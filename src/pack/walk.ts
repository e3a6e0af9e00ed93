/**
 * Walks delta trees depth first with one arena of bytes: an object's content is written behind its base's, so that a copy is a
 * move inside one array and nothing is allocated an object but what zlib returns. Everything is checked before it is
 * shown: by the index's CRC32 where the index is sound, by its id otherwise.
 */

import { crc32 } from "node:zlib";
import { Damage, asDamage, damageWhy } from "./damage.ts";
import { newArena } from "./decode/arena.ts";
import { newDeltaOps } from "./decode/delta.ts";
import type { DeltaOps } from "./decode/delta.ts";
import { duplicateBit, fault, faultBit, lastChildBit, skipBit, typeBits } from "./forest.ts";
import type { Forest } from "./forest.ts";
import type { PackIndex } from "./index-file.ts";
import { maxRatio } from "./decode/inflate.ts";
import { Inflater } from "./decode/inflater.ts";
import { objectId, typeNames } from "./object-format.ts";
import { newEntryHeader, offsetDelta, parseHeader } from "./pack-file.ts";
import type { PackFile } from "./pack-file.ts";

/** One object as the walk shows it. The same record and the same bytes are used again for the next one: copy what must stay. */
export interface Visit {
  /** The object's number in the store. */
  index: number;
  /** 1 commit, 2 tree, 3 blob, 4 tag. */
  type: number;
  bytes: Uint8Array;
  /** Number of the object that this one was stored as a delta of; -1 where it stands alone, `base` and `ops` are null then. */
  baseIndex: number;
  /** The base's content. It was shown before, at `depth - 1`, in the same walk. */
  base: Uint8Array | null;
  /** How `bytes` come from `base`. */
  ops: DeltaOps | null;
  /** Bases above it in this walk. */
  depth: number;
  /** False where the object is shown only because later ones build on it: another job or another pack counts it. */
  own: boolean;
}

/** A record for a walk to fill in; as it is, it shows an object that stands alone. */
export function newVisit(): Visit {
  return {
    index: 0,
    type: 0,
    bytes: new Uint8Array(0),
    baseIndex: -1,
    base: null,
    ops: null,
    depth: 0,
    own: true,
  };
}

/** What a walk calls. */
export interface Visitor {
  /** Bit set of the types to show (`1 << type`); objects of others are checked, but not inflated. */
  readonly types: number;
  /** Whether also what another pack or an earlier scan counts is shown as the job's own. */
  readonly isAll?: boolean;
  object(visit: Visit): void;
  /** An object that no copy in the store yields; `why` is a stable word, with detail after a colon. */
  unread(index: number, why: string): void;
}

/** All types, for {@link Visitor.types}. */
export const allTypes: number = (1 << 1) | (1 << 2) | (1 << 3) | (1 << 4);

/** What a walk needs of a pack. */
export interface WalkedPack {
  readonly index: PackIndex;
  readonly forest: Forest;
  /** Whether the index's CRC32s can be relied on. */
  readonly trusted: boolean;
  /** Number of the pack's first object in the store. */
  readonly first: number;
  open(): PackFile;
}

/** Looks for a sound copy of an object outside of `pack`. */
export type Rescue = (id: string, pack: WalkedPack) => { readonly type: number; readonly bytes: Uint8Array } | null;

/** Arena use above which bases that are done with are overwritten: less would move small objects for nothing, more leaves the caches. */
const compactAbove = 8 << 20;
/** A larger arena is let go when a tree has ended. */
const keptArena = 64 << 20;
const failed = -1;

/** Walks ranges of packs; keep one for many walks. */
export class Walker {
  readonly #limit: number;
  readonly #rescue: Rescue;
  readonly #header = newEntryHeader();
  readonly #ops = newDeltaOps();
  readonly #inflater = new Inflater();
  readonly #visit: Visit = newVisit();
  #arena = newArena();
  /** The chain that is held: positions, where their content is in the arena (start {@link failed}: nowhere), and types. */
  readonly #position: number[] = [];
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #type: number[] = [];
  #depth = 0;

  /** @param limit bytes an object may have; `rescue` is asked for what cannot be read */
  constructor(limit: number, rescue: Rescue) {
    this.#limit = limit;
    this.#rescue = rescue;
  }

  /** Shows the objects `from` (inclusive) to `to` (exclusive) of the forest's order. */
  run(pack: WalkedPack, from: number, to: number, visitor: Visitor): void {
    const { order, base, kind } = pack.forest;
    const notOwn = visitor.isAll === true ? 0 : duplicateBit;
    const skipped = visitor.isAll === true ? 0 : skipBit;
    this.#depth = 0;
    for (let at = from; at < to; at++) {
      const position = order[at]!;
      const bits = kind[position]!;
      if (bits & skipped) continue;
      const parent = base[position]!;
      if (parent < 0) this.#depth = 0;
      else this.#reach(pack, parent, visitor);
      this.#enter(pack, position, (bits & notOwn) === 0, visitor);
      // Only what has children of its own is worth moving.
      if (bits & lastChildBit && at + 1 < to && base[order[at + 1]!] === position) this.#compact(pack);
    }
    this.#depth = 0;
    if (this.#arena.bytes.length > keptArena) this.#arena = newArena();
  }

  /**
   * Shows only the objects at `places` of the forest's order, which are sorted: what they build on is read, but shown as not
   * their own. Neighbours share most of their chain, so many at once cost little more than each by itself.
   */
  runSome(pack: WalkedPack, places: Iterable<number>, visitor: Visitor): void {
    const { order, base } = pack.forest;
    this.#depth = 0;
    for (const at of places) {
      const position = order[at]!;
      const parent = base[position]!;
      if (parent < 0) this.#depth = 0;
      else this.#reach(pack, parent, visitor);
      this.#enter(pack, position, true, visitor);
    }
    this.#depth = 0;
  }

  /** Makes `parent` the top of the chain: pops what is above it, or reads what leads to it from the nearest of its bases that is held. */
  #reach(pack: WalkedPack, parent: number, visitor: Visitor): void {
    const { base, kind } = pack.forest;
    const chain: number[] = [];
    let depth = 0;
    for (let position = parent; position >= 0; position = base[position]!) {
      depth = this.#depth;
      while (depth > 0 && this.#position[depth - 1] !== position) depth--;
      if (depth > 0) break;
      chain.push(position);
    }
    this.#depth = depth;
    for (let i = chain.length - 1; i >= 0; i--) {
      this.#enter(pack, chain[i]!, false, visitor);
      if (kind[chain[i]!]! & lastChildBit) this.#compact(pack);
    }
  }

  #enter(pack: WalkedPack, position: number, own: boolean, visitor: Visitor): void {
    const { forest, index, trusted } = pack;
    const depth = this.#depth;
    const parent = forest.base[position]!;
    const bits = forest.kind[position]!;
    // The base's own type, should the forest have it from a damaged header; 0 is what must be read to be known.
    let type = parent >= 0 ? this.#type[depth - 1]! : bits & typeBits;
    const wanted = type === 0 || ((visitor.types >> type) & 1) === 1;
    const arena = this.#arena;
    let start = this.#topOf(depth);
    let end = start;
    let isDelta = false;
    let whole = wanted || !trusted;
    try {
      if (bits & faultBit) throw faultDamage(parent);
      const length = forest.length[position]!;
      if (length === 0xffffffff) throw new Damage("too-large");
      const offset = index.offset(position);
      const packed = pack.open().slice(offset, length);
      if (trusted && crc32(packed) !== index.checksum(position)) throw new Damage("checksum-mismatch");
      if (parent >= 0 && this.#start[depth - 1] === failed)
        throw new Damage(this.#type[depth - 1] === tooLarge ? "base-too-large" : "base-damaged");
      if (whole) {
        const header = this.#header;
        if (!parseHeader(packed, 0, length, index.format.idBytes, header)) throw new Damage("corrupt-header");
        isDelta = parent >= 0;
        if (isDelta !== header.kind >= offsetDelta) throw new Damage("corrupt-header");
        if (header.kind === offsetDelta && index.offset(parent) !== offset - header.distance)
          throw new Damage("corrupt-header");
        const { size } = header;
        if (size > this.#limit) throw new Damage("too-large", String(size));
        if (size > packed.length * maxRatio) throw new Damage("corrupt-header", "size");
        const stream = packed.subarray(header.data);
        // One more, by which the inflater sees that the stream has ended.
        arena.reserve(start, start + size + 1);
        this.#inflater.inflateInto(stream, size, arena.bytes, start);
        if (isDelta) {
          start = arena.apply(start, size, this.#start[depth - 1]!, this.#end[depth - 1]!, this.#limit, this.#ops);
          end = start + this.#ops.targetSize;
        } else end = start + size;
        if (
          !trusted &&
          objectId(index.format, typeNames[type]!, arena.bytes.subarray(start, end)) !== index.id(position)
        ) {
          throw new Damage("checksum-mismatch");
        }
      }
    } catch (error) {
      const damage = asDamage(error);
      const copy =
        damage.code === "too-large" || damage.code === "base-too-large" ? null : this.#rescue(index.id(position), pack);
      isDelta = false;
      whole = true;
      if (copy === null) {
        start = failed;
        type = damage.code === "too-large" || damage.code === "base-too-large" ? tooLarge : type;
        if (own) visitor.unread(pack.first + position, damageWhy(damage));
      } else {
        type = copy.type;
        end = start + copy.bytes.length;
        arena.reserve(start, end);
        arena.bytes.set(copy.bytes, start);
      }
    }
    this.#position[depth] = position;
    this.#start[depth] = start;
    this.#end[depth] = end;
    this.#type[depth] = type;
    this.#depth = depth + 1;
    if (start === failed || !whole || ((visitor.types >> type) & 1) === 0) return;
    const visit = this.#visit;
    visit.index = pack.first + position;
    visit.type = type;
    visit.bytes = arena.bytes.subarray(start, end);
    visit.baseIndex = isDelta ? pack.first + parent : -1;
    visit.base = isDelta ? arena.bytes.subarray(this.#start[depth - 1]!, this.#end[depth - 1]!) : null;
    visit.ops = isDelta ? this.#ops : null;
    visit.depth = depth;
    visit.own = own;
    visitor.object(visit);
  }

  /** Where the content of the chain's top ends: a failed one has none, what is below it does. */
  #topOf(depth: number): number {
    for (let i = depth - 1; i >= 0; i--) if (this.#start[i] !== failed) return this.#end[i]!;
    return this.#arena.first;
  }

  /** Moves the chain's top over the bases below it that no later object needs: those whose last child is on the chain. */
  #compact(pack: WalkedPack): void {
    const top = this.#depth - 1;
    const start = this.#start[top]!;
    const end = this.#end[top]!;
    if (start === failed || end < compactAbove) return;
    let lowest = top;
    while (
      lowest > 0 &&
      pack.forest.kind[this.#position[lowest]!]! & lastChildBit &&
      this.#start[lowest - 1] !== failed
    )
      lowest--;
    const to = this.#start[lowest]!;
    if (to === start) return;
    this.#arena.bytes.copyWithin(to, start, end);
    // They are on the chain still, with nothing to their names.
    for (let i = lowest; i < top; i++) this.#start[i] = this.#end[i] = to;
    this.#start[top] = to;
    this.#end[top] = to + end - start;
  }
}

/** Stands in the chain's types for what was too large to be read. */
const tooLarge = -1;

function faultDamage(code: number): Damage {
  if (code === fault.missingBase) return new Damage("missing-base");
  if (code === fault.cycle) return new Damage("delta-cycle");
  return new Damage("corrupt-header");
}
