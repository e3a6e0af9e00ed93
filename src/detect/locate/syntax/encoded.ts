/** Names and values in encodings of text: percent, PHP's serialization. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { maxValue } from "./bytes.ts";
import { quoteLength, readLiteral } from "./literal.ts";
import { valueOf, type Name, type NamedValue, type Values } from "./value.ts";

/** The value in a percent-encoded text: `client_secret%3D…%26`, `%22password%22%3A%22…%22`, `user%5Bpassword%5D=…`. */
export function readPercentValue(bytes: Uint8Array, name: Name): NamedValue | undefined {
  const from = name.nameEnd;
  const text = latin1(bytes, from, Math.min(bytes.length, from + maxValue));
  const tie = /^(?:%5D)?(?:%22|%27)?(?:%20|\+)*(?:%3([AD])|(?<=%5D)=)(?:%20|\+)*(%22|%27)?/i.exec(text);
  if (!tie) return undefined;
  const [whole, sign = "D", quote] = tie;
  const length =
    (quote === undefined ? /%26|%2[27C]|[&\s"'<>,;\\)]|$/i : /%2[27]|["'\s<>]|$/i).exec(text.slice(whole.length))
      ?.index ?? 0;
  if (length === 0 || whole.length + length >= maxValue) return undefined;
  const start = from + whole.length;
  const operator = sign === "D" || sign === "d" ? "assign" : "colon";
  return valueOf(name, { start, end: start + length }, operator, "direct", quote !== undefined);
}

/** The string behind a serialized key: `s:10:"secret_key";s:40:"…"`. `semicolon` is behind the key. */
export function readSerialized(bytes: Uint8Array, semicolon: number, name: Name, out: Values): void {
  if (bytes[semicolon + 1] !== 0x73 || bytes[semicolon + 2] !== byte.colon) return;
  let p = semicolon + 3;
  while (p < semicolon + 10 && (bytes[p] as number) >= 0x30 && (bytes[p] as number) <= 0x39) p++;
  if (bytes[p] !== byte.colon || quoteLength(bytes, p + 1) === 0) return;
  const literal = readLiteral(bytes, p + 1, bytes.length);
  if (literal && literal.end > literal.start) out.push(valueOf(name, literal, "arrow", "direct", true));
}
