/**
 * Trigger words that are worth a look: `secret` and not `section`, a name that something is tied to, a URL that holds an `@`. Most are
 * none of these (`key,` `token)` `created`), and distinguished here they cost a third of what a look costs. What is left out holds
 * nothing: the readers (../locate/named-value.ts, ../locate/phrase.ts, ../locate/private-key.ts) would find no value there.
 * The prefilter in WebAssembly says the same; test/contract/prefilter.test.ts holds the three together.
 */

import { isBlank, isPlain, isQuote, isSpace, LETTER, maxGap, maxName, NAME } from "../locate/syntax/bytes.ts";
import { isTrigger } from "./triggers.ts";
import { someWord, wordKind, type WordTable } from "./words.ts";
import { endsColumns, isLastCell, mayBeHeader } from "./column-word.ts";
import { type ByteAt, isInName, startOf } from "./byte-at.ts";
import { afterBlanks, isIdle, isShortBehind, mayBeArgument, reachesEquals } from "./idle.ts";
import { mayBeLiteral } from "./literal.ts";
import { charactersIn } from "../characters.ts";

/** The longest user and password of a URL, and how far behind the beginning of `://` its host may end, in bytes. */
const maxUserInfo = 300;
const longestAuthority = 120;

/** What hosts and their ports are made of. */
export const HOST: Uint8Array = charactersIn("A-Za-z0-9.:-");

/** Whether a word stands at `at` that is worth a look. Bytes from `to` on count as zeros. */
export function isWordWorthLook(words: WordTable, bytes: Uint8Array, at: number, to: number): boolean {
  if (at + 3 > to || !isTrigger(bytes, at)) return false;
  const byte = (place: number): number => (place < to ? (bytes[place] ?? 0) : 0);
  return someWord(words, byte, at, (kind, isPassword) => {
    if (kind === wordKind.sure) return true;
    if (kind === wordKind.url) return mayHoldCredentials(byte, at) || maySign(byte, at);
    if (kind === wordKind.auth && isAuthor(byte, at)) return false;
    return tiesValue(byte, at, isPassword);
  });
}

/** Whether `auth` goes on as `author`, and not as `authorization`. */
function isAuthor(byte: ByteAt, at: number): boolean {
  return (byte(at + 4) | 32) === 0x6f && (byte(at + 5) | 32) === 0x72 && (byte(at + 6) | 32) !== 0x69;
}

/**
 * Whether what stands around the name at `at` may tie a value to it: as `readNamedValues` reads it, but never stricter. Any value may be
 * a password; a secret or a key is longer (./idle.ts).
 */
function tiesValue(byte: ByteAt, at: number, isPassword: boolean): boolean {
  let p = at + 2;
  while (p < at + maxName && isInName(byte, p)) p++;
  const nameEnd = p;
  const limit = p + maxGap;
  let next = byte(p);
  if (next === 0x25) return true; // %
  if (next === 0x5c) return isEscapedQuote(byte, p);
  if (next === 0x26) return isEntity(byte(p + 1)); // &quot; and its kin
  const quoted = isQuote(next);
  if (quoted) next = byte(++p);
  const ends = p;
  let closed = false;
  if (next === 0x5d || (quoted && next === 0x29)) {
    closed = true;
    next = byte(++p);
    if (next === 0x29 || next === 0x5d) next = byte(++p);
  } else if (next === 0x7d) {
    closed = true;
    next = byte(++p);
  } else if (next === 0x2a) {
    while (byte(p) === 0x2a && p < nameEnd + 4) p++;
    next = byte(p);
  }
  if (next === 0x5b && !quoted && !closed) {
    // token[64] = …, and not tokens[i]
    const open = p++;
    while (p < open + 8 && byte(p) >= 0x30 && byte(p) <= 0x39) p++;
    if (byte(p) !== 0x5d) return false;
    next = byte(++p);
  }
  if (next === 0x3f || next === 0x21) {
    // key?: …, key!: …
    if (closed || byte(p + 1) === 0x3f) return true;
    if (byte(p + 1) === 0x3a || byte(p + 1) === 0x3d) next = byte(++p);
  }
  if ((byte(ends) === 0x29 || byte(ends) === 0x5d) && endsColumns(byte, ends)) return true;
  const blanksFrom = p;
  while (p < limit && isBlank(byte(p))) p++;
  const blanks = p > blanksFrom;
  next = byte(p);
  if (next === 0xc2 || next === 0xe3 || next === 0xef) return true; // blanks and signs outside ASCII
  const second = byte(p + 1);
  switch (next) {
    case 0x3e: // >
    case 0x7c: // |
      return true;
    case 0x3d: // = but not =~; what is compared with must be a literal
      if (second === 0x3d) {
        const from = p + (byte(p + 2) === 0x3d ? 3 : 2);
        return mayBeLiteral(byte, from) && (isPassword || !isShortBehind(byte, at, nameEnd, from));
      }
      return second !== 0x7e && (isPassword || !isIdle(byte, at, nameEnd, second === 0x3e ? p + 2 : p + 1));
    case 0x3a: // : := ::= :::= and AsciiDoc's `Password:: …`
      if (second === 0x3a)
        return (
          byte(p + 2) === 0x3d || (byte(p + 2) === 0x3a && byte(p + 3) === 0x3d) || (!blanks && isBlank(byte(p + 2)))
        );
      return isPassword || !isIdle(byte, at, nameEnd, second === 0x3d ? p + 2 : p + 1);
    case 0x2c: // ,
      if (endsColumns(byte, p) || mayBeHeader(byte, at, ends)) return true;
      if (quoted) {
        const opener = openerOf(byte, at);
        if (opener === at || mayBeArgument(byte, opener, p)) return true;
        break;
      }
      if (isQuote(byte(afterBlanks(byte, p + 1))) || byte(afterBlanks(byte, p + 1)) === 0x3c) return true; // Erlang's <<"…">>
      if (isAfterSign(byte(startOf(byte, at) - 1))) return true; // :name, {name,
      break;
    case 0x28: // (
      return !quoted && mayBeLiteral(byte, p + 1) && (isPassword || !isShortBehind(byte, at, nameEnd, p + 1));
    case 0x2e: // .= and a method of what was looked up
      if (second === 0x3d || (quoted && closed)) return true;
      break;
    case 0x3f: // ?= ?? ?:
      if (second === 0x3d || second === 0x3f || second === 0x3a || (quoted && closed)) return true;
      break;
    case 0x21: // !=
    case 0x2b: // +=
      if (second === 0x3d) return true;
      break;
    case 0x2f: // Perl's //
      if (second === 0x2f && (closed || byte(startOf(byte, at) - 1) === 0x24)) return true;
      break;
    case 0x3c: // <- </key> <<EOF
      if (second === 0x2d || second === 0x2f || second === 0x3c) return true;
      break;
    case 0x7b: // { get; set; } = …
      if (quoted || closed || isQuote(second)) return true;
      return blanks && isAssignedBehind(byte, p, limit);
    case 0x3b: // ;s:40:
      if (quoted ? second === 0x73 : mayBeHeader(byte, at, ends)) return true;
      break;
    case 0x4f: // or
    case 0x6f:
      if ((second | 32) === 0x72 && isSpace(byte(p + 2))) return true;
      break;
    case 0x2d: // Scala's "name" -> "…", --name "x" --value
      if (quoted) return true;
      break;
    case 0x74: // Kotlin's "name" to "…"
      if (quoted && second === 0x6f) return true;
      break;
    case 0x29: // )
      return second === 0x3a || endsColumns(byte, p);
    case 0x0a:
    case 0x0d:
      if (mayBeHeader(byte, at, ends) || (quoted && closed) || isLastCell(byte, at)) return true;
      if (isFlagOfList(byte, at)) return true;
      break;
    default:
  }
  // What a look-up's brackets are followed by: do, if, a literal.
  if (quoted && closed && blanks && (isQuote(next) || (next | 32) >= 0x61)) return true;
  if (byte(ends) === 0x09 && mayBeHeader(byte, at, ends)) return true;
  if (quoted || next < 0x20 || next === 0x2c || next === 0x7d || next === 0x2f) {
    if (isValueOfName(byte, quoted ? openerOf(byte, at) : startOf(byte, at))) return true;
  }
  // <password encoding="plain">…
  return blanks && (isTag(byte, at) || (!quoted && mayTieByBlank(byte, at, p, limit)));
}

/** Whether the name is a flag that is an item of YAML's list: `- --api-key`. */
function isFlagOfList(byte: ByteAt, at: number): boolean {
  let p = at;
  while (p > at - maxName && NAME[byte(p - 1)] === 1) p--;
  if (byte(p) !== 0x2d) return false;
  if (isQuote(byte(p - 1))) p--;
  return byte(p - 1) === 0x20 && byte(p - 2) === 0x2d;
}

/** `:` and `{`. */
function isAfterSign(c: number): boolean {
  return c === 0x3a || c === 0x7b;
}

/** `q`, `a` and `#`, with which the entities of quotes begin. */
function isEntity(c: number): boolean {
  return c === 0x23 || (c | 32) === 0x71 || (c | 32) === 0x61;
}

/** Where the quote stands that opens the string which holds `at`; `at` where none is near. */
function openerOf(byte: ByteAt, at: number): number {
  let p = at - 1;
  while (p > at - 2 * maxName && byte(p) >= 0x20 && !isQuote(byte(p))) p--;
  return isQuote(byte(p)) ? p : at;
}

/** Whether `:` or `=` and before it what may be the key of a name, or of a manifest's kind, stand before a place. */
function isValueOfName(byte: ByteAt, opener: number): boolean {
  let p = opener - 1;
  const limit = opener - 48;
  if (byte(p) === 0x40) p--;
  while (p > limit && (isBlank(byte(p)) || byte(p) === 0x5c)) p--;
  if (byte(p) === 0x3e && byte(p - 1) === 0x3d) p -= 2;
  else if (byte(p) === 0x3a || byte(p) === 0x3d) p--;
  else return false;
  while (p > limit && (isBlank(byte(p)) || byte(p) === 0x5c || isQuote(byte(p)))) p--;
  const last = byte(p) | 32;
  if (NAME[byte(p)] === 0) return false;
  if (LETTER[byte(p)] === 0 || byte(p) === 0x5f) return true;
  if (LETTER[byte(p - 1)] === 0 || byte(p - 1) === 0x5f) return last === 0x6b || last === 0x6e; // k, n
  return KEY_ENDS[((byte(p - 1) | 32) - 0x61) * 26 + last - 0x61] === 1;
}

/** By two letters, 1 where a key may end so whose value is a name (../locate/syntax/key-words.ts), or `kind`. */
export const KEY_ENDS: Uint8Array = new Uint8Array(26 * 26);
for (const end of "me ey id er le ar nv am ld ty ng on te el de ug nd".split(" "))
  KEY_ENDS[(end.charCodeAt(0) - 0x61) * 26 + end.charCodeAt(1) - 0x61] = 1;

/** Whether backslashes and a quote, or what stands for one, close the name: `\"`, `\u0022`, `\x22`. */
function isEscapedQuote(byte: ByteAt, from: number): boolean {
  let p = from;
  while (p < from + 8 && byte(p) === 0x5c) p++;
  return isQuote(byte(p)) || byte(p) === 0x75 || byte(p) === 0x78;
}

/** Whether nothing but words stands in the braces from `open` on, and a sign behind them. */
function isAssignedBehind(byte: ByteAt, open: number, limit: number): boolean {
  let p = open + 1;
  while (p < limit && p < open + 60 && (isSpace(byte(p)) || isPlain(byte(p)))) p++;
  return byte(p) === 0x7d && byte(afterBlanks(byte, p + 1)) === 0x3d;
}

/** Whether a tag begins with the name, or with a prefix and the name. */
function isTag(byte: ByteAt, at: number): boolean {
  const before = byte(startOf(byte, at) - 1);
  return before === 0x3c || before === 0x3a;
}

/** Whether nothing but letters and signs of prose stands at `from` up to a blank. */
function isPlainWord(byte: ByteAt, from: number): boolean {
  let p = from;
  while (p < from + maxName && isPlain(byte(p))) p++;
  return isSpace(byte(p));
}

/** Whether a blank may tie name and value: a flag, a type between them, anything but a plain word. */
function mayTieByBlank(byte: ByteAt, at: number, from: number, limit: number): boolean {
  const first = byte(from);
  if (first === 0x26) return byte(from + 1) !== 0x26; // & of Rust's types
  if (isQuote(first) || first === 0x2d || first === 0x3c) return true; // an option, <<
  if (first === 0x7d || first === 0x5d) return false;
  const letter = first | 32;
  if (letter === 0x61 && (byte(from + 1) | 32) === 0x73 && isBlank(byte(from + 2)) && reachesEquals(byte, from + 3))
    return true; // As String = …
  const verb = verbLength(byte, from);
  if (verb > 0 && (isBlank(byte(from + verb)) || byte(from + verb) === 0x3a)) {
    const behind = afterBlanks(byte, from + verb + 1);
    return !isPlainWord(byte, byte(behind) === 0x3a ? afterBlanks(byte, behind + 1) : behind);
  }
  // COBOL's PIC X(24) VALUE '…', ABAP's TYPE string VALUE '…'
  const fourth = byte(from + 3);
  if (first === 0x50 && byte(from + 1) === 0x49 && isBlank(fourth)) return true;
  if (first === 0x54 && byte(from + 1) === 0x59 && fourth === 0x45) return true;
  if (first === 0x2a && byte(from + 1) === 0x2f) return false; // a comment's end
  let start = at;
  while (start > 0 && start > at - maxName && NAME[byte(start - 1)] === 1) start--;
  if (byte(start) === 0x2d) return true;
  let p = from;
  for (; p < limit; p++) {
    const c = byte(p);
    if (isSpace(c)) break;
    if (!isPlain(c)) return true;
  }
  // ENV SECRET …: letters alone, longer than most words.
  if (p - from >= longWord) return true;
  while (p < limit && isBlank(byte(p))) p++;
  return byte(p) === 0x3d;
}

/** The length of the verb that may tie a name to what follows in a sentence: `is`, `to`, German `ist` and `lautet`, `es`, `est`, `jest`; else 0. */
function verbLength(byte: ByteAt, from: number): number {
  const second = byte(from + 1) | 32;
  const third = byte(from + 2) | 32;
  switch (byte(from) | 32) {
    case 0x69:
    case 0x65:
      return second !== 0x73 ? 0 : third === 0x74 ? 3 : 2;
    case 0x74:
      return second === 0x6f ? 2 : 0;
    case 0x6c:
      return second === 0x61 && third === 0x75 ? 6 : 0;
    case 0x6a:
      return second === 0x65 && third === 0x73 ? 4 : 0;
    default:
      return 0;
  }
}

/** How long a word is that may be a secret of letters alone. */
const longWord = 16;

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
