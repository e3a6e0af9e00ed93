/** Recognises findings by the names that earlier versions gave to guessable secrets: slow digests of their values. */

import type { Finding } from "../core/finding.ts";
import { SlowDigests, SlowWork } from "../core/fingerprint.ts";

/** A fingerprint and what is known of the secret beside it. */
export interface OldName {
  readonly fingerprint: string;
  readonly masked: string;
  readonly paths: readonly (string | null)[];
}

/**
 * Says which of the names a finding has.
 * @param isName which fingerprints of today are asked for as well
 * @param most slow digests at most; those of {@link SlowDigests} where absent
 */
export function askedByName(
  names: readonly OldName[],
  salt: string,
  isName: (fingerprint: string) => boolean,
  most?: number,
): (finding: Finding) => Promise<string | undefined> {
  const slow = new SlowDigests(salt, { work: new SlowWork(most) });
  const byLook = new Map<string, Set<string>>();
  for (const { fingerprint, masked, paths } of names)
    for (const path of paths) {
      const key = JSON.stringify([masked, path]);
      byLook.set(key, (byLook.get(key) ?? new Set()).add(fingerprint));
    }
  return async ({ fingerprint, guessable, secret, places }) => {
    if (isName(fingerprint)) return fingerprint;
    if (!guessable) return undefined;
    const candidates = new Set(
      places.flatMap(({ path }) => [...(byLook.get(JSON.stringify([secret.masked, path])) ?? [])]),
    );
    return candidates.size === 0 ? undefined : ((await slow.find(secret, candidates)) ?? undefined);
  };
}
