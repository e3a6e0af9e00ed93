/** YAML, as config files and other scanners' files are written. Loaded only where there is such a file. */

import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import { UsageError, type Sentence } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import { yamlFault } from "./faults.ts";
import type { Located, Path, TextPosition } from "./located.ts";
import { withPosition } from "./located.ts";

/** Parses one YAML document. Throws a UsageError that says where it breaks off. */
export function locateYaml(source: string, name: string): Located {
  const lines = new LineCounter();
  const positionOf = (offset: number): TextPosition => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (offset: number, sentence: (where: string) => Sentence): never => {
    throw new UsageError(sentence(withPosition(name, positionOf(offset))));
  };
  // Deep nesting takes the parser as many calls.
  const document = guarded(() =>
    parseDocument(source.replace(/^\uFEFF/, ""), {
      lineCounter: lines,
      prettyErrors: false,
      // Silent, it would leave out a second document without a word.
      logLevel: "error",
      uniqueKeys: false,
    }),
  );
  if (document === undefined) return fail(0, (where) => says("textTooDeep", where));
  const [error] = document.errors;
  if (error !== undefined) {
    return fail(error.pos[0], (where) => says("textInvalid", where, "YAML", yamlFault(error.code)));
  }
  const twice = firstDuplicate(document);
  if (twice !== undefined)
    return fail(twice, (where) => says("textInvalid", where, "YAML", yamlFault("DUPLICATE_KEY")));
  let data: unknown;
  try {
    // An alias of aliases of aliases would fill the memory.
    data = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const isTooMuch = error instanceof ReferenceError && error.message.startsWith("Excessive");
    return fail(0, (where) =>
      isTooMuch ? says("yamlAliases", where) : says("textInvalid", where, "YAML", yamlFault("BAD_ALIAS")),
    );
  }
  return {
    data,
    name,
    at: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? undefined : positionOf(offset);
    },
  };
}

/** Where a key stands that its map has already. The parser itself compares each key with all before it. */
function firstDuplicate(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          found = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}

function offsetOf(contents: unknown, path: Path): number | undefined {
  let node = contents as Node | null | undefined;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
      offset = (pair?.key as Node | undefined)?.range?.[0];
      node = pair?.value as Node | undefined;
    } else if (isSeq(node)) {
      node = node.items[Number(key)] as Node | undefined;
      offset = node?.range?.[0];
    } else return undefined;
    if (offset === undefined) return undefined;
  }
  return offset;
}

function guarded<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
