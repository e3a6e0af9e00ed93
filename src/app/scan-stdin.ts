/** Use case: a stream. What a person pipes in is taken as their own: config, baseline and comments count. */

import { scanStream } from "../source/stdin.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./detection.ts";
import { makeScanner } from "./engine.ts";
import { untilInterrupted } from "./interrupt.ts";
import { loadPolicy } from "./load-policy.ts";
import type { RawOptions } from "./options.ts";
import { conclude, type Outcome } from "./outcome.ts";
import { repositoryOf } from "./repository-root.ts";
import { resolveSettings } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/** Scans a stream to its end. Throws a UsageError where options or config are wrong. */
export async function scanStdin(input: AsyncIterable<Uint8Array>, raw: RawOptions, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const root = (await repositoryOf(context))?.workTree ?? context.cwd;
  const loaded = await loadPolicy({ kind: "folder", root }, raw, context.cwd);
  const settings = resolveSettings(raw, loaded.policy.config, loaded.configFrom ?? "", context.env);
  const scanner = await makeScanner(detectionOf(loaded, raw, context));
  const result = await untilInterrupted(
    scanStream(input, scanner, sourceOptions(settings, context)),
    context.signal,
    "<stdin>",
  );
  return conclude(
    { mode: "stdin", repository: null, engineVersion: scanner.engineVersion, startedAt, result },
    loaded,
    settings,
  );
}
