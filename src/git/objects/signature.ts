/**
 * Recognises the signatures in commits and tags by their form. Their base64 holds no secret, and scanning it in each signed commit
 * costs time. Anything else between the same two lines is text that a person wrote, and is scanned.
 */

import { Buffer } from "node:buffer";
import { viewOf } from "./bytes.ts";

/** Where a signature's base64 lies, and where its last line ends. */
export interface SignatureBlock {
  /** Offset of the first line of base64. */
  readonly bodyStart: number;
  /** Offset behind the last line of base64, checksum included. */
  readonly bodyEnd: number;
  /** Offset behind the line `-----END …-----`. */
  readonly end: number;
}

/**
 * Reads the signature whose first line begins at `at`; `null` where the lines are no signature.
 * @param indent bytes before each line but the first: 1 in a header, where lines go on behind a space
 */
export function readSignature(bytes: Buffer, at: number, indent: 0 | 1): SignatureBlock | null {
  const kind = kinds.find(({ begin }) => startsWith(bytes, at, begin));
  if (kind === undefined || bytes[at + kind.begin.length] !== lineEnd) return null;
  let line = at + kind.begin.length + 1;
  // Headers of the armour such as `Version: …`, and the empty line behind them, are left for the scan.
  for (let i = 0; i < mostArmourHeaders && isArmourHeader(bytes, line, indent); i++) line = nextLine(bytes, line);
  if (isIndented(bytes, line, indent) && bytes[line + indent] === lineEnd) line += indent + 1;
  const bodyStart = line;
  if (!kind.first.some((text) => startsWith(bytes, line + indent, text))) return null;
  let width = 0;
  for (let isLast = false; ;) {
    const length = isIndented(bytes, line, indent) ? base64Length(bytes, line + indent) : -1;
    if (length <= 0) break;
    if (isLast) return null;
    if (width === 0) width = length;
    if (length > width || length > widest) return null;
    isLast = length < width;
    line += indent + length + 1;
  }
  if (width < narrowest) return null;
  if (isIndented(bytes, line, indent) && isChecksum(bytes, line + indent)) line += indent + checksumLength + 1;
  const last = line + indent;
  if (!isIndented(bytes, line, indent) || !startsWith(bytes, last, kind.end)) return null;
  const end = last + kind.end.length;
  if (end < bytes.length && bytes[end] !== lineEnd) return null;
  return { bodyStart, bodyEnd: line, end: Math.min(end + 1, bytes.length) };
}

/** Blanks out the base64 of signatures, and keeps every other byte where it is. */
export function withoutSignatures(bytes: Uint8Array): Uint8Array {
  const text = viewOf(bytes);
  let copy: Buffer | null = null;
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    const isLineStart = at === 0 || text[at - 1] === lineEnd;
    // In a header the first line stands behind the header's name or one space; a merged tag adds the space to every line.
    if (!isLineStart && text[at - 1] !== space) continue;
    const block = readSignature(text, at, isLineStart ? 0 : 1);
    if (block === null) continue;
    copy ??= Buffer.from(text);
    for (let i = block.bodyStart; i < block.bodyEnd; i++) if (copy[i] !== lineEnd) copy[i] = space;
    at = block.end - 1;
  }
  return copy ?? bytes;
}

const beginning: Buffer = Buffer.from("-----BEGIN ");
const lineEnd = 0x0a;
const space = 0x20;

/** What stands around each kind of signature, and how its base64 begins: with the bytes that say that it is a signature. */
const kinds: readonly { readonly begin: Buffer; readonly end: Buffer; readonly first: readonly Buffer[] }[] = [
  { name: "PGP SIGNATURE", first: ["i", "w"] },
  { name: "SSH SIGNATURE", first: ["U1NIU0lH"] },
  { name: "SIGNED MESSAGE", first: ["M"] },
].map(({ name, first }) => ({
  begin: Buffer.from(`-----BEGIN ${name}-----`),
  end: Buffer.from(`-----END ${name}-----`),
  first: first.map((text) => Buffer.from(text)),
}));

/** Widths of base64 lines: tools write 64, 70 and 76. */
const narrowest = 40;
const widest = 100;
const mostArmourHeaders = 8;
const checksumLength = 5;

function isArmourHeader(bytes: Buffer, at: number, indent: number): boolean {
  if (!isIndented(bytes, at, indent)) return false;
  let i = at + indent;
  while (isLetter(bytes[i])) i++;
  return i > at + indent && bytes[i] === 0x3a && bytes[i + 1] === space;
}

function isIndented(bytes: Buffer, at: number, indent: number): boolean {
  return at < bytes.length && (indent === 0 || bytes[at] === space);
}

function nextLine(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(lineEnd, at);
  return end < 0 ? bytes.length : end + 1;
}

/** Length of a line that is base64 to its end; -1 where it is anything else. */
function base64Length(bytes: Buffer, at: number): number {
  let i = at;
  while (isBase64(bytes[i])) i++;
  while (i > at && bytes[i] === 0x3d) i++;
  return bytes[i] === lineEnd ? i - at : -1;
}

/** `=` and four characters: the checksum of OpenPGP. */
function isChecksum(bytes: Buffer, at: number): boolean {
  return bytes[at] === 0x3d && base64Length(bytes, at + 1) === checksumLength - 1;
}

function isBase64(byte: number | undefined): boolean {
  return isLetter(byte) || (byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2f));
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

function startsWith(bytes: Buffer, at: number, text: Buffer): boolean {
  return bytes.length - at >= text.length && bytes.compare(text, 0, text.length, at, at + text.length) === 0;
}
