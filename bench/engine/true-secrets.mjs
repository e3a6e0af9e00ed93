/**
 * How many true secrets are missed, of random ones in the lines in which people write them (fixtures/lines/random-values.txt):
 *
 *     node bench/engine/true-secrets.mjs [how many of each, 100000 where not given]
 *
 * Prints for each kind how many were missed, how many were found at low confidence (which count with --strict only), and
 * the first of the missed. A miss is a value whose exact span is no match.
 */

import { seeded } from "../../scripts/fixtures/random.mjs";
import { randomLines } from "../../scripts/fixtures/random-lines.mjs";
import { fromSources } from "../../scripts/from-sources.mjs";

const count = Number(process.argv[2] ?? 100_000);
const { createEngine, allRules } = await fromSources(`
  export { createEngine } from "./src/detect/create.ts";
  export { allRules } from "./src/rules/all.ts";`);
const engine = createEngine(allRules);

for (const { form, draw } of randomLines()) {
  const random = seeded(count);
  const missed = [];
  let low = 0;
  for (let i = 0; i < count; i++) {
    const { text, value, start } = draw(random);
    const { matches } = engine.scan(new TextEncoder().encode(text));
    const match = matches.find(({ span }) => span.start === start && span.end === start + value.length);
    if (!match) missed.push(value);
    else if (match.confidence === "low") low++;
  }
  const share = ((missed.length / count) * 100).toFixed(3);
  console.log(
    `${form.padEnd(38)} ${missed.length} of ${count} missed (${share}%), ${low} low  ${missed.slice(0, 2).join(" ")}`,
  );
}
