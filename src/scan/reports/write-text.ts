/** Text to where it belongs: a stream whose reader may leave early (`| head`), or a file that is whole or not there. */

import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";

/** Writes a text and waits until the stream has taken it. A reader that has gone is no error: it has seen enough. */
export function writeText(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return writeParts(stream, [text]);
}

/** As {@link writeText}, part by part: no more is made before the stream has taken what there is. */
export async function writeParts(
  stream: NodeJS.WritableStream,
  parts: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  let failure: Error | null = null;
  // The listener stays: the same EPIPE may be reported twice, by the callback and as an event.
  stream.on("error", (error: Error) => {
    failure ??= error;
  });
  for await (const part of gathered(parts)) {
    await new Promise<void>((resolve) => {
      stream.write(part, (error) => {
        failure ??= error ?? null;
        resolve();
      });
    });
    if (failure !== null) break;
  }
  if (failure === null || (failure as NodeJS.ErrnoException).code === "EPIPE") return;
  throw new ScanError("unwritable-output", says("outputFailed", codeOf(failure)));
}

/** Small parts joined: each write has its price. */
async function* gathered(parts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let text = "";
  for await (const part of parts) {
    text += part;
    if (text.length < 1 << 16) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

/**
 * Writes a file beside its place, then renames it there; a device or pipe is written into.
 * @param isSecret nobody but the owner may read it
 * @throws ScanError where that fails
 */
export async function writeFileWhole(
  file: string,
  text: string | Iterable<string> | AsyncIterable<string>,
  isSecret: boolean,
): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString("hex")}`);
  try {
    // Root's rename would put a file in the place of /dev/null itself.
    if (await isStream(file)) return await writeFile(file, typeof text === "string" ? text : gathered(text));
    await writeFile(draft, typeof text === "string" ? text : gathered(text), {
      flag: "wx",
      mode: isSecret ? 0o600 : 0o644,
    });
    await rename(draft, file);
  } catch (cause) {
    // Where the folder may not be entered, there is no draft to be taken away either.
    await rm(draft, { force: true }).catch(() => undefined);
    throw unwritable(file, cause);
  }
}

/**
 * Makes the file's folder where there is none, and looks whether the file can be written there, so that a long scan is not lost in
 * the end.
 * @throws ScanError where it cannot
 */
export async function checkWritable(file: string): Promise<void> {
  try {
    if (await isStream(file)) return;
    await mkdir(path.dirname(file), { recursive: true });
    await access(path.dirname(file), constants.W_OK | constants.X_OK);
    const isFolder = await stat(file).then(
      (facts) => facts.isDirectory(),
      () => false,
    );
    if (isFolder) throw Object.assign(new Error(), { code: "EISDIR" });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Whether it is a device or a pipe, or one of the process's own streams, which may be redirected into a file. */
async function isStream(file: string): Promise<boolean> {
  if (/^\/(?:dev\/(?:std(?:out|err)$|fd\/)|proc\/)/.test(file)) return true;
  return stat(file).then(
    (facts) => facts.isCharacterDevice() || facts.isFIFO(),
    () => false,
  );
}

/** What is said of a file that cannot be written. */
export function unwritable(file: string, cause: unknown): ScanError {
  return new ScanError("unwritable-output", says("fileUnwritable", file, codeOf(cause)), { cause });
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}
