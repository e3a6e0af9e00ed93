/** Arguments: which string of a call or a tuple is the value of the name before it. A neighbouring string is none by itself. */

import { latin1 } from "../../text.ts";
import { ALNUM, byte, isBlank, isQuote, isSpace, LETTER } from "./bytes.ts";
import { skipComments } from "./wrapper.ts";
import { findLiteral } from "./wrapper.ts";
import { valueOf, type Name, type Values } from "./value.ts";

/** How far before a name the bracket is looked for that opens its arguments, in bytes. */
const reach = 160;

/** Functions that keep their second argument under their first, by the last word of their name. */
const keeps =
  /(?:^|[^a-z])(?:set|put|add|with|define|append|insert|store|save|update|write|register|assign|export|override|seed)(?:_?[A-Z]\w*|_\w+|[a-z]{0,3})?$|(?:env|environ|config|property|prop|setting|param|parameter|header|field|variable|var|constant|const|option|cookie|item|secret|credential|value|pair|entry|default|attribute|claim|arg|argument|key|data|binding|nvp|fill|type)$|^(?:get|fetch|pop|setdefault|hset|setx|kv|env|string|str)$/i;

/** Reads the value of a name that stands in quotes before the comma at `comma`: of a call that keeps it, a tuple, a pair in braces. */
export function readArgument(
  bytes: Uint8Array,
  name: Name,
  quote: number,
  comma: number,
  limit: number,
  out: Values,
): void {
  const opener = quote > 0 ? openerBefore(bytes, name.nameStart) : name.nameStart;
  const at = skipComments(bytes, comma + 1, limit);
  const found = findLiteral(bytes, at, limit);
  if (!found || found.literal.end <= found.literal.start) return;
  const { literal } = found;
  let p = opener;
  while (p > 0 && isBlank(bytes[p - 1])) p--;
  const before = bytes[p - 1];
  const behind = skipComments(bytes, literal.after, Math.min(bytes.length, literal.after + 40));
  const closes = bytes[behind];
  let isPair = false;
  if (before === byte.open) {
    isPair = isCall(bytes, p - 1) ? keepsArgument(bytes, p - 1) : closes === byte.close;
  } else if (before === byte.openBrace) isPair = closes === byte.closeBrace;
  else if (before === byte.openSquare)
    isPair = closes === byte.closeSquare && (bytes[p - 2] === byte.openSquare || isInListOfPairs(bytes, p - 2));
  else if (before === byte.comma) isPair = isLaterPair(bytes, p - 1);
  else if (quote === 0 && bytes[name.nameStart - 1] === byte.colon) isPair = beginsStatement(bytes, name.nameStart - 2); // set :secret, '…'
  if (isPair) out.push(valueOf(name, literal, "argument", "direct", true));
}

/** Where the quote stands that opens the string which ends behind the name; the name's first byte where it is not near. */
export function openerBefore(bytes: Uint8Array, nameStart: number): number {
  for (let p = nameStart - 1; p >= 0 && p > nameStart - 80; p--) {
    const c = bytes[p] as number;
    if (isQuote(c)) {
      while (bytes[p - 1] === byte.backslash) p--;
      return p;
    }
    if (c === byte.semicolon && bytes[p - 1] !== byte.dot) {
      const entity = latin1(bytes, p - 7, p + 1);
      const length = /&(?:quot|apos|#0?3[49]|#x2[27]);$/i.exec(entity)?.[0].length;
      return length === undefined ? nameStart : p + 1 - length;
    }
    if (c < byte.space) break;
  }
  return nameStart;
}

/** Whether a callee stands before the parenthesis at `open`. */
function isCall(bytes: Uint8Array, open: number): boolean {
  const before = bytes[open - 1] ?? 0;
  return ALNUM[before] === 1 || before === byte.bang || before === byte.greater || before === byte.question;
}

function keepsArgument(bytes: Uint8Array, open: number): boolean {
  let p = open;
  while (p > 0 && p > open - 50 && (ALNUM[bytes[p - 1] as number] === 1 || bytes[p - 1] === byte.bang)) p--;
  return keeps.test(latin1(bytes, p, open));
}

/** `[…], [` as in a list of pairs. */
function isInListOfPairs(bytes: Uint8Array, at: number): boolean {
  let p = at;
  while (p > 0 && isSpace(bytes[p])) p--;
  if (bytes[p] !== byte.comma) return bytes[p] === byte.openSquare;
  p--;
  while (p > 0 && isSpace(bytes[p])) p--;
  return bytes[p] === byte.closeSquare;
}

/** Whether the name behind the comma at `comma` is an even argument of `Map.of(…)` and its kin, or the second of a call that takes an object first. */
function isLaterPair(bytes: Uint8Array, comma: number): boolean {
  let count = 0;
  const limit = Math.max(0, comma - reach);
  for (let p = comma; p > limit; p--) {
    const c = bytes[p] as number;
    if (c === byte.comma) count++;
    else if (isQuote(c) && p !== comma) {
      let q = p - 1;
      while (q > limit && !(bytes[q] === c && bytes[q - 1] !== byte.backslash)) q--;
      p = q;
    } else if (c === byte.open) {
      if (!isCall(bytes, p)) return false;
      if (/(?:Map\.of|mapOf|HashMap|ImmutableMap\.of|dict|hash|new_?map|assoc)$/i.test(latin1(bytes, p - 20, p)))
        return count % 2 === 0;
      return count === 1 && takesObjectFirst.test(latin1(bytes, p - 40, p));
    } else if (c === byte.close || c === byte.openBrace || c === byte.closeBrace || c === byte.semicolon) return false;
  }
  return false;
}

/** Calls whose first argument is what is written to: `curl_setopt`, `StringVar(&x, "name", "default", …)`, `hset(key, "password", "…")`. */
const takesObjectFirst =
  /(?:Var|VarP|hset|setattr|assoc_in|put_in|setenv|SetValue|putString|secret_set|wp_set_option)$/i;

/** Whether a word and a blank stand before a place, at the beginning of a statement: `set `, `config `. */
function beginsStatement(bytes: Uint8Array, at: number): boolean {
  let p = at;
  if (!isBlank(bytes[p]) && bytes[p] !== byte.open) return false;
  while (p > 0 && (isBlank(bytes[p]) || bytes[p] === byte.open)) p--;
  return LETTER[bytes[p] ?? 0] === 1 && keeps.test(latin1(bytes, Math.max(0, p - 20), p + 1).replace(/^.*[^\w]/s, ""));
}
