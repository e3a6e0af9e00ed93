/** Credentials behind an HTTP scheme: `Bearer …`, `Basic …`. Found from the run, so the header's name need not be near. */

import type { Confidence } from "../../core/severity.ts";
import type { CompiledRules } from "../pattern/compile.ts";
import { decodeBase64, isPrintable } from "../decode/encoding.ts";
import { isExample, isPlaceholder, isTemplate } from "../judge/placeholder.ts";
import { looksRandom } from "../judge/rarity.ts";
import { isTokenHeader } from "../check.ts";
import { latin1, utf8 } from "../text.ts";

/** What stands behind a scheme. */
export interface SchemeCredential {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
}

/** The credential whose first long run is `start` to `end`. */
export function findSchemeCredential(
  rules: CompiledRules,
  bytes: Uint8Array,
  start: number,
  end: number,
): SchemeCredential | undefined {
  const rule = rules.builtIn["http-authorization"];
  if (rule === undefined) return undefined;
  const scheme = /\b(Bearer|Basic|NTLM) $/i.exec(latin1(bytes, start - 12, start))?.[1]?.toLowerCase();
  if (!scheme) return undefined;
  let last = end;
  while (
    last < bytes.length &&
    last < end + 600 &&
    /[A-Za-z0-9+/=._~-]/.test(String.fromCharCode(bytes[last] as number))
  )
    last++;
  while (last > end && bytes[last - 1] === 0x2e) last--; // a sentence's full stop
  const text = latin1(bytes, start, last);
  if (scheme === "basic") {
    const decoded = decodeBase64(bytes, start, last);
    if (!decoded || !isPrintable(decoded)) return undefined;
    const pair = utf8(decoded, 0, decoded.length);
    const password = /^[^:]*:(.+)$/.exec(pair)?.[1];
    if (password === undefined || isTemplate(password) || isTemplate(pair)) return undefined;
    if (/^aladdin:open ?sesame$/i.test(pair)) return undefined; // the example of RFC 7617
    const isStandIn = isPlaceholder(password, false) || isPlaceholder(pair, false);
    return { rule, start, end: last, confidence: isStandIn ? "low" : "medium" };
  }
  if (isTokenHeader(text) || isExample(text) || isPlaceholder(text, true) || !looksRandom(bytes, start, last))
    return undefined;
  return { rule, start, end: last, confidence: "medium" };
}
