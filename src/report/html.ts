/**
 * HTML: one page for the person who cleans up, a manager and an auditor. It holds a program (src/report/html/app) and the report's
 * data, fetches nothing, and lets nothing else run: its Content-Security-Policy names the program and the style by their digests.
 * Without script it is a plain list.
 */

import { createHash } from "node:crypto";
import program from "../../build/report-page.js.txt";
import style from "../../build/report-page.css.txt";
import { escapeMarkup as e } from "./text/markup.ts";
import { pageData } from "./html/page-data.ts";
import type { PageData } from "./html/page-data.ts";
import { plainList } from "./html/plain-list.ts";
import { tell } from "./masked-report.ts";
import type { FormatFacts, FormatWriter } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "html",
};

/** Bytes of data that a page may hold: with the program, and the plain list, that is 8 MB. */
const mostData = 6_000_000;

/** Writes the report as one HTML page. */
export const write: FormatWriter = (report, options) => {
  const told = tell(report, options);
  const { messages } = options;
  const scannedAt = Date.parse(told.scan.at ?? "");
  const madeAt = Number.isNaN(scannedAt) ? (options.finishedAt ?? new Date()) : new Date(scannedAt);
  const data = json((mostPlaces) => pageData(told, madeAt, options, mostPlaces));
  const policy = [
    "default-src 'none'",
    `script-src '${digest(program)}'`,
    `style-src '${digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${e(messages.page.heading)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="data">${data}</script>
<script>${program}</script>
<div id="plain">
${plainList(told, options)}
</div>
</body>
</html>
`;
};

/** The data as text that can stand in a script element; where it is too long, fewer places of each finding are in it. */
function json(make: (mostPlaces: number) => PageData): string {
  let text = "";
  for (const mostPlaces of [1000, 100, 20, 5, 1]) {
    text = JSON.stringify(make(mostPlaces));
    if (text.length <= mostData) break;
  }
  return text.replaceAll("<", "\\u003c");
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
