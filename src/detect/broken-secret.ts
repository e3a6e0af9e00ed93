/** A secret beside its key id that is broken over a line or over two literals, under no name: `"half" +` and on the next line `"half"`. */

import type { Span } from "../core/span.ts";
import { runCheck } from "./check.ts";
import { isExample } from "./judge/placeholder.ts";
import { looksRandom } from "./judge/rarity.ts";
import { latin1, toBytes } from "./text.ts";

/** A broken secret: from its first piece to its last, and its pieces together. */
export interface BrokenSecret extends Span {
  readonly secret: string;
}

const length = 40;
const piece = /[A-Za-z0-9+/]{4,36}/g;
/** What stands between two pieces: quotes or none, a sign that joins, a line's end. */
const seam = /^(["'`]?)\s{0,24}[+.&\\]?\s{0,24}\1$/;
const joins = /[\n+.&\\]/;
const maxPieces = 4;

/** The broken secret at most `reach` bytes before or behind the id; the first that stands there. */
export function brokenBeside(bytes: Uint8Array, id: Span, reach: number): BrokenSecret | undefined {
  const from = Math.max(0, id.start - reach);
  const text = latin1(bytes, from, Math.min(bytes.length, id.end + reach));
  const pieces = [...text.matchAll(piece)]
    .map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }))
    .filter(({ start, end }) => from + start >= id.end || from + end <= id.start);
  for (const [at, first] of pieces.entries()) {
    let secret = first.text;
    for (let next = at + 1; next < at + maxPieces && secret.length < length; next++) {
      const [before, one] = [pieces[next - 1], pieces[next]];
      if (before === undefined || one === undefined) break;
      const between = text.slice(before.end, one.start);
      if (!seam.test(between) || !joins.test(between)) break;
      secret += one.text;
      if (isSecret(secret)) return { start: from + first.start, end: from + one.end, secret };
    }
  }
  return undefined;
}

function isSecret(text: string): boolean {
  if (text.length !== length || isExample(text) || runCheck("mixed", text) !== "right") return false;
  return looksRandom(toBytes(text), 0, length);
}
