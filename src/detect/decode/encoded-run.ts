/**
 * Runs that are text in base64 or hex: reads them whole, over the lines that mail and `base64` break them into, and scans what they
 * hold. What is found stands at the run, the way into it named.
 */

import type { Match } from "../../core/match.ts";
import { beginsAsHexText, decodeBase64, decodeHex, isPrintable } from "./encoding.ts";
import type { Completed } from "../engine.ts";
import { runEnd } from "../prefilter/triggers.ts";

/** A run, or the lines of one. */
export interface EncodedRun {
  readonly start: number;
  /** Behind its last character, padding not counted. */
  readonly end: number;
  /** Where its lines begin and end; one where it is not broken. */
  readonly lines: readonly (readonly [start: number, end: number])[];
}

/** A line of so many characters or more may go on in the next: 64 in PEM, 76 in mail and of `base64`. */
const leastLine = 56;
/** Indentation of a line at most. */
const maxIndent = 40;

/** The run that begins at `start`, with the lines that continue it: each as long as the first, the last may be shorter. */
export function readRun(bytes: Uint8Array, start: number): EncodedRun {
  const end = runEnd(bytes, start);
  const lines: (readonly [number, number])[] = [[start, end]];
  const length = end - start;
  if (length < leastLine || length % 4 !== 0 || length > 1024) return { start, end, lines };
  let last = end;
  for (;;) {
    let at = last;
    if (bytes[at] === 0x0d) at++;
    if (bytes[at] !== 0x0a) break;
    at++;
    const indent = at;
    while (at < indent + maxIndent && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
    const lineEnd = runEnd(bytes, at);
    if (lineEnd === at || lineEnd - at > length) break;
    const behind = bytes[lineEnd];
    if (
      behind !== undefined &&
      behind !== 0x0a &&
      behind !== 0x0d &&
      behind !== 0x3d &&
      behind !== 0x22 &&
      behind !== 0x27
    )
      break;
    lines.push([at, lineEnd]);
    last = lineEnd;
    if (lineEnd - at < length) break;
  }
  return { start, end: last, lines };
}

/** Decodes a run and scans what it holds one level deeper. */
export function decodeRun(
  bytes: Uint8Array,
  run: EncodedRun,
  scanInner: (bytes: Uint8Array) => Completed,
  cut: Set<string>,
): readonly Match[] {
  const text = run.lines.length === 1 ? undefined : joined(bytes, run);
  const [source, start, end] = text ? [text, 0, text.length] : [bytes, run.start, run.end];
  const opened = open(source, start, end);
  if (!opened) return [];
  const inner = scanInner(opened.bytes);
  for (const why of inner.cut) cut.add(why);
  return inner.matches.map((match) => ({
    ...match,
    span: { start: run.start, end: run.end },
    decodedFrom: [...opened.way, ...match.decodedFrom],
    related: [],
  }));
}

function open(
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly bytes: Uint8Array; readonly way: readonly string[] } | undefined {
  if (end - start >= 32 && beginsAsHexText(bytes, start)) {
    const decoded = decodeHex(bytes, start, end);
    if (decoded) return isPrintable(decoded.subarray(0, 64)) ? { bytes: decoded, way: ["hex"] } : undefined;
  }
  const decoded = decodeBase64(bytes, start, end) ?? decodeBase64(bytes, start, start + ((end - start) & ~3));
  if (!decoded) return undefined;
  if (decoded[1] === 0 && decoded[3] === 0) return { bytes: everySecond(decoded), way: ["base64", "utf-16le"] };
  return isPrintable(decoded.subarray(0, 18)) ? { bytes: decoded, way: ["base64"] } : undefined;
}

/** UTF-16 of ASCII as ASCII; what is not ASCII becomes a sign that no token holds. */
function everySecond(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length >> 1);
  for (let i = 0; i < out.length; i++) out[i] = bytes[2 * i + 1] === 0 ? (bytes[2 * i] as number) : 0x7f;
  return out;
}

function joined(bytes: Uint8Array, run: EncodedRun): Uint8Array {
  const out = new Uint8Array(run.lines.reduce((sum, [start, end]) => sum + end - start, 0));
  let at = 0;
  for (const [start, end] of run.lines) {
    out.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  return out;
}
