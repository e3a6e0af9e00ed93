/**
 * What is wrong with a YAML or TOML text, in the reader's language: the parsers speak English. What is common has a sentence here, by the
 * parser's code or its words; the rest is quoted, and nothing of the file with it.
 */

import type { Sentence } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";

type Fault =
  | "faultDuplicate"
  | "faultIndent"
  | "faultTab"
  | "faultMissing"
  | "faultUnexpected"
  | "faultKeyLines"
  | "faultValue"
  | "faultEscape"
  | "faultAlias"
  | "faultDocuments"
  | "faultText"
  | "faultDate";

/** By the code that the `yaml` package gives. */
const yamlFaults: Readonly<Record<string, Fault>> = {
  DUPLICATE_KEY: "faultDuplicate",
  BAD_INDENT: "faultIndent",
  TAB_AS_INDENT: "faultTab",
  MISSING_CHAR: "faultMissing",
  UNEXPECTED_TOKEN: "faultUnexpected",
  BLOCK_AS_IMPLICIT_KEY: "faultUnexpected",
  BAD_SCALAR_START: "faultUnexpected",
  MULTILINE_IMPLICIT_KEY: "faultKeyLines",
  BAD_DQ_ESCAPE: "faultEscape",
  BAD_ALIAS: "faultAlias",
  MULTIPLE_DOCS: "faultDocuments",
};

/** By the first words of `smol-toml`, which has no codes. */
const tomlFaults: readonly (readonly [begins: string, fault: Fault])[] = [
  ["trying to", "faultDuplicate"],
  ["expected comma", "faultMissing"],
  ["expected end", "faultMissing"],
  ["unexpected end", "faultMissing"],
  ["incomplete key-value", "faultMissing"],
  ["unfinished table", "faultMissing"],
  ["unfinished array", "faultMissing"],
  ["unfinished string", "faultText"],
  ["invalid date", "faultDate"],
  ["invalid escape", "faultEscape"],
  ["invalid unicode", "faultEscape"],
  ["invalid non-hex character", "faultEscape"],
  ["unrecognised escape", "faultEscape"],
  ["illegal leading", "faultValue"],
  ["illegal underscore", "faultValue"],
  ["unfinished numeric", "faultValue"],
  ["invalid value", "faultValue"],
  ["illegal", "faultUnexpected"],
  ["control characters", "faultUnexpected"],
  ["each key-value", "faultUnexpected"],
];

/** The fault that a code of the YAML parser names. */
export function yamlFault(code: string): Sentence {
  const known = Object.hasOwn(yamlFaults, code) ? yamlFaults[code] : undefined;
  return known === undefined ? inItsWords(code.toLowerCase().replaceAll("_", " ")) : says(known);
}

/** The fault that the TOML parser's message names. */
export function tomlFault(message: string): Sentence {
  const [first = ""] = message.replace(/^Invalid TOML document: /, "").split("\n");
  const known = tomlFaults.find(([begins]) => first.startsWith(begins));
  // What follows a quote is of the file, which may hold a secret.
  return known === undefined ? inItsWords(first.replace(/["'`].*$/s, "").trim()) : says(known[1]);
}

function inItsWords(words: string): Sentence {
  return says("faultInItsWords", words);
}
