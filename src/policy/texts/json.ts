/** JSON, and JSON with comments, as config files and baselines are written. Errors quote nothing of the file: it may hold a secret. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { type Located, type Path, positionIn, withPosition } from "./located.ts";

/** Parses JSON. Throws a UsageError that says where it breaks off. */
export function parseJson(source: string, name: string): unknown {
  return parse(source, name, false);
}

/** As {@link parseJson}, with where each part stands. */
export function locateJson(source: string, name: string): Located {
  return located(source, name, parseJson(source, name));
}

/** JSON with `//` and block comments and trailing commas. */
export function locateJsonc(source: string, name: string): Located {
  const bare = withoutComments(source);
  return located(bare, name, parse(bare, name, true));
}

/** Most objects and lists in a file, and how deep they may stand in each other: parsed, each takes many times its text. */
export const mostParts = 1_000_000;
export const deepestNesting = 100;

function located(source: string, name: string, data: unknown): Located {
  return {
    data,
    name,
    at: (path) => {
      const offset = new JsonWalk(source).find(path);
      return offset === undefined ? undefined : positionIn(source, offset);
    },
  };
}

function parse(source: string, name: string, mayComment: boolean): unknown {
  checkStructure(source, name);
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ""));
  } catch {
    const fault = new JsonWalk(source).fault();
    const where = fault === undefined ? name : withPosition(name, positionIn(source, fault));
    throw new UsageError(says(mayComment ? "jsoncInvalid" : "jsonInvalid", where));
  }
}

/** Refuses a text that would fill the memory once it is parsed. */
function checkStructure(source: string, name: string): void {
  let parts = 0;
  let depth = 0;
  let isText = false;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x22) isText = !isText;
    else if (isText) at += code === 0x5c ? 1 : 0;
    else if (code === 0x5b || code === 0x7b) {
      parts++;
      if (++depth > deepestNesting) throw new UsageError(says("configTooDeep", name, deepestNesting));
      if (parts > mostParts) throw new UsageError(says("configTooManyParts", name, mostParts));
    } else if (code === 0x5d || code === 0x7d) depth--;
  }
}

/** Blanks in the place of comments and trailing commas, so that all else stays where it is. */
function withoutComments(source: string): string {
  const ranges: (readonly [from: number, to: number])[] = [];
  let comma = -1;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at] as string;
    const next = source[at + 1];
    if (sign === '"') {
      for (at++; at < source.length && source[at] !== '"'; at++) if (source[at] === "\\") at++;
      comma = -1;
    } else if (sign === "/" && (next === "/" || next === "*")) {
      const end = source.indexOf(next === "/" ? "\n" : "*/", at + 2);
      // A block that is never closed is no comment: the rest of the file would vanish without a word.
      if (end === -1 && next === "*") break;
      const to = end === -1 ? source.length : next === "/" ? end : end + 2;
      ranges.push([at, to]);
      at = to - 1;
    } else if (sign === ",") comma = at;
    else if ((sign === "]" || sign === "}") && comma !== -1) {
      ranges.push([comma, comma + 1]);
      comma = -1;
    } else if (sign > " ") comma = -1;
  }
  let bare = "";
  let done = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    bare += source.slice(done, from) + source.slice(from, to).replace(/[^\n]/g, " ");
    done = to;
  }
  return bare + source.slice(done);
}

/** Walks over JSON to the place that is asked for, or to the first fault. */
class JsonWalk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset of a key or list element. */
  find(path: Path): number | undefined {
    try {
      this.#at = 0;
      return this.#value(path, 0);
    } catch {
      return undefined;
    }
  }

  /** The offset at which the text stops being JSON. */
  fault(): number | undefined {
    try {
      this.#at = 0;
      this.#value([], -1);
      this.#space();
      return this.#at < this.#text.length ? this.#at : undefined;
    } catch {
      return Math.min(this.#at, this.#text.length);
    }
  }

  /** Reads a value; yields where the wanted part begins, if it is in it. `depth` is -1 outside of the path that is wanted. */
  #value(path: Path, depth: number): number | undefined {
    this.#space();
    if (depth === path.length) return this.#at;
    const open = this.#text[this.#at];
    if (open !== "{" && open !== "[") {
      this.#scalar();
      return undefined;
    }
    const isList = open === "[";
    this.#at++;
    this.#space();
    if (this.#skips(isList ? "]" : "}")) return undefined;
    for (let index = 0; ; index++) {
      this.#space();
      const start = this.#at;
      let key: string | number = index;
      if (!isList) {
        key = this.#string();
        this.#space();
        if (!this.#skips(":")) throw new Error("no colon");
      }
      const isWanted = depth >= 0 && path[depth] === key;
      if (isWanted && depth === path.length - 1) return start;
      const found = this.#value(path, isWanted ? depth + 1 : -1);
      if (found !== undefined) return found;
      this.#space();
      if (this.#skips(isList ? "]" : "}")) return undefined;
      if (!this.#skips(",")) throw new Error("no comma");
    }
  }

  #scalar(): void {
    if (this.#text[this.#at] === '"') return void this.#string();
    scalar.lastIndex = this.#at;
    const [held] = scalar.exec(this.#text) ?? [];
    if (held === undefined) throw new Error("no value");
    this.#at += held.length;
  }

  #string(): string {
    const start = this.#at;
    if (this.#text[start] !== '"') throw new Error("no text");
    let end = start + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
    const written = this.#text.slice(start, end + 1);
    const parsed: unknown = JSON.parse(written);
    this.#at = end + 1;
    return parsed as string;
  }

  #space(): void {
    while (this.#at < this.#text.length && " \t\r\n\uFEFF".includes(this.#text[this.#at] as string)) this.#at++;
  }

  #skips(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }
}

const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;
