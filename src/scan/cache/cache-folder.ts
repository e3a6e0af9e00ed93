/**
 * The user's own cache folder, and files in it that nobody else may have written. What is remembered decides what is not
 * scanned again, so a file that another could have put there counts as none; and whatever fails here, a scan goes on without.
 */

import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, realpath, rename, rm, utimes } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import { homedir, platform, userInfo } from "node:os";
import path from "node:path";

/** A folder of one's own. */
export interface CacheFolder {
  readonly dir: string;
  /** Its owner's number; `null` on Windows, where folders of the profile are the user's alone. */
  readonly owner: number | null;
}

/** Where caches belong for this user: an absolute path, or `null` where the environment does not tell. */
export function cacheHome(env: Readonly<Record<string, string | undefined>>): string | null {
  const system = platform();
  const named = env["XDG_CACHE_HOME"];
  // A relative path is to be ignored, says the specification; it would lie in the repository that is stood in.
  if (named !== undefined && path.isAbsolute(named)) return path.join(named, "leakscan");
  if (system === "win32") {
    const local = env["LOCALAPPDATA"];
    return local !== undefined && path.isAbsolute(local) ? path.join(local, "leakscan", "cache") : null;
  }
  const home = env["HOME"] ?? homedir();
  if (!path.isAbsolute(home)) return null;
  return system === "darwin" ? path.join(home, "Library", "Caches", "leakscan") : path.join(home, ".cache", "leakscan");
}

/**
 * Opens the folder, and makes it where it is not there yet.
 * @param outside folders of the repository: what lies in one of them, the repository could have written
 * @returns `null` where there can be none
 */
export async function openCacheFolder(dir: string, outside: readonly string[]): Promise<CacheFolder | null> {
  try {
    const place = await realPlace(dir);
    for (const folder of outside) if (isWithin(place, await realpath(folder))) return null;
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const owner = platform() === "win32" ? null : userInfo().uid;
    const facts = await lstat(dir);
    return facts.isDirectory() && isPrivate(facts, owner, 0o022) ? { dir, owner } : null;
  } catch {
    return null;
  }
}

/** A file of the folder, whole; `null` where there is none, or another than its owner may write or read it. */
export async function readCacheFile({ dir, owner }: CacheFolder, name: string): Promise<Buffer | null> {
  let file: FileHandle | undefined;
  try {
    // Not through a link, and never waiting for a pipe.
    file = await open(
      path.join(dir, name),
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const facts = await file.stat();
    if (!facts.isFile() || facts.size > mostBytes || !isPrivate(facts, owner, 0o077)) return null;
    return await file.readFile();
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

/**
 * Writes a file beside its place, then renames it there, so that anyone who reads it has the old or the new one whole.
 * @returns whether that went well
 */
export async function writeCacheFile(
  { dir }: CacheFolder,
  name: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<boolean> {
  const draft = path.join(dir, `${name}.${randomBytes(6).toString("hex")}${draftEnd}`);
  try {
    const file = await open(draft, "wx", 0o600);
    try {
      await write(file);
    } finally {
      await file.close();
    }
    await rename(draft, path.join(dir, name));
    return true;
  } catch {
    await rm(draft, { force: true }).catch(() => {});
    return false;
  }
}

/** Notes that a file was of use. */
export async function touchCacheFile({ dir }: CacheFolder, name: string): Promise<void> {
  const now = new Date();
  await utimes(path.join(dir, name), now, now).catch(() => {});
}

/** Removes what was of no use for a long time, and drafts that a killed process left. */
export async function sweepCacheFolder({ dir }: CacheFolder, isOwn: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const isDraft = name.endsWith(draftEnd);
    if (!isDraft && !isOwn(name)) continue;
    const file = path.join(dir, name);
    const facts = await lstat(file).catch(() => null);
    if (facts !== null && Date.now() - facts.mtimeMs > (isDraft ? 1 : keptDays) * 86_400_000)
      await rm(file, { force: true }).catch(() => {});
  }
}

const draftEnd = ".draft";
const keptDays = 90;
/** What Node reads into one array. */
const mostBytes = 2 ** 31 - 1;

function isPrivate(
  facts: { readonly uid: number; readonly mode: number },
  owner: number | null,
  others: number,
): boolean {
  return owner === null || (facts.uid === owner && (facts.mode & others) === 0);
}

/** The real path of a folder that may not be there yet. */
async function realPlace(dir: string): Promise<string> {
  try {
    return await realpath(dir);
  } catch (error) {
    const above = path.dirname(dir);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === dir) throw error;
    return path.join(await realPlace(above), path.basename(dir));
  }
}

function isWithin(place: string, folder: string): boolean {
  const way = path.relative(folder, place);
  return way === "" || (way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}
