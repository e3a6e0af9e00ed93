/**
 * Compares what the sources find with an earlier run, by kind: new, gone, span moved, confidence changed, rule changed.
 *
 *     npm run golden                          fixtures/ against fixtures/golden.txt, and ../shared/corpus/ where there is one
 *     npm run golden -- FOLDER REPOSITORY...  these as well: a folder's files; a repository's history by dist/cli.js (build first)
 *     npm run golden -- --update ...          keep the results; raises the version of detection where findings in fixtures/ changed
 *     npm run golden -- --update --known      and writes what is still wrong in fixtures/ to fixtures/known-wrong.txt
 *     ... --committed                         fixtures/ alone
 *     ... --corpus DIR --against DIR          the corpus, and earlier results, elsewhere (build/golden/)
 *     ... --cli FILE                          the build that scans histories
 *     ... --list N                            how many differences of a kind are printed (20)
 *
 * Exit code 1 where findings differ. Only fixtures/golden.txt is committed; it holds no secret, and neither do the others.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadDetector } from "./accuracy/detect.mjs";
import { knownWrong, writeKnownWrong } from "./fixtures/known.mjs";
import { compare, countOf, describe } from "./golden/compare.mjs";
import { readGolden, writeGolden } from "./golden/format.mjs";
import { accept, committedGolden, complaint, detectionVersion } from "./golden/gate.mjs";
import { corpusInputs, fixturesGolden, namedInput } from "./golden/inputs.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    update: { type: "boolean", default: false },
    known: { type: "boolean", default: false },
    committed: { type: "boolean", default: false },
    corpus: { type: "string", default: join(root, "../shared/corpus") },
    against: { type: "string", default: join(root, "build/golden") },
    cli: { type: "string", default: join(root, "dist/cli.js") },
    list: { type: "string", default: "20" },
  },
});
const most = Number(values.list);
const head = { version: String(detectionVersion()) };
let differs = false;

const detect = await loadDetector();
await runFixtures();
if (!values.committed) {
  const hasCorpus = existsSync(values.corpus);
  if (!hasCorpus) console.log(`left out: the corpus (nothing at ${values.corpus}; --corpus DIR names another place)`);
  if (positionals.length === 0) console.log("left out: folders and repositories (none named)");
  for (const [name, items] of [
    ...(hasCorpus ? corpusInputs(values.corpus) : []),
    ...positionals.map((given) => namedInput(given, values.cli)),
  ])
    runOther(name, await items(detect));
}
if (differs) process.exitCode = 1;

async function runFixtures() {
  const { items, wrong } = await fixturesGolden(detect);
  const now = { head, items };
  const words = complaint(committedGolden(), now, most);
  differs ||= words !== "" && !values.update;
  console.log(words === "" ? `fixtures/: ${now.items.size} files, no difference` : words);
  if (values.update && words !== "")
    console.log(`fixtures/golden.txt written; the version of detection is ${accept(now)}`);
  const isKnown = new Set(knownWrong());
  const isWrong = new Set(wrong);
  const unknown = wrong.filter((line) => !isKnown.has(line));
  const fixed = [...isKnown].filter((line) => !isWrong.has(line));
  if (unknown.length > 0) console.log(`found otherwise than the fixtures say: ${unknown.length}`);
  for (const line of unknown.slice(0, most)) console.log(`    ${line}`);
  if (fixed.length > 0) console.log(`right now: ${fixed.length} of fixtures/known-wrong.txt`);
  if (values.update) writeKnownWrong(values.known ? wrong : wrong.filter((line) => isKnown.has(line)));
  else differs ||= unknown.length + fixed.length > 0;
}

function runOther(name, items) {
  const now = { head: { of: name, ...head }, items };
  const file = join(values.against, `${name.replaceAll(/[^\w.-]+/g, "+")}.txt`);
  const findings = [...items.values()].reduce((sum, item) => sum + item.findings.length, 0);
  if (existsSync(file)) {
    const differences = compare(readGolden(readFileSync(file, "utf8")), now, { isSparse: true });
    const count = countOf(differences) + differences.otherFiles.length;
    differs ||= count > 0 && !values.update;
    console.log(
      `${name}: ${findings} findings, ${count === 0 ? "no difference" : `different:\n${describe(differences, most)}`}`,
    );
  } else
    console.log(
      `${name}: ${findings} findings, no earlier run to compare with${values.update ? "" : " (--update keeps this one)"}`,
    );
  if (!values.update) return;
  mkdirSync(resolve(values.against), { recursive: true });
  writeFileSync(file, writeGolden(now));
}
