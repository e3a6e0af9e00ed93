/** Which baseline entry accepts a finding. */

import { checkOf, fingerprint, SlowDigests } from "../core/fingerprint.ts";
import type { Secret } from "../core/secret.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";

/** What is looked up. */
export interface Named {
  readonly fingerprint: string;
  readonly secret: Secret;
  readonly guessable: boolean;
  readonly paths: ReadonlySet<string | null>;
}

/** A baseline's entries, by what they name. */
export class AcceptedFindings {
  readonly #entries = new Map<string, BaselineEntry[]>();
  /** By the other parts of the credentials that entries accept. */
  readonly #parts = new Map<string, BaselineEntry>();
  /** Entries that may be of the time when guessable secrets had slow digests, by masked form and path. */
  readonly #old = new Map<string, BaselineEntry[]>();
  readonly #slow: SlowDigests;
  #notCompared = 0;

  /**
   * @param slow how many slow digests may be computed, and what interrupts them
   * @param today `YYYY-MM-DD`, in UTC
   */
  constructor(
    { salt, findings }: Baseline,
    slow: ConstructorParameters<typeof SlowDigests>[1] = {},
    today: string = new Date().toISOString().slice(0, 10),
  ) {
    this.#slow = new SlowDigests(salt, slow);
    for (const entry of findings) {
      if (isExpired(entry, today)) continue;
      push(this.#entries, entry.fingerprint, entry);
      for (const part of entry.parts ?? []) this.#parts.set(part, entry);
      if (entry.check === undefined) push(this.#old, oldKey(entry.masked, entry.path), entry);
    }
  }

  /** Findings that could not be compared with old entries, since the limit of slow digests was reached. They count. */
  get notCompared(): number {
    return this.#notCompared;
  }

  /** The entry that accepts a finding. */
  async find({ fingerprint: name, secret, guessable, paths }: Named): Promise<BaselineEntry | undefined> {
    const check = guessable ? checkOf(secret) : undefined;
    // How guessable a value is may have been thought otherwise when its entry was made: then it has the digest of its value.
    const named = this.#entries.get(name)?.find((entry) => entry.check === check);
    const entry = named ?? (guessable ? this.#entries.get(fingerprint(secret))?.[0] : this.#parts.get(name));
    if (entry) return entry;
    const old = [...paths].flatMap((path) => this.#old.get(oldKey(secret.masked, path)) ?? []);
    if (old.length === 0) return undefined;
    const known = await this.#slow.find(secret, new Set(old.map((one) => one.fingerprint)));
    if (known === null) this.#notCompared++;
    return old.find((one) => one.fingerprint === known);
  }
}

/** Whether an entry does not count any more. */
export function isExpired({ expires }: BaselineEntry, today: string): boolean {
  return expires !== undefined && expires < today;
}

function oldKey(masked: string, path: string | null): string {
  return `${masked}\0${path === null ? "" : `:${path}`}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
