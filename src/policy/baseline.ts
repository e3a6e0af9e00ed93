/**
 * `.leakscan-baseline.json`: findings that the project knows and accepts, by fingerprint. The rule, path and masked value
 * stand beside each for the person who reviews it; only the fingerprint decides.
 */

import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, basename } from "node:path";
import * as v from "valibot";
import { ScanError, UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { checkShape, fingerprintShape } from "../core/fingerprint.ts";
import { parseByLines, withoutDoubles } from "./baseline-lines.ts";
import { parseJson } from "./texts/json.ts";
import { readPolicyFile } from "./policy-file.ts";

/** One accepted finding. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly masked: string;
  /**
   * Of a guessable secret: a few bits of its digest, since its fingerprint says nothing of its value. Absent in entries of versions
   * that gave such secrets a slow digest.
   */
  readonly check?: string;
  /** Fingerprints of the other parts of the same credential, which this entry accepts as well: an AWS key id beside its secret. */
  readonly parts?: readonly string[];
  /** Where it was first seen; `null` for what has no path. */
  readonly path: string | null;
  readonly reason: string;
  /** Who accepted it. */
  readonly author?: string;
  /** Day it was accepted, `YYYY-MM-DD` in UTC. */
  readonly addedAt?: string;
  /** Last day on which it counts; for good where absent. */
  readonly expires?: string;
  /** `live`: accepted even where a liveness check proves that it lives. */
  readonly accept?: "live";
}

/** A baseline file's content. */
export interface Baseline {
  /** Salt of the slow fingerprints in entries of older versions; empty where there are none. */
  readonly salt: string;
  readonly findings: readonly BaselineEntry[];
}

/** What counts where there is no baseline file. */
export const emptyBaseline: Baseline = { salt: "", findings: [] };

const version = 1;
const text = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const schema = v.object({
  version: v.literal(version),
  salt: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{32})?$/)),
  findings: v.array(
    v.object({
      fingerprint: v.pipe(v.string(), v.regex(fingerprintShape)),
      rule: text,
      masked: v.string(),
      check: v.optional(v.pipe(v.string(), v.regex(checkShape))),
      parts: v.optional(v.array(v.pipe(v.string(), v.regex(fingerprintShape)))),
      path: v.nullable(v.string()),
      reason: text,
      author: v.optional(text),
      addedAt: v.optional(day),
      expires: v.optional(day),
      accept: v.optional(v.literal("live")),
    }),
  ),
});

/**
 * Parses a baseline file's text.
 * @throws UsageError where it is no baseline, holds a merge conflict, or a newer leakscan wrote it
 */
export function parseBaseline(source: string, name: string): Baseline {
  if (/^(<{7}|>{7}) /m.test(source)) {
    throw new UsageError(says("baselineConflict", name));
  }
  const data = parsed(source, name);
  const written = (data as { version?: unknown } | null)?.version;
  if (typeof written === "number" && written !== version) {
    throw new UsageError(says("baselineVersion", name, written, version));
  }
  const checked = v.safeParse(schema, data, { abortEarly: true });
  if (!checked.success) {
    throw new UsageError(says("baselineWrong", name, v.getDotPath(checked.issues[0]) ?? undefined));
  }
  const { salt, findings } = checked.output;
  return { salt, findings: withoutDoubles(findings as BaselineEntry[], keyOf) };
}

/** As JSON, or as the lines of two branches. */
function parsed(source: string, name: string): unknown {
  try {
    return parseJson(source, name);
  } catch (error) {
    const lines = parseByLines(source);
    if (lines === null) throw error;
    return lines;
  }
}

/** A baseline's text: sorted, one entry a line, so that git merges it line by line (see baseline-lines.ts). */
export function formatBaseline(baseline: Baseline): string {
  const byKey = new Map(baseline.findings.map((entry) => [keyOf(entry), entry]));
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([, entry]) => {
    const { fingerprint, rule, masked, check, parts, path, reason, author, addedAt, expires, accept } = entry;
    const written = { fingerprint, rule, masked, check, parts, path, reason, author, addedAt, expires, accept };
    return `    ${JSON.stringify(written)}`;
  });
  const findings = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": ${version},\n  "salt": ${JSON.stringify(baseline.salt)},\n  "findings": ${findings}\n}\n`;
}

/** What an entry accepts: two guessable secrets of one name in one file have the same fingerprint. */
export function keyOf({ fingerprint, check = "" }: BaselineEntry): string {
  return `${fingerprint} ${check}`;
}

/** The baseline with these entries added; an entry for the same secret is replaced. */
export function withEntries(baseline: Baseline, entries: readonly BaselineEntry[]): Baseline {
  const added = new Set(entries.map(keyOf));
  return {
    salt: baseline.salt,
    findings: [...baseline.findings.filter((entry) => !added.has(keyOf(entry))), ...entries],
  };
}

/** Reads a baseline file; the empty baseline where there is none. */
export async function readBaseline(path: string): Promise<Baseline> {
  const source = await readPolicyFile(path, basename(path), "baseline");
  return source === null ? emptyBaseline : parseBaseline(source, basename(path));
}

/** Writes a baseline file whole or not at all: into a file beside it, then renamed over it. */
export async function writeBaseline(path: string, baseline: Baseline): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  try {
    await mkdir(folder, { recursive: true });
    const mode = await stat(path).then(
      (found) => found.mode & 0o777,
      () => 0o644,
    );
    await writeFile(draft, formatBaseline(baseline), { flag: "wx", mode });
    await rename(draft, path);
  } catch (cause) {
    // Where the folder may not be entered, there is no draft to be taken away either.
    await rm(draft, { force: true }).catch(() => undefined);
    const { code } = cause as NodeJS.ErrnoException;
    throw new ScanError("unwritable-baseline", says("fileUnwritable", basename(path), code ?? "unknown"), { cause });
  }
}
