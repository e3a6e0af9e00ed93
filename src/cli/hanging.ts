/** A line that is broken at the terminal's width, its further lines indented under where its text begins. */

import { displayWidth, padEnd, wrap } from "../report/terminal/width.ts";

/**
 * The line as lines of at most `columns`; whole where `columns` is not known, as in a pipe.
 * @param head what stands before the text on the first line
 */
export function hanging(head: string, text: string, columns: number | undefined): string {
  if (columns === undefined) return head + text;
  const indent = displayWidth(head);
  const [first = "", ...more] = wrap(text, Math.max(20, columns - indent));
  return [head + first, ...more.map((line) => padEnd("", indent) + line)].join("\n");
}
