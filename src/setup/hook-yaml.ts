/**
 * YAML for `leakscan init`, loaded only where a setup is written in it. What stands there stays as it is written: an item is put in
 * and taken out as lines, for a writer of YAML has a style of its own and would write the whole file anew.
 */

import { Document, isCollection, isScalar, isSeq, parseDocument, visit } from "yaml";
import { UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";

/**
 * A document whose values are changed by path, and its text in about the style that it had.
 * @throws UsageError where it is no YAML
 */
export function parseYaml(text: string, name: string): { readonly document: Document; readonly written: () => string } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    throw new UsageError(says("yamlWrong", name, error.linePos?.[0].line));
  }
  return { document, written: () => inStyleOf(text, document) };
}

/** The text with one more item at the end of the list under `key`, which is made where there is none. */
export function withItem(text: string, key: string, item: object): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (isSeq(list)) list.add(document.createNode(item));
  else document.set(key, document.createNode([item]));
  const at = isCollection(last) && last.range ? linesOf(text, last.range) : undefined;
  if (at === undefined || at.dash === undefined) return inStyleOf(text, document);
  const lines = itemText(item)
    .replace(/^(?=.)/gm, at.dash)
    .replace(/^(?!\n)/, text.slice(0, at.end).endsWith("\n") ? "" : "\n");
  return sameAs(document, text.slice(0, at.end) + lines + text.slice(at.end)) ?? inStyleOf(text, document);
}

/** The text without the item of that number of the list under `key`. */
export function withoutItem(text: string, key: string, index: number): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  const item = isSeq(list) ? list.items[index] : undefined;
  const at = isCollection(item) && item.range ? linesOf(text, item.range) : undefined;
  document.deleteIn([key, index]);
  return (at && sameAs(document, text.slice(0, at.start) + text.slice(at.end))) ?? inStyleOf(text, document);
}

/** One item of a list; short lists inside stand in one line. */
function itemText(item: object): string {
  const made = new Document([item], { aliasDuplicateObjects: false });
  visit(made, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  return made.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * The lines of an item, from that of its dash to its last, and what stands before the dash. Blank lines and comments behind it that
 * are no deeper than the dash belong to what follows.
 */
function linesOf(
  text: string,
  [from, to]: readonly [number, number, ...unknown[]],
): { start: number; end: number; dash: string | undefined } {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const dash = /^( *)-/.exec(text.slice(start, from))?.[1];
  const newline = text.indexOf("\n", to - 1);
  const lines = text.slice(start, newline < 0 ? text.length : newline + 1);
  const behind = new RegExp(`(?<=\\n)(?: *\\n| {0,${String(dash?.length ?? 0)}}#.*(?:\\n|$))+$`);
  return { start, end: start + lines.replace(behind, "").length, dash };
}

/** The text, where it means what the document does. */
function sameAs(document: Document, text: string): string | undefined {
  const read = parseDocument(text);
  const isSame = read.errors.length === 0 && JSON.stringify(read.toJS()) === JSON.stringify(document.toJS());
  return isSame ? text : undefined;
}

function inStyleOf(text: string, document: Document): string {
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: /[[{] \S/.test(text),
    indentSeq: !/^( *)[^\s#-].*:[ \t]*(?:#.*)?\n(?:[ \t]*(?:#.*)?\n)*\1- /m.test(text),
  });
}
