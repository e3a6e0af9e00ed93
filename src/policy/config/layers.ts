/** A config and all that it builds upon, weakest first, and what they come to together. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { type Config, emptyConfig, type KnownRules } from "../config.ts";
import { checkGlobAmount } from "../globs/check.ts";
import { ignoreFileName } from "../file-names.ts";
import { parseIgnoreFile } from "../ignore-file.ts";
import { placeOf } from "../texts/located.ts";
import { checkConfig } from "./check.ts";
import { findConfig, type FoundConfig, type PolicyReader, readConfig } from "./find.ts";

/** What one file says. */
export interface Layer {
  /** The file's name. */
  readonly from: string;
  readonly config: Config;
  /** Where one of its parts stands, for errors that are found later. */
  readonly place: (path: readonly (string | number)[]) => string;
}

/** Reads installed packages. Throws where one may not count. */
export type OpenPackage = (name: string) => Promise<PolicyReader>;

/** Where configs are read. */
export interface ConfigPlace {
  readonly reader: PolicyReader;
  readonly openPackage: OpenPackage;
  readonly known?: KnownRules | undefined;
}

/** Files that may build upon each other in a row, and in all. */
export const deepestExtends = 10;
export const mostConfigFiles = 100;

/**
 * Reads the config of a place, or the file that was named, with all that it extends and the ignore file.
 * @throws UsageError where one is wrong
 */
export async function readLayers(place: ConfigPlace, named?: FoundConfig): Promise<readonly Layer[]> {
  const found = named ?? (await findConfig(place.reader));
  const layers: Layer[] = [];
  if (found !== null) await addLayer(place, found, layers, []);
  const ignored = await place.reader.read(ignoreFileName);
  if (ignored !== null) {
    const name = place.reader.nameOf(ignoreFileName);
    const paths = parseIgnoreFile(ignored, name);
    const ignore = paths.map((path) => ({ paths: [path] }));
    if (ignore.length > 0) layers.push({ from: name, config: { ...emptyConfig, ignore }, place: () => name });
  }
  return layers;
}

/** What layers say together. Lists grow; of a value and of a rule's switch the last one counts. */
export function mergeLayers(layers: readonly Pick<Layer, "from" | "config">[]): Config {
  let merged = emptyConfig;
  for (const { config } of layers) {
    const ids = new Set(config.customRules.map(({ id }) => id));
    merged = {
      ...merged,
      ...config,
      rules: { ...merged.rules, ...config.rules },
      ignore: [...merged.ignore, ...config.ignore],
      allow: [...merged.allow, ...config.allow],
      overrides: [...merged.overrides, ...config.overrides],
      acceptUnread: [...merged.acceptUnread, ...config.acceptUnread],
      customRules: [...merged.customRules.filter(({ id }) => !ids.has(id)), ...config.customRules],
    };
  }
  const lists = [merged.ignore, merged.allow, merged.overrides, merged.customRules];
  const globs = lists.flatMap((list) => list.flatMap(({ paths = [] }) => paths));
  checkGlobAmount([...globs, ...merged.acceptUnread.map(({ what }) => what)], layers.at(-1)?.from ?? ".leakscan.json");
  return merged;
}

/** Adds what a config extends, then the config itself. */
async function addLayer(
  { reader, openPackage, known }: ConfigPlace,
  { path, text }: FoundConfig,
  layers: Layer[],
  above: readonly string[],
): Promise<void> {
  const name = reader.nameOf(path);
  if (above.includes(name)) throw new UsageError(says("extendsItself", text.name, [...above, name].join(" > ")));
  if (above.length >= deepestExtends || layers.length >= mostConfigFiles)
    throw new UsageError(says("extendsTooMany", text.name, deepestExtends));
  // Ids of extended rules are known only once these are read; what is wrong otherwise is reported first.
  const { bases } = checkConfig(text);
  for (const [index, base] of bases.entries()) {
    const where = placeOf(text, ["extends", index]);
    const [inPlace, found] = base.startsWith(".")
      ? [reader, await readConfig(reader, inside(path, base, where))]
      : await openBase(base, openPackage, where);
    if (found === null) throw new UsageError(says("extendsMissing", where));
    await addLayer({ reader: inPlace, openPackage, known }, found, layers, [...above, name]);
  }
  const extended = layers.flatMap(({ config }) => config.customRules.map(({ id }) => id));
  const { config } = checkConfig(text, known, extended);
  layers.push({ from: text.name, config, place: (keys) => placeOf(text, keys) });
}

/** The config of a package, or a file of it, and what reads the package. */
async function openBase(
  base: string,
  openPackage: OpenPackage,
  where: string,
): Promise<readonly [PolicyReader, FoundConfig | null]> {
  const [, folder, file] = /^((?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*)(?:\/(.+))?$/i.exec(base) ?? [];
  if (folder === undefined) throw new UsageError(says("extendsNeither", where));
  const reader = await openPackage(folder);
  return [reader, await (file === undefined ? findConfig(reader) : readConfig(reader, inside("", `./${file}`, where)))];
}

/** The path that a file names relative to itself. Throws a UsageError where that leads out of the place. */
function inside(from: string, to: string, where: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of to.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) throw new UsageError(says("extendsOutside", where));
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
