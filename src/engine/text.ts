/** Text of small spans. */

/** The bytes as Latin-1: a character a byte, for expressions over a candidate. Spans are short: at most a few KiB. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, start), Math.min(end, bytes.length)));
}

/** The bytes as UTF-8, invalid ones replaced: the value of a secret. */
export function utf8(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

/** The UTF-8 bytes of a text. */
export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
