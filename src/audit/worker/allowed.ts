/**
 * What a worker does of what a job says. Who may write to the queue may ask for anything; a worker reads only below its shared root,
 * fetches only what is fetched over a network, and hands a token to no host but its own.
 */

import { realpath } from "node:fs/promises";
import path from "node:path";
import type { RawOptions } from "../../scan/options.ts";
import type { AuditContext } from "../context.ts";
import { inventoryIndex } from "../inventory-index.ts";
import type { Repository } from "../repository.ts";

/** The repository as this machine sees it; `null` where it may not be read. */
export async function allowedRepository(
  repository: Repository,
  sharedRoot: string | null,
  context: AuditContext,
): Promise<Repository | null> {
  // The types say what an audit writes; a job may hold anything.
  const source = repository?.source;
  if (typeof source !== "object" || source === null || typeof repository.id !== "string") return null;
  if (!/^[0-9a-f]{1,64}$/.test(repository.id)) return null;
  if (source.kind === "remote") {
    if (typeof source.url !== "string" || !/^(?:https?|ssh|git):\/\/[^-]|^[\w.]+@[\w.-]+:/i.test(source.url))
      return null;
    const { forge, ...rest } = source;
    const isOwn = forge !== undefined && (await hostOf(forge, context)) === hostIn(source.url);
    return { ...repository, source: isOwn ? source : rest };
  }
  if (sharedRoot === null || typeof source.path !== "string" || source.path.includes("\0")) return null;
  const folder = path.resolve(sharedRoot, source.path);
  // Also where a link leads out of it.
  const [root, real] = await Promise.all([realpath(sharedRoot), realpath(folder)]).catch(() => [sharedRoot, folder]);
  const below = path.relative(root ?? sharedRoot, real ?? folder);
  if (below.startsWith("..") || path.isAbsolute(below)) return null;
  return { ...repository, source: { kind: "folder", path: folder } };
}

/** Of the options only those that an audit hands on. */
export function allowedOptions(raw: RawOptions): RawOptions {
  const { verify, strict, identifiers, maxSize, trustRepoConfig, cache } = raw;
  return {
    ...(verify === true && { verify }),
    ...(strict === true && { strict }),
    ...(identifiers === true && { identifiers }),
    ...(typeof maxSize === "string" && { maxSize }),
    ...(trustRepoConfig === true && { trustRepoConfig }),
    ...(cache === false && { cache }),
  };
}

/** The host that this worker's token of a forge is for, by its own environment. */
async function hostOf(forge: string, context: AuditContext): Promise<string | undefined> {
  try {
    return (await inventoryIndex[forge]?.load())?.host?.(context);
  } catch {
    return undefined;
  }
}

function hostIn(url: string): string | undefined {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).host : undefined;
}
