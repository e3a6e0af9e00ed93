/** Reads records of forms from a file of JSON lines: text, filename, expect, secret or secrets. */
import { readFileSync } from "node:fs";

/** @returns {import("./build.d.mts").Sibling[]} */
export function readReports(file) {
  const records = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return records.map(({ rule, kind, filename, text, expect, secret, secrets }) => ({
    side: expect ? "found" : "quiet",
    kind: rule,
    id: kind,
    file: filename ?? "file.txt",
    text,
    expected: expect ? (secrets ?? [secret]).map((value) => placeOf(text, value)) : [],
  }));
}

/** Where a value stands in the text as it is, or as base64. */
function placeOf(text, value) {
  const shown = [
    value,
    Buffer.from(value).toString("base64"),
    Buffer.from(value).toString("base64").replace(/=+$/, ""),
  ];
  const written = shown.find((one) => text.includes(one)) ?? text;
  const start = text.indexOf(written);
  return { start, end: start + written.length, value, confidence: "counts" };
}
