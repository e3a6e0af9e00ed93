/** --compat: other scanners' files are read in place, under the same rules of trust as leakscan's own. */

import { ScanError } from "../../core/error.ts";
import { openRepository } from "../../git/run.ts";
import type { BaselineEntry } from "../../policy/baseline.ts";
import type { Config } from "../../policy/config.ts";
import type { ConfigPlace, Layer } from "../../policy/config/layers.ts";
import { type DigestAcceptance, hasDigest } from "../../policy/foreign-digests.ts";
import { createScanner } from "../../sources/scanner.ts";
import { makeFastEngine } from "../engine/engine.ts";
import { acceptPlaces } from "./accept-places.ts";
import { findScanners, type ImportPlace, layersOf, readImports } from "./imports.ts";
import type { Trust } from "./load-policy.ts";

/** What other scanners' files come to. */
export interface Compat {
  readonly layers: readonly Layer[];
  readonly digests: readonly DigestAcceptance[];
  /** Entries for what is accepted by place, with a config whose custom rules find it. */
  readonly accept: (config: Config) => Promise<readonly BaselineEntry[]>;
}

/** Reads them. Throws a ScanError, with file and line, where one is wrong. */
export async function loadCompat(
  trust: Exclude<Trust, { kind: "none" }>,
  { reader, known = { ids: [], providers: [] } }: ConfigPlace,
): Promise<Compat> {
  const place: ImportPlace = trust.kind === "folder" ? { reader, root: trust.root } : { reader };
  const imports = await readImports(place, await findScanners(place));
  const accepted = imports.flatMap(({ imported }) => imported.flatMap((one) => one.accepted));
  const byPlace = accepted.filter((one) => !hasDigest(one));
  let entries: Promise<readonly BaselineEntry[]> | undefined;
  return {
    layers: await layersOf(imports, known),
    digests: accepted.filter(hasDigest),
    accept: (config) => (entries ??= byPlace.length === 0 ? Promise.resolve([]) : lookUpPlaces(config)),
  };

  async function lookUpPlaces({ customRules }: Config): Promise<readonly BaselineEntry[]> {
    const detection = { customRules, configName: "", lineExpressions: [], identifiers: true, remembered: null };
    const scanner = createScanner(await makeFastEngine(detection));
    const repository = trust.kind === "commit" ? trust.repository : await openRepository(trust.root).catch(nothing);
    const root = trust.kind === "folder" ? trust.root : (trust.repository.workTree ?? "");
    const oid = trust.kind === "commit" ? trust.oid : null;
    return (await acceptPlaces(byPlace, { repository, oid, root, scanner })).entries;
  }
}

function nothing(error: unknown): null {
  if (error instanceof ScanError) return null;
  throw error;
}
