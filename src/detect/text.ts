/** Text of small spans. */

const characters: readonly string[] = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
let latin1Decoder: InstanceType<typeof TextDecoder> | undefined;

/**
 * The bytes as text, a character a byte, for expressions over a candidate. Spans are short: at most a few KiB. Bytes
 * above 127 become some character above 127 each: no rule names one.
 */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const first = Math.max(0, start);
  const last = Math.min(end, bytes.length);
  if (last - first > 64) {
    latin1Decoder ??= new TextDecoder("latin1");
    return latin1Decoder.decode(bytes.subarray(first, last));
  }
  let text = "";
  let i = first;
  // Texts put together from few long parts are read faster by expressions than such of many short ones.
  for (; i + 16 <= last; i += 16) text += eight(bytes, i) + eight(bytes, i + 8);
  if (i + 8 <= last) {
    text += eight(bytes, i);
    i += 8;
  }
  for (; i < last; i++) text += characters[bytes[i] as number];
  return text;
}

function eight(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(
    bytes[at] as number,
    bytes[at + 1] as number,
    bytes[at + 2] as number,
    bytes[at + 3] as number,
    bytes[at + 4] as number,
    bytes[at + 5] as number,
    bytes[at + 6] as number,
    bytes[at + 7] as number,
  );
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The bytes as UTF-8, invalid ones replaced: the value of a secret. */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  decoder ??= new TextDecoder(); // making one costs more than a hundred decodings
  return decoder.decode(bytes.subarray(start, end));
}

let encoder: InstanceType<typeof TextEncoder> | undefined;

/** The UTF-8 bytes of a text. */
export function toBytes(text: string): Uint8Array {
  return (encoder ??= new TextEncoder()).encode(text);
}

/** Whether a byte is a letter of ASCII. */
export function isLetter(byte: number): boolean {
  const folded = byte | 32;
  return folded >= 0x61 && folded <= 0x7a;
}
