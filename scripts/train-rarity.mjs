/**
 * Trains the rarity model: `npm run train:rarity` writes src/detect/judge/rarity-model.ts, the same on every machine.
 * `-- --evaluate` judges it on packages it has not seen and prints the tables of docs/rarity.md;
 * `-- --worst 50 [shape]` lists held-out tokens that it takes for random.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { heldOut, tokensOf, trainedOn } from "./rarity/corpus.mjs";
import { evaluate, loadEngine, worst } from "./rarity/evaluate.mjs";
import { moduleText, pack, train } from "./rarity/train.mjs";

const { values, positionals } = parseArgs({
  options: { evaluate: { type: "boolean", default: false }, worst: { type: "string" }, cache: { type: "string" } },
  allowPositionals: true,
});
const folder = values.cache ?? fileURLToPath(new URL("../node_modules/.cache/leakscan-rarity", import.meta.url));
const module = fileURLToPath(new URL("../src/detect/judge/rarity-model.ts", import.meta.url));

if (values.worst !== undefined) {
  for (const [bits, shape, token] of await worst(tokensOf(heldOut, folder), Number(values.worst), positionals[0]))
    console.log(bits.toFixed(1), shape, token);
} else {
  const trained = tokensOf(trainedOn, folder);
  const model = await trainTwice(trained);
  if (values.evaluate) console.log(await evaluate({ trained, held: tokensOf(heldOut, folder), model }));
}

/** What slipped into the packages' text at random, the first model finds by itself; the second learns from the rest. */
async function trainTwice(tokens) {
  const first = train(tokens);
  writeFileSync(module, moduleText(pack(first)));
  const { looksRandom } = await loadEngine();
  const kept = [...tokens].filter(([token]) => {
    if (token.length < 12 || !/\d|[a-z].*[A-Z]|[A-Z].*[a-z]/.test(token)) return true;
    const bytes = Buffer.from(token, "latin1");
    return !looksRandom(bytes, 0, bytes.length);
  });
  const second = train(kept);
  const packed = pack(second);
  writeFileSync(module, moduleText(packed));
  console.error(
    `${tokens.size} tokens, ${tokens.size - kept.length} of them left out as random; ${packed.tables.length} bytes of tables`,
  );
  return second;
}
