/** Offline checks of a token's own structure: checksums, JSON inside, marks. */

import type { TokenCheck } from "../rules/rule.ts";
import { decodeBase64, isPrintable } from "./decode/encoding.ts";
import { isJsonObject } from "./json.ts";
import { isPlaceholder } from "./judge/placeholder.ts";
import { looksRandom } from "./judge/rarity.ts";
import { isTemplate } from "./judge/templates.ts";
import { isHumps } from "./locate/name.ts";
import { toBytes, utf8 } from "./text.ts";
import { charactersIn, holdsAny, isMadeOf, lower, lowerHex, upper, upperHex, digits } from "./characters.ts";

/**
 * `right`: the check holds; `wrong`: a checksum that does not fit, so most likely made up; `encrypted`: a ciphertext, which opens
 * nothing without its key; `no`: not this kind of token.
 */
export type CheckResult = "right" | "wrong" | "encrypted" | "no";

const dna = charactersIn("ACGTN");
const base64Signs = charactersIn("+/");

/** Runs a rule's check over the whole token. */
export function runCheck(check: TokenCheck, token: string): CheckResult {
  switch (check) {
    case "github-crc32":
    case "npm-crc32":
      return crcInBase62(token);
    case "gitlab-routable":
      return gitlabRoutable(token);
    case "nats-crc16":
      return withNatsChecksum(token) === token ? "right" : "wrong";
    case "jwt":
      return jwt(token);
    case "not-dna":
      return !isMadeOf(token.slice(4), dna) && new Set(token.slice(4)).size > 4 ? "right" : "no";
    case "base64-text": {
      const decoded = decodeBase64(toBytes(token), 0, token.length);
      return decoded && isPrintable(decoded) ? "right" : "no";
    }
    case "ses-smtp": {
      const decoded = decodeBase64(toBytes(token), 0, token.length);
      return decoded?.length === 33 && decoded[0] === 4 ? "right" : "no";
    }
    case "user-and-password": {
      const decoded = decodeBase64(toBytes(token), 0, token.length);
      const pair = decoded && isPrintable(decoded) ? utf8(decoded, 0, decoded.length) : "";
      const password = /^[^:]*:(.+)$/.exec(pair)?.[1];
      if (password === undefined || isTemplate(password) || isTemplate(pair)) return "no";
      if (/^aladdin:open ?sesame$/i.test(pair)) return "no"; // the example of RFC 7617
      return isPlaceholder(password, false) || isPlaceholder(pair, false) ? "wrong" : "right";
    }
    case "not-a-header":
      return isTokenHeader(token) || isUnsignedToken(token) ? "no" : "right";
    case "not-written": {
      const letters = toBytes(token.replaceAll(" ", ""));
      return looksRandom(letters, 0, letters.length) ? "right" : "no";
    }
    case "not-words":
      return isHumps(token) ? "no" : "right";
    case "mixed": {
      const kinds =
        Number(holdsAny(token, lower)) +
        Number(holdsAny(token, upper)) +
        Number(holdsAny(token, digits)) +
        Number(holdsAny(token, base64Signs));
      // 40 hex digits are a git hash; one class alone is an identifier.
      return kinds >= 2 && !isHumps(token) && !isMadeOf(token, lowerHex) && !isMadeOf(token, upperHex) ? "right" : "no";
    }
  }
}

/** The last 6 characters are the CRC32 of the body between prefix and checksum, in base62, padded with 0. */
function crcInBase62(token: string): CheckResult {
  const underscore = token.lastIndexOf("_");
  const body = token.slice(underscore + 1, -6);
  return base62Checksum(body) === token.slice(-6) ? "right" : "wrong";
}

/** `<payload>.<2 characters: length of the payload><7 characters: CRC32 of all before>`, both base36. */
function gitlabRoutable(token: string): CheckResult {
  return base36Checksum(token.slice(0, -7)) === token.slice(-7) ? "right" : "wrong";
}

/** A NATS seed with its last two bytes made the CRC16 of those before them, the low byte first. */
export function withNatsChecksum(seed: string): string {
  const bytes = decodeBase32(seed);
  const body = bytes.subarray(0, -2);
  const crc = crc16(body);
  return encodeBase32(Uint8Array.of(...body, crc & 255, crc >> 8));
}

const base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function decodeBase32(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    held = ((held << 5) | base32.indexOf(character)) & 0xffff;
    bits += 5;
    if (bits >= 8) bytes[at++] = held >> (bits -= 8);
  }
  return bytes;
}

function encodeBase32(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    for (bits += 8; bits >= 5;) text += base32.charAt((held >> (bits -= 5)) & 31);
  }
  return bits > 0 ? text + base32.charAt((held << (5 - bits)) & 31) : text;
}

/** CRC-16 (XMODEM). */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/** What GitHub and npm put behind a body: its CRC32 in 6 characters of base62. */
export function base62Checksum(body: string): string {
  return base62(crc32(toBytes(body))).padStart(6, "0");
}

/** What GitLab puts behind a routable token: the CRC32 of all before in 7 characters of base36. */
export function base36Checksum(body: string): string {
  return crc32(toBytes(body)).toString(36).padStart(7, "0");
}

/**
 * Header and claims are both JSON objects: a signature over any other text signs a message, not a login. Of an encrypted token
 * (five parts) the header alone can be read. One that says it has no signature opens nothing. A header of which characters in
 * the middle are wrong, before claims that are whole, is one as well.
 */
function jwt(token: string): CheckResult {
  const [header = "", claims = "", signature = "", ...more] = token.split(".");
  if (header !== lastHeader.text) lastHeader = { text: header, value: jsonObject(header) };
  const { value } = lastHeader;
  if (value !== undefined && "enc" in value && more.length === 2) return "encrypted";
  const said = jsonObject(claims);
  if (said !== undefined && signature === "" && Object.keys(said).length === 0) return "no";
  if (said === undefined) return value !== undefined && isBraced(claims) ? "right" : "no";
  if (value === undefined) return signature !== "" && isBraced(header) ? "right" : "no";
  return signature !== "" || !isAlgorithmNone(value) ? "right" : "no";
}

/** The header that was read last: all tokens of one issuer have the same. */
let lastHeader: { readonly text: string; readonly value: object | undefined } = { text: "", value: undefined };

/** Whether a text is the header of a JSON web token and nothing more: the same for everyone who signs alike. */
export function isTokenHeader(text: string): boolean {
  const header = /^(eyJ[\w-]{8,400})[.…]*$/.exec(text)?.[1];
  const value = header === undefined ? undefined : jsonObject(header);
  return value !== undefined && "alg" in value;
}

/**
 * Whether a text is a JSON web token that was made without a signature, or its header alone: it opens nothing, and was written for
 * a test or for documentation.
 */
export function isUnsignedToken(text: string): boolean {
  if (!/^(?:eyJ[\w-]*|e30|(?=\.eyJ))(?:\.[\w-]*){1,2}$/.test(text) || /\.[\w-]*\.[\w-]{20}/.test(text)) return false;
  const [header = "", claims = "", signature] = text.split(".");
  if (header === "") return true;
  const value = jsonObject(header);
  return value !== undefined && (isAlgorithmNone(value) || signature === "" || jsonObject(claims) === undefined);
}

function isAlgorithmNone(header: object): boolean {
  return "alg" in header && typeof header.alg === "string" && header.alg.toLowerCase() === "none";
}

/** Whether it decodes to something between the braces of an object. */
function isBraced(encoded: string): boolean {
  const decoded = decodeBase64(toBytes(encoded), 0, encoded.length);
  return decoded?.[0] === 0x7b && decoded[1] === 0x22 && decoded[decoded.length - 1] === 0x7d;
}

function jsonObject(encoded: string): object | undefined {
  const decoded = decodeBase64(toBytes(encoded), 0, encoded.length);
  if (decoded?.[0] !== 0x7b) return undefined;
  const text = utf8(decoded, 0, decoded.length);
  return isJsonObject(text) ? (JSON.parse(text) as object) : undefined;
}

function base62(value: number): string {
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  let rest = value;
  let out = "";
  do {
    out = (digits[rest % 62] as string) + out;
    rest = Math.floor(rest / 62);
  } while (rest > 0);
  return out;
}

/** CRC-32 (ISO-HDLC), unsigned. Tokens are short: bit by bit is enough. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
