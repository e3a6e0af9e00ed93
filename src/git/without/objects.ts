/** Objects without git, through our own reader of the object store. */

import { openStore, type ObjectStore } from "../../pack/store.ts";
import { ScanError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { defaultMaxSize } from "../objects/cat-file-answers.ts";
import type { FoundObject, ObjectType, ReadOptions, UnreadObject } from "../objects/cat-file-answers.ts";
import { parseCommitHeader } from "../objects/commit-object.ts";
import type { GitRepository } from "../run.ts";
import { emptyTree } from "../objects/tree.ts";
import { eachEntry } from "../objects/tree-object.ts";

/** An entry of a tree, its name as raw bytes in Latin-1. */
export interface Entry {
  /** As git prints it, six digits. */
  readonly mode: string;
  readonly oid: string;
  readonly name: string;
}

/** The objects of a repository. */
export class Objects {
  readonly #place: Pick<GitRepository, "commonDir" | "objectFormat">;
  readonly #stores = new Map<number, ObjectStore>();

  constructor(place: Pick<GitRepository, "commonDir" | "objectFormat">) {
    this.#place = place;
  }

  /** Reads one object. */
  read(oid: string, options: Pick<ReadOptions, "maxSize"> = {}): FoundObject | UnreadObject {
    // Every repository knows this tree, whether or not it holds it.
    if (oid === emptyTree(this.#place.objectFormat)) return { oid, type: "tree", bytes: Buffer.alloc(0) };
    const most = options.maxSize ?? defaultMaxSize;
    const found = this.#store(most).read(oid);
    if (found.kind === "missing") return { oid, bytes: null, why: "missing-object" };
    if (found.kind === "damaged")
      return { oid, bytes: null, why: found.why.startsWith("too-large") ? "too-large" : "corrupt-object" };
    if (found.bytes.length > most) return { oid, bytes: null, why: "too-large", size: found.bytes.length };
    const { buffer, byteOffset, length } = found.bytes;
    return { oid, type: found.type, bytes: Buffer.from(buffer, byteOffset, length) };
  }

  /** An object that must be there, of a type. Throws a ScanError where it is not. */
  get(oid: string, type: ObjectType): Buffer {
    const object = this.read(oid, { maxSize: largest });
    if (object.bytes === null) throw new ScanError(object.why, says("objectUnreadable", oid));
    if (object.type !== type) throw new ScanError("git-failed", says("objectDamaged", oid));
    return object.bytes;
  }

  /** The tree and the parents of a commit. */
  commit(oid: string): { readonly tree: string; readonly parents: readonly string[] } {
    const header = parseCommitHeader(this.get(oid, "commit"));
    if (header === null) throw new ScanError("git-failed", says("objectDamaged", oid));
    return header;
  }

  /** The entries of a tree. */
  entries(oid: string): readonly Entry[] {
    const bytes = this.get(oid, "tree");
    const found: Entry[] = [];
    let start = 0;
    const isWhole = eachEntry(bytes, oid.length / 2, (_, from, to, id) => {
      const mode = bytes.toString("latin1", start, from - 1).padStart(6, "0");
      found.push({
        mode,
        oid: bytes.toString("hex", id, id + oid.length / 2),
        name: bytes.toString("latin1", from, to),
      });
      start = id + oid.length / 2;
    });
    if (!isWhole) throw new ScanError("git-failed", says("objectDamaged", oid));
    return found;
  }

  #store(maxObjectBytes: number): ObjectStore {
    let store = this.#stores.get(maxObjectBytes);
    if (store === undefined) {
      const { commonDir, objectFormat } = this.#place;
      store = openStore({ repository: commonDir, objectFormat, maxObjectBytes });
      this.#stores.set(maxObjectBytes, store);
    }
    return store;
  }
}

/** Trees and commits are read whole, in bytes. */
const largest = 2 ** 29;
