/** What of an expression a text of letters and digits alone can match: most values are such a text, and most forms are not asked of it. */

import { lettersAndDigits } from "../../characters.ts";

/** The branches of an expression that do not ask for a sign, each as written. One that is not understood stays. */
export function branchesWithoutSign(source: string): readonly string[] {
  const reader = new Reader(source);
  const branches: string[] = [];
  while (!reader.isDone) {
    const start = reader.at;
    const needs = reader.branch();
    if (!needs) branches.push(source.slice(start, reader.at));
    reader.at++; // the bar
  }
  return branches;
}

/** Walks over an expression and says of each part whether all that it matches holds a sign. */
class Reader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get isDone(): boolean {
    return this.at >= this.#source.length;
  }

  /** Up to the next bar or the end of the group. */
  branch(): boolean {
    let needs = false;
    while (!this.isDone && this.#next !== "|" && this.#next !== ")") {
      const one = this.#part();
      if (!this.#mayBeLeftOut() && one) needs = true;
    }
    return needs;
  }

  get #next(): string {
    return this.#source[this.at] ?? "";
  }

  #part(): boolean {
    const sign = this.#next;
    this.at++;
    if (sign === "(") return this.#group();
    if (sign === "[") return this.#set();
    if (sign === "\\") return this.#escape();
    return sign !== "^" && sign !== "$" && sign !== "." && isSign(sign);
  }

  #group(): boolean {
    const kind = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.at))?.[0] ?? "";
    this.at += kind.length;
    let needs = true;
    for (;;) {
      if (!this.branch()) needs = false;
      this.at++;
      if (this.#source[this.at - 1] !== "|") break;
    }
    // What only looks ahead or back matches nothing itself.
    return needs && !/[=!]/.test(kind);
  }

  #set(): boolean {
    // [^A-Za-z0-9…]
    const isOther = this.#next === "^";
    const leavesOut = isOther && /^\^(?:A-Za-z0-9|\\w)/.test(this.#source.slice(this.at));
    let needs = !isOther;
    while (!this.isDone && this.#next !== "]") {
      const sign = this.#next;
      this.at++;
      if (sign === "\\" ? !this.#escape() : !isSign(sign)) needs = false;
    }
    this.at++;
    return needs || leavesOut;
  }

  #escape(): boolean {
    const sign = this.#next;
    this.at++;
    if (sign === "x" || sign === "u") {
      const digits = sign === "x" ? 2 : 4;
      const code = Number.parseInt(this.#source.slice(this.at, this.at + digits), 16);
      this.at += digits;
      return isSign(String.fromCharCode(code));
    }
    // Of letters only those for blanks stand for a sign.
    return isSign(sign) || "sntrfv".includes(sign);
  }

  #mayBeLeftOut(): boolean {
    const count = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.at));
    if (count === null) return false;
    this.at += count[0].length;
    return /^(?:[*?]|\{0[,}])/.test(count[0]);
  }
}

function isSign(character: string): boolean {
  return lettersAndDigits[character.charCodeAt(0)] !== 1;
}
