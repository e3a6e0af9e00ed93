/**
 * Reads commit and tag objects from their bytes. Not through `git log`: its formats re-encode, mail-map and cut what a
 * hostile author wrote, and a call for each commit is what a history scan cannot pay.
 */

import { Buffer } from "node:buffer";
import type { CommitFacts } from "../../core/finding.ts";
import { viewOf } from "./bytes.ts";

/** The header of a commit object. Strings that a person wrote are raw bytes as Latin-1. */
export interface CommitHeader {
  /** Object id in hex. */
  readonly tree: string;
  readonly parents: readonly string[];
  /** Name, address and date as they stand; empty where there is none. */
  readonly author: string;
  readonly committer: string;
  /** The charset that the commit says it is in; `null` for UTF-8. */
  readonly encoding: string | null;
  /** Where the message begins, in bytes. */
  readonly messageStart: number;
}

/** The header of an annotated tag. Strings that a person wrote are raw bytes as Latin-1. */
export interface TagHeader {
  /** Object id in hex of what is tagged. */
  readonly object: string;
  /** `commit`, `tree`, `blob` or `tag`, as the tag claims. */
  readonly type: string;
  readonly tagger: string;
  readonly messageStart: number;
}

/** Name, address and date of an author line. Strings are raw bytes as Latin-1. */
export interface Ident {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970; 0 where the line holds no date that makes sense. */
  readonly seconds: number;
  /** Offset from UTC in minutes. */
  readonly offset: number;
}

/** Parses a commit's header; `null` where it names no tree. */
export function parseCommitHeader(bytes: Uint8Array): CommitHeader | null {
  const header = { tree: "", parents: [] as string[], author: "", committer: "", encoding: null as string | null };
  const messageStart = eachHeaderLine(bytes, (name, value) => {
    if (name === "tree" && header.tree === "") header.tree = value;
    else if (name === "parent") header.parents.push(value);
    else if (name === "author" && header.author === "") header.author = value;
    else if (name === "committer" && header.committer === "") header.committer = value;
    else if (name === "encoding") header.encoding = value;
  });
  if (!isObjectId(header.tree) || !header.parents.every(isObjectId)) return null;
  return { ...header, messageStart };
}

/** Parses an annotated tag's header; `null` where it names no object. */
export function parseTagHeader(bytes: Uint8Array): TagHeader | null {
  const header = { object: "", type: "", tagger: "" };
  const messageStart = eachHeaderLine(bytes, (name, value) => {
    if (name === "object" && header.object === "") header.object = value;
    else if (name === "type" && header.type === "") header.type = value;
    else if (name === "tagger" && header.tagger === "") header.tagger = value;
  });
  return isObjectId(header.object) ? { ...header, messageStart } : null;
}

/** What reports say of a commit: the author's own words, in the commit's charset, cleaned of nothing. */
export function commitFacts(oid: string, bytes: Uint8Array): CommitFacts {
  const header = parseCommitHeader(bytes);
  if (header === null) return { oid, author: "", email: "", date: isoDate(0, 0), subject: "" };
  const author = parseIdent(header.author);
  return {
    oid,
    author: decode(author.name, header.encoding),
    email: decode(author.email, header.encoding),
    date: isoDate(author.seconds, author.offset),
    subject: decode(subjectOf(bytes, header.messageStart), header.encoding),
  };
}

/** Splits an author, committer or tagger line. What is malformed is kept as far as it makes sense. */
export function parseIdent(line: string): Ident {
  const close = line.lastIndexOf(">");
  const open = line.lastIndexOf("<", close < 0 ? undefined : close);
  if (open < 0 || close < open) return { name: line.trim(), email: "", seconds: 0, offset: 0 };
  const date = /^ *(\d{1,12})(?: +([+-])(\d{2})(\d{2}))?/.exec(line.slice(close + 1));
  const offset = date?.[2] === undefined ? 0 : (Number(date[3]) * 60 + Number(date[4])) * (date[2] === "-" ? -1 : 1);
  return {
    name: line.slice(0, open).trim(),
    email: line.slice(open + 1, close).trim(),
    seconds: Number(date?.[1] ?? 0),
    offset,
  };
}

/** ISO 8601 with offset, as the author's clock showed it; 1970 for what no calendar holds. */
export function isoDate(seconds: number, offset: number): string {
  const shift = Math.abs(offset) < 24 * 60 ? offset : 0;
  const shown = new Date((seconds + shift * 60) * 1000);
  if (Number.isNaN(shown.getTime())) return isoDate(0, 0);
  const minutes = Math.abs(shift);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${shown.toISOString().slice(0, -5)}${shift < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** First paragraph of the message on one line, as git shows it. */
function subjectOf(bytes: Uint8Array, start: number): string {
  // A subject is short; a hostile message need not be read whole for it.
  const text = latin1(bytes, start, Math.min(bytes.length, start + mostSubject)).replace(/^(?:[ \t\r]*\n)+/, "");
  const end = /\n[ \t\r]*\n/.exec(text);
  return text
    .slice(0, end?.index)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

const mostSubject = 4096;

/** Calls back for each header line that has a name, continuation lines (signatures) left out; returns where the message begins. */
function eachHeaderLine(bytes: Uint8Array, line: (name: string, value: string) => void): number {
  const view = viewOf(bytes);
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] === 0x0a) return at + 1;
    let end = bytes.indexOf(0x0a, at);
    if (end < 0) end = bytes.length;
    if (bytes[at] !== 0x20) {
      const space = view.indexOf(0x20, at);
      if (space > at && space < end) line(view.toString("latin1", at, space), view.toString("latin1", space + 1, end));
    }
    at = end + 1;
  }
  return bytes.length;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return viewOf(bytes).toString("latin1", start, end);
}

/** Turns raw bytes into text: UTF-8 where they are valid, else the charset named, else Latin-1. */
function decode(raw: string, encoding: string | null): string {
  const bytes = Buffer.from(raw, "latin1");
  for (const label of encoding === null ? ["utf-8"] : [encoding, "utf-8"]) {
    try {
      return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // An unknown charset or bytes that are not in it: try the next.
    }
  }
  return raw;
}

function isObjectId(text: string): boolean {
  if (text.length !== 40 && text.length !== 64) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66))) return false;
  }
  return true;
}
