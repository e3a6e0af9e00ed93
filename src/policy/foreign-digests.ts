/** Secrets that another scanner's file accepts by a digest of its own, or by their value. */

import { createHash } from "node:crypto";
import type { Secret } from "../core/secret.ts";
import type { Acceptance, ForeignDigest } from "./import/importer.ts";

/** An acceptance that names the secret. */
export type DigestAcceptance = Acceptance & { readonly digest: ForeignDigest };

/** Whether an acceptance names the secret. */
export function hasDigest(one: Acceptance): one is DigestAcceptance {
  return one.digest !== undefined;
}

/** What accepts a secret that stands at these paths. */
export function digestFinder(
  accepted: readonly DigestAcceptance[],
): (secret: Secret, paths: ReadonlySet<string | null>) => DigestAcceptance | undefined {
  const byDigest = new Map<string, DigestAcceptance[]>();
  for (const one of accepted) {
    const key = `${one.digest.kind} ${one.digest.value}`;
    const known = byDigest.get(key);
    if (known === undefined) byDigest.set(key, [one]);
    else known.push(one);
  }
  const kinds = [...new Set(accepted.map(({ digest }) => digest.kind))];
  return (secret, paths) => {
    for (const kind of kinds) {
      const found = byDigest
        .get(`${kind} ${digestOf(kind, secret.reveal())}`)
        ?.find(({ path }) => path === undefined || paths.has(path));
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function digestOf(kind: ForeignDigest["kind"], value: string): string {
  return kind === "plain" ? value : createHash(kind).update(value, "utf8").digest("hex");
}
