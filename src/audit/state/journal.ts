/**
 * What has happened in an audit, one JSON line for each event, only ever appended: whatever ends the process, the next one goes on
 * behind the last whole line.
 */

import { type FileHandle, open, readFile, truncate } from "node:fs/promises";
import type { ReadFacts, UnreadReason } from "../repository.ts";

/** An event. */
export type JournalEvent =
  | {
      readonly event: "begun";
      readonly at: string;
      /** What it is an audit of, and how: an audit goes on only with the same. */
      readonly settings: string;
    }
  /** A try that failed and is worth another. */
  | { readonly event: "failed"; readonly id: string; readonly why: UnreadReason }
  | { readonly event: "read"; readonly id: string; readonly facts: ReadFacts }
  | { readonly event: "unread"; readonly id: string; readonly why: UnreadReason }
  /** Every repository is done, and what was found is joined. */
  | { readonly event: "ended"; readonly at: string };

/** Reads a journal; empty where there is none. A last line without its end is left out. */
export async function readJournal(file: string): Promise<readonly JournalEvent[]> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  });
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as JournalEvent);
}

/** A journal that is being written. */
export class Journal {
  readonly #file: FileHandle;
  #last: Promise<void> = Promise.resolve();

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens it behind its last whole line. */
  static async open(file: string): Promise<Journal> {
    const handle = await open(file, "a", 0o600);
    const bytes = await readFile(file);
    const whole = bytes.lastIndexOf(0x0a) + 1;
    if (whole < bytes.length) await truncate(file, whole);
    return new Journal(handle);
  }

  /** Appends an event; it stands in the file when this settles. */
  append(event: JournalEvent): Promise<void> {
    const line = `${JSON.stringify(event)}\n`;
    this.#last = this.#last.then(() => this.#file.appendFile(line));
    return this.#last;
  }

  async close(): Promise<void> {
    await this.#last.catch(() => undefined);
    await this.#file.close();
  }
}
