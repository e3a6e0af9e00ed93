/**
 * Finds a secret again by its fingerprint. A report holds no secrets, but a baseline entry may need a few bits of one; so what is
 * staged is looked through, then the message last written, the working tree, and the history.
 */

import path from "node:path";
import { ScanError } from "../core/error.ts";
import type { Finding, Sighting } from "../core/finding.ts";
import type { GitRepository } from "../git/run.ts";
import { judge } from "../policy/judge.ts";
import { strictestPolicy } from "../policy/policy.ts";
import { createMasker, type Masker } from "../report/text/masking.ts";
import { scanFiles } from "../sources/files/files.ts";
import type { SourceResult } from "../sources/result.ts";
import { createScanner, place, secretKey, type Scanner } from "../sources/scanner.ts";
import { scanStaged } from "../sources/staged/staged.ts";
import type { Context } from "../scan/context.ts";
import { detectionAgain } from "../scan/engine/detection.ts";
import { type EngineFor, makeFastEngine } from "../scan/engine/engine.ts";
import { readHistory } from "../scan/history/read-history.ts";
import { messageSightings } from "../scan/scan-message.ts";

/** Where secrets are looked for. */
export interface Here {
  readonly repository: GitRepository | null;
  /** Folder whose files are looked through. */
  readonly root: string;
  /** Config file instead of the folder's own. */
  readonly config: string | undefined;
}

/** What is looked for, and where. */
export interface Search extends Here {
  /** Which of the fingerprints that were asked for is this finding's; `undefined` for none. */
  readonly askedFor: (finding: Finding) => string | undefined | Promise<string | undefined>;
  /** Ends the search early. */
  readonly isEnough: (found: ReadonlyMap<string, readonly Finding[]>) => boolean;
}

/** What was found. */
export interface FoundAgain {
  /** By the fingerprint that was asked for. */
  readonly found: ReadonlyMap<string, readonly Finding[]>;
  /** All findings that the search came across. */
  readonly met: readonly Finding[];
  /** Masks every secret that the search came across: a path may hold another one than that which was looked for. */
  readonly mask: Masker;
  /** Things that could not be read, or not to their end. */
  readonly unread: number;
}

/** Looks for findings. */
export async function findAgain(search: Search, context: Context): Promise<FoundAgain> {
  const found = new Map<string, Finding[]>();
  const met: Finding[] = [];
  const engine = await makeFastEngine(await detectionAgain(search.root, search, context));
  const scanner = createScanner(engine);
  const known = new Set<string>();
  let unread = 0;
  for await (const { sightings, notRead, cut } of places(search, engine, scanner, context)) {
    unread += notRead.length + cut.length;
    const { findings } = await judge(sightings, strictestPolicy);
    met.push(...findings);
    for (const finding of findings) {
      const name = await search.askedFor(finding);
      if (name === undefined) continue;
      // Two secrets may have one fingerprint where they can be guessed; the same one comes again from each place.
      const key = `${finding.fingerprint} ${secretKey(finding)}`;
      if (known.has(key)) continue;
      known.add(key);
      found.set(name, [...(found.get(name) ?? []), finding]);
    }
    if (search.isEnough(found)) break;
  }
  // Not every source looks into names.
  const named = [...found.values()].flat();
  met.push(...(await judge(inNames(named, scanner), strictestPolicy)).findings);
  return { found, met, mask: createMasker(met), unread };
}

function inNames(findings: readonly Finding[], scanner: Scanner): readonly Sighting[] {
  const names = new Set(findings.flatMap((finding) => finding.places.flatMap(({ path: name }) => name ?? [])));
  return [...names].flatMap((name) => place(scanner.scan(Buffer.from(name)), { path: name, source: "path" }));
}

async function* places(
  { repository, root }: Here,
  engine: EngineFor,
  scanner: Scanner,
  context: Context,
): AsyncGenerator<Yielded, void, undefined> {
  const { signal, onProgress } = context;
  if (repository !== null && repository.workTree !== null) {
    yield await scanStaged(repository, scanner, { signal, onProgress });
    yield await lastMessage(repository, scanner);
  }
  if (repository === null || repository.workTree !== null) {
    yield await scanFiles([], scanner, { signal, onProgress, cwd: root, env: context.env });
  }
  if (repository !== null) yield (await readHistory(repository, engine, { signal, onProgress }, null)).result;
}

/** What one place yields. */
type Yielded = Pick<SourceResult, "sightings" | "notRead" | "cut">;

/** A message that a hook refused lies here still. */
async function lastMessage(repository: GitRepository, scanner: Scanner): Promise<Yielded> {
  try {
    return await messageSightings(path.join(repository.gitDir, "COMMIT_EDITMSG"), scanner, wholeMessage, {});
  } catch (error) {
    if (error instanceof ScanError && error.code === "unreadable-message")
      return { sightings: [], notRead: [], cut: [] };
    throw error;
  }
}

/** Whatever git kept of it: as for a message that no editor was opened for. */
const wholeMessage: Readonly<Record<string, string>> = { GIT_EDITOR: ":" };
