/**
 * Sorts more lines than memory holds: what has gathered is sorted and written as a run, and the runs are merged. Memory depends on
 * the size of a run, not on how many lines there are.
 */

import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Characters that are sorted in memory at a time. */
const runLength = 8_000_000;

/** Runs that are merged at a time: each is an open file. */
const mergedAtOnce = 32;

/** A line and what it is sorted by. The key holds no tab and neither holds a line end. */
export interface SortedLine {
  readonly key: string;
  readonly text: string;
}

/** Gathers lines and yields them by their keys; those with the same key in the order in which they came. */
export class DiskSort {
  readonly #folder: string;
  readonly #runLength: number;
  readonly #runs: string[] = [];
  #lines: SortedLine[] = [];
  #length = 0;
  #made = 0;

  /** @param folder of its own, for the runs; {@link close} removes it */
  constructor(folder: string, options: { readonly runLength?: number } = {}) {
    this.#folder = folder;
    this.#runLength = options.runLength ?? runLength;
  }

  async add(line: SortedLine): Promise<void> {
    this.#lines.push(line);
    this.#length += line.key.length + line.text.length;
    if (this.#length >= this.#runLength) await this.#spill();
  }

  /** All lines in order, as often as they are asked for. Nothing can be added any more. */
  async *sorted(): AsyncGenerator<SortedLine> {
    this.#sort();
    if (this.#runs.length === 0) return yield* this.#lines;
    await this.#spill();
    // The oldest are merged first, and stay before the others, so that equal keys keep their order.
    while (this.#runs.length > mergedAtOnce) {
      const some = this.#runs.splice(0, mergedAtOnce);
      this.#runs.unshift(await this.#write(merged(some)));
      await Promise.all(some.map((run) => rm(run)));
    }
    yield* merged(this.#runs);
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }

  #sort(): void {
    this.#lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  async #spill(): Promise<void> {
    if (this.#lines.length === 0) return;
    this.#sort();
    this.#runs.push(await this.#write(this.#lines));
    [this.#lines, this.#length] = [[], 0];
  }

  async #write(lines: Iterable<SortedLine> | AsyncIterable<SortedLine>): Promise<string> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = path.join(this.#folder, `run-${this.#made++}`);
    await pipeline(Readable.from(written(lines)), createWriteStream(file, { mode: 0o600 }));
    return file;
  }
}

async function* written(lines: Iterable<SortedLine> | AsyncIterable<SortedLine>): AsyncGenerator<string> {
  let text = "";
  for await (const { key, text: line } of lines) {
    text += `${key}\t${line}\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = "";
  }
  yield text;
}

/** The lines of sorted files in order; of equal keys those of the earlier file first. */
async function* merged(files: readonly string[]): AsyncGenerator<SortedLine> {
  const readers = files.map((file) => linesOf(file)[Symbol.asyncIterator]());
  try {
    const heads = await Promise.all(readers.map((reader) => next(reader)));
    for (;;) {
      let least = -1;
      for (let i = 0; i < heads.length; i++) {
        const head = heads[i];
        if (head && (least < 0 || head.key < (heads[least]?.key ?? ""))) least = i;
      }
      const head = heads[least];
      const reader = readers[least];
      if (!head || !reader) return;
      yield head;
      heads[least] = await next(reader);
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.return?.(undefined)));
  }
}

async function next(reader: AsyncIterator<string>): Promise<SortedLine | undefined> {
  const { done, value } = await reader.next();
  if (done === true) return undefined;
  const tab = value.indexOf("\t");
  return { key: value.slice(0, tab), text: value.slice(tab + 1) };
}

/** The lines of a file, one after the other; none where there is no such file. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, "utf8");
  try {
    // Unlike readline, only \n ends a line: the text in it may hold others.
    let rest = "";
    for await (const chunk of input as AsyncIterable<string>) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  } finally {
    input.destroy();
  }
}
