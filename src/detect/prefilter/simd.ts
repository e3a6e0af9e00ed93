/**
 * Drives the WebAssembly SIMD prefilter: copies chunks into its memory and reads out what it found. One instance holds
 * one memory and is not re-entrant: the sink is called between two chunks, and must not scan with the same instance.
 */

import type { Prefilter, PrefilterFactory, PrefilterSink, PrefilterTables } from "./prefilter.ts";
import { lookAtRun } from "./plain.ts";
import { NAME } from "../locate/syntax/bytes.ts";
import { triggerBuckets } from "./buckets.ts";
import { MAY_OPEN } from "./literal.ts";
import { HOST, KEY_ENDS } from "./word.ts";

/** A run's `why` where it began in an earlier chunk: what it holds must be looked at here. */
const unseen = 64;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  inputOffset(): number;
  runsOffset(): number;
  wordsOffset(): number;
  chunkSize(): number;
  words(): number;
  headsOffset(): number;
  tailsOffset(): number;
  keyEndsOffset(): number;
  mayOpenOffset(): number;
  namesOffset(): number;
  hostsOffset(): number;
  wordSlotsOffset(): number;
  wordTableOffset(): number;
  foundOffset(): number;
  classesOffset(): number;
  gatesOffset(): number;
  leftContext(): number;
  rightContext(): number;
  reset(from: number, near: boolean): void;
  scan(length: number, base: number): number;
}

/** The few names of the platform's WebAssembly that are used here: the engine's types know neither DOM nor Node. */
interface WebAssemblyApi {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/**
 * Makes prefilters from the compiled module's bytes.
 * @returns undefined where the platform has no WebAssembly with SIMD
 */
export function createSimdPrefilter(wasm: Uint8Array): PrefilterFactory | undefined {
  const api = (globalThis as { WebAssembly?: WebAssemblyApi }).WebAssembly;
  if (!api) return undefined;
  try {
    const module = new api.Module(wasm);
    return (tables) => drive(new api.Instance(module, {}).exports as Exports, tables);
  } catch {
    return undefined; // No SIMD: the plain prefilter does the same, slower.
  }
}

function drive(exports: Exports, tables: PrefilterTables): Prefilter {
  const memory = new Uint8Array(exports.memory.buffer);
  const words32 = new Int32Array(exports.memory.buffer);
  const input = exports.inputOffset();
  const left = exports.leftContext();
  const right = exports.rightContext();
  const chunk = exports.chunkSize();
  const runsAt = exports.runsOffset() >> 2;
  const wordsAt = exports.wordsOffset() >> 2;
  const foundAt = exports.foundOffset() >> 2;
  memory.set(makeTables(), 0);
  memory.set(tables.heads.first, exports.headsOffset());
  memory.set(tables.heads.rest, exports.tailsOffset());
  memory.set(KEY_ENDS, exports.keyEndsOffset());
  memory.set(MAY_OPEN, exports.mayOpenOffset());
  memory.set(NAME, exports.namesOffset());
  memory.set(HOST, exports.hostsOffset());
  memory.set(tables.words.slots, exports.wordSlotsOffset());
  memory.set(tables.words.entries, exports.wordTableOffset());
  memory.set(tables.gates.classes, exports.classesOffset());
  memory.set(tables.gates.behind, exports.gatesOffset());

  return (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink): void => {
    exports.reset(from, tables.near);
    // Behind the end stand zeros, which end the last run: at least one.
    const stop = to + 1;
    for (let at = from; at < stop; at += chunk) {
      const within = Math.min(chunk + right, Math.max(0, to - at));
      const length = Math.min(chunk, (stop - at + 15) & ~15);
      const before = Math.min(left, at);
      // To make a view of a text costs more than to copy a small one.
      const isWhole = before === 0 && within === bytes.length;
      memory.set(isWhole ? bytes : bytes.subarray(at - before, at + within), input - before);
      if (before < left) memory.fill(0, input - left, input - before);
      if (within < length + right) memory.fill(0, input + within, input + length + right);
      emitRuns(exports.scan(length, at));
      emitWords();
    }
    function emitWords(): void {
      const count = exports.words();
      for (let i = 0; i < count; i++) sink.word(words32[wordsAt + i] as number);
    }

    function emitRuns(runs: number): void {
      let head = 0;
      for (let i = runsAt; i < runsAt + 4 * runs; i += 4) {
        const start = words32[i] as number;
        const end = words32[i + 1] as number;
        const why = words32[i + 2] as number;
        if (why === unseen) {
          lookAtRun(tables, bytes, start, end, to, sink);
          continue;
        }
        for (const last = words32[i + 3] as number; head < last; head++)
          sink.head(words32[foundAt + head] as number, start, end);
        if (why !== 0) sink.run(start, end, why);
      }
    }
  };
}

/**
 * Tables of 16 bytes: low and high nibbles of the first, second and third folded byte of the trigger words, a bit a
 * bucket; token characters by low and high nibble; 15, 2 and 0 sixteen times over.
 */
function makeTables(): Uint8Array {
  const tables = new Uint8Array(176);
  triggerBuckets.forEach((words, bucket) => {
    for (const word of words) {
      for (let i = 0; i < 3; i++) {
        const byte = word.charCodeAt(i) | 32;
        const low = 32 * i + (byte & 15);
        const high = 32 * i + 16 + (byte >> 4);
        tables[low] = (tables[low] as number) | (1 << bucket);
        tables[high] = (tables[high] as number) | (1 << bucket);
      }
    }
  });
  tables.set([26, 30, 30, 30, 30, 30, 30, 30, 30, 30, 28, 5, 4, 5, 4, 13], 96);
  tables.set([0, 0, 1, 2, 4, 8, 4, 16, 0, 0, 0, 0, 0, 0, 0, 0], 112);
  tables.fill(15, 128, 144);
  tables.fill(2, 144, 160); // what folding does to a high nibble
  return tables;
}
