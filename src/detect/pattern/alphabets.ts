/** The alphabets of the notation of token patterns, and what their characters are to a run. */

import { runKind } from "../prefilter/prefilter.ts";
import { tokenCharacter } from "../prefilter/triggers.ts";
import { digits, holdsAny, letters } from "../characters.ts";

/** Each alphabet as the inside of a character class. */
export const alphabets: Readonly<Record<string, string>> = {
  digits: "0-9",
  "hex-lower": "0-9a-f",
  "hex-upper": "0-9A-F",
  hex: "0-9a-fA-F",
  "alpha-lower": "a-z",
  "alpha-upper": "A-Z",
  alpha: "A-Za-z",
  "alnum-lower": "0-9a-z",
  "alnum-upper": "0-9A-Z",
  alnum: "0-9A-Za-z",
  "alnum-dash": "0-9A-Za-z-",
  word: "0-9A-Za-z_",
  "base32-lower": "a-z2-7",
  "base32-upper": "A-Z2-7",
  base58: "1-9A-HJ-NP-Za-km-z",
  base64: "0-9A-Za-z+/",
  base64url: "0-9A-Za-z_-",
  printable: "!-~",
};

/** An alphabet as a character class; undefined where there is none of that name. `set(...)` has its own characters. */
export function classOf(alphabet: string): string | undefined {
  return alphabet.startsWith("set(") && alphabet.endsWith(")")
    ? classOfSet(alphabet.slice(4, -1))
    : alphabets[alphabet];
}

/** 1 for each byte of a character class such as `0-9A-F`. */
export function characterSet(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of ascii.match(new RegExp(`[${characters}]`, "g")) ?? []) table[character.charCodeAt(0)] = 1;
  return table;
}

/** Every character of a character class. */
export function charactersOf(characterClass: string): string {
  let characters = known.get(characterClass);
  if (characters === undefined) {
    characters = ascii.match(new RegExp(`[${characterClass}]`, "g"))?.join("") ?? "";
    // A thousand rules share a few dozen classes; a config may bring any number.
    if (known.size < 512) known.set(characterClass, characters);
  }
  return characters;
}

const known = new Map<string, string>();

/** Whether all characters may stand in a run, and the bits of {@link runKind} that they may bring into it. */
export function inRun(characters: string): { readonly isToken: boolean; readonly kinds: number } {
  let isToken = true;
  let kinds = 0;
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (tokenCharacter[code] === 1) kinds |= kindOf(code);
    else isToken = false;
  }
  return { isToken, kinds };
}

function kindOf(code: number): number {
  if (code >= 0x67 && code <= 0x7a) return runKind.small;
  if (code >= 0x41 && code <= 0x5a) return runKind.capital;
  return code === 0x2b || code === 0x2f || code === 0x2d || code === 0x5f ? runKind.sign : 0;
}

const ascii: string = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("");

/** The inside of `set(...)` as a character class: ranges only between two letters or two digits. */
function classOfSet(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    let character = text[i] as string;
    if (character === "\\") character = text[++i] as string;
    else if (
      holdsAny(character, letters)
        ? /^-[A-Za-z]/.test(text.slice(i + 1))
        : holdsAny(character, digits) && /^-[0-9]/.test(text.slice(i + 1))
    ) {
      out += `${character}-${text[i + 2]}`;
      i += 2;
      continue;
    }
    out += /[\\\]^[-]/.test(character) ? `\\${character}` : character;
  }
  return out;
}
