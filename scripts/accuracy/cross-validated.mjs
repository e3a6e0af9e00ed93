/**
 * Scores the whole of leakscan on labelled lines, each repository with a model that never saw it: five parts in turn, as
 * `npm run train:judge -- --evaluate` does for the model alone.
 *
 *     node scripts/accuracy/cross-validated.mjs LABELLED.jsonl.gz
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fromSources } from "../from-sources.mjs";
import { candidatesIn } from "../judge/recorder.mjs";
import { labels, readTable } from "../judge/table.mjs";
import { packed, settings, trainTrees } from "../judge/trees.mjs";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: cross-validated.mjs LABELLED.jsonl.gz");

const parts = 5;
const records = placesOf(gunzipSync(readFileSync(path)).toString().trim().split("\n"));
const table = readTable();
const partOf = partsByRepository();
const counts = Object.fromEntries(["T", "F", "X", "info"].map((label) => [label, { all: 0, counting: 0, low: 0 }]));

for (let part = 0; part < parts; part++) {
  const { scanner, place, confidenceIn, kindOfFile } = await scanning(packed(trained(part)));
  for (const { repo, path: file, text, line, end_line: endLine, label } of records) {
    if (partOf(repo) !== part) continue;
    const kind = kindOfFile(file);
    const met = place(scanner.scan(Buffer.from(text)), { path: file, source: "file" })
      .filter((one) => one.place.line <= endLine && (one.place.endLine ?? one.place.line) >= line)
      .map(({ match }) => confidenceIn(match, kind));
    const count = counts[label];
    count.all++;
    if (met.some((confidence) => confidence === "high" || confidence === "medium")) count.counting++;
    else if (met.includes("low")) count.low++;
  }
}

console.log("| | precision | recall | F1 | test values |\n|---|---|---|---|---|");
report("leakscan", ({ counting }) => counting);
report("leakscan `--strict`", ({ counting, low }) => counting + low);

function report(name, found) {
  const [right, wrong] = [found(counts.T), found(counts.F)];
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)}%`;
  console.log(
    `| ${name} | ${percent(right, right + wrong)} | ${percent(right, counts.T.all)} | ${percent(2 * right, right + wrong + counts.T.all)} | ${found(counts.X)} of ${counts.X.all} |`,
  );
}

/** One record for each labelled place: the surest label that any gives it. */
function placesOf(lines) {
  const rank = { F: 0, X: 1, info: 2, T: 3 };
  const byPlace = new Map();
  for (const line of lines) {
    const record = JSON.parse(line);
    const key = [record.repo, record.path, record.file_line, record.end_line - record.line].join("\0");
    const known = byPlace.get(key);
    if (known === undefined || rank[record.label] > rank[known.label]) byPlace.set(key, record);
  }
  return [...byPlace.values()];
}

/** The part in which a repository is held out; those that left no row in the table may be in any. */
function partsByRepository() {
  const seen = new Set();
  for (const { repo, text } of records)
    if (!seen.has(repo) && candidatesIn(new TextEncoder().encode(text)).length > 0) seen.add(repo);
  const repositories = [...seen].sort();
  const groups = new Set(table.group.filter((group) => group < 1000));
  if (groups.size !== repositories.length) throw new Error("the table was made of other lines, or by another locator");
  return (repo) => ((repositories.indexOf(repo) + 1) * 7919) % parts;
}

/** Trees from all rows but those of the repositories of this part. */
function trained(part) {
  const rows = Array.from(table.group.keys()).filter(
    (row) => table.group[row] >= 1000 || (table.group[row] * 7919) % parts !== part,
  );
  const { width } = table;
  const evidence = new Uint8Array(rows.length * width);
  rows.forEach((row, i) => evidence.set(table.evidence.subarray(row * width, (row + 1) * width), i * width));
  const isSecret = (row) => table.label[row] === labels.true || table.label[row] === labels.made;
  const target = Uint8Array.from(rows, (row) => (isSecret(row) ? 1 : 0));
  return trainTrees({ evidence, width, target, weight: Float64Array.from(rows, (row) => table.weight[row]) }, settings);
}

/** leakscan from the sources with this model. */
async function scanning({ depth, base, trees }) {
  const data = `export const depth = ${depth}; export const base = ${base}; export const trees = "${trees}";`;
  const plugin = {
    name: "model",
    setup(bundler) {
      bundler.onLoad({ filter: /model-data\.ts$/ }, () => ({ loader: "js", contents: data }));
    },
  };
  const { createEngine, allRules, createScanner, ...more } = await fromSources(
    `
    export { createEngine } from "./src/detect/create.ts";
    export { allRules } from "./src/rules/all.ts";
    export { createScanner, place } from "./src/sources/scanner.ts";
    export { confidenceIn, kindOfFile } from "./src/policy/kind-of-file.ts";`,
    [plugin],
  );
  return { scanner: createScanner(createEngine(allRules)), ...more };
}
