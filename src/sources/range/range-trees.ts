/**
 * Reads what the commits of a range bring, through one git: to start another costs more than to read a hundred blobs. A blob is read
 * beside its old version, so that one which brings nothing need not be scanned whole.
 */

import { Buffer } from "node:buffer";
import type { FoundObject, UnreadObject } from "../../git/objects/cat-file.ts";
import { parseCommitHeader } from "../../git/objects/commit-object.ts";
import type { ObjectReader } from "../../git/objects/object-reader.ts";
import { TreeReader } from "../../git/objects/tree-reader.ts";
import { report, shortfallsOf, unreadBlob } from "../blobs.ts";
import type { Shortfall } from "../blobs.ts";
import { scanPath } from "../path-name.ts";
import type { Collector, SourceOptions } from "../result.ts";
import type { Located, Scanner } from "../scanner.ts";
import type { ListedCommit } from "./range-commits.ts";
import { pathOf, TreeDiff } from "./tree-diff.ts";
import type { Change } from "./tree-diff.ts";

/** A match in what a commit brings. */
export interface Found {
  readonly located: Located;
  readonly change: Change;
  /** Whether it stands in the entry's name. */
  readonly isName: boolean;
}

/** A commit of the range that brings something in which a match is. */
export interface FoundCommit extends ListedCommit {
  readonly found: readonly Found[];
  /** Blobs and trees that its parents have where it has another or none. */
  readonly old: readonly string[];
}

/** Reads commits and what they bring. */
export class RangeTrees {
  readonly #reader: ObjectReader;
  readonly #scanner: Scanner;
  readonly #collector: Collector;
  readonly #options: SourceOptions;
  readonly #diff: TreeDiff;
  readonly #treeOf = new Map<string, string | null>();
  readonly #asked = new Set<string>();
  readonly #counted = new Set<string>();
  readonly #shortfalls = new Map<string, readonly Shortfall[]>();
  #done = 0;
  #bytes = 0;
  /** Of the commits, how many are done; a small range is done before anyone looks. */
  #share: number | undefined;

  constructor(
    reader: ObjectReader,
    format: "sha1" | "sha256",
    scanner: Scanner,
    collector: Collector,
    options: SourceOptions,
  ) {
    this.#reader = reader;
    this.#scanner = scanner;
    this.#collector = collector;
    this.#options = options;
    this.#diff = new TreeDiff(new TreeReader(reader, format, (oid, why) => collector.notRead(oid, why)));
  }

  /** Entries of trees that were looked at. */
  get work(): number {
    return this.#diff.work;
  }

  /**
   * Scans what commits bring, parents before children; yields those in which something is found.
   * @param onCommit gets each commit of the range, or why it could not be read
   */
  async *scan(
    commits: readonly ListedCommit[],
    onCommit: (commit: FoundObject | UnreadObject) => void,
  ): AsyncGenerator<FoundCommit, void, undefined> {
    for (let from = 0; from < commits.length; from += mostAtOnce) {
      const share = commits.slice(from, from + mostAtOnce);
      await this.#readCommits(share, onCommit);
      const trees = share.flatMap((commit) => {
        const tree = this.#treeOf.get(commit.oid);
        if (!tree) return [];
        return [{ commit, tree, parentTrees: commit.parents.flatMap((oid) => this.#treeOf.get(oid) ?? []) }];
      });
      yield* this.#scanTrees(trees);
      if (commits.length > mostAtOnce) this.#share = Math.min(1, (from + mostAtOnce) / commits.length);
    }
    if (this.#diff.isCut) this.#collector.cut("paths", "too-many-paths");
  }

  /** Scans all that a tree holds which no commit has. */
  async scanTree(tree: string): Promise<readonly Found[]> {
    const all: Found[] = [];
    const commit = { oid: tree, parents: [] };
    for await (const { found } of this.#scanTrees([{ commit, tree, parentTrees: [] }])) all.push(...found);
    return all;
  }

  async #readCommits(
    share: readonly ListedCommit[],
    onCommit: (commit: FoundObject | UnreadObject) => void,
  ): Promise<void> {
    const own = new Set(share.map(({ oid }) => oid));
    await this.#reader.read([...own], (object) => {
      this.#noteTree(object);
      onCommit(object);
    });
    const parents = new Set(share.flatMap((commit) => commit.parents).filter((oid) => !this.#treeOf.has(oid)));
    await this.#reader.read([...parents], (object) => {
      this.#noteTree(object);
      // What a parent held is not known: all that the commit has counts as brought.
      if (object.bytes === null) this.#collector.notRead(object.oid, object.why);
    });
  }

  #noteTree({ oid, bytes }: FoundObject | UnreadObject): void {
    this.#treeOf.set(oid, bytes === null ? null : (parseCommitHeader(bytes)?.tree ?? null));
  }

  async *#scanTrees(
    compared: readonly {
      readonly commit: ListedCommit;
      readonly tree: string;
      readonly parentTrees: readonly string[];
    }[],
  ): AsyncGenerator<FoundCommit, void, undefined> {
    const entries = compared.map((one) => ({ ...one, changes: [] as Change[], old: [] as string[] }));
    await this.#diff.compare(
      entries.map(({ tree, parentTrees, changes, old }) => ({
        tree,
        parentTrees,
        onChange: (change) => void changes.push(change),
        onOld: (kind, oid) => void (kind === "submodule" || old.push(oid)),
      })),
    );
    await this.#scanBlobs(entries.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "blob")));
    for (const { commit, changes, old } of entries) {
      const found = changes.flatMap((change) => this.#foundIn(change));
      if (found.length > 0) yield { ...commit, found, old };
    }
  }

  #foundIn(change: Change): readonly Found[] {
    const found: Found[] = [];
    if (change.kind === "blob") {
      const shortfalls = this.#shortfalls.get(change.oid);
      if (shortfalls !== undefined) report(this.#collector, pathOf(change), shortfalls);
      for (const located of this.#scanner.known(change.oid)?.located ?? [])
        found.push({ located, change, isName: false });
    }
    if (change.kind === "submodule") this.#collector.cut(pathOf(change), "submodule");
    if (!change.isNew) return found;
    const bytes = Buffer.from(change.name, "latin1");
    for (const located of scanPath(this.#scanner, { path: () => pathOf(change), bytes }, this.#collector))
      found.push({ located, change, isName: true });
    return found;
  }

  /** Scans each blob once. One that brings nothing against its old version is not known to the scanner afterwards. */
  async #scanBlobs(changes: readonly Change[]): Promise<void> {
    const wanted: { readonly oid: string; readonly hasOld: boolean }[] = [];
    const ids: string[] = [];
    for (const { oid, old } of changes) {
      const key = old === null ? oid : `${oid} ${old}`;
      if (this.#asked.has(oid) || this.#asked.has(key)) continue;
      this.#asked.add(key);
      const known = this.#scanner.known(oid);
      if (known !== undefined) this.#count(oid, 0, shortfallsOf(known));
      else {
        wanted.push({ oid, hasOld: old !== null });
        ids.push(oid, ...(old === null ? [] : [old]));
      }
    }
    let next = 0;
    let young: FoundObject | UnreadObject | null = null;
    await this.#reader.read(ids, (object) => {
      if (young === null && wanted[next]?.hasOld === true) {
        // The next answer may come in the same memory.
        young = object;
        return;
      }
      this.#scanBlob(young ?? object, young === null ? null : object);
      young = null;
      next++;
    });
  }

  #scanBlob(mine: FoundObject | UnreadObject, old: FoundObject | UnreadObject | null): void {
    if (mine.bytes === null) this.#count(mine.oid, null, unreadBlob(mine).shortfalls);
    else {
      this.#bytes += mine.bytes.length;
      const isOld =
        this.#scanner.known(mine.oid) === undefined && old?.bytes && this.#bringsNothing(mine.bytes, old.bytes);
      this.#count(mine.oid, mine.bytes.length, isOld ? [] : shortfallsOf(this.#scanner.scan(mine.bytes, mine.oid)));
    }
    this.#options.onProgress?.({
      phase: "reading",
      done: ++this.#done,
      bytes: this.#bytes,
      ...(this.#share !== undefined && { share: this.#share }),
    });
  }

  /** In another place a blob may have to be read whole, and then not be read to its end; it is counted once. */
  #count(oid: string, size: number | null, shortfalls: readonly Shortfall[]): void {
    if (size !== null && !this.#counted.has(oid)) this.#collector.count(size);
    this.#counted.add(oid);
    if (shortfalls.length > 0) this.#shortfalls.set(oid, shortfalls);
  }

  /** A rule that throws is named by the whole scan. */
  #bringsNothing(bytes: Uint8Array, old: Uint8Array): boolean {
    try {
      return this.#scanner.bringsNothing(bytes, old);
    } catch {
      return false;
    }
  }
}

/** Commits whose trees are compared at once. */
const mostAtOnce = 64;
