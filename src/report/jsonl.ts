/** JSON Lines: the scan in the first line, then one finding a line, so that a reader need not hold the whole report. */

import { safeJson } from "./json.ts";
import { tell } from "./masked-report.ts";
import type { FormatFacts, FormatWriter } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "jsonl",
  help: "JSON Lines: the scan, then one finding a line",
};

/** Writes the report as JSON Lines; each line says its `type`, `scan` or `finding`. */
export const write: FormatWriter = (report, options) => {
  const { findings, ...rest } = tell(report, options);
  const lines = [{ type: "scan", ...rest }, ...findings.map((finding) => ({ type: "finding", ...finding }))];
  return lines.map((line) => `${safeJson(line)}\n`).join("");
};
