/**
 * What a commit's tree has that no parent's has at the same path. Git's own diff writes out every path, so a tree that holds another
 * one tenfold, twelve levels deep, keeps it busy for ever; here the same comparison is made once, and again only as long as it pays.
 */

import { Buffer } from "node:buffer";
import { deepestPath, pathText } from "../../git/path.ts";
import type { EntryKind } from "../../git/objects/tree-object.ts";
import type { TreeReader } from "../../git/objects/tree-reader.ts";
import { TreeCursor } from "./tree-cursor.ts";

/** A folder on the way to an entry; `null` is the top. */
export interface Folder {
  readonly above: Folder | null;
  /** Raw bytes as Latin-1. */
  readonly name: string;
  readonly depth: number;
}

/** An entry that no parent has the same. */
export interface Change {
  readonly kind: EntryKind;
  /** In hex. */
  readonly oid: string;
  readonly folder: Folder | null;
  /** Raw bytes as Latin-1. */
  readonly name: string;
  /** Whether no parent has this name there. */
  readonly isNew: boolean;
  /** What stood there before, where there is one parent and that had a blob there. */
  readonly old: string | null;
}

/** A commit to be compared. */
export interface Compared {
  readonly tree: string;
  readonly parentTrees: readonly string[];
  /** Gets each change. */
  readonly onChange: (change: Change) => void;
  /** Gets the blobs and folders of parents that are not there any more, or are others now. */
  readonly onOld: (kind: EntryKind, oid: string) => void;
}

/** Compares trees; one for a run, which it remembers. */
export class TreeDiff {
  readonly #trees: TreeReader;
  readonly #seen = new Set<string>();
  #budget = mostRepeated;
  /** Entries that were looked at. */
  work = 0;
  /** Whether paths were left out or end early: the same stands at too many of them, or too deep. What stands there was scanned all the same. */
  isCut = false;

  constructor(trees: TreeReader) {
    this.#trees = trees;
  }

  /** Compares several commits, level by level, so that git is asked for all trees of a level at once. */
  async compare(commits: readonly Compared[]): Promise<void> {
    let level: Visit[] = [];
    for (const commit of commits) this.#open(level, commit, null, commit.tree, commit.parentTrees);
    while (level.length > 0) {
      const next: Visit[] = [];
      for (let from = 0; from < level.length; from += mostAtOnce) {
        const share = level.slice(from, from + mostAtOnce);
        await this.#trees.load(share.flatMap(({ tree, parents }) => [tree, ...parents]));
        for (const visit of share) this.#visit(visit, next);
      }
      level = next;
    }
  }

  #open(into: Visit[], commit: Compared, folder: Folder | null, tree: string, all: readonly string[]): void {
    if (all.includes(tree)) return;
    const parents = all.length > 1 ? [...new Set(all)] : all;
    const key = [tree, ...parents].join(" ");
    const isAgain = this.#seen.has(key);
    if (this.#seen.size >= mostRemembered) this.#seen.clear();
    this.#seen.add(key);
    into.push({ commit, folder, tree, parents, hasOne: all.length === 1, isAgain });
  }

  #visit({ commit, folder, tree, parents, hasOne, isAgain }: Visit, next: Visit[]): void {
    if (isAgain && this.#budget <= 0) {
      this.isCut = true;
      return;
    }
    const { idLength } = this.#trees;
    const own = new TreeCursor(this.#trees.bytesOf(tree), idLength);
    const others = parents.map((parent) => new TreeCursor(this.#trees.bytesOf(parent), idLength));
    let looked = 0;
    for (; own.kind !== null; own.next()) {
      looked++;
      let isSame = false;
      let isNew = true;
      const old: { readonly kind: EntryKind; readonly oid: string }[] = [];
      for (const other of others) {
        // What the parent has before this name is gone.
        for (let order = other.compareTo(own); other.kind !== null && order < 0; order = other.compareTo(own)) {
          commit.onOld(other.kind, other.oid());
          other.next();
          looked++;
        }
        if (other.kind === null || other.compareTo(own) !== 0) continue;
        looked++;
        isNew = false;
        if (other.hasSameId(own)) isSame = true;
        else old.push({ kind: other.kind, oid: other.oid() });
        other.next();
      }
      if (isSame) continue;
      const { kind } = own;
      const name = own.name();
      const oid = own.oid();
      if (kind === "tree") {
        const below = old.flatMap((one) => (one.kind === "tree" ? [one.oid] : []));
        if (isNew) commit.onChange({ kind, oid, folder, name, isNew, old: null });
        this.#open(next, commit, this.#inside(folder, name), oid, below);
        continue;
      }
      for (const one of old) commit.onOld(one.kind, one.oid);
      const [before] = old;
      const isBlob = hasOne && before?.kind === "blob" && kind === "blob";
      commit.onChange({ kind, oid, folder, name, isNew, old: isBlob ? before.oid : null });
    }
    for (const other of others) {
      for (; other.kind !== null; other.next()) {
        commit.onOld(other.kind, other.oid());
        looked++;
      }
    }
    this.work += looked;
    if (isAgain) this.#budget -= looked;
  }

  #inside(folder: Folder | null, name: string): Folder | null {
    const depth = (folder?.depth ?? 0) + 1;
    if (depth <= deepestPath) return { above: folder, name, depth };
    this.isCut = true;
    return folder;
  }
}

interface Visit {
  readonly commit: Compared;
  readonly folder: Folder | null;
  readonly tree: string;
  readonly parents: readonly string[];
  /** Whether the commit has one parent only. */
  readonly hasOne: boolean;
  readonly isAgain: boolean;
}

/** Entries of comparisons that were made before: more than any honest push holds twice. */
export const mostRepeated = 200_000;

/** Comparisons that are remembered: of a longer range some are made again, which costs little. */
const mostRemembered = 500_000;

/** Comparisons whose trees are held at once. */
const mostAtOnce = 512;

/** The path of an entry, raw bytes as Latin-1. */
export function rawPathOf({ folder, name }: Pick<Change, "folder" | "name">): string {
  const parts = [name];
  for (let at = folder; at !== null; at = at.above) parts.push(at.name);
  return parts.reverse().join("/");
}

/** The path of an entry, as reports write it. */
export function pathOf(change: Pick<Change, "folder" | "name">): string {
  return pathText(Buffer.from(rawPathOf(change), "latin1"));
}
