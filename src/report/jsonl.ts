/** JSON Lines: the scan in the first line, then one finding a line, so that a reader need not hold the whole report. */

import { safeJson } from "./json.ts";
import { tell } from "./masked-report.ts";
import type { FormatWriter } from "./writer.ts";

/** Writes the report as JSON Lines; each line says its `type`, `scan` or `finding`. */
export const jsonl: FormatWriter = (report, options) => {
  const { findings, ...rest } = tell(report, options);
  const lines = [{ type: "scan", ...rest }, ...findings.map((finding) => ({ type: "finding", ...finding }))];
  return lines.map((line) => `${safeJson(line)}\n`).join("");
};
