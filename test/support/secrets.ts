/**
 * Secrets for tests, put together at run time from a seed: the repository itself holds none, passes its own scan and can be
 * pushed to a host with push protection. Prefixes are joined from pieces for the same reason.
 */
import { crc32 } from "node:zlib";
import { seeded } from "../../scripts/fixtures/random.mjs";
import type { Random } from "../../scripts/fixtures/random.mjs";

export { seeded };
export type { Random };

const digits = "0123456789";
const upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const lower = upper.toLowerCase();
const base32 = `${upper}234567`;
const base62 = digits + upper + lower;

/** `length` random characters of `alphabet`; never ends in EXAMPLE, which scanners rightly let pass. */
export function characters(random: Random, length: number, alphabet: string): string {
  let text: string;
  do {
    text = Array.from({ length }, () => alphabet.charAt(random(alphabet.length))).join("");
  } while (/(?:EXAMPLE|EXAMPLEKEY)$/i.test(text));
  return text;
}

/** An AWS access key id of the given kind (`AKIA` where none is given): 20 characters, the last 16 of base32. */
export function awsKeyId(random: Random, kind: "KIA" | "SIA" | "BIA" | "CCA" = "KIA"): string {
  return ["A", kind, characters(random, 16, base32)].join("");
}

/** An AWS secret access key: 40 characters of base64. */
export function awsSecret(random: Random): string {
  return characters(random, 40, `${base62}+/`);
}

/** A classic GitHub token: prefix, 30 random characters, and 6 base62 characters of their CRC32. */
export function githubToken(random: Random, kind: "p" | "o" | "u" | "s" | "r" = "p"): string {
  const body = characters(random, 30, base62);
  return [["g", "h", kind].join(""), body + base62Checksum(body)].join("_");
}

/** The 6 base62 characters of the CRC32 of `body`, padded with zeros, as GitHub and npm put them behind theirs. */
export function base62Checksum(body: string): string {
  let rest = crc32(body);
  let text = "";
  for (let i = 0; i < 6; i++) {
    text = base62.charAt(rest % 62) + text;
    rest = Math.floor(rest / 62);
  }
  return text;
}

/** `length` lower-case hex digits. */
export function hex(random: Random, length: number): string {
  return characters(random, length, `${digits}abcdef`);
}

/** `length` letters and digits. */
export function alnum(random: Random, length: number): string {
  return characters(random, length, base62);
}
