/** TOML, as config files and other scanners' files are written. Loaded only where there is such a file. */

import { parse, TomlError } from "smol-toml";
import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { tomlFault } from "./faults.ts";
import { type Located, type Path, type TextPosition, withPosition } from "./located.ts";

/** Parses TOML. Throws a UsageError that says where it breaks off. */
export function locateToml(source: string, name: string): Located {
  const text = source.replace(/^\uFEFF/, "");
  try {
    return { data: parse(text), name, at: (path) => positionOf(text, path) };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(says("textTooDeep", name));
    if (!(error instanceof TomlError)) throw error;
    const where = withPosition(name, { line: error.line, column: error.column });
    throw new UsageError(says("textInvalid", where, "TOML", tomlFault(error.message)));
  }
}

/**
 * Where a key stands. The library does not say, so the lines are read for table heads and keys; what stands inside a value is found as
 * its key.
 */
function positionOf(text: string, path: Path): TextPosition | undefined {
  let best: { readonly position: TextPosition; readonly length: number } | undefined;
  let table: Path = [];
  const counts = new Map<string, number>();
  let closes: string | undefined;
  for (const [index, line] of text.split("\n").entries()) {
    if (closes !== undefined) {
      if (line.includes(closes)) closes = undefined;
      continue;
    }
    const [, indent = "", brackets, inside] = /^(\s*)(\[\[?)([^\]]+)\]/.exec(line) ?? [];
    let key: Path = [];
    let column = indent.length + 1;
    if (brackets !== undefined && inside !== undefined) {
      table = tablePath(keysOf(inside), brackets === "[[", counts);
      key = table;
    } else {
      const [, before = "", written] =
        /^(\s*)((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line) ?? [];
      if (written === undefined) continue;
      key = [...table, ...keysOf(written)];
      column = before.length + 1;
      closes = openString(line);
    }
    const length = sharedLength(key, path);
    const isPart = length === Math.min(key.length, path.length) && length > (best?.length ?? 0);
    if (isPart) best = { position: { line: index + 1, column }, length };
  }
  return best?.position;
}

/** A table's path with the number of each list that it stands in. */
function tablePath(keys: readonly string[], isList: boolean, counts: Map<string, number>): Path {
  const path: (string | number)[] = [];
  for (const [depth, key] of keys.entries()) {
    path.push(key);
    const id = JSON.stringify(path);
    if (depth === keys.length - 1 && isList) {
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      path.push(count);
    } else if (counts.has(id)) path.push((counts.get(id) ?? 1) - 1);
  }
  return path;
}

function keysOf(written: string): string[] {
  return Array.from(
    written.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g),
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
}

function sharedLength(one: Path, other: Path): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

/** The quotes that a text which goes on over the line is closed by. */
function openString(line: string): string | undefined {
  return ["'''", '"""'].find((quotes) => line.split(quotes).length % 2 === 0);
}
