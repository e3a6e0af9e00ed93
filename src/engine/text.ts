/** Text of small spans. */

const characters: readonly string[] = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));

/** The bytes as Latin-1: a character a byte, for expressions over a candidate. Spans are short: at most a few KiB. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const last = Math.min(end, bytes.length);
  let text = "";
  // Most spans are names and values of a few dozen bytes: adding them up beats every call that takes a list.
  for (let i = Math.max(0, start); i < last; i++) text += characters[bytes[i] as number];
  return text;
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The bytes as UTF-8, invalid ones replaced: the value of a secret. */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  decoder ??= new TextDecoder(); // making one costs more than a hundred decodings
  return decoder.decode(bytes.subarray(start, end));
}

/** The UTF-8 bytes of a text. */
export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The bytes of a Latin-1 text: the way back of {@link latin1}. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
