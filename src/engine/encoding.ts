/** Text encodings inside a blob: base64 and base64url, percent, escapes. Pure decoders over bytes and short strings. */

const sextets: Uint8Array = makeSextets();

/**
 * Decodes base64 or base64url from `start` to `end`; padding and what follows it is ignored.
 * @returns undefined where a character does not belong or the length cannot be
 */
export function decodeBase64(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  let last = end;
  while (last > start && bytes[last - 1] === 0x3d) last--;
  const length = last - start;
  if (length % 4 === 1) return undefined;
  const out = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = start; i < last; i++) {
    const value = sextets[bytes[i] as number] as number;
    if (value === 255) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 255;
    }
  }
  return out;
}

/** Whether the first characters of a run decode from base64 to printable text: 24 characters, 18 bytes. */
export function beginsAsBase64Text(bytes: Uint8Array, start: number, end: number): boolean {
  const stop = Math.min(end, start + 24) - 3;
  if (stop <= start) return false;
  for (let i = start; i < stop; i += 4) {
    const a = sextets[bytes[i] as number] as number;
    const b = sextets[bytes[i + 1] as number] as number;
    const c = sextets[bytes[i + 2] as number] as number;
    const d = sextets[bytes[i + 3] as number] as number;
    if ((a | b | c | d) > 63) return false;
    const first = (a << 2) | (b >> 4);
    const second = ((b & 15) << 4) | (c >> 2);
    const third = ((c & 3) << 6) | d;
    if (!isText(first) || !isText(second) || !isText(third)) return false;
  }
  return true;
}

/** Whether all bytes are printable text: ASCII, tabs and line ends; bytes of UTF-8 sequences where they are well-formed. */
export function isPrintable(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (isText(byte)) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (more === 0) return false;
    for (let k = 1; k <= more; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return false;
    i += more;
  }
  return true;
}

/** Undoes percent encoding; undefined where there is none or it is broken. */
export function decodePercent(text: string): string | undefined {
  if (!/%[0-9A-Fa-f]{2}/.test(text)) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Undoes backslash escapes of JSON and most languages; undefined where there are none. */
export function decodeEscapes(text: string): string | undefined {
  if (!text.includes("\\")) return undefined;
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,
    (_, u?: string, x?: string, c?: string) => {
      if (u ?? x) return String.fromCharCode(parseInt((u ?? x) as string, 16));
      return c === "n" ? "\n" : c === "t" ? "\t" : c === "r" ? "\r" : (c ?? "");
    },
  );
}

function isText(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 10 || byte === 9 || byte === 13;
}

function makeSextets(): Uint8Array {
  const table = new Uint8Array(256).fill(255);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let i = 0; i < 64; i++) table[alphabet.charCodeAt(i)] = i;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}
