/**
 * CPU time per MB that a scan takes over texts made to be slow, as a ratio to normal source text, the two in turn. Prints the ten
 * worst.
 *
 *     node scripts/run.mjs bench/slow-inputs/bench.ts [megabytes] [part of a name]
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, cpuUsage } from "node:process";
import { createEngine } from "../../src/detect/create.ts";
import { createSimdPrefilter } from "../../src/detect/prefilter/simd.ts";
import { allRules } from "../../src/rules/all.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { slowInputs } from "../../test/support/slow-inputs.ts";
import wasm from "../../build/prefilter.wasm";

const [, , megabytes = "2", part = ""] = argv;
const size = Number(megabytes) * 1e6;
const scanner = createScanner(createEngine(allRules, { prefilter: await createSimdPrefilter(wasm) }));
const normal = sourceText(size);
// The compiler is done with what normal text needs before anything is measured.
for (let i = 0; i < 5; i++) secondsPerMegabyte(normal);
const results = slowInputs()
  .filter(({ name }) => name.includes(part))
  .map(({ name, make }) => {
    const bytes = make(size);
    const ratio = secondsPerMegabyte(bytes) / secondsPerMegabyte(normal);
    return { name, ratio };
  })
  .sort((a, b) => b.ratio - a.ratio);
console.log(`${results.length} texts of ${megabytes} MB`);
for (const { name, ratio } of results.slice(0, 10)) console.log(`${ratio.toFixed(1).padStart(6)} ${name}`);

function secondsPerMegabyte(bytes: Uint8Array): number {
  const before = cpuUsage();
  scanner.scan(bytes);
  const { user, system } = cpuUsage(before);
  return (user + system) / bytes.length;
}

/** leakscan's own source text, over and over. */
function sourceText(least: number): Uint8Array {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const text = files.map((file) => readFileSync(join("src", file), "utf8")).join("\n");
  return new TextEncoder().encode(text.repeat(Math.ceil(least / text.length)).slice(0, least));
}
