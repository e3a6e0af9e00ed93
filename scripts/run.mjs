/**
 * Runs a TypeScript file (a benchmark): `node scripts/run.mjs bench/engine.ts [arguments]`. Node 20 cannot run TypeScript
 * itself, so it is bundled first, with packages left outside.
 */
import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { writeRegistries } from "./registries.mjs";
import { buildReportPage } from "./build/report-page.mjs";
import { buildWasm, root } from "./build/wasm.mjs";

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error("which file? node scripts/run.mjs <file.ts> [arguments]");
  process.exit(64);
}
await Promise.all([buildWasm(), buildReportPage(), writeRegistries()]);
const outfile = join(root, "build/run", `${basename(file, ".ts")}.mjs`);
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  loader: { ".wasm": "binary" },
  define: { LEAKSCAN_VERSION: '"bench"' },
  sourcemap: "inline",
  logLevel: "warning",
});
const { status } = spawnSync(process.execPath, ["--enable-source-maps", "--expose-gc", outfile, ...rest], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
