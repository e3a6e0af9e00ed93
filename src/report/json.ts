/**
 * The JSON report: the one format that holds everything, and what every other tool should read. It is made in parts, since a
 * history with twenty thousand refs names all of them under each secret: a hundred megabytes that need not be held at once.
 */

import { tell } from "./masked-report.ts";
import type { ToldFinding } from "./reported.ts";
import type { FormatFacts, FormatWriter, PartsWriter } from "./writer.ts";

/** What the list of formats says of this one. */
export const about: FormatFacts = {
  extension: "json",
};

/** Writes the report as JSON in the shape of docs/report.schema.json, two spaces deep. */
export const write: FormatWriter = (report, options) => Array.from(writeParts(report, options)).join("");

/** As {@link json}, in parts: one a finding. */
export const writeParts: PartsWriter = function* (report, options) {
  const { findings, summary, ...head } = tell(report, options);
  const asList = lists();
  yield safe(JSON.stringify(head, undefined, 2).slice(0, -2));
  yield ',\n  "findings": [';
  let isFirst = true;
  for (const one of findings) {
    yield `${isFirst ? "" : ","}\n    ${findingText(one, asList)}`;
    isFirst = false;
  }
  yield isFirst ? "]" : "\n  ]";
  yield `,\n  "summary": ${safe(indented(summary, 1))}\n}\n`;
};

/**
 * JSON text that is also safe to print: what rewrites a terminal or reorders a line stands escaped, and no CI system finds
 * a command of its own in it. Parses to the same value.
 */
export function safeJson(value: unknown, indent?: number): string {
  return safe(JSON.stringify(value, undefined, indent));
}

function safe(text: string): string {
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

/** As `JSON.stringify` would write it at this depth. */
function indented(value: unknown, depth: number): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.includes("\n") ? text.replaceAll("\n", `\n${"  ".repeat(depth)}`) : text;
}

function findingText(one: ToldFinding, asList: (list: readonly string[]) => string): string {
  const { exposure } = one;
  if (exposure === undefined || exposure.refs.length < worthRemembering) return safe(indented(one, 2));
  // No value ends like this: inside of a string the quotes would be escaped.
  const hole = '"refs": []';
  const [before = "", after = ""] = safe(indented({ ...one, exposure: { ...exposure, refs: [] } }, 2)).split(hole);
  return `${before}"refs": ${asList(exposure.refs)}${after}`;
}

const worthRemembering = 8;

/** Writes lists of refs, each name and each list once: secrets share them. */
function lists(): (list: readonly string[]) => string {
  const names = new Map<string, string>();
  const known = new WeakMap<readonly string[], string>();
  return (list) => {
    let text = known.get(list);
    if (text === undefined) {
      const lines = list.map((name) => {
        let line = names.get(name);
        if (line === undefined) names.set(name, (line = `\n${"  ".repeat(5)}${safeJson(name)}`));
        return line;
      });
      text = `[${lines.join(",")}\n${"  ".repeat(4)}]`;
      known.set(list, text);
    }
    return text;
  };
}
