/** gitleaks: .gitleaks.toml, .gitleaksignore, and its JSON report as a baseline. */

import { readGitleaksFiles } from "./gitleaks-files.ts";
import type { ForeignFiles, Imported, ImporterFacts } from "./importer.ts";

/** What is known of it. */
export const about: ImporterFacts = {
  title: "gitleaks",
  files: [
    ".gitleaks.toml",
    ".gitleaksignore",
    "gitleaks-baseline.json",
    ".gitleaks-baseline.json",
    "gitleaks-report.json",
  ],
};

/** Reads its files. Throws a ScanError where one is wrong. */
export async function read(files: ForeignFiles): Promise<readonly Imported[]> {
  return readGitleaksFiles(files, about);
}
