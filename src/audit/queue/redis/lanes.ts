/** So many pieces of work at a time; the rest waits in its order. */

/** Lanes that work is done in. */
export class Lanes {
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #running = 0;
  readonly #whenIdle: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /** Does a piece of work once a lane is free. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#running++;
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
      this.#running--;
      if (this.#running === 0) for (const wake of this.#whenIdle.splice(0)) wake();
    }
  }

  /** Settles when nothing runs and nothing waits. */
  idle(): Promise<void> {
    if (this.#running === 0) return Promise.resolve();
    return new Promise((resolve) => this.#whenIdle.push(resolve));
  }
}
