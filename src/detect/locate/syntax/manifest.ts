/** Kubernetes Secrets: the value of every key under `data` and `stringData`, whatever the key is called. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { kindOfName, wordsOf } from "../name.ts";
import { isBlank, isLineEnd, lineEndAt, lineStartAt, maxAhead, maxBehind, nextLine } from "./bytes.ts";
import { readLiteral } from "./literal.ts";
import { enclosingStart, nextProperty } from "./properties.ts";
import { maxValues, valueOf, type Values } from "./value.ts";
import { readLine, readScalar } from "./yaml.ts";
import { skipComments } from "./wrapper.ts";

/** Reads a manifest around the word Secret, whose `kind` key begins at `key`. */
export function readManifest(bytes: Uint8Array, key: number, after: number, out: Values): void {
  if (bytes[key - 1] === byte.double) return readJson(bytes, key, after, out);
  const start = lineStartAt(bytes, key, Math.max(0, key - 64));
  if (start < 0) return;
  const column = key - start;
  for (let p = start; p < key; p++) if (!isBlank(bytes[p]) && bytes[p] !== byte.dash) return;
  readLines(bytes, documentStart(bytes, start), Math.min(bytes.length, after + maxAhead), start, column, out);
}

/** Where the document begins that holds the line at `start`, or the first whole line that is looked at. */
function documentStart(bytes: Uint8Array, start: number): number {
  const limit = Math.max(0, start - maxBehind);
  let at = start;
  while (at > limit) {
    const before = lineStartAt(bytes, at - (bytes[at - 1] === byte.lf && bytes[at - 2] === byte.cr ? 2 : 1), limit);
    if (before < 0 || isRule(bytes, before)) break;
    at = before;
  }
  return at;
}

function isRule(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === byte.dash && bytes[at + 1] === byte.dash && bytes[at + 2] === byte.dash;
}

function readLines(bytes: Uint8Array, from: number, limit: number, kind: number, column: number, out: Values): void {
  let isData = false;
  let child = -1;
  for (let at = from; at < limit;) {
    const line = readLine(bytes, at, limit);
    if (!line || (at > kind && isRule(bytes, at))) return;
    const end = lineEndAt(bytes, line.text, limit);
    if (line.text < end && bytes[line.text] !== byte.hash && bytes[line.text] !== byte.openBrace) {
      if (line.column <= column) {
        if (at > kind && (line.column < column || line.isItem)) return;
        isData = line.column === column && isDataKey(latin1(bytes, line.keyStart, line.keyEnd));
        child = -1;
      } else if (isData && line.value > 0) {
        if (child < 0) child = line.column;
        if (line.column === child && out.length < maxValues) {
          const scalar = readScalar(bytes, line.value);
          if (scalar && scalar.end > scalar.start) push(bytes, line.keyStart, line.keyEnd, scalar, scalar.quoted, out);
        }
      }
    }
    if (!isLineEnd(bytes[end])) return;
    at = nextLine(bytes, end);
  }
}

function isDataKey(key: string): boolean {
  return key === "data" || key === "stringData";
}

function push(
  bytes: Uint8Array,
  nameStart: number,
  nameEnd: number,
  span: { readonly start: number; readonly end: number },
  quoted: boolean,
  out: Values,
): void {
  const said = kindOfName(wordsOf(latin1(bytes, nameStart, nameEnd)));
  const extra = {
    wholeLine: !quoted,
    ...(said === "password" || said === "secret" ? {} : { kind: "secret" as const }),
  };
  out.push(valueOf({ nameStart, nameEnd }, span, "colon", "manifest", quoted, extra));
}

/** The same in JSON: properties of the object that holds `"kind": "Secret"`. */
function readJson(bytes: Uint8Array, key: number, after: number, out: Values): void {
  const before = enclosingStart(bytes, key);
  const limit = Math.min(bytes.length, after + maxAhead);
  if (before >= 0) readData(bytes, before, key - 1, out);
  readData(bytes, after, limit, out);
}

function readData(bytes: Uint8Array, from: number, limit: number, out: Values): void {
  for (let at = from; ;) {
    const property = nextProperty(bytes, at, limit);
    if (!property) return;
    at = skipComments(bytes, property.value, limit);
    if (bytes[at] !== byte.openBrace || !isDataKey(latin1(bytes, property.start, property.end))) continue;
    for (let p = at + 1; out.length < maxValues;) {
      const entry = nextProperty(bytes, p, limit);
      if (!entry) return;
      const literal = readLiteral(bytes, skipComments(bytes, entry.value, limit), bytes.length);
      if (literal && literal.end > literal.start) push(bytes, entry.start, entry.end, literal, true, out);
      p = literal?.after ?? entry.value;
    }
  }
}
