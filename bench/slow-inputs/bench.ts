/**
 * CPU time per MB that a scan takes over texts made to be slow, as a ratio to normal source text. Prints the worst.
 *
 *     node scripts/run.mjs bench/slow-inputs/bench.ts [megabytes] [part of a name] [rounds] [how many to print]
 *
 * Of each text the least of several rounds counts, normal text measured in turn with it: what else runs on the machine only ever
 * adds to a round. All are measured once, the worst of them in all rounds. Each round scans a copy, so that nothing that is kept
 * for a text is found again.
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

const [, , megabytes = "2", part = "", rounds = "6", printed = "10"] = argv;
const size = Number(megabytes) * 1e6;
const scanner = createScanner(createEngine(allRules, { prefilter: await createSimdPrefilter(wasm) }));
const normal = sourceText(size);
// The compiler is done with what normal text needs before anything is measured.
for (let i = 0; i < 8; i++) secondsPerMegabyte(normal);

const texts = slowInputs()
  .filter(({ name }) => name.includes(part))
  .map(({ name, make }) => ({ name, make, own: Infinity, beside: Infinity, matches: 0 }));
for (const text of texts) measure(text, 1);
const worst = texts.sort(byRatio).slice(0, 2 * Number(printed));
for (const text of worst) measure(text, Number(rounds) - 1);
console.log(`${texts.length} texts of ${megabytes} MB, the worst in ${rounds} rounds: ratio, CPU seconds, matches`);
for (const { name, own, beside, matches } of worst.sort(byRatio).slice(0, Number(printed)))
  console.log(
    `${(own / beside).toFixed(1).padStart(6)} ${(own * Number(megabytes)).toFixed(2)} ${String(matches).padStart(5)} ${name}`,
  );

function byRatio(a: (typeof texts)[number], b: (typeof texts)[number]): number {
  return b.own / b.beside - a.own / a.beside;
}

function measure(text: (typeof texts)[number], times: number): void {
  const bytes = text.make(size);
  for (let round = 0; round < times; round++) {
    text.beside = Math.min(text.beside, secondsPerMegabyte(normal));
    text.own = Math.min(text.own, secondsPerMegabyte(bytes, text));
  }
}

function secondsPerMegabyte(bytes: Uint8Array, text?: { matches: number }): number {
  const copy = bytes.slice();
  globalThis.gc?.();
  const before = cpuUsage();
  const { located } = scanner.scan(copy);
  const { user, system } = cpuUsage(before);
  if (text) text.matches = located.length;
  return (user + system) / bytes.length;
}

/** leakscan's own source text, over and over. */
function sourceText(least: number): Uint8Array {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const text = files.map((file) => readFileSync(join("src", file), "utf8")).join("\n");
  return new TextEncoder().encode(text.repeat(Math.ceil(least / text.length)).slice(0, least));
}
