/** What of commit and tag objects is text to scan: the message, who wrote it, and every header that is not git's own. */

import { Buffer } from "node:buffer";
import { parseCommitHeader, parseTagHeader } from "../git/objects/commit-object.ts";
import { headerText } from "../git/objects/header-text.ts";
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
  const header = type === "commit" ? parseCommitHeader(bytes) : parseTagHeader(bytes);
  if (header === null) return null;
  const { people, rest } = headerText(bytes.subarray(0, header.messageStart));
  const parts: MessagePart[] = [];
  for (const [i, { name, bytes: person }] of people.entries()) {
    // Nearly always the committer is the author.
    if (i > 0 && Buffer.compare(person, people[0]?.bytes ?? person) === 0) continue;
    parts.push({ bytes: person, via: [`header:${name}`], isIdent: true });
  }
  if (rest.length > 0) parts.push({ bytes: withoutSignatures(rest), via: ["header"], isIdent: false });
  parts.push({ bytes: withoutSignatures(bytes.subarray(header.messageStart)), via: [], isIdent: false });
  return parts;
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
