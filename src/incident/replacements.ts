/**
 * The file that `git filter-repo --replace-text` reads: a secret a line, exactly as it is written in the files. The one file of
 * leakscan that holds secrets, written only when somebody asks for it by name.
 */

import type { Secret } from "../core/secret.ts";

/** The file's text. What stands on several lines, or would be misread, is written as a regular expression for the same bytes. */
export function replacementsText(spellings: Iterable<Secret>): string {
  const values = [...new Set([...spellings].map((secret) => secret.reveal()).filter((value) => value !== ""))];
  // A secret that is a part of another must not cut it in two.
  values.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return values.map((value) => `${pattern(value)}==>***REMOVED***\n`).join("");
}

/** filter-repo strips line ends, splits at the last `==>` and reads `literal:`, `regex:` and `glob:` at the start. */
function pattern(value: string): string {
  if (!/[\r\n]|==>/.test(value)) return `literal:${value}`;
  const escaped = value.replace(/[^A-Za-z0-9_ ]/g, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "\t") return "\\t";
    // `==>` must not stand there as such: filter-repo would split the line in it.
    if (character === "=" || character === ">") return `\\x${character.charCodeAt(0).toString(16)}`;
    return character.charCodeAt(0) < 0x80 ? `\\${character}` : character;
  });
  return `regex:${escaped}`;
}
