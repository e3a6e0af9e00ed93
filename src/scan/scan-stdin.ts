/** Use case: a stream. What a person pipes in is taken as their own: config, baseline and comments count. */

import { scanStream } from "../sources/stdin/stdin.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeScanner } from "./engine/engine.ts";
import { untilInterrupted } from "./interrupt.ts";
import { loadPolicyHere } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/** Scans a stream to its end. Throws a UsageError where options or config are wrong. */
export async function scanStdin(input: AsyncIterable<Uint8Array>, raw: RawOptions, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const loaded = await loadPolicyHere(raw, context);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeScanner({ ...detectionOf(loaded, settings, context), examples: true });
  context.onStart?.({ mode: "stdin", repository: null, engineVersion: scanner.engineVersion });
  const result = await untilInterrupted(
    scanStream(input, scanner, { ...sourceOptions(settings, context), path: raw.filename }),
    context.signal,
    "<stdin>",
  );
  return buildReport(
    { mode: "stdin", repository: null, engineVersion: scanner.engineVersion, startedAt, result },
    loaded,
    settings,
  );
}
