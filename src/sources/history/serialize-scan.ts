/** Scans on their way between threads of one process: a secret's own type cannot be cloned, so its value travels and is wrapped again. */

import type { Match } from "../../core/match.ts";
import { Secret } from "../../core/secret.ts";
import type { BlobScan, Located } from "../scanner.ts";

type WireMatch = Omit<Match, "secret"> & { readonly secret: string };

/** A {@link BlobScan} as plain data. It holds secrets: it must not be written anywhere. */
export interface WireScan {
  readonly located: readonly (Omit<Located, "match" | "related"> & {
    readonly match: WireMatch;
    readonly related: readonly WireMatch[];
  })[];
  readonly cut: readonly string[];
  readonly failure: string | null;
}

/** Takes secrets out of their type, for another thread. */
export function toWire(scan: BlobScan): WireScan {
  return {
    ...scan,
    located: scan.located.map((one) => ({ ...one, match: unwrap(one.match), related: one.related.map(unwrap) })),
  };
}

/** Wraps secrets again. */
export function fromWire(scan: WireScan): BlobScan {
  return {
    ...scan,
    located: scan.located.map((one) => ({ ...one, match: wrap(one.match), related: one.related.map(wrap) })),
  };
}

function unwrap(match: Match): WireMatch {
  return { ...match, secret: match.secret.reveal() };
}

function wrap(match: WireMatch): Match {
  return { ...match, secret: new Secret(match.secret) };
}
