/** Git merges a baseline line by line where an attribute says so: the commands that write the baseline see to it. */

import { lstat, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { git } from "../../git/run.ts";
import type { Workplace } from "./baseline-file.ts";

const attributes = ".gitattributes";

/**
 * Writes `merge=union` for the baseline into the repository's .gitattributes, unless some attribute says already how it is merged.
 * @returns whether a line was written
 */
export async function keepMergeable({ repository, root, file }: Workplace): Promise<boolean> {
  const inside = path.relative(root, file).split(path.sep).join("/");
  if (repository === null || repository.isBare || inside.startsWith("..") || path.isAbsolute(inside)) return false;
  // A name that a pattern would have to quote is nobody's baseline.
  if (!/^[\w./-]+$/.test(inside)) return false;
  try {
    const said = await git(repository, ["check-attr", "-z", "merge", "--", path.relative(repository.dir, file)]);
    if (said.toString().split("\0")[2] !== "unspecified") return false;
    return await append(path.join(root, attributes), `/${inside} merge=union`);
  } catch (error) {
    // Without git, or without the right to write there, the baseline is as good as it was.
    if (error instanceof ScanError || (error as NodeJS.ErrnoException).code !== undefined) return false;
    throw error;
  }
}

async function append(file: string, line: string): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  // A link may lead out of the repository.
  if (found !== null && !found.isFile()) return false;
  const before = found === null ? "" : await readFile(file, "utf8");
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before === "" || before.endsWith("\n") ? "" : end;
  await writeFile(file, `${before}${gap}${line}${end}`);
  return true;
}
