/**
 * Chooses what the prefilter looks for and how its tables hold it: for each word of another language the three bytes of it, for all
 * triggers their bucket, and the factor of the words' slots. Writes src/detect/prefilter/buckets.ts and assembly/slot-factor.ts; the
 * same text gives the same files. Run it after a word or a trigger was added.
 *
 *     node scripts/triggers.mjs REPOSITORY ...
 *
 * What is chosen are the fewest places of text that look like a trigger, counted in the files of the repositories' heads, each
 * repository as much as the next. The committed choice was made from hashicorp/terraform, pallets/flask, InvoicePlane/InvoicePlane
 * and the Japanese, Korean, Chinese (zh-hans) and Russian repositories of react.dev, November 2026.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromSources } from "./from-sources.mjs";
import { choose, costOf } from "./triggers/choose.mjs";
import { countTriples } from "./triggers/count.mjs";
import { searchFactor } from "./triggers/factor.mjs";
import { root } from "./build/wasm.mjs";

const folder = join(root, "src/detect/prefilter");

if (process.argv.length < 3) {
  console.error("Name repositories whose text is counted: node scripts/triggers.mjs REPOSITORY ...");
  process.exitCode = 64;
} else await run(process.argv.slice(2));

async function run(repositories) {
  const { asciiTriggers, foreignWords, keyOfTrigger, triggerBuckets } = await fromSources(`
    export { asciiTriggers, keyOfTrigger } from "./src/detect/prefilter/triggers.ts";
    export { triggerBuckets } from "./src/detect/prefilter/buckets.ts";
    export { foreignWords } from "./src/detect/locate/foreign-names.ts";`);
  const triples = countTriples(repositories);
  const words = foreignWords.map(({ word, from }) => ({ text: Buffer.from(word).toString("latin1"), from }));
  const buckets = choose(triples, asciiTriggers, words);
  const { factor, cost } = searchFactor(triples, buckets, buckets.flat().map(keyOfTrigger));
  console.log(`places that look like a trigger, of a million: ${costOf(triples, triggerBuckets).toFixed(0)} before`);
  console.log(
    `${costOf(triples, buckets).toFixed(0)} now, of which ${cost.toFixed(0)} share a slot with another trigger`,
  );
  writeFileSync(join(folder, "buckets.ts"), bucketsText(buckets));
  writeFileSync(join(folder, "assembly/slot-factor.ts"), factorText(factor));
}

function bucketsText(buckets) {
  const rows = buckets.map((bucket) => `  [${bucket.map(literal).join(", ")}],\n`);
  return `/** The triggers by the bucket (a bit) of the SIMD tables that holds them, a character a byte. Made by scripts/triggers.mjs. */
export const triggerBuckets: readonly (readonly string[])[] = [
${rows.join("")}];
`;
}

function literal(trigger) {
  const quote = trigger.includes('"') ? "'" : '"';
  const text = Array.from(trigger, (one) => {
    const code = one.charCodeAt(0);
    return code < 0x80 ? one : `\\x${code.toString(16)}`;
  });
  return quote + text.join("") + quote;
}

function factorText(factor) {
  return `/** By what a trigger's three bytes are multiplied for the number of its slot. Made by scripts/triggers.mjs. */
export const slotFactor = 0x${factor.toString(16).padStart(8, "0")};
`;
}
