import { Damage } from "../../../src/pack/damage.ts";
import { newArena, type Arena } from "../../../src/pack/decode/arena.ts";
import { newDeltaOps } from "../../../src/pack/decode/delta.ts";
import { same, type FuzzTarget } from "../target.ts";

const base = Buffer.from(Array.from({ length: 90_000 }, (_, i) => (i * 7 + (i >> 8)) & 255));
const limit = 1 << 20;
const arenas = [newArena(), newArena(true)];

/** A delta against bytes that are always the same, in the arena of WebAssembly and in the plain one. */
export const target: FuzzTarget = {
  help: "a delta of git: WebAssembly, our TypeScript and a few plain lines say the same of it",
  code: ["src/pack/decode/arena.ts", "src/pack/decode/delta.ts"],
  seeds: () => [
    made(5, [5, ...Buffer.from("hello")]),
    made(0x10000, [0x80]),
    made(12 + 3, [0x80 | 0x01 | 0x10, 40, 12, 3, 1, 2, 3]),
    made(0x1234 * 2, [0xff, 1, 0, 0, 0, 0x34, 0x12, 0, 0xff, 0x35, 0x12, 0, 0, 0x34, 0x12, 0]),
  ],
  run(input) {
    // The base's size is nearly always right: what is behind it is what counts.
    const delta = (input[0] ?? 0) < 250 ? Buffer.concat([size(base.length), input.subarray(1)]) : input.subarray(1);
    const [wasm, plain] = arenas.map((arena) => applied(arena, delta));
    same(wasm, plain, "WebAssembly and TypeScript");
    const expected = plainly(delta);
    if (
      typeof plain === "string" ? expected !== null : expected === null || !expected.equals(plain?.bytes ?? Buffer.of())
    )
      throw new Error(`a delta is read as ${JSON.stringify(plain).slice(0, 100)}`);
  },
};

/** What comes out, with its operations; a word where it is damaged. */
function applied(
  arena: Arena,
  delta: Uint8Array,
): string | { readonly bytes: Buffer; readonly list: readonly number[] } {
  const ops = newDeltaOps();
  const at = arena.first + base.length;
  arena.reserve(0, at + delta.length);
  arena.bytes.set(base, arena.first);
  arena.bytes.set(delta, at);
  try {
    const start = arena.apply(at, delta.length, arena.first, at, limit, ops);
    const bytes = Buffer.from(arena.bytes.subarray(start, start + ops.targetSize));
    return { bytes, list: [...ops.list.subarray(0, ops.count * 2)] };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return "damaged";
  }
}

/** Git's own description of a delta, word by word; `null` where it is damaged. */
export function plainly(delta: Uint8Array, from: Uint8Array = base): Buffer | null {
  let at = 0;
  const next = (): number => delta[at++] ?? Number.NaN;
  const number = (): number => {
    let [value, scale, byte] = [0, 1, 0];
    do {
      byte = next();
      value += (byte & 127) * scale;
      scale *= 128;
      // No writer fills a size up with zeros, of which git's own shifts make nothing sure.
      if (byte >= 128 && at > 20) return Number.NaN;
    } while (byte >= 128);
    return value;
  };
  const [source, length] = [number(), number()];
  if (source !== from.length || !(length <= limit) || at > delta.length) return null;
  const parts: Uint8Array[] = [];
  let total = 0;
  while (at < delta.length && total <= length) {
    const op = next();
    if (op === 0) return null;
    if (op < 128) {
      if (at + op > delta.length) return null;
      parts.push(delta.subarray(at, at + op));
      at += op;
      total += op;
      continue;
    }
    const bytes = [0, 1, 2, 3, 4, 5, 6].map((bit) => ((op >> bit) & 1 ? next() : 0));
    const [offset, many] = [bytes.slice(0, 4), bytes.slice(4)].map((list) =>
      list.reduce((sum, byte, i) => sum + byte * 256 ** i, 0),
    );
    const copied = many === 0 ? 0x10000 : many;
    if (offset === undefined || copied === undefined || !(offset + copied <= from.length)) return null;
    parts.push(from.subarray(offset, offset + copied));
    total += copied;
  }
  return total === length ? Buffer.concat(parts) : null;
}

function size(number: number): Buffer {
  const bytes: number[] = [];
  for (; number >= 128; number = Math.floor(number / 128)) bytes.push((number % 128) + 128);
  return Buffer.from([...bytes, number]);
}

/** A seed: the size of what it makes, and its operations. */
function made(length: number, operations: readonly number[]): Buffer {
  return Buffer.concat([Buffer.of(0), size(length), Buffer.from(operations)]);
}
