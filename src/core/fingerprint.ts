/**
 * A finding's name: a digest of the decoded secret alone, so that a moved line stays known and a new secret on a known
 * line is new. Baselines are public, so a value that could be guessed gets a slow digest with the repository's own salt.
 */

import { createHash, scrypt } from "node:crypto";
import type { Secret } from "./secret.ts";

/** What a fingerprint depends on beside the secret. */
export interface FingerprintOptions {
  /** Whether the value could be guessed (under 64 bits of rarity): takes the slow digest. */
  readonly guessable: boolean;
  /** The baseline's salt; empty where there is no baseline. Counts for guessable values only. */
  readonly salt: string;
}

/** What a fingerprint looks like: 32 lower-case hexadecimal digits. */
export const fingerprintShape: RegExp = /^[0-9a-f]{32}$/;

const domain = "leakscan/fingerprint/1";
const bytes = 16;
/** About 80 ms and 32 MiB a guess on one core of 2024. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** The fingerprint of a secret: 128 bits in hexadecimal. Takes about 80 ms where the value is guessable. */
export async function fingerprint(secret: Secret, options: FingerprintOptions): Promise<string> {
  const value = secret.reveal();
  if (!options.guessable)
    return createHash("sha256")
      .update(`${domain}\0${value}`, "utf8")
      .digest("hex")
      .slice(0, bytes * 2);
  return new Promise((resolve, reject) => {
    scrypt(value, `${domain}/slow\0${options.salt}`, bytes, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString("hex"));
    });
  });
}

/** Fingerprints under one salt that remember what they computed, because the slow digest is dear. */
export class Fingerprints {
  readonly salt: string;
  readonly #known: Map<string, Promise<string>> = new Map();

  constructor(salt: string) {
    this.salt = salt;
  }

  /** The fingerprint of a secret under this salt. */
  of(secret: Secret, guessable: boolean): Promise<string> {
    const key = `${guessable ? "1" : "0"}${secret.reveal()}`;
    let known = this.#known.get(key);
    if (!known) {
      known = fingerprint(secret, { guessable, salt: this.salt });
      this.#known.set(key, known);
    }
    return known;
  }

  /** Takes over the slow fingerprint of a secret from when it was computed under this salt before. */
  know(secret: Secret, fingerprint: string): void {
    this.#known.set(`1${secret.reveal()}`, Promise.resolve(fingerprint));
  }

  /** The slow fingerprint of a secret, where it was asked for or taken over. */
  slow(secret: Secret): Promise<string> | undefined {
    return this.#known.get(`1${secret.reveal()}`);
  }
}
