/**
 * Reads the value that stands under a name, in whatever syntax people write it: `NAME=value`, `"name": "value"`,
 * `name => 'value'`, `setName("value")`, `<name>value</name>`, `--name value`, `name: value` of a Kubernetes list, and
 * so on. Local: looks at most {@link maxName} bytes left of a name and {@link maxGap} and {@link maxValue} right of it.
 */

import { readAhead, readBehind, schemeLength } from "./clause.ts";
import type { NameKind } from "./name.ts";
import { latin1 } from "../text.ts";

/** How name and value are tied together. */
export type Operator =
  | "assign"
  | "colon"
  | "arrow"
  | "call"
  | "argument"
  | "markup"
  | "compare"
  | "or"
  | "table"
  | "space";

/** A value and the name it stands under, as byte offsets. */
export interface NamedValue {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
  readonly operator: Operator;
  readonly quoted: boolean;
  /** What the syntax says of the value, whatever its name says: `IDENTIFIED BY '…'`, `new NetworkCredential("user", "…")`. */
  readonly kind?: NameKind;
  /** The value is the whole rest of a line that is nothing but name and value: env files, ini, YAML, properties. */
  readonly wholeLine: boolean;
}

/** The longest name that is looked at, in bytes. */
export const maxName = 80;
/** The most bytes between a name and its value. */
export const maxGap = 120;
/** The longest value that is looked at, in bytes. */
export const maxValue = 512;

const blank = { tab: 9, lf: 10, cr: 13, space: 32 } as const;

/** What names are made of. */
export const NAME: Uint8Array = table(/[A-Za-z0-9_-]/);
const LETTER = table(/[A-Za-z_]/);
const ALNUM = table(/[A-Za-z0-9_]/);
/** Ends an unquoted value inside code, a URL or markup. */
const DELIMITER = table(/[\s"'`<>,;)\]}&|]/);

/** Where the identifier around `at` ends; used to look at each name once however many trigger words it holds. */
export function nameEndAt(bytes: Uint8Array, at: number): number {
  let end = at;
  const limit = Math.min(bytes.length, at + maxName);
  while (end < limit && NAME[bytes[end] as number] === 1) end++;
  return end;
}

/** Reads the value under the name that ends at `nameEnd` and holds `at`; undefined where no value is tied to it. */
export function readNamedValue(bytes: Uint8Array, at: number, nameEnd: number): NamedValue | undefined {
  // Quick: most names are followed by something that ties nothing.
  let p = nameEnd;
  if (bytes[p] === 0x25) return readPercentValue(bytes, at, nameEnd);
  const piped = readBehind(bytes, at, nameEnd);
  if (piped)
    return { nameStart: at, nameEnd, ...piped, operator: "assign", quoted: true, kind: "password", wholeLine: false };
  const limit = Math.min(bytes.length, nameEnd + maxGap);
  let quotedName = false;
  if (bytes[p] === 0x5c) {
    // JSON in JSON; in JSON once more there are three backslashes, then seven.
    let q = p;
    while (bytes[q] === 0x5c && q < p + 8) q++;
    if (isQuote(bytes[q])) {
      p = q + 1;
      quotedName = true;
    }
  } else if (isQuote(bytes[p])) {
    p++;
    quotedName = true;
  }
  const afterName = p;
  if (bytes[p] === 0x5d || (quotedName && bytes[p] === 0x29)) p++; // ] )
  else if (bytes[p] === 0x5b && !quotedName) p = skipDimension(bytes, p); // char secret[] =
  if (bytes[p] === 0x3f || bytes[p] === 0x21) if (bytes[p + 1] === 0x3a || bytes[p + 1] === 0x3d) p++; // password?: password!:
  const spaceFrom = p;
  while (p < limit && (bytes[p] === blank.space || bytes[p] === blank.tab)) p++;
  const spaces = p - spaceFrom;

  // <password encoding="plain">…
  if (spaces === 1 && bytes[at - 1] === 0x3c)
    p += /^(?:\w+="[^"<>\n]{0,40}" ?){1,3}(?=>)/.exec(latin1(bytes, p, limit))?.[0].length ?? 0;

  let operator: Operator;
  const c = bytes[p];
  const next = bytes[p + 1];
  if ((c === 0x3f || c === 0x2e) && next === 0x3d) {
    // ?= of make, .= of PHP
    operator = "assign";
    p += 2;
  } else if (c === 0x3d) {
    // =
    if (next === 0x3e) {
      operator = "arrow";
      p += 2;
    } else if (next === 0x3d) {
      operator = "compare";
      p += bytes[p + 2] === 0x3d ? 3 : 2;
    } else if (next === 0x7e) return undefined;
    else {
      operator = "assign";
      p++;
    }
  } else if (c === 0x3a) {
    // :
    if (next === 0x3d) {
      operator = "assign";
      p += 2;
    } else if (next === 0x3a) {
      // ::= and :::= of make; C++ and others name things with ::
      const third = bytes[p + 2];
      if (third === 0x3d) p += 3;
      else if (third === 0x3a && bytes[p + 3] === 0x3d) p += 4;
      else return undefined;
      operator = "assign";
    } else {
      operator = "colon";
      p++;
    }
  } else if (c === 0x2c) {
    // , after a quoted name: the next argument, or the next property of a list item
    if (!quotedName) return undefined;
    const value = valueProperty(bytes, p + 1, limit);
    operator = value > 0 ? "colon" : "argument";
    p = value > 0 ? value : p + 1;
  } else if (c === 0x28) {
    // (
    if (quotedName) return undefined;
    operator = "call";
    p++;
  } else if (c === 0x3e) {
    // > but not C's ->
    if (bytes[p - 1] === 0x2d) return undefined;
    operator = "markup";
    p++;
  } else if (c === 0x7c || (c === 0x3f && next === 0x3f)) {
    // || ?? |
    operator = next === c ? "or" : "table";
    p += next === c ? 2 : 1;
    if (operator === "table" && !quotedName && spaces === 0) return undefined;
  } else if (c === 0x21 && next === 0x3d) {
    operator = "compare";
    p += bytes[p + 2] === 0x3d ? 3 : 2;
  } else if (c === 0x3c && next === 0x2d) {
    operator = "assign"; // R
    p += 2;
  } else if (c === 0x3c && next === 0x2f) {
    const value = /^<\/key>\s*<(?:string|data)>/.exec(latin1(bytes, p, p + 48))?.[0].length ?? 0; // plist
    if (value === 0) return undefined;
    operator = "markup";
    p += value;
  } else if (c === 0x7b && spaces > 0) {
    // public string Secret { get; set; } = "…"; variable "secret" { default = "…" }
    const value =
      (quotedName ? /^\{[^{}"]{0,100}?\bdefault\s*=/ : /^\{[a-z; ]{0,40}\} *=(?![=>])/).exec(
        latin1(bytes, p, limit),
      )?.[0].length ?? 0;
    if (value === 0) return undefined;
    operator = "assign";
    p += value;
  } else if (c === blank.lf || c === blank.cr || c === 0x76 || c === 0x56) {
    const value = valueProperty(bytes, p, limit);
    if (value > 0) {
      operator = "colon";
      p = value;
    } else if (spaces > 0 && !quotedName) operator = "space";
    else return undefined;
  } else if (spaces > 0 && !quotedName) operator = "space";
  else return undefined;
  const clause =
    operator === "space" || operator === "call"
      ? readAhead(bytes, at, nameEnd, operator === "call" ? p : afterName)
      : 0;
  if (clause > 0) {
    operator = "assign";
    p = clause;
  } else if (operator === "space") {
    if (spaces > 16 || bytes[afterName] === 0x5d) return undefined;
    const typed = skipType(bytes, p, limit);
    if (typed > p) {
      operator = "assign"; // Go: var password string = "…"
      p = typed;
    } else if (!spaceMayTie(bytes, at, p, limit)) return undefined;
  }

  p = skipBlank(bytes, p, limit, operator !== "space" && operator !== "table" && operator !== "markup");
  if (p < 0) return undefined;
  if (operator === "colon" || operator === "assign") p = skipType(bytes, p, limit);
  p = skipWrapper(bytes, p, limit);
  if (p >= limit) return undefined;

  const nameStart = nameStartAt(bytes, at);
  if (nameStart < 0) return undefined;
  const value = readValue(bytes, p, nameStart, nameEnd, operator);
  return value && clause > 0 ? { ...value, kind: "password" } : value;
}

/** The value in a percent-encoded text: `client_secret%3D…%26`, `%22password%22%3A%22…%22`. */
function readPercentValue(bytes: Uint8Array, at: number, nameEnd: number): NamedValue | undefined {
  const text = latin1(bytes, nameEnd, Math.min(bytes.length, nameEnd + maxValue));
  const tie = /^(?:%22|%27)?(?:%20|\+)*%3([AD])(?:%20|\+)*(%22|%27)?/i.exec(text);
  const nameStart = nameStartAt(bytes, at);
  if (!tie || nameStart < 0) return undefined;
  const [whole, sign, quote] = tie;
  const length =
    (quote === undefined ? /%26|%2[27C]|[&\s"'<>,;\\)]|$/i : /%2[27]|["'\s<>]|$/i).exec(text.slice(whole.length))
      ?.index ?? 0;
  if (length === 0 || whole.length + length >= maxValue) return undefined;
  const start = nameEnd + whole.length;
  const operator = sign === "D" || sign === "d" ? "assign" : "colon";
  return { nameStart, nameEnd, start, end: start + length, operator, quoted: quote !== undefined, wholeLine: false };
}

/** Whether a blank may tie a name and what follows: behind a flag, or before a quote, a digit or a sign; never before a plain word. */
function spaceMayTie(bytes: Uint8Array, at: number, from: number, limit: number): boolean {
  if (isQuote(bytes[from])) return true;
  let start = at;
  const first = Math.max(0, at - maxName);
  while (start > first && NAME[bytes[start - 1] as number] === 1) start--;
  if (bytes[start] === 0x2d) return true;
  for (let p = from; p < limit && !isSpace(bytes[p]); p++) {
    if (!isPlain(bytes[p] as number)) return true;
  }
  return false;
}

/** Whether a byte is one of those that plain words of prose and code are made of. */
export function isPlain(byte: number): boolean {
  const folded = byte | 32;
  return (
    (folded >= 0x61 && folded <= 0x7a) ||
    (byte >= 0x2c && byte <= 0x2f) || // , - . /
    byte === 0x28 ||
    byte === 0x29 ||
    byte === 0x3a ||
    byte === 0x3b ||
    byte === 0x5f
  );
}

/** Where the name that holds `at` starts, dots included; -1 where it is longer than {@link maxName}. */
function nameStartAt(bytes: Uint8Array, at: number): number {
  let start = at;
  const limit = Math.max(0, at - maxName);
  while (
    start > limit &&
    (NAME[bytes[start - 1] as number] === 1 ||
      (bytes[start - 1] === 0x2e && start > 1 && NAME[bytes[start - 2] as number] === 1))
  )
    start--;
  if (start === limit && limit > 0) return -1;
  // An escape's letter (`\nPASSWORD=`) is not part of the name, nor are the dashes of a flag.
  if (start > 0 && bytes[start - 1] === 0x5c && start < at && /[nrt]/.test(String.fromCharCode(bytes[start] as number)))
    start++;
  if (start > 0 && bytes[start - 1] === 0x25 && start + 1 < at) start += 2; // %22name
  while (start < at && bytes[start] === 0x2d) start++;
  return start;
}

/** Each way to write a value has its own function: what V8 made of the common ones is not thrown away when a rare one comes. */
function readValue(
  bytes: Uint8Array,
  p: number,
  nameStart: number,
  nameEnd: number,
  operator: Operator,
): NamedValue | undefined {
  const limit = Math.min(bytes.length, p + maxValue);
  // Quotes that are themselves escaped (JSON in JSON) end with the same number of backslashes.
  let slashes = 0;
  while (bytes[p + slashes] === 0x5c && slashes < 8) slashes++;
  if (isQuote(bytes[p + slashes])) {
    const quoted = quotedSpan(bytes, p, slashes, limit);
    return quoted && { nameStart, nameEnd, ...quoted, operator, quoted: true, wholeLine: false };
  }
  if (slashes > 0 && operator !== "assign" && operator !== "colon") return undefined;
  switch (operator) {
    case "argument":
    case "call":
    case "or":
    case "compare":
      return undefined; // only quoted
    case "markup": {
      const content = contentSpan(bytes, p, limit);
      return content && { nameStart, nameEnd, ...content, operator, quoted: true, wholeLine: false };
    }
    case "table": {
      const cell = cellSpan(bytes, p, limit);
      return cell && { nameStart, nameEnd, ...cell, operator, quoted: false, wholeLine: false };
    }
    default:
      return readPlain(bytes, p, nameStart, nameEnd, operator, limit);
  }
}

/** Where a value begins and ends, as byte offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The inside of the quotes that begin at `p`, behind backslashes. */
function quotedSpan(bytes: Uint8Array, p: number, slashes: number, limit: number): Span | undefined {
  const quote = bytes[p + slashes] as number;
  let start = p + slashes + 1;
  let triple = false;
  if (slashes === 0 && bytes[start] === quote && bytes[start + 1] === quote) {
    start += 2;
    triple = true;
  } else if (slashes === 0 && quote === 0x60 && bytes[start] === quote) start++; // ``value`` of reStructuredText
  const end = closingQuote(bytes, start, limit, quote, slashes, triple);
  return end > start ? { start, end } : undefined;
}

/** What stands between an element's tags, without the white space around it. */
function contentSpan(bytes: Uint8Array, p: number, limit: number): Span | undefined {
  let start = p;
  while (start < limit && isSpace(bytes[start])) start++;
  let end = start;
  if (bytes[start] === 0x3c && latin1(bytes, start, start + 9) === "<![CDATA[") {
    start += 9;
    end = start;
    while (
      end < limit &&
      !(bytes[end] === 0x5d && bytes[end + 1] === 0x5d && bytes[end + 2] === 0x3e) &&
      bytes[end] !== blank.lf
    )
      end++;
    return end > start && bytes[end] === 0x5d ? { start, end } : undefined;
  }
  while (end < limit && bytes[end] !== 0x3c && bytes[end] !== blank.lf && bytes[end] !== blank.cr) end++;
  let after = end;
  while (after < limit && isSpace(bytes[after])) after++;
  if (bytes[after] !== 0x3c) return undefined;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return end > start ? { start, end } : undefined;
}

/** A table's cell, without the blanks and backticks around it. */
function cellSpan(bytes: Uint8Array, p: number, limit: number): Span | undefined {
  let start = p;
  let end = p;
  while (end < limit && bytes[end] !== 0x7c && bytes[end] !== blank.lf && bytes[end] !== blank.cr) end++;
  if (bytes[end] !== 0x7c) return undefined;
  while (end > start && isBlank(bytes[end - 1])) end--;
  while (end > start && bytes[end - 1] === 0x60 && bytes[start] === 0x60) {
    end--;
    start++;
  }
  if (end >= limit && limit < bytes.length) return undefined; // longer than is looked at
  return end > start ? { start, end } : undefined;
}

/** A value without quotes. */
function readPlain(
  bytes: Uint8Array,
  p: number,
  nameStart: number,
  nameEnd: number,
  operator: Operator,
  limit: number,
): NamedValue | undefined {
  const wholeLine = (operator === "assign" || operator === "colon") && beginsLine(bytes, nameStart);
  const isBlock = operator === "colon" && (bytes[p] === 0x7c || bytes[p] === 0x3e);
  const start = isBlock ? blockStart(bytes, p, limit) : p;
  if (start < 0) return undefined;
  let end = start;
  if (wholeLine) {
    while (end < limit && !isSpace(bytes[end]) && !isNextParameter(bytes, end)) end++;
    // What code and JSON put behind a value.
    while (end > start && (bytes[end - 1] === 0x2c || bytes[end - 1] === 0x3b)) end--;
  } else {
    end = delimited(bytes, end, limit);
    if (operator === "assign" && bytes[end] !== 0x3b) end = pairEnd(bytes, nameStart, end, limit);
  }
  if (operator === "colon" && bytes[end] === blank.space && ((bytes[nameEnd - 1] as number) | 32) === 0x6e) {
    // Authorization: SCHEME credentials
    const scheme = schemeLength(latin1(bytes, nameEnd - 13, nameEnd), latin1(bytes, start, limit));
    if (scheme > 0) end = delimited(bytes, start + scheme, limit);
  }
  if (end >= limit && limit < bytes.length) return undefined; // longer than is looked at
  return end > start ? { nameStart, nameEnd, start, end, operator, quoted: false, wholeLine } : undefined;
}

/** Where the next delimiter stands. */
function delimited(bytes: Uint8Array, from: number, limit: number): number {
  let end = from;
  while (end < limit && DELIMITER[bytes[end] as number] === 0 && bytes[end] !== 0x5c) end++;
  return end;
}

/** Where the text of YAML's block scalar begins whose sign stands at `p`: on the next line; -1 where it is none. */
function blockStart(bytes: Uint8Array, p: number, limit: number): number {
  let q = p + 1;
  while (q < limit && (bytes[q] === 0x2d || bytes[q] === 0x2b || isBlank(bytes[q]))) q++;
  if (bytes[q] === blank.cr) q++;
  if (bytes[q] !== blank.lf) return -1;
  q++;
  while (q < limit && isBlank(bytes[q])) q++;
  return q;
}

/** Where a value ends that is one of the pairs of a connection string, which only semicolons part; `end` where it is none. */
function pairEnd(bytes: Uint8Array, nameStart: number, end: number, limit: number): number {
  let p = nameStart - 1;
  if (bytes[p] === blank.space) p--;
  if (bytes[p] !== 0x3b) return end;
  let to = end;
  while (to < limit && bytes[to] !== 0x3b && !isQuote(bytes[to]) && !isSpace(bytes[to]) && bytes[to] !== 0x3c) to++;
  return bytes[to] === 0x3b ? to : end;
}

/** Whether an `&name=` begins here: the value was one of several in a query string. */
function isNextParameter(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x26) return false;
  let p = at + 1;
  while (p < bytes.length && p < at + 40 && ALNUM[bytes[p] as number] === 1) p++;
  return p > at + 1 && bytes[p] === 0x3d;
}

/** Whether nothing but blanks, comment marks, list dashes or a shell's `export` stands before the name on its line. */
function beginsLine(bytes: Uint8Array, nameStart: number): boolean {
  let p = nameStart;
  const limit = Math.max(0, nameStart - 24);
  while (p > limit) {
    const c = bytes[p - 1] as number;
    if (c === blank.lf || c === blank.cr) break;
    p--;
  }
  if (p > 0 && p === limit) return false;
  if (p === nameStart) return true;
  const before = latin1(bytes, p, nameStart);
  return /^[\s#;*-]*(?:\/\/\s*)?(?:(?:export|set|setenv|env|ENV|ARG|declare -x|local|\$env:)\s*)?$/.test(before);
}

/** Where the value of a `value:` or `value=` property begins that follows the name; 0 where none does. */
function valueProperty(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit && (isSpace(bytes[p]) || bytes[p] === 0x2c)) p++;
  let quoted = false;
  if (bytes[p] === 0x5c && isQuote(bytes[p + 1])) p++;
  if (isQuote(bytes[p])) {
    quoted = true;
    p++;
  }
  const word = latin1(bytes, p, p + 5);
  if (!/^value$/i.test(word)) return 0;
  p += 5;
  if (quoted && bytes[p] === 0x5c) p++;
  if (quoted && isQuote(bytes[p])) p++;
  while (p < limit && isBlank(bytes[p])) p++;
  return bytes[p] === 0x3a || bytes[p] === 0x3d ? p + 1 : 0;
}

/** Skips blanks, and a line break where the value stands on the next line in quotes. Returns -1 past the limit. */
function skipBlank(bytes: Uint8Array, from: number, limit: number, overLines: boolean): number {
  let p = from;
  while (p < limit && isBlank(bytes[p])) p++;
  if (
    overLines &&
    (bytes[p] === blank.lf ||
      bytes[p] === blank.cr ||
      (bytes[p] === 0x5c && (bytes[p + 1] === blank.lf || bytes[p + 1] === blank.cr)))
  ) {
    let q = p;
    while (q < limit && (isSpace(bytes[q]) || bytes[q] === 0x5c)) q++;
    return isQuote(bytes[q]) ? q : -1;
  }
  return p < limit ? p : -1;
}

/** Skips a type between name and value: `password: string = "…"`, `let key: String = "…"`. */
function skipType(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  if (bytes[p] === 0x26) {
    // Rust: &str, &'static str
    p++;
    if (bytes[p] === 0x27) while (p < limit && !isBlank(bytes[p])) p++;
    if (bytes[p] === blank.space) p++;
  }
  if (LETTER[bytes[p] as number] !== 1) return from;
  while (
    p < limit &&
    (ALNUM[bytes[p] as number] === 1 ||
      bytes[p] === 0x2e ||
      bytes[p] === 0x3f ||
      bytes[p] === 0x5b ||
      bytes[p] === 0x5d)
  )
    p++;
  while (p < limit && isBlank(bytes[p])) p++;
  if (bytes[p] !== 0x3d || bytes[p + 1] === 0x3d || bytes[p + 1] === 0x3e) return from;
  // `name: value=` at the end of base64 is no type.
  if (!isBlank(bytes[p - 1])) return from;
  p++;
  while (p < limit && isBlank(bytes[p])) p++;
  return p;
}

/** Skips the brackets of an array's name: `[]`, `[64]`. Stays where it is an index by name. */
function skipDimension(bytes: Uint8Array, from: number): number {
  let p = from + 1;
  while (p < from + 8 && (bytes[p] as number) >= 0x30 && (bytes[p] as number) <= 0x39) p++;
  return bytes[p] === 0x5d ? p + 1 : from;
}

/** Skips what wraps a literal: `new String(`, `b"`, `@"`, `[`, `env(`. Stays where what follows is no literal in quotes. */
function skipWrapper(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  for (let depth = 0; depth < 3; depth++) {
    const c = bytes[p];
    if (c === undefined || isQuote(c)) return p;
    if (c === 0x5b || c === 0x40 || c === 0x28 || c === 0x26) {
      // [ @ ( &
      p++;
      while (p < limit && isBlank(bytes[p])) p++;
      continue;
    }
    if (LETTER[c] !== 1) return isQuote(bytes[p]) ? p : from;
    let q = p;
    while (q < limit && (ALNUM[bytes[q] as number] === 1 || bytes[q] === 0x2e || bytes[q] === 0x3a)) q++;
    if (bytes[q] === 0x28) {
      if (!wrapsLiteral(bytes, p, q)) return isQuote(bytes[p]) ? p : from;
      p = q + 1;
    } else if (isQuote(bytes[q]) && q - p <= 2) return q;
    else if (q - p === 3 && bytes[p] === 0x6e && bytes[q] === blank.space) p = q + 1; // new
    else return isQuote(bytes[p]) ? p : from;
    while (p < limit && isBlank(bytes[p])) p++;
  }
  return isQuote(bytes[p]) ? p : from;
}

/** Whether a call hands its literal on: a constructor, a conversion, a look-up with a default; not a method of some value. */
function wrapsLiteral(bytes: Uint8Array, start: number, end: number): boolean {
  const callee = latin1(bytes, start, end);
  return (
    !callee.includes(".") ||
    /\.(?:getenv|get|env|from|of|valueOf|fromString|String|b64decode|getOrElse|orElse|Representation)$/.test(callee)
  );
}

function closingQuote(
  bytes: Uint8Array,
  start: number,
  limit: number,
  quote: number,
  slashes: number,
  triple: boolean,
): number {
  let run = 0; // backslashes just before
  for (let p = start; p < limit; p++) {
    const c = bytes[p];
    if (c === 0x5c) {
      run++;
      continue;
    }
    if (c === quote) {
      if (triple) {
        if (run === 0 && bytes[p + 1] === quote && bytes[p + 2] === quote) return p;
      } else if (slashes === 0 ? run % 2 === 0 : run <= slashes) return p - (slashes === 0 ? 0 : run);
    }
    if (!triple && (c === blank.lf || c === blank.cr)) return -1;
    run = 0;
  }
  return -1;
}

/** Whether a byte is a quote of any kind. */
export function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

/** Whether a byte is a blank or a tab. */
export function isBlank(byte: number | undefined): boolean {
  return byte === blank.space || byte === blank.tab;
}

/** Whether a byte is a blank, a tab or ends a line. */
export function isSpace(byte: number | undefined): boolean {
  return byte === blank.space || byte === blank.tab || byte === blank.lf || byte === blank.cr;
}

function table(expression: RegExp): Uint8Array {
  const made = new Uint8Array(256);
  for (let byte = 0; byte < 256; byte++) made[byte] = expression.test(String.fromCharCode(byte)) ? 1 : 0;
  return made;
}
