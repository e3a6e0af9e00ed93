/**
 * Command lines that take a name and its value as two options: `--name token --value "…"`, `secret set TOKEN --body "…"`; a flag and its value
 * as two items of a list.
 */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { isLineEnd, isQuote, isSpace, maxGap, maxValue, nextLine } from "./bytes.ts";
import { readLiteral } from "./literal.ts";
import { valueOf, type Name, type Values } from "./value.ts";

/** What stands before a name that is an argument. */
const takesName =
  /(?:--?(?:name|key|n|secret-id|secret-name|parameter-name|variable|var|env)[ =]|\b(?:secret|variable|env|config)s? (?:set|add|create|put) )["']?[\w/.-]*$/;
/** The option that follows with the value. */
const takesValue = /^--?(?:value|body|b|secret-string|secret-value|string|data|plaintext|v)[ =]/;

/** Reads the value of an option that follows the name, which a blank before `from` follows; whether the name is such an argument. */
export function readOption(bytes: Uint8Array, name: Name, from: number, out: Values): boolean {
  if (bytes[from] !== byte.dash) return false;
  if (!takesName.test(latin1(bytes, name.nameStart - 40, name.nameStart))) return false;
  const limit = Math.min(bytes.length, name.nameEnd + 2 * maxGap);
  for (let p = from; p < limit; p++) {
    if (isLineEnd(bytes[p]) && bytes[p - 1] !== byte.backslash) return true;
    if (bytes[p] !== byte.dash || !isSpace(bytes[p - 1])) continue;
    const option = takesValue.exec(latin1(bytes, p, p + 20))?.[0];
    if (option === undefined) continue;
    const start = p + option.length;
    const literal = isQuote(bytes[start]) ? readLiteral(bytes, start, bytes.length) : undefined;
    let end = start;
    while (end < limit && !isSpace(bytes[end])) end++;
    const span = literal ?? { start, end };
    if (span.end > span.start) out.push(valueOf(name, span, "assign", "sibling", literal !== undefined));
    return true;
  }
  return true;
}

/** YAML's `- --api-key`, and the item on the next line; whether the name is such a flag. */
export function readFlagOfList(bytes: Uint8Array, name: Name, lineEnd: number, out: Values): boolean {
  const dash = flagOfList.exec(latin1(bytes, name.nameStart - maxGap, name.nameStart))?.[1];
  if (dash === undefined) return false;
  const from = nextLine(bytes, lineEnd);
  if (latin1(bytes, from, from + dash.length) !== dash) return true;
  const at = from + dash.length;
  const literal = readLiteral(bytes, at, bytes.length);
  let end = at;
  while (end < at + maxValue && end < bytes.length && !isSpace(bytes[end])) end++;
  const span = literal ?? { start: at, end };
  if (span.end > span.start && bytes[span.start] !== byte.dash)
    out.push(valueOf(name, span, "assign", "direct", literal !== undefined));
  return true;
}

/** Its blanks and the dash of the item, up to the flag. */
const flagOfList = /(?:^|\n)([ \t]*- )["']?--?$/;
