/** Which file of a folder is its config: one of several names, never two of them. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { configNames, packageFile } from "../file-names.ts";
import type { Located } from "../texts/located.ts";
import { locateJson } from "../texts/json.ts";
import { parseText } from "../texts/parse.ts";

/** Reads files of one place: a folder, a commit, an installed package. */
export interface PolicyReader {
  /** Which of these files are there. Paths go from the place's root, with `/`. */
  readonly present: (paths: readonly string[]) => Promise<readonly string[]>;
  /** A file's text; `null` where there is none. */
  readonly read: (path: string) => Promise<string | null>;
  /** How errors and `leakscan config` name a file. */
  readonly nameOf: (path: string) => string;
}

/** A config file, parsed but not checked. */
export interface FoundConfig {
  readonly path: string;
  readonly text: Located;
}

/**
 * Finds the config of a folder.
 * @param folder from the place's root, with `/` at its end; empty for the root itself
 * @throws UsageError where there are two, or the one that is there can't be parsed
 */
export async function findConfig(reader: PolicyReader, folder = ""): Promise<FoundConfig | null> {
  const there = await reader.present([...configNames, packageFile].map((name) => folder + name));
  const found: FoundConfig[] = [];
  const names: string[] = [];
  for (const path of there) {
    if (path !== folder + packageFile) {
      names.push(path);
      continue;
    }
    const inPackage = await packageConfig(reader, path);
    if (inPackage !== null) found.push(inPackage);
  }
  if (names.length + found.length > 1) {
    const [one, other] = [...names, ...found.map(({ path }) => path)].map(reader.nameOf);
    throw new UsageError(says("twoConfigs", String(one), String(other)));
  }
  const [path] = names;
  return path === undefined ? (found[0] ?? null) : readConfig(reader, path);
}

/** Reads a config by its path; `null` where there is none. */
export async function readConfig(reader: PolicyReader, path: string): Promise<FoundConfig | null> {
  if (path.split("/").at(-1) === packageFile) return packageConfig(reader, path);
  const source = await reader.read(path);
  return source === null ? null : { path, text: await parseText(source, reader.nameOf(path), path) };
}

async function packageConfig(reader: PolicyReader, path: string): Promise<FoundConfig | null> {
  const source = await reader.read(path);
  // Nearly every package.json says nothing of us, and one that is broken is not ours to complain of.
  if (source === null || !/"leakscan"\s*:\s*\{/.test(source)) return null;
  const { data, name, at } = locateJson(source, reader.nameOf(path));
  const inside = (data as { leakscan?: unknown } | null)?.leakscan;
  if (inside === undefined) return null;
  return { path, text: { data: inside, name, at: (keys) => at(["leakscan", ...keys]) } };
}
