/**
 * gzip: one or more members, whose contents are one stream (bgzip and log rotation cut text anywhere), and what may stand
 * behind them. Read member by member, since zlib's own reading of many fails as a whole on the first bad byte.
 */

import { crc32 } from "node:zlib";
import { inflate } from "./inflate.ts";
import { unread, type Level } from "./level.ts";
import type { CutReason, Layer } from "./layer.ts";

/** Whether a gzip member begins at `at`. */
export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && (bytes[at + 3] ?? 0xff) < 0x20;
}

/** Yields what stands in a gzip file. */
export function* openGzip(bytes: Uint8Array, via: readonly string[], level: Level): Generator<Layer> {
  const parts: Uint8Array[] = [];
  let offset = 0;
  let fault: CutReason | undefined;
  while (isGzip(bytes, offset)) {
    fault = level.budget.refuseEntry();
    if (fault) break;
    const member = readMember(bytes, offset, level);
    parts.push(member.bytes);
    fault = member.fault;
    if (fault) break;
    offset = member.end;
  }
  const inside = [...via, "gzip"];
  const content = joined(parts);
  if (fault) level.cut(inside, fault);
  if (!fault || content.length > 0) yield* level.open(content, inside);
  if (fault) yield unread(bytes, via, "gzip", offset, bytes.length);
  else if (!isPadding(bytes, offset)) yield* level.open(bytes.subarray(offset), [...via, `gzip@${offset}`]);
}

interface Member {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly fault: CutReason | undefined;
}

function readMember(bytes: Uint8Array, start: number, level: Level): Member {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = headerEnd(bytes, start, view);
  if (from === undefined) return { bytes: new Uint8Array(), end: bytes.length, fault: "corrupt-gzip" };
  const expected = view.getUint32(bytes.length - 4, true);
  const data = inflate(bytes, from, bytes.length, level.budget, expected);
  const end = data.end + 8;
  if (data.state === "limit") return { bytes: data.bytes, end, fault: level.budget.bytesWord };
  const sound = data.state === "whole" && end <= bytes.length && view.getUint32(data.end, true) === crc32(data.bytes);
  return { bytes: data.bytes, end, fault: sound ? undefined : "corrupt-gzip" };
}

/** Offset behind a member's header; none where the file ends inside it. */
function headerEnd(bytes: Uint8Array, start: number, view: DataView): number | undefined {
  const flags = bytes[start + 3] ?? 0;
  let at = start + 10;
  if (flags & 4) {
    if (at + 2 > bytes.length) return undefined;
    at += 2 + view.getUint16(at, true);
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return undefined;
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at < bytes.length ? at : undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function isPadding(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i < bytes.length; i++) if (bytes[i] !== 0) return false;
  return true;
}
