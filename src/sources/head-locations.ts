/**
 * Where secrets stand in the end. A range is told by the commits that brought each secret, and a later commit may have moved its line:
 * whoever points at a line of the last commit has to ask that commit. Asked only where something was found, and only of the same files.
 */

import type { Finding, Place } from "../core/finding.ts";
import type { GitRepository } from "../git/run.ts";
import { listTree } from "../git/tree.ts";
import { scanBlobs } from "./blobs.ts";
import type { SourceOptions } from "./result.ts";
import { place, secretKey, type Scanner } from "./scanner.ts";

/** By a finding's secret: the places in each file at the commit, in which it stood before. */
export type Standing = ReadonlyMap<string, ReadonlyMap<string, readonly Place[]>>;

/** Finds where the findings stand at a commit, in files in which the scan saw them. What cannot be read holds nothing. */
export async function standingAt(
  repo: GitRepository,
  scanner: Scanner,
  commit: string,
  findings: readonly Finding[],
  options: SourceOptions = {},
): Promise<Standing> {
  const wanted = new Map<string, Set<string>>();
  for (const finding of findings)
    for (const { path, source } of finding.places)
      if (path !== null && source === "blob") wanted.set(path, (wanted.get(path) ?? new Set()).add(secretKey(finding)));
  const standing = new Map<string, Map<string, Place[]>>();
  if (wanted.size === 0) return standing;
  const paths = new Map<string, string[]>();
  for await (const { oid, path } of listTree(repo, commit, options.signal ? { signal: options.signal } : {}))
    if (wanted.has(path)) paths.set(oid, [...(paths.get(oid) ?? []), path]);
  for await (const { oid, scan } of scanBlobs(repo, scanner, paths.keys(), "comparing", options))
    for (const path of paths.get(oid) ?? [])
      for (const { match, place: found } of place(scan ?? { located: [] }, { path, source: "blob", blob: oid })) {
        const key = secretKey(match);
        if (wanted.get(path)?.has(key) !== true) continue;
        const files = standing.get(key) ?? new Map<string, Place[]>();
        standing.set(key, files.set(path, [...(files.get(path) ?? []), found]));
      }
  return standing;
}

/**
 * The finding with the places at the commit before the others of the same file. The files keep their order, which says where it
 * counts; a place that the scan saw itself keeps the commit that brought it.
 */
export function leadWith(finding: Finding, standing: Standing): Finding {
  const files = standing.get(secretKey(finding));
  if (files === undefined) return finding;
  const own = new Map<string, Place[]>();
  for (const one of finding.places) {
    const { path, source, blob } = one;
    if (path === null || source !== "blob" || files.get(path)?.[0]?.blob !== blob) continue;
    const known = own.get(path);
    if (known === undefined) own.set(path, [one]);
    else known.push(one);
  }
  const places = new Set<Place>();
  for (const one of finding.places) {
    const { path, source } = one;
    if (path !== null && source === "blob") for (const now of own.get(path) ?? files.get(path) ?? []) places.add(now);
    places.add(one);
  }
  return { ...finding, places: [...places] };
}
