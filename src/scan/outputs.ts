/** Which reports a call writes, and where: several `--format` and `--output` go together in the order in which they were typed. */

import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { defaultFormat, type Format, formatOf } from "../report/formats.ts";

/** One report that is written. */
export interface Output {
  readonly format: Format;
  /** As it was typed; `null` is standard output. */
  readonly file: string | null;
}

/**
 * The reports that these options ask for, at least one. Without a format a file's extension says which one it is.
 * @param check names the format, or throws a UsageError where there is none of that name
 * @throws UsageError where it is not plain which format belongs to which file
 */
export function outputsOf(
  formats: readonly string[],
  files: readonly string[],
  check: (format: string) => Format,
): readonly Output[] {
  const named = formats.map(check);
  if (files.length === 0 && named.length <= 1) return [{ format: named[0] ?? defaultFormat, file: null }];
  if (named.length > 0 && named.length !== files.length)
    throw new UsageError(says("formatsAndOutputs", named.length, files.length));
  return files.map((file, index) => ({
    format: named[index] ?? formatOf(file) ?? defaultFormat,
    file: file === "-" ? null : file,
  }));
}

/** An option that may be given several times, as a list. */
export function listOf(typed: string | readonly string[] | undefined): readonly string[] {
  if (typed === undefined) return [];
  return typeof typed === "string" ? [typed] : typed;
}
