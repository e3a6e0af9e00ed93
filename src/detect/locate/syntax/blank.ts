/** What a blank ties to a name: the argument of a flag, a clause of SQL, a line of settings, the text of a tag with attributes. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { isPlain, isSpace, lineStartAt, maxName, NAME, spells } from "./bytes.ts";
import { closesString, isGlue } from "./inside-string.ts";
import { quoteLength, readLiteral } from "./literal.ts";
import { behindAttributes, readContent } from "./markup.ts";
import { readOption } from "./option.ts";
import { readPlain } from "./plain.ts";
import type { NameClose } from "./tie.ts";
import { valueOf, type Name, type Values } from "./value.ts";
import { findLiteral, skipDeclaredType } from "./wrapper.ts";
import { digits, holdsAny } from "../../characters.ts";

/**
 * Reads what follows a name and a blank. Gives where the value begins that a type and a sign stand before, for it to be read like any behind
 * a sign; else 0.
 */
export function readBehindBlank(
  bytes: Uint8Array,
  name: Name,
  at: number,
  close: NameClose,
  limit: number,
  out: Values,
): number {
  const tag = close.next > close.end ? behindAttributes(bytes, name, close.next) : -1;
  if (tag >= 0) {
    readContent(bytes, tag, name, out);
    return 0;
  }
  if (readOption(bytes, name, close.next, out)) return 0;
  if (close.quote > 0 || close.next === close.end || close.next - close.end > 16 || close.end > name.nameEnd) return 0;
  const p = close.next;
  const verb = behindVerb(bytes, name.nameEnd, p);
  if (verb > 0) return readSaid(bytes, name, verb, out);
  const typed = skipDeclaredType(bytes, p, limit);
  // Go: var password string = "…"; VB: Const Password As String = "…"
  if (typed > p) return typed;
  const isDollar = bytes[name.nameStart - 1] === byte.dollar;
  const isSet = isSetBefore(bytes, isDollar ? name.nameStart - 1 : name.nameStart);
  if (!isSet && (isDollar || !spaceMayTie(bytes, at, p, limit))) return 0;
  const found = findLiteral(bytes, p, limit);
  if (found) {
    if (found.literal.end > found.literal.start && !closesString(bytes, name.nameStart, p, found.literal))
      out.push(valueOf(name, found.literal, "space", "direct", true));
    return 0;
  }
  if (quoteLength(bytes, p) > 0) return 0;
  if (spells(bytes, p, "pass:")) return 0; // OpenSSL's -password pass:…, whose second word names it as well
  const value = readPlain(bytes, p, name, isSet ? "assign" : "space");
  if (value) out.push(value);
  return 0;
}

/**
 * Behind the word that ties in a sentence and in AppleScript: `the token is …`, `das Passwort lautet …`, `set password to "…"`; behind the
 * name where that ends in such a word, as 密码为 does; else 0.
 */
function behindVerb(bytes: Uint8Array, nameEnd: number, p: number): number {
  const said = verb.exec(latin1(bytes, p, p + longestVerb));
  if (said) return p + said[0].length;
  return verbAtEnd.test(latin1(bytes, nameEnd - 3, nameEnd)) ? p : 0;
}

/** In English, German, Spanish, French, Italian, Portuguese, Polish. */
const verb = /^(?:is|to|ist|lautet|es|est|\xc3[\xa8\xa9]|jest)(?: ?:| ) */i;
const longestVerb = 12;
/** 为, 是, は, 는, 은 in UTF-8. */
const verbAtEnd = /\xe4\xb8\xba|\xe6\x98\xaf|\xe3\x81\xaf|\xeb\x8a\x94|\xec\x9d\x80/;

/** Reads what a sentence says that a secret is: a literal, or a word with a digit in it, which no sentence goes on with. */
function readSaid(bytes: Uint8Array, name: Name, p: number, out: Values): 0 {
  const literal = readLiteral(bytes, p, bytes.length);
  if (literal) {
    if (literal.end > literal.start && !isGlue(bytes, literal))
      out.push(valueOf(name, literal, "assign", "direct", true));
    return 0;
  }
  const value = readPlain(bytes, p, name, "colon");
  if (!value) return 0;
  const said = /^[\x21-\x7e]*[\w=+/]/.exec(latin1(bytes, value.start, value.end))?.[0] ?? "";
  if (said.length >= minSaid && holdsAny(said, digits)) out.push({ ...value, end: value.start + said.length });
  return 0;
}

/** The shortest value without quotes that a sentence may end with. */
const minSaid = 12;

/** Whether a shell's or a Dockerfile's command stands before the name whose argument is its value: `set -gx NAME value`, `ENV NAME value`. */
function isSetBefore(bytes: Uint8Array, nameStart: number): boolean {
  const start = lineStartAt(bytes, nameStart, Math.max(0, nameStart - 48));
  return (
    start >= 0 &&
    /^\s*(?:ENV|ARG|\\?set|setx|setenv|SetEnv|export|config set|(?:git|npm|yarn|pnpm|pip) config(?: set)?|(?:gcloud|aws) configure set)(?: --?[A-Za-z]{1,10})*[ \t]+$/.test(
      latin1(bytes, start, nameStart),
    )
  );
}

/** Whether a blank may tie a name and what follows: behind a flag or a shell's `set`, or before a quote, a digit or a sign; never before a plain word. */
function spaceMayTie(bytes: Uint8Array, at: number, from: number, limit: number): boolean {
  if (quoteLength(bytes, from) > 0) return true;
  let start = at;
  while (start > 0 && start > at - maxName && NAME[bytes[start - 1] as number] === 1) start--;
  if (bytes[start] === byte.dash) return bytes[from] !== byte.dash;
  if (
    bytes[from] === byte.dash ||
    (bytes[from] === byte.and && bytes[from + 1] === byte.and) ||
    (bytes[from] === byte.star && bytes[from + 1] === byte.slash)
  )
    return false;
  for (let p = from; p < limit && !isSpace(bytes[p]); p++) {
    if (!isPlain(bytes[p] as number)) return true;
  }
  return false;
}
