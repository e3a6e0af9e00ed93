/** Use case: a commit's message before it is committed, as git hands it to the commit-msg hook. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import { openRepository } from "../git/run.ts";
import { committedPart } from "../sources/stdin/message-file.ts";
import type { SourceOptions, SourceResult } from "../sources/result.ts";
import type { Scanner } from "../sources/scanner.ts";
import { scanStream } from "../sources/stdin/stdin.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeScanner } from "./engine/engine.ts";
import { loadPolicy } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { conclude, type Outcome } from "./reports/build-report.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/**
 * Scans the message in a file, without what git cuts off: below the scissors of `git commit --verbose` stands the diff.
 * @throws ScanError where the file cannot be read
 */
export async function scanMessage(file: string, raw: RawOptions, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const repository = await openRepository(context.cwd, context.env);
  const root = repository.workTree ?? context.cwd;
  const loaded = await loadPolicy({ kind: "folder", root }, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeScanner(detectionOf(loaded, settings, context));
  const result = await messageSightings(path.resolve(context.cwd, file), scanner, sourceOptions(settings, context));
  return conclude(
    { mode: "message", repository: root, engineVersion: scanner.engineVersion, startedAt, result },
    loaded,
    settings,
  );
}

/** Scans the message in a file. Throws a ScanError where it cannot be read. */
export async function messageSightings(file: string, scanner: Scanner, options: SourceOptions): Promise<SourceResult> {
  const message = await readMessage(file);
  const result = await scanStream(once(message), scanner, { ...options, name: path.basename(file) });
  const sightings = result.sightings.map((one) => ({
    ...one,
    place: { ...one.place, source: "commit-message" as const },
  }));
  return { ...result, sightings };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield bytes;
}

async function readMessage(file: string): Promise<Uint8Array> {
  try {
    return committedPart(await readFile(file));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ScanError(
      "unreadable-message",
      `the commit message in ${file} cannot be read (${code ?? "unknown"})`,
      "Check the path.",
      { cause },
    );
  }
}
