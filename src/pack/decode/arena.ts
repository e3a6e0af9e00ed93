/**
 * The bytes in which a walk keeps the objects of one chain: each behind its base, and between them the delta that one comes from. Lies
 * in WebAssembly's memory, where deltas are applied three times as quickly; where there is none, in an array.
 */

import wasm from "../../../build/delta.wasm";
import { Damage } from "../damage.ts";
import { applyDelta, type DeltaOps, parseDelta, readSizes } from "./delta.ts";

/** See the module's header. */
export interface Arena {
  /** All of it; another array after {@link Arena.reserve} and {@link Arena.apply}. */
  readonly bytes: Uint8Array;
  /** Where the first object may begin. */
  readonly first: number;
  /** Makes room up to `end`, and a little behind it; what stands before `used` stays. */
  reserve(used: number, end: number): void;
  /**
   * Applies the delta of `size` bytes that lies at `delta` to the base from `base` to `baseEnd`, and says in `ops` what it does.
   * @returns where its target begins; it ends `ops.targetSize` bytes later
   * @throws {Damage} where it is damaged or makes more than `limit` bytes
   */
  apply(delta: number, size: number, base: number, baseEnd: number, limit: number, ops: DeltaOps): number;
}

/** Makes an arena; `isPlain` for one that needs no WebAssembly. */
export function newArena(isPlain = false): Arena {
  if (isPlain) return new PlainArena();
  try {
    return new WasmArena();
  } catch {
    return new PlainArena(); // no WebAssembly, or no SIMD
  }
}

/** The most that an arena grows by at a time beyond what is asked for. */
const mostGrowth = 64 << 20;
/** Bytes behind the end of what is used that may be read and written over. */
const slack = 64;

class PlainArena implements Arena {
  bytes: Uint8Array = new Uint8Array(1 << 20);
  readonly first = 0;

  reserve(used: number, end: number): void {
    const { length } = this.bytes;
    if (end + slack <= length) return;
    const more = new Uint8Array(Math.max(end + slack, Math.min(length * 2, length + mostGrowth)));
    more.set(this.bytes.subarray(0, used));
    this.bytes = more;
  }

  apply(delta: number, size: number, base: number, baseEnd: number, limit: number, ops: DeltaOps): number {
    const target = delta + size;
    parseDelta(this.bytes.subarray(delta, target), baseEnd - base, limit, ops);
    this.reserve(target, target + ops.targetSize);
    applyDelta(ops, this.bytes.subarray(delta, target), this.bytes, base, this.bytes, target);
    return target;
  }
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
  apply(
    delta: number,
    from: number,
    end: number,
    base: number,
    baseSize: number,
    target: number,
    targetSize: number,
    operations: number,
    operationsEnd: number,
  ): number;
}

/** Node's types of version 20 do not name it. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

let compiled: object | undefined;

/** As in assembly/delta.ts, by how far below zero. */
const faults = ["", "base size", "cut short", "copy", "insert", "target size"];
const noRoom = -6;
const page = 1 << 16;

class WasmArena implements Arena {
  readonly #wasm: Exports;
  bytes: Uint8Array;
  /** What stands before is the module's own. */
  readonly first = 1024;

  constructor() {
    const { WebAssembly: api } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
    compiled ??= new api.Module(wasm);
    this.#wasm = new api.Instance(compiled, {}).exports as Exports;
    this.bytes = new Uint8Array(this.#wasm.memory.buffer);
  }

  reserve(_used: number, end: number): void {
    const { length } = this.bytes;
    if (end + slack <= length) return;
    const wanted = Math.max(end + slack, Math.min(length * 2, length + mostGrowth));
    try {
      this.#wasm.memory.grow(Math.ceil((wanted - length) / page));
    } catch {
      throw new Damage("too-large", String(end));
    }
    this.bytes = new Uint8Array(this.#wasm.memory.buffer);
  }

  apply(delta: number, size: number, base: number, baseEnd: number, limit: number, ops: DeltaOps): number {
    const end = delta + size;
    const header = readSizes(this.bytes.subarray(delta, end), ops);
    const { baseSize, targetSize } = ops;
    if (baseSize !== baseEnd - base) throw new Damage("corrupt-delta", "base size");
    if (targetSize > limit) throw new Damage("too-large", String(targetSize));
    const operations = (end + targetSize + slack) & ~7;
    // An operation takes four bytes of a delta and more, nearly always; at worst one, and eight here.
    for (const each of [3, 8]) {
      const operationsEnd = operations + 64 + size * each;
      this.reserve(end, operationsEnd);
      const count = this.#wasm.apply(
        delta,
        delta + header,
        end,
        base,
        baseSize,
        end,
        targetSize,
        operations,
        operationsEnd,
      );
      if (count === noRoom) continue;
      if (count < 0) throw new Damage("corrupt-delta", faults[-count] ?? "");
      ops.count = count;
      ops.list = new Int32Array(this.#wasm.memory.buffer, operations, count * 2);
      return end;
    }
    throw new Damage("corrupt-delta", "operations");
  }
}
