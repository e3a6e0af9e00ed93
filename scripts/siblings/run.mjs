/**
 * Scans siblings with the built program and says how many are found, with their exact span, and how many stay quiet, by kind.
 *   node scripts/siblings/run.mjs [--count N] [--seed 1] [--forms FOLDER] [--show misses] [--kind NAME] [--write FOLDER] [--cli dist/cli.js]
 *   node scripts/siblings/run.mjs --reports FILE.jsonl    scores records of that file instead (text, filename, expect, secret)
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSiblings } from "./build.mjs";
import { readReports } from "./reports.mjs";
import { judge, reportedByPath } from "./score.mjs";
import { table } from "./table.mjs";

const { values: options } = parseArgs({
  options: {
    count: { type: "string" },
    forms: { type: "string" },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "" },
    kind: { type: "string" },
    reports: { type: "string" },
    write: { type: "string" },
    cli: { type: "string", default: "dist/cli.js" },
  },
});

const all = options.reports
  ? readReports(options.reports)
  : buildSiblings({
      ...(options.count ? { count: Number(options.count) } : {}),
      ...(options.forms ? { folder: pathToFileURL(`${resolve(options.forms)}/`) } : {}),
      seed: options.seed,
    });
const siblings = all.filter(({ kind }) => !options.kind || kind.includes(options.kind));
const cli = resolve(options.cli);
const folder = options.write ? resolve(options.write) : mkdtempSync(join(tmpdir(), "siblings-"));
try {
  const results = scanned();
  process.stdout.write(table(results));
  if (options.show) for (const result of results.filter(isMiss)) process.stdout.write(shown(result));
} finally {
  if (!options.write) rmSync(folder, { recursive: true, force: true });
}

/** Each sibling has a folder of its own, so that its file can have the name that people give it. */
function scanned() {
  const texts = new Map(siblings.map(({ file, text }, i) => [`${i + 1}/${file}`, text]));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, "files", path)), { recursive: true });
    writeFileSync(join(folder, "files", path), text);
  }
  const report = join(folder, "report.json");
  const args = ["files", ".", "--format", "json", "--output", report, "--show-secrets", "--strict", "--no-ignore"];
  try {
    execFileSync(process.execPath, [cli, ...args], { cwd: join(folder, "files"), stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    // 1 says that something was found.
    if (error.status !== 1) throw error;
  }
  const { findings, scan } = JSON.parse(readFileSync(report, "utf8"));
  if (scan.blobs !== siblings.length) process.stdout.write(`${siblings.length - scan.blobs} files were not scanned\n`);
  const reported = reportedByPath(findings, (path) => texts.get(path));
  return [...texts.keys()].map((path, i) => {
    const found = reported.get(path) ?? [];
    return { ...siblings[i], path, reported: found, ...judge(siblings[i].expected, found, siblings[i].file ?? path) };
  });
}

function isMiss({ side, found, exact, extra, loud }) {
  if (options.show === "quiet") return side === "quiet" && extra;
  if (options.show === "found") return side === "found" && !found;
  return extra || loud || !found || !exact;
}

function shown({ kind, id, path, text, expected, reported, found, exact, extra, loud }) {
  const words = [
    !found && "missed",
    found && !exact && "span differs",
    extra && "false alarm",
    loud && "too loud",
  ].filter(Boolean);
  const wanted = expected
    .map(({ value, confidence }) => `   want ${value}${confidence === "low" ? " (low)" : ""}\n`)
    .join("");
  const got = reported
    .map(({ start, end, confidence }) => `   got  ${text.slice(start, end)} (${confidence})\n`)
    .join("");
  const lines = text.split("\n").map((line) => `   | ${line.slice(0, 200)}\n`);
  return `\n${words.join(", ")}: ${kind}/${id} in ${path}\n${lines.slice(0, 30).join("")}${wanted}${got}`;
}
