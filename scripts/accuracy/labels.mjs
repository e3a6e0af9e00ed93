/**
 * Prints how many of the findings in everyday repositories are right, from labels that a person gave.
 *
 *     node scripts/accuracy/labels.mjs [FOLDER]        docs/accuracy by default
 *
 * FOLDER/labels.tsv has a finding a line: repository, commit, path, line, rule, confidence, verdict, reason.
 * FOLDER/repositories.tsv says of each repository its ecosystem, the megabytes of text that were scanned, and how many findings the
 * scan gave: where there were many, only a sample was labelled.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Tables of both files: all findings by confidence, then by ecosystem. */
export function summarise(labels, repositories) {
  const byName = new Map(repositories.map((row) => [row.repository, row]));
  const placed = labels.map((label) => {
    const repository = byName.get(label.repository);
    if (repository === undefined) throw new Error(`labels.tsv: ${label.repository} does not stand in repositories.tsv`);
    return { ...label, ecosystem: repository.ecosystem, group: repository.group };
  });
  return {
    confidence: groupsOf(placed, repositories, ({ confidence }) => confidence, null),
    group: groupsOf(placed, repositories, ({ group }) => group, "group"),
    ecosystem: groupsOf(placed, repositories, ({ ecosystem }) => ecosystem, "ecosystem"),
    all: groupsOf(placed, repositories, () => "all", null),
  };
}

function groupsOf(labels, repositories, keyOf, column) {
  const keys = column === null ? labels.map(keyOf) : repositories.map((row) => row[column]);
  return [...new Set(keys)].sort().map((key) => {
    const mine = labels.filter((label) => keyOf(label) === key);
    const counted = repositories.filter((row) => column === null || row[column] === key);
    return sumsOf(key, mine, counted, new Set(mine.map(({ repository }) => repository)).size);
  });
}

function sumsOf(name, labels, repositories, withFindings) {
  const count = (verdict) => labels.filter((label) => label.verdict === verdict).length;
  const right = count("right");
  const defensible = count("defensible");
  const wrong = count("wrong");
  if (right + defensible + wrong !== labels.length)
    throw new Error(`labels.tsv: a verdict of ${name} is none of the three`);
  const megabytes = repositories.reduce((sum, row) => sum + Number(row.megabytes), 0);
  return {
    name,
    findings: labels.length,
    repositories: withFindings,
    right,
    defensible,
    wrong,
    interval: wilson(right + defensible, labels.length),
    megabytes,
    wrongPerMegabyte: wrongAltogether(labels, repositories) / megabytes,
  };
}

/** Wrong findings of whole repositories: where a sample was labelled, it stands for the rest. */
function wrongAltogether(labels, repositories) {
  const found = new Map(repositories.map((row) => [row.repository, row]));
  const parts = new Map();
  for (const { repository, confidence, verdict } of labels) {
    const key = `${repository}\t${confidence}`;
    const part = parts.get(key) ?? { labelled: 0, wrong: 0 };
    part.labelled += 1;
    if (verdict === "wrong") part.wrong += 1;
    parts.set(key, part);
  }
  let sum = 0;
  for (const [key, { labelled, wrong }] of parts) {
    const [repository, confidence] = key.split("\t");
    sum += (wrong * Number(found.get(repository)[confidence])) / labelled;
  }
  return sum;
}

/** Wilson's interval of a share, at 95%. */
export function wilson(hits, of) {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** Rows of a tab-separated file under the names of its first line. */
export function readTable(text) {
  const [head, ...rows] = text.split("\n").filter((line) => line !== "");
  const names = head.split("\t");
  return rows.map((row) => {
    const cells = row.split("\t");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

function tableOf(title, groups) {
  const percent = (share) => `${(100 * share).toFixed(1)}%`;
  const rows = groups.map(({ name, findings, repositories, right, defensible, wrong, interval, wrongPerMegabyte }) => {
    const share = findings === 0 ? "–" : percent((right + defensible) / findings);
    const between = findings === 0 ? "–" : interval.map(percent).join(" to ");
    return `| ${[name, findings, repositories, right, defensible, wrong, share, between, wrongPerMegabyte.toFixed(4)].join(" | ")} |`;
  });
  return [
    `| ${title} | findings | repositories | right | defensible | wrong | right or defensible | 95% interval | wrong per MB |`,
    "|---|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../../docs/accuracy", import.meta.url));
  const read = (name) => readTable(readFileSync(join(folder, name), "utf8"));
  const repositories = read("repositories.tsv");
  const { confidence, group, ecosystem, all } = summarise(read("labels.tsv"), repositories);
  const megabytes = repositories.reduce((sum, row) => sum + Number(row.megabytes), 0);
  console.log(`${repositories.length} repositories, ${megabytes.toFixed(0)} MB of text\n`);
  console.log(tableOf("confidence", [...confidence, ...all]), "\n");
  console.log(tableOf("repositories", group), "\n");
  console.log(tableOf("ecosystem", ecosystem));
}
