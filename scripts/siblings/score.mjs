/** Compares what a scan reported with what it had to report. */

/**
 * @typedef {{ start: number, end: number, secret: string, confidence: "high" | "medium" | "low" }} Reported by its place in the text
 * @typedef {{ start: number, end: number, value: string, confidence: "counts" | "low" }} Expected
 */

/**
 * Judges one sibling. `found`: each expected value is reported at the confidence that it asks for, or above; `exact`: and nothing beside
 * it is; `extra`: something that counts is reported elsewhere; `loud`: a weak password counts in a file that makes its passwords up.
 * @param {readonly Expected[]} expected
 * @param {readonly Reported[]} reported
 * @param {string} [file]
 */
export function judge(expected, reported, file = "") {
  const overlaps = (a, b) => a.start < b.end && b.start < a.end;
  const counts = ({ confidence }) => confidence !== "low";
  const hits = expected.map((one) =>
    reported.filter((it) => overlaps(one, it) && (one.confidence === "low" || counts(it))),
  );
  const isExact = (one, it) => (it.start === one.start && it.end === one.end) || it.secret === one.value;
  return {
    found: hits.every((list) => list.length > 0),
    exact: hits.every((list, i) => list.some((it) => isExact(expected[i], it))),
    extra: reported.some((it) => counts(it) && !expected.some((one) => overlaps(one, it))),
    loud: makesUp.test(file) && expected.some((one, i) => one.confidence === "low" && hits[i].some(counts)),
  };
}

/** Sample configs. */
const makesUp = /\.(?:example|sample)(?:\.[^/.]+)?$/;

/** The places of a report's findings in the texts that were scanned, by path. */
export function reportedByPath(findings, textOf) {
  const byPath = new Map();
  for (const { places, secret, confidence } of findings) {
    for (const { path, line, column, endLine, endColumn } of places) {
      const text = textOf(path);
      const starts = lineStarts(text);
      const one = {
        start: starts[line - 1] + column - 1,
        end: starts[endLine - 1] + endColumn - 1,
        secret,
        confidence,
      };
      byPath.set(path, [...(byPath.get(path) ?? []), one]);
    }
  }
  return byPath;
}

function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}
