/**
 * Tokens that are longer than other values may be: OAuth's refresh tokens, sessions and keys of a thousand characters and more, which hold
 * nothing but the characters of base64, hex and their like.
 */

import * as byte from "./chars.ts";
import { charactersIn } from "../../characters.ts";
import { DELIMITER, maxValue } from "./bytes.ts";
import { quoteLength, type Literal } from "./literal.ts";

/** The longest one that is looked at, in bytes: it has to end within the engine's reach of its name. */
const longest = 1536;

const IN_TOKEN: Uint8Array = charactersIn("A-Za-z0-9+/_.~!*%-");

/** The long token that begins at `p`, in quotes or not; undefined where what stands there is shorter, longer or holds anything else. */
export function readLongToken(bytes: Uint8Array, p: number): Literal | undefined {
  const quotes = quoteLength(bytes, p);
  const start = p + quotes;
  const limit = Math.min(bytes.length, start + longest);
  let end = start;
  while (end < limit && IN_TOKEN[bytes[end] as number] === 1) end++;
  // Only where it ends: `key=key=…` would be read again and again.
  while (end < limit && bytes[end] === byte.equals) end++;
  if (end - start <= maxValue - quotes || (end === limit && limit < bytes.length)) return undefined;
  if (quotes === 0)
    return end === bytes.length || DELIMITER[bytes[end] as number] === 1 ? { start, end, after: end } : undefined;
  return bytes[end] === bytes[p] && quoteLength(bytes, end) === quotes
    ? { start, end, after: end + quotes }
    : undefined;
}
