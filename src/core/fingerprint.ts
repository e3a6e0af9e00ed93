/**
 * A finding's name: a digest of the decoded secret alone, so that a moved line stays known and a new secret on a known
 * line is new. Baselines are public, so a value that could be guessed gets a slow digest with the repository's own salt.
 */

import { createHash, randomBytes, scrypt } from "node:crypto";
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

/**
 * Fingerprints under one salt that remember what they computed, because the slow digest is dear. Of those at most four are
 * computed at a time, which is what Node has threads for; the others wait, so that an interrupt need not wait for them.
 */
export class Fingerprints {
  readonly salt: string;
  readonly signal: AbortSignal | undefined;
  readonly #known: Map<string, Promise<string>> = new Map();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #given = 0;

  /** @param signal when it aborts, what has not been begun gets a name that holds in this run alone */
  constructor(salt: string, signal?: AbortSignal) {
    this.salt = salt;
    this.signal = signal;
    signal?.addEventListener("abort", () => this.#next(), { once: true });
  }

  /** The fingerprint of a secret under this salt. */
  of(secret: Secret, guessable: boolean): Promise<string> {
    const key = `${guessable ? "1" : "0"}${secret.reveal()}`;
    let known = this.#known.get(key);
    if (!known) {
      known = guessable ? this.#inTurn(secret) : fingerprint(secret, { guessable, salt: this.salt });
      this.#known.set(key, known);
    }
    return known;
  }

  /** How many secrets have a name that is no fingerprint, since there was no time for one. */
  get unfinished(): number {
    return this.#given;
  }

  /** Takes over the slow fingerprint of a secret from when it was computed under this salt before. */
  know(secret: Secret, fingerprint: string): void {
    this.#known.set(`1${secret.reveal()}`, Promise.resolve(fingerprint));
  }

  /** The slow fingerprint of a secret, where it was asked for or taken over. */
  slow(secret: Secret): Promise<string> | undefined {
    return this.#known.get(`1${secret.reveal()}`);
  }

  async #inTurn(secret: Secret): Promise<string> {
    if (this.#running >= mostAtOnce && this.signal?.aborted !== true)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.signal?.aborted === true) {
      this.#given++;
      return randomBytes(bytes).toString("hex");
    }
    this.#running++;
    try {
      return await fingerprint(secret, { guessable: true, salt: this.salt });
    } finally {
      this.#running--;
      this.#next();
    }
  }

  /** Lets the next in turn go on; all of them where there is nothing more to be computed. */
  #next(): void {
    if (this.signal?.aborted === true) for (const go of this.#waiting.splice(0)) go();
    else this.#waiting.shift()?.();
  }
}

const mostAtOnce = 4;
