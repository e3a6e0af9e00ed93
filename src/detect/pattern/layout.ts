/**
 * Compiles the layout notation of the fact tables (`SG.{base64url:22}.{base64url:43}`) to what the engine needs: an
 * expression for the few bytes around a candidate, the plain beginnings for dispatch, and the bounds of its length.
 */

/** A compiled layout. */
export interface Layout {
  /** Anchored at the start of the text it is given. */
  readonly expression: RegExp;
  /** All plain beginnings, one a branch. */
  readonly prefixes: readonly string[];
  /** Longest text that can match, in characters. */
  readonly maxLength: number;
  /** Shortest text that can match. */
  readonly minLength: number;
  /** Least and greatest number of token characters that any match begins with. */
  readonly lead: readonly [minimum: number, maximum: number];
  /** Characters that must not follow the match: letters, digits and the last alphabet. */
  readonly last: Uint8Array;
}

/** The longest body of an open-ended length (`100+`), in characters. */
const openEnd = 3000;

/** The notation's alphabets, each as the inside of a character class. */
export const alphabets: Readonly<Record<string, string>> = {
  digits: "0-9",
  "hex-lower": "0-9a-f",
  "hex-upper": "0-9A-F",
  hex: "0-9a-fA-F",
  "alpha-lower": "a-z",
  "alpha-upper": "A-Z",
  alpha: "A-Za-z",
  "alnum-lower": "0-9a-z",
  "alnum-upper": "0-9A-Z",
  alnum: "0-9A-Za-z",
  "alnum-dash": "0-9A-Za-z-",
  word: "0-9A-Za-z_",
  "base32-lower": "a-z2-7",
  "base32-upper": "A-Z2-7",
  base58: "1-9A-HJ-NP-Za-km-z",
  base64: "0-9A-Za-z+/",
  base64url: "0-9A-Za-z_-",
  printable: "!-~",
};

const special: Readonly<Record<string, readonly [expression: string, minimum: number, maximum: number]>> = {
  uuid: ["[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", 36, 36],
  // Claims may be compressed, encrypted or detached; an encrypted token has five parts (RFC 7516, section 7.1).
  jwt: [
    "eyJ[0-9A-Za-z_-]{10,2600}\\.[0-9A-Za-z_-]{0,2000}\\.[0-9A-Za-z_-]{10,900}(?:\\.[0-9A-Za-z_-]{10,2000}\\.[0-9A-Za-z_-]{22})?",
    40,
    3904,
  ],
  // Header and claims, the signature cut off or left out.
  "jwt-without-signature": ["eyJ[0-9A-Za-z_-]{10,2000}\\.eyJ[0-9A-Za-z_-]{10,2000}\\.?", 27, 4008],
};

/**
 * Compiles a layout.
 * @throws Error where the notation is wrong: a fault of the rule, found by its test
 */
export function compileLayout(layout: string): Layout {
  const parser = new Parser(layout);
  const sequence = parser.sequence();
  if (!parser.atEnd) throw new Error(`layout ${layout}: unexpected ${layout[parser.at]} at ${parser.at}`);
  // Of most layouts no run is ever looked at in a scan: only what finds them is worked out at once.
  let expression: RegExp | undefined;
  let last: Uint8Array | undefined;
  return {
    get expression() {
      return (expression ??= new RegExp(`^(?:${sequence.source})`));
    },
    prefixes: sequence.prefixes,
    minLength: sequence.minimum,
    maxLength: sequence.maximum,
    lead: sequence.lead,
    get last() {
      return (last ??= characterSet(`0-9A-Za-z${sequence.lastSet}`));
    },
  };
}

/** Compiles what must stand directly before something: matches at the end of the text it is given. What `led` holds is no part of group 1. */
export function compileBefore(layout: string, led = ""): RegExp {
  const source = (text: string): string => new Parser(text).sequence().source;
  return new RegExp(`(?<![0-9A-Za-z])(?:${source(led)})(${source(layout)})$`);
}

/** 1 for each byte of a character class such as `0-9A-F`. */
export function characterSet(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of ascii.match(new RegExp(`[${characters}]`, "g")) ?? []) table[character.charCodeAt(0)] = 1;
  return table;
}

const ascii: string = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("");
/** What is printable and no token character. */
const signs = " !\"#$%&'()*,.:;<=>?@[\\]^`{|}~";

interface Piece {
  readonly source: string;
  /** Plain beginnings; whether the whole piece is plain stands in `plain`. */
  readonly prefixes: readonly string[];
  readonly plain: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly lastSet: string;
  /** Token characters that it begins with; whether all of it is token characters stands in `tokens`. */
  readonly lead: readonly [minimum: number, maximum: number];
  readonly tokens: boolean;
}

class Parser {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get atEnd(): boolean {
    return this.at >= this.#text.length;
  }

  sequence(): Piece {
    let whole: Piece = {
      source: "",
      prefixes: [""],
      plain: true,
      minimum: 0,
      maximum: 0,
      lastSet: "",
      lead: [0, 0],
      tokens: true,
    };
    while (!this.atEnd && this.#text[this.at] !== ")" && this.#text[this.at] !== "|" && this.#text[this.at] !== "]") {
      whole = join(whole, this.#item());
    }
    return whole;
  }

  #item(): Piece {
    const character = this.#text[this.at++] as string;
    if (character === "\\") return literal(this.#text[this.at++] as string);
    if (character === "{") return this.#braces();
    if (character === "(") {
      const branches = [this.sequence()];
      while (this.#text[this.at] === "|") {
        this.at++;
        branches.push(this.sequence());
      }
      this.#expect(")");
      return either(branches);
    }
    if (character === "[") {
      const inner = this.sequence();
      this.#expect("]");
      return {
        ...inner,
        source: `(?:${inner.source})?`,
        prefixes: [""],
        plain: false,
        minimum: 0,
        lead: [0, inner.lead[1]],
      };
    }
    return literal(character);
  }

  #braces(): Piece {
    const end = this.#closingBrace();
    const text = this.#text.slice(this.at, end);
    this.at = end + 1;
    const known = special[text];
    if (known) {
      return {
        source: known[0],
        prefixes: [text === "uuid" ? "" : "eyJ"],
        plain: false,
        minimum: known[1],
        maximum: known[2],
        // What goes on behind a dot is a signature.
        lastSet: text === "jwt-without-signature" ? "._-" : "",
        lead: text === "uuid" ? [36, 36] : [13, 1003],
        tokens: text === "uuid",
      };
    }
    const colon = text.lastIndexOf(":");
    const name = text.slice(0, colon);
    const set = name.startsWith("set(") ? classOf(name.slice(4, -1)) : alphabets[name];
    if (set === undefined) throw new Error(`layout ${this.#text}: no alphabet ${name}`);
    const lengths = text.slice(colon + 1);
    const parts = lengths.split(",").map((part) => {
      const [, low, dash, high, plus] = /^(\d+)(?:(-)(\d+)|(\+))?$/.exec(part) ?? [];
      if (low === undefined) throw new Error(`layout ${this.#text}: no length ${lengths}`);
      const minimum = Number(low);
      return { minimum, maximum: plus ? Math.max(openEnd, minimum) : dash ? Number(high) : minimum };
    });
    parts.sort((a, b) => b.maximum - a.maximum);
    const source = parts.map(({ minimum, maximum }) => `[${set}]{${minimum},${maximum}}`).join("|");
    return {
      source: parts.length > 1 ? `(?:${source})` : source,
      prefixes: [""],
      plain: false,
      minimum: Math.min(...parts.map((part) => part.minimum)),
      maximum: Math.max(...parts.map((part) => part.maximum)),
      lastSet: set,
      ...leadOf(set, Math.min(...parts.map((part) => part.minimum)), Math.max(...parts.map((part) => part.maximum))),
    };
  }

  #closingBrace(): number {
    let end = this.at;
    // A set may hold braces: its own parenthesis ends it first.
    if (this.#text.startsWith("set(", end)) {
      end += 4;
      while (end < this.#text.length && this.#text[end] !== ")") end += this.#text[end] === "\\" ? 2 : 1;
    }
    const close = this.#text.indexOf("}", end);
    if (close < 0) throw new Error(`layout ${this.#text}: a brace is not closed`);
    return close;
  }

  #expect(character: string): void {
    if (this.#text[this.at++] !== character) throw new Error(`layout ${this.#text}: ${character} expected`);
  }
}

function literal(character: string): Piece {
  const source = /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
  const token = /[A-Za-z0-9+/_-]/.test(character);
  return {
    source,
    prefixes: [character],
    plain: true,
    minimum: 1,
    maximum: 1,
    lastSet: "",
    lead: token ? [1, 1] : [0, 0],
    tokens: token,
  };
}

/** How many token characters a piece of one alphabet begins with: none for sure where the alphabet holds others. */
function leadOf(set: string, minimum: number, maximum: number): Pick<Piece, "lead" | "tokens"> {
  return new RegExp(`[${set}]`).test(signs)
    ? { lead: [0, maximum], tokens: false }
    : { lead: [minimum, maximum], tokens: true };
}

function join(left: Piece, right: Piece): Piece {
  return {
    source: left.source + right.source,
    prefixes: left.plain ? left.prefixes.flatMap((a) => right.prefixes.map((b) => a + b)) : left.prefixes,
    plain: left.plain && right.plain,
    minimum: left.minimum + right.minimum,
    maximum: left.maximum + right.maximum,
    lead: left.tokens ? [left.lead[0] + right.lead[0], left.lead[1] + right.lead[1]] : left.lead,
    tokens: left.tokens && right.tokens,
    // An optional tail (`[=]`) does not hide the alphabet before it.
    lastSet: right.minimum === 0 ? left.lastSet + right.lastSet : right.lastSet,
  };
}

function either(branches: readonly Piece[]): Piece {
  return {
    source: `(?:${branches.map((branch) => branch.source).join("|")})`,
    prefixes: branches.flatMap((branch) => branch.prefixes),
    plain: branches.every((branch) => branch.plain),
    minimum: Math.min(...branches.map((branch) => branch.minimum)),
    maximum: Math.max(...branches.map((branch) => branch.maximum)),
    lastSet: branches.map((branch) => branch.lastSet).join(""),
    lead: [
      Math.min(...branches.map((branch) => branch.lead[0])),
      Math.max(...branches.map((branch) => branch.lead[1])),
    ],
    tokens: branches.every((branch) => branch.tokens),
  };
}

/** The inside of `set(...)` as a character class: ranges only between two letters or two digits. */
export function classOf(text: string): string {
  let out = "";
  for (let i = 0; i < text.length; i++) {
    let character = text[i] as string;
    if (character === "\\") character = text[++i] as string;
    else if (
      /[A-Za-z]/.test(character)
        ? /^-[A-Za-z]/.test(text.slice(i + 1))
        : /[0-9]/.test(character) && /^-[0-9]/.test(text.slice(i + 1))
    ) {
      out += `${character}-${text[i + 2]}`;
      i += 2;
      continue;
    }
    out += /[\\\]^[-]/.test(character) ? `\\${character}` : character;
  }
  return out;
}
