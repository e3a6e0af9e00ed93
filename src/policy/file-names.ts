/** Names of the files in which a project says what counts, all at its root. */

/** Names that a config file may have, but for package.json, where it stands under `leakscan`. */
export const configNames = [
  ".leakscan.json",
  ".leakscan.jsonc",
  ".leakscan.yaml",
  ".leakscan.yml",
  ".leakscan.toml",
] as const;

/** The package's own file, which may hold a config. */
export const packageFile = "package.json";

/** Paths whose findings do not count. */
export const ignoreFileName = ".leakscanignore";

/** Findings that are known and accepted. */
export const baselineName = ".leakscan-baseline.json";
