/**
 * The layout notation read into parts. What finds a token compiles the notation straight to an expression (layout.ts);
 * what makes an example of it or puts it into words needs its parts.
 */

import { alphabets, characterSet, classOf } from "./layout.ts";

/** One part of a layout. Lengths in characters, both ends inclusive. */
export type Part =
  | { readonly kind: "plain"; readonly text: string }
  | {
      readonly kind: "characters";
      /** The alphabet's name, `set(...)` included. */
      readonly alphabet: string;
      /** Every character of the alphabet. */
      readonly characters: string;
      readonly lengths: readonly (readonly [minimum: number, maximum: number])[];
    }
  | { readonly kind: "special"; readonly name: string }
  | { readonly kind: "either"; readonly branches: readonly (readonly Part[])[] }
  | { readonly kind: "optional"; readonly parts: readonly Part[] };

/** How much longer than its least an open-ended length (`100+`) may be here. */
const openEnd = 100;

/**
 * Reads a layout into its parts.
 * @throws Error where the notation is wrong: a fault of the rule, found by its test
 */
export function readNotation(layout: string): readonly Part[] {
  let at = 0;
  const parts = sequence();
  if (at < layout.length) throw new Error(`layout ${layout}: unexpected ${layout[at]} at ${at}`);
  return parts;

  function sequence(): readonly Part[] {
    const found: Part[] = [];
    let text = "";
    const endText = (): void => {
      if (text !== "") found.push({ kind: "plain", text });
      text = "";
    };
    for (;;) {
      const character = layout[at];
      if (character === undefined || character === ")" || character === "|" || character === "]") break;
      at++;
      if (character === "{" || character === "(" || character === "[") {
        endText();
        found.push(character === "{" ? braces() : character === "(" ? either() : optional());
      } else text += character === "\\" ? (layout[at++] ?? "") : character;
    }
    endText();
    return found;
  }

  function either(): Part {
    const branches = [sequence()];
    while (layout[at] === "|") {
      at++;
      branches.push(sequence());
    }
    expect(")");
    return { kind: "either", branches };
  }

  function optional(): Part {
    const parts = sequence();
    expect("]");
    return { kind: "optional", parts };
  }

  function braces(): Part {
    // A set may hold braces and escaped parentheses: its own parenthesis ends it first.
    const inside = /^(?:set\((?:\\.|[^\\)])*\))?[^}]*(?=\})/.exec(layout.slice(at))?.[0];
    if (inside === undefined) throw new Error(`layout ${layout}: a brace is not closed`);
    at += inside.length + 1;
    const colon = inside.lastIndexOf(":");
    if (colon < 0) return { kind: "special", name: inside };
    const alphabet = inside.slice(0, colon);
    const characterClass = alphabet.startsWith("set(") ? classOf(alphabet.slice(4, -1)) : alphabets[alphabet];
    if (characterClass === undefined) throw new Error(`layout ${layout}: no alphabet ${alphabet}`);
    const lengths = inside
      .slice(colon + 1)
      .split(",")
      .map((part): readonly [number, number] => {
        const [, low, high, plus] = /^(\d+)(?:-(\d+)|(\+))?$/.exec(part) ?? [];
        if (low === undefined) throw new Error(`layout ${layout}: no length ${part}`);
        return [Number(low), high !== undefined ? Number(high) : plus ? Number(low) + openEnd : Number(low)];
      });
    return { kind: "characters", alphabet, characters: everyOf(characterClass), lengths };
  }

  function expect(character: string): void {
    if (layout[at++] !== character) throw new Error(`layout ${layout}: ${character} expected`);
  }
}

function everyOf(characterClass: string): string {
  const table = characterSet(characterClass);
  let every = "";
  for (let byte = 0; byte < 128; byte++) if (table[byte] === 1) every += String.fromCharCode(byte);
  return every;
}
