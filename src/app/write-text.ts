/** Text to where it belongs: a stream whose reader may leave early (`| head`), or a file that is whole or not there. */

import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";

/** Writes a text and waits until the stream has taken it. A reader that has gone is no error: it has seen enough. */
export function writeText(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => {
      // The listener stays: the same EPIPE may be told twice, by the callback and as an event.
      if (!error || (error as NodeJS.ErrnoException).code === "EPIPE") resolve();
      else
        reject(
          new ScanError(
            "unwritable-output",
            `the report could not be written (${codeOf(error)})`,
            "Check what reads the output.",
          ),
        );
    };
    stream.on("error", settle);
    stream.write(text, settle);
  });
}

/**
 * Writes a file beside its place, then renames it there.
 * @param isSecret nobody but the owner may read it
 * @throws ScanError where that fails
 */
export async function writeFileWhole(file: string, text: string, isSecret: boolean): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeFile(draft, text, { flag: "wx", mode: isSecret ? 0o600 : 0o644 });
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true });
    throw new ScanError(
      "unwritable-output",
      `${file} cannot be written (${codeOf(cause)})`,
      "Check the folder and its permissions.",
      { cause },
    );
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}
