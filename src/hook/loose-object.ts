/**
 * Reads loose blobs for the hook's way that finds nothing: through WebAssembly where there is little to read, through node:zlib
 * where there is much. Each is checked as git checks it when it reads one: by the stream's checksum and the length that the blob
 * says of itself. What it cannot read it does not judge: somebody else will.
 */

import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { inflateSync } from "node:zlib";
import wasm from "../../build/loose.wasm";
import { Inflater } from "../pack/decode/inflater.ts";

/** Reads the blob of that id; `null` where it is not there, is damaged or larger than the limit. Valid until the next one is read. */
export type BlobReader = (id: string) => Uint8Array | null;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  dataOffset(): number;
  inflate(from: number, fromEnd: number, to: number, toEnd: number): number;
}

/** Node's types of version 20 do not name it. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Largest file that WebAssembly is given, in bytes: its memory is as small as it starts. Longer ones are read in one piece. */
const smallFile = 256 * 1024;
/** Bytes of compressed objects after which node:zlib has paid for being loaded: WebAssembly's first code is slow. */
const most = 96 * 1024;
/** So many objects are more than that in all likelihood. */
const many = 200;
/** Room for what most files inflate to, in bytes. */
const room = 2 ** 20;

/**
 * Makes a reader of one object directory.
 * @param limit largest blob that is read, in bytes
 * @param count how many will be read, as far as that is known
 */
export function createBlobReader(directory: string, limit: number, count = 0): BlobReader {
  const file = new Uint8Array(smallFile + 1);
  let compiled: Exports | null | undefined;
  let throughNode: ReturnType<typeof createNodeReader> | undefined;
  let total = count > many ? most : 0;
  return (id) => {
    const packed = readInto(file, `${directory}/${id.slice(0, 2)}/${id.slice(2)}`);
    if (packed === null) return null;
    total += packed.length;
    if (packed.length <= smallFile && total <= most) {
      if (compiled === undefined) compiled = compile();
      const small = compiled && readSmall(compiled, packed, limit);
      if (small) return small;
    }
    throughNode ??= createNodeReader(limit);
    return throughNode(packed);
  };
}

/** The file's bytes, in what is given where they fit; `null` where it cannot be read. */
function readInto(room: Uint8Array, name: string): Uint8Array | null {
  let file: number | undefined;
  try {
    file = openSync(name, "r");
    // One read gives a file that is shorter; were it not so, its stream would have no end.
    const end = readSync(file, room, 0, room.length, 0);
    return end < room.length ? room.subarray(0, end) : readFileSync(name);
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function compile(): Exports | null {
  const { WebAssembly: api } = globalThis as unknown as { WebAssembly?: WebAssemblyApi };
  try {
    return api ? (new api.Instance(new api.Module(wasm), {}).exports as Exports) : null;
  } catch {
    return null; // No SIMD.
  }
}

function readSmall(wasm: Exports, file: Uint8Array, limit: number): Uint8Array | null {
  const memory = new Uint8Array(wasm.memory.buffer);
  const input = wasm.dataOffset();
  const output = input + file.length;
  memory.set(file, input);
  const length = wasm.inflate(input, output, output, memory.length);
  return length < 0 ? null : contentOf(memory.subarray(output, output + length), limit);
}

/** Makes what reads through node:zlib, with one state and one output for all that is not large. */
function createNodeReader(limit: number): (file: Uint8Array) => Uint8Array | null {
  const inflater = new Inflater();
  const output = new Uint8Array(room);
  return (file) => {
    try {
      const length = inflater.inflateSome(file, output);
      const whole =
        length < 0 ? inflateSync(file, { maxOutputLength: limit + longestHeader }) : output.subarray(0, length);
      return contentOf(whole, limit);
    } catch {
      return null;
    }
  };
}

/** What stands behind `blob 123` and a zero byte; `null` where another type or length stands there. */
function contentOf(whole: Uint8Array, limit: number): Uint8Array | null {
  const end = whole.subarray(0, longestHeader).indexOf(0);
  const content = whole.subarray(end + 1);
  if (content.length > limit) return null;
  const header = `blob ${content.length}`;
  if (end !== header.length) return null;
  for (let i = 0; i < end; i++) if (whole[i] !== header.charCodeAt(i)) return null;
  return content;
}

/** In bytes. */
const longestHeader = 32;
