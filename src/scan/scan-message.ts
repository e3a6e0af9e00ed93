/** Use case: a commit's message before it is committed, as git hands it to the commit-msg hook. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { defaultMaxSize } from "../git/objects/cat-file.ts";
import { openRepository } from "../git/run.ts";
import { committedParts } from "../sources/stdin/message-file.ts";
import { report, shortfallsOf } from "../sources/blobs.ts";
import { locatedIn } from "../sources/message.ts";
import { Collector } from "../sources/result.ts";
import type { SourceOptions, SourceResult } from "../sources/result.ts";
import { place } from "../sources/scanner.ts";
import type { Scanner } from "../sources/scanner.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeScanner } from "./engine/engine.ts";
import { loadPolicy } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/**
 * Scans the message in a file, without what git cuts off, and the author and committer that git's environment names.
 * @throws ScanError where the file cannot be read
 */
export async function scanMessage(file: string, raw: RawOptions, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const repository = await openRepository(context.cwd, context.env);
  const root = repository.workTree ?? context.cwd;
  const loaded = await loadPolicy({ kind: "folder", root }, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeScanner({ ...detectionOf(loaded, settings, context), examples: true });
  const result = await messageSightings(
    path.resolve(context.cwd, file),
    scanner,
    context.env,
    sourceOptions(settings, context),
  );
  return buildReport(
    { mode: "message", repository: root, engineVersion: scanner.engineVersion, startedAt, result },
    loaded,
    settings,
  );
}

/** Scans the message in a file. Throws a ScanError where it cannot be read. */
export async function messageSightings(
  file: string,
  scanner: Scanner,
  env: Context["env"],
  options: SourceOptions,
): Promise<SourceResult> {
  const collector = new Collector();
  const most = options.maxSize ?? defaultMaxSize;
  for (const part of committedParts(await readMessage(file), env)) {
    if (part.bytes.length > most) collector.cut(path.basename(file), `too-large: > ${most} B`);
    const scan = scanner.scan(part.bytes.subarray(0, most));
    if (part.via.length === 0) collector.count(part.bytes.length);
    report(collector, path.basename(file), shortfallsOf(scan));
    collector.sight(place({ located: locatedIn(part, scan) }, { path: null, source: "commit-message" }));
  }
  return collector.result();
}

async function readMessage(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ScanError("unreadable-message", says("fileUnreadable", file, code ?? "unknown"), { cause });
  }
}
