/** Use case: entries that know a guessable secret by a slow digest are written anew, so that no scan has to compute it again. */

import { type BaselineEntry, readBaseline, writeBaseline } from "../policy/baseline.ts";
import { entryOf, writableWorkplaceOf } from "../scan/policy/baseline-file.ts";
import type { Context } from "../scan/context.ts";
import type { RawOptions } from "../scan/options.ts";
import { secretKey } from "../sources/scanner.ts";
import { findAgain } from "./find-again.ts";
import { askedByName } from "./old-names.ts";

/** What was done. */
export interface Upgraded {
  /** Old entries whose secret was found again. */
  readonly renewed: number;
  /** Entries that stay as they are, since what they name is not here any more. */
  readonly notFound: number;
  readonly file: string;
}

/** Writes the baseline anew. Throws a ScanError where git fails or the file cannot be written. */
export async function upgradeBaseline(
  raw: Pick<RawOptions, "baseline" | "config">,
  context: Context,
): Promise<Upgraded> {
  const place = await writableWorkplaceOf(raw, context);
  const before = await readBaseline(place.file);
  const old = before.findings.filter(({ check }) => check === undefined);
  const names = old.map(({ fingerprint, masked, path }) => ({ fingerprint, masked, paths: [path] }));
  const askedFor = askedByName(names, before.salt, () => false, Infinity);
  const isEnough = (): boolean => false;
  const { found, met, mask } = await findAgain({ ...place, askedFor, isEnough, config: raw.config }, context);
  const renewed = new Map<string, BaselineEntry[]>();
  for (const entry of old) {
    const values = new Set(found.get(entry.fingerprint)?.map(secretKey));
    if (values.size === 0) continue;
    // An old entry accepted its secret wherever it stood; now each path has an entry of its own.
    const places = met.filter((finding) => finding.guessable && values.has(secretKey(finding)));
    renewed.set(
      entry.fingerprint,
      places.map((finding) => {
        const { addedAt: _, ...rest } = entryOf({ lead: finding, parts: [] }, entry.reason, "", mask);
        const { addedAt, accept } = entry;
        return { ...rest, ...(addedAt && { addedAt }), ...(accept && { accept }) };
      }),
    );
  }
  const here = new Set(met.map(({ fingerprint }) => fingerprint));
  const findings = before.findings.flatMap((entry) => renewed.get(entry.fingerprint) ?? [entry]);
  await writeBaseline(place.file, { salt: before.salt, findings });
  const notFound = old.filter(({ fingerprint }) => !renewed.has(fingerprint) && !here.has(fingerprint)).length;
  return { renewed: renewed.size, notFound, file: place.fileName };
}
