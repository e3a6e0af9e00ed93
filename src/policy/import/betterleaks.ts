/** betterleaks, which reads gitleaks' formats under its own names. */

import { readGitleaksFiles } from "./gitleaks-files.ts";
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
  return readGitleaksFiles(files, about);
}
