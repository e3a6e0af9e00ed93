/** The part of settings and context that sources take. */

import type { SourceOptions } from "../sources/result.ts";
import type { Context } from "./context.ts";
import type { Settings } from "./settings.ts";

/** Options for a source. */
export function sourceOptions(settings: Settings, context: Context): SourceOptions {
  return {
    signal: context.signal,
    onProgress: context.onProgress,
    onSightings: context.onSightings,
    ...(settings.maxSize.value === null ? {} : { maxSize: settings.maxSize.value }),
  };
}
