/**
 * Scores leakscan on labelled samples: recall on positives, false alarms on negatives, by source and vendor.
 *
 *     npm run accuracy -- FILE.jsonl...            a table
 *     npm run accuracy -- FILE.jsonl... --json     all sums, rule by rule
 *     ... --misses 20 --false 20                   samples that went wrong, as they are: for development on one's own machine
 *     ... --source creddata --vendor aws --rule X  only these; --weak lists weak misses too; --all every vendor
 *
 * A record a line: source, rule, vendor, filename, text, expect, secret, secrets, kind, weak, scope. What counts as found
 * stands in scripts/accuracy/score.mjs. Nothing is sent anywhere.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { loadDetector } from "./accuracy/detect.mjs";
import { judgeSample, summarise } from "./accuracy/score.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    weak: { type: "boolean", default: false },
    misses: { type: "string", default: "0" },
    false: { type: "string", default: "0" },
    source: { type: "string" },
    vendor: { type: "string" },
    rule: { type: "string" },
  },
});

if (positionals.length === 0) {
  console.error("Name at least one file of samples: npm run accuracy -- FILE.jsonl...");
  process.exitCode = 64;
} else {
  await run();
}

async function run() {
  const samples = positionals.flatMap(readSamples).filter(isWanted);
  const detect = await loadDetector();
  const outcomes = [];
  for (const sample of samples) outcomes.push(judgeSample(sample, await detect(sample.text, sample.filename)));
  const summary = summarise(outcomes);
  if (values.json) console.log(JSON.stringify(summary, null, 2));
  else console.log(table(summary));
  const wrong = outcomes.filter(({ right }) => !right);
  list(
    "Missed",
    wrong.filter(({ sample }) => sample.expect && (values.weak || !sample.weak)),
    Number(values.misses),
  );
  list(
    "False alarms",
    wrong.filter(({ sample }) => !sample.expect),
    Number(values.false),
  );
}

function readSamples(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line)];
      } catch {
        throw new Error(`${basename(file)}, line ${index + 1}: not JSON`);
      }
    });
}

function isWanted({ source, vendor, rule }) {
  return (values.source ?? source) === source && (values.vendor ?? vendor) === vendor && (values.rule ?? rule) === rule;
}

function table(summary) {
  const head = [
    "| | positives | found | by value | mean over rules | weak found | false, any | false, rule |",
    "|---|---|---|---|---|---|---|---|",
  ];
  const row = (name, sums) =>
    `| ${name} | ${sums.positives.of} | ${ratio(sums.positives)} | ${sums.positives.of === 0 ? "–" : percent(sums.byValue / sums.positives.of)} | ${sums.meanOverRules === null ? "–" : `${percent(sums.meanOverRules)} of ${sums.rules}`} | ${counted(sums.weak)} | ${counted(sums.falseAny)} | ${counted(sums.falseRule)} |`;
  const vendors = Object.entries(summary.byVendor);
  const shown = values.all
    ? vendors
    : vendors.filter(
        ([, sums]) => sums.positives.hit < sums.positives.of || sums.falseAny.hit + sums.falseRule.hit > 0,
      );
  return [
    ...head,
    row("**all**", summary.all),
    ...Object.entries(summary.bySource).map(([name, sums]) => row(name, sums)),
    row("AWS, all sources", summary.aws),
    "",
    `Missed but found in part or with low confidence: ${summary.all.nearly}.`,
    "",
    values.all ? "By vendor:" : `By vendor, the ${shown.length} of ${vendors.length} with something wrong:`,
    "",
    ...head,
    ...shown.sort(([, a], [, b]) => missed(b) - missed(a)).map(([name, sums]) => row(name, sums)),
  ].join("\n");
}

function missed(sums) {
  return sums.positives.of - sums.positives.hit + sums.falseAny.hit + sums.falseRule.hit;
}

/** Evenly from all that is there, so that one rule does not fill the list. */
function list(title, outcomes, most) {
  if (most <= 0 || outcomes.length === 0) return;
  console.log(`\n${title}: ${Math.min(most, outcomes.length)} of ${outcomes.length}`);
  const step = Math.max(1, outcomes.length / most);
  for (let i = 0; i < outcomes.length; i += step) {
    const { sample, found, nearly } = outcomes[Math.floor(i)];
    console.log(
      `\n${sample.source} ${sample.rule}${sample.category ? ` (${sample.category})` : ""}${sample.scope ? ` [${sample.scope}]` : ""}${sample.weak ? " weak" : ""}${nearly ? " nearly" : ""} ${sample.filename ?? ""}`,
    );
    console.log(`  text      ${quote(sample.text, 400)}`);
    if (sample.expect) console.log(`  expected  ${quote(sample.secrets ?? sample.secret, 200)}`);
    for (const { rule, confidence, note, value } of found)
      console.log(`  found     ${rule} ${confidence}${note ? ` (${note})` : ""} ${quote(value, 200)}`);
  }
}

function quote(value, most) {
  const text = JSON.stringify(value) ?? "";
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

function ratio({ share }) {
  return share === null ? "–" : percent(share);
}

function counted({ of, hit, share }) {
  return share === null ? "–" : `${hit} of ${of} (${percent(share)})`;
}

function percent(share) {
  return `${(100 * share).toFixed(1)}%`;
}
