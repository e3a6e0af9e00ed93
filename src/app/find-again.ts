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
import { scanFiles } from "../source/files.ts";
import { createScanner, secretKey, type Scanner } from "../source/scanner.ts";
import { scanStaged } from "../source/staged.ts";
import type { Context } from "./context.ts";
import { detectionAgain } from "./detection.ts";
import { type EngineFor, makeFastEngine } from "./engine.ts";
import { readHistory } from "./scan-history.ts";
import { messageSightings } from "./scan-message.ts";

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

/** Findings by the fingerprint that was asked for; each names itself by the salt that is wanted. */
export async function findAgain(search: Search, context: Context): Promise<ReadonlyMap<string, Finding>> {
  const found = new Map<string, Finding>();
  const engine = await makeFastEngine(await detectionAgain(search.root, search, context));
  for await (const sightings of places(search, engine, context)) {
    for (const salt of new Set(search.salts)) {
      for (const finding of await judgeUnder(salt, sightings)) {
        if (!search.wanted(finding.fingerprint) || found.has(finding.fingerprint)) continue;
        const same = sightings.filter(({ match }) => secretKey(match) === secretKey(finding));
        const [renamed] = salt === search.salt ? [finding] : await judgeUnder(search.salt, same);
        if (renamed) found.set(finding.fingerprint, renamed);
      }
    }
    if (search.isEnough(found)) break;
  }
  return found;
}

async function judgeUnder(salt: string, sightings: readonly Sighting[]): Promise<readonly Finding[]> {
  const { findings } = await judge(sightings, { ...strictestPolicy, baseline: { salt, findings: [] } });
  return findings;
}

async function* places(
  { repository, root }: Search,
  engine: EngineFor,
  context: Context,
): AsyncGenerator<readonly Sighting[], void, undefined> {
  const scanner = createScanner(engine);
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
    return (await messageSightings(path.join(repository.gitDir, "COMMIT_EDITMSG"), scanner, {})).sightings;
  } catch (error) {
    if (error instanceof ScanError && error.code === "unreadable-message") return [];
    throw error;
  }
}
