/** Which parts of the code an input runs, as V8 counts them. */

import { readFileSync } from "node:fs";
import { Session, type Profiler } from "node:inspector";

/** Counts what runs of one file: the bundle, which names its modules in comments of their own. */
export class Coverage {
  readonly #session = new Session();
  readonly #file: string;
  /** By where a function begins: where it ends, and what of it has never run, as pairs of start and end. */
  readonly #functions = new Map<number, { readonly end: number; missing: readonly number[] }>();
  /** Blocks that have run, each with the highest power of two of its count. */
  readonly #powers = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
    this.#session.connect();
    this.#post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
    this.isNew();
  }

  /** Whether something ran since the last call that had not run before, or never as often. */
  isNew(): boolean {
    let isNew = false;
    this.#session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error !== null) throw error;
      for (const { url, functions } of answer.result)
        if (url.endsWith(this.#file)) for (const one of functions) isNew = this.#add(one) || isNew;
    });
    return isNew;
  }

  /** What share of the functions of these folders or files of the sources has run, by characters, from 0 to 1. */
  shareOf(code: readonly string[]): number {
    const text = readFileSync(this.#file, "utf8");
    const state = new Uint8Array(text.length);
    const known = [...this.#functions].toSorted(([a, { end: b }], [c, { end: d }]) => a - c || d - b);
    for (const [start, { end, missing }] of known) {
      state.fill(2, start, end);
      for (let i = 0; i < missing.length; i += 2) state.fill(1, missing[i], missing[i + 1]);
    }
    let all = 0;
    let run = 0;
    const modules = [...text.matchAll(/^\/\/ (\S+\.tsx?)$/gm)];
    for (const [i, { 1: name = "", index }] of modules.entries()) {
      if (!code.some((start) => name.startsWith(start))) continue;
      for (let at = index; at < (modules[i + 1]?.index ?? text.length); at++) {
        if (state[at] !== 0) all++;
        if (state[at] === 2) run++;
      }
    }
    return all === 0 ? 0 : run / all;
  }

  #add({ ranges, functionName }: Profiler.FunctionCoverage): boolean {
    const [whole, ...blocks] = ranges;
    // The file itself is a function to V8; it has run.
    if (whole === undefined || (functionName === "" && whole.startOffset === 0)) return false;
    const { startOffset: start, endOffset: end } = whole;
    const known = this.#functions.get(start) ?? { end, missing: [start, end] };
    this.#functions.set(start, known);
    if (whole.count === 0) return false;
    // V8 names a block by itself only where it runs more or less often than what surrounds it: what ran is what is not said to be idle.
    const idle = blocks.filter(({ count }) => count === 0).flatMap((one) => [one.startOffset, one.endOffset]);
    const before = known.missing;
    known.missing = common(before, idle);
    return this.#isMore(ranges) || lengthOf(known.missing) < lengthOf(before);
  }

  #isMore(ranges: readonly Profiler.CoverageRange[]): boolean {
    let isMore = false;
    for (const { startOffset, endOffset, count } of ranges) {
      const power = 32 - Math.clz32(count);
      const key = `${startOffset}:${endOffset}`;
      if ((this.#powers.get(key) ?? 0) >= power) continue;
      this.#powers.set(key, power);
      isMore = true;
    }
    return isMore;
  }

  #post(method: string): void {
    this.#session.post(method, (error: Error | null) => {
      if (error !== null) throw error;
    });
  }
}

/** What two lists of spans have in common; both in order, each without overlap. */
function common(one: readonly number[], other: readonly number[]): readonly number[] {
  const both: number[] = [];
  for (let i = 0, k = 0; i < one.length && k < other.length;) {
    const start = Math.max(one[i]!, other[k]!);
    const end = Math.min(one[i + 1]!, other[k + 1]!);
    if (start < end) both.push(start, end);
    if (one[i + 1]! < other[k + 1]!) i += 2;
    else k += 2;
  }
  return both;
}

function lengthOf(spans: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < spans.length; i += 2) sum += spans[i + 1]! - spans[i]!;
  return sum;
}
