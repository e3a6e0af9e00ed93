/** Use case: one finding is accepted into the baseline, with the reason for whoever reviews it. */

import { UsageError } from "../core/error.ts";
import { type BaselineEntry, keyOf, readBaseline, withEntries, writeBaseline } from "../policy/baseline.ts";
import { dayOf, entryOf, signatureOf, writableWorkplaceOf } from "../scan/policy/baseline-file.ts";
import type { Context } from "../scan/context.ts";
import { findAgain } from "./find-again.ts";
import type { RawOptions } from "../scan/options.ts";

/** What is to be accepted. */
export interface AllowRequest {
  /** As a report shows it, or its first digits, at least eight. */
  readonly fingerprint: string;
  readonly reason: string;
  /** `YYYY-MM-DD`; today where absent. */
  readonly date?: string | undefined;
  /** Last day on which it counts, `YYYY-MM-DD`; for good where absent. */
  readonly expires?: string | undefined;
}

/** What was accepted. */
export interface Allowed {
  readonly entry: BaselineEntry;
  /** The baseline file. */
  readonly file: string;
  /** Whether it was accepted before. */
  readonly wasKnown: boolean;
}

/**
 * Writes the entry. The secret is found again for it, since the first entry brings the salt that its fingerprint depends on.
 * @throws UsageError where no finding, or more than one, has the fingerprint, or the reason is empty
 */
export async function allowFinding(
  request: AllowRequest,
  raw: Pick<RawOptions, "baseline" | "config">,
  context: Context,
): Promise<Allowed> {
  const asked = request.fingerprint.trim().toLowerCase();
  if (!/^[0-9a-f]{8,32}$/.test(asked)) {
    throw new UsageError(
      "That is no fingerprint.",
      "Copy it from the report: 32 hexadecimal digits, or at least the first 8.",
    );
  }
  const reason = request.reason.trim();
  if (reason === "")
    throw new UsageError(
      "The reason is empty.",
      'Say in a few words why the value is safe: --reason "made up for tests".',
    );
  const day = dayOf(request.date);
  const place = await writableWorkplaceOf(raw, context);
  const signature = await signatureOf(place, request.expires);
  const before = await readBaseline(place.file);
  const known = before.findings.filter(({ fingerprint }) => fingerprint.startsWith(asked));
  const { found, mask } = await findAgain(
    {
      ...place,
      askedFor: ({ fingerprint }) => (fingerprint.startsWith(asked) ? fingerprint : undefined),
      isEnough: ({ size }) => size > 0,
      config: raw.config,
    },
    context,
  );
  const entries = theOnly(
    [...found.values()].flat().map((finding) => entryOf(finding, reason, day, mask, signature)),
    known.map((one) => ({ ...one, ...signature, reason: mask(reason) })),
    asked,
  );
  const [entry] = entries;
  await writeBaseline(place.file, withEntries(before, entries));
  return {
    entry,
    file: place.fileName,
    wasKnown: before.findings.some(({ fingerprint }) => fingerprint === entry.fingerprint),
  };
}

/**
 * The entries of the one fingerprint that was meant: more than one where several guessable secrets of a file share it. One that stands
 * in the baseline already can be renewed also where the secret is gone.
 */
function theOnly(
  found: readonly BaselineEntry[],
  known: readonly BaselineEntry[],
  asked: string,
): readonly [BaselineEntry, ...BaselineEntry[]] {
  const [first, ...rest] = new Map([...known, ...found].map((entry) => [keyOf(entry), entry])).values();
  if (first === undefined) {
    throw new UsageError(
      `No secret with the fingerprint ${asked} is staged, in the working tree or in the history.`,
      "Copy it from a report of this repository; what stands elsewhere is accepted with `leakscan baseline <report.json>`.",
    );
  }
  const names = new Set([first, ...rest].map(({ fingerprint }) => fingerprint));
  if (names.size > 1)
    throw new UsageError(`${names.size} findings begin with ${asked}.`, "Give more digits of the fingerprint.");
  return [first, ...rest];
}
