/** Commands that are wider than the terminal, in lines that a shell reads as one. */

import { displayWidth } from "./width.ts";

/** The command in lines of at most `columns`, each but the last ending in a backslash; a word that is wider stays whole. */
export function commandLines(command: string, columns: number): readonly string[] {
  if (displayWidth(command) <= columns) return [command];
  const all = words(command);
  // A quote that nothing closes: nobody can say where a word ends.
  if (all.join(" ") !== command) return [command];
  const lines: string[] = [];
  let line = "";
  for (const word of all) {
    const longer = line === "" ? word : `${line} ${word}`;
    // Two columns are left for the backslash.
    if (line !== "" && displayWidth(longer) > columns - 2) {
      lines.push(`${line} \\`);
      line = `  ${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** The words of a shell command as they are written, quotes and all. */
function words(command: string): string[] {
  return command.match(/(?:\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/gs) ?? [];
}
