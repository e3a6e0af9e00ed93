/** betterleaks, which reads gitleaks' formats under its own names. */

import { readBaselineReport } from "./gitleaks-baseline.ts";
import { readGitleaksConfig } from "./gitleaks-config.ts";
import { readGitleaksIgnore } from "./gitleaks-ignore.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "betterleaks",
  files: [
    ".betterleaks.toml",
    ".betterleaksignore",
    "betterleaks-baseline.json",
    ".betterleaks-baseline.json",
    "betterleaks-report.json",
  ],
};

/** Reads its files. Throws a ScanError where one is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  const [config = "", ignore = "", ...baselines] = about.files;
  const own = await readGitleaksConfig(files, config);
  return [
    ...own,
    ...(await readGitleaksIgnore(files, ignore, own)),
    ...(await Promise.all(baselines.map(async (path) => readBaselineReport(files, path)))).flat(),
  ];
}
