/**
 * Private keys in PEM and its kin. The local pass finds the head; where it ends only the whole blob tells, since a key
 * is longer than any rule's reach. Keys cut short are keys: half an RSA key can be completed by arithmetic.
 */

import { latin1 } from "../text.ts";
import { charactersIn, holdsAny, isMadeOf, keep, lower, lowerHex, upper, base64 } from "../characters.ts";

/** Where a private key stands. */
export interface FoundKey {
  readonly start: number;
  readonly end: number;
  /** Whether the end line was there. */
  readonly whole: boolean;
  /** Protected by a passphrase. */
  readonly encrypted: boolean;
}

/** The longest key looked for, in bytes. */
const maxKey = 64 * 1024;
const head = /^-----BEGIN ((?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1)-----/;
const puttyHead = /^PuTTY-User-Key-File-\d: /;

/** Where the head at `at` (its first letter of `-BEGIN`, as the prefilter reports it) begins and ends; undefined where it is no private key's. */
export function findKeyHead(
  bytes: Uint8Array,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const start = at - 4;
  if (start < 0) return undefined;
  const found = head.exec(latin1(bytes, start, start + 120));
  return found ? { start, end: start + found[0].length } : undefined;
}

/** Where the head of PuTTY's own format begins and ends whose word "Key" stands at `at`; undefined where it is none. */
export function findPuttyHead(
  bytes: Uint8Array,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const start = at - 11;
  const found = start < 0 ? undefined : puttyHead.exec(latin1(bytes, start, start + 24));
  return found ? { start, end: start + found[0].length } : undefined;
}

/** Reads the key from its head. Undefined where nothing like a key's body follows. */
export function readKey(bytes: Uint8Array, start: number): FoundKey | undefined {
  const label = head.exec(latin1(bytes, start, start + 120));
  if (!label) return readPuttyKey(bytes, start);
  const bodyStart = start + label[0].length;
  // A key on one JSON line has its line ends as \n, \r\n, \\n or as literal spaces; quotes and + join lines of code.
  const markAt = nextMark(bytes, bodyStart, Math.min(bytes.length, start + maxKey));
  const text = latin1Long(bytes, bodyStart, markAt);
  const endLine = `-----END ${label[1]}-----`;
  const endAt = latin1(bytes, markAt, markAt + endLine.length) === endLine ? markAt - bodyStart : -1;
  const body = endAt >= 0 ? text : text.slice(0, bodyLength(text));
  const material = body
    .replace(
      /^(?:\\{1,8}[nr]|\s)*(?:(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|MessageID)[^\r\n\\]*(?:\\{1,8}[nr]|[\r\n])+)*/g,
      "",
    )
    .replace(/\\{1,8}[nrt]|\\u000[aAdD]/g, "")
    .replace(/[\s"'`+,\\|>*#;.&/-]|\/\//g, (c) => (c === "+" || c === "/" ? c : ""));
  // A sample whose middle was left out opens nothing, nor does a certificate under the wrong head.
  if (!looksLikeMaterial(material) || certificate.test(material) || /\.{3}|\xe2\x80\xa6/.test(body)) return undefined;
  const encrypted =
    label[1]?.startsWith("ENCRYPTED") === true || /Proc-Type: 4,ENCRYPTED/.test(body) || isEncryptedOpenSsh(material);
  if (endAt >= 0 && endAt > 20_000 * 3) return undefined;
  const end = endAt >= 0 ? bodyStart + endAt + endLine.length : bodyStart + body.length;
  return { start, end, whole: endAt >= 0, encrypted };
}

/** A key in PuTTY's own format: lines of headers, the public half, the private half, a digest over all of it. */
function readPuttyKey(bytes: Uint8Array, start: number): FoundKey | undefined {
  const text = latin1Long(bytes, start, Math.min(bytes.length, start + 20_000));
  const lines = /^PuTTY-User-Key-File-\d: \S+\r?\nEncryption: (\S+)\r?\n/.exec(text);
  const from = text.indexOf("\nPrivate-Lines: ");
  if (!lines || from < 0) return undefined;
  // Lines of 64 characters, the last one shorter.
  const body =
    /^\nPrivate-Lines: \d{1,3}\r?\n((?:[A-Za-z0-9+/=]{64}\r?\n)*(?:[A-Za-z0-9+/=]{1,63}(?:\r?\n|$))?)(?:Private-(?:MAC|Hash): [0-9a-f]{40,64})?/.exec(
      text.slice(from),
    );
  if (!body || !looksLikeMaterial((body[1] as string).replace(/\s/g, ""))) return undefined;
  const whole = text.slice(0, from + body[0].length).trimEnd();
  return {
    start,
    end: start + whole.length,
    whole: whole.length >= 40 && isMadeOf(whole.slice(-40), lowerHex),
    encrypted: lines[1] !== "none",
  };
}

/**
 * The key as its own file holds it, where code or JSON writes it otherwise: line ends as escapes, lines as literals that
 * are joined. The same key is then the same secret. Undefined where it is written plainly.
 */
export function undoKey(
  written: string,
): { readonly secret: string; readonly decodedFrom: "escapes" | "joined" } | undefined {
  if (!/\\{1,8}[nr]|["'`]/.test(written)) return undefined;
  const lines = written.replace(/\\{1,8}r\\{1,8}n|\\{1,8}[nr]/g, "\n").split(/\r?\n/);
  const bare = lines
    .map((line) => line.replace(/^[\s+.,]{0,40}["'`]|["'`][\s+.,\\]{0,40}$/g, ""))
    .filter((line) => !/^[\s+.,"'`\\]*$/.test(line));
  const isJoined = holdsAny(written, quotes);
  return { secret: isJoined ? bare.join("\n") : lines.join("\n"), decodedFrom: isJoined ? "joined" : "escapes" };
}

/** Where the next five dashes stand, which no body holds; `limit` where there are none before it. */
function nextMark(bytes: Uint8Array, from: number, limit: number): number {
  let dashes = 0;
  for (let at = from; at < limit; at++) {
    dashes = bytes[at] === 0x2d ? dashes + 1 : 0;
    if (dashes === 5) return at - 4;
  }
  return limit;
}

/** How far what could be a body goes on where there is no end line. */
function bodyLength(text: string): number {
  const found =
    /^(?:\\{1,8}[nrt]|[\s"'`+,\\|]|(?:Proc-Type|DEK-Info|Version|Comment)[^\r\n]*|[A-Za-z0-9+/=]{16,})*/.exec(
      text,
    )?.[0] ?? "";
  let end = found.length;
  for (; end > 0; end--) {
    const last = found.charAt(end - 1);
    const before = found.charAt(end - 2);
    // A + that follows base64 is a digit of the key, one that follows a quote or a blank joins lines of code.
    const joins = /[\s"'`,\\|]/.test(last) || (last === "+" && !holdsAny(before, base64));
    if (!joins && !(before === "\\" && "nrt".includes(last))) break;
  }
  return end;
}

/** Whether an OpenSSH key (`openssh-key-v1`, in base64) names a cipher other than `none`. */
function isEncryptedOpenSsh(material: string): boolean {
  return material.startsWith("b3BlbnNzaC1rZXktdjEAAAAA") && !material.startsWith("BG5vbmU", 24);
}

/** What RSA keys (PKCS #1 and #8) and OpenSSH keys begin with: much the same in each of them. */
const preamble =
  /^(?:MII[A-Za-z0-9+/]{3}IBA(?:AK[A-Za-z0-9+/]{7}|DANBgkqhkiG9w0BAQEFAASC[A-Za-z0-9+/]{19})|b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/]{76})/;

/** What certificates begin with, and no private key: a sequence in a sequence, both with lengths of two bytes. */
const certificate = /^MII[A-Za-z0-9+/]{3}CC/;

/** Base64 of some length that is neither a filler nor words. */
function looksLikeMaterial(material: string): boolean {
  const base64 = material.replace(/={1,4}$/, "");
  if (base64.length - (preamble.exec(base64)?.[0].length ?? 0) < 40) return false;
  const wrong = base64.length - keep(base64, padded).length;
  if (wrong > base64.length / 20) return false;
  if (base64.length >= 256 && isMadeOf(base64, lowerHex)) return new Set(base64).size > 8; // OpenVPN's, in hex
  const sample = base64.slice(0, 400);
  if (/abcdefghij|0123456789/i.test(sample)) return false;
  const distinct = new Set(sample).size;
  return distinct >= 16 && holdsAny(sample, upper) && holdsAny(sample, lower) && holdsAny(sample, digitsAndSigns);
}

/** Latin-1 of a longer span: chunked, since an argument list has its limits. */
function latin1Long(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 4096) text += latin1(bytes, at, Math.min(end, at + 4096));
  return text;
}

const digitsAndSigns = charactersIn("0-9+/");
const padded = charactersIn("A-Za-z0-9+/=");
const quotes = charactersIn("\"'`");
