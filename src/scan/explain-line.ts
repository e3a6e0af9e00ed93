/** Use case: why the values of a line are, or aren't, reported. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { scoreUnit } from "../core/judged.ts";
import { columns } from "../core/span.ts";
import { type Candidate, explainSpan, type Step } from "../detect/explain.ts";
import { judge } from "../policy/judge.ts";
import { confidenceIn, kindOfFile } from "../policy/kind-of-file.ts";
import { allRules } from "../rules/all.ts";
import { place } from "../sources/scanner.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { engineOptions, makeScanner } from "./engine/engine.ts";
import type { RawOptions } from "./options.ts";
import { loadPolicyHere } from "./policy/load-policy.ts";
import { settingsOf } from "./settings.ts";

/** A candidate of the line, with where it stands. */
export interface ExplainedCandidate {
  readonly line: number;
  readonly column: number;
  readonly masked: string;
  readonly length: number;
  readonly name?: string;
  readonly steps: readonly Step[];
  readonly evidence?: Readonly<Record<string, number>>;
  /** The rule that reports it, in the end. */
  readonly reportedBy?: string;
}

/** What is said of a line, or of all lines. */
export interface Explained {
  readonly path: string | null;
  readonly line: number | null;
  readonly candidates: readonly ExplainedCandidate[];
}

/**
 * Explains `FILE:LINE`, `FILE` or `-` (standard input).
 * @throws UsageError where there is no such file or line
 */
export async function explainLine(
  where: string,
  input: AsyncIterable<Uint8Array>,
  raw: RawOptions,
  context: Context,
): Promise<Explained> {
  const [, name = where, number] = /^(.+?):(\d+)(?::\d+)?$/.exec(where) ?? [];
  const bytes = new Uint8Array(name === "-" ? await readAll(input) : await read(path.resolve(context.cwd, name)));
  const line = number === undefined ? null : Number(number);
  const span = line === null ? { start: 0, end: bytes.length } : lineSpan(bytes, line);
  if (!span) throw new UsageError(says("lineMissing", path.basename(name), String(number)));
  const shown = name === "-" ? (raw.filename ?? null) : name.split(path.sep).join("/");
  const loaded = await loadPolicyHere(raw, context);
  const detection = detectionOf(loaded, settingsOf(raw, loaded, context), context);
  const scan = (await makeScanner(detection)).scan(bytes);
  const { findings } = await judge(place(scan, { path: shown, source: "file" }), loaded.policy);
  const candidates = explainSpan(allRules, await engineOptions(detection), bytes, span.start, span.end);
  const kind = kindOfFile(shown);
  const said = candidates.map((one): ExplainedCandidate => {
    const at = positionOf(bytes, one.start);
    const finding = findings.find(({ rule, places }) =>
      places.some((spot) => rule === one.match?.rule && spot.line <= at.line && spot.endLine >= at.line),
    );
    const steps = [...one.steps, ...fileSteps(one, kind)];
    if (finding?.suppressed)
      steps.push({ stage: "policy", says: ["suppressed", finding.suppressed.reason], row: finding.suppressed.by });
    return {
      ...at,
      masked: one.value.masked,
      length: one.end - one.start,
      ...(one.name === undefined ? {} : { name: one.name }),
      steps,
      ...(one.evidence ? { evidence: one.evidence } : {}),
      ...(finding ? { reportedBy: finding.rule } : {}),
    };
  });
  return { path: shown, line, candidates: said };
}

function fileSteps({ match, evidence }: Candidate, kind: ReturnType<typeof kindOfFile>): Step[] {
  if (!kind || (!match && !evidence)) return [];
  // A token with its own form is as sure in any file.
  if (match && match.judged === undefined && confidenceIn(match, kind) === match.confidence) return [];
  const { name, term } = kind;
  const added = term === 0 ? undefined : `${term > 0 ? "+" : ""}${(term / scoreUnit).toFixed(2)}`;
  const then = match ? (confidenceIn(match, kind) ?? null) : undefined;
  return [{ stage: "file", says: ["fileKind", name, added, then], row: name }];
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new UsageError(says("placeUnreadable", path.basename(file)));
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of input) parts.push(part);
  return Buffer.concat(parts);
}

function lineSpan(bytes: Uint8Array, line: number): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = bytes.indexOf(0x0a, start);
  return line < 1 || start >= bytes.length ? undefined : { start, end: end < 0 ? bytes.length : end };
}

function positionOf(bytes: Uint8Array, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0 && end < at; end = bytes.indexOf(0x0a, end + 1)) {
    line++;
    start = end + 1;
  }
  return { line, column: 1 + columns(bytes, start, at) };
}
