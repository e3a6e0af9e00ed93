/** Whether a text is JSON, without an exception where it is none: one costs ten times as much as reading what a token holds. */

import { charactersIn, digits, lowerHex, upperHex } from "./characters.ts";

/** The deepest that objects and lists may stand in each other: a token's claims are never so deep. */
const deepest = 100;

/** Whether a text is one object in JSON (RFC 8259) and nothing else. */
export function isJsonObject(text: string): boolean {
  const reader = new Reader(text);
  reader.blanks();
  return reader.next === "{" && reader.value(0) && reader.isDone;
}

const blank = charactersIn(" \t\n\r");

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get next(): string | undefined {
    return this.#text[this.#at];
  }

  get isDone(): boolean {
    return this.#at === this.#text.length;
  }

  blanks(): void {
    this.#while(blank);
  }

  /** Reads a value and the blanks behind it. */
  value(depth: number): boolean {
    const isValue = this.#valueAt(depth);
    this.blanks();
    return isValue;
  }

  #valueAt(depth: number): boolean {
    switch (this.next) {
      case "{":
        return this.#list("}", depth, () => this.#string() && this.#sign(":") && this.value(depth + 1));
      case "[":
        return this.#list("]", depth, () => this.value(depth + 1));
      case '"':
        return this.#string();
      case "t":
        return this.#word("true");
      case "f":
        return this.#word("false");
      case "n":
        return this.#word("null");
      default:
        return this.#number();
    }
  }

  #list(end: string, depth: number, member: () => boolean): boolean {
    if (depth >= deepest) return false;
    this.#at++;
    this.blanks();
    if (this.#sign(end)) return true;
    for (;;) {
      if (!member()) return false;
      if (this.#sign(end)) return true;
      if (!this.#sign(",")) return false;
      this.blanks();
    }
  }

  /** A sign between blanks. */
  #sign(sign: string): boolean {
    this.blanks();
    if (this.next !== sign) return false;
    this.#at++;
    this.blanks();
    return true;
  }

  #word(word: string): boolean {
    const isWord = this.#text.startsWith(word, this.#at);
    this.#at += word.length;
    return isWord;
  }

  #string(): boolean {
    if (this.next !== '"') return false;
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 0x22) {
        this.#at++;
        return true;
      }
      if (code < 0x20 || (code === 0x5c && !this.#escape())) return false;
    }
    return false;
  }

  #escape(): boolean {
    const sign = this.#text[++this.#at];
    if (sign !== "u") return sign !== undefined && '"\\/bfnrt'.includes(sign);
    for (let i = 0; i < 4; i++) {
      const code = this.#text.charCodeAt(++this.#at);
      if (lowerHex[code] !== 1 && upperHex[code] !== 1) return false;
    }
    return true;
  }

  #number(): boolean {
    this.#skip("-");
    if (!this.#skip("0") && !this.#while(digits)) return false;
    if (this.#skip(".") && !this.#while(digits)) return false;
    if (!this.#skip("eE")) return true;
    this.#skip("+-");
    return this.#while(digits);
  }

  #skip(signs: string): boolean {
    const isOne = this.next !== undefined && signs.includes(this.next);
    if (isOne) this.#at++;
    return isOne;
  }

  #while(set: Uint8Array): boolean {
    const start = this.#at;
    while (set[this.#text.charCodeAt(this.#at)] === 1) this.#at++;
    return this.#at > start;
  }
}
