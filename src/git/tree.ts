/** What trees hold, and the names of modes. */

import { pathText } from "./path.ts";
import { splitZ } from "./raw-diff.ts";
import { stream } from "./run.ts";
import type { GitRepository } from "./run.ts";

/** A file of a tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly oid: string;
  readonly path: string;
  readonly pathBytes: Buffer;
}

/** Yields all blobs of a commit's or tree's tree; gitlinks are left out. Throws a ScanError where a tree cannot be read. */
export async function* listTree(
  repo: GitRepository,
  treeish: string,
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<TreeEntry, void, undefined> {
  const { stdout } = stream(repo, ["ls-tree", "-r", "-z", "--full-tree", treeish], options);
  for await (const field of splitZ(stdout)) {
    const tab = field.indexOf(0x09);
    const [mode = "", , oid = ""] = field.toString("latin1", 0, tab).split(" ");
    const pathBytes = field.subarray(tab + 1);
    if (isBlobMode(mode)) yield { mode, oid, path: pathText(pathBytes), pathBytes };
  }
}

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
