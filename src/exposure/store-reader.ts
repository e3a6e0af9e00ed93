/** Reads objects for exposure from the object store itself, many at once in the order in which they are stored. */

import { Buffer } from "node:buffer";
import type { GitRepository } from "../git/run.ts";
import type { ObjectStore } from "../pack/store.ts";
import { catFileReader, type ReadObjects } from "./objects.ts";

/** Objects between two looks at the signal. */
const batch = 20_000;

/** Reads through a prepared store; what it cannot read is asked of git. */
export function storeReader(store: ObjectStore, repo: GitRepository, signal: AbortSignal | undefined): ReadObjects {
  const plainly = catFileReader(repo, signal);
  return async (oids, each) => {
    const unread: string[] = [];
    let some: string[] = [];
    const flush = (): void => {
      store.readMany(
        some,
        (oid, type, bytes) => each({ oid, type, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }),
        (oid) => void unread.push(oid),
      );
      some = [];
    };
    for (const oid of oids) {
      some.push(oid);
      if (some.length < batch) continue;
      flush();
      signal?.throwIfAborted();
    }
    flush();
    await plainly(unread, each);
  };
}
