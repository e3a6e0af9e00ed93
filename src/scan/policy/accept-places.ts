/**
 * What other scanners accept by a place, as entries of a baseline: the secret that stands there now, or stood there in the commit that is
 * named, is accepted by its fingerprint. A line number by itself would let pass whatever comes to stand there.
 */

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../../core/finding.ts";
import { ObjectReader } from "../../git/objects/object-reader.ts";
import { lookUp } from "../../git/revision.ts";
import type { GitRepository } from "../../git/run.ts";
import type { BaselineEntry } from "../../policy/baseline.ts";
import { digestFinder, hasDigest } from "../../policy/foreign-digests.ts";
import type { Acceptance } from "../../policy/import/importer.ts";
import { judge } from "../../policy/judge.ts";
import { strictestPolicy } from "../../policy/policy.ts";
import { createMasker } from "../../report/text/masking.ts";
import { place, type Scanner } from "../../sources/scanner.ts";
import { dayOf, entryOf } from "./baseline-file.ts";

/** Where places are looked up. */
export interface PlaceToLook {
  readonly repository: GitRepository | null;
  /** The commit in which what names none is looked for; the files of `root` where `null`. */
  readonly oid: string | null;
  readonly root: string;
  readonly scanner: Scanner;
}

/** What was accepted, and what nothing was found for. */
export interface AcceptedPlaces {
  readonly entries: readonly BaselineEntry[];
  readonly missing: readonly Acceptance[];
}

/** Looks up each acceptance that names a path. */
export async function acceptPlaces(accepted: readonly Acceptance[], where: PlaceToLook): Promise<AcceptedPlaces> {
  const byPlace = new Map<string, Acceptance[]>();
  const missing: Acceptance[] = accepted.filter((one) => one.path === undefined);
  for (const one of accepted) {
    if (one.path === undefined) continue;
    const key = JSON.stringify([one.commit ?? null, one.path]);
    const known = byPlace.get(key);
    if (known === undefined) byPlace.set(key, [one]);
    else known.push(one);
  }
  const groups = [...byPlace.values()];
  const texts = await textsOf(groups, where);
  const entries: BaselineEntry[] = [];
  for (const [index, group] of groups.entries()) {
    const [{ path: file = null } = {}] = group;
    const bytes = texts[index] ?? null;
    const scan = bytes === null ? null : where.scanner.scan(bytes);
    const { findings } =
      scan === null ? { findings: [] } : await judge(place(scan, { path: file, source: "file" }), strictestPolicy);
    const mask = createMasker(findings);
    for (const one of group) {
      const found = findings.filter((finding) => isMeant(one, finding));
      if (found.length === 0) missing.push(one);
      for (const finding of found)
        entries.push(
          entryOf(
            { lead: finding, parts: [] },
            one.reason,
            one.date ?? dayOf(undefined),
            mask,
            one.author === undefined ? {} : { author: one.author },
          ),
        );
    }
  }
  return { entries, missing };
}

/** Whether a finding in the file is what was accepted. */
function isMeant(one: Acceptance, { places, secret, rule, provider }: Finding): boolean {
  if (hasDigest(one)) return digestFinder([one])(secret, new Set([one.path ?? null])) !== undefined;
  if (one.rules !== undefined && !one.rules.includes(rule) && provider !== "generic") return false;
  const { line } = one;
  return line === undefined || places.some((spot) => spot.line <= line && spot.endLine >= line);
}

/** The bytes of each group's file; `null` where there is none. */
async function textsOf(
  groups: readonly (readonly Acceptance[])[],
  { repository, oid, root }: PlaceToLook,
): Promise<readonly (Uint8Array | null)[]> {
  const texts = groups.map((): Uint8Array | null => null);
  const asked: { readonly index: number; readonly expression: string }[] = [];
  for (const [index, [one]] of groups.entries()) {
    if (one?.path === undefined) continue;
    const commit = one.commit ?? oid;
    if (commit === null) texts[index] = await fileIn(root, one.path);
    else asked.push({ index, expression: `${commit}:${one.path}` });
  }
  if (repository === null || asked.length === 0) return texts;
  const named = await lookUp(
    repository,
    asked.map(({ expression }) => expression),
  );
  const indexes = new Map<string, number[]>();
  for (const [at, object] of named.entries()) {
    const index = asked[at]?.index;
    if (object?.type === "blob" && index !== undefined)
      indexes.set(object.oid, [...(indexes.get(object.oid) ?? []), index]);
  }
  const reader = new ObjectReader(repository);
  try {
    await reader.read([...indexes.keys()], ({ oid: id, bytes }) => {
      if (bytes !== null) for (const index of indexes.get(id) ?? []) texts[index] = new Uint8Array(bytes);
    });
  } finally {
    reader.close();
  }
  return texts;
}

/** A file of the folder, never one outside of it. */
async function fileIn(root: string, file: string): Promise<Uint8Array | null> {
  const absolute = path.resolve(root, file);
  if (!absolute.startsWith(root + path.sep)) return null;
  try {
    return new Uint8Array(await readFile(absolute));
  } catch {
    return null;
  }
}
