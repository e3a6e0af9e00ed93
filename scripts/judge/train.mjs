/**
 * Trains the judge's model from the committed table of evidence and writes src/detect/judge/model-data.ts. The same table gives the
 * same file.
 *
 *     npm run train:judge                  writes the model and prints the terms for kinds of file
 *     npm run train:judge -- --check       fails where the committed model is another
 *     npm run train:judge -- --evaluate    what it scores on repositories that it was not trained on, five parts in turn
 *     npm run train:judge -- --compare     the same for the trees, for logistic regression on the same evidence, and for both together
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { labels, readTable } from "./table.mjs";
import { scoreLogistic, settings as logisticSettings, trainLogistic } from "./logistic.mjs";
import { packed, scoreRow, settings, trainTrees } from "./trees.mjs";

const path = fileURLToPath(new URL("../../src/detect/judge/model-data.ts", import.meta.url));

const table = readTable();
const target = table.label.map((label) => (label === labels.true || label === labels.made ? 1 : 0));

if (process.argv.includes("--evaluate")) evaluate();
else if (process.argv.includes("--compare")) compare();
else {
  const source = sourceOf(train(() => true));
  if (!process.argv.includes("--check")) writeFileSync(path, source);
  else if (readFileSync(path, "utf8") !== source)
    throw new Error("src/detect/judge/model-data.ts is not what training makes");
}

/** Trains the trees on the rows whose group is wanted. */
function train(isWanted) {
  return trainTrees(rowsOf(isWanted), settings);
}

function rowsOf(isWanted) {
  const rows = [];
  for (let i = 0; i < table.rows; i++) if (isWanted(table.group[i])) rows.push(i);
  const { width } = table;
  const evidence = new Uint8Array(rows.length * width);
  rows.forEach((row, i) => evidence.set(table.evidence.subarray(row * width, (row + 1) * width), i * width));
  return {
    evidence,
    width,
    target: Uint8Array.from(rows, (row) => target[row]),
    weight: Float64Array.from(rows, (row) => table.weight[row]),
  };
}

/** The model as source: whole numbers, so that every machine scores alike. */
function sourceOf(model) {
  const { depth, base, trees } = packed(model);
  return `/** Made by \`npm run train:judge\`: do not edit. */

/** Questions that a tree asks one behind the other. */
export const depth = ${depth};

/** The score before any question. */
export const base = ${base};

/** All trees, in base64: questions as pairs of evidence and number, then answers of two bytes. */
export const trees =
  "${trees}";
`;
}

/** Scores of the labelled rows by models that never saw their repository: five parts in turn. */
function crossValidated(fit, score) {
  const scores = new Float64Array(table.rows);
  const part = (group) => (group * 7919) % 5;
  for (let held = 0; held < 5; held++) {
    const model = fit((group) => group >= 1000 || part(group) !== held);
    for (let i = 0; i < table.rows; i++)
      if (table.group[i] < 1000 && part(table.group[i]) === held)
        scores[i] = score(model, table.evidence, i * table.width);
  }
  return scores;
}

/** Recall of each model at the same precisions: the number that a threshold buys. */
function compare() {
  const trees = crossValidated(train, scoreRow);
  const logistic = crossValidated((isWanted) => trainLogistic(rowsOf(isWanted), logisticSettings), scoreLogistic);
  const models = {
    trees,
    "logistic regression": logistic,
    together: trees.map((score, i) => (score + logistic[i]) / 2),
  };
  const precisions = [0.98, 0.95, 0.92, 0.9, 0.85];
  console.log(`| recall at precision | ${precisions.map((at) => `${100 * at}%`).join(" | ")} |`);
  console.log(`|---${"|---".repeat(precisions.length)}|`);
  for (const [name, scores] of Object.entries(models))
    console.log(`| ${name} | ${precisions.map((at) => `${(100 * recallAt(scores, at)).toFixed(1)}%`).join(" | ")} |`);
}

/** The highest recall that any threshold gives at this precision or better. */
function recallAt(scores, precision) {
  const rows = [];
  for (let i = 0; i < table.rows; i++)
    if (table.group[i] < 1000 && (table.label[i] === labels.true || table.label[i] === labels.false)) rows.push(i);
  rows.sort((a, b) => scores[b] - scores[a]);
  const all = rows.filter((i) => table.label[i] === labels.true).length;
  let [yes, best] = [0, 0];
  rows.forEach((row, place) => {
    if (table.label[row] === labels.true) yes++;
    if (yes / (place + 1) >= precision) best = yes;
  });
  return best / all;
}

function evaluate() {
  const scores = crossValidated(train, scoreRow);
  const rows = [];
  for (let i = 0; i < table.rows; i++) if (table.group[i] < 1000) rows.push(i);
  console.log("kinds of file: term that fits best beside the score, and how many rows");
  const kinds = Math.max(...table.kind) + 1;
  const terms = Array.from({ length: kinds }, (_, kind) =>
    termFor(
      rows.filter((i) => table.kind[i] === kind),
      scores,
    ),
  );
  terms.forEach((term, kind) =>
    console.log(`  ${kind}: ${term.toFixed(2)} of ${rows.filter((i) => table.kind[i] === kind).length}`),
  );
  for (const withTerms of [false, true]) {
    console.log(withTerms ? "with terms" : "score alone");
    for (const least of [-2, -1.5, -1.2, -1, -0.5, 0, 0.4, 0.7, 1, 1.5, 2, 3]) {
      const counts = [0, 0, 0, 0];
      for (const i of rows) if (scores[i] + (withTerms ? terms[table.kind[i]] : 0) >= least) counts[table.label[i]]++;
      const [no, yes, test, other] = counts;
      const all = rows.filter((i) => table.label[i] === labels.true).length;
      console.log(
        `  from ${least}: precision ${((100 * yes) / (yes + no)).toFixed(1)}%, recall ${((100 * yes) / all).toFixed(1)}%, test values ${test}, unlabelled ${other}`,
      );
    }
  }
}

/** The number that added to the scores explains the labels best, held back by a prior of width 1. */
function termFor(rows, scores) {
  let term = 0;
  for (let step = 0; step < 30; step++) {
    let [slope, bend] = [-term, 1];
    for (const i of rows) {
      const p = 1 / (1 + Math.exp(-scores[i] - term));
      slope += table.weight[i] * (target[i] - p);
      bend += table.weight[i] * p * (1 - p);
    }
    term += slope / bend;
  }
  return term;
}
