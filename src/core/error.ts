/** The errors that leakscan throws on purpose. They carry a sentence of the catalogue; the language is chosen where it is printed. */

/** A sentence of src/messages that is in no language yet: its key, and the values it is filled with. */
export interface Sentence {
  readonly key: string;
  /** A value may be a sentence itself. */
  readonly values: readonly unknown[];
}

/** What a person reads of an error: the cause, and what they can do about it. */
export interface Wording {
  readonly message: string;
  readonly fix: string;
}

/** Could not scan. Exit code 2. */
export class ScanError extends Error {
  override readonly name = "ScanError";
  /** Stable word for the cause, for tests and callers: `git-missing`, `not-a-repository`, `dubious-ownership`, ... */
  readonly code: string;
  readonly sentence: Sentence;
  /** What the person can do; empty where nothing words errors (see {@link wordErrors}). */
  readonly fix: string;

  constructor(code: string, sentence: Sentence, options?: ErrorOptions) {
    const { message, fix } = wording(sentence);
    super(message, options);
    this.code = code;
    this.sentence = sentence;
    this.fix = fix;
  }
}

/** Wrong usage of the command line or the config. Exit code 64. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly sentence: Sentence;
  readonly fix: string;
  /** What the sentence speaks of, a line each: candidates for what was typed. */
  readonly details: readonly string[];

  constructor(sentence: Sentence, details: readonly string[] = []) {
    const { message, fix } = wording(sentence);
    super(message);
    this.sentence = sentence;
    this.fix = fix;
    this.details = details;
  }
}

/**
 * Lets every error hold its words in `message` and `fix`, for callers of the library. The command line loads a language only where it
 * prints an error, so there the message is the sentence's key.
 */
export function wordErrors(by: (sentence: Sentence) => Wording): void {
  wording = by;
}

let wording: (sentence: Sentence) => Wording = (sentence) => ({ message: keyed(sentence), fix: "" });

function keyed({ key, values }: Sentence): string {
  const parts = values.map((one) => (isSentence(one) ? keyed(one) : String(one)));
  return [key, ...parts].join(" ");
}

/** Whether a value is a sentence of the catalogue. */
export function isSentence(value: unknown): value is Sentence {
  return typeof value === "object" && value !== null && "key" in value && "values" in value;
}
