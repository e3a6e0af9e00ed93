/**
 * How many true secrets are missed, of random ones in the lines in which people write them:
 *
 *     node bench/engine/true-secrets.mjs [how many of each, 100000 where not given]
 *
 * Prints for each kind how many were missed, how many were found at low confidence (which count with --strict only), and
 * the first of the missed. A miss is a value whose exact span is no match.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { root } from "../../scripts/wasm.mjs";

const count = Number(process.argv[2] ?? 100_000);
const { createEngine, allRules, secrets } = await load();
const engine = createEngine(allRules);

const kinds = [
  ["AWS secret, aws_secret_access_key = …", secrets.awsSecret, (value) => `aws_secret_access_key = ${value}\n`],
  ['AWS secret, "secretKey": "…"', secrets.awsSecret, (value) => `{"secretKey": "${value}"}`],
  ["base64 of 40, API_SECRET=…", secrets.awsSecret, (value) => `API_SECRET=${value}\n`],
  ['hex of 32, api_key = "…"', (random) => secrets.hex(random, 32), (value) => `api_key = "${value}"\n`],
  ["hex of 64, secret: …", (random) => secrets.hex(random, 64), (value) => `secret: ${value}\n`],
  [
    "letters and digits of 20, clientSecret",
    (random) => secrets.alnum(random, 20),
    (value) => `clientSecret: '${value}',`,
  ],
  ["letters and digits of 16, password", (random) => secrets.alnum(random, 16), (value) => `password=${value}\n`],
];

for (const [name, draw, write] of kinds) {
  const random = secrets.seeded(count);
  const missed = [];
  let low = 0;
  for (let i = 0; i < count; i++) {
    const value = draw(random);
    const text = write(value);
    const start = text.indexOf(value);
    const { matches } = engine.scan(new TextEncoder().encode(text));
    const match = matches.find(({ span }) => span.start === start && span.end === start + value.length);
    if (!match) missed.push(value);
    else if (match.confidence === "low") low++;
  }
  const share = ((missed.length / count) * 100).toFixed(3);
  console.log(
    `${name.padEnd(42)} ${missed.length} of ${count} missed (${share}%), ${low} low  ${missed.slice(0, 2).join(" ")}`,
  );
}

/** The engine, the rules and the tests' generator, bundled: Node 20 cannot run TypeScript itself. */
async function load() {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-bench-"));
  try {
    const outfile = join(folder, "engine.mjs");
    await build({
      stdin: {
        contents: `export { createEngine } from "./src/detect/create.ts";
          export { allRules } from "./src/rules/all.ts";
          export * as secrets from "./test/support/secrets.ts";`,
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
