/** Where a file that `init` writes really lies. A repository may hold a link to anything of the person's: `.husky/pre-commit -> ~/.bashrc`. */

import { lstat, readlink, realpath } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";

/**
 * Refuses a file that leads out of these folders by a link, its own or one on the way to it.
 * @throws ScanError that names the file and where it leads
 */
export async function checkTarget(file: string, folders: readonly string[]): Promise<void> {
  if (await isIn(file, folders)) return;
  throw new ScanError("leads-out", says("linkLeadsOut", file, await targetOf(file)));
}

/** Whether a file, which need not be there yet, really lies in one of these folders. */
export async function isIn(file: string, folders: readonly string[]): Promise<boolean> {
  const target = await targetOf(file);
  for (const folder of folders) {
    const relative = path.relative(await targetOf(folder), target);
    if (!relative.startsWith("..") && !path.isAbsolute(relative)) return true;
  }
  return false;
}

/** The path without links, also where its end is not there yet. */
async function targetOf(file: string, left = 40): Promise<string> {
  const whole = await realpath(file).catch(() => null);
  if (whole !== null) return whole;
  const parent = path.dirname(file);
  if (parent === file || left === 0) return file;
  const isLink = await lstat(file).then(
    (facts) => facts.isSymbolicLink(),
    () => false,
  );
  // A link to what is not there: writing to it would make it.
  if (isLink) return targetOf(path.resolve(await targetOf(parent, left - 1), await readlink(file)), left - 1);
  return path.join(await targetOf(parent, left - 1), path.basename(file));
}
