/**
 * Marks matches whose line an expression of the config matches. The engine does it because only it sees the text; what the mark means,
 * policy decides.
 */

import type { LinearExpression } from "../../core/custom-rule.ts";
import { lineMark, type Match } from "../../core/match.ts";
import type { Completed } from "../engine.ts";
import { customBounds } from "./custom.ts";

/** Longest part of a line that is looked at on either side of a match, in bytes. */
const reach = 2048;

/**
 * Adds a mark for each expression that matches a match's line.
 * @param expressions by their text
 */
export function markLines(
  completed: Completed,
  bytes: Uint8Array,
  expressions: ReadonlyMap<string, LinearExpression>,
): Completed {
  if (expressions.size === 0 || completed.matches.length === 0) return completed;
  const cut = new Set(completed.cut);
  let left = customBounds.steps;
  let known: { readonly start: number; readonly end: number; readonly marks: Match["directives"] } | undefined;
  const matches = completed.matches.map((match): Match => {
    const { start, end } = lineAround(bytes, match.span.start, match.span.end);
    if (known?.start !== start || known.end !== end) {
      const line = bytes.subarray(start, end);
      const marks = [];
      for (const [text, expression] of expressions) {
        left -= line.length * expression.cost;
        // A match that was not held against an expression counts.
        if (left < 0) cut.add("time");
        else if (isIn(expression, line)) marks.push({ tool: lineMark, reason: text });
      }
      known = { start, end, marks };
    }
    return known.marks.length === 0 ? match : { ...match, directives: [...match.directives, ...known.marks] };
  });
  return { ...completed, matches, cut: [...cut] };
}

function lineAround(bytes: Uint8Array, from: number, to: number): { readonly start: number; readonly end: number } {
  let start = from;
  while (start > 0 && from - start < reach && !isLineEnd(bytes[start - 1])) start--;
  let end = to;
  while (end < bytes.length && end - to < reach && !isLineEnd(bytes[end])) end++;
  return { start, end };
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13;
}

function isIn(expression: LinearExpression, line: Uint8Array): boolean {
  let isFound = false;
  expression.eachMatch(line, () => {
    isFound = true;
  });
  return isFound;
}
