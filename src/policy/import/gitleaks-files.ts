/** The files of gitleaks, and of what reads its formats under a name of its own. */

import { readBaselineReport } from "./gitleaks-baseline.ts";
import { readGitleaksConfig } from "./gitleaks-config.ts";
import { readGitleaksIgnore } from "./gitleaks-ignore.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** Reads them: a config, an ignore file, baselines, in this order. Throws a ScanError where one is wrong. */
export async function readGitleaksFiles(
  files: ForeignFiles,
  { files: paths }: ImporterFacts,
): Promise<readonly Imported[]> {
  const [config = "", ignore = "", ...baselines] = paths;
  const own = await readGitleaksConfig(files, config);
  return [
    ...own,
    ...(await readGitleaksIgnore(files, ignore, own)),
    ...(await Promise.all(baselines.map(async (path) => readBaselineReport(files, path)))).flat(),
  ];
}
