/** What a credential's id tells without a call, by vendor: one whose ids tell something adds its reader here. */

import { awsFacts } from "./aws/key-id.ts";
import type { IdFacts } from "./finding.ts";

/** Reads an id; `undefined` for what is none. */
export type ReadId = (id: string) => IdFacts | undefined;

/** The reader of a provider's ids. */
export function idReaderOf(provider: string): ReadId | undefined {
  return readers[provider];
}

const readers: Readonly<Record<string, ReadId>> = { aws: awsFacts };
