/**
 * The text in which findings are kept: sorted, without a secret in it. A line names a scanned file and the digest of its content,
 * those behind it each finding there:
 *
 *     rules/stripe/hits.env 5e2f01aa
 *       3:19-3:51 stripe-secret-key high
 *       4:9-4:97 aws-secret-access-key high base64
 */
import { createHash } from "node:crypto";

/** @typedef {import("./golden.d.mts").Golden} Golden */

/** @param {Golden} golden */
export function writeGolden({ head, items }) {
  const lines = Object.entries(head).map(([name, value]) => `# ${name} ${value}`);
  for (const name of [...items.keys()].sort()) {
    const { digest, findings } = items.get(name);
    lines.push(`${name} ${digest}`, ...findings.map((one) => `  ${one}`));
  }
  return `${lines.join("\n")}\n`;
}

/** @returns {Golden} */
export function readGolden(text) {
  const head = {};
  const items = new Map();
  let last;
  for (const line of text.split("\n")) {
    const cut = line.lastIndexOf(" ");
    if (line.startsWith("# ")) head[line.slice(2, line.indexOf(" ", 2))] = line.slice(line.indexOf(" ", 2) + 1);
    else if (line.startsWith("  ")) last.findings.push(line.slice(2));
    else if (cut > 0) items.set(line.slice(0, cut), (last = { digest: line.slice(cut + 1), findings: [] }));
  }
  return { head, items };
}

/** @param {readonly import("../accuracy/detect.d.mts").Detected[]} found */
export function findingLines(found) {
  return found
    .flatMap(({ rule, confidence, places }) => places.map((place) => ({ ...place, rule, confidence })))
    .sort((a, b) => a.line - b.line || a.column - b.column || a.endLine - b.endLine || a.endColumn - b.endColumn)
    .map(({ line, column, endLine, endColumn, rule, confidence, decodedFrom }) =>
      [`${line}:${column}-${endLine}:${endColumn}`, rule, confidence, ...(decodedFrom ?? [])].join(" "),
    );
}

/** What tells whether a file is still the one that was scanned. */
export function digestOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
