/** Use case: findings are accepted into the baseline, with the reason for the person who reviews it. */

import { UsageError } from "../core/error.ts";
import type { Finding, Place } from "../core/finding.ts";
import { isPlaceholderReason } from "../core/placeholder-reason.ts";
import { says } from "../messages/errors.ts";
import { type BaselineEntry, keyOf, readBaseline, withEntries } from "../policy/baseline.ts";
import type { Masker } from "../report/text/masking.ts";
import type { Context } from "../scan/context.ts";
import type { RawOptions } from "../scan/options.ts";
import {
  type Credential,
  credentialsOf,
  dayOf,
  entryOf,
  signatureOf,
  writableWorkplaceOf,
} from "../scan/policy/baseline-file.ts";
import { saveBaseline } from "../scan/policy/save-baseline.ts";
import { readLastBlock } from "../scan/reports/last-block.ts";
import { findAgain } from "./find-again.ts";

/** What is to be accepted. */
export interface AllowRequest {
  /** As a report shows them, or their first digits, at least eight. */
  readonly fingerprints: readonly string[];
  /** Accept what stopped the last commit or push as well. */
  readonly last?: boolean | undefined;
  readonly reason: string;
  /** `YYYY-MM-DD`; today where absent. */
  readonly date?: string | undefined;
  /** Last day on which it counts, `YYYY-MM-DD`; for good where absent. */
  readonly expires?: string | undefined;
}

/** What was accepted. */
export interface Allowed {
  /** One for each credential. */
  readonly entries: readonly AllowedEntry[];
  /** The baseline file. */
  readonly file: string;
  /** Of what stopped the last commit or push, how much is not here any more. */
  readonly gone: number;
  /** Whether .gitattributes was changed, so that git merges the baseline. */
  readonly attributes: boolean;
}

/** One accepted credential. */
export interface AllowedEntry {
  readonly entry: BaselineEntry;
  /** Its other parts, masked. */
  readonly parts: readonly Pick<BaselineEntry, "rule" | "masked">[];
  /** Whether it was accepted before. */
  readonly wasKnown: boolean;
}

/**
 * Writes the entries. The secrets are found again for them: an entry of one that can be guessed needs a few bits of it.
 * @throws UsageError where no finding, or more than one, is meant by a fingerprint, or the reason is none
 */
export async function allowFindings(
  request: AllowRequest,
  raw: Pick<RawOptions, "baseline" | "config">,
  context: Context,
): Promise<Allowed> {
  const reason = reasonOf(request);
  const day = dayOf(request.date);
  const typed = request.fingerprints.map(prefixOf);
  const last = request.last === true ? await lastBlock(context) : [];
  const asked = [...new Set([...typed, ...last])];
  if (asked.length === 0) throw new UsageError(says("noFingerprint"));
  const place = await writableWorkplaceOf(raw, context);
  const signature = await signatureOf(place, request.expires);
  const before = await readBaseline(place.file);
  const { found, met, mask } = await findAgain(
    {
      ...place,
      askedFor: ({ fingerprint }) => asked.find((prefix) => fingerprint.startsWith(prefix)),
      isEnough: ({ size }) => size === asked.length,
      config: raw.config,
    },
    context,
  );
  const known = new Map(before.findings.map((entry) => [keyOf(entry), entry]));
  const credentials = credentialsOf(met);
  const chosen = new Map<string, AllowedEntry>();
  let gone = 0;
  for (const prefix of asked) {
    const accepted = before.findings.filter(({ fingerprint }) => fingerprint.startsWith(prefix));
    const isTyped = typed.includes(prefix);
    // What was blocked and taken out again lies in git as an object that nothing leads to.
    const findings = (found.get(prefix) ?? []).filter((finding) => isTyped || finding.places.some(isSomewhere));
    const names = new Set([...findings, ...accepted].map(({ fingerprint }) => fingerprint));
    if (names.size === 0 && !isTyped) gone++;
    else if (names.size === 0) throw unknown(prefix);
    if (names.size > 1) throw ambiguous(prefix, findings, accepted, mask);
    // One that stands in the baseline already can be renewed also where the secret is gone.
    if (findings.length === 0)
      for (const entry of accepted)
        chosen.set(keyOf(entry), {
          entry: { ...entry, ...signature, reason: mask(reason) },
          parts: [],
          wasKnown: true,
        });
    for (const finding of findings) {
      const credential = credentials.find((one) => holds(one, finding)) ?? { lead: finding, parts: [] };
      // Of two guessable secrets with one fingerprint each has an entry.
      const lead = credential.lead.guessable ? finding : credential.lead;
      const entry = entryOf({ ...credential, lead }, reason, day, mask, signature);
      const parts = credential.parts.map(({ rule, secret }) => ({ rule, masked: secret.masked }));
      chosen.set(keyOf(entry), { entry, parts, wasKnown: known.has(keyOf(entry)) });
    }
  }
  const entries = [...chosen.values()];
  if (entries.length === 0) throw new UsageError(says("lastBlockGone"));
  const attributes = await saveBaseline(
    place,
    withEntries(
      before,
      entries.map(({ entry }) => entry),
    ),
  );
  return { entries, file: place.fileName, gone, attributes };
}

function holds({ lead, parts }: Credential, { fingerprint }: Finding): boolean {
  return lead.fingerprint === fingerprint || parts.some((part) => part.fingerprint === fingerprint);
}

function isSomewhere({ path, source }: Place): boolean {
  return path !== null || source !== "blob";
}

function reasonOf({ reason: given }: AllowRequest): string {
  const reason = given.trim();
  if (!isPlaceholderReason(reason)) return reason;
  throw new UsageError(reason === "" ? says("reasonEmpty") : says("reasonIsNone", reason.slice(0, 80)));
}

function prefixOf(typed: string): string {
  const prefix = typed.trim().toLowerCase();
  if (/^[0-9a-f]{8,32}$/.test(prefix)) return prefix;
  throw new UsageError(says("notAFingerprint"));
}

async function lastBlock(context: Context): Promise<readonly string[]> {
  const last = await readLastBlock(context);
  if (last !== undefined) return last.fingerprints;
  throw new UsageError(says("nothingBlocked"));
}

function unknown(prefix: string): UsageError {
  return new UsageError(says("fingerprintUnknown", prefix));
}

/** Candidates that are listed at most. */
const mostCandidates = 20;

function ambiguous(
  prefix: string,
  findings: readonly Finding[],
  accepted: readonly BaselineEntry[],
  mask: Masker,
): UsageError {
  const lines = new Map<string, string>();
  for (const { fingerprint, rule, masked, path } of accepted)
    lines.set(fingerprint, [fingerprint, rule, masked, path ?? ""].join(" ").trimEnd());
  for (const { fingerprint, rule, secret, places } of findings) {
    const [first] = places;
    const where = first === undefined || first.path === null ? "" : `${mask(first.path)}:${first.line}`;
    lines.set(fingerprint, [fingerprint, rule, secret.masked, where].join(" ").trimEnd());
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return new UsageError(says("fingerprintAmbiguous", sorted.length, prefix), sorted.slice(0, mostCandidates));
}
