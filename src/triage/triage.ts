/**
 * Use case: findings are decided about one by one. What is a false alarm goes into the baseline at once; what is real is remembered beside
 * the repository's objects, so that the next call goes on where this one ended.
 */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Finding } from "../core/finding.ts";
import { counts } from "../core/summary.ts";
import { readBaseline, withEntries } from "../policy/baseline.ts";
import { createMasker, type Masker } from "../report/text/masking.ts";
import type { Context } from "../scan/context.ts";
import type { RawOptions } from "../scan/options.ts";
import {
  type Credential,
  credentialsOf,
  dayOf,
  entryOf,
  signatureOf,
  type Workplace,
  writableWorkplaceOf,
} from "../scan/policy/baseline-file.ts";
import { saveBaseline } from "../scan/policy/save-baseline.ts";
import { readReport } from "../scan/reports/read-report.ts";
import { scanFiles } from "../scan/scan-files.ts";
import { scanHistory } from "../scan/scan-history.ts";
import { findAgain } from "./find-again.ts";
import { type CodeLine, surroundingsOf } from "./surroundings.ts";

/** Something to decide about: a credential with all its parts. */
export interface TriageItem {
  readonly finding: Finding;
  /** Its other parts, which are decided with it. */
  readonly parts: readonly Finding[];
  /** Masked. */
  readonly code: () => Promise<readonly CodeLine[]>;
  /** The file that an editor can open; `null` where it is not in the working tree. */
  readonly file: string | null;
  /** Writes it into the baseline; whether .gitattributes was changed, so that git merges that. */
  readonly accept: (reason: string) => Promise<boolean>;
  /** Remembers that it is real. */
  readonly markReal: () => Promise<void>;
}

/** What there is to decide. */
export interface Triage {
  readonly items: readonly TriageItem[];
  /** Findings that were called real before. They still count. */
  readonly real: number;
  readonly baselineFile: string;
}

/**
 * Collects what counts and nobody has decided about: of a report, or of the whole history.
 * @throws UsageError where the report or options are wrong, ScanError where git fails
 */
export async function startTriage(report: string | undefined, raw: RawOptions, context: Context): Promise<Triage> {
  const place = await writableWorkplaceOf(raw, context);
  const { findings, mask, all } =
    report === undefined ? await ofScan(place, raw, context) : await ofReport(report, place, raw, context);
  const memory = await readMemory(place);
  const credentials = credentialsOf(findings);
  const open = credentials.filter(({ lead }) => !memory.has(lead.fingerprint));
  const signature = await signatureOf(place, undefined);
  const items = open.map((credential): TriageItem => {
    const { lead, parts } = credential;
    return {
      finding: lead,
      parts,
      code: () => surroundingsOf(lead, { ...place, mask, all }),
      file: fileOf(lead, place),
      accept: (reason) => accept(credential, reason, place, mask, signature),
      markReal: async () => {
        memory.add(lead.fingerprint);
        await writeMemory(place, memory);
      },
    };
  });
  return { items, real: credentials.length - open.length, baselineFile: place.fileName };
}

interface ToDecide {
  readonly findings: readonly Finding[];
  /** Those and all others that were met: their secrets are masked in code as well. */
  readonly all: readonly Finding[];
  readonly mask: Masker;
}

async function ofScan({ repository }: Workplace, raw: RawOptions, context: Context): Promise<ToDecide> {
  const outcome = await (repository === null ? scanFiles([], raw, context) : scanHistory(undefined, raw, context));
  const { findings } = outcome.report;
  const strict = outcome.settings.strict.value;
  return {
    findings: findings.filter((finding) => counts(finding, strict)),
    all: findings,
    mask: createMasker(findings),
  };
}

/** A report holds no secrets, but an entry may need a few bits of one, and the code around it must be masked. */
async function ofReport(report: string, place: Workplace, raw: RawOptions, context: Context): Promise<ToDecide> {
  const { findings } = await readReport(report, context.cwd);
  const { findings: accepted } = await readBaseline(place.file);
  const known = new Set(accepted.flatMap(({ fingerprint, parts = [] }) => [fingerprint, ...parts]));
  const asked = new Set(
    findings
      .filter((finding) => counts(finding, raw.strict === true) && !known.has(finding.fingerprint))
      .map(({ fingerprint }) => fingerprint),
  );
  const { found, met, mask } = await findAgain(
    {
      ...place,
      askedFor: ({ fingerprint }) => (asked.has(fingerprint) ? fingerprint : undefined),
      isEnough: ({ size }) => size === asked.size,
      config: raw.config,
    },
    context,
  );
  // In the order of the report, which has the worst first.
  return { findings: [...asked].flatMap((name) => found.get(name) ?? []), all: met, mask };
}

async function accept(
  credential: Credential,
  reason: string,
  place: Workplace,
  mask: Masker,
  signature: Awaited<ReturnType<typeof signatureOf>>,
): Promise<boolean> {
  const before = await readBaseline(place.file);
  return saveBaseline(place, withEntries(before, [entryOf(credential, reason, dayOf(undefined), mask, signature)]));
}

function fileOf({ places }: Finding, { root }: Workplace): string | null {
  const spot = places.find((one) => one.path !== null && one.decodedFrom === undefined);
  const absolute = path.resolve(root, spot?.path ?? "");
  return absolute.startsWith(root + path.sep) ? absolute : null;
}

/** Fingerprints that were called real: names alone, in git's own folder, which nobody commits. */
async function readMemory(place: Workplace): Promise<Set<string>> {
  const file = memoryFile(place);
  if (file === null) return new Set();
  const text = await readFile(file, "utf8").catch(() => "");
  return new Set(text.split("\n").filter((line) => /^[0-9a-f]{32}$/.test(line)));
}

async function writeMemory(place: Workplace, memory: ReadonlySet<string>): Promise<void> {
  const file = memoryFile(place);
  if (file === null) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${[...memory].sort().join("\n")}\n`);
}

function memoryFile({ repository }: Workplace): string | null {
  return repository === null ? null : path.join(repository.commonDir, "leakscan", "triage");
}
