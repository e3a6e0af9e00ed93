/**
 * What names promise, remembered: the same few names (`key`, `token`, `password`) stand before most of what the engine
 * looks at, and taking a name apart costs more than reading its value. Remembering changes no answer.
 */

import type { NameKind } from "../../core/named.ts";
import type { CompiledNamed, CompiledRules } from "../pattern/compile.ts";
import { kindOfName, wordsOf } from "./name.ts";
import { latin1, utf8 } from "../text.ts";
import { ascii, isMadeOf } from "../characters.ts";

/** What a name promises. */
export interface NameFacts {
  /** The name's bytes, a character each. */
  readonly written: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Rules one of whose words the name holds. */
  readonly rules: readonly CompiledNamed[];
}

/** Remembered names at most. */
const slots = 4096;

/** A table of names for one set of rules. */
export class NameTable {
  readonly #rules: CompiledRules;
  readonly #held: (NameFacts | undefined)[] = [];

  constructor(rules: CompiledRules) {
    this.#rules = rules;
    // Array.from would ask for each of them: 0.2 ms of a hook.
    this.#held.length = slots;
    this.#held.fill(undefined);
  }

  /** The facts of the name from `start` to `end`. */
  facts(bytes: Uint8Array, start: number, end: number): NameFacts {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (slots - 1);
    const held = this.#held[slot];
    if (held && same(held.written, bytes, start, end)) return held;
    const written = latin1(bytes, start, end);
    const name = isMadeOf(written, ascii) ? written : utf8(bytes, start, end);
    const words = wordsOf(name);
    const made: NameFacts = { written, name, words, kind: kindOfName(words), rules: rulesOf(this.#rules, words) };
    this.#held[slot] = made;
    return made;
  }
}

/** The rules one of whose first words is among the words. */
export function rulesOf(rules: CompiledRules, words: readonly string[]): readonly CompiledNamed[] {
  const found: CompiledNamed[] = [];
  for (const word of words) for (const rule of rules.named.get(word) ?? []) if (!found.includes(rule)) found.push(rule);
  return found;
}

function same(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = start; i < end; i++) if (name.charCodeAt(i - start) !== bytes[i]) return false;
  return true;
}
