/** What `rules` says a rule looks for, as one type. Values come in as plain text. */

/** A form that has a name of its own. */
export type SpecialFormWord = "uuid" | "jwt" | "jwt-without-signature";

/** What a rule with a reader of its own finds. */
export type BuiltInFinds = "private-key" | "private-key-cut-short" | "password" | "secret" | "secret-beside-id";

/** Alphabets that have words; any other is shown as it is written. */
export type AlphabetWord =
  | "digits"
  | "hex-lower"
  | "hex-upper"
  | "hex"
  | "alpha-lower"
  | "alpha-upper"
  | "alpha"
  | "alnum-lower"
  | "alnum-upper"
  | "alnum"
  | "alnum-dash"
  | "word"
  | "base32-lower"
  | "base32-upper"
  | "base58"
  | "base64"
  | "base64url"
  | "printable";

/** The sentences of one language. */
export interface RuleSentences {
  /** Parts of a pattern in their order: `ghp_, then 36 letters or digits`. */
  sequence(parts: readonly string[]): string;
  either(branches: readonly string[]): string;
  optional(part: string): string;
  readonly special: Readonly<Record<SpecialFormWord, string>>;
  /** How many of which characters; `null` for a maximum there is none of. */
  characters(lengths: readonly (readonly [minimum: number, maximum: number | null])[], alphabet: string): string;
  readonly alphabets: Readonly<Record<AlphabetWord, string>>;
  /** An alphabet without words, by its characters. */
  charactersOf(written: string): string;
  /** `form` is a text with … in the secret's place. */
  inPlaceOf(form: string): string;
  expression(expression: string, group: number | undefined): string;
  behindWords(words: readonly string[]): string;
  /** It is a later argument of a call whose name ends in one of the words. */
  laterArgument(words: readonly string[]): string;
  /** Each name as its words. */
  underNames(names: readonly (readonly string[])[]): string;
  withoutWords(words: readonly string[]): string;
  readonly hasChecksum: string;
  readonly isIdentifier: string;
  readonly builtIn: Readonly<Record<BuiltInFinds, string>>;
  readonly ownCredential: string;
  /** How far a rule looks. */
  readonly reach: {
    bytes(count: number): string;
    eitherSide(bytes: number): string;
    /** `near` is how far before it a word may stand. */
    characters(count: number, near: number | undefined): string;
    bytesOnOneLine(count: number, near: number | undefined): string;
    named(name: number, gap: number, value: number): string;
    fromHead(kibibytes: number): string;
    toKeyId(bytes: number): string;
  };
}
