/**
 * What parents already held: the second half of "introduced". A secret that stands anywhere in a parent's tree is not blamed
 * on the commit, so a moved file, a merge or an edited line next to it stay silent. Asked only where something was found.
 */

import { Buffer } from "node:buffer";
import { parseCommitHeader } from "../git/objects/commit-object.ts";
import { ObjectReader } from "../git/objects/object-reader.ts";
import type { GitRepository } from "../git/run.ts";
import { TreeReader } from "../git/objects/tree-reader.ts";
import type { TreeItem } from "../git/objects/tree-reader.ts";
import { readOptions, unreadBlob } from "./blobs.ts";
import type { Collector, SourceOptions } from "./result.ts";
import { secretKey } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";

/**
 * Finds which of the wanted secrets any of the parents' trees holds.
 * @param wanted keys of secrets
 * @param parents commits or trees
 * @param near blobs and trees of the parents to look into first
 */
export type FindInParents = (
  wanted: ReadonlySet<string>,
  parents: readonly string[],
  near: readonly string[],
) => Promise<ReadonlySet<string>>;

/**
 * Makes the finder of one run. A parent's object that cannot be read counts as holding nothing, so that the secret is reported;
 * the collector is given its name.
 * @param reader reads objects; where absent, one is made for each question
 */
export function createFindInParents(
  repo: GitRepository,
  scanner: Scanner,
  collector: Collector,
  options: SourceOptions,
  reader?: ObjectReader,
): FindInParents {
  const known: Known = { blobs: new Map(), trees: new Map(), names: new Map() };
  return async (wanted, parents, near) => {
    const missing = new Set(wanted);
    if (missing.size === 0) return missing;
    const own = reader ?? new ObjectReader(repo, readOptions(options));
    try {
      const search = new Search(own, repo.objectFormat, scanner, collector, options, known, missing);
      await search.lookInto(near);
      if (missing.size > 0) await search.lookInto(parents);
    } finally {
      if (reader === undefined) await own.close();
    }
    return new Set([...wanted].filter((key) => !missing.has(key)));
  };
}

/** What was found out so far: the secrets in blobs, in trees that were looked at whole, and in names of entries. */
interface Known {
  readonly blobs: Map<string, ReadonlySet<string>>;
  readonly trees: Map<string, ReadonlySet<string>>;
  readonly names: Map<string, ReadonlySet<string>>;
}

const none: ReadonlySet<string> = new Set();

class Search {
  readonly #reader: ObjectReader;
  readonly #trees: TreeReader;
  readonly #scanner: Scanner;
  readonly #collector: Collector;
  readonly #options: SourceOptions;
  readonly #known: Known;
  readonly #missing: Set<string>;
  #done = 0;
  #bytes = 0;

  constructor(
    reader: ObjectReader,
    format: "sha1" | "sha256",
    scanner: Scanner,
    collector: Collector,
    options: SourceOptions,
    known: Known,
    missing: Set<string>,
  ) {
    this.#reader = reader;
    this.#scanner = scanner;
    this.#collector = collector;
    this.#options = options;
    this.#known = known;
    this.#missing = missing;
    this.#trees = new TreeReader(reader, format, (oid, why) => collector.cut(oid, `parent-not-read: ${why}`));
  }

  /** Takes what blobs, trees and commits hold out of what is missing, and stops where nothing is any more. */
  async lookInto(objects: readonly string[]): Promise<void> {
    const unknown: string[] = [];
    for (const oid of objects) {
      const held = this.#known.trees.get(oid) ?? this.#heldByBlob(oid);
      if (held === undefined) unknown.push(oid);
      else this.#take(held);
    }
    const trees = new Set<string>();
    for (let at = 0; at < unknown.length && this.#missing.size > 0; at += mostAtOnce) {
      await this.#reader.read(unknown.slice(at, at + mostAtOnce), (object) => {
        if (object.bytes !== null && object.type === "commit") {
          const tree = parseCommitHeader(object.bytes)?.tree;
          if (tree !== undefined) trees.add(tree);
          else this.#collector.cut(object.oid, "parent-not-read: corrupt-object");
        } else if (object.bytes !== null && object.type === "tree") trees.add(object.oid);
        else this.#take(this.#scanBlob(object));
      });
    }
    for (const tree of trees) if (this.#missing.size > 0) await this.#lookIntoTree(tree);
  }

  async #lookIntoTree(root: string): Promise<void> {
    const gathered = await this.#gather(root);
    this.#scanNames(gathered);
    for (const items of gathered.values())
      for (const { name } of items) this.#take(this.#known.names.get(name) ?? none);
    const blobs = new Set<string>();
    for (const items of gathered.values()) {
      for (const { kind, oid } of items) {
        if (kind !== "blob") continue;
        const held = this.#heldByBlob(oid);
        if (held === undefined) blobs.add(oid);
        else this.#take(held);
      }
    }
    const unknown = [...blobs];
    for (let at = 0; at < unknown.length && this.#missing.size > 0; at += mostAtOnce)
      await this.#reader.read(unknown.slice(at, at + mostAtOnce), (object) => this.#take(this.#scanBlob(object)));
    // Only of a tree that was looked at to its end is it known what it holds.
    if (this.#missing.size > 0) this.#remember(root, gathered);
  }

  /** The entries of all trees below a root that are not known yet, each tree once, however often it stands there. */
  async #gather(root: string): Promise<ReadonlyMap<string, readonly TreeItem[]>> {
    const gathered = new Map<string, readonly TreeItem[]>();
    let level = [root];
    while (level.length > 0) {
      const next = new Set<string>();
      for (let at = 0; at < level.length; at += mostAtOnce) {
        const share = level.slice(at, at + mostAtOnce).filter((oid) => !gathered.has(oid));
        await this.#trees.load(share);
        for (const tree of share) {
          const items = this.#trees.itemsOf(tree);
          gathered.set(tree, items);
          for (const { kind, oid } of items) {
            if (kind !== "tree") continue;
            const held = this.#known.trees.get(oid);
            if (held !== undefined) this.#take(held);
            else next.add(oid);
          }
        }
      }
      level = [...next];
    }
    return gathered;
  }

  /** Scans all new names at once. */
  #scanNames(gathered: ReadonlyMap<string, readonly TreeItem[]>): void {
    const { names } = this.#known;
    const fresh: string[] = [];
    for (const items of gathered.values()) {
      for (const { name } of items) {
        if (names.has(name)) continue;
        names.set(name, none);
        fresh.push(name);
      }
    }
    const joined = Buffer.from(fresh.join("\n"), "latin1");
    if (this.#scanner.scan(joined).located.length === 0) return;
    for (const name of fresh) {
      const { located } = this.#scanner.scan(Buffer.from(name, "latin1"));
      if (located.length > 0) names.set(name, new Set(located.map(({ match }) => secretKey(match))));
    }
  }

  #heldByBlob(oid: string): ReadonlySet<string> | undefined {
    const before = this.#known.blobs.get(oid);
    if (before !== undefined) return before;
    const scan = this.#scanner.known(oid);
    if (scan === undefined) return undefined;
    const held = scan.located.length === 0 ? none : new Set(scan.located.map(({ match }) => secretKey(match)));
    this.#known.blobs.set(oid, held);
    return held;
  }

  #scanBlob(object: Parameters<Parameters<ObjectReader["read"]>[1]>[0]): ReadonlySet<string> {
    this.#options.onProgress?.({ phase: "comparing", done: ++this.#done, bytes: this.#bytes });
    if (object.bytes === null) {
      this.#known.blobs.set(object.oid, none);
      this.#collector.cut(object.oid, `parent-not-read: ${unreadBlob(object).shortfalls[0]?.why ?? object.why}`);
      return none;
    }
    this.#bytes += object.bytes.length;
    this.#scanner.scan(object.bytes, object.oid);
    return this.#heldByBlob(object.oid) ?? none;
  }

  #take(held: ReadonlySet<string>): void {
    if (held.size < this.#missing.size) for (const key of held) this.#missing.delete(key);
    else for (const key of this.#missing) if (held.has(key)) this.#missing.delete(key);
  }

  /** Notes what each gathered tree holds, what is below it first. */
  #remember(root: string, gathered: ReadonlyMap<string, readonly TreeItem[]>): void {
    const { trees, names, blobs } = this.#known;
    const open = [root];
    const entered = new Set<string>();
    while (open.length > 0) {
      const tree = open[open.length - 1] as string;
      const items = gathered.get(tree) ?? [];
      if (!entered.has(tree)) {
        entered.add(tree);
        for (const { kind, oid } of items) if (kind === "tree" && !trees.has(oid) && !entered.has(oid)) open.push(oid);
        continue;
      }
      open.pop();
      if (trees.has(tree)) continue;
      const parts = new Set<ReadonlySet<string>>();
      for (const { kind, oid, name } of items) {
        parts.add(names.get(name) ?? none);
        if (kind !== "submodule") parts.add((kind === "tree" ? trees : blobs).get(oid) ?? none);
      }
      parts.delete(none);
      const [only] = parts;
      const held =
        only === undefined || parts.size === 1 ? (only ?? none) : new Set([...parts].flatMap((part) => [...part]));
      trees.set(tree, held);
    }
  }
}

/** Objects that are asked for at once, before it is seen whether anything is still missing. */
const mostAtOnce = 256;
