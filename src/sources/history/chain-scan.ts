/**
 * Scans blobs in the order in which a walk of the object store shows them, bases before what builds on them: each needs the local
 * pass only where it differs from its base. The second pass, over the whole blob, is for the few that hold a match or half of one.
 */

import type { Engine, RawMatch } from "../../detect/engine.ts";
import type { Visit } from "../../pack/store.ts";
import { defaultBounds, isContainer } from "../../unpack/unpack.ts";
import type { UnpackBounds } from "../../unpack/unpack.ts";
import { ChainLines } from "./chain-lines.ts";
import { byAnchor, findInDelta } from "./delta-windows.ts";
import { scanBlob } from "../scanner.ts";
import type { BlobScan } from "../scanner.ts";

/** Scans the blobs of walks; one for a thread, for any number of jobs. */
export interface ChainScanner {
  /**
   * Scans a blob; `null` where the walk shows it only because others build on it. Each job's walk must be passed in whole: what
   * a blob's base held is remembered by depth.
   */
  scan(visit: Visit): BlobScan | null;
}

/** Makes a scanner of walks. It finds in each blob what `createScanner` finds, spans included. */
export function createChainScanner(engine: Engine, bounds: UnpackBounds = defaultBounds): ChainScanner {
  /** Raw matches of the chain that is being walked, by depth; `null` where the local pass was not done. */
  const chain: (readonly RawMatch[] | null)[] = [];
  /** Lines of the chain's blobs, by depth; `null` where nobody asked for them. */
  const lines: (ChainLines | null)[] = [];
  const linesOf = ({ bytes, base, ops, depth }: Visit): ChainLines => {
    const before = depth === 0 ? null : (lines[depth - 1] ?? null);
    const own =
      before === null || base === null || ops === null ? ChainLines.of(bytes) : before.derive(base, bytes, ops);
    return (lines[depth] = own);
  };
  return {
    scan(visit) {
      const { bytes, depth } = visit;
      chain.length = depth;
      lines.length = depth;
      lines.push(null);
      // What stands in a container is not where it stood in its base, a text in UTF-16 no more.
      if (isContainer(bytes)) {
        chain.push(null);
        return visit.own ? scanBlob(engine, bounds, bytes) : null;
      }
      let raw: readonly RawMatch[];
      try {
        raw = findRaw(engine, visit, depth === 0 ? null : (chain[depth - 1] ?? null));
      } catch {
        // The whole scan will throw too, and says so in its own way.
        chain.push(null);
        return visit.own ? scanBlob(engine, bounds, bytes) : null;
      }
      chain.push(raw);
      return visit.own ? scanBlob(engine, bounds, bytes, raw, () => linesOf(visit)) : null;
    },
  };
}

const none: readonly RawMatch[] = [];

function findRaw(engine: Engine, visit: Visit, inBase: readonly RawMatch[] | null): readonly RawMatch[] {
  const found =
    visit.ops === null || inBase === null
      ? engine.find(visit.bytes).sort(byAnchor)
      : findInDelta(engine, visit.bytes, visit.ops, inBase);
  return found.length === 0 ? none : found;
}
