/** The sign that ties a name to its value: `=`, `:`, `=>`, `??` and their kin, behind what closes the name. */

import type { Operator } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import { isBlank, isLineEnd, skipBlanks } from "./bytes.ts";
import { quoteLength } from "./literal.ts";
import { skipDimension } from "./wrapper.ts";

/** A tie and where what follows it begins. */
export interface Tie {
  readonly operator: Operator;
  readonly at: number;
}

/** What stands behind a name before its tie. */
export interface NameClose {
  /** The quote that closes the name, in bytes; 0 where none does. */
  readonly quote: number;
  /** Behind quote, brackets and emphasis. */
  readonly end: number;
  /** Behind blanks. */
  readonly next: number;
}

/** Reads what closes the name that ends at `nameEnd`: a quote, brackets of an index or a call, emphasis. */
export function readClose(bytes: Uint8Array, nameEnd: number, limit: number): NameClose {
  const quote = quoteLength(bytes, nameEnd);
  let p = nameEnd + quote;
  const c = bytes[p];
  if (c === byte.close && quote === 0 && bytes[p + 1] === byte.colon) p++; // env(NAME): of Symfony
  else if (c === byte.closeSquare || (quote > 0 && c === byte.close)) {
    p++;
    if (bytes[p] === byte.close || bytes[p] === byte.closeSquare) p++;
  } else if (c === byte.openSquare && quote === 0) p = skipDimension(bytes, p); // char secret[] =
  else if (c === byte.closeBrace) p++;
  else if (c === byte.star && bytes[p + 1] !== byte.equals) {
    while (bytes[p] === byte.star && p < nameEnd + 4) p++;
  }
  if (
    (bytes[p] === byte.question || bytes[p] === byte.bang) &&
    (bytes[p + 1] === byte.colon || bytes[p + 1] === byte.equals)
  )
    if (!(bytes[p] === byte.question && bytes[p + 1] === byte.colon && bytes[p - 1] === byte.close)) p++; // password?: password!:
  return { quote, end: p, next: skipBlanks(bytes, p, limit) };
}

/** The tie that stands at `p`; undefined where what stands there is none. `isQuoted` is whether the name stands in quotes. */
export function readTie(bytes: Uint8Array, p: number, isQuoted = false): Tie | undefined {
  const next = bytes[p + 1];
  switch (bytes[p]) {
    case byte.equals:
      if (next === byte.greater) return { operator: "arrow", at: p + 2 };
      if (next === byte.equals) return { operator: "compare", at: p + (bytes[p + 2] === byte.equals ? 3 : 2) };
      return next === byte.tilde ? undefined : { operator: "assign", at: p + 1 };
    case byte.colon: {
      if (next === byte.equals) return { operator: "assign", at: p + 2 };
      if (next !== byte.colon) return { operator: "colon", at: p + 1 };
      // AsciiDoc's list: `Password:: …`
      if (isBlank(bytes[p + 2]) && !isBlank(bytes[p - 1])) return { operator: "colon", at: p + 2 };
      // ::= and :::= of make; C++ and others name things with ::
      if (bytes[p + 2] === byte.equals) return { operator: "assign", at: p + 3 };
      return bytes[p + 2] === byte.colon && bytes[p + 3] === byte.equals
        ? { operator: "assign", at: p + 4 }
        : undefined;
    }
    case byte.question:
      if (next === byte.equals) return { operator: "assign", at: p + 2 }; // make
      if (next === byte.question) return { operator: "or", at: p + (bytes[p + 2] === byte.equals ? 3 : 2) };
      return next === byte.colon ? { operator: "or", at: p + 2 } : undefined; // PHP, Kotlin, Groovy
    case byte.bar:
      if (next === byte.bar) return { operator: "or", at: p + (bytes[p + 2] === byte.equals ? 3 : 2) };
      return { operator: "table", at: p + 1 };
    case byte.slash: // Perl
      if (next !== byte.slash) return undefined;
      return { operator: "or", at: p + (bytes[p + 2] === byte.equals ? 3 : 2) };
    case byte.dot: // PHP
      return next === byte.equals ? { operator: "assign", at: p + 2 } : undefined;
    case byte.plus: // Make, PHP, shell
      return next === byte.equals ? { operator: "assign", at: p + 2 } : undefined;
    case byte.dash: // Scala's "name" -> "…"
      return isQuoted && next === byte.greater ? { operator: "arrow", at: p + 2 } : undefined;
    case 0x74: // Kotlin's "name" to "…"
      return isQuoted && next === 0x6f && isBlank(bytes[p + 2]) ? { operator: "arrow", at: p + 2 } : undefined;
    case byte.bang:
      return next === byte.equals ? { operator: "compare", at: p + (bytes[p + 2] === byte.equals ? 3 : 2) } : undefined;
    case byte.less: // R
      return next === byte.dash ? { operator: "assign", at: p + 2 } : undefined;
    case 0x4f:
    case 0x6f: // or
      return ((next as number) | 32) === 0x72 && (isBlank(bytes[p + 2]) || isLineEnd(bytes[p + 2]))
        ? { operator: "or", at: p + 2 }
        : undefined;
    case 0xe3: // 「…」 and 『…』 hold a value, 】 and 』 end a heading
      if (next !== 0x80) return undefined;
      if (bytes[p + 2] === 0x8c || bytes[p + 2] === 0x8e) return { operator: "colon", at: p };
      return bytes[p + 2] === 0x91 || bytes[p + 2] === 0x8f ? { operator: "colon", at: p + 3 } : undefined;
    case 0xef: // full-width colon and equals sign
      if (next !== 0xbc) return undefined;
      if (bytes[p + 2] === 0x9a) return { operator: "colon", at: p + 3 };
      return bytes[p + 2] === 0x9d ? { operator: "assign", at: p + 3 } : undefined;
    default:
      return undefined;
  }
}
