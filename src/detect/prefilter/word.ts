/**
 * Trigger words that are worth a look: `secret` and not `section`, a name that something is tied to, a URL that holds an `@`. Most are
 * none of these (`key,` `token)` `created`), and told apart here they cost a third of what a look costs. What is left out holds
 * nothing: the readers (./named-value.ts, ./url-credentials.ts, ./url-signature.ts, ./private-key.ts) would find no value there.
 * The prefilter in WebAssembly says the same; test/contract/prefilter.test.ts holds the three together.
 */

import { isBlank, isPlain, isQuote, isSpace, maxGap, maxName, NAME } from "../locate/named-value.ts";
import { isTrigger } from "./triggers.ts";
import { HOST, longestAuthority } from "../locate/url-signature.ts";
import { maxUserInfo } from "../locate/url-credentials.ts";

/** Whether the trigger word at `at` is worth a look. Bytes from `to` on count as zeros. */
export function isWordWorthLook(bytes: Uint8Array, at: number, to: number): boolean {
  if (at + 3 > to || !isTrigger(bytes, at)) return false;
  const byte = (place: number): number => (place < to ? (bytes[place] ?? 0) : 0);
  const first = byte(at) | 32;
  if (first === 0x3a) return mayHoldCredentials(byte, at) || maySign(byte, at);
  if (first < 0x61) return first !== 0x2d || byte(at + 1) === 0x2d || (byte(at + 3) | 32) === 0x67; // -----BEG
  return isNameWord(byte, at, first) && tiesValue(byte, at);
}

/** A byte of the window, 0 behind it. */
type ByteAt = (place: number) => number;

/** Whether the trigger goes on as one of the words that announce a secret: `sec` is `secret`, not `section`. */
function isNameWord(byte: ByteAt, at: number, first: number): boolean {
  const fourth = byte(at + 3) | 32;
  switch (first) {
    case 0x70: // pass, pwd, psk, pw
      return (byte(at + 1) | 32) !== 0x61 || fourth === 0x73;
    case 0x73: // secret, SecureString
      return fourth === 0x75 ? spells(byte, at + 4, "restring") : spells(byte, at + 3, "ret");
    case 0x74: // token, identified
      if ((byte(at + 1) | 32) === 0x69) return spells(byte, at - 4, "iden") && spells(byte, at + 3, "ied");
      return spells(byte, at + 3, "en");
    case 0x61: // auth, not author
      return (
        fourth === 0x68 &&
        !((byte(at + 4) | 32) === 0x6f && (byte(at + 5) | 32) === 0x72 && (byte(at + 6) | 32) !== 0x69)
      );
    case 0x63: // cred
      return fourth === 0x64;
    default:
      return true; // key
  }
}

/** Whether small letters stand at a place, in either case. */
function spells(byte: ByteAt, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) if ((byte(at + i) | 32) !== word.charCodeAt(i)) return false;
  return true;
}

/** Whether what stands behind the name at `at` may tie a value to it: as `readNamedValue` reads it, but never stricter. */
function tiesValue(byte: ByteAt, at: number): boolean {
  let p = at + 2;
  while (p < at + maxName && NAME[byte(p)] === 1) p++;
  const limit = p + maxGap;
  let next = byte(p);
  if (next === 0x25 || next === 0x5c) return true; // % and an escaped quote
  // … | chpasswd, … | passwd --stdin
  if (p === at + 6 && byte(p - 1) === 0x64 && byte(p - 2) === 0x77)
    if (byte(at - 1) === 0x68 || (next === 0x20 && byte(p + 1) === 0x2d)) return true;
  const quoted = isQuote(next);
  if (quoted) next = byte(++p);
  if (next === 0x5d || (quoted && next === 0x29)) next = byte(++p);
  if (next === 0x5b || next === 0x3f || next === 0x21) return true; // [ ? !
  const blanksFrom = p;
  while (p < limit && isBlank(byte(p))) p++;
  const blanks = p > blanksFrom;
  next = byte(p);
  const second = byte(p + 1);
  switch (next) {
    case 0x3e: // >
    case 0x7c: // |
      return true;
    case 0x3d: // = but not =~; what is compared with must be a literal
      return second === 0x3d ? mayBeLiteral(byte, p + (byte(p + 2) === 0x3d ? 3 : 2)) : second !== 0x7e;
    case 0x3a: // : := ::= :::=
      return second !== 0x3a || byte(p + 2) === 0x3d || (byte(p + 2) === 0x3a && byte(p + 3) === 0x3d);
    case 0x2c: // ,
      return quoted;
    case 0x28: // (
      return !quoted && (mayBeLiteral(byte, p + 1) || mayBeUser(byte, p + 1));
    case 0x2e: // .=
    case 0x3f: // ?= ??
    case 0x21: // !=
      if (second === 0x3d || second === 0x3f) return true;
      break;
    case 0x3c: // <- </key>
      if (second === 0x2d || second === 0x2f) return true;
      break;
    case 0x7b: // { get; set; }
      return blanks;
    case 0x0a:
    case 0x0d:
    case 0x56:
    case 0x76:
      if (isValueProperty(byte, p)) return true;
      break;
    default:
  }
  // <password encoding="plain">…
  return blanks && ((byte(at - 1) === 0x3c && at > 0) || (!quoted && mayTieByBlank(byte, at, p, limit)));
}

/** Whether a literal in quotes may begin here, behind white space and what wraps it: `new String("…")`, `[b"…"`. */
function mayBeLiteral(byte: ByteAt, from: number): boolean {
  let p = from;
  while (p < from + maxBlanks && isSpace(byte(p))) p++;
  const first = byte(p);
  // What is quoted, escaped or wrapped once more, or stands too far away to be judged here.
  if (isQuote(first) || isSpace(first) || first === 0x5b || first === 0x40 || first === 0x28) return true;
  if (first === 0x26 || first === 0x5c) return true;
  const wordFrom = p;
  while (p < wordFrom + maxName && (NAME[byte(p)] === 1 || byte(p) === 0x2e || byte(p) === 0x3a)) p++;
  const next = byte(p);
  // A call, a prefix of a literal (two letters at most), `new`.
  return p > wordFrom && (next === 0x28 || isQuote(next) || next === 0x20 || p === wordFrom + maxName);
}

/** Whether a call's first argument may be a user's name, and a literal in quotes follow it. */
function mayBeUser(byte: ByteAt, from: number): boolean {
  let p = from;
  while (p < from + maxBlanks && isSpace(byte(p))) p++;
  const wordFrom = p;
  while (p < wordFrom + longestUser && (NAME[byte(p)] === 1 || byte(p) === 0x2e)) p++;
  while (p < from + 2 * maxBlanks && isSpace(byte(p))) p++;
  if (byte(p) !== 0x2c) return false;
  p++;
  while (p < from + 3 * maxBlanks && isSpace(byte(p))) p++;
  return isQuote(byte(p)) || isSpace(byte(p));
}

/** The most white space before a literal that is looked over. */
const maxBlanks = 64;
/** The longest name that may stand for a user, in bytes. */
const longestUser = 64;

/** Whether a blank may tie name and value: a flag, a type between them, SQL's `identified by`, anything but a plain word. */
function mayTieByBlank(byte: ByteAt, at: number, from: number, limit: number): boolean {
  const first = byte(from);
  if (isQuote(first) || first === 0x26 || first === 0x2d) return true; // & of Rust's types, an option
  const letter = first | 32;
  if (spells(byte, at, "ti") && (letter === 0x62 || letter === 0x77 || letter === 0x61)) return true; // by, with, as
  let start = at;
  while (start > 0 && start > at - maxName && NAME[byte(start - 1)] === 1) start--;
  if (byte(start) === 0x2d) return true;
  let p = from;
  for (; p < limit; p++) {
    const c = byte(p);
    if (isSpace(c)) break;
    if (!isPlain(c)) return true;
  }
  while (p < limit && isBlank(byte(p))) p++;
  return byte(p) === 0x3d;
}

/** Whether the next word is `value`, behind white space, commas and a quote. What is far away may be. */
function isValueProperty(byte: ByteAt, from: number): boolean {
  let p = from;
  while (isSpace(byte(p)) || byte(p) === 0x2c) if (++p > from + maxGap) return true;
  if (byte(p) === 0x5c) p++;
  if (isQuote(byte(p))) p++;
  return (
    (byte(p) | 32) === 0x76 &&
    (byte(p + 1) | 32) === 0x61 &&
    (byte(p + 2) | 32) === 0x6c &&
    (byte(p + 3) | 32) === 0x75 &&
    (byte(p + 4) | 32) === 0x65
  );
}

/** Whether an `@` stands in the authority of the URL whose `://` is at `at`. */
function mayHoldCredentials(byte: ByteAt, at: number): boolean {
  for (let p = at + 3; p < at + 3 + maxUserInfo; p++) {
    const c = byte(p);
    if (c === 0x40) return true;
    if (c <= 32 || isQuote(c) || c === 0x3c || c === 0x3e || c === 0x5c || c === 0x2f || c === 0x7f) return false;
  }
  return false;
}

/** Whether the URL's host ends as those do whose signatures are secrets. */
function maySign(byte: ByteAt, at: number): boolean {
  let end = at + 3;
  while (end < at + longestAuthority && HOST[byte(end)] === 1) end++;
  const close = byte(end);
  if ((close !== 0x2f && close !== 0x3f) || end - at < 20) return false;
  // windows.net, …api.net, azure.com, powerplatform.com, …api.cn, or a port.
  const last = byte(end - 1);
  const fifth = byte(end - 5);
  if (last === 0x74) return fifth === 0x73 || fifth === 0x69;
  if (last === 0x6d) return fifth === 0x65 || fifth === 0x6d;
  return last === 0x6e || last === 0x33;
}
