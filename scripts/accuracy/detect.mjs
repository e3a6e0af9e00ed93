/** leakscan as its users have it, from the sources: unpack, engine with all rules, policy. A function from text to findings. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

const entry = `
  export { createEngine } from "./src/detect/create.ts";
  export { allRules } from "./src/rules/all.ts";
  export { exampleOfLayout } from "./src/detect/pattern/example.ts";
  export { publishedDigest } from "./src/detect/judge/published.ts";
  export { published } from "./src/rules/published.ts";
  export { createScanner, place } from "./src/sources/scanner.ts";
  export { judge } from "./src/policy/judge.ts";
  export { strictestPolicy } from "./src/policy/policy.ts";
`;

/** @returns {Promise<import("./detect.d.mts").Detect>} */
export async function loadDetector() {
  const { createEngine, allRules, createScanner, place, judge, strictestPolicy } = await bundled();
  const scanner = createScanner(createEngine(allRules));
  return async (content, path) => {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    const scan = scanner.scan(bytes);
    if (scan.failure !== null) throw new Error(`could not scan ${path ?? "a record"}: ${scan.failure}`);
    if (scan.located.length === 0) return [];
    const { findings } = await judge(place(scan, { path, source: "file" }), strictestPolicy);
    const lines = bytes.toString("utf8").split(/(?<=\n)/);
    return findings.map(({ secret, rule, provider, confidence, note, places }) => ({
      value: secret.reveal(),
      written: places.map((one) => textAt(lines, one)),
      places,
      rule,
      provider,
      confidence,
      note,
    }));
  };
}

function textAt(lines, { line, column, endLine, endColumn }) {
  const text = lines.slice(line - 1, endLine).join("");
  const last = lines[endLine - 1] ?? "";
  return text.slice(column - 1, text.length - last.length + endColumn - 1);
}

/** The sources that measure detection, bundled and loaded. */
export async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-accuracy-"));
  try {
    const outfile = join(folder, "leakscan.mjs");
    await build({
      stdin: { contents: entry, resolveDir: root, loader: "ts" },
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      outfile,
      logLevel: "error",
      loader: { ".wasm": "binary" },
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
      plugins: [quickFingerprints],
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The slow digest of guessable values takes 80 ms each; nothing here depends on how slow it is. */
const quickFingerprints = {
  name: "quick-fingerprints",
  setup({ onLoad }) {
    onLoad({ filter: /core[\\/]fingerprint\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      const contents = source.replace(/N: 2 \*\* \d+/, "N: 2");
      if (contents === source)
        throw new Error("scripts/accuracy/detect.mjs: src/core/fingerprint.ts names its cost otherwise now");
      return { contents, loader: "ts" };
    });
  },
};
