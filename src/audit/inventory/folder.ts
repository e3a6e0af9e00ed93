/** A folder: every repository below it, bare ones too. One that has several worktrees is listed once. */

import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { idOf } from "./identity.ts";
import type { InventoryFacts, InventoryModule, Listed } from "./inventory.ts";

/** What is known of this kind before it is loaded. */
export const about: InventoryFacts = {};

/** Lists what is below a folder, by path. Links are not followed. */
export const list: InventoryModule["list"] = async (what, { context, leftOut }) => {
  const root = path.resolve(context.cwd, what);
  const skipped = new Set(leftOut);
  const found = new Map<string, string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
      if (folder !== root) return [];
      const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
      throw new ScanError("unreadable-folder", says("fileUnreadable", what, code), { cause });
    });
    const names = new Set(entries.map(({ name }) => name));
    const isBare = names.has("HEAD") && names.has("objects") && names.has("refs");
    if (isBare || names.has(".git")) {
      const common = await commonFolder(isBare ? folder : path.join(folder, ".git"));
      const known = common === null ? undefined : found.get(common);
      // The main working tree, whose folder the store is in, stands for its worktrees.
      if (common !== null && (known === undefined || common === (await real(path.join(folder, ".git")))))
        found.set(common, folder);
    }
    if (isBare) continue;
    for (const entry of entries)
      if (entry.isDirectory() && entry.name !== ".git") {
        const below = path.join(folder, entry.name);
        if (!skipped.has(below)) waiting.push(below);
      }
  }
  return Array.from(found, ([common, folder]) => listed(root, folder, common)).sort((a, b) =>
    a.repository.name < b.repository.name ? -1 : 1,
  );
};

/** One repository in a folder, by the name that it has below a root. */
export function listed(root: string, folder: string, common: string): Listed {
  const name = path.relative(root, folder).split(path.sep).join("/");
  return {
    repository: {
      id: idOf("folder", common),
      name: name === "" ? path.basename(root) : name.startsWith("../") ? folder : name,
      source: { kind: "folder", path: folder },
    },
  };
}

/** Where a repository's objects and refs are, also of a worktree or a submodule, whose `.git` is a file; `null` where it is none. */
export async function commonFolder(git: string): Promise<string | null> {
  try {
    const facts = await stat(git);
    const own = facts.isDirectory() ? git : await pointedTo(git);
    const common = await readFile(path.join(own, "commondir"), "utf8").catch(() => null);
    const folder = common === null ? own : path.resolve(own, common.trim());
    await stat(path.join(folder, "objects"));
    return await realpath(folder);
  } catch {
    return null;
  }
}

async function pointedTo(file: string): Promise<string> {
  const target = /^gitdir: (.+)/.exec(await readFile(file, "utf8"))?.[1] ?? "";
  return path.resolve(path.dirname(file), target.trim());
}

function real(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}
