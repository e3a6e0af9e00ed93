/** Scans on their way between threads of one process: a secret's own type cannot be cloned, so its value travels and is wrapped again. */

import type { Match } from "../../core/match.ts";
import { Secret } from "../../core/secret.ts";
import type { BlobScan, Located } from "../scanner.ts";

type SerializedMatch = Omit<Match, "secret"> & { readonly secret: string };

/** A {@link BlobScan} as plain data. It holds secrets: it must not be written anywhere. */
export interface SerializedScan {
  readonly located: readonly (Omit<Located, "match" | "related"> & {
    readonly match: SerializedMatch;
    readonly related: readonly SerializedMatch[];
  })[];
  readonly cut: readonly string[];
  readonly failure: string | null;
}

/** Takes secrets out of their type, for another thread. */
export function serializeScan(scan: BlobScan): SerializedScan {
  return {
    ...scan,
    located: scan.located.map((one) => ({ ...one, match: unwrap(one.match), related: one.related.map(unwrap) })),
  };
}

/** Wraps secrets again. */
export function deserializeScan(scan: SerializedScan): BlobScan {
  return {
    ...scan,
    located: scan.located.map((one) => ({ ...one, match: wrap(one.match), related: one.related.map(wrap) })),
  };
}

function unwrap(match: Match): SerializedMatch {
  return { ...match, secret: match.secret.reveal() };
}

function wrap(match: SerializedMatch): Match {
  return { ...match, secret: new Secret(match.secret) };
}
