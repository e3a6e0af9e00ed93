/**
 * Reads objects where what to ask for depends on the answers: one git that waits for the next question. An object that git cannot
 * give is named and the rest still read, as in cat-file.ts.
 */

import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { answers, mostRestarts, Queue } from "./cat-file-answers.ts";
import type { FoundObject, ReadOptions, UnreadObject } from "./cat-file-answers.ts";
import type { GitRepository } from "../run.ts";
import { openStore } from "../store-only.ts";
import type { StoreOnly } from "../store-only.ts";

/** A reader of one repository; close it when done. */
export class ObjectReader {
  readonly #repo: GitRepository;
  readonly #options: ReadOptions;
  #process: Process | null = null;
  #store: StoreOnly | null = null;
  #restarts = 0;
  /** Objects that were read. */
  count = 0;

  constructor(repo: GitRepository, options: ReadOptions = {}) {
    this.#repo = repo;
    this.#options = options;
  }

  /**
   * Reads objects in the order asked for; one call after the other.
   * @param each gets every answer; its bytes are part of a larger buffer
   * @throws ScanError where git fails for another reason than a single object
   */
  async read(oids: readonly string[], each: (object: FoundObject | UnreadObject) => void): Promise<void> {
    if (this.#repo.without !== undefined) {
      for await (const object of this.#repo.without.objects(oids, this.#options)) {
        this.count++;
        each(object);
      }
      return;
    }
    for (let at = 0; at < oids.length;) {
      this.#process ??= new Process(this.#store ?? this.#repo, this.#repo.objectFormat, this.#options);
      // Not all at once: what is asked is held until it is answered.
      const share = oids.slice(at, at + mostAsked);
      try {
        await this.#process.ask(share, (object) => {
          at++;
          this.count++;
          each(object);
        });
      } catch (error) {
        this.#process = null;
        const why = error instanceof ScanError && this.#options.signal?.aborted !== true ? oneObject[error.code] : null;
        const culprit = oids[at];
        if (!why || culprit === undefined || ++this.#restarts > mostRestarts) throw error;
        at++;
        each({ oid: culprit, bytes: null, why });
        if (why === "missing-object") this.#store ??= await openStore(this.#repo);
      }
    }
  }

  /** Ends git. */
  async close(): Promise<void> {
    await this.#process?.end();
    this.#process = null;
    await this.#store?.remove();
    this.#store = null;
  }
}

const mostAsked = 4096;

/** What git's end says of the one object that it was at, by the error's code. */
const oneObject: Readonly<Record<string, UnreadObject["why"]>> = {
  "git-failed": "corrupt-object",
  "missing-object": "missing-object",
};

/** One git. */
class Process {
  readonly #asked = new Queue();
  readonly #answers: AsyncGenerator<FoundObject | UnreadObject, void, undefined>;
  #pending: string[] = [];
  #isEnded = false;
  #wake: () => void = () => {};

  constructor(where: StoreOnly | GitRepository, format: "sha1" | "sha256", options: ReadOptions) {
    const input = this.#questions();
    this.#answers = answers(where, format, { input, asked: this.#asked, buffers: false }, options);
  }

  async ask(oids: readonly string[], each: (object: FoundObject | UnreadObject) => void): Promise<void> {
    for (const oid of oids) this.#asked.push(oid);
    this.#pending.push(`${oids.join("\n")}\n`);
    this.#wake();
    try {
      for (let left = oids.length; left > 0; left--) {
        const next = await this.#answers.next();
        if (next.done === true) throw new ScanError("git-failed", says("gitCutShort", "cat-file"));
        each(next.value);
      }
    } catch (error) {
      this.#stop();
      throw error;
    }
  }

  async end(): Promise<void> {
    this.#stop();
    await this.#answers.return();
  }

  #stop(): void {
    this.#isEnded = true;
    this.#wake();
  }

  async *#questions(): AsyncGenerator<string, void, undefined> {
    for (;;) {
      const now = this.#pending;
      this.#pending = [];
      yield* now;
      if (this.#pending.length > 0) continue;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
