/** Reads a report that leakscan wrote, as JSON or JSON Lines. Its secrets are masked and stay so. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { ScanError, UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { fingerprintShape } from "../../core/fingerprint.ts";
import type { Finding, Report } from "../../core/finding.ts";
import { Secret } from "../../core/secret.ts";
import { confidences, severities } from "../../core/severity.ts";
import { isSoundFinding, isSoundScan, isSoundTool } from "./report-shape.ts";
import { reportOfLines } from "./read-lines.ts";
import { schemaVersion, type ToldFinding, type ToldReport } from "../../report/reported.ts";

/** Reads it. Throws a ScanError where the file cannot be read, a UsageError where it is no such report. */
export async function readReport(file: string, cwd: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(path.resolve(cwd, file), "utf8");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ScanError("unreadable-report", says("fileUnreadable", file, code ?? "unknown"), { cause });
  }
  return parseReport(text, file);
}

/** Parses the text of a JSON report. Throws a UsageError where it is none. */
export function parseReport(text: string, name: string): Report {
  const told = parseText(text) as ToldReport | undefined;
  if (told === undefined) throw new UsageError(says("reportNotJson", name));
  if (!isObject(told) || !isObject(told.scan) || !isObject(told.tool) || !Array.isArray(told.findings)) {
    throw new UsageError(says("reportNotOurs", name));
  }
  if (told.schemaVersion !== schemaVersion) {
    throw new UsageError(says("reportVersion", name, String(told.schemaVersion), schemaVersion));
  }
  if (!told.findings.every(isFinding) || !isSoundScan(told.scan) || !isSoundTool(told.tool)) {
    throw new UsageError(says("reportDamaged", name));
  }
  const { complete: _, ...scan } = told.scan;
  return { tool: told.tool, scan, findings: told.findings.map(findingOf) };
}

/** JSON, or JSON Lines; undefined where it is neither. */
function parseText(text: string): unknown {
  const lines = text.startsWith('{"type":"scan"') ? reportOfLines(text) : undefined;
  if (lines !== undefined) return lines;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function findingOf(told: ToldFinding): Finding {
  const {
    description,
    masked,
    secret: __,
    repository: _r,
    path: ___,
    line: _1,
    column: _2,
    endLine: _3,
    endColumn: _4,
    related,
    aws: idFacts,
    ...rest
  } = told;
  const title = typeof description === "string" ? { title: description } : {};
  return { ...rest, ...title, ...(idFacts && { idFacts }), secret: Secret.fromMasked(masked), related: related ?? [] };
}

function isFinding(value: unknown): value is ToldFinding {
  if (!isObject(value)) return false;
  const { fingerprint, rule, provider, masked, severity, confidence, places } = value as Partial<ToldFinding>;
  return (
    typeof fingerprint === "string" &&
    fingerprintShape.test(fingerprint) &&
    [rule, provider, masked].every((text) => typeof text === "string") &&
    severities.some((one) => one === severity) &&
    confidences.some((one) => one === confidence) &&
    Array.isArray(places) &&
    places.length > 0 &&
    isSoundFinding(value)
  );
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
