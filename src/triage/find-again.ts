/**
 * Finds a secret again by its fingerprint. A report holds no secrets, but a baseline entry may need the fingerprint under a new
 * salt; so what is staged is looked through, then the message last written, the working tree, and the history.
 */

import path from "node:path";
import { ScanError } from "../core/error.ts";
import type { Finding, Sighting } from "../core/finding.ts";
import type { GitRepository } from "../git/run.ts";
import { judge } from "../policy/judge.ts";
import { strictestPolicy } from "../policy/policy.ts";
import { createMasker, type Masker } from "../report/masking.ts";
import { scanFiles } from "../sources/files/files.ts";
import { createScanner, place, secretKey, type Scanner } from "../sources/scanner.ts";
import { scanStaged } from "../sources/staged/staged.ts";
import type { Context } from "../scan/context.ts";
import { detectionAgain } from "../scan/engine/detection.ts";
import { type EngineFor, makeFastEngine } from "../scan/engine/engine.ts";
import { readHistory } from "../scan/scan-history.ts";
import { messageSightings } from "../scan/scan-message.ts";

/** What is looked for, and where. */
export interface Search {
  readonly wanted: (fingerprint: string) => boolean;
  /** Ends the search early. */
  readonly isEnough: (found: ReadonlyMap<string, Finding>) => boolean;
  /** Salts that the fingerprints may have been made with. */
  readonly salts: readonly string[];
  /** The salt that findings are to be named with. */
  readonly salt: string;
  readonly repository: GitRepository | null;
  /** Folder whose files are looked through. */
  readonly root: string;
  /** Config file instead of the folder's own. */
  readonly config: string | undefined;
}

/** What was found. */
export interface FoundAgain {
  /** By the fingerprint that was asked for; each finding names itself by the salt that is wanted. */
  readonly found: ReadonlyMap<string, Finding>;
  /** Masks every secret that the search came across: a path may hold another one than that which was looked for. */
  readonly mask: Masker;
}

/** Looks for findings. */
export async function findAgain(search: Search, context: Context): Promise<FoundAgain> {
  const found = new Map<string, Finding>();
  const met: Finding[] = [];
  const engine = await makeFastEngine(await detectionAgain(search.root, search, context));
  const scanner = createScanner(engine);
  for await (const sightings of places(search, engine, scanner, context)) {
    for (const salt of new Set(search.salts)) {
      const findings = await judgeUnder(salt, sightings);
      met.push(...findings);
      for (const finding of findings) {
        if (!search.wanted(finding.fingerprint) || found.has(finding.fingerprint)) continue;
        const same = sightings.filter(({ match }) => secretKey(match) === secretKey(finding));
        const [renamed] = salt === search.salt ? [finding] : await judgeUnder(search.salt, same);
        if (renamed) found.set(finding.fingerprint, renamed);
      }
    }
    if (search.isEnough(found)) break;
  }
  // Not every source looks into names.
  met.push(...(await judgeUnder(search.salt, inNames([...found.values()], scanner))));
  return { found, mask: createMasker(met) };
}

function inNames(findings: readonly Finding[], scanner: Scanner): readonly Sighting[] {
  const names = new Set(findings.flatMap((finding) => finding.places.flatMap(({ path: name }) => name ?? [])));
  return [...names].flatMap((name) => place(scanner.scan(Buffer.from(name)), { path: name, source: "path" }));
}

async function judgeUnder(salt: string, sightings: readonly Sighting[]): Promise<readonly Finding[]> {
  const { findings } = await judge(sightings, { ...strictestPolicy, baseline: { salt, findings: [] } });
  return findings;
}

async function* places(
  { repository, root }: Search,
  engine: EngineFor,
  scanner: Scanner,
  context: Context,
): AsyncGenerator<readonly Sighting[], void, undefined> {
  const { signal, onProgress } = context;
  if (repository !== null && repository.workTree !== null) {
    yield (await scanStaged(repository, scanner, { signal, onProgress })).sightings;
    yield await lastMessage(repository, scanner);
  }
  if (repository === null || repository.workTree !== null) {
    yield (await scanFiles([], scanner, { signal, onProgress, cwd: root, env: context.env })).sightings;
  }
  if (repository !== null) yield (await readHistory(repository, engine, { signal, onProgress }, null)).result.sightings;
}

/** A message that a hook refused lies here still. */
async function lastMessage(repository: GitRepository, scanner: Scanner): Promise<readonly Sighting[]> {
  try {
    return (await messageSightings(path.join(repository.gitDir, "COMMIT_EDITMSG"), scanner, wholeMessage, {}))
      .sightings;
  } catch (error) {
    if (error instanceof ScanError && error.code === "unreadable-message") return [];
    throw error;
  }
}

/** Whatever git kept of it: as for a message that no editor was opened for. */
const wholeMessage: Readonly<Record<string, string>> = { GIT_EDITOR: ":" };
