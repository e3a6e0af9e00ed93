/**
 * Makes the table of evidence that the model is trained from. Needs the labelled lines, which aren't part of the repository:
 *
 *     node scripts/judge/extract.mjs LABELLED.jsonl.gz [FOLDER OF PACKAGES ...] [--applications FOLDER]
 *
 * Every candidate that the locator finds and no reject form holds is a row: those on labelled lines, random secrets written into real
 * syntaxes, and whatever stands in the folders of packages and of cloned applications: names and values of code, taken for no
 * secrets.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { candidatesIn, evidenceNames, fileKindNumber } from "./recorder.mjs";
import { madeTexts } from "./syntaxes.mjs";
import { labels, writeTable } from "./table.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { applications: { type: "string" } } });
const [lines, ...folders] = positionals;
if (lines === undefined) throw new Error("usage: extract.mjs LABELLED.jsonl.gz [FOLDER ...]");

/** Which label counts where several records name one candidate. */
const rank = { none: 0, F: 1, X: 2, info: 3, T: 4 };

const rows = [...labelled(lines), ...made(8000), ...packages(folders, false), ...applications(values.applications)];
writeTable(rows, evidenceNames.length);
const counts = Object.entries(labels).map(
  ([name, label]) => `${name} ${rows.filter((row) => row.label === label).length}`,
);
console.log(`${rows.length} rows of ${evidenceNames.length}: ${counts.join(", ")}`);

/** Candidates on labelled lines and around them, each once. Test values weigh 0.3, so do candidates on lines without a label. */
function labelled(path) {
  const records = gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const byKey = new Map();
  for (const record of records) {
    const bytes = new TextEncoder().encode(record.text);
    const starts = lineStarts(bytes);
    const [from, to] = [starts[record.line - 1], starts[record.end_line] ?? bytes.length];
    for (const { value, name, text, evidence } of candidatesIn(bytes)) {
      const line = starts.findLastIndex((start) => start <= value.start) + 1;
      const key = [record.repo, record.path, record.file_line + line - record.line, name, text].join("\0");
      const row = byKey.get(key) ?? {
        evidence,
        text,
        repo: record.repo,
        kind: fileKindNumber(record.path),
        said: "none",
      };
      byKey.set(key, row);
      if (value.start >= to || value.end <= from) continue;
      if (rank[record.label] > rank[row.said] && isItsValue(record, text)) row.said = record.label;
    }
  }
  const found = [...byKey.values()].filter(({ said }) => said !== "info");
  const same = new Map();
  for (const { repo, text, said } of found) if (said === "T") same.set(repo + text, (same.get(repo + text) ?? 0) + 1);
  const repos = [...new Set(found.map(({ repo }) => repo))].sort();
  return found.map(({ evidence, text, repo, kind, said }) => {
    const [label, weight] =
      said === "T"
        ? [labels.true, 1 / Math.sqrt(same.get(repo + text))]
        : said === "F"
          ? [labels.false, 1]
          : said === "X"
            ? [labels.test, 0.3]
            : [labels.other, 0.3];
    return { evidence, label, kind, group: repos.indexOf(repo) + 1, weight: Math.round(weight * 1000) };
  });
}

/** A line that is labelled true may hold other values than the one that is meant. */
function isItsValue({ label, value }, text) {
  if (label !== "T" || value === null) return true;
  const written = Buffer.from(value).toString("latin1");
  return [value, written].some((one) => one.includes(text) || text.includes(one));
}

function* made(count) {
  let group = 0;
  for (const { text, value } of madeTexts(count, 20261130)) {
    const found = candidatesIn(new TextEncoder().encode(text)).find((one) => one.text === value);
    if (found)
      yield { evidence: found.evidence, label: labels.made, kind: 0, group: 1000 + (group++ % 100), weight: 100 };
  }
}

/** Candidates in installed packages: one for each name and value, at most 400 of a package. */
/** Applications hold made-up passwords by the dozen, which are no negatives: what stands under other names is. */
function* applications(folder) {
  if (folder !== undefined) yield* packages([folder], true);
}

function* packages(list, isApplication) {
  const seen = new Set();
  for (const folder of list)
    for (const [i, name] of readdirSync(folder).sort().entries()) {
      let count = 0;
      for (const path of filesBelow(join(folder, name))) {
        if (count >= 400) break;
        for (const { name: said, kind, text, evidence } of candidatesIn(new Uint8Array(readFileSync(path)))) {
          if (isApplication && kind === "password") continue;
          const key = `${said}\0${text}`;
          if (seen.has(key) || ++count > 400) continue;
          seen.add(key);
          yield { evidence, label: labels.package, kind: fileKindNumber(path), group: 2000 + (i % 500), weight: 150 };
        }
      }
    }
}

function* filesBelow(path) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts?.isDirectory()) for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
  else if (
    facts?.isFile() &&
    facts.size < 2e6 &&
    /\.(?:[cm]?[jt]sx?|py|json|ya?ml|md|txt|cfg|ini|html|xml|go|rb|php|java|sh|pl|pm|h|c)$/.test(path)
  )
    yield path;
}

function lineStarts(bytes) {
  const starts = [0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) starts.push(i + 1);
  return starts;
}
