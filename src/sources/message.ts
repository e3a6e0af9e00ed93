/** What of commit and tag objects is text to scan: the message, who wrote it, and every header that is not git's own. */

import { Buffer } from "node:buffer";
import { parseCommitHeader, parseTagHeader } from "../git/objects/commit-object.ts";
import { headerText, usualHeader } from "../git/objects/header-text.ts";
import { withoutSignatures } from "../git/objects/signature.ts";
import type { BlobScan, Located, Scanner } from "./scanner.ts";

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
  const usual = type === "commit" ? usualHeader(bytes) : null;
  if (usual !== null) {
    const parts = [ident("author", usual.author)];
    if (!isSame(usual.author, usual.committer)) parts.push(ident("committer", usual.committer));
    parts.push(message(bytes, usual.messageStart));
    return parts;
  }
  return anyParts(type, bytes);
}

/** As {@link messageParts}, whatever the header holds; exported for the test that holds the two together. */
export function anyParts(type: "commit" | "tag", bytes: Uint8Array): MessagePart[] | null {
  const header = type === "commit" ? parseCommitHeader(bytes) : parseTagHeader(bytes);
  if (header === null) return null;
  const { people, rest } = headerText(bytes.subarray(0, header.messageStart));
  const parts: MessagePart[] = [];
  for (const [i, { name, bytes: person }] of people.entries()) {
    // Nearly always the committer is the author.
    if (i > 0 && isSame(person, people[0]?.bytes ?? person)) continue;
    parts.push(ident(name, person));
  }
  if (rest.length > 0) parts.push({ bytes: withoutSignatures(rest), via: ["header"], isIdent: false });
  parts.push(message(bytes, header.messageStart));
  return parts;
}

function ident(name: string, bytes: Uint8Array): MessagePart {
  return { bytes, via: [`header:${name}`], isIdent: true };
}

function message(bytes: Uint8Array, start: number): MessagePart {
  return { bytes: withoutSignatures(bytes.subarray(start)), via: [], isIdent: false };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0;
}

/** Scans parts of messages for one run: the same few people wrote all of them, so each of their lines is scanned once. */
export class MessageScanner {
  readonly #scanner: Pick<Scanner, "scan">;
  readonly #people = new Map<string, BlobScan>();

  constructor(scanner: Pick<Scanner, "scan">) {
    this.#scanner = scanner;
  }

  scan(part: MessagePart): BlobScan {
    if (!part.isIdent) return this.#scanner.scan(part.bytes);
    const key = Buffer.from(part.bytes).toString("latin1");
    let scan = this.#people.get(key);
    if (scan === undefined) {
      scan = this.#scanner.scan(part.bytes);
      this.#people.set(key, scan);
    }
    return scan;
  }
}

/** What was found in a part, with the way into it. */
export function locatedIn(part: MessagePart, scan: BlobScan): Located[] {
  return scan.located.map((one) => ({ ...one, via: [...part.via, ...one.via] }));
}
