/** Elements, attributes and emphasis of XML, HTML and Markdown. */

import type { Place } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import {
  isBlank,
  isInName,
  isLineEnd,
  isQuote,
  isSpace,
  LETTER,
  maxAhead,
  maxBehind,
  maxName,
  maxValue,
  skipBlanks,
  skipSpace,
  spells,
} from "./bytes.ts";
import { tagEnd } from "./properties.ts";
import { maxValues, valueOf, type Name, type Values } from "./value.ts";
import { anyWord, type WordTest } from "../../word-list.ts";

/** A piece of text, as byte offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Elements that only dress their text. */
const inline: ReadonlySet<string> = new Set("b strong i em code kbd tt pre span samp var u mark small font".split(" "));
/** Elements of a page whose text is for people, whatever attribute names them. */
const forPeople: ReadonlySet<string> = new Set(
  "a button label option select form div p legend li ul h1 h2 h3 h4 h5 h6 th summary nav section template slot fieldset".split(
    " ",
  ),
);
const isNameTag = anyWord({ ends: "name key id param setting variable n k".split(" ") });
const isItemTag = anyWord({ is: "item string li element entry e".split(" ") });
const isValueTag = anyWord({ ends: "value val string data secret content default v".split(" ") });

/** What stands between an element's tags, without the white space and inline tags around it. */
export function contentSpan(bytes: Uint8Array, p: number): Span | undefined {
  const limit = Math.min(bytes.length, p + maxValue);
  let start = skipSpace(bytes, p, limit);
  for (let depth = 0; depth < 3 && bytes[start] === byte.less && LETTER[bytes[start + 1] ?? 0] === 1; depth++) {
    if (!inline.has(tagName(bytes, start + 1))) return undefined;
    start = skipSpace(bytes, tagEnd(bytes, start, limit) + 1, limit);
  }
  let end = start;
  if (bytes[start] === byte.less && latin1(bytes, start, start + 9) === "<![CDATA[") {
    start += 9;
    end = start;
    while (
      end < limit &&
      !(bytes[end] === byte.closeSquare && bytes[end + 1] === byte.closeSquare) &&
      bytes[end] !== byte.lf
    )
      end++;
    return end > start && bytes[end] === byte.closeSquare ? { start, end } : undefined;
  }
  while (end < limit && bytes[end] !== byte.less && !isLineEnd(bytes[end])) end++;
  if (bytes[skipSpace(bytes, end, limit)] !== byte.less) return undefined;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return end > start ? { start, end } : undefined;
}

/** The text of the element that is opened by the tag which ends at `greater`; the value of one that stands in it. */
export function readContent(bytes: Uint8Array, greater: number, name: Name, out: Values): boolean {
  const own = contentSpan(bytes, greater + 1);
  if (own) {
    if (!endsBeforeClosingTag(bytes, own.end)) return false;
    out.push(valueOf(name, own, "markup", "direct", true));
    return true;
  }
  const child = skipSpace(bytes, greater + 1, Math.min(bytes.length, greater + maxValue));
  if (bytes[child] === byte.less && isItemTag.test(tagName(bytes, child + 1)))
    return readItems(bytes, child, name, out);
  if (bytes[child] !== byte.less || !isValueTag.test(tagName(bytes, child + 1))) return false;
  return push(contentSpan(bytes, tagEnd(bytes, child, child + maxValue) + 1), name, out);
}

/** Whether a closing tag, a comment or the end of CDATA follows: behind a placeholder, `password=<Password>`, other text does. */
function endsBeforeClosingTag(bytes: Uint8Array, end: number): boolean {
  const p = skipSpace(bytes, end, end + maxValue);
  return bytes[p] !== byte.less || bytes[p + 1] === byte.slash || bytes[p + 1] === byte.bang;
}

/** Reads the elements of a list: `<item>…</item><item>…</item>`. */
function readItems(bytes: Uint8Array, first: number, name: Name, out: Values): boolean {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  const before = out.length;
  let p = first;
  for (let index = 0; index < maxValues && bytes[p] === byte.less && LETTER[bytes[p + 1] ?? 0] === 1; index++) {
    const content = contentSpan(bytes, tagEnd(bytes, p, limit) + 1);
    if (!content || content.start >= limit) break;
    out.push(valueOf(name, content, "markup", "element", true, { index }));
    p = skipSpace(bytes, tagEnd(bytes, content.end, limit) + 1, limit);
  }
  return out.length > before;
}

/** Reads the cell of the next row under the header's cell that the tag at `close` closes. */
function readHeader(bytes: Uint8Array, close: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, close + maxAhead);
  const first = Math.max(0, close - maxBehind);
  let column = 0;
  for (let p = close - 1; p > first && !isTag(bytes, p, "tr"); p--) if (isTag(bytes, p, "th")) column++;
  let p = close;
  while (p < limit && !isTag(bytes, p, "tr")) p++;
  for (; p < limit && column > 0; p++) if (isTag(bytes, p, "td") && --column === 0) break;
  if (column === 0 && isTag(bytes, p, "td")) push(contentSpan(bytes, tagEnd(bytes, p, limit) + 1), name, out, "column");
}

/** Whether an opening tag of that name begins at a place. */
function isTag(bytes: Uint8Array, at: number, tag: string): boolean {
  if (bytes[at] !== byte.less || !spells(bytes, at + 1, tag)) return false;
  const c = bytes[at + 1 + tag.length];
  return c === byte.greater || isSpace(c);
}

/** Behind the attributes of the tag whose name ends at `from`: `<password encoding="plain">`; -1 where it is no tag's name. */
export function behindAttributes(bytes: Uint8Array, name: Name, from: number): number {
  let p = name.nameStart;
  if (bytes[p - 1] === byte.colon) {
    p--;
    while (p > name.nameStart - 24 && isInName(bytes, p - 1)) p--;
  }
  if (bytes[p - 1] !== byte.less) return -1;
  const end = tagEnd(bytes, from, Math.min(bytes.length, from + maxValue));
  return bytes[end] === byte.greater && bytes[end - 1] !== byte.slash ? end : -1;
}

/** Reads the text of the element that an attribute names: `<string name="client_secret">…</string>`. `after` is behind the attribute. */
export function readNamedElement(bytes: Uint8Array, after: number, name: Name, open: number, out: Values): boolean {
  if (bytes[open - 1] !== byte.less || forPeople.has(tagName(bytes, open).toLowerCase())) return false;
  const end = tagEnd(bytes, after, Math.min(bytes.length, after + maxValue));
  return bytes[end] === byte.greater && bytes[end - 1] !== byte.slash && readContent(bytes, end, name, out);
}

/**
 * Reads what stands beside the element whose text is the name: `<key>…</key><string>`, `<name>…</name><value>`, `<dt>…</dt><dd>`, a
 * cell and the next, `<b>…</b>: `. `close` is its closing tag. Gives where a colon behind it ends; 0 where none follows.
 */
export function readElementSibling(bytes: Uint8Array, close: number, name: Name, out: Values): number {
  const limit = Math.min(bytes.length, close + maxAhead);
  const tag = tagName(bytes, close + 2).toLowerCase();
  let p = tagEnd(bytes, close, limit) + 1;
  if (inline.has(tag)) {
    // More tags may close, and a colon follow.
    for (let depth = 0; depth < 2 && bytes[p] === byte.less && bytes[p + 1] === byte.slash; depth++) {
      const outer = tagName(bytes, p + 2).toLowerCase();
      if (!inline.has(outer)) return readElementSibling(bytes, p, name, out);
      p = tagEnd(bytes, p, limit) + 1;
    }
    p = skipBlanks(bytes, p, limit);
    return bytes[p] === byte.colon ? p + 1 : 0;
  }
  const isNamed = isCalled(bytes, name.nameStart - 1, isNameTag);
  for (let siblings = 0; siblings < 6; siblings++) {
    p = skipSpace(bytes, p, limit);
    if (bytes[p] !== byte.less || LETTER[bytes[p + 1] ?? 0] !== 1) break;
    const next = tagName(bytes, p + 1).toLowerCase();
    const open = tagEnd(bytes, p, limit);
    if (isNamed && next === tag && isCalled(bytes, open, isValueTag)) {
      push(contentSpan(bytes, open + 1), name, out);
      return 0;
    }
    if (next === "array" && isNameTag.test(tag)) {
      readItems(bytes, skipSpace(bytes, open + 1, limit), name, out);
      return 0;
    }
    if (isValueBeside(tag, next)) {
      push(contentSpan(bytes, open + 1), name, out);
      return 0;
    }
    if (!isNamed && (!isNameTag.test(tag) || next === tag)) break;
    p = behindElement(bytes, open, next, limit);
    if (p < 0) break;
  }
  if (tag === "th") readHeader(bytes, close, name, out);
  if (isNameTag.test(tag)) readBefore(bytes, name, tag, out);
  return 0;
}

/** Whether the tag that ends at `greater` has a name as its attribute that says what it holds: `<stringProp name="Argument.value">`. */
function isCalled(bytes: Uint8Array, greater: number, says: WordTest): boolean {
  if (!isQuote(bytes[greater - 1])) return false;
  const called = /<[\w:.-]{1,40} name=["']([\w.-]{1,40})["']$/.exec(latin1(bytes, greater - maxName, greater))?.[1];
  return called !== undefined && says.test(called);
}

function isValueBeside(tag: string, next: string): boolean {
  if (tag === "td" || tag === "th") return next === "td";
  if (tag === "dt") return next === "dd";
  return isNameTag.test(tag) && isValueTag.test(next) && next !== tag;
}

/** The same where the value stands before: `<value>…</value><name>`. */
function readBefore(bytes: Uint8Array, name: Name, tag: string, out: Values): void {
  let p = name.nameStart - tag.length - 2;
  if (bytes[p] !== byte.less) return;
  const limit = Math.max(0, p - maxBehind);
  while (p > limit && isSpace(bytes[p - 1])) p--;
  if (bytes[p - 1] !== byte.greater) return;
  let close = p - 2;
  while (close > limit && bytes[close] !== byte.less) close--;
  if (bytes[close + 1] !== byte.slash || !isValueTag.test(latin1(bytes, close + 2, p - 1))) return;
  let start = close;
  while (start > limit && bytes[start - 1] !== byte.greater) start--;
  const content = contentSpan(bytes, start);
  if (content && content.end <= close) push(content, name, out);
}

/** Behind the element that is opened by the tag which ends at `open`; -1 where it doesn't end near. */
function behindElement(bytes: Uint8Array, open: number, tag: string, limit: number): number {
  if (bytes[open - 1] === byte.slash) return open + 1;
  for (let p = open; p < limit; p++) {
    if (bytes[p] === byte.less && bytes[p + 1] === byte.slash && tagName(bytes, p + 2).toLowerCase() === tag)
      return tagEnd(bytes, p, limit) + 1;
  }
  return -1;
}

function push(span: Span | undefined, name: Name, out: Values, place: Place = "sibling"): boolean {
  if (span) out.push(valueOf(name, span, "markup", place, true));
  return span !== undefined;
}

/** The name of the tag that begins at `from`, without a prefix; the first 40 bytes at most. */
export function tagName(bytes: Uint8Array, from: number): string {
  let p = from;
  while (p < from + 40 && (isInName(bytes, p) || bytes[p] === byte.colon || bytes[p] === byte.dot)) p++;
  const whole = latin1(bytes, from, p);
  return whole.slice(whole.lastIndexOf(":") + 1);
}

/** Behind marks of emphasis, closing and opening inline tags, and blanks: `** `, `</strong> <code>`. */
export function skipEmphasis(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  for (let marks = 0; marks < 3 && (bytes[p] === byte.star || bytes[p] === byte.underscore); marks++) p++;
  if (p > from && !isBlank(bytes[p])) return from; // a value that begins so
  for (let depth = 0; depth < 4; depth++) {
    p = skipBlanks(bytes, p, limit);
    if (bytes[p] !== byte.less) return p;
    const isClose = bytes[p + 1] === byte.slash;
    if (!inline.has(tagName(bytes, isClose ? p + 2 : p + 1).toLowerCase())) return p;
    p = tagEnd(bytes, p, limit) + 1;
  }
  return p;
}
