/**
 * One job of tracing: a share of the store's commits and trees, read in the order in which they are stored. Runs in a worker
 * thread or in the caller's own. What it yields are numbers, which are sent between threads without being copied; it reads
 * only what is sound, since anything odd is for the fallback to name.
 */

import { Buffer } from "node:buffer";
import { newCommitLinks, readCommitLinks } from "../git/objects/commit-links.ts";
import { IdTable } from "../git/id-table.ts";
import { entryKind, TreeChain } from "../pack/store.ts";
import type { Job, ObjectStore, Visit } from "../pack/store.ts";
import { kindLeaf, kindTree } from "./condense.ts";
import { Numbers } from "./numbers.ts";

/** What all jobs of a search have in common. */
export interface TraceSetup {
  /** A number for each commit and tree, by the object's number in the store. Shared. */
  readonly numbers: Int32Array;
  /** Raw ids of the wanted blobs, one after the other. */
  readonly blobs: Uint8Array;
  /** Names of the wanted tree entries, raw bytes as Latin-1; their leaves are numbered behind the blobs'. */
  readonly names: readonly string[];
  /** Commits at which a shallow clone ends. */
  readonly shallow: readonly string[];
}

/** A share of the store. */
export interface TraceTask {
  readonly job: Job;
  /** Bit set of the types to read. */
  readonly types: number;
}

/** What a job read. */
export interface TraceResult {
  /** False where anything was odd: an object that could not be read, or that names what is not there. */
  readonly isSound: boolean;
  /** For each commit: its number, its tree's, its committer's seconds (high and low, by 2^31), how many parents, their numbers. */
  readonly commits: Int32Array;
  /** Numbers of commits whose parents a shallow clone left out. */
  readonly shallow: readonly number[];
  /** For each tree its number, that of the tree it is given by its difference from or -1, and how many entries are given for it. */
  readonly trees: Int32Array;
  /** Two for each such entry, of which only those that matter are reported: as in `Trees`, but that names are numbers of this runner. */
  readonly entries: Int32Array;
  /** Names that no earlier job of this runner had, raw bytes as Latin-1. */
  readonly names: readonly string[];
}

/** Runs jobs one after the other; one for a thread. */
export interface TraceRunner {
  /** Begins a search; what an earlier one had is forgotten. */
  start(setup: TraceSetup): void;
  run(task: TraceTask): TraceResult;
}

const commitType = 1;
const treeType = 2;

/** Makes a runner of jobs over a prepared store. */
export function createTraceRunner(store: ObjectStore): TraceRunner {
  const idBytes = store.format.idBytes;
  const links = newCommitLinks();
  const parents = new Set<number>();
  let search: Search | null = null;
  return {
    start(setup) {
      search = new Search(setup, idBytes);
    },
    run({ job, types }) {
      if (search === null) throw new Error("A job before its search: a fault of leakscan.");
      const { setup, chain, newNames } = search;
      const own = search;
      const { numbers } = setup;
      let isSound = true;
      const commits = new Numbers();
      const trees = new Numbers();
      const entries = new Numbers();
      const shallow: number[] = [];

      const numberOf = (bytes: Uint8Array, at: number): number => {
        const index = store.find(bytes, at);
        const number = index < 0 ? -1 : (numbers[index] as number);
        if (number < 0) isSound = false;
        return number;
      };
      const commit = (number: number, { bytes, index }: Visit): void => {
        if (!readCommitLinks(bytes, idBytes, links)) {
          isSound = false;
          return;
        }
        const { ids, count, seconds } = links;
        const isShallow = own.shallow.size > 0 && own.shallow.has(store.id(index));
        if (isShallow && count > 1) shallow.push(number);
        parents.clear();
        const root = numberOf(ids, 0);
        if (!isShallow) for (let i = 1; i < count; i++) parents.add(numberOf(ids, i * idBytes));
        commits.push2(number, root);
        commits.push2(Math.floor(seconds / 2 ** 31), seconds % 2 ** 31);
        commits.push(parents.size);
        for (const parent of parents) commits.push(parent);
      };
      const isNew = (bytes: Uint8Array, kind: number, nameStart: number, nameEnd: number, idAt: number): void => {
        let code = -1;
        if (kind === entryKind.tree) code = (numberOf(bytes, idAt) << 1) | kindTree;
        else if (kind === entryKind.blob) {
          const leaf = own.blobs.find(bytes, idAt);
          if (leaf >= 0) code = (leaf << 1) | kindLeaf;
        }
        chain.first = code + 1;
        chain.second = code >= 0 || own.wantedNames.size > 0 ? own.name(bytes, nameStart, nameEnd, code >= 0) : 0;
      };
      const tell = (codeAbove: number, nameAbove: number, gone: number): void => {
        if (codeAbove !== 0) entries.push2((nameAbove - 1) * 2 + gone, codeAbove - 1);
        if (nameAbove === 0 || own.wantedNames.size === 0) return;
        const leaf = own.leafOfName[nameAbove - 1] as number;
        if (leaf >= 0) entries.push2((nameAbove - 1) * 2 + gone, (leaf << 1) | kindLeaf);
      };
      const came = (code: number, name: number): void => tell(code, name, 0);
      const gone = (code: number, name: number): void => tell(code, name, 1);
      const tree = (number: number, { baseIndex }: Visit): void => {
        const before = entries.size;
        // Only of the copy that counts is reported how it differs: of another one its own pack may say that it builds on this tree.
        const isDifference = chain.isDifference && store.copyThatCounts(baseIndex) === baseIndex;
        if (isDifference) {
          chain.eachCame(came);
          chain.eachGone(gone);
        } else chain.each(came);
        trees.push2(number, isDifference ? (numbers[baseIndex] as number) : -1);
        trees.push((entries.size - before) / 2);
      };
      const countedNumber = ({ own: isOwn, index }: Visit): number =>
        isOwn && store.copyThatCounts(index) === index ? (numbers[index] as number) : -1;

      store.walk(job, {
        types,
        isAll: true,
        object(visit) {
          const number = countedNumber(visit);
          if (visit.type === commitType) {
            if (number >= 0) commit(number, visit);
            return;
          }
          if (visit.type !== treeType) return;
          if (!chain.read(visit, isNew)) isSound = false;
          if (number >= 0) tree(number, visit);
        },
        unread: () => {
          isSound = false;
        },
      });
      return {
        isSound,
        commits: commits.take(),
        shallow,
        trees: trees.take(),
        entries: entries.take(),
        names: newNames.splice(0),
      };
    },
  };
}

/** What a runner knows of the search it is in. */
class Search {
  readonly setup: TraceSetup;
  readonly chain: TreeChain;
  readonly blobs: IdTable;
  readonly shallow: ReadonlySet<string>;
  readonly wantedNames: ReadonlyMap<string, number>;
  readonly newNames: string[] = [];
  /** By number of a name its leaf, or -1. */
  readonly leafOfName: number[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(setup: TraceSetup, idBytes: number) {
    this.setup = setup;
    this.chain = new TreeChain(idBytes);
    this.blobs = new IdTable(idBytes);
    for (let at = 0; at < setup.blobs.length; at += idBytes) this.blobs.add(setup.blobs, at);
    this.shallow = new Set(setup.shallow);
    this.wantedNames = new Map(setup.names.map((name, i) => [name, setup.blobs.length / idBytes + i]));
  }

  /** One more than the number of a name; 0 for one that is not needed. */
  name(bytes: Uint8Array, start: number, end: number, isNeeded: boolean): number {
    const name = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
    const leaf = this.wantedNames.get(name) ?? -1;
    if (!isNeeded && leaf < 0) return 0;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.leafOfName.push(leaf) - 1;
      this.#numbers.set(name, number);
      this.newNames.push(name);
    }
    return number + 1;
  }
}
