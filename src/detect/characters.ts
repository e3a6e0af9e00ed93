/** Sets of ASCII characters, and what of them a text holds: cheaper than an expression, and said in words. */

/**
 * A set of characters, 1 for each code that is in it.
 * @param ranges as inside an expression's brackets, without escapes: `A-Za-z0-9_`. A dash at the end stands for itself.
 */
export function charactersIn(ranges: string): Uint8Array {
  const set = new Uint8Array(256);
  for (let i = 0; i < ranges.length; i++) {
    const isRange = ranges[i + 1] === "-" && i + 2 < ranges.length;
    set.fill(1, ranges.charCodeAt(i), ranges.charCodeAt(isRange ? i + 2 : i) + 1);
    if (isRange) i += 2;
  }
  return set;
}

export const lower: Uint8Array = charactersIn("a-z");
export const upper: Uint8Array = charactersIn("A-Z");
export const digits: Uint8Array = charactersIn("0-9");
export const letters: Uint8Array = charactersIn("A-Za-z");
export const lettersAndDigits: Uint8Array = charactersIn("A-Za-z0-9");
export const lowerHex: Uint8Array = charactersIn("0-9a-f");
export const upperHex: Uint8Array = charactersIn("0-9A-F");
export const base64: Uint8Array = charactersIn("A-Za-z0-9+/");
export const ascii: Uint8Array = charactersIn("\0-\x7f");

/** Whether a text has a character, and all of them are in the set. */
export function isMadeOf(text: string, set: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (set[text.charCodeAt(i)] !== 1) return false;
  return text.length > 0;
}

/** The characters of a text that are in the set. */
export function keep(text: string, set: Uint8Array): string {
  let kept = "";
  for (let i = 0; i < text.length; i++) if (set[text.charCodeAt(i)] === 1) kept += text[i] as string;
  return kept;
}

/** Whether a text has a character of the set. */
export function holdsAny(text: string, set: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (set[text.charCodeAt(i)] === 1) return true;
  return false;
}
