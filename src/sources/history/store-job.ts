/**
 * One job of a history: a share of the object store's objects, walked bases before what builds on them and scanned. Runs in a
 * worker thread or in the caller's own; what it yields is plain data.
 */

import type { Engine } from "../../detect/engine.ts";
import { newCommitLinks, readCommitLinks } from "../../git/objects/commit-links.ts";
import { parseTagHeader } from "../../git/objects/commit-object.ts";
import type { Job, ObjectStore, Visit } from "../../pack/store.ts";
import { allTypes, entryKind, TreeChain } from "../../pack/store.ts";
import { defaultBounds, type UnpackBounds } from "../../unpack/unpack.ts";
import { createChainScanner } from "./chain-scan.ts";
import { messageParts } from "../message.ts";
import { RecentEntries } from "./recent-entries.ts";
import { scanBlob } from "../scanner.ts";
import { serializeScan, type SerializedScan } from "./serialize-scan.ts";

/** What a job found. Ids are in hexadecimal. */
export interface JobResult {
  /** Blobs and messages that were scanned, and their bytes. */
  readonly blobs: number;
  readonly bytes: number;
  readonly commits: readonly string[];
  /** Blobs in which something was found or cut off. */
  readonly found: readonly { readonly oid: string; readonly scan: SerializedScan }[];
  /** Commits and tags that hold something or are malformed, whole. */
  readonly messages: readonly { readonly oid: string; readonly type: "commit" | "tag"; readonly bytes: Uint8Array }[];
  /** Names of tree entries and of submodules that no earlier job of this runner reported. */
  readonly names: readonly FoundName[];
  readonly submodules: readonly FoundName[];
  /** Ids that trees, commits and tags name and the store does not have. */
  readonly missing: readonly string[];
  readonly corruptTrees: readonly string[];
  readonly unread: readonly { readonly oid: string; readonly why: string }[];
}

/** A name of a tree's entry. */
export interface FoundName {
  /** Raw bytes as Latin-1. */
  readonly name: string;
  /** Number in the store of a tree that has it. */
  readonly tree: number;
}

/** Runs jobs one after the other; one for a thread. */
export interface JobRunner {
  run(job: Job): JobResult;
}

/** What a runner needs. */
export interface JobSettings {
  readonly store: ObjectStore;
  readonly engine: Engine;
  readonly bounds?: UnpackBounds;
  /** Commits at which a shallow clone ends: their parents are left out by intent. */
  readonly shallow: ReadonlySet<string>;
  /** Whether this machine reads a part of the objects, and others the rest. */
  readonly isShard?: boolean;
}

const commitType = 1;
const treeType = 2;
const blobType = 3;

/** Makes a runner of jobs. */
export function createJobRunner({
  store,
  engine,
  bounds = defaultBounds,
  shallow,
  isShard = false,
}: JobSettings): JobRunner {
  const idLength = store.format.idBytes;
  const chain = createChainScanner(engine, bounds);
  const trees = new TreeChain(idLength);
  const recent = new RecentEntries();
  const links = newCommitLinks();
  const names = new Set<string>();
  const submodules = new Set<string>();
  const idents = new Map<string, boolean>();
  /** Of the trees of the chain that is being walked, by depth. */
  const isOwn: boolean[] = [];
  return {
    run(job) {
      const result = {
        blobs: 0,
        bytes: 0,
        commits: [] as string[],
        found: [] as { oid: string; scan: SerializedScan }[],
        messages: [] as { oid: string; type: "commit" | "tag"; bytes: Uint8Array }[],
        names: [] as FoundName[],
        submodules: [] as FoundName[],
        missing: [] as string[],
        corruptTrees: [] as string[],
        unread: [] as { oid: string; why: string }[],
      };
      let shown = -1;
      store.walk(job, {
        types: allTypes,
        object(visit) {
          if (visit.type === blobType) blob(visit);
          else if (visit.type === treeType) tree(visit);
          else if (visit.own) message(visit, visit.type === commitType ? "commit" : "tag");
        },
        unread: (index, why) => void result.unread.push({ oid: store.id(index), why }),
      });
      return result;

      function blob(visit: Visit): void {
        const scan = chain.scan(visit);
        if (scan === null) return;
        result.blobs++;
        result.bytes += visit.bytes.length;
        if (scan.located.length > 0 || scan.cut.length > 0 || scan.failure !== null)
          result.found.push({ oid: store.id(visit.index), scan: serializeScan(scan) });
      }

      function tree(visit: Visit): void {
        // Of a tree that the walk shows only because others build on it, an earlier job or scan has reported the names.
        const isNew = visit.own ? entry : silent;
        shown = visit.index;
        isOwn[visit.depth] = visit.own;
        // But not another shard: in its clone that tree may build on this one, and leave the same names to us.
        const isWhole = isShard && visit.own && visit.depth > 0 && isOwn[visit.depth - 1] !== true;
        if (!trees.read(isWhole ? { ...visit, ops: null } : visit, isNew) && visit.own)
          result.corruptTrees.push(store.id(visit.index));
      }

      function entry(bytes: Uint8Array, kind: number, nameStart: number, nameEnd: number, at: number): void {
        if (recent.has(bytes, kind, nameStart, at + idLength, at)) return;
        const name = latin1(bytes, nameStart, nameEnd);
        if (kind === entryKind.submodule) tell(submodules, result.submodules, name, shown);
        else if (store.find(bytes, at) < 0) result.missing.push(hex(bytes, at, idLength));
        tell(names, result.names, name, shown);
      }

      function message(visit: Visit, type: "commit" | "tag"): void {
        const oid = store.id(visit.index);
        const { bytes } = visit;
        if (type === "commit") result.commits.push(oid);
        namedBy(oid, type, bytes);
        const parts = messageParts(type, bytes);
        if (parts !== null) {
          result.blobs++;
          result.bytes += bytes.length;
        }
        const holds =
          parts === null || parts.some((part) => (part.isIdent ? ident(part.bytes) : holdsSomething(part.bytes)));
        // Few: they are scanned again where everything is put together. The bytes here are used again for the next object.
        if (holds) result.messages.push({ oid, type, bytes: bytes.slice() });
      }

      function namedBy(oid: string, type: "commit" | "tag", bytes: Uint8Array): void {
        const tagged = type === "tag" ? parseTagHeader(bytes) : null;
        if (tagged !== null && store.find(Buffer.from(tagged.object, "hex")) < 0) result.missing.push(tagged.object);
        if (type === "tag" || !readCommitLinks(bytes, idLength, links)) return;
        const { ids, count } = links;
        for (let i = 0; i < (shallow.has(oid) ? 1 : count); i++)
          if (store.find(ids, i * idLength) < 0) result.missing.push(hex(ids, i * idLength, idLength));
      }
    },
  };

  function ident(bytes: Uint8Array): boolean {
    const key = latin1(bytes, 0, bytes.length);
    let holds = idents.get(key);
    if (holds === undefined) {
      holds = holdsSomething(bytes);
      idents.set(key, holds);
    }
    return holds;
  }

  function holdsSomething(bytes: Uint8Array): boolean {
    const scan = scanBlob(engine, bounds, bytes);
    return scan.located.length > 0 || scan.cut.length > 0 || scan.failure !== null;
  }
}

function silent(): void {}

function tell(known: Set<string>, told: FoundName[], name: string, tree: number): void {
  if (known.has(name)) return;
  known.add(name);
  told.push({ name, tree });
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}

function hex(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, length).toString("hex");
}
