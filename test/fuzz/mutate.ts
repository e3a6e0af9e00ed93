/** Changes inputs at random, from a seed. */

/** A generator of whole numbers below a bound: xorshift, the same on every machine. */
export type Draw = (below: number) => number;

export function drawing(seed: number): Draw {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A changed copy of an input, at most `longest` bytes. */
export function mutate(
  input: Uint8Array,
  others: readonly Uint8Array[],
  words: readonly string[],
  draw: Draw,
  longest: number,
): Uint8Array {
  let bytes: Uint8Array = input.slice();
  for (let left = 1 << draw(4); left > 0; left--) bytes = change(bytes, others, words, draw).subarray(0, longest);
  return bytes;
}

function change(bytes: Uint8Array, others: readonly Uint8Array[], words: readonly string[], draw: Draw): Uint8Array {
  const at = draw(bytes.length + 1);
  const length = Math.min(1 << draw(10), bytes.length - at);
  switch (draw(9)) {
    case 0:
      if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << draw(8));
      return bytes;
    case 1:
      if (at < bytes.length) bytes[at] = draw(256);
      return bytes;
    case 2:
      if (at < bytes.length) bytes[at] = edges[draw(edges.length)] ?? 0;
      return bytes;
    case 3:
      return join(bytes.subarray(0, at), bytes.subarray(at + length));
    case 4:
      return join(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at));
    case 5: {
      const many = 1 << draw(12);
      return join(bytes.subarray(0, at), new Uint8Array(many).fill(bytes[at] ?? 0x20), bytes.subarray(at));
    }
    case 6: {
      const other = others[draw(others.length)] ?? bytes;
      const from = draw(other.length + 1);
      return join(bytes.subarray(0, at), other.subarray(from, from + (1 << draw(10))), bytes.subarray(at + length));
    }
    case 7: {
      const word = words[draw(words.length)] ?? "";
      return join(bytes.subarray(0, at), new TextEncoder().encode(word), bytes.subarray(at));
    }
    default: {
      // A number of four bytes, as sizes and offsets are.
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      if (at + 4 <= bytes.length) view.setUint32(at, numbers[draw(numbers.length)] ?? 0, draw(2) === 0);
      return bytes;
    }
  }
}

const edges = [0, 1, 9, 10, 13, 32, 34, 39, 92, 127, 128, 191, 192, 254, 255];
const numbers = [0, 1, 2, 255, 256, 65_535, 65_536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32 - 2];

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
