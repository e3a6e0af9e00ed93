/** The index without git: read through isomorphic-git, once it is sure that isomorphic-git reads all of it. */

import { says } from "../../messages/errors.ts";
import { readFile } from "node:fs/promises";
import path from "node:path";
import isomorphic from "isomorphic-git";
import type { WalkerEntry } from "isomorphic-git";
import type { GitRepository } from "../run.ts";
import { Files } from "./files.ts";
import type { Entry, Objects } from "./objects.ts";
import { needsGit } from "./supported.ts";

/** What the next commit would hold at a path. */
export interface StagedFile {
  /** As git prints it. */
  readonly mode: string;
  readonly oid: string;
}

/** The index by path (raw bytes as Latin-1), in git's order, without what is only intended to be added. */
export async function readStaged(
  repo: Pick<GitRepository, "gitDir" | "objectFormat">,
): Promise<ReadonlyMap<string, StagedFile>> {
  if (repo.objectFormat === "sha256") throw needsGit(says("usesSha256Index"));
  const facts = checkIndex(await readIfThere(path.join(repo.gitDir, "index")));
  const found = new Map<string, StagedFile>();
  if (facts.count === 0) return found;
  const fs = new Files();
  const isRead = await isomorphic
    .walk({
      fs,
      dir: repo.gitDir,
      gitdir: repo.gitDir,
      trees: [isomorphic.STAGE()],
      map: async (name: string, [entry]: (WalkerEntry | null)[]) => {
        if (entry === null || entry === undefined || (await entry.type()) === "tree") return;
        const raw = Buffer.from(name).toString("latin1");
        if (facts.intended.has(raw)) return;
        found.set(raw, { mode: (await entry.mode()).toString(8).padStart(6, "0"), oid: (await entry.oid()) as string });
      },
    })
    .then(
      () => true,
      () => false,
    );
  fs.check();
  // Its checksum is wrong, or something else that was not looked for above.
  if (!isRead || found.size + facts.intended.size !== facts.count) throw needsGit(says("usesIndex"));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All files of a tree by path, likewise. */
export function flatten(objects: Objects, tree: string): Map<string, Entry> {
  const found = new Map<string, Entry>();
  const open = [{ prefix: "", tree }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const entry of objects.entries(one.tree)) {
      const at = one.prefix + entry.name;
      if (entry.mode === "040000") open.push({ prefix: `${at}/`, tree: entry.oid });
      else found.set(at, entry);
    }
  }
  return found;
}

interface IndexFacts {
  readonly count: number;
  /** Paths that are only intended to be added, raw. */
  readonly intended: ReadonlySet<string>;
}

/**
 * Walks over an index of SHA-1. Source: git's Documentation/gitformat-index.
 * @throws ScanError `needs-git` for what isomorphic-git passes over or takes wrongly
 */
function checkIndex(bytes: Buffer): IndexFacts {
  const intended = new Set<string>();
  if (bytes.length === 0) return { count: 0, intended };
  if (bytes.length < 32 || bytes.toString("latin1", 0, 4) !== "DIRC") throw needsGit(says("usesDamagedIndex"));
  const version = bytes.readUInt32BE(4);
  if (version !== 2 && version !== 3) throw needsGit(says("usesIndexVersion", version));
  const count = bytes.readUInt32BE(8);
  let at = 12;
  for (let i = 0; i < count; i++) {
    // Behind the entries stands a checksum.
    if (at + 64 > bytes.length - 20) throw needsGit(says("usesDamagedIndex"));
    const flags = bytes.readUInt16BE(at + 60);
    const isExtended = (flags & 0x4000) !== 0;
    const more = isExtended ? bytes.readUInt16BE(at + 62) : 0;
    const start = at + 62 + (isExtended ? 2 : 0);
    const end = bytes.indexOf(0, start);
    if (end < 0) throw needsGit(says("usesDamagedIndex"));
    const name = bytes.subarray(start, end);
    if ((flags & 0x3000) !== 0) throw needsGit(says("usesConflicts"));
    if (bytes.readUInt32BE(at + 24) === 0o040000) throw needsGit(says("usesSparseIndex"));
    if (!isUtf8(name)) throw needsGit(says("usesOtherNames"));
    if ((more & 0x2000) !== 0) intended.add(name.toString("latin1"));
    at += (end - at + 8) & ~7;
  }
  // A split index keeps its entries in another file, a sparse one leaves whole folders out.
  while (at + 8 <= bytes.length - 20) {
    const extension = bytes.toString("latin1", at, at + 4);
    if (extension === "link") throw needsGit(says("usesSplitIndex"));
    if (extension === "sdir") throw needsGit(says("usesSparseIndex"));
    at += 8 + bytes.readUInt32BE(at + 4);
  }
  return { count, intended };
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.compare(Buffer.from(bytes.toString("utf8")), bytes) === 0;
}

async function readIfThere(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
}
