/**
 * What a layout's text tells by itself, without parsing it and making its expression: what finds its candidates. Every scan begins
 * with this for a thousand rules, so what is asked of each of them is plain loops and slices.
 */

import type { CompiledShape } from "./compile.ts";
import { alphabets, characterSet } from "./layout.ts";
import { runKind } from "../prefilter/prefilter.ts";
import { tokenCharacter } from "../prefilter/triggers.ts";

/**
 * The plain beginnings of a layout. Cheap, without compiling its expression.
 * @throws Error where a branch begins with fewer than three plain characters
 */
export function beginnings(text: string): readonly string[] {
  if (text.startsWith("{jwt")) return ["eyJ"];
  const group = text.startsWith("(") ? /^\(([^(){}[\]]+)\)/.exec(text) : null;
  const rest = group ? plainStart(text.slice(group[0].length)) : "";
  const found = group ? (group[1] as string).split("|").map((branch) => branch + rest) : [plainStart(text)];
  for (const prefix of found)
    if (prefix.length < 3) throw new Error(`layout ${text} begins with fewer than three plain characters`);
  return found;
}

/** The alphabet that a layout begins with, and how many of its characters to try before the whole form: a few. */
export function leadOf(text: string, leads: Map<string, Uint8Array>): Pick<CompiledShape, "lead" | "leadCount"> {
  const [, set, name, least] = /^\{(?:set\(([^)]*)\)|([a-z0-9-]+)):(\d+)/.exec(text) ?? [];
  const characters = set ?? (name === undefined ? undefined : alphabets[name]);
  if (characters === undefined) return { lead: new Uint8Array(256), leadCount: 0 };
  let lead = leads.get(characters);
  if (!lead) leads.set(characters, (lead = characterSet(characters)));
  return { lead, leadCount: Math.min(6, Number(least)) };
}

/** The first plain text of a layout that stands at a fixed place: `+ASt` at 76 in `{base64:76}+ASt{base64:5}`. */
export function markOf(text: string): Pick<CompiledShape, "mark" | "markAt"> {
  const start = /^[^{}()[\]|\\]+/.exec(text)?.[0];
  if (start) return { mark: start, markAt: 0 };
  const [, length, plain] = /^\{[^{}]*:(\d+)\}([^{}()[\]|\\]+)/.exec(text) ?? [];
  return { mark: plain ?? "", markAt: Number(length ?? 0) };
}

/** The last byte of what must stand before a token, where it is plain; else -1. */
export function lastByte(before: string): number {
  return before !== "" && /(?:\\.|[^)}\]|\\])$/.test(before) ? before.charCodeAt(before.length - 1) : -1;
}

/** What opens, closes or parts the pieces of a layout. */
const notation = "{}()[]|";

/** The text that a layout begins with; a character before an optional part is plain, the part itself is not. */
function plainStart(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) {
      plain += text.slice(from, at);
      from = ++at; // the escaped character itself
    } else if (notation.includes(text[at] as string)) return plain + text.slice(from, at);
  }
  return plain + text.slice(from);
}

/** The token characters that a layout begins with. */
export interface Lead {
  /** How many there are, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Bits of {@link runKind} that they may have. */
  readonly kinds: number;
}

/** What a layout without groups, options and escapes begins with; undefined for any other. Cheap: no expression is made. */
export function plainLead(text: string): Lead | undefined {
  let [least, most, kinds] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) {
      const close = text.indexOf("}", at);
      const piece = text.slice(at + 1, close);
      at = close;
      const colon = piece.lastIndexOf(":");
      if (piece === "uuid") [least, most, kinds] = [least + 36, most + 36, kinds | runKind.sign];
      else if (
        colon < 0 ||
        piece.startsWith("printable") ||
        (piece.includes("(") && !/^set\([A-Za-z0-9-]*\):/.test(piece))
      )
        return undefined;
      else {
        const [low, high = low] = piece.slice(colon + 1).split("-");
        if (!(Number(low) > 0) || !(Number(high) > 0)) return undefined;
        [least, most] = [least + Number(low), most + Number(high)];
        kinds |= kindsOf(piece.slice(0, colon));
      }
    } else if (code === 0x5b || code === 0x28 || code === 0x5c) return undefined;
    else if (tokenCharacter[code] === 1) [least, most, kinds] = [least + 1, most + 1, kinds | kindOf(code)];
    else break;
  }
  return { least, most, kinds };
}

/** All bits of {@link runKind}. */
export const allKinds: number = runKind.capital | runKind.small | runKind.sign;

/** Of an alphabet: the kinds of its single characters, and of both ends of its ranges, between which no kind is left out. */
function kindsOf(alphabet: string): number {
  const characters = alphabet.startsWith("set(") ? alphabet.slice(4, -1) : alphabets[alphabet];
  if (characters === undefined) return allKinds;
  let kinds = 0;
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code !== 0x2d || !/^(?:[A-Za-z]-[A-Za-z]|\d-\d)$/.test(characters.slice(i - 1, i + 2))) kinds |= kindOf(code);
  }
  return kinds;
}

function kindOf(code: number): number {
  if (code >= 0x67 && code <= 0x7a) return runKind.small;
  if (code >= 0x41 && code <= 0x5a) return runKind.capital;
  return code === 0x2b || code === 0x2f || code === 0x2d || code === 0x5f ? runKind.sign : 0;
}

/** The byte behind the token characters that a layout begins with, where it is plain: `.` of `{hex:32}.{alnum:8}`; else -1. */
export function byteBehindLead(layout: string): number {
  const rest = layout.replace(/^(?:\{[^{}]*\}|[A-Za-z0-9+/_-])+/, "");
  const next = rest.startsWith("\\") ? rest.slice(1) : rest;
  return rest === "" || /^[([{|]/.test(rest) || /^[A-Za-z0-9+/_-]/.test(next) ? -1 : next.charCodeAt(0);
}
