/** Use case: entries that accept nothing any more are taken out of the baseline. */

import { says } from "../messages/errors.ts";
import { ScanError } from "../core/error.ts";
import { checkOf } from "../core/fingerprint.ts";
import { isExpired } from "../policy/accepted.ts";
import { readBaseline, writeBaseline } from "../policy/baseline.ts";
import type { Context } from "../scan/context.ts";
import type { RawOptions } from "../scan/options.ts";
import { dayOf, writableWorkplaceOf } from "../scan/policy/baseline-file.ts";
import { findAgain } from "./find-again.ts";

/** What was done. */
export interface Pruned {
  /** Entries whose secret is nowhere in the repository any more. */
  readonly gone: number;
  readonly expired: number;
  readonly left: number;
  /** Entries of earlier versions that could not be compared; they stay. */
  readonly old: number;
  readonly file: string;
}

/**
 * Writes the baseline without them.
 * @throws ScanError where not everything could be read: what an unread object holds would be taken for gone
 */
export async function pruneBaseline(raw: Pick<RawOptions, "baseline" | "config">, context: Context): Promise<Pruned> {
  const place = await writableWorkplaceOf(raw, context);
  const { salt, findings } = await readBaseline(place.file);
  const { met, unread } = await findAgain(
    { ...place, askedFor: () => undefined, isEnough: () => false, config: raw.config },
    context,
  );
  if (unread > 0) throw new ScanError("baseline-not-pruned", says("baselineNotPruned", place.fileName, unread));
  const here = new Set(
    met.flatMap(({ fingerprint, guessable, secret }) => [
      guessable ? `${fingerprint} ${checkOf(secret)}` : `${fingerprint} `,
    ]),
  );
  // How guessable a value is may have been judged otherwise when its entry was made.
  const names = new Set(met.map(({ fingerprint }) => fingerprint));
  const today = dayOf(undefined);
  const expired = findings.filter((entry) => isExpired(entry, today));
  const counting = findings.filter((entry) => !isExpired(entry, today));
  const isOld = ({ fingerprint, check }: (typeof findings)[number]): boolean =>
    salt !== "" && check === undefined && !names.has(fingerprint);
  const left = counting.filter(
    (entry) =>
      isOld(entry) ||
      here.has(`${entry.fingerprint} ${entry.check ?? ""}`) ||
      (entry.check === undefined && names.has(entry.fingerprint)),
  );
  if (left.length < findings.length) await writeBaseline(place.file, { salt, findings: left });
  return {
    gone: counting.length - left.length,
    expired: expired.length,
    left: left.length,
    old: left.filter(isOld).length,
    file: place.fileName,
  };
}
