/** What is scanned for a golden run: the fixtures, a corpus, folders, and repositories' histories. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { wrongIn } from "../fixtures/expectations.mjs";
import { readFixtures } from "../fixtures/read.mjs";
import { digestOf, findingLines } from "./format.mjs";

/** The folders of fixtures/ whose files are scanned. */
const topics = ["decoys", "rules", "syntaxes"];
/** The largest file of a named folder that is scanned. */
const maxFile = 4 * 1024 * 1024;

/**
 * Every file of the fixtures, those without a finding too: a new finding in one of them is told from a new file. And what is found
 * there otherwise than the fixtures say.
 */
export async function fixturesGolden(detect) {
  const items = new Map();
  const wrong = [];
  for (const fixture of topics.flatMap((topic) => readFixtures(topic))) {
    const found = await detect(fixture.text, fixture.path);
    items.set(fixture.id, { digest: digestOf(fixture.text), findings: findingLines(found) });
    wrong.push(...wrongIn(fixture, found));
  }
  return { items, wrong };
}

/**
 * The files of a corpus folder by name, each a function to its items.
 * @returns {readonly (readonly [string, (detect: import("../accuracy/detect.d.mts").Detect) => Promise<Map<string, object>>])[]}
 */
export function corpusInputs(folder) {
  return readdirSync(folder)
    .filter((name) => /(?<!labels)\.jsonl(\.gz)?$|\.tar\.gz$/.test(name))
    .sort()
    .map((name) => [
      `corpus ${name}`,
      (detect) =>
        name.endsWith(".tar.gz") ? archiveItems(detect, join(folder, name)) : recordItems(detect, join(folder, name)),
    ]);
}

async function recordItems(detect, file) {
  const bytes = readFileSync(file);
  const lines = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  const items = new Map();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const { text, filename, path } = JSON.parse(line);
    await add(items, detect, `line-${index + 1}`, text, filename ?? path ?? null);
  }
  return items;
}

async function archiveItems(detect, file) {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-golden-"));
  try {
    execFileSync("tar", ["-xzf", file, "-C", folder]);
    return await folderItems(detect, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The name under which a folder's or repository's findings are kept, and how to get them. */
export function namedInput(given, cli) {
  const path = realpathSync(resolve(given));
  if (!isRepository(path)) return [path, (detect) => folderItems(detect, path)];
  return [`history ${path}`, () => Promise.resolve(historyItems(path, cli))];
}

function isRepository(path) {
  const names = new Set(readdirSync(path));
  return names.has(".git") || (names.has("HEAD") && names.has("objects") && names.has("refs"));
}

async function folderItems(detect, folder) {
  const items = new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  for (const name of names) {
    const file = join(folder, name);
    if (statSync(file).size <= maxFile) await add(items, detect, name, readFileSync(file), name);
  }
  return items;
}

/** Files without a finding are left out: they are most of what there is. */
async function add(items, detect, name, content, path) {
  const findings = findingLines(await detect(content, path));
  if (findings.length > 0) items.set(name, { digest: digestOf(content), findings });
}

/** A repository's history, by the build: the reader of git's store is part of what is compared. */
function historyItems(path, cli) {
  const options = ["--format", "json", "--strict"];
  let output;
  try {
    output = execFileSync(process.execPath, [cli, "history", path, ...options], {
      maxBuffer: 2 ** 30,
      encoding: "utf8",
    });
  } catch (error) {
    if (error.status !== 1) throw new Error(`${basename(cli)} history ${path}: exit ${error.status}`, { cause: error });
    output = error.stdout;
  }
  const items = new Map();
  for (const { rule, confidence, places } of JSON.parse(output).findings)
    for (const place of places) {
      const name = `${place.path ?? place.source}@${place.blob ?? ""}`;
      if (!items.has(name)) items.set(name, { digest: "-", found: [] });
      items.get(name).found.push({ rule, confidence, places: [place] });
    }
  for (const [name, { digest, found }] of items)
    items.set(name, { digest, findings: [...new Set(findingLines(found))] });
  return items;
}
