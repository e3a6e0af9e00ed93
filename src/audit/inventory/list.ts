/** A file that lists URLs and folders, one a line; what stands behind `#` at a line's beginning or after a blank is a comment. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { isUrl, shownUrl, splitUrl } from "../../git/url.ts";
import { commonFolder, listed } from "./folder.ts";
import { idOf } from "./identity.ts";
import type { InventoryFacts, InventoryModule, Listed } from "./inventory.ts";

/** What is known of this kind before it is loaded. */
export const about: InventoryFacts = {};

/** Lists what a file names; folders are relative to the file. */
export const list: InventoryModule["list"] = async (what, { context }) => {
  const file = path.resolve(context.cwd, what);
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
    throw new ScanError("unreadable-list", says("fileUnreadable", shownUrl(what), code), { cause });
  });
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((line) => line.replace(/(?:^|\s)#.*/, "").trim());
  return Promise.all(lines.filter((line) => line !== "").map((line) => named(line, path.dirname(file))));
};

/** One repository, by its URL or folder. */
export async function named(where: string, base: string): Promise<Listed> {
  if (isUrl(where)) {
    // A token may also stand in the query.
    const url = splitUrl(where).url.replace(/[?#].*$/s, "");
    return {
      repository: { id: idOf("url", url), name: nameOf(url), source: { kind: "remote", url } },
      ...(url !== where && { privateUrl: where }),
    };
  }
  const folder = path.resolve(base, where);
  const common = (await commonFolder(path.join(folder, ".git"))) ?? (await commonFolder(folder)) ?? folder;
  return listed(base, folder, common);
}

/** What reports call a URL: without credentials, scheme and `.git`. */
function nameOf(url: string): string {
  return shownUrl(url)
    .replace(/^[a-z][a-z0-9+.-]*:\/\/(?:[^@/]*@)?/i, "")
    .replace(/\.git\/?$/, "");
}
