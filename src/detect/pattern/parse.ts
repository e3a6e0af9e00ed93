/**
 * The one parser of the notation of token patterns (`SG.{base64url:22}.{base64url:43}`): plain characters, `{alphabet:length}`,
 * `(a|b)`, `[optional]`. All that is done with a pattern is done with its parts.
 */

import { charactersOf, classOf } from "./alphabets.ts";

/** One part of a pattern. Lengths in characters, both ends inclusive. */
export type Part =
  | { readonly kind: "plain"; readonly text: string }
  | {
      readonly kind: "characters";
      /** The alphabet's name, `set(...)` included. */
      readonly alphabet: string;
      /** The alphabet as the inside of a character class. */
      readonly characterClass: string;
      /** Every character of the alphabet. */
      readonly characters: string;
      /** The greatest is infinite where it is open (`100+`). */
      readonly lengths: readonly (readonly [minimum: number, maximum: number])[];
    }
  | { readonly kind: "special"; readonly name: "uuid" | "jwt" | "jwt-without-signature" }
  | { readonly kind: "either"; readonly branches: readonly (readonly Part[])[] }
  | { readonly kind: "optional"; readonly parts: readonly Part[] };

/**
 * Reads a pattern into its parts.
 * @throws Error where the notation is wrong: a fault of the rule, found by its test
 */
export function parsePattern(pattern: string): readonly Part[] {
  let at = 0;
  const parts = sequence();
  if (at < pattern.length) throw new Error(`layout ${pattern}: unexpected ${pattern[at]} at ${at}`);
  return parts;

  function sequence(): readonly Part[] {
    const found: Part[] = [];
    let text = "";
    const endText = (): void => {
      if (text !== "") found.push({ kind: "plain", text });
      text = "";
    };
    for (;;) {
      const character = pattern[at];
      if (character === undefined || character === ")" || character === "|" || character === "]") break;
      at++;
      if (character === "{" || character === "(" || character === "[") {
        endText();
        found.push(character === "{" ? braces() : character === "(" ? either() : optional());
      } else text += character === "\\" ? (pattern[at++] ?? "") : character;
    }
    endText();
    return found;
  }

  function either(): Part {
    const branches = [sequence()];
    while (pattern[at] === "|") {
      at++;
      branches.push(sequence());
    }
    expect(")");
    return { kind: "either", branches };
  }

  function optional(): Part {
    const inner = sequence();
    expect("]");
    return { kind: "optional", parts: inner };
  }

  function braces(): Part {
    // A set may hold braces and escaped parentheses: its own parenthesis ends it first.
    const inside = /^(?:set\((?:\\.|[^\\)])*\))?[^}]*(?=\})/.exec(pattern.slice(at))?.[0];
    if (inside === undefined) throw new Error(`layout ${pattern}: a brace is not closed`);
    at += inside.length + 1;
    if (inside === "uuid" || inside === "jwt" || inside === "jwt-without-signature")
      return { kind: "special", name: inside };
    const colon = inside.lastIndexOf(":");
    const alphabet = inside.slice(0, Math.max(0, colon));
    const characterClass = classOf(alphabet);
    if (characterClass === undefined) throw new Error(`layout ${pattern}: no alphabet ${alphabet || inside}`);
    const lengths = inside
      .slice(colon + 1)
      .split(",")
      .map((part): readonly [number, number] => {
        const [, low, high, plus] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(part) ?? [];
        if (low === undefined) throw new Error(`layout ${pattern}: no length ${part}`);
        return [Number(low), plus ? Infinity : Number(high ?? low)];
      });
    return { kind: "characters", alphabet, characterClass, characters: charactersOf(characterClass), lengths };
  }

  function expect(character: string): void {
    if (pattern[at++] !== character) throw new Error(`layout ${pattern}: ${character} expected`);
  }
}
