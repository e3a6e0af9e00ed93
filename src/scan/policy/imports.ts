/** Other scanners' files of one place, as layers of the config and as findings that are accepted. */

import { ScanError } from "../../core/error.ts";
import { type GitRepository, git, openRepository } from "../../git/run.ts";
import { compileAllows } from "../../policy/allow.ts";
import type { KnownRules } from "../../policy/config.ts";
import { checkConfig } from "../../policy/config/check.ts";
import type { PolicyReader } from "../../policy/config/find.ts";
import type { Layer } from "../../policy/config/layers.ts";
import { compileExpressions } from "../../policy/custom/expressions.ts";
import { asScanError } from "../../policy/import/foreign-text.ts";
import type { ForeignFiles, Imported } from "../../policy/import/importer.ts";
import { importerIndex } from "../../policy/importer-index.ts";
import { placeOf } from "../../policy/texts/located.ts";

/** A scanner whose files are there. */
export interface FoundScanner {
  readonly name: string;
  readonly title: string;
  readonly files: readonly string[];
}

/** What a scanner's files come to. */
export interface ScannerImport extends FoundScanner {
  readonly imported: readonly Imported[];
}

/** Where other scanners' files are looked for. */
export interface ImportPlace {
  readonly reader: PolicyReader;
  /** Whose git config counts as well; absent where none does. */
  readonly root?: string;
}

/** Scanners whose files are there, in the order of their names. */
export async function findScanners({ reader, root }: ImportPlace): Promise<readonly FoundScanner[]> {
  const all = Object.entries(importerIndex);
  const there = new Set(await reader.present(all.flatMap(([, { files }]) => files)));
  const found: FoundScanner[] = [];
  for (const [name, { title, files, gitSection }] of all) {
    const own = files.filter((file) => there.has(file));
    const values = gitSection === undefined || root === undefined ? [] : await gitConfigOf(root, gitSection);
    if (own.length > 0 || values.length > 0) found.push({ name, title, files: own.length > 0 ? own : ["git config"] });
  }
  return found;
}

/** Reads the files of scanners. Throws a ScanError where one is wrong. */
export async function readImports(
  place: ImportPlace,
  scanners: readonly FoundScanner[],
): Promise<readonly ScannerImport[]> {
  const { reader, root } = place;
  const files: ForeignFiles = {
    read: (path) => reader.read(path),
    nameOf: (path) => reader.nameOf(path),
    gitConfig: async (section) => (root === undefined ? [] : gitConfigOf(root, section)),
  };
  return Promise.all(
    scanners.map(async (scanner) => {
      const module = await importerIndex[scanner.name]?.load();
      return { ...scanner, imported: (await module?.read(files)) ?? [] };
    }),
  );
}

/** Imports as layers of the config. Throws a ScanError, with file and line, where one holds what we can't do. */
export async function layersOf(imports: readonly ScannerImport[], known: KnownRules): Promise<readonly Layer[]> {
  const layers: Layer[] = [];
  for (const { imported } of imports)
    for (const { from, config: text } of imported)
      await asScanError(async () => {
        const extended = layers.flatMap((layer) => layer.config.customRules.map(({ id }) => id));
        const { config } = checkConfig(text, known, extended);
        const place: Layer["place"] = (path) => placeOf(text, path);
        await compileExpressions(config.customRules, (id) =>
          place(["customRules", config.customRules.findIndex((rule) => rule.id === id)]),
        );
        await compileAllows(config, place);
        layers.push({ from, config, place });
      });
  return layers;
}

async function gitConfigOf(root: string, section: string): Promise<readonly (readonly [string, string])[]> {
  const repository = await repositoryIn(root);
  if (repository === null) return [];
  let listed: string;
  try {
    listed = (await git(repository, ["config", "-z", "--get-regexp", `^${section}\\.`])).toString("utf8");
  } catch {
    // git ends with 1 where nothing of that name is set.
    return [];
  }
  return listed
    .split("\0")
    .filter((one) => one !== "")
    .map((one) => {
      const [name = "", ...value] = one.split("\n");
      return [name, value.join("\n")] as const;
    });
}

async function repositoryIn(root: string): Promise<GitRepository | null> {
  try {
    return await openRepository(root);
  } catch (error) {
    if (error instanceof ScanError) return null;
    throw error;
  }
}
