/** Runs sources over test repositories with the fake engine, and says what they saw in one line a sighting. */
import { openRepository } from "../../src/git/run.ts";
import type { GitRepository } from "../../src/git/run.ts";
import { parseRange, scanRange } from "../../src/sources/range/range.ts";
import type { SourceResult } from "../../src/sources/result.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { scanStaged } from "../../src/sources/staged/staged.ts";
import type { StagedOptions } from "../../src/sources/staged/staged.ts";
import { createFakeEngine } from "./fake-engine.ts";
import { hermeticEnvironment } from "./git.ts";

/** Opens a repository as leakscan does, without this machine's configuration. */
export function open(dir: string, env: Readonly<Record<string, string>> = {}): Promise<GitRepository> {
  return openRepository(dir, hermeticEnvironment(env));
}

/** Scans what is staged. */
export async function staged(
  dir: string,
  options: StagedOptions = {},
  env: Readonly<Record<string, string>> = {},
): Promise<SourceResult> {
  return scanStaged(await open(dir, env), createScanner(createFakeEngine()), options);
}

/** Each sighting as `secret source path:line:column`, sorted. */
export function seen(result: SourceResult): string[] {
  return result.sightings
    .map(
      ({ match, place }) =>
        `${match.secret.reveal()} ${place.source} ${place.path ?? "-"}:${place.line}:${place.column}`,
    )
    .sort();
}

/** Scans a range, `base..head`. */
export async function range(
  dir: string,
  text: string,
  env: Readonly<Record<string, string>> = {},
): Promise<SourceResult> {
  return scanRange(await open(dir, env), createScanner(createFakeEngine()), parseRange(text));
}

/** Each sighting as in {@link seen}, with the subject of the commit that brought it. */
export function brought(result: SourceResult): string[] {
  return result.sightings
    .map(({ match, place }) => {
      const facts = place.commit === undefined ? undefined : result.commitFacts?.get(place.commit);
      return `${match.secret.reveal()} ${place.source} ${place.path ?? "-"}:${place.line}:${place.column} by ${facts?.subject ?? "-"}`;
    })
    .sort();
}
