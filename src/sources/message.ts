/** What of commit and tag objects is text to scan: the message, who wrote it, and fields that tools added; never a signature. */

import { freeHeader, parseCommitHeader, parseTagHeader } from "../git/commit-object.ts";

/** A part of a commit or tag object. */
export interface MessagePart {
  readonly bytes: Uint8Array;
  /** The way in: empty for the message, whose lines count from its own first; `header:author` and such for header lines. */
  readonly via: readonly string[];
  /** Whether it is the same in very many commits, and so worth scanning once. */
  readonly isIdent: boolean;
}

/** The parts of a commit or tag; `null` where it is malformed. */
export function messageParts(type: "commit" | "tag", bytes: Uint8Array): MessagePart[] | null {
  const parts: MessagePart[] = [];
  const ident = (name: string, line: string): void => {
    if (line === "") return;
    // The date makes each line another one, and holds nothing.
    const end = line.lastIndexOf(">");
    parts.push({
      bytes: Buffer.from(end < 0 ? line : line.slice(0, end + 1), "latin1"),
      via: [`header:${name}`],
      isIdent: true,
    });
  };
  let start: number;
  if (type === "commit") {
    const header = parseCommitHeader(bytes);
    if (header === null) return null;
    ident("author", header.author);
    if (header.committer !== header.author) ident("committer", header.committer);
    start = header.messageStart;
  } else {
    const header = parseTagHeader(bytes);
    if (header === null) return null;
    ident("tagger", header.tagger);
    start = header.messageStart;
  }
  const free = freeHeader(bytes);
  if (free.length > 0) parts.push({ bytes: withoutSignatures(free), via: ["header"], isIdent: false });
  parts.push({ bytes: withoutSignatures(bytes.subarray(start)), via: [], isIdent: false });
  return parts;
}

/** Blanks out signatures, and keeps every other byte where it is: base64 that is no secret, at the end of each signed tag. */
export function withoutSignatures(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes("-----BEGIN ")) return bytes;
  const text = buffer.toString("latin1");
  const begins = /^ ?-----BEGIN (PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----$/gm;
  // One expression for a whole block would look for the end again from each beginning: hours for a hostile message.
  const endless = new Set<string>();
  let blanked = "";
  let from = 0;
  for (let begin = begins.exec(text); begin !== null; begin = begins.exec(text)) {
    const kind = begin[1] as string;
    if (endless.has(kind)) continue;
    const ends = new RegExp(`^ ?-----END ${kind}-----$`, "gm");
    ends.lastIndex = begins.lastIndex;
    if (ends.exec(text) === null) {
      endless.add(kind);
      continue;
    }
    blanked += text.slice(from, begin.index) + text.slice(begin.index, ends.lastIndex).replace(/[^\r\n]/g, " ");
    from = ends.lastIndex;
    begins.lastIndex = from;
  }
  return Buffer.from(blanked + text.slice(from), "latin1");
}
