/** A glob's character class, `[a-z]`, as picomatch writes it out: POSIX names are ranges by then, and `!` is `^`. */

/** Whether a UTF-16 code unit is one of the class. */
export type CharacterClass = (code: number) => boolean;

/** Reads a class with its brackets. A range that goes backwards holds nothing. */
export function characterClass(source: string): CharacterClass {
  const isNegated = source.startsWith("[^");
  const codes = members(source.slice(isNegated ? 2 : 1, -1));
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < codes.length; at++) {
    const from = codes[at] ?? 0;
    const to = codes[at + 2];
    if (codes[at + 1] === range && to !== undefined && to !== range) {
      ranges.push([from, to]);
      at += 2;
    } else ranges.push([from === range ? hyphen : from, from === range ? hyphen : from]);
  }
  const isMember = (code: number): boolean => ranges.some(([from, to]) => from <= code && code <= to) !== isNegated;
  const ascii = Array.from({ length: 128 }, (_, code) => isMember(code));
  return (code) => ascii[code] ?? isMember(code);
}

/** The class's characters; `range` for a hyphen that is not escaped. */
function members(inner: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] !== "\\" || at + 1 === inner.length) {
      codes.push(inner[at] === "-" ? range : inner.charCodeAt(at));
      continue;
    }
    const hex = /^x([0-9A-Fa-f]{2})/.exec(inner.slice(at + 1, at + 4))?.[1];
    codes.push(hex === undefined ? inner.charCodeAt(at + 1) : parseInt(hex, 16));
    at += hex === undefined ? 1 : 3;
  }
  return codes;
}

const range = -1;
const hyphen = 0x2d;
