/**
 * How fast the engine is, as a ratio to `buffer.latin1Slice()` over the same bytes, in turn, in one run:
 *
 *     node bench/engine/bench.mjs [rounds] [--cpu]
 *
 * Per round each of these reads every file of the corpus once, file by file: latin1Slice, the prefilter alone, a whole
 * scan with every rule, and a whole scan with the rule set doubled by dummies of the same shape. The ratio of a round is
 * taken against latin1Slice of the same round; the median over the rounds is printed, and the least.
 */

import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { corpusFiles } from "./prepare-corpus.mjs";
import { buildWasm, root } from "../../scripts/build/wasm.mjs";

const rounds = Number(process.argv[2] ?? 7);
const { createEngine, createSimdPrefilter, allRules, wasm, compileRules } = await load();
const files = corpusFiles().map((file) => readFileSync(file));
const bytes = files.reduce((sum, file) => sum + file.length, 0);

const prefilter = createSimdPrefilter(wasm);
const engine = createEngine(allRules, { prefilter });
const doubled = createEngine([...allRules, ...allRules.map(dummyOf)], { prefilter });
const { heads, gates, words, hasNear } = compileRules(allRules);
const bare = prefilter({ heads, gates, words, near: hasNear });
const nothing = { run() {}, head() {}, word() {} };
let found = 0;

const contestants = {
  latin1Slice: () => files.forEach((file) => file.latin1Slice()),
  prefilter: () => files.forEach((file) => bare(file, 0, file.length, nothing)),
  scan: () => files.forEach((file) => (found += engine.scan(file).matches.length)),
  "scan, rules doubled": () => files.forEach((file) => (found += doubled.scan(file).matches.length)),
};

// CPU time (all threads, user and system) on a machine that others use as well, else the wall's.
const clock = process.argv.includes("--cpu")
  ? () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    }
  : () => performance.now();
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = -1; round < rounds; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    globalThis.gc?.();
    const start = clock();
    run();
    if (round >= 0) times[name].push(clock() - start);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
console.log(
  `${(bytes / 1e6).toFixed(0)} MB in ${files.length} files, ${rounds} rounds, Node ${process.version}, ${allRules.length} rules`,
);
for (const name of Object.keys(contestants)) {
  const ratios = times[name].map((time, i) => time / times.latin1Slice[i]);
  const rate = bytes / 1e6 / median(times[name]);
  console.log(
    `${name.padEnd(20)} ${rate.toFixed(2).padStart(6)} GB/s   to latin1Slice: median ${median(ratios).toFixed(2)}, least ${Math.min(...ratios).toFixed(2)}`,
  );
}
const cost = times["scan, rules doubled"].map((time, i) => time / times.scan[i]);
console.log(`doubling the rules   costs ${((median(cost) - 1) * 100).toFixed(1)} % (median of the rounds)`);

/** The same shape under other names: its own beginning and words, so that neither hides the other. */
function dummyOf(rule) {
  // Not within braces: those hold the names of alphabets.
  const twist = (text) => text.replace(/^([^{]*?)([A-Za-z])/, (_, lead, letter) => lead + (letter === "q" ? "z" : "q"));
  const dummy = { ...rule, id: `dummy-${rule.id}` };
  if (rule.kind === "token")
    dummy.layouts = rule.layouts.map((layout) => (layout.startsWith("{") ? layout : twist(layout)));
  if (rule.kind === "named") dummy.names = rule.names.map((words) => words.map((word) => `${word}x`));
  if (rule.kind === "near") dummy.words = rule.words.map((word) => `${word}x`);
  return dummy;
}

async function load() {
  await buildWasm();
  const out = join(mkdtempSync(join(tmpdir(), "leakscan-bench-")), "engine.mjs");
  await build({
    stdin: {
      contents: `export { createEngine } from "./src/detect/create.ts";
        export { compileRules } from "./src/detect/pattern/compile.ts";
        export { allRules } from "./src/rules/all.ts";
        export { createSimdPrefilter } from "./src/detect/prefilter/simd.ts";
        export { default as wasm } from "./build/prefilter.wasm";`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    loader: { ".wasm": "binary" },
    outfile: out,
    logLevel: "error",
  });
  return import(pathToFileURL(out).href);
}
