/** Reads another scanner's file: what is wrong in it ends the scan with file, line and column, since a decision would be lost. */

import * as v from "valibot";
import { ScanError, UsageError } from "../../core/error.ts";
import { wrongConfig } from "../config/fault.ts";
import type { Located, Path } from "../texts/located.ts";
import { parseText } from "../texts/parse.ts";
import type { ForeignFiles } from "./importer.ts";

/** A file's data, checked. */
export interface ForeignText<T> {
  readonly text: Located;
  readonly data: T;
}

/** Runs what may find a fault in a foreign file, and says it as what fails a scan. */
export async function asScanError<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new ScanError("import-failed", error.sentence, { cause: error });
  }
}

/**
 * Reads and checks a file; `null` where there is none.
 * @param how the ending that says its format, where its name doesn't
 * @throws ScanError where it can't be parsed, or holds what the schema doesn't know
 */
export async function readForeign<T>(
  files: ForeignFiles,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  { how = path, keys = [] }: { readonly how?: string; readonly keys?: readonly string[] } = {},
): Promise<ForeignText<T> | null> {
  const source = await files.read(path);
  if (source === null) return null;
  return asScanError(async () => {
    const parsed = await parseText(source, files.nameOf(path), how);
    return checkForeign(keys.length > 0 ? foldKeys(parsed, keys) : parsed, schema);
  });
}

/** Checks a file's data. Throws a UsageError that names the key and where it stands. */
export function checkForeign<T>(text: Located, schema: v.GenericSchema<unknown, T>): ForeignText<T> {
  // An empty YAML file is `null`.
  const parsed = v.safeParse(schema, text.data ?? {}, { abortEarly: true });
  if (!parsed.success) throw wrongConfig(text, parsed.issues[0], schema);
  return { text, data: parsed.output };
}

/** The same with keys as they are usually written, for formats in which case and `-` or `_` make no difference. */
function foldKeys(text: Located, keys: readonly string[]): Located {
  const fold = (key: string): string => key.toLowerCase().replace(/[-_]/g, "");
  const usual = new Map(keys.map((key) => [fold(key), key]));
  const rename = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(rename)
      : value !== null && typeof value === "object" && !(value instanceof Date)
        ? Object.fromEntries(
            Object.entries(value as Record<string, unknown>).map(([key, held]) => [
              usual.get(fold(key)) ?? key,
              rename(held),
            ]),
          )
        : value;
  const original = (path: Path): Path => {
    let held = text.data;
    return path.map((key) => {
      const names = held !== null && typeof held === "object" ? Object.keys(held) : [];
      const found = typeof key === "number" ? key : (names.find((name) => fold(name) === fold(key)) ?? key);
      held = (held as Record<string | number, unknown> | null)?.[found];
      return found;
    });
  };
  return { name: text.name, data: rename(text.data), at: (path) => text.at(original(path)) };
}

/** A file's lines that say something: no blanks, no comments. */
export function linesOf(source: string, comment = "#"): readonly (readonly [line: number, text: string])[] {
  return source
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map((text, index) => [index + 1, text.trim()] as const)
    .filter(([, text]) => text !== "" && !text.startsWith(comment));
}
