/**
 * Counts what follows what in the tokens, smooths the counts towards shorter contexts, and writes the tables of
 * src/detect/judge/rarity-model.ts: bits of −log2 P at nine levels, two entries a printable character.
 * The walk over a token here is the one of src/detect/judge/rarity.ts without its repeats; `evaluate` checks that they agree.
 */

export const sizes = { letters: 27 * 27 * 27, kinds: 6 ** 4, digits: 11 * 11 * 10, signs: 39 * 33 };
const offsets = {
  letters: 0,
  kinds: sizes.letters,
  digits: sizes.letters + sizes.kinds,
  signs: sizes.letters + sizes.kinds + sizes.digits,
};
const total = offsets.signs + sizes.signs;
const stop = 26;
const inCamel = 10;

/**
 * The bits of every entry, not yet rounded.
 * @param {Iterable<[string, number]>} tokens with weights
 * @returns {{ bits: Float64Array, used: Float64Array }} `used`: how much weight fell on each entry
 */
export function train(tokens) {
  const counts = new Float64Array(total);
  for (const [token, weight] of tokens) steps(token, (entry) => (counts[entry] += weight));
  const bits = new Float64Array(total);
  letters(counts, bits);
  kinds(counts, bits);
  digits(counts, bits);
  signs(counts, bits);
  for (let i = 0; i < total; i++) bits[i] = -Math.log2(bits[i]);
  return { bits, used: counts };
}

/** Calls `visit` with every entry that the price of a token is the sum of. */
export function steps(token, visit) {
  let history = 0,
    kind1 = 0,
    letter1 = 0,
    letter2 = 0,
    digit1 = 10,
    digit2 = 10,
    byte1 = 0;
  for (let i = 0; i < token.length; i++) {
    const byte = token.charCodeAt(i);
    const kind = kindOf[byte];
    visit(offsets.kinds + history * 6 + kind);
    if (kind === 1 || kind === 2) {
      const camel = kind1 === 1 && kind === 2;
      if (letter1 === 0 || camel) {
        if (camel) visit((letter2 * 27 + letter1) * 27 + stop);
        letter2 = camel ? inCamel : i === 0 ? 0 : startOf[byte1];
        letter1 = 0;
      }
      visit((letter2 * 27 + letter1) * 27 + symbolOf[byte] - 1);
      letter2 = letter1;
      letter1 = symbolOf[byte];
      digit1 = digit2 = 10;
    } else {
      if (letter1 !== 0) visit((letter2 * 27 + letter1) * 27 + stop);
      letter1 = letter2 = 0;
      if (kind === 3) {
        visit(offsets.digits + (digit2 * 11 + digit1) * 10 + symbolOf[byte]);
        digit2 = digit1;
        digit1 = symbolOf[byte];
      } else {
        if (kind === 4) visit(offsets.signs + (kind1 === 4 ? 6 + symbolOf[byte1] : kind1) * 33 + symbolOf[byte]);
        digit1 = digit2 = 10;
      }
    }
    history = (history * 6 + kind) % 216;
    kind1 = kind;
    byte1 = byte;
  }
  visit(offsets.kinds + history * 6);
  if (letter1 !== 0) visit((letter2 * 27 + letter1) * 27 + stop);
}

/**
 * Rounds the bits to nine levels (Lloyd's algorithm) and packs two a character.
 * @returns {{ levels: number[], tables: string }}
 */
export function pack({ bits, used }) {
  // What people write and what is drawn should both be priced well: an entry weighs by its use and by its being there.
  let sum = 0;
  for (const count of used) sum += count;
  const weight = Array.from(used, (count) => (3 * count) / sum + 1 / total);
  let levels = [0.2, 1, 2, 3, 4, 5.5, 7.5, 10, 13];
  for (let round = 0; round < 60; round++) {
    const mass = levels.map(() => 0),
      moment = levels.map(() => 0);
    for (let i = 0; i < total; i++) {
      const level = nearest(levels, bits[i]);
      mass[level] += weight[i];
      moment[level] += weight[i] * bits[i];
    }
    levels = levels.map((level, i) => (mass[i] > 0 ? moment[i] / mass[i] : level));
  }
  levels = levels.map((level) => Math.round(level * 64) / 64);
  let tables = "";
  for (let i = 0; i < total; i += 2) {
    const pair = nearest(levels, bits[i]) * 9 + (i + 1 < total ? nearest(levels, bits[i + 1]) : 0);
    tables += String.fromCharCode(pair + 0x23 < 0x5c ? pair + 0x23 : pair + 0x24);
  }
  return { levels, tables };
}

/** The module's text. */
export function moduleText({ levels, tables }) {
  const lines = tables.match(/.{1,112}/g).map((line) => `  "${line}"`);
  return [
    "/**",
    " * The tables of the rarity model. Made by `npm run train:rarity`; do not edit. Two entries a character: its code less",
    " * 0x23 (less 0x24 from 0x5d on, so that no backslash stands here) is nine times the first one's level plus the second's.",
    " */",
    "",
    "/** Bits of each of the nine levels. */",
    `export const levels: readonly number[] = [${levels.join(", ")}];`,
    "",
    "/** Letters, kinds, digits, signs, as src/detect/judge/rarity.ts reads them. */",
    "export const tables: string =",
    `${lines.join(" +\n")};`,
    "",
  ].join("\n");
}

function letters(counts, bits) {
  const one = smooth(
    sum(counts, 0, 729, 27, () => 0, 1),
    1,
    27,
    () => 1 / 27,
  );
  const two = smooth(
    sum(counts, 0, 729, 27, (context) => context % 27, 27),
    27,
    27,
    (_, next) => one[next],
  );
  bits.set(
    smooth(counts.subarray(0, sizes.letters), 729, 27, (context, next) => two[(context % 27) * 27 + next]),
    0,
  );
}

/**
 * Kinds, given what the letters have said: after a letter they say whether the word goes on, and only among the kinds
 * of that answer is there a choice.
 */
function kinds(counts, bits) {
  let shorter = null;
  for (let length = 1; length <= 3; length++) {
    const contexts = 6 ** length;
    const summed = sum(counts, offsets.kinds, 216, 6, (context) => context % contexts, contexts);
    const back = shorter;
    const backContexts = contexts / 6;
    const next = new Float64Array(contexts * 6);
    for (let context = 0; context < contexts; context++) {
      for (const group of groups(context % 6)) {
        const part = new Float64Array(group.map((kind) => summed[context * 6 + kind]));
        const smoothed = smooth(part, 1, group.length, (_, i) =>
          back ? back[(context % backContexts) * 6 + group[i]] : 1 / group.length,
        );
        let norm = 0;
        for (const p of smoothed) norm += p;
        group.forEach((kind, i) => (next[context * 6 + kind] = smoothed[i] / norm));
      }
    }
    if (length === 1) shorter = next;
    else shorter = next;
  }
  bits.set(shorter, offsets.kinds);
}

function groups(last) {
  if (last === 1) return [[1], [0, 2, 3, 4, 5]];
  if (last === 2)
    return [
      [1, 2],
      [0, 3, 4, 5],
    ];
  return [[0, 1, 2, 3, 4, 5]];
}

function digits(counts, bits) {
  const one = smooth(
    sum(counts, offsets.digits, 121, 10, (context) => context % 11, 11),
    11,
    10,
    () => 0.1,
  );
  bits.set(
    smooth(counts.subarray(offsets.digits, offsets.signs), 121, 10, (context, next) => one[(context % 11) * 10 + next]),
    offsets.digits,
  );
}

function signs(counts, bits) {
  const one = smooth(
    sum(counts, offsets.signs, 39, 33, () => 0, 1),
    1,
    33,
    () => 1 / 33,
  );
  bits.set(
    smooth(counts.subarray(offsets.signs), 39, 33, (_, next) => one[next]),
    offsets.signs,
  );
}

/** Witten and Bell: as much weight goes to the shorter context as there are kinds of continuation, three times over. */
function smooth(counts, contexts, width, shorter) {
  const result = new Float64Array(contexts * width);
  for (let context = 0; context < contexts; context++) {
    let seen = 0,
      types = 1;
    for (let next = 0; next < width; next++) {
      seen += counts[context * width + next];
      if (counts[context * width + next] > 0) types++;
    }
    const held = 3 * types;
    for (let next = 0; next < width; next++)
      result[context * width + next] = (counts[context * width + next] + held * shorter(context, next)) / (seen + held);
  }
  return result;
}

function sum(counts, offset, contexts, width, map, mapped) {
  const result = new Float64Array(mapped * width);
  for (let context = 0; context < contexts; context++) {
    for (let next = 0; next < width; next++)
      result[map(context) * width + next] += counts[offset + context * width + next];
  }
  return result;
}

function nearest(levels, value) {
  let best = 0;
  for (let i = 1; i < levels.length; i++) if (Math.abs(levels[i] - value) < Math.abs(levels[best] - value)) best = i;
  return best;
}

const kindOf = new Uint8Array(256).fill(5);
const symbolOf = new Uint8Array(256);
const startOf = new Uint8Array(256).fill(2);
for (let byte = 0x20, signs = 0; byte < 0x7f; byte++) {
  const character = String.fromCharCode(byte);
  if (/[a-zA-Z]/.test(character)) {
    kindOf[byte] = /[a-z]/.test(character) ? 1 : 2;
    symbolOf[byte] = byte & 31;
  } else if (/\d/.test(character)) {
    kindOf[byte] = 3;
    symbolOf[byte] = byte - 0x30;
    startOf[byte] = 1;
  } else {
    kindOf[byte] = 4;
    symbolOf[byte] = signs++;
    startOf[byte] = "_-./ :".includes(character) ? 3 + "_-./ :".indexOf(character) : 9;
  }
}
