/**
 * How rare a value is among the things people write. Entropy calls `getElementsByTagNameNS` random and `hunter2` dull;
 * what tells a key from a name is whether letters, cases and digits follow one another as they do in names, words and
 * paths. The model (docs/rarity.md) prices each step from one character to the next in bits, from four small tables:
 * which kind of character follows three kinds, which letter follows two letters of a word, which digit, which sign.
 * Repeats and runs along the alphabet or a keyboard's row are cheap, wherever they stand. `npm run train:rarity` makes
 * the tables.
 */
import { loaded, tick, letterTable, kindTable, digitTable, signTable } from "./rarity-tables.ts";
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
} from "./character-sets.ts";

/** Bits of −log2 P(value | what people write): 64 means that one in 2^64 of names, words, paths and literals is this one. */
export function rarity(bytes: Uint8Array, start: number, end: number): number {
  return walk(bytes, start, end);
}

/** {@link rarity} by character: 1 to 4 for most of what people write, 5 to 9 for what is random; 0 for an empty value. */
export function bitsPerCharacter(bytes: Uint8Array, start: number, end: number): number {
  return end > start ? walk(bytes, start, end) / (end - start) : 0;
}

/**
 * Bits that anyone who guesses the value has to find: the cheaper of guessing among what people write and among draws from
 * the value's own alphabet.
 */
export function guessBits(bytes: Uint8Array, start: number, end: number): number {
  const written = walk(bytes, start, end);
  return Math.min(written, drawnBits(bytes, start, end));
}

/**
 * Whether somebody with the value's digest could find it by guessing: under 64 bits, or under 96 where a person seems to have typed it,
 * since what people type (a word, a year, a sign) is guessed by its pattern, which the model prices too high.
 */
export function isGuessable(bytes: Uint8Array, start: number, end: number): boolean {
  return chancesOf(bytes, start, end).guessable;
}

/** {@link looksRandom} and {@link isGuessable} of a value, which is walked over once. */
export function chancesOf(
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly random: boolean; readonly guessable: boolean } {
  const written = walk(bytes, start, end);
  const drawn = drawnBits(bytes, start, end);
  const random = end - start >= 8 && written - drawn > threshold(end - start);
  const bits = Math.min(written, drawn);
  return { random, guessable: bits < 64 || (bits < 96 && !random) };
}

/**
 * How many bits likelier the value is as a draw from its own alphabet than as something people write; negative where it
 * is likelier written. Grows with length: by about 2 to 3 a character in keys and tokens, by −2 in names.
 */
export function randomness(bytes: Uint8Array, start: number, end: number): number {
  return randomnessOf(walk(bytes, start, end), bytes, start, end);
}

/** {@link randomness} of a value whose {@link rarity} is known. */
export function randomnessOf(bits: number, bytes: Uint8Array, start: number, end: number): number {
  return bits - drawnBits(bytes, start, end);
}

/** Whether the value looks random rather than written. Under 8 characters always false: weigh {@link rarity} there. */
export function looksRandom(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= 8 && randomness(bytes, start, end) > threshold(end - start);
}

/** Bits by which a value of this length must be likelier random than written: a short one has less to show for it. */
function threshold(length: number): number {
  return length >= 16 ? 14 : 14 + (16 - length) / 2;
}

const hexSmall = lowerAF | digit2to7 | digit0189;
const hexCapital = upperAF | digit2to7 | digit0189;

/**
 * Bits of −log2 P(value | random from its own alphabet); more where it holds what generators avoid. A long run of hex
 * digits is a draw from sixteen whatever stands around it, and hardly anything written looks like one: 8 bits less.
 */
function drawnBits(bytes: Uint8Array, start: number, end: number): number {
  const { classes, avoided } = loaded();
  let found = 0;
  let extra = 0;
  let hexDigits = 0;
  let runStart = start;
  let runSet = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    const kind = classes[byte]!;
    found |= kind;
    extra += avoided[byte]!;
    runSet |= kind;
    if ((runSet & ~hexSmall) !== 0 && (runSet & ~hexCapital) !== 0) {
      if (i - runStart >= 16 && isHex(runSet & ~kind)) hexDigits += i - runStart;
      runSet = (kind & ~(hexSmall | hexCapital)) === 0 ? kind : 0;
      runStart = runSet === 0 ? i + 1 : i;
    }
  }
  if (end - runStart >= 16 && isHex(runSet)) hexDigits += end - runStart;
  if ((found & (lowerAF | lowerGZ | upperAF | upperGZ)) === 0) extra += 16; // Numbers are written or counted.
  return (end - start - hexDigits) * Math.log2(alphabetSize(found)) + hexDigits * 4 - (hexDigits > 0 ? 8 : 0) + extra;
}

/** Whether a run of these classes holds both digits and letters a to f. */
function isHex(runSet: number): boolean {
  return (runSet & (digit2to7 | digit0189)) !== 0 && (runSet & (lowerAF | upperAF)) !== 0;
}

function alphabetSize(found: number): number {
  let signs = 0;
  if ((found & base64Sign) !== 0) signs += 2;
  if ((found & urlSign) !== 0) signs += 2;
  if ((found & partSign) !== 0) signs += 2;
  if ((found & sign) !== 0) signs = 32;
  const digits = (found & (digit2to7 | digit0189)) !== 0 ? 10 : 0;
  const letters = found & (lowerAF | lowerGZ | upperAF | upperGZ);
  if (digits !== 0 && (letters === lowerAF || letters === upperAF)) return 16 + signs;
  const lower = (letters & (lowerAF | lowerGZ)) !== 0 ? 26 : 0;
  const upper = (letters & (upperAF | upperGZ)) !== 0 ? 26 : 0;
  return Math.max(10, digits + lower + upper + signs);
}

/** A word that starts in the middle of letters: `Name` in `getName`. Other starts go by what stands before them. */
const inCamel = 10;

/** The walk from character to character: bits of −log2 P(value | what people write). */
function walk(bytes: Uint8Array, start: number, end: number): number {
  const { data, price, kinds, symbols, starts, keys, last } = loaded();
  const origin = tick(end - start) - start;
  let bits = 0;
  let history = 0; // three kinds, base 6
  let kind1 = 0;
  let letter1 = 0;
  let letter2 = 0;
  let digit1 = 10;
  let digit2 = 10;
  let byte1 = 0;
  let byte2 = 0;
  let byte3 = 0;
  let byte4 = 0;
  let copyFrom = -1;
  let run = 0;
  let weave = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    const kind = kinds[byte]!;
    const symbol = symbols[byte]!;
    let index = kindTable + history * 6 + kind;
    let step = price[(data[index >> 1]! << 1) | (index & 1)]!;
    if (kind === 1 || kind === 2) {
      const camel = kind1 === 1 && kind === 2;
      if (letter1 === 0 || camel) {
        if (camel) {
          index = letterTable + (letter2 * 27 + letter1) * 27 + 26;
          step += price[(data[index >> 1]! << 1) | (index & 1)]!;
        }
        letter2 = camel ? inCamel : i === start ? 0 : starts[byte1]!;
        letter1 = 0;
      }
      index = letterTable + (letter2 * 27 + letter1) * 27 + symbol - 1;
      step += price[(data[index >> 1]! << 1) | (index & 1)]!;
      letter2 = letter1;
      letter1 = symbol;
      digit1 = digit2 = 10;
    } else {
      if (letter1 !== 0) {
        index = letterTable + (letter2 * 27 + letter1) * 27 + 26;
        step += price[(data[index >> 1]! << 1) | (index & 1)]!;
        letter1 = letter2 = 0;
      }
      if (kind === 3) {
        index = digitTable + (digit2 * 11 + digit1) * 10 + symbol;
        step += price[(data[index >> 1]! << 1) | (index & 1)]!;
        digit2 = digit1;
        digit1 = symbol;
      } else {
        if (kind === 4) {
          index = signTable + (kind1 === 4 ? 6 + symbols[byte1]! : kind1) * 33 + symbol;
          step += price[(data[index >> 1]! << 1) | (index & 1)]!;
        } else {
          step = 0; // Other scripts are not the model's business: they neither raise nor lower the sum.
        }
        digit1 = digit2 = 10;
      }
    }

    // What repeats, or runs along the alphabet or a keyboard's row, costs a bit or two whatever it is made of.
    const by1 = byte - byte1;
    const by2 = byte - byte2;
    const key = keys[byte]!;
    const keyBy1 = key - keys[byte1]!;
    run =
      (by1 === byte1 - byte2 && by1 <= 1 && by1 >= -1) ||
      (keyBy1 === keys[byte1]! - keys[byte2]! && (keyBy1 === 1 || keyBy1 === -1))
        ? run + 1
        : 0;
    weave = by2 === byte2 - byte4 && by2 <= 1 && by2 >= -1 ? weave + 1 : 0;
    if (run > 0) step = Math.min(step, run > 1 ? 1 : 3);
    else if (weave > 1) step = Math.min(step, 1.5);
    if (copyFrom >= 0 && bytes[copyFrom] === byte) {
      step = Math.min(step, 1);
      copyFrom++;
    } else {
      copyFrom = -1;
    }
    if (i - start >= 2) {
      const slot = ((byte2 * 31 + byte1) * 31 + byte) & 1023;
      const seen = last[slot]! - origin;
      if (
        copyFrom < 0 &&
        seen > start &&
        bytes[seen - 1] === byte &&
        bytes[seen - 2] === byte1 &&
        bytes[seen - 3] === byte2
      )
        copyFrom = seen;
      last[slot] = origin + i + 1;
    }

    bits += step;
    history = (history * 6 + kind) % 216;
    kind1 = kind;
    byte4 = byte3;
    byte3 = byte2;
    byte2 = byte1;
    byte1 = byte;
  }
  let index = kindTable + history * 6;
  bits += price[(data[index >> 1]! << 1) | (index & 1)]!;
  if (letter1 !== 0) {
    index = letterTable + (letter2 * 27 + letter1) * 27 + 26;
    bits += price[(data[index >> 1]! << 1) | (index & 1)]!;
  }
  return bits;
}
