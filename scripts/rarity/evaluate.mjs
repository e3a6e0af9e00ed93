/** Judges the model on what it was not trained on, and prints the tables of docs/rarity.md. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { steps } from "./train.mjs";

const engine = fileURLToPath(new URL("../../src/detect/judge/rarity.ts", import.meta.url));
const tables = fileURLToPath(new URL("../../src/detect/judge/rarity-model.ts", import.meta.url));

/**
 * @param {{ trained: Map<string, number>, held: Map<string, number>, model?: { bits: Float64Array } }} tokens
 * @returns {Promise<string>} Markdown
 */
export async function evaluate({ trained, held, model }) {
  const rarity = await loadEngine();
  const lines = [];
  const say = (line = "") => lines.push(line);
  say("### What people write: judged random, of tokens in packages that were held out");
  say();
  say("| kind | 8 to 15 characters | judged random | 16 to 100 characters | judged random |");
  say("|---|---|---|---|---|");
  const buckets = sortByShape(held);
  for (const [shape, list] of Object.entries(buckets)) {
    const cells = [
      [8, 15],
      [16, 100],
    ].map(([from, to]) => {
      const part = list.filter((token) => token.length >= from && token.length <= to);
      return `${part.length.toLocaleString("en")} | ${percent(part.filter((token) => random(rarity, token)).length, part.length)}`;
    });
    say(`| ${shape} | ${cells.join(" | ")} |`);
  }
  say();
  say("### What generators make: not judged random, of 100,000 values each");
  say();
  const lengths = [8, 10, 12, 16, 20, 24, 32, 40];
  say(`| alphabet | ${lengths.join(" | ")} |`);
  say(`|---|${lengths.map(() => "---|").join("")}`);
  const draw = generator(0x5eed);
  for (const [name, alphabet] of Object.entries(alphabets)) {
    const cells = lengths.map((length) => {
      let missed = 0;
      for (let i = 0; i < 100_000; i++) if (!random(rarity, draw(alphabet, length))) missed++;
      return percent(missed, 100_000);
    });
    say(`| ${name} | ${cells.join(" | ")} |`);
  }
  say();
  say("### Told apart by `randomness` (area under the curve)");
  say();
  say(
    "| length | trained-on tokens against Base62 draws | held-out tokens against Base62 draws | held-out against hex draws | held-out against small letters |",
  );
  say("|---|---|---|---|---|");
  for (const [from, to] of [
    [8, 11],
    [12, 15],
    [16, 23],
    [24, 40],
  ]) {
    const negatives = (tokens) =>
      sample(
        [...tokens.keys()].filter(
          (token) => token.length >= from && token.length <= to && shapeOf(token) !== "other scripts",
        ),
        20_000,
      ).map((token) => score(rarity, token));
    const positives = (alphabet) =>
      Array.from({ length: 20_000 }, (_, i) => score(rarity, draw(alphabet, from + (i % (to - from + 1)))));
    const unseen = negatives(held);
    const row = [
      area(positives(alphabets.Base62), negatives(trained)),
      area(positives(alphabets.Base62), unseen),
      area(positives(alphabets.hex), unseen),
      area(positives(alphabets["small letters"]), unseen),
    ];
    say(`| ${from} to ${to} | ${row.map((value) => value.toFixed(5)).join(" | ")} |`);
  }
  say();
  const module = readFileSync(tables);
  say(
    `Size: ${module.length.toLocaleString("en")} bytes of source, ${gzipSync(module).length.toLocaleString("en")} gzipped.`,
  );
  if (model)
    say(
      `Rounding to nine levels changes a held-out token's bits by ${drift(rarity, model, held).toFixed(3)} a character in the mean.`,
    );
  say(await speed(held, draw));
  return lines.join("\n");
}

/** Held-out tokens that are judged random, highest first: for looking at them. */
export async function worst(held, count, shape) {
  const rarity = await loadEngine();
  const found = [];
  for (const [name, list] of Object.entries(sortByShape(held))) {
    if (shape && name !== shape) continue;
    for (const token of list) if (random(rarity, token)) found.push([score(rarity, token), name, token]);
  }
  return sample(found, count).sort((a, b) => b[0] - a[0]);
}

export const alphabets = (() => {
  const small = "abcdefghijklmnopqrstuvwxyz";
  const capital = small.toUpperCase();
  const digit = "0123456789";
  return {
    hex: `${digit}abcdef`,
    "small letters": small,
    capitals: capital,
    Base32: `${capital}234567`,
    Base36: small + digit,
    "capitals and digits": capital + digit,
    Base62: small + capital + digit,
    Base64: `${small}${capital}${digit}+/`,
    Base64url: `${small}${capital}${digit}-_`,
    "password (8 signs)": `${small}${capital}${digit}!@#$%^&*`,
    "all printable": String.fromCharCode(...Array.from({ length: 94 }, (_, i) => 33 + i)),
  };
})();

/** Draws strings from an alphabet, the same ones each time. */
export function generator(seed) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return (alphabet, length) => {
    let value = "";
    for (let i = 0; i < length; i++) value += alphabet[Math.floor(next() * alphabet.length)];
    return value;
  };
}

export async function loadEngine() {
  const { outputFiles } = await build({ entryPoints: [engine], bundle: true, format: "esm", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function sortByShape(tokens) {
  const buckets = {
    identifiers: [],
    "kebab-case": [],
    "dotted names": [],
    paths: [],
    text: [],
    "other literals and code": [],
    "other scripts": [],
  };
  for (const token of tokens.keys()) if (token.length >= 8) buckets[shapeOf(token)].push(token);
  return buckets;
}

function shapeOf(token) {
  if (/[^\x20-\x7e]/.test(token)) return "other scripts";
  if (/^[\w$]+$/.test(token)) return "identifiers";
  if (/^[a-z0-9]+(-[a-z0-9]+)+$/i.test(token)) return "kebab-case";
  if (/^[\w$]+([.:]+[\w$]+)+$/.test(token)) return "dotted names";
  if (/^[\w.@$~/-]+$/.test(token) && token.includes("/")) return "paths";
  if (/^[A-Za-z][\w',.:;!?/()-]*( [\w',.:;!?/()-]+)+$/.test(token)) return "text";
  return "other literals and code";
}

function random(rarity, token) {
  const bytes = Buffer.from(token, "latin1");
  return rarity.looksRandom(bytes, 0, bytes.length);
}

function score(rarity, token) {
  const bytes = Buffer.from(token, "latin1");
  return rarity.randomness(bytes, 0, bytes.length);
}

/** Chance that a draw scores above a written token. */
function area(positives, negatives) {
  const all = [...positives.map((value) => [value, 1]), ...negatives.map((value) => [value, 0])].sort(
    (a, b) => a[0] - b[0],
  );
  let below = 0,
    pairs = 0;
  for (const [, positive] of all) {
    if (positive) pairs += below;
    else below++;
  }
  return pairs / (positives.length * negatives.length);
}

function drift(rarity, { bits }, held) {
  let sum = 0,
    characters = 0;
  for (const token of sample(
    [...held.keys()].filter((token) => /^[a-zA-Z_]{8,}$/.test(token) && !/(...).*\1/.test(token)),
    20_000,
  )) {
    let exact = 0;
    steps(token, (entry) => (exact += bits[entry]));
    const bytes = Buffer.from(token);
    sum += rarity.rarity(bytes, 0, bytes.length) - exact;
    characters += token.length;
  }
  return sum / characters;
}

/** First call and later calls, in a fresh thread. */
async function speed(held, draw) {
  const { outputFiles } = await build({
    entryPoints: [engine],
    bundle: true,
    format: "cjs",
    minify: true,
    write: false,
  });
  const values = sample(
    [...held.keys()].filter((token) => token.length === 40),
    500,
  ).concat(Array.from({ length: 500 }, () => draw(alphabets.Base64, 40)));
  const worker = new Worker(
    `
    const { parentPort, workerData } = require("node:worker_threads");
    const module = { exports: {} };
    const started = process.hrtime.bigint();
    new Function("module", "exports", workerData.code)(module, module.exports);
    const { looksRandom } = module.exports;
    const values = workerData.values.map((value) => Buffer.from(value, "latin1"));
    const loaded = process.hrtime.bigint();
    looksRandom(values[0], 0, 40);
    const first = process.hrtime.bigint();
    let found = 0;
    for (let i = 0; i < 200; i++) for (const value of values) if (looksRandom(value, 0, value.length)) found++;
    // The quickest of twenty rounds: the others say how busy the machine was.
    let best = Infinity;
    for (let round = 0; round < 20; round++) {
      const began = process.hrtime.bigint();
      for (let i = 0; i < 50; i++) for (const value of values) if (looksRandom(value, 0, value.length)) found++;
      best = Math.min(best, Number(process.hrtime.bigint() - began) / 1000 / 50 / values.length);
    }
    parentPort.postMessage({ found, first: Number(first - loaded) / 1e6, each: best });
  `,
    { eval: true, workerData: { code: outputFiles[0].text, values } },
  );
  const { first, each } = await new Promise((resolve, reject) => worker.once("message", resolve).once("error", reject));
  return `Speed: the first call (tables and all) took ${first.toFixed(2)} ms, each later one ${each.toFixed(2)} µs for a value of 40 characters.`;
}

function sample(list, count) {
  if (list.length <= count) return list;
  return Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)]);
}

function percent(part, whole) {
  if (whole === 0) return "–";
  const value = (100 * part) / whole;
  return part === 0 ? "0" : `${value >= 0.1 ? value.toFixed(2) : value.toFixed(3)}%`;
}
