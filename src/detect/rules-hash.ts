/** What tells rule sets apart. Guards nothing. */

import type { Rule } from "../rules/rule.ts";

/** A hash of all that rules say. Reads each of them, so the build does it for those that leakscan ships. */
export function rulesHash(rules: readonly Rule[]): string {
  return textHash(JSON.stringify(rules));
}

/** 64 bits of a text's FNV-1a, as hex. */
export function textHash(text: string): string {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01b3) >>> 0;
    high = Math.imul(high ^ low, 0x01000193) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
