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

/** Whether the first characters of a run decode from base64 or from hex to printable text: 24 characters. */
export function beginsAsText(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    beginsAsBase64Text(bytes, start, end) ||
    beginsAsBase64Wide(bytes, start, end) ||
    (end - start >= 32 && beginsAsHexText(bytes, start))
  );
}

/** Whether 24 hex digits from `start` are those of 12 printable characters. Hashes are so once in 100,000. */
export function beginsAsHexText(bytes: Uint8Array, start: number): boolean {
  for (let i = start; i < start + 24; i += 2) {
    const high = bytes[i] as number;
    const low = bytes[i + 1] as number;
    if (high < 0x32 || high > 0x37 || !isHexDigit(low)) return false;
  }
  return true;
}

/**
 * The bytes that hex digits from `start` to `end` stand for.
 * @returns undefined where a character is no hex digit or one is left over
 */
export function decodeHex(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  if ((end - start) % 2 !== 0) return undefined;
  const out = new Uint8Array((end - start) >> 1);
  for (let i = 0; i < out.length; i++) {
    const high = bytes[start + 2 * i] as number;
    const low = bytes[start + 2 * i + 1] as number;
    if (!isHexDigit(high) || !isHexDigit(low)) return undefined;
    out[i] = (hexValue(high) << 4) | hexValue(low);
  }
  return out;
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 32) >= 0x61 && (byte | 32) <= 0x66);
}

function hexValue(digit: number): number {
  return digit <= 0x39 ? digit - 0x30 : (digit | 32) - 0x57;
}

/** Whether 24 characters decode from base64 to text in UTF-16, as PowerShell takes its commands: every second byte is zero. */
function beginsAsBase64Wide(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 24) return false;
  for (let i = start; i < start + 24; i += 8) {
    // Eight characters are three units of two bytes: text 0 text 0 text 0.
    const [a, b, c, d] = [sextetAt(bytes, i), sextetAt(bytes, i + 1), sextetAt(bytes, i + 2), sextetAt(bytes, i + 3)];
    const [f, g, h, k] = [
      sextetAt(bytes, i + 4),
      sextetAt(bytes, i + 5),
      sextetAt(bytes, i + 6),
      sextetAt(bytes, i + 7),
    ];
    if ((a | b | c | d | f | g | h | k) > 63) return false;
    if (!isText((a << 2) | (b >> 4)) || (b & 15) !== 0 || c >> 2 !== 0 || !isText(((c & 3) << 6) | d)) return false;
    if (f !== 0 || g >> 4 !== 0 || !isText(((g & 15) << 4) | (h >> 2)) || (h & 3) !== 0 || k !== 0) return false;
  }
  return true;
}

function sextetAt(bytes: Uint8Array, at: number): number {
  return sextets[bytes[at] as number] as number;
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

/**
 * Undoes backslash escapes of JSON and most languages; undefined where there are none. A backslash before a letter or digit that
 * means nothing stays: so do Python, PHP, Go's raw strings and plain values of YAML, and in a password it is part of it.
 */
export function decodeEscapes(text: string): string | undefined {
  if (!text.includes("\\")) return undefined;
  return text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,
    (_, u?: string, x?: string, c?: string) => {
      if (u ?? x) return String.fromCharCode(parseInt((u ?? x) as string, 16));
      if (c === "n" || c === "t" || c === "r") return c === "n" ? "\n" : c === "t" ? "\t" : "\r";
      return c !== undefined && /[A-Za-z1-9]/.test(c) ? `\\${c}` : (c ?? "");
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
