/**
 * A finding's name. Reports and baselines are public, so it must not give the secret away: a secret that can't be guessed is named by
 * a digest of its value, which knows it wherever it moves; one that could be guessed is named by where it stands and how it looks.
 */

import { createHash, scrypt } from "node:crypto";
import type { Secret } from "./secret.ts";

/** What a fingerprint looks like: 32 lower-case hexadecimal digits. */
export const fingerprintShape: RegExp = /^[0-9a-f]{32}$/;

const domain = "leakscan/fingerprint";
const bytes = 16;

/** The fingerprint of a secret that can't be guessed (64 bits of rarity and more): 128 bits in hexadecimal. */
export function fingerprint(secret: Secret): string {
  return digest(`${domain}/1\0${secret.reveal()}`);
}

/** What names a secret that could be guessed: nothing of its value but the masked form, and no line numbers, which move. */
export interface GuessablePlace {
  /** `null` for a message. */
  readonly path: string | null;
  readonly rule: string;
  /** The name that the value stands under, as written. */
  readonly name: string | undefined;
  readonly masked: string;
}

/** The fingerprint of a secret that could be guessed. The same one at two paths has two. */
export function guessableFingerprint({ path, rule, name, masked }: GuessablePlace): string {
  return digest(`${domain}/2\0${JSON.stringify([path, rule, name ?? null, masked])}`);
}

/**
 * Eight bits of a guessable secret's digest, for the baseline's entry: a password that was changed is noticed, but for once in 256.
 * There is no salt on purpose: with one for each repository, the entries of a password that stands in several would tell eight
 * bits each. See docs/decisions.md.
 */
export function checkOf(secret: Secret): string {
  return digest(`${domain}/check\0${secret.reveal()}`).slice(0, 2);
}

/** What {@link checkOf} looks like. */
export const checkShape: RegExp = /^[0-9a-f]{2}$/;

/** Slow digests that a run computes at most: about 80 ms and 32 MiB each on one core of 2024. */
export const mostSlowDigests = 50;

/** Slow digests that may still be computed, and those that are known. Shared where one run judges by several policies. */
export class SlowWork {
  readonly known: Map<string, string> = new Map();
  left: number;

  constructor(most: number = mostSlowDigests) {
    this.left = most;
  }
}

/**
 * The fingerprints that leakscan gave to guessable secrets before they were named by their place: slow digests under a baseline's
 * salt. Only old baselines and reports ask for them.
 */
export class SlowDigests {
  readonly #salts: readonly string[];
  readonly #work: SlowWork;
  readonly #signal: AbortSignal | undefined;

  /** @param salt the baseline's; entries may also be of a time when there was none */
  constructor(salt: string, options: { readonly work?: SlowWork; readonly signal?: AbortSignal | undefined } = {}) {
    this.#salts = [...new Set([salt, ""])];
    this.#work = options.work ?? new SlowWork();
    this.#signal = options.signal;
  }

  /**
   * Which of these names the secret had.
   * @returns `undefined` for none of them; `null` where the limit is reached or the run interrupted before that is known
   */
  async find(secret: Secret, names: ReadonlySet<string>): Promise<string | null | undefined> {
    for (const salt of this.#salts) {
      const key = `${salt}\0${secret.reveal()}`;
      let name = this.#work.known.get(key);
      if (name === undefined) {
        if (this.#work.left <= 0 || this.#signal?.aborted === true) return null;
        this.#work.left--;
        name = await slow(secret.reveal(), salt);
        this.#work.known.set(key, name);
      }
      if (names.has(name)) return name;
    }
    return undefined;
  }
}

function digest(text: string): string {
  return createHash("sha256")
    .update(text, "utf8")
    .digest("hex")
    .slice(0, bytes * 2);
}

function slow(value: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
    scrypt(value, `${domain}/1/slow\0${salt}`, bytes, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString("hex"));
    });
  });
}
