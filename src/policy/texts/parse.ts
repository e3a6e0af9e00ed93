/** Parses a config file by its name's ending. JSON is here; the others load their parser only where there is such a file. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { locateJson, locateJsonc } from "./json.ts";
import type { Located } from "./located.ts";

/** Most characters of a YAML or TOML file: their parsers take a thousand times the memory of the text. */
export const mostYamlOrToml: number = 1024 * 1024;

/** Parses a text. Throws a UsageError that says where it breaks off. */
export async function parseText(source: string, name: string, file: string): Promise<Located> {
  if (file.endsWith(".jsonc")) return locateJsonc(source, name);
  const isToml = file.endsWith(".toml");
  if (!isToml && !/\.ya?ml$/.test(file)) return locateJson(source, name);
  if (source.length > mostYamlOrToml) throw new UsageError(says("textTooLarge", name));
  return isToml
    ? (await import("./toml.ts")).locateToml(source, name)
    : (await import("./yaml.ts")).locateYaml(source, name);
}
