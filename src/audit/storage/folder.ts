/** A folder that all machines share, such as one of NFS. Who may read it is left to its owner and the umask. */

import { randomBytes } from "node:crypto";
import { copyFile, mkdir, rename, rm, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { checkedKey, type Storage } from "./storage.ts";

/** Opens it. Throws where it is not there: an own folder in the place of one that is not mounted would lose the reports. */
export async function openFolder(root: string): Promise<Storage> {
  const at = (key: string): string => path.join(root, checkedKey(key));
  const failed = (error: unknown): never => {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown";
    throw new ScanError("storage-failed", says("storageFailed", root, code), { cause: error });
  };
  await stat(root).catch(failed);
  return {
    put: (key, file) => copyWhole(file, at(key)).catch(failed),
    get: (key, file) => {
      const from = at(key);
      return copyWhole(from, file).then(
        () => true,
        (error: unknown) => (isAbsent(error) ? false : failed(error)),
      );
    },
    // `rm` asks first what it is to remove; this is done for each report.
    remove: (key) => unlink(at(key)).catch((error: unknown) => (isAbsent(error) ? undefined : failed(error))),
    removeFolder: (folder) => rm(at(folder), { recursive: true, force: true, maxRetries: 3 }).catch(failed),
  };
}

/** A reader sees all of it or nothing. */
async function copyWhole(from: string, to: string): Promise<void> {
  const folder = path.dirname(to);
  const draft = path.join(folder, `.${path.basename(to)}.${randomBytes(6).toString("hex")}`);
  try {
    // The folder is mostly there.
    await copyFile(from, draft).catch(async (error: unknown) => {
      if (!isAbsent(error)) throw error;
      await mkdir(folder, { recursive: true });
      await copyFile(from, draft);
    });
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
