/**
 * A secret's value as a type that masks itself: printing, JSON, string templates and `util.inspect` all yield
 * the masked form, so that no report, log or error can leak it by accident. Only `reveal` gives the value.
 */

/** A secret value. Everything but {@link Secret.reveal} yields the masked form. */
export class Secret {
  readonly #value: string;
  /** The masked form where the value is not known. */
  #known: string | undefined;

  /** @param value the whole decoded secret */
  constructor(value: string) {
    this.#value = value;
  }

  /** A secret of which only the masked form is known, as in a report that was written before: it reveals nothing. */
  static fromMasked(masked: string): Secret {
    const secret = new Secret("");
    secret.#known = masked;
    return secret;
  }

  /** The value itself: for fingerprints, liveness checks and `--show-secrets` alone. */
  reveal(): string {
    return this.#value;
  }

  /** Length of the value in UTF-16 code units. */
  get length(): number {
    return this.#value.length;
  }

  /** The masked form: see {@link mask}. */
  get masked(): string {
    return this.#known ?? mask(this.#value);
  }

  toString(): string {
    return this.masked;
  }

  toJSON(): string {
    return this.masked;
  }

  static {
    Object.defineProperty(Secret.prototype, Symbol.for("nodejs.util.inspect.custom"), {
      value(this: Secret): string {
        return this.masked;
      },
    });
  }
}

/**
 * Masks a value: four characters at each end stay where at least 16 stay hidden, otherwise two at the start where at
 * least 8 stay hidden, otherwise none. A private key shows its first line. The number of stars says nothing of the length.
 */
export function mask(value: string): string {
  const header = /^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(value);
  if (header) return `${header[0]} ****`;
  const characters = Array.from(value);
  const shown = (part: string[]): string => part.map(printable).join("");
  if (characters.length >= 24) return `${shown(characters.slice(0, 4))}****${shown(characters.slice(-4))}`;
  // An AWS key id has 20: its first four are its kind, and the design shows four at each end.
  if (/^A[BCKS][A-Z0-9]{18}$/.test(value)) return `${value.slice(0, 4)}****${value.slice(-4)}`;
  if (characters.length >= 10) return `${shown(characters.slice(0, 2))}****`;
  return "****";
}

/** Control and bidirectional characters would let a hostile value rewrite the terminal; they are shown as a dot. */
function printable(character: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u.test(character) ? "·" : character;
}
