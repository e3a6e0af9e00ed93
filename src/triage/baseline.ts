/** Use case: what is known is accepted, so that from now on only what is new is reported. */

import { ownReason } from "../core/own-reason.ts";
import type { Finding } from "../core/finding.ts";
import { counts } from "../core/summary.ts";
import { judge } from "../policy/judge.ts";
import { emptyBaseline, keyOf, readBaseline, withEntries, type BaselineEntry } from "../policy/baseline.ts";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { createMasker } from "../report/text/masking.ts";
import {
  credentialsOf,
  dayOf,
  entryOf,
  type Workplace,
  writableWorkplaceOf,
  type Signature,
  signatureOf,
} from "../scan/policy/baseline-file.ts";
import type { Context } from "../scan/context.ts";
import { detectionOf } from "../scan/engine/detection.ts";
import { makeFastEngine } from "../scan/engine/engine.ts";
import { findAgain } from "./find-again.ts";
import { askedByName, type OldName } from "./old-names.ts";
import { loadPolicy } from "../scan/policy/load-policy.ts";
import type { RawOptions } from "../scan/options.ts";
import { saveBaseline } from "../scan/policy/save-baseline.ts";
import { readReport } from "../scan/reports/read-report.ts";
import { readHistory } from "../scan/history/read-history.ts";
import { settingsOf } from "../scan/settings.ts";

/** What is to be accepted. */
export interface BaselineRequest {
  /** A JSON report; without one, all that the history holds. */
  readonly report?: string | undefined;
  readonly reason?: string | undefined;
  /** Last day on which the entries count, `YYYY-MM-DD`. */
  readonly expires?: string | undefined;
}

/** What was accepted. */
export interface BaselineDone {
  readonly added: number;
  readonly total: number;
  /** Findings of the report that are not in the repository any more. */
  readonly notFound: number;
  /** Things that could not be read, or not to their end. */
  readonly unread: number;
  readonly file: string;
  /** Whether .gitattributes was changed, so that git merges the baseline. */
  readonly attributes: boolean;
}

interface Accepted {
  readonly entries: readonly BaselineEntry[];
  readonly notFound: number;
  readonly unread: number;
}

/** Writes the baseline. Throws a ScanError where git fails, a UsageError where the report or options are wrong. */
export async function acceptKnown(request: BaselineRequest, raw: RawOptions, context: Context): Promise<BaselineDone> {
  const place = await writableWorkplaceOf(raw, context);
  const signature = await signatureOf(place, request.expires);
  const before = await readBaseline(place.file);
  const { entries, notFound, unread } =
    request.report === undefined
      ? await acceptHistory(place, reasonOf(request, ownReason("known-at-baseline")), signature, raw, context)
      : await acceptReport(
          request.report,
          place,
          before.salt,
          reasonOf(request, ownReason("from-report")),
          signature,
          raw,
          context,
        );
  const known = new Map(before.findings.map((entry) => [keyOf(entry), entry]));
  const accepted = new Set(before.findings.flatMap(({ fingerprint, parts = [] }) => [fingerprint, ...parts]));
  const fresh = entries.flatMap((entry) => {
    const old = known.get(keyOf(entry));
    if (old === undefined) return [entry];
    // What is known keeps its reason; only parts that nobody accepted yet are added.
    return entry.parts?.some((part) => !accepted.has(part)) === true ? [{ ...old, parts: entry.parts }] : [];
  });
  const written = withEntries(before, fresh);
  const attributes = await saveBaseline(place, written);
  return { added: fresh.length, total: written.findings.length, notFound, unread, file: place.fileName, attributes };
}

async function acceptHistory(
  place: Workplace,
  reason: string,
  signature: Signature,
  raw: RawOptions,
  context: Context,
): Promise<Accepted> {
  if (place.repository === null) {
    throw new UsageError(says("noRepositoryForBaseline"));
  }
  const loaded = await loadPolicy({ kind: "folder", root: place.root }, { config: raw.config }, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const detection = detectionOf(loaded, settings, context);
  const { signal, onProgress } = context;
  const options = { signal, onProgress, maxSize: settings.maxSize.value ?? undefined };
  const { result } = await readHistory(place.repository, await makeFastEngine(detection), options, settings.jobs.value);
  const { findings } = await judge(result.sightings, { ...loaded.policy, baseline: emptyBaseline });
  const counting = findings.filter((finding) => counts(finding, settings.strict.value));
  const day = dayOf(undefined);
  const mask = createMasker(findings);
  return {
    entries: credentialsOf(counting).map((credential) => entryOf(credential, reason, day, mask, signature)),
    notFound: 0,
    unread: result.notRead.length + result.cut.length,
  };
}

async function acceptReport(
  report: string,
  place: Workplace,
  salt: string,
  reason: string,
  signature: Signature,
  raw: RawOptions,
  context: Context,
): Promise<Accepted> {
  const { findings, scan } = await readReport(report, context.cwd);
  const asked = new Map(
    findings.filter((finding) => !finding.suppressed).map((finding) => [finding.fingerprint, finding]),
  );
  const { found, mask } = await findAgain(
    {
      ...place,
      askedFor: askedByName([...asked.values()].map(nameOf), salt, (name) => asked.has(name)),
      isEnough: ({ size }) => size === asked.size,
      config: raw.config,
    },
    context,
  );
  const day = dayOf(undefined);
  const accepted = [...asked].flatMap(([fingerprint, finding]) => {
    const again = found.get(fingerprint);
    // The bits that a guessable secret's entry needs are known only where the secret is.
    if (again === undefined && finding.guessable) return [];
    return again ?? [finding];
  });
  const entries = credentialsOf(accepted).map((credential) => entryOf(credential, reason, day, mask, signature));
  return { entries, notFound: asked.size - found.size, unread: scan.notRead.length + scan.cut.length };
}

function nameOf({ fingerprint, secret, places }: Finding): OldName {
  return { fingerprint, masked: secret.masked, paths: places.map(({ path }) => path) };
}

function reasonOf({ reason }: BaselineRequest, fallback: string): string {
  return reason?.trim() || fallback;
}
