/** Which parts of the code an input runs, as V8 counts them. */

import { Session, type Profiler } from "node:inspector";

/** Counts blocks of one file. */
export class Coverage {
  readonly #session = new Session();
  readonly #file: string;
  /** Blocks that have run, each with the highest power of two of its count. */
  readonly #seen = new Map<string, number>();

  constructor(file: string) {
    this.#file = file;
    this.#session.connect();
    this.#post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** Number of blocks that have run so far. */
  get size(): number {
    return this.#seen.size;
  }

  /** Whether something ran since the last call that had not run before, or never as often. */
  isNew(): boolean {
    let isNew = false;
    this.#session.post("Profiler.takePreciseCoverage", (error, answer) => {
      if (error !== null) throw error;
      for (const script of answer.result) if (script.url.endsWith(this.#file)) isNew = this.#add(script) || isNew;
    });
    return isNew;
  }

  #add({ functions }: Profiler.ScriptCoverage): boolean {
    let isNew = false;
    for (const { ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        if (count === 0) continue;
        const key = `${startOffset}:${endOffset}`;
        const power = 32 - Math.clz32(count);
        if ((this.#seen.get(key) ?? 0) >= power) continue;
        this.#seen.set(key, power);
        isNew = true;
      }
    }
    return isNew;
  }

  #post(method: string): void {
    this.#session.post(method, (error: Error | null) => {
      if (error !== null) throw error;
    });
  }
}
