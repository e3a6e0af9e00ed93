/** The tables of the rarity model, unpacked when first asked for. */

import { levels, tables } from "./rarity-model.ts";
import {
  lowerAF,
  lowerGZ,
  upperAF,
  upperGZ,
  digit2to7,
  digit0189,
  base64Sign,
  urlSign,
  partSign,
  sign,
  other,
} from "./character-sets.ts";

// Where each table starts in `tables`, counted in entries; the trainer lays them out alike.
// Letters: [two before][one before][next], 0 none or 1 to 26; next 0 to 25, or 26 where the word stops.
// Where none stands before, "two before" says what kind of start it is.
export const letterTable: number = 0;

// Kinds: [three before][two][one][next]: 0 nothing, 1 small letter, 2 capital, 3 digit, 4 sign, 5 other.
export const kindTable: number = 27 * 27 * 27;

// Digits: [two before][one before][next]; 10 where none stands before.
export const digitTable: number = kindTable + 6 * 6 * 6 * 6;

// Signs: [kind before, or 6 and more for a sign before][next].
export const signTable: number = digitTable + 11 * 11 * 10;

export interface Loaded {
  /** Two entries a byte. */
  readonly data: Uint8Array;
  /** Bits of an entry, by (byte << 1 | which of the two). */
  readonly price: Float64Array;
  readonly kinds: Uint8Array;
  readonly symbols: Uint8Array;
  /** What kind of start a word has behind this byte. */
  readonly starts: Uint8Array;
  /** Where a character stands on the keyboard's rows; even steps apart from one row to the next. */
  readonly keys: Uint8Array;
  readonly classes: Uint16Array;
  /** Bits more where a generator avoids the character. */
  readonly avoided: Uint8Array;
  /** Where three characters of this hash stood last, on a count that never goes back. */
  readonly last: Int32Array;
}

export function loaded(): Loaded {
  return (model ??= load());
}

/** A stretch of numbers for the positions of one value, so that what an earlier value left in `last` is never taken for this one's. */
export function tick(length: number): number {
  const at = ticks;
  ticks += length + 1;
  if (ticks > 0x3fff_ffff) {
    loaded().last.fill(0);
    ticks = length + 2;
    return 1;
  }
  return at;
}

function load(): Loaded {
  const data = new TextEncoder().encode(tables);
  const price = new Float64Array(512);
  for (let pair = 0; pair < levels.length * levels.length; pair++) {
    const byte = pair + 0x23 < 0x5c ? pair + 0x23 : pair + 0x24; // without the quote and the backslash
    price[byte << 1] = levels[Math.floor(pair / levels.length)]!;
    price[(byte << 1) | 1] = levels[pair % levels.length]!;
  }
  const kinds = new Uint8Array(256).fill(5);
  const symbols = new Uint8Array(256);
  const starts = new Uint8Array(256).fill(2);
  const classes = new Uint16Array(256).fill(other);
  const avoided = new Uint8Array(256).fill(6);
  const keys = new Uint8Array(256);
  let signs = 0;
  for (let byte = 0x20; byte < 0x7f; byte++) {
    const small = byte | 0x20;
    const letter = byte > 0x40 && small > 0x60 && small < 0x7b ? small - 0x60 : 0;
    avoided[byte] = 0;
    if (letter > 0) {
      const isSmall = byte === small;
      kinds[byte] = isSmall ? 1 : 2;
      symbols[byte] = letter;
      classes[byte] = isSmall ? (letter <= 6 ? lowerAF : lowerGZ) : letter <= 6 ? upperAF : upperGZ;
    } else if (byte >= 0x30 && byte <= 0x39) {
      kinds[byte] = 3;
      symbols[byte] = byte - 0x30;
      starts[byte] = 1;
      classes[byte] = byte >= 0x32 && byte <= 0x37 ? digit2to7 : digit0189;
    } else {
      kinds[byte] = 4;
      symbols[byte] = signs++;
      const known = "_-./ :".indexOf(String.fromCharCode(byte));
      starts[byte] = known < 0 ? 9 : 3 + known;
      classes[byte] =
        byte === 0x2b || byte === 0x2f || byte === 0x3d
          ? base64Sign
          : byte === 0x2d || byte === 0x5f
            ? urlSign
            : byte === 0x2e || byte === 0x3a
              ? partSign
              : sign;
      avoided[byte] =
        byte === 0x20
          ? 6
          : "\"'`()[]{}<>,;\\|".includes(String.fromCharCode(byte))
            ? 2
            : byte === 0x2e || byte === 0x3a
              ? 2
              : 0;
    }
  }
  const rows = "1234567890  qwertyuiop  asdfghjkl  zxcvbnm";
  for (let i = 0; i < rows.length; i++) {
    const byte = rows.charCodeAt(i);
    if (byte === 0x20) continue;
    keys[byte] = i + 1;
    if (byte > 0x60) keys[byte - 0x20] = i + 1;
  }
  return { data, price, kinds, symbols, starts, keys, classes, avoided, last: new Int32Array(1024) };
}

let model: Loaded | undefined;
let ticks = 1;
