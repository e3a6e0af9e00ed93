/** The clone of a repository that is somewhere else: made whole or not at all, and kept for the next audit where that is wanted. */

import { randomBytes } from "node:crypto";
import { lstat, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { clone, refreshClone } from "../../git/ask.ts";
import { openRepository } from "../../git/run.ts";
import type { Environment } from "../../git/harden.ts";
import { draftEnd, removeDrafts } from "./clone-place.ts";

/** What a clone is made with. */
export interface MirrorOptions {
  /** Credentials included; they reach git alone. */
  readonly url: string;
  /** Where it goes. */
  readonly folder: string;
  readonly env: Environment;
  /** Bytes that it may have. */
  readonly mostDisk: number;
  /** Milliseconds that the other side may be silent. */
  readonly mostSilence: number;
  readonly signal: AbortSignal;
  readonly onReceived: (percent: number) => void;
}

/**
 * Clones, or fetches what is new where the clone is there already. A clone that cannot be fetched into is made anew.
 * @throws ScanError `clone-failed`, `clone-too-large`
 */
export async function updateMirror(options: MirrorOptions): Promise<void> {
  const { folder } = options;
  if (await isFolder(folder)) {
    try {
      await removeLeftovers(folder);
      const repository = await openRepository(folder, options.env);
      return await withinDisk(options, folder, (transfer) =>
        refreshClone(options.url, repository, { ...transfer, env: options.env }),
      );
    } catch (error) {
      // Where the other side is the reason, the clone stays for the next night.
      if (!(error instanceof ScanError) || error.code === "clone-failed" || error.code === "clone-too-large")
        throw error;
      await rm(folder, { recursive: true, force: true });
    }
  }
  await cloneAnew(options);
}

/** Clones beside its place, and moves it there when it is whole. */
async function cloneAnew(options: MirrorOptions): Promise<void> {
  const { folder, url, env } = options;
  await removeDrafts(folder);
  const draft = `${folder}.${randomBytes(6).toString("hex")}${draftEnd}`;
  try {
    await withinDisk(options, draft, (transfer) => clone(url, { ...transfer, into: draft, env }));
    await rename(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Locks and unfinished packs of a git that was killed: nobody else works in this clone. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    const base = path.basename(name);
    const isLock = base.endsWith(".lock");
    const isDraft = name.startsWith(`objects${path.sep}`) && base.startsWith("tmp_");
    if (isLock || isDraft) await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

interface Transfer {
  readonly signal: AbortSignal;
  readonly mostSilence: number;
  readonly onProgress: (stage: string, percent: number) => void;
}

/** Runs a transfer and stops it where the folder grows beyond what it may. */
async function withinDisk(
  { mostDisk, signal, onReceived, mostSilence }: MirrorOptions,
  folder: string,
  run: (transfer: Transfer) => Promise<unknown>,
): Promise<void> {
  const controller = new AbortController();
  const stop = (): void => controller.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  let isTooLarge = false;
  const look = async (): Promise<void> => {
    if ((await sizeOf(folder)) <= mostDisk) return;
    isTooLarge = true;
    controller.abort();
  };
  const looking = setInterval(() => void look(), 1000);
  try {
    await run({
      signal: controller.signal,
      mostSilence,
      onProgress: (stage, percent) => {
        if (stage === "receiving") onReceived(percent);
      },
    });
    if ((await sizeOf(folder)) > mostDisk) isTooLarge = true;
  } catch (error) {
    if (!isTooLarge) throw error;
  } finally {
    clearInterval(looking);
    signal.removeEventListener("abort", stop);
  }
  if (!isTooLarge) return;
  await rm(folder, { recursive: true, force: true });
  throw new ScanError("clone-too-large", says("cloneTooLarge", mostDisk));
}

/** Bytes of all files below a folder; what goes away meanwhile counts nothing. */
async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(folder, { recursive: true }).catch(() => []))
    bytes += (await lstat(path.join(folder, name)).catch(() => null))?.size ?? 0;
  return bytes;
}

function isFolder(folder: string): Promise<boolean> {
  return lstat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
