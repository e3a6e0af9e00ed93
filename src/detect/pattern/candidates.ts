/** What a pattern's parts tell of where it may stand, so that few bytes are put before its expression. */

import { characterSet, inRun } from "./alphabets.ts";
import type { CompiledShape } from "./compile.ts";
import { compileLayout } from "./layout.ts";
import { parsePattern } from "./parse.ts";

/**
 * The plain beginnings of a pattern.
 * @throws Error where a branch begins with fewer than three plain characters
 */
export function beginnings(pattern: string): readonly string[] {
  const { prefixes } = compileLayout(pattern);
  for (const prefix of prefixes)
    if (prefix.length < 3) throw new Error(`layout ${pattern} begins with fewer than three plain characters`);
  return prefixes;
}

/** The alphabet that a pattern begins with, and how many of its characters to try before the whole form: a few. */
export function leadSetOf(pattern: string, sets: Map<string, Uint8Array>): Pick<CompiledShape, "lead" | "leadCount"> {
  const [first] = parsePattern(pattern);
  if (first?.kind !== "characters") return { lead: new Uint8Array(256), leadCount: 0 };
  const lead = setOf(first.characterClass, sets);
  return { lead, leadCount: Math.min(6, ...first.lengths.map(([least]) => least)) };
}

function setOf(characterClass: string, sets: Map<string, Uint8Array>): Uint8Array {
  let set = sets.get(characterClass);
  if (!set) sets.set(characterClass, (set = characterSet(characterClass)));
  return set;
}

/** The alphabet of what stands behind a token's plain beginning, and how many of its characters at least: most of what begins so is another name. */
export function bodyOf(pattern: string, prefix: string, sets: Map<string, Uint8Array>): TokenBody {
  const [first, second] = parsePattern(pattern);
  if (first?.kind !== "plain" || first.text !== prefix || second?.kind !== "characters") return anyBody;
  return {
    set: setOf(second.characterClass, sets),
    least: Math.min(...second.lengths.map(([least]) => least)),
  };
}

/** What {@link bodyOf} tells. */
export interface TokenBody {
  readonly set: Uint8Array;
  readonly least: number;
}

const anyBody: TokenBody = { set: new Uint8Array(256), least: 0 };

/** The first plain text of a pattern that stands at a fixed place: `+ASt` at 76 in `{base64:76}+ASt{base64:5}`. */
export function markOf(pattern: string): Pick<CompiledShape, "mark" | "markAt"> {
  let markAt = 0;
  for (const part of parsePattern(pattern)) {
    if (part.kind === "plain") return { mark: part.text, markAt };
    const [length, ...others] = part.kind === "characters" ? part.lengths : [];
    if (length === undefined || others.length > 0 || length[0] !== length[1]) break;
    markAt += length[0];
  }
  return { mark: "", markAt: 0 };
}

/** The last byte of what must stand before a token, where it is plain; else -1. */
export function lastByte(before: string): number {
  const last = parsePattern(before).at(-1);
  return last?.kind === "plain" ? last.text.charCodeAt(last.text.length - 1) : -1;
}

/** All of what must stand before a token, where it is plain; else empty. */
export function plainText(before: string): string {
  const [only, ...others] = parsePattern(before);
  return only?.kind === "plain" && others.length === 0 ? only.text : "";
}

/** The byte behind the token characters that a pattern begins with, where it is plain: `.` of `{hex:32}.{alnum:8}`; else -1. */
export function byteBehindLead(pattern: string): number {
  for (const part of parsePattern(pattern)) {
    if (part.kind === "plain") {
      const sign = [...part.text].find((character) => !inRun(character).isToken);
      if (sign !== undefined) return sign.charCodeAt(0);
    } else if (part.kind === "characters" ? !inRun(part.characters).isToken : part.kind !== "special") return -1;
    else if (part.kind === "special" && part.name !== "uuid") return -1;
  }
  return -1;
}
