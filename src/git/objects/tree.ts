/** The names of modes, and the empty tree. */

/** Whether a mode (octal, as git prints it) is that of a file or a symlink: both have their content in a blob. */
export function isBlobMode(mode: string): boolean {
  return mode.startsWith("100") || mode === "120000";
}

/** The id of the empty tree, which every repository knows. */
export function emptyTree(format: "sha1" | "sha256"): string {
  return format === "sha1"
    ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}
