/** The formats by name. Each is loaded when somebody asks for it: a hook must not pay for HTML. */

import { formatIndex } from "./format-index.ts";
import type { FormatWriter, PartsWriter } from "./writer.ts";

export type { FormatWriter, ReportOptions } from "./writer.ts";

/** The name of a format, as `--format` takes it: one of {@link formats}. */
export type Format = string;

/** What a scan writes where nobody asks for a format. */
export const defaultFormat: Format = "human";

/** All formats by name, the default first. */
export const formats: readonly Format[] = [
  defaultFormat,
  ...Object.keys(formatIndex).filter((name) => name !== defaultFormat),
];

/** The format that a file's name means by its extension; undefined where it means none. */
export function formatOf(file: string): Format | undefined {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : formats.find((name) => known(name).extension === extension);
}

/** Loads the writer of a format. */
export async function loadFormat(format: Format): Promise<FormatWriter> {
  return (await known(format).load()).write;
}

/** As {@link loadFormat}, for texts that may be too long to hold at once. */
export async function loadParts(format: Format): Promise<PartsWriter> {
  const { write, writeParts } = await known(format).load();
  return writeParts ?? ((report, options) => [write(report, options)]);
}

function known(format: Format): (typeof formatIndex)[string] {
  const found = Object.hasOwn(formatIndex, format) ? formatIndex[format] : undefined;
  if (found === undefined) throw new Error(`there is no format ${format}`);
  return found;
}
