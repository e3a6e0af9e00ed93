/**
 * Reads loose blobs for the hook's way that finds nothing: through WebAssembly where there is little to read, through Node's own
 * modules where there is much. Each is checked against its id. What it cannot read it does not judge: somebody else will.
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import wasm from "../../build/loose.wasm";

/** Reads the blob of that id; `null` where it is not there, is damaged or larger than the limit. */
export type BlobReader = (id: string) => Uint8Array | null;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  dataOffset(): number;
  inflate(from: number, fromEnd: number, to: number, toEnd: number): number;
  sha1(from: number, length: number, to: number): void;
}

/** Node's types of version 20 do not name it. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** Largest file that WebAssembly is given, in bytes: its memory is as small as it starts. */
const smallFile = 256 * 1024;
/** Bytes of compressed objects after which Node's own modules have paid for being loaded: WebAssembly's first code is slow. */
const most = 96 * 1024;
/** Bytes behind the content that SHA-1's padding may need. */
const padding = 128;

/**
 * Makes a reader of one object directory.
 * @param limit largest blob that is read, in bytes
 */
export function createBlobReader(directory: string, limit: number): BlobReader {
  let compiled: Exports | undefined;
  let total = 0;
  return (id) => {
    let file: Uint8Array;
    try {
      file = readFileSync(`${directory}/${id.slice(0, 2)}/${id.slice(2)}`);
    } catch {
      return null;
    }
    total += file.length;
    if (id.length !== 40 || file.length > smallFile || total > most) return readThroughNode(file, id, limit);
    compiled ??= compile();
    return (compiled && readSmall(compiled, file, id, limit)) ?? readThroughNode(file, id, limit);
  };
}

function compile(): Exports | undefined {
  const { WebAssembly: api } = globalThis as unknown as { WebAssembly?: WebAssemblyApi };
  return api && (new api.Instance(new api.Module(wasm), {}).exports as Exports);
}

function readSmall(wasm: Exports, file: Uint8Array, id: string, limit: number): Uint8Array | null {
  const memory = new Uint8Array(wasm.memory.buffer);
  const input = wasm.dataOffset();
  const output = input + file.length;
  memory.set(file, input);
  const end = memory.length - padding;
  const length = wasm.inflate(input, output, output, end);
  if (length < 0) return null;
  wasm.sha1(output, length, end);
  for (let i = 0; i < 20; i++) if (memory[end + i] !== Number.parseInt(id.slice(2 * i, 2 * i + 2), 16)) return null;
  return contentOf(memory.slice(output, output + length), limit);
}

function readThroughNode(file: Uint8Array, id: string, limit: number): Uint8Array | null {
  try {
    const whole = inflateSync(file, { maxOutputLength: limit + longestHeader });
    const digest = createHash(id.length === 40 ? "sha1" : "sha256")
      .update(whole)
      .digest("hex");
    return digest === id ? contentOf(whole, limit) : null;
  } catch {
    return null;
  }
}

/** What stands behind `blob 123` and a zero byte; the digest says that it is as git wrote it. */
function contentOf(whole: Uint8Array, limit: number): Uint8Array | null {
  if (whole[0] !== 0x62 || whole[1] !== 0x6c) return null;
  const content = whole.subarray(whole.indexOf(0) + 1);
  return content.length > limit ? null : content;
}

/** In bytes. */
const longestHeader = 32;
