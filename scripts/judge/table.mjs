/** The table of evidence that the model is trained from: numbers alone, a row a candidate. Committed, so that training needs nothing else. */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const path = new URL("./evidence.bin.gz", import.meta.url);

/** Labels as numbers. `other`: a candidate on a line that nobody labelled. */
export const labels = { false: 0, true: 1, test: 2, other: 3, made: 4, package: 5 };

/** Writes rows of `{ evidence, label, group, kind }`, sorted, so that one order of files gives the same table as another. */
export function writeTable(rows, width) {
  const size = width + 6;
  const bytes = new Uint8Array(rows.length * size);
  rows.forEach(({ evidence, label, group, kind, weight }, i) => {
    bytes.set(evidence, i * size);
    bytes.set([label, kind, group & 255, group >> 8, weight & 255, weight >> 8], i * size + width);
  });
  const head = Buffer.from(`${JSON.stringify({ rows: rows.length, width })}\n`);
  writeFileSync(path, gzipSync(Buffer.concat([head, bytes]), { level: 9 }));
}

/** Reads the table: columns of evidence by row, labels, groups (repositories), kinds of file, weights in 1/1000. */
export function readTable() {
  const all = gunzipSync(readFileSync(path));
  const end = all.indexOf(10);
  const { rows, width } = JSON.parse(all.subarray(0, end).toString());
  const size = width + 6;
  const evidence = new Uint8Array(rows * width);
  const [label, kind, group, weight] = [
    new Uint8Array(rows),
    new Uint8Array(rows),
    new Uint16Array(rows),
    new Float64Array(rows),
  ];
  for (let i = 0; i < rows; i++) {
    const at = end + 1 + i * size;
    evidence.set(all.subarray(at, at + width), i * width);
    label[i] = all[at + width];
    kind[i] = all[at + width + 1];
    group[i] = all[at + width + 2] | (all[at + width + 3] << 8);
    weight[i] = (all[at + width + 4] | (all[at + width + 5] << 8)) / 1000;
  }
  return { rows, width, evidence, label, kind, group, weight };
}
