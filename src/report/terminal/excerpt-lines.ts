/** Lines of code with the values in them masked and underlined. */

import type { Excerpt } from "../../core/finding.ts";
import type { ToldFinding } from "../reported.ts";
import { plainText } from "../text/plain-text.ts";
import type { Page } from "./page.ts";
import { cutEnd, cutStart, displayWidth } from "./width.ts";

/** Prints the line of each finding once, in the order of a file, all values on it underlined. */
export function excerptLines(page: Page, findings: readonly ToldFinding[]): void {
  const lines = new Map<string, { line: number; text: string; spans: Span[] }>();
  for (const finding of findings) {
    const excerpt = page.excerptOf(finding);
    const line = finding.places[0]?.line;
    if (excerpt === undefined || line === undefined) continue;
    const key = `${line} ${excerpt.text}`;
    const known = lines.get(key) ?? { line, text: excerpt.text, spans: [] };
    known.spans.push(excerpt);
    lines.set(key, known);
  }
  const sorted = [...lines.values()].sort((a, b) => a.line - b.line);
  const digits = Math.max(0, ...sorted.map(({ line }) => String(line).length));
  for (const one of sorted) marked(page, one, digits);
}

type Span = Pick<Excerpt, "column" | "length">;

function marked(
  page: Page,
  { line, text, spans }: { line: number; text: string; spans: Span[] },
  digits: number,
): void {
  const gutter = `   ${String(line).padStart(digits)} | `;
  const room = page.width - gutter.length;
  const start = Math.min(...spans.map(({ column }) => column));
  const end = Math.max(...spans.map(({ column, length }) => column + length));
  const shown = window(text, start, end, room);
  let marks = "";
  for (const { column, length } of spans.toSorted((a, b) => a.column - b.column)) {
    const at = shown.at + displayWidth(plainText(text.slice(start, column)));
    const columns = displayWidth(plainText(text.slice(column, column + length)));
    marks = marks.padEnd(Math.min(at, room - 1)) + "^".repeat(Math.max(1, Math.min(columns, room - at)));
  }
  page.line(page.paint.dim(gutter) + shown.text);
  page.line(page.paint.dim(`${" ".repeat(gutter.length - 2)}| `) + page.paint.red(marks));
}

/** The part of the line that fits: what stands from `start` to `end` always does. `at` is its column of the terminal. */
function window(line: string, start: number, end: number, room: number): { text: string; at: number } {
  const before = plainText(line.slice(0, start));
  const value = plainText(line.slice(start, end));
  const after = plainText(line.slice(end));
  const left = cutStart(before, Math.max(8, room - displayWidth(value) - Math.min(displayWidth(after), 8)));
  return { text: cutEnd(left + value + after, room), at: displayWidth(left) };
}
