/** Use case: another scanner's decisions become leakscan's own config and baseline. */

import { says } from "../messages/errors.ts";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError, UsageError } from "../core/error.ts";
import { type BaselineEntry, keyOf, readBaseline, withEntries } from "../policy/baseline.ts";
import { checkConfig } from "../policy/config/check.ts";
import { findConfig } from "../policy/config/find.ts";
import { configNames } from "../policy/file-names.ts";
import { digestFinder, hasDigest } from "../policy/foreign-digests.ts";
import type { Acceptance, ImportRow } from "../policy/import/importer.ts";
import { importerIndex } from "../policy/importer-index.ts";
import { nearest } from "../policy/nearest.ts";
import type { Context } from "../scan/context.ts";
import { makeFastEngine } from "../scan/engine/engine.ts";
import { knownRules } from "../scan/engine/known-rules.ts";
import { acceptPlaces } from "../scan/policy/accept-places.ts";
import { dayOf, entryOf, type Workplace, writableWorkplaceOf } from "../scan/policy/baseline-file.ts";
import { saveBaseline } from "../scan/policy/save-baseline.ts";
import { findScanners, layersOf, readImports, type ScannerImport } from "../scan/policy/imports.ts";
import { folderReader } from "../scan/policy/readers.ts";
import { createScanner } from "../sources/scanner.ts";
import { findAgain } from "./find-again.ts";

/** What converting comes to, before anything is written. */
export interface Conversion {
  readonly scanners: readonly { readonly title: string; readonly files: readonly string[] }[];
  readonly rows: readonly ImportRow[];
  /** The config to be written; `null` where all decisions are about single findings. */
  readonly config: { readonly file: string; readonly text: string } | null;
  readonly baseline: { readonly file: string; readonly added: number };
  /** Writes config and baseline; whether .gitattributes was changed, so that git merges the baseline. */
  readonly write: () => Promise<boolean>;
}

/**
 * Reads the files of a scanner, or with `auto` of all, and says what they come to.
 * @throws UsageError where there are none, or leakscan has a config already; ScanError where one of them is wrong
 */
export async function convertScanners(from: string, context: Context): Promise<Conversion> {
  const workplace = await writableWorkplaceOf({}, context);
  const { root, file } = workplace;
  const reader = folderReader(root);
  const imports = await readImports({ reader, root }, await scannersOf(from, root));
  const own = await findConfig(reader);
  if (own !== null) throw new UsageError(says("importConfigExists", own.path));
  const layers = await layersOf(imports, knownRules());
  const written = mergeWritten(imports);
  const before = await readBaseline(file);
  const customRules = layers.flatMap(({ config }) => config.customRules);
  const { entries, rows } = await acceptAll(imports, customRules, workplace, context);
  const known = new Set(before.findings.map(keyOf));
  const fresh = [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()].filter(
    (entry) => !known.has(keyOf(entry)),
  );
  const [configFile = ""] = configNames;
  const text = written === null ? null : `${JSON.stringify(written, null, 2)}\n`;
  // What we write must be what we read.
  if (written !== null) checkConfig({ data: written, name: configFile, at: () => undefined }, knownRules());
  return {
    scanners: imports.map(({ title, files }) => ({ title, files })),
    rows,
    config: text === null ? null : { file: configFile, text },
    baseline: { file: workplace.fileName, added: fresh.length },
    write: async () => {
      if (text !== null) await writeNew(path.join(root, configFile), text);
      return fresh.length > 0 && (await saveBaseline(workplace, withEntries(before, fresh)));
    },
  };
}

async function scannersOf(from: string, root: string): Promise<Awaited<ReturnType<typeof findScanners>>> {
  const names = Object.keys(importerIndex);
  if (from !== "auto" && !names.includes(from)) {
    const meant = nearest(from, [...names, "auto"]);
    throw new UsageError(says("importUnknownScanner", JSON.stringify(from.slice(0, 40)), meant, names.join(", ")));
  }
  const found = await findScanners({ reader: folderReader(root), root });
  const scanners = from === "auto" ? found : found.filter(({ name }) => name === from);
  if (scanners.length === 0) throw new UsageError(says("importNothing", from === "auto" ? undefined : from));
  return scanners;
}

/** One config of all imports; `null` where they say nothing that a config holds. */
function mergeWritten(imports: readonly ScannerImport[]): Record<string, unknown> | null {
  const parts = imports.flatMap(({ imported }) => imported.map(({ config }) => config.data as Record<string, unknown>));
  const merged: Record<string, unknown> = {};
  for (const part of parts)
    for (const [key, value] of Object.entries(part))
      merged[key] = Array.isArray(value)
        ? [...((merged[key] as unknown[] | undefined) ?? []), ...(value as unknown[])]
        : typeof value === "object"
          ? { ...(merged[key] as object | undefined), ...value }
          : value;
  const rules = merged["customRules"] as { readonly id: string }[] | undefined;
  // The last one of an id counts, as where files extend each other.
  if (rules !== undefined) merged["customRules"] = [...new Map(rules.map((rule) => [rule.id, rule])).values()];
  return Object.keys(merged).length === 0
    ? null
    : { $schema: "./node_modules/leakscan/docs/config.schema.json", ...merged };
}

async function acceptAll(
  imports: readonly ScannerImport[],
  customRules: Parameters<typeof makeFastEngine>[0]["customRules"],
  workplace: Workplace,
  context: Context,
): Promise<{ readonly entries: readonly BaselineEntry[]; readonly rows: readonly ImportRow[] }> {
  const all = imports.flatMap(({ imported }) => imported);
  const accepted = all.flatMap((one) => one.accepted);
  const rows = all.flatMap((one) => one.rows);
  if (accepted.length === 0) return { entries: [], rows };
  const { repository, root } = workplace;
  const detection = { customRules, configName: "", lineExpressions: [], identifiers: true, remembered: null };
  const scanner = createScanner(await makeFastEngine(detection));
  const { entries, missing } = await acceptPlaces(accepted, { repository, oid: null, root, scanner });
  const inHistory = await acceptDigests(missing, workplace, context);
  const gone = missing.filter((one) => !inHistory.found.has(one));
  const isGone = new Set(gone);
  return {
    entries: [...entries, ...inHistory.entries],
    rows: [
      ...rows,
      ...accepted.map((one): ImportRow => ({
        where: one.where,
        what: one.path ?? "secret",
        ...(isGone.has(one)
          ? { state: "none", note: "not-found" }
          : one.digest === undefined && one.commit === undefined
            ? { state: "differs", note: one.line === undefined ? "whole-file" : "line-number" }
            : { state: "taken", note: "accepted" }),
      })),
    ],
  };
}

/** Looks for secrets that are known by a digest wherever they stand: the file may have moved since. */
async function acceptDigests(
  missing: readonly Acceptance[],
  workplace: Workplace,
  context: Context,
): Promise<{ readonly entries: readonly BaselineEntry[]; readonly found: ReadonlySet<Acceptance> }> {
  const wanted = missing.filter(hasDigest);
  const found = new Set<Acceptance>();
  if (wanted.length === 0) return { entries: [], found };
  const find = digestFinder(wanted);
  const entries: BaselineEntry[] = [];
  const again = await findAgain(
    { ...workplace, config: undefined, askedFor: () => undefined, isEnough: () => false },
    context,
  );
  for (const finding of again.met) {
    const one = find(finding.secret, new Set(finding.places.map((place) => place.path)));
    if (one === undefined) continue;
    found.add(one);
    entries.push(entryOf({ lead: finding, parts: [] }, one.reason, dayOf(undefined), again.mask));
  }
  return { entries, found };
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown";
    throw new ScanError("unwritable-config", says("configUnwritable", path.basename(file), code), { cause });
  }
}
