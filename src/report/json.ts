/** The JSON report: the one format that holds everything, and what every other tool should read. */

import { tell } from "./told.ts";
import type { FormatWriter } from "./writer.ts";

/** Writes the report as JSON in the shape of docs/report.schema.json, two spaces deep. */
export const json: FormatWriter = (report, options) => `${safeJson(tell(report, options), 2)}\n`;

/**
 * JSON text that is also safe to print: what rewrites a terminal or reorders a line stands escaped, and no CI system finds
 * a command of its own in it. Parses to the same value.
 */
export function safeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  // Most reports hold nothing but plain ASCII, and this test is many times faster than the replacement.
  if (!/[^\n\x20-\x7e]|##/.test(text)) return text;
  return text.replace(unsafe, (part) =>
    part === "##"
      ? "#\\u0023"
      : Array.from({ length: part.length }, (_, at) => `\\u${part.charCodeAt(at).toString(16).padStart(4, "0")}`).join(
          "",
        ),
  );
}

/** Outside of strings JSON holds none of these, so replacing them in the whole text touches strings alone. */
const unsafe = /[\u007f-\u009f\p{Cf}\u2028\u2029]|##/gu;
