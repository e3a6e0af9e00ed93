/** What comes of the objects of a history, whatever reads them. */

import type { CommitFacts, Sighting, Unread } from "../../core/finding.ts";
import type { HistoryPart, Shard } from "../../core/shard.ts";
import type { FoundObject, UnreadObject } from "../../git/objects/cat-file.ts";
import { commitFacts, parseCommitHeader, parseTagHeader } from "../../git/objects/commit-object.ts";
import { eachEntry } from "../../git/objects/tree-object.ts";
import { pathText } from "../../git/path.ts";
import type { Ref } from "../../git/refs.ts";
import type { GitRepository } from "../../git/run.ts";
import { report, shortfallsOf } from "../blobs.ts";
import { locatedIn, messageParts, MessageScanner } from "../message.ts";
import { scanRefNames } from "../ref-names.ts";
import { Collector } from "../result.ts";
import type { SourceOptions } from "../result.ts";
import { place, secretKey } from "../scanner.ts";
import type { BlobScan, Located, Scanner } from "../scanner.ts";
import { StoreCheck } from "./store-check.ts";
import type { HistoryResult, HistoryFound } from "./wanted.ts";

/** The state of one scan, whatever reads the objects. */
export class HistoryScan {
  readonly check: StoreCheck;
  readonly collector: Collector;
  readonly #shallow: ReadonlySet<string>;
  readonly #scanner: Scanner;
  readonly #idLength: number;
  readonly #blobs = new Map<string, readonly string[]>();
  readonly #messages = new Map<string, readonly string[]>();
  readonly #inNames = new Map<string, readonly Sighting[]>();
  readonly #commits: string[] = [];
  #remembered: Iterable<string> = [];
  readonly #facts = new Map<string, CommitFacts>();
  /** With a tree that has it, where that is asked for. */
  readonly #names = new Map<string, string | undefined>();
  readonly #submodules = new Map<string, string | undefined>();
  /** What of the objects was not read, before anything else was looked at. */
  #unreadObjects: readonly Unread[] | undefined;
  readonly #messageScanner: MessageScanner;
  readonly #found = {
    blobs: new Map<string, BlobScan>(),
    messages: new Set<string>(),
    names: [] as string[],
    tooLarge: new Map<string, number | undefined>(),
  };

  constructor(repo: GitRepository, scanner: Scanner, shallow: ReadonlySet<string>, options: SourceOptions) {
    this.collector = new Collector(options);
    this.#shallow = shallow;
    this.#scanner = scanner;
    this.#messageScanner = new MessageScanner(scanner);
    this.#idLength = repo.objectFormat === "sha256" ? 32 : 20;
    this.check = new StoreCheck(this.#idLength);
  }

  /** An object that git listed and then did not give. */
  unread(oid: string, why: UnreadObject["why"], size: number | undefined): void {
    if (why === "too-large") {
      this.collector.cut(oid, size === undefined ? why : `${why}: ${size} bytes`);
      this.#found.tooLarge.set(oid, size);
    }
    // Git says "missing" of a loose object that it cannot make sense of; but it has just listed it.
    else this.collector.notRead(oid, "corrupt-object");
    this.askPaths([oid]);
  }

  /** Has exposure look for the paths of what was not read: an id alone tells a person nothing. */
  askPaths(oids: readonly string[]): void {
    for (const oid of oids) if (!this.#blobs.has(oid)) this.#blobs.set(oid, []);
  }

  object({ oid, type, bytes }: FoundObject): void {
    if (type === "tree") this.#tree(oid, bytes);
    else if (type === "blob") this.#blob(oid, bytes);
    else this.#message(oid, type, bytes);
  }

  #blob(oid: string, bytes: Buffer): void {
    this.collector.count(bytes.length);
    // Each blob comes once, so nothing is gained by remembering what was in it: no id is given.
    this.scanned(oid, this.#scanner.scan(bytes));
  }

  /** A blob that was scanned; anyone who scanned it counts it. */
  scanned(oid: string, scan: BlobScan): void {
    const shortfalls = shortfallsOf(scan);
    report(this.collector, oid, shortfalls);
    this.collector.sight(place(scan, { path: null, source: "blob", blob: oid }));
    if (scan.located.length === 0 && shortfalls.length === 0) return;
    this.#blobs.set(oid, keysOf(scan.located));
    this.#found.blobs.set(oid, scan);
  }

  #message(oid: string, type: "commit" | "tag", bytes: Buffer): void {
    if (type === "commit") this.commit(oid);
    this.#nameWhatItNames(oid, type, bytes);
    if (this.message(oid, type, bytes)) this.collector.count(bytes.length);
  }

  /** Scans a commit or tag; `false` where it is malformed. Anyone who read it counts it. */
  message(oid: string, type: "commit" | "tag", bytes: Buffer): boolean {
    const parts = messageParts(type, bytes);
    if (parts === null) {
      this.collector.notRead(oid, "corrupt-object");
      return false;
    }
    const keys: string[] = [];
    for (const part of parts) {
      const scan = this.#messageScanner.scan(part);
      const shortfalls = shortfallsOf(scan);
      report(this.collector, oid, shortfalls);
      if (scan.located.length > 0 || shortfalls.length > 0) this.#found.messages.add(oid);
      if (scan.located.length === 0) continue;
      const located = locatedIn(part, scan);
      const spot =
        type === "commit" ? ({ source: "commit-message", commit: oid } as const) : ({ source: "tag-message" } as const);
      this.collector.sight(place({ located }, { ...spot, path: null, blob: oid }));
      keys.push(...keysOf(scan.located));
    }
    if (keys.length === 0) return true;
    this.#messages.set(oid, [...new Set(keys)]);
    if (type === "commit") this.#facts.set(oid, commitFacts(oid, bytes));
    return true;
  }

  /** A commit of the store. */
  commit(oid: string): void {
    this.#commits.push(oid);
    this.collector.commits++;
    if (this.#shallow.has(oid)) this.collector.notRead(oid, "shallow");
  }

  /** Commits that an earlier scan reported; their ids are asked for only where something is to be traced. */
  rememberedCommits({ count, ids }: CachedCommits): void {
    if (this.#shallow.size > 0) {
      for (const oid of ids) this.commit(oid);
      return;
    }
    this.#remembered = ids;
    this.collector.commits += count;
  }

  /** A name of tree entries, raw bytes as Latin-1; `submodule` where one has it. `tree` is one that has it. */
  name(name: string, kind?: "submodule", tree?: string): void {
    if (kind === "submodule" && !this.#submodules.has(name)) this.#submodules.set(name, tree);
    if (!this.#names.has(name)) this.#names.set(name, tree);
  }

  #nameWhatItNames(oid: string, type: "commit" | "tag", bytes: Buffer): void {
    const header = type === "commit" ? parseCommitHeader(bytes) : null;
    const tagged = type === "tag" ? parseTagHeader(bytes) : null;
    if (tagged !== null) this.check.namedHex(tagged.object);
    if (header === null) return;
    this.check.namedHex(header.tree);
    // Where a shallow clone ends, parents are left out by intent.
    if (!this.#shallow.has(oid)) for (const parent of header.parents) this.check.namedHex(parent);
  }

  #tree(oid: string, bytes: Buffer): void {
    const intact = eachEntry(bytes, this.#idLength, (kind, nameStart, nameEnd, idAt) => {
      const name = bytes.toString("latin1", nameStart, nameEnd);
      if (kind === "submodule") this.name(name, kind, oid);
      else {
        this.check.named(bytes, idAt);
        this.name(name, undefined, oid);
      }
    });
    if (!intact) this.collector.notRead(oid, "corrupt-object");
  }

  /** Scans each name once. */
  allNames(): void {
    this.#unreadObjects = this.collector.result().notRead;
    for (const name of this.#names.keys()) {
      const bytes = Buffer.from(name, "latin1");
      const scan = this.#scanner.scan(bytes);
      const shortfalls = shortfallsOf(scan);
      report(this.collector, pathText(bytes), shortfalls);
      if (scan.located.length > 0 || shortfalls.length > 0) this.#found.names.push(name);
      if (scan.located.length === 0) continue;
      this.#inNames.set(name, place(scan, { path: pathText(bytes), source: "path" }));
    }
    for (const name of this.#submodules.keys()) this.collector.cut(pathText(Buffer.from(name, "latin1")), "submodule");
  }

  /** Scans the names of refs. They move without any object being new, so no earlier scan's word for them is taken. */
  refNames(refs: readonly Ref[]): void {
    this.collector.sight(
      scanRefNames(
        this.#scanner,
        refs.map(({ name }) => name),
        this.collector,
      ),
    );
  }

  /** Where something was found. */
  found(missing: readonly string[], reachable: ReadonlySet<string> | null): HistoryFound {
    const { blobs, messages, names, tooLarge } = this.#found;
    return {
      blobs,
      messages: [...messages],
      names,
      submodules: [...this.#submodules.keys()],
      tooLarge,
      missing,
      reachable,
    };
  }

  /** Where something was found, by ids. */
  #part(missing: readonly string[]): HistoryPart {
    const { blobs, messages, names, tooLarge } = this.#found;
    const trees = [...names.map((name) => this.#names.get(name)), ...this.#submodules.values()];
    const notRead = this.#unreadObjects ?? this.collector.result().notRead;
    return {
      blobs: [...blobs.keys()].sort(),
      messages: [...messages].sort(),
      trees: [...new Set(trees.filter((tree) => tree !== undefined))].sort(),
      tooLarge: Array.from(tooLarge, ([oid, size]) => ({ oid, ...(size !== undefined && { size }) })),
      missing: [...missing].sort(),
      notRead: notRead.filter(({ why }) => why !== "shallow"),
    };
  }

  /** @param shard which of the objects were read, where not all */
  result(missing: readonly string[] = [], shard?: Shard): HistoryResult {
    const names = new Map(
      Array.from(this.#inNames, ([name, sightings]) => [name, sightings.map(({ match }) => secretKey(match))]),
    );
    return {
      ...this.collector.result(this.#facts),
      wanted: { blobs: this.#blobs, messages: this.#messages, names, commits: chain(this.#remembered, this.#commits) },
      inNames: this.#inNames,
      ...(shard !== undefined && { part: this.#part(missing) }),
    };
  }
}

/** Commits by their ids. */
export interface CachedCommits {
  readonly count: number;
  readonly ids: Iterable<string>;
}

function chain(one: Iterable<string>, other: Iterable<string>): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      yield* one;
      yield* other;
    },
  };
}

function keysOf(located: readonly Located[]): string[] {
  return [...new Set(located.map(({ match }) => secretKey(match)))];
}
