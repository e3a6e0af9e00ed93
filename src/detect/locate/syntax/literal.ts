/** String literals of programming languages and formats: where the text inside begins and ends, and where what follows it begins. */

import * as byte from "./chars.ts";
import { isBlank, isLineEnd, isQuote, isSpace, LETTER, maxValue } from "./bytes.ts";
import { readHeredoc, readHereString, trimmedBlock } from "./text-block.ts";

/** A literal, as byte offsets. It may be empty. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  /** Behind its closing sign. */
  readonly after: number;
}

/** The literal that begins at `p`, in whatever form; undefined where none does or it goes on past `limit`. */
export function readLiteral(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  const stop = Math.min(limit, bytes.length, p + maxValue);
  switch (bytes[p]) {
    case byte.double:
    case byte.single:
    case byte.backtick:
      return readQuoted(bytes, p, 0, stop);
    case byte.backslash: {
      const length = quoteLength(bytes, p);
      return length > 0 && isQuote(bytes[p + length - 1])
        ? readQuoted(bytes, p, length - 1, stop)
        : readMarked(bytes, p, stop);
    }
    case byte.and:
      return readMarked(bytes, p, stop);
    case byte.openSquare:
      return readLongBracket(bytes, p, stop);
    case byte.less:
      return bytes[p + 1] === byte.less ? readHeredoc(bytes, p, Math.min(limit, bytes.length)) : undefined;
    case byte.percent:
    case byte.tilde:
      return readPercentLiteral(bytes, p, stop);
    case byte.hash:
      return bytes[p + 1] === byte.double || bytes[p + 1] === byte.hash ? readRaw(bytes, p, stop) : undefined;
    case 0xe3:
      return readCornerBrackets(bytes, p, stop);
    case byte.at:
    case byte.dollar:
      return readSigned(bytes, p, stop);
    default:
      return LETTER[bytes[p] ?? 0] === 1 ? readPrefixed(bytes, p, stop) : undefined;
  }
}

/** How long the quote at `p` is: one, backslashes and one, `&quot;`, `&#34;`, `\u0022`; 0 where none stands there. */
export function quoteLength(bytes: Uint8Array, p: number): number {
  const c = bytes[p];
  if (isQuote(c)) return 1;
  if (c === byte.backslash) {
    let q = p;
    while (bytes[q] === byte.backslash && q < p + 8) q++;
    if (isQuote(bytes[q])) return q + 1 - p;
    return isUnicodeQuote(bytes, q) ? q + 5 - p : isHexQuote(bytes, q) ? q + 3 - p : 0;
  }
  return c === byte.and ? entityLength(bytes, p) : 0;
}

/** `x22` and `x27`. */
function isHexQuote(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x78 && bytes[at + 1] === 0x32 && (bytes[at + 2] === 0x32 || bytes[at + 2] === 0x37);
}

/** `u0022` and `u0027`. */
function isUnicodeQuote(bytes: Uint8Array, at: number): boolean {
  const last = bytes[at + 4];
  return (
    bytes[at] === 0x75 &&
    bytes[at + 1] === 0x30 &&
    bytes[at + 2] === 0x30 &&
    bytes[at + 3] === 0x32 &&
    (last === 0x32 || last === 0x37)
  );
}

const entities = ["&quot;", "&#34;", "&#x22;", "&#39;", "&#x27;", "&apos;", "&amp;quot;", "&#034;", "&#039;"];

function entityLength(bytes: Uint8Array, p: number): number {
  for (const entity of entities) {
    let i = 1;
    while (i < entity.length && ((bytes[p + i] ?? 0) | 32) === (entity.charCodeAt(i) | 32)) i++;
    if (i === entity.length) return i;
  }
  return 0;
}

/** The inside of the quotes that begin at `p`, behind backslashes. Triple quotes may go over lines. */
function readQuoted(bytes: Uint8Array, p: number, slashes: number, limit: number): Literal | undefined {
  const quote = bytes[p + slashes] as number;
  let start = p + slashes + 1;
  if (slashes === 0 && bytes[start] === quote) {
    if (bytes[start + 1] === quote) return readTriple(bytes, start + 2, limit, quote);
    if (quote === byte.single && isLineEnd(bytes[start + 1])) {
      const block = readBlockLiteral(bytes, start + 1, limit, quote, 2); // Nix
      // What would close it is empty itself: A = ''⏎B = ''
      if (block && !isBehindTie(bytes, block.after - 2)) return block;
    }
    if (quote !== byte.backtick) return { start, end: start, after: start + 1 };
    start++; // ``value`` of reStructuredText
  }
  if (quote === byte.backtick && slashes === 0 && isLineEnd(bytes[start]))
    return readBlockLiteral(bytes, start, limit, quote, 1);
  const end = closingQuote(bytes, start, limit, quote, slashes);
  return end < 0 ? undefined : { start, end, after: end + slashes + 1 };
}

function readTriple(bytes: Uint8Array, start: number, limit: number, quote: number): Literal | undefined {
  for (let p = start; p < limit; p++) {
    if (bytes[p] === byte.backslash && !isLineEnd(bytes[p + 1])) p++;
    else if (bytes[p] === quote && bytes[p + 1] === quote && bytes[p + 2] === quote)
      return trimmedBlock(bytes, start, p, p + 3);
  }
  return undefined;
}

/** A literal over lines that as many quotes close. */
function readBlockLiteral(
  bytes: Uint8Array,
  start: number,
  limit: number,
  quote: number,
  count: number,
): Literal | undefined {
  for (let p = start; p < limit; p++)
    if (bytes[p] === quote && (count === 1 || bytes[p + 1] === quote)) return trimmedBlock(bytes, start, p, p + count);
  return undefined;
}

/** Whether `=`, `:` or a comma stands before a place on its line: a literal of its own begins there. */
function isBehindTie(bytes: Uint8Array, at: number): boolean {
  let p = at - 1;
  while (isBlank(bytes[p])) p--;
  return bytes[p] === byte.equals || bytes[p] === byte.colon || bytes[p] === byte.comma;
}

function closingQuote(bytes: Uint8Array, start: number, limit: number, quote: number, slashes: number): number {
  let run = 0; // backslashes just before
  for (let p = start; p < limit; p++) {
    const c = bytes[p];
    if (c === byte.backslash) {
      run++;
      continue;
    }
    // Quotes that are themselves escaped (JSON in JSON) end with the same number of backslashes.
    if (c === quote && (slashes === 0 ? run % 2 === 0 : run <= slashes)) return p - (slashes === 0 ? 0 : run);
    if (isLineEnd(c)) return -1;
    run = 0;
  }
  return -1;
}

/** A literal between two equal marks that are longer than a byte: entities of HTML, `\u0022`. */
function readMarked(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  const length = quoteLength(bytes, p);
  if (length < 2) return undefined;
  const start = p + length;
  for (let end = start; end < limit && !isLineEnd(bytes[end]); end++) {
    if (bytes[end] === bytes[p] && quoteLength(bytes, end) === length) return { start, end, after: end + length };
  }
  return undefined;
}

/** Lua's `[[…]]` and `[==[…]==]`. */
function readLongBracket(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  let q = p + 1;
  while (bytes[q] === byte.equals && q < p + 8) q++;
  if (bytes[q] !== byte.openSquare) return undefined;
  const level = q - p - 1;
  const start = q + 1;
  // A list of lists begins so as well: its second bracket is followed by what no value begins with.
  if (isQuote(bytes[start]) || isSpace(bytes[start])) return undefined;
  for (let end = start; end < limit && !isLineEnd(bytes[end]); end++) {
    if (bytes[end] !== byte.closeSquare) continue;
    let close = end + 1;
    while (bytes[close] === byte.equals && close - end - 1 < level) close++;
    if (close - end - 1 === level && bytes[close] === byte.closeSquare) return { start, end, after: close + 1 };
  }
  return undefined;
}

/** Ruby's `%q(…)`, `%Q{…}`, `%(…)` and Elixir's `~s(…)`. */
function readPercentLiteral(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  const letter = (bytes[p + 1] as number) | 32;
  const isKind = letter === 0x71 || letter === 0x73; // q, s
  if (!isKind && bytes[p] === byte.tilde) return undefined;
  const open = isKind ? p + 2 : p + 1;
  const c = bytes[open];
  if (c !== byte.open && c !== byte.openBrace && c !== byte.openSquare && !(isKind && c === byte.bar)) return undefined;
  return readDelimited(bytes, open, limit);
}

/** What stands between a sign and its counterpart on one line. */
function readDelimited(bytes: Uint8Array, open: number, limit: number): Literal | undefined {
  const close = counterpart(bytes[open] as number);
  for (let end = open + 1; end < limit && !isLineEnd(bytes[end]); end++)
    if (bytes[end] === close) return { start: open + 1, end, after: end + 1 };
  return undefined;
}

/** The sign that closes what `open` opened. */
function counterpart(open: number): number {
  switch (open) {
    case byte.open:
      return byte.close;
    case byte.openSquare:
      return byte.closeSquare;
    case byte.openBrace:
      return byte.closeBrace;
    case byte.less:
      return byte.greater;
    default:
      return open;
  }
}

/** `@"…"`, `$"…"`, `$@"…"`, `$'…'`, PowerShell's here-strings, `$$…$$` and `$tag$…$tag$` of SQL. */
function readSigned(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  let q = p + 1;
  if (bytes[q] === byte.at || bytes[q] === byte.dollar) q++;
  const c = bytes[q];
  if (c === byte.double || c === byte.single)
    return bytes[p] === byte.at && isLineEnd(bytes[q + 1])
      ? readHereString(bytes, q, limit)
      : readQuoted(bytes, q, 0, limit);
  return undefined;
}

/** `r"…"`, `b'…'`, `u8"…"`, `rb'…'`, `r#"…"#`, `R"(…)"`, `q{…}`, `qq(…)`. */
function readPrefixed(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  let q = p;
  while (q < p + 4 && q < limit && (LETTER[bytes[q] as number] === 1 || bytes[q] === 0x38)) q++;
  const length = q - p;
  const last = bytes[q - 1] as number;
  const c = bytes[q];
  if (c === byte.double || c === byte.single) {
    if (length > 3) return undefined;
    return last === 0x52 && c === byte.double ? readRawDelimited(bytes, q, limit) : readQuoted(bytes, q, 0, limit);
  }
  if (c === byte.hash && length <= 2 && (last | 32) === 0x72) return readRaw(bytes, q, limit);
  if (bytes[p] !== 0x71 || length > 2 || (length === 2 && last !== 0x71)) return undefined;
  const opens = c === byte.open || c === byte.openBrace || c === byte.openSquare || c === byte.bar || c === byte.bang;
  return opens ? readDelimited(bytes, q, limit) : undefined;
}

/** `「…」` and `『…』`. */
function readCornerBrackets(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  const open = bytes[p + 2];
  if (bytes[p + 1] !== 0x80 || (open !== 0x8c && open !== 0x8e)) return undefined;
  for (let end = p + 3; end < limit && !isLineEnd(bytes[end]); end++)
    if (bytes[end] === 0xe3 && bytes[end + 1] === 0x80 && bytes[end + 2] === open + 1)
      return { start: p + 3, end, after: end + 3 };
  return undefined;
}

/** Rust's and Swift's `#"…"#`, with as many `#` as the text needs. */
function readRaw(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  let q = p;
  while (bytes[q] === byte.hash && q < p + 8) q++;
  if (bytes[q] !== byte.double) return undefined;
  const level = q - p;
  for (let end = q + 1; end < limit; end++) {
    if (bytes[end] !== byte.double) continue;
    let close = end + 1;
    while (bytes[close] === byte.hash && close - end - 1 < level) close++;
    if (close - end - 1 === level) return { start: q + 1, end, after: close };
  }
  return undefined;
}

/** C++'s `R"tag(…)tag"`, whose quote stands at `p`; a plain literal where no parenthesis follows. */
function readRawDelimited(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  let open = p + 1;
  while (open < p + 18 && LETTER[bytes[open] as number] === 1) open++;
  if (bytes[open] !== byte.open) return readQuoted(bytes, p, 0, limit);
  const tag = open - p - 1;
  for (let end = open + 1; end < limit; end++) {
    if (bytes[end] !== byte.close || bytes[end + 1 + tag] !== byte.double) continue;
    let i = 0;
    while (i < tag && bytes[end + 1 + i] === bytes[p + 1 + i]) i++;
    if (i === tag) return trimmedBlock(bytes, open + 1, end, end + tag + 2);
  }
  return undefined;
}
