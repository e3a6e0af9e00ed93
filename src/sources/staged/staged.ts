/**
 * What the next commit introduces. Read from the index, never from the working tree: what is staged is what gets committed,
 * also when the file was changed or deleted afterwards.
 */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { parseRawDiff, splitZ } from "../../git/raw-diff.ts";
import type { RawEntry } from "../../git/raw-diff.ts";
import { pathText } from "../../git/path.ts";
import { headCommit, lookUp, parentsOf } from "../../git/revision.ts";
import { stream } from "../../git/run.ts";
import type { GitRepository } from "../../git/run.ts";
import { emptyTree, isBlobMode } from "../../git/objects/tree.ts";
import { report, scanBlobs } from "../blobs.ts";
import { createFindInParents } from "../find-in-parents.ts";
import { scanPath } from "../path-name.ts";
import { Collector } from "../result.ts";
import type { SourceOptions, SourceResult } from "../result.ts";
import { place, secretKey } from "../scanner.ts";
import type { Located, Scanner } from "../scanner.ts";

/** How `staged` compares. */
export interface StagedOptions extends SourceOptions {
  /** The commit will replace HEAD (`git commit --amend`), so its parents are HEAD's. */
  readonly amend?: boolean | undefined;
}

/** Scans what the index adds to every parent of the next commit. Throws a ScanError where git fails. */
export async function scanStaged(
  repo: GitRepository,
  scanner: Scanner,
  options: StagedOptions = {},
): Promise<SourceResult> {
  const collector = new Collector();
  const parents = await nextParents(repo, options.amend === true);
  const staged = await changed(repo, parents);

  const places = new Map<string, string[]>();
  for (const { oid, path, isBlob } of staged.added) if (isBlob) append(places, oid, path);
  for (const { oid, path } of staged.unmerged) append(places, oid, path);
  const found: Found[] = [];
  for await (const blob of scanBlobs(repo, scanner, places.keys(), "reading", { ...options, total: places.size })) {
    if (blob.scan !== null) collector.count(blob.size);
    for (const path of places.get(blob.oid) ?? []) {
      report(collector, path, blob.shortfalls);
      for (const located of blob.scan?.located ?? []) found.push({ located, path, blob: blob.oid });
    }
  }
  for (const entry of staged.added) {
    if (!entry.isNew) continue;
    const name = { bytes: entry.pathBytes, path: () => entry.path };
    for (const located of scanPath(scanner, name, collector)) found.push({ located, path: entry.path, blob: null });
  }

  const wanted = new Set(found.map(({ located }) => secretKey(located.match)));
  const held = await createFindInParents(repo, scanner, collector, options)(wanted, parents, staged.oldOids);
  for (const { located, path, blob } of found) {
    if (held.has(secretKey(located.match))) continue;
    collector.sight(
      place({ located: [located] }, blob === null ? { path, source: "path" } : { path, source: "index", blob }),
    );
  }
  return collector.result();
}

interface Found {
  readonly located: Located;
  readonly path: string;
  /** `null` where the path itself holds it. */
  readonly blob: string | null;
}

/** The parents that the next commit will have. */
async function nextParents(repo: GitRepository, amend: boolean): Promise<readonly string[]> {
  const head = await headCommit(repo);
  if (head === null) return [];
  if (amend) return parentsOf(repo, head);
  return [head, ...(await mergeHeads(repo))];
}

/** The other sides of a merge that is being committed. A file in every ref format, one id a line. */
async function mergeHeads(repo: GitRepository): Promise<readonly string[]> {
  const text = await readFile(path.join(repo.gitDir, "MERGE_HEAD"), "latin1").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split("\n").filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line));
}

interface Added {
  readonly oid: string;
  readonly path: string;
  readonly pathBytes: Buffer;
  /** `false` for a submodule, which only has a name here. */
  readonly isBlob: boolean;
  /** Whether no parent has this path. */
  readonly isNew: boolean;
}

interface Changed {
  /** Entries of the index that no parent has at this path. */
  readonly added: readonly Added[];
  /** Blobs of conflicts: the commit cannot go on, but what they hold is reported. */
  readonly unmerged: readonly { readonly oid: string; readonly path: string }[];
  /** What the parents have where the index has something else. */
  readonly oldOids: readonly string[];
}

async function changed(repo: GitRepository, parents: readonly string[]): Promise<Changed> {
  const oldOids: string[] = [];
  let hasConflict = false;
  let hasRecords = false;
  /** By path; how many parents differ there, and whether each lacks the path. */
  const differing = new Map<string, { entry: RawEntry; parents: number; isNew: boolean }>();
  for (const parent of parents.length === 0 ? [emptyTree(repo.objectFormat)] : parents) {
    for await (const record of parseRawDiff(diffIndex(repo, parent))) {
      if ("commit" in record) continue;
      hasRecords = true;
      const [oldMode = "", oldOid = ""] = [record.oldModes[0], record.oldOids[0]];
      if (isBlobMode(oldMode)) oldOids.push(oldOid);
      if (record.status.startsWith("U")) hasConflict = true;
      // A change of mode alone brings no content; without the old side it would have been new.
      if (record.mode === "000000" || record.oid === oldOid || /^0+$/.test(record.oid)) continue;
      const key = record.pathBytes.toString("latin1");
      const before = differing.get(key);
      const isNew = oldMode === "000000" && (before?.isNew ?? true);
      differing.set(key, { entry: record, parents: (before?.parents ?? 0) + 1, isNew });
    }
  }
  if (!hasRecords) await confirmUnchanged(repo, parents);
  const added: Added[] = [];
  for (const { entry, parents: count, isNew } of differing.values()) {
    if (count < parents.length) continue;
    const { oid, path, pathBytes } = entry;
    added.push({ oid, path, pathBytes, isBlob: isBlobMode(entry.mode), isNew });
  }
  return { added, oldOids, unmerged: hasConflict ? await conflicts(repo) : [] };
}

/**
 * Nothing staged is also what a git lists that does not work. So it is asked what the index holds at all: that is nothing only where
 * the parents' trees hold nothing either.
 */
async function confirmUnchanged(repo: GitRepository, parents: readonly string[]): Promise<void> {
  for await (const _ of parseRawDiff(diffIndex(repo, emptyTree(repo.objectFormat)))) return;
  for (const parent of parents) {
    const [tree] = await lookUp(repo, [`${parent}^{tree}`]);
    if (tree?.oid === emptyTree(repo.objectFormat)) continue;
    throw new ScanError("unexpected-output", says("gitListedNothing", "diff-index"));
  }
}

/** An entry that is only intended to be added will not be committed, so it is left out. */
function diffIndex(repo: GitRepository, parent: string): AsyncIterable<Buffer> {
  const args = [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-abbrev",
    "--no-renames",
    "--ita-invisible-in-index",
    parent,
    "--",
  ];
  return stream(repo, args).stdout;
}

/** All stages of all unmerged paths. */
async function conflicts(repo: GitRepository): Promise<{ oid: string; path: string }[]> {
  const stages: { oid: string; path: string }[] = [];
  // From the top, since ls-files knows only what is below where it runs.
  const top = repo.workTree === null ? repo : { ...repo, dir: repo.workTree };
  for await (const field of splitZ(stream(top, ["ls-files", "--unmerged", "-z"]).stdout)) {
    const tab = field.indexOf(0x09);
    const [mode = "", oid = ""] = field.toString("latin1", 0, tab).split(" ");
    if (isBlobMode(mode)) stages.push({ oid, path: pathText(field.subarray(tab + 1)) });
  }
  return stages;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
