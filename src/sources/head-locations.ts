/**
 * Where secrets stand in the end. A range is given by the commits that brought each secret, and a later commit may have moved its
 * line, renamed its file, copied or deleted it: anyone who points at a line of the last commit has to ask that commit. Asked only where
 * something was found, and only of the paths at which some commit of the range had it.
 */

import { Buffer } from "node:buffer";
import type { Finding, Place } from "../core/finding.ts";
import { parseCommitHeader } from "../git/objects/commit-object.ts";
import type { ObjectReader } from "../git/objects/object-reader.ts";
import { pathText } from "../git/path.ts";
import type { GitRepository } from "../git/run.ts";
import { TreeReader } from "../git/objects/tree-reader.ts";
import { place, secretKey } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";

/** By a finding's secret: its places in files of the head. */
export type HeadLocations = ReadonlyMap<string, readonly Place[]>;

/**
 * Finds where secrets stand in commits. What cannot be read holds nothing.
 * @param commits the heads; of many only the first, since nobody reads a page for each of them
 * @param candidates by raw path (Latin-1), the keys of the secrets that may stand there
 */
export async function findAtHeads(
  reader: ObjectReader,
  repo: Pick<GitRepository, "objectFormat">,
  scanner: Scanner,
  commits: readonly string[],
  candidates: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<HeadLocations> {
  const locations = new Map<string, Place[]>();
  if (candidates.size === 0) return locations;
  const seen = new Set<string>();
  for (const commit of new Set(commits.slice(0, mostHeads))) {
    const files = await findFiles(reader, repo, commit, candidates.keys());
    const fresh = new Set([...files.values()].filter((oid) => scanner.known(oid) === undefined));
    await reader.read([...fresh], (object) => {
      if (object.bytes !== null) scanner.scan(object.bytes, object.oid);
    });
    for (const [raw, oid] of files) {
      // Two branches mostly hold the same file.
      if (seen.has(`${oid} ${raw}`)) continue;
      seen.add(`${oid} ${raw}`);
      const path = pathText(Buffer.from(raw, "latin1"));
      const scan = scanner.known(oid) ?? { located: [] };
      for (const { match, place: found } of place(scan, { path, source: "blob", blob: oid })) {
        const key = secretKey(match);
        if (candidates.get(raw)?.has(key) !== true) continue;
        const places = locations.get(key);
        const atHead: Place = { ...found, atHead: true };
        if (places === undefined) locations.set(key, [atHead]);
        else places.push(atHead);
      }
    }
  }
  return locations;
}

/** Heads that are asked. */
export const mostHeads = 16;

/** A folder of paths that are looked for: what is below it by name, and the path that ends there. */
interface Wanted {
  readonly below: Map<string, Wanted>;
  path: string | null;
}

/** By raw path: the blob that stands there in a commit. */
export async function findFiles(
  reader: ObjectReader,
  { objectFormat }: Pick<GitRepository, "objectFormat">,
  commit: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let root: string | undefined;
  await reader.read([commit], ({ bytes }) => {
    root = bytes === null ? undefined : parseCommitHeader(bytes)?.tree;
  });
  if (root === undefined) return files;
  const trees = new TreeReader(reader, objectFormat, () => {});
  let level: (readonly [tree: string, wanted: Wanted])[] = [[root, wantedOf(paths)]];
  while (level.length > 0) {
    const next: (readonly [tree: string, wanted: Wanted])[] = [];
    await trees.load(level.map(([tree]) => tree));
    for (const [tree, wanted] of level) {
      for (const { kind, name, oid } of trees.itemsOf(tree)) {
        const here = wanted.below.get(name);
        if (here === undefined) continue;
        if (kind === "blob" && here.path !== null) files.set(here.path, oid);
        if (kind === "tree") next.push([oid, here]);
      }
    }
    level = next;
  }
  return files;
}

function wantedOf(paths: Iterable<string>): Wanted {
  const root: Wanted = { below: new Map(), path: null };
  for (const path of paths) {
    let at = root;
    for (const name of path.split("/")) {
      let next = at.below.get(name);
      if (next === undefined) at.below.set(name, (next = { below: new Map(), path: null }));
      at = next;
    }
    at.path = path;
  }
  return root;
}

/**
 * The finding with its places at the head before all others, first those in the file that it leads with. A place that the scan saw
 * itself keeps the commit that brought it.
 */
export function leadWithHead(finding: Finding, locations: HeadLocations): Finding {
  const now = locations.get(secretKey(finding));
  if (now === undefined || now.length === 0) return finding;
  const key = ({ path, blob, source, line, column }: Place): string =>
    JSON.stringify([path, blob, source, line, column]);
  const own = new Map(finding.places.map((one) => [key(one), one]));
  const rank = new Map<string | null, number>();
  for (const { path } of finding.places) if (!rank.has(path)) rank.set(path, rank.size);
  const rankOf = ({ path }: Place): number => rank.get(path) ?? rank.size;
  const atHead = now
    .map((one): Place => ({ ...(own.get(key(one)) ?? one), atHead: true }))
    .sort((a, b) => rankOf(a) - rankOf(b));
  const named = new Set(atHead.map(key));
  return { ...finding, places: [...atHead, ...finding.places.filter((one) => !named.has(key(one)))] };
}
