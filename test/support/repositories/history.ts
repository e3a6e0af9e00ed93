/** Scans histories of test repositories with the fake engine, as the use case does: store first, exposure for what was found. */
import type { Exposure, Sighting } from "../../../src/core/finding.ts";
import { traceExposure } from "../../../src/exposure/exposure.ts";
import { scanHistory } from "../../../src/sources/history/history.ts";
import type { HistoryResult } from "../../../src/sources/history/wanted.ts";
import { placeHistory } from "../../../src/sources/history/history-places.ts";
import type { SourceOptions } from "../../../src/sources/result.ts";
import { createScanner } from "../../../src/sources/scanner.ts";
import type { Engine } from "../../../src/detect/engine.ts";
import { createFakeEngine } from "../fake-engine.ts";
import { open } from "../sources.ts";

/** A scanned history. */
export interface TestHistory {
  readonly result: HistoryResult;
  readonly sightings: readonly Sighting[];
  /** As `what why`, of the scan and of exposure. */
  readonly notRead: readonly string[];
  readonly cut: readonly string[];
  /** By the secret's value. */
  readonly exposures: ReadonlyMap<string, Exposure>;
  /** Each sighting as `secret source path:line:column`, sorted. */
  readonly seen: readonly string[];
}

/** Scans the history of the repository at `dir`. */
export async function history(
  dir: string,
  options: SourceOptions = {},
  engine: Engine = createFakeEngine(),
): Promise<TestHistory> {
  const repo = await open(dir);
  const result = await scanHistory(repo, createScanner(engine), options);
  const exposure = await traceExposure(repo, result.wanted);
  const placed = placeHistory(result, exposure);
  const told = (list: readonly { what: string; why: string }[]): string[] =>
    [...new Set(list.map(({ what, why }) => `${what} ${why}`))].sort();
  return {
    result,
    sightings: placed.sightings,
    notRead: told([...placed.notRead, ...exposure.notRead]),
    cut: told([...placed.cut, ...exposure.cut]),
    exposures: exposure.exposures,
    seen: placed.sightings
      .map(
        ({ match, place }) =>
          `${match.secret.reveal()} ${place.source} ${place.path ?? "-"}:${place.line}:${place.column}`,
      )
      .sort(),
  };
}

/** The exposure of a secret, commits by their ids. */
export function exposureOf(
  scanned: TestHistory,
  secret: string,
): Record<"introduced" | "removed", readonly string[]> & Omit<Exposure, "introduced" | "removed"> {
  const found = scanned.exposures.get(secret);
  if (found === undefined) throw new Error(`no exposure of ${secret}`);
  return { ...found, introduced: found.introduced.map(({ oid }) => oid), removed: found.removed.map(({ oid }) => oid) };
}
