/** Arguments: which string of a call or a tuple is the value of the name before it. A neighbouring string is none by itself. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { ALNUM, isBlank, isLineEnd, isQuote, isSpace, LETTER, skipBlanks } from "./bytes.ts";
import { isGlue } from "./inside-string.ts";
import { quoteLength } from "./literal.ts";
import { findLiteral, skipComments } from "./wrapper.ts";
import { valueOf, type Name, type Values } from "./value.ts";
import { anyWord } from "../../word-list.ts";

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
  let { literal } = found;
  if (literal.end - literal.start === 1) {
    // The short form of a flag stands between: StringP("token", "t", "…").
    const next = skipComments(bytes, literal.after, limit);
    const other =
      bytes[next] === byte.comma ? findLiteral(bytes, skipComments(bytes, next + 1, limit), limit) : undefined;
    if (other) literal = other.literal;
  }
  let p = opener;
  while (p > 0 && p > opener - reach && isSpace(bytes[p - 1])) p--;
  const before = bytes[p - 1];
  if (isFlag(bytes, literal) || isGlue(bytes, literal)) return;
  const inner = withoutQuotes(bytes, literal);
  let behind = skipComments(bytes, literal.after, Math.min(bytes.length, literal.after + 40));
  while (bytes[behind] === byte.greater) behind++; // Erlang's <<"…">>
  const closes = bytes[behind];
  let isPair = false;
  if (before === byte.open) {
    isPair = isCall(bytes, p - 1) ? keepsArgument(bytes, p - 1) : closes === byte.close;
  } else if (before === byte.openBrace) isPair = closes === byte.closeBrace;
  else if (before === byte.openSquare)
    isPair = closes === byte.closeSquare && (bytes[p - 2] === byte.openSquare || isInListOfPairs(bytes, p - 2));
  else if (before === byte.comma)
    isPair = isLaterPair(
      bytes,
      p - 1,
      closes === byte.close ? closes : bytes[skipBlanks(bytes, literal.after, literal.after + 8)],
    );
  else if (quote === 0 && before === byte.colon) {
    // set :secret, '…'; Application.put_env(:app, :secret, "…")
    const ahead = beforeBlanks(bytes, name.nameStart - 2);
    isPair =
      bytes[ahead] === byte.comma ? isLaterPair(bytes, ahead, closes) : beginsStatement(bytes, name.nameStart - 2);
  }
  // ["redis-server", "--requirepass", "…"]
  isPair ||= quote > 0 && bytes[opener + 1] === byte.dash && isInArguments(bytes, p - 1);
  if (isPair) out.push(valueOf(name, inner, "argument", "direct", true));
}

/** A literal that holds one in quotes again: Gradle's `'"…"'`. */
function withoutQuotes(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): {
  readonly start: number;
  readonly end: number;
} {
  const length = quoteLength(bytes, start);
  const isQuotedAgain = length > 0 && end - start > 2 * length && quoteLength(bytes, end - length) === length;
  return isQuotedAgain ? { start: start + length, end: end - length } : { start, end };
}

/** Whether a literal is a flag: `-t`, `--token`. */
function isFlag(bytes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (bytes[start] !== byte.dash || end - start > 24) return false;
  for (let p = start; p < end; p++) if (bytes[p] !== byte.dash && LETTER[bytes[p] as number] === 0) return false;
  return true;
}

/** Where the quote stands that opens the string which ends behind the name; the name's first byte where it is not near. */
export function openerBefore(bytes: Uint8Array, nameStart: number): number {
  if (bytes[nameStart - 6] === byte.backslash && quoteLength(bytes, nameStart - 6) === 6) return nameStart - 6;
  if (bytes[nameStart - 4] === byte.backslash && quoteLength(bytes, nameStart - 4) === 4) return nameStart - 4;
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
  if (bytes[p - 1] === byte.greater) while (p > open - 40 && bytes[p] !== byte.less) p--; // GetValue<string>(
  const end = p;
  while (p > 0 && p > open - 50 && (ALNUM[bytes[p - 1] as number] === 1 || bytes[p - 1] === byte.bang)) p--;
  const callee = latin1(bytes, p, end);
  return keeps.test(callee) || takesDefault.test(callee) || makesMap.test(latin1(bytes, end - 24, end));
}

/** Look-ups whose last argument is what is taken where there is nothing. */
const takesDefault = anyWord({
  holds: "env".split(" "),
  begins: "get_or".split(" "),
  is: "coalesce nvl ifnull or default try firstNonEmpty strcpy strncpy lstrcpy".split(" "),
});
const makesMap = anyWord({ ends: "Map.of mapOf HashMap dict hash new_map assoc".split(" ") });

/** Whether the byte at `at` parts or opens the strings of a command in square brackets. */
function isInArguments(bytes: Uint8Array, at: number): boolean {
  return /\[\s*(?:(?:"[^"\n]*"|'[^'\n]*')\s*,\s*)*$/.test(latin1(bytes, at + 1 - reach, at + 1));
}

function beforeBlanks(bytes: Uint8Array, at: number): number {
  let p = at;
  while (p > 0 && isSpace(bytes[p])) p--;
  return p;
}

/** `[…], [` as in a list of pairs. */
function isInListOfPairs(bytes: Uint8Array, at: number): boolean {
  const p = beforeBlanks(bytes, at);
  if (bytes[p] !== byte.comma) return bytes[p] === byte.openSquare;
  return bytes[beforeBlanks(bytes, p - 1)] === byte.closeSquare;
}

/**
 * Whether the name behind the comma at `comma` is an even argument of `Map.of(…)` and its kin, or the second of three of a call that keeps
 * values: `config.set("section", "password", "…")`, `buildConfigField "String", "API_KEY", "…"`. `closes` is the byte behind the value.
 */
function isLaterPair(bytes: Uint8Array, comma: number, closes: number | undefined): boolean {
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
      if (!isCall(bytes, p)) return isRowOfNames(bytes, p, count);
      if (makesMap.test(latin1(bytes, p - 20, p))) return count % 2 === 0;
      // StringVar(&token, "token", "…", "help"), and config.set("section", "token", "…")
      return count === 1 && (closes === byte.close ? keepsArgument(bytes, p) : /VarP?$/.test(latin1(bytes, p - 8, p)));
    } else if (isLineEnd(c) || p === 1)
      return count === 1 && isLineEnd(closes) && beginsWithKeeper(bytes, p === 1 ? 0 : p + 1, comma);
    else if (c === byte.close || c === byte.openBrace || c === byte.closeBrace || c === byte.semicolon) return false;
  }
  return false;
}

/** Whether the bracket at `open` begins a row of SQL whose column for a name, behind `count` others, has that of its value behind it. */
function isRowOfNames(bytes: Uint8Array, open: number, count: number): boolean {
  const columns = /\(([^()]{0,200})\)\s*VALUES\s*$/i.exec(latin1(bytes, open - 240, open))?.[1]?.split(",");
  return /(?:name|key)["'`\s]*$/i.test(columns?.[count] ?? "") && /value["'`\s]*$/i.test(columns?.[count + 1] ?? "");
}

/** Whether a statement begins with a word that keeps its last argument. */
function beginsWithKeeper(bytes: Uint8Array, from: number, to: number): boolean {
  const word = /^\s*(\w+) /.exec(latin1(bytes, from, Math.min(to, from + 60)))?.[1];
  return word !== undefined && keeps.test(word);
}

/** Whether a word and a blank stand before a place, at the beginning of a statement: `set `, `config `. */
function beginsStatement(bytes: Uint8Array, at: number): boolean {
  let p = at;
  if (!isBlank(bytes[p]) && bytes[p] !== byte.open) return false;
  while (p > 0 && (isBlank(bytes[p]) || bytes[p] === byte.open)) p--;
  return LETTER[bytes[p] ?? 0] === 1 && keeps.test(latin1(bytes, Math.max(0, p - 20), p + 1).replace(/^.*[^\w]/s, ""));
}
